package share

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// Handle is an unlocked use of a library's handle while released: the first in its function.
type Handle struct {
	Site
	Storage Storage
	Type    string // of the handle
	Name    string // the function that it is given to
	handed  bool   // by a caller
}

func (f *finder) findHandles() []*Handle {
	var out []*Handle
	for _, v := range f.away() {
		if !shared(f.g.Reach(v.f)) || f.g.InLibrary(v.f) { // what a library does with it is told of the call that leads there
			continue
		}
		seen := map[string]bool{}
		for site, ins := range v.sites() {
			if ins.Op != cfg.Call || site.State != gil.Released {
				continue
			}
			for _, a := range ins.Args {
				s, name, ok := f.handle(v, a, 0)
				if !ok {
					continue
				}
				f.stats.Handles++
				key := s.Key()
				if seen[key] || f.own(v.f, ins) || f.index().alone[v.f] || f.index().once[v.f] {
					continue
				}
				seen[key] = true
				if f.locked(v, site.Block, site.Index) || f.busy(v) {
					continue
				}
				site.Certain = site.Certain && !f.opt.Unshared && !f.perhaps(v, &site) && !capi.Generated(v.f.Name) && f.g.Reach(v.f)&gil.ReachMethod != 0
				out = append(out, &Handle{site, s, name, calledName(ins), s.Base != nil && !slices.Contains(v.f.Vars, s.Base)})
			}
		}
	}
	out = f.untold(out)
	slices.SortStableFunc(out, func(a, b *Handle) int { return compareSites(&a.Site, &b.Site) })
	return out
}

// own reports whether a call is of a function of the project's own. A library may be built with it: its functions are none, but
// those that it calls itself are its own.
func (f *finder) own(fn *cfg.Func, ins *cfg.Instr) bool {
	c := f.g.Callee(fn, ins)
	return len(c.Funcs) > 0 && (c.Indirect || c.Funcs[0].Static || !f.g.InLibrary(c.Funcs[0]) || f.g.InLibrary(fn))
}

// untold leaves out the uses in helpers that are given a handle where each caller is told of that handle already: what keeps others
// off there keeps them off here.
func (f *finder) untold(list []*Handle) []*Handle {
	told := map[*cfg.Func]map[string]bool{}
	for _, h := range list {
		if told[h.Func] == nil {
			told[h.Func] = map[string]bool{}
		}
		told[h.Func][h.Storage.Key()] = true
	}
	return slices.DeleteFunc(list, func(h *Handle) bool {
		if !h.handed {
			return false
		}
		n := 0
		for _, c := range f.index().callers[h.Func] {
			from := f.view(c.f)
			for _, a := range c.ins.Args {
				s, _, ok := f.handle(from, a, 0)
				if !ok || !shared(f.g.Reach(c.f)) || !f.opens(from, &c) || f.busy(from) {
					continue
				}
				if !told[c.f][s.Key()] {
					return false
				}
				n++
			}
		}
		return n > 0
	})
}

// handle says whether an argument is a library's handle that is kept where other threads find it, and must not be used by
// two at once.
func (f *finder) handle(v *view, e *cfg.Expr, depth int) (s Storage, name string, ok bool) {
	e = e.Uncast()
	for hops := 0; hops < maxHops && e.Op == cfg.OpVar; hops++ {
		d := v.def(e.Var)
		if d == nil || d.unknown || d.call != nil || d.src == nil || len(d.more) > 0 {
			break
		}
		if f.takenOut(v, d.src) {
			return s, "", false
		}
		e = d.src.Uncast()
	}
	t := e.Type
	if e.Op == cfg.OpVar && e.Var.Kind == cfg.Param && (t.Ptr == 1 || capi.HandlePointer(t.Base)) && capi.HandleType(t.Base) != capi.SafeHandle {
		return f.handed(v, e.Var, depth)
	}
	switch {
	case e.Op == cfg.OpAddr && e.X.Type.Ptr == 0 && !capi.HandlePointer(e.X.Type.Base):
		e, t = e.X, e.X.Type
	case t.Ptr != 1 && (t.Ptr != 0 || !capi.HandlePointer(t.Base)):
		return s, "", false
	}
	name = t.Base
	if capi.HandleType(name) != capi.UnsafeHandle {
		name = t.Struct
	}
	if name == "" || capi.HandleType(name) != capi.UnsafeHandle {
		return s, "", false
	}
	s, ok = f.locate(v, e, 0)
	return s, name, ok && (s.Var == nil || !s.Var.Thread)
}

// maxHandDepth bounds the callers that a handle is followed up through.
const maxHandDepth = 3

// givenHandle is what handed says of a parameter, with so much depth spent.
type givenHandle struct {
	s    Storage
	name string
	ok   bool
}

type givenKey struct {
	param *cfg.Var
	depth int
}

// handed says which handle some caller gives for a parameter. It is asked once, not along every chain of calls.
func (f *finder) handed(v *view, param *cfg.Var, depth int) (s Storage, name string, ok bool) {
	k := givenKey{param, depth}
	h, known := f.handles[k]
	if !known {
		h.s, h.name, h.ok = f.findHanded(v, param, depth)
		if f.handles == nil {
			f.handles = map[givenKey]givenHandle{}
		}
		f.handles[k] = h
	}
	return h.s, h.name, h.ok
}

func (f *finder) findHanded(v *view, param *cfg.Var, depth int) (s Storage, name string, ok bool) {
	if d := v.def(param); depth >= maxHandDepth || d == nil || d.src != nil || d.call != nil {
		return s, "", false
	}
	for _, c := range f.index().callers[v.f] {
		from := f.view(c.f)
		if param.Index >= len(c.ins.Args) || !shared(f.g.Reach(c.f)) || !f.opens(from, &c) {
			continue
		}
		if s, name, ok = f.handle(from, c.ins.Args[param.Index], depth+1); ok {
			return s, name, true
		}
	}
	return s, "", false
}

// takenOut reports whether a function gives the member that it copies a handle from another value: then only its copy is
// left, and nobody else finds the handle.
func (f *finder) takenOut(v *view, e *cfg.Expr) bool {
	e = e.Uncast()
	if flagKey(e) == "" {
		return false
	}
	for _, b := range v.f.Blocks {
		for i, ins := range b.Instrs {
			if ins.Op == cfg.Assign && sameFlag(ins.Dst, e) && v.points.At(b.ID, i).Seen.Only(gil.Held) {
				return true
			}
		}
	}
	return false
}
