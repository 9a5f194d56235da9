package own

import (
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// follow follows whatever a function obtains, after what it calls has been followed.
func (w *world) follow(f *fn) {
	w.summarise(f)
	if !f.releases && f.Result.Ptr == 0 {
		return
	}
	for _, b := range f.Blocks {
		for i, ins := range b.Instrs {
			at := pos{b.ID, i}
			for _, s := range w.sources(f, at, ins) {
				k := &walker{w: w, s: s, fresh: map[pos]bool{}}
				k.run()
				k.report()
				w.count(s)
				if k.returned != 0 && !k.owned && f.lends == nil && !(s.kind == NoExport && hasOther(f)) {
					// One that asks for an object's type, and gives its text, mostly gives that of str and bytes.
					f.lends = &lent{certain: s.certain && !hasOther(f), kind: s.kind, what: k.returned, object: s.lent, from: s.from}
				}
			}
		}
	}
	if f.releases {
		w.checks(f)
	}
}

func (w *world) count(s *source) {
	if s.start.what[0]&(ref|holdsRef) != 0 && s.by == byRelease {
		w.stats.References++
	} else {
		w.stats.Pointers++
	}
}

// hasOther reports whether a function returns several things, NULL apart: what its result is depends.
func hasOther(f *fn) bool {
	n := 0
	for _, b := range f.Blocks {
		for _, ins := range b.Instrs {
			if ins.Op == cfg.Return && ins.Src != nil && !isNull(ins.Src) {
				n++
			}
		}
	}
	return n > 1
}

// summarise finds out what a function does with its parameters: for who calls it.
func (w *world) summarise(f *fn) {
	if len(f.callers) == 0 {
		return
	}
	pointers := false
	for _, v := range f.Params {
		pointers = pointers || v.Type.Ptr > 0
	}
	if !pointers || len(f.Blocks) == 0 {
		return
	}
	for _, c := range f.calls {
		ins := f.ins(c.at)
		for n, a := range ins.Args {
			if v := a.Local(); v != nil && v.Kind == cfg.Param && w.keeps(c.callee, n) {
				f.params[v.Index].keeps = true
			}
		}
	}
	for _, b := range f.Blocks {
		for _, ins := range b.Instrs {
			if v := ins.Src.Local(); ins.Op == cfg.Assign && v != nil && v.Kind == cfg.Param && ins.Dst.Local() == nil {
				f.params[v.Index].keeps = true
			}
		}
	}
	if !f.releases {
		return
	}
	for i, v := range f.Params {
		if v.Type.Ptr == 0 || v.Type.Func || f.params[i].keeps {
			continue
		}
		h := ptr
		switch {
		case v.Type.Ptr > 1:
			h = holdsPtr
		case v.Type.Struct != "" || v.Type.IsObject():
			h = ref
		}
		s := &source{f: f, at: entry, certain: true, kind: StalePointer}
		s.start.set(v, h)
		k := &walker{w: w, s: s, fresh: map[pos]bool{}}
		k.run()
		for n := range k.hits {
			u := k.use(&k.hits[n])
			// What is done on some ways through f alone may be what this caller never asks for.
			u.Certain = u.Certain && f.always
			if o := f.params[i].stale; o == nil || u.Certain && !o.Certain {
				f.params[i].stale = u
			}
		}
	}
}

// keeps reports whether a call may make its n-th argument somebody's own.
func (w *world) keeps(c gil.Callee, n int) bool {
	if c.API != nil {
		if c.API.Has(capi.TakesRef) && n == 0 {
			return true
		}
		for _, s := range c.API.Steals {
			if s == n {
				return true
			}
		}
		return false
	}
	for _, g := range c.Funcs {
		if params := w.fns[g].params; n < len(params) && params[n].keeps {
			return true
		}
	}
	return false
}

// sources lists what an instruction obtains.
func (w *world) sources(f *fn, at pos, ins *cfg.Instr) []*source {
	switch ins.Op {
	case cfg.Call:
		c := w.gil.Callee(f.Func, ins)
		switch {
		case c.API == nil:
			return w.lentByFunc(f, at, ins, c)
		case c.API.Has(capi.EndsExport):
			return w.returned(f, at, ins)
		case c.API.Has(capi.NewRef) && c.API.Traits&(capi.FreshObject|capi.Existing) != 0:
			return w.taken(f, at, ins, c.API)
		case len(c.API.Lends) > 0 || c.API.Has(capi.Borrowed) && !c.API.Has(capi.FixedOwner):
			return w.lentByAPI(f, at, ins, c.API)
		case c.API.Interior != capi.NotInterior && !c.API.ThirdParty():
			return w.inside(f, at, ins, c.API)
		}
	case cfg.Assign:
		v := ins.Dst.Local()
		if v == nil || ins.Dst.Op != cfg.OpVar {
			return nil
		}
		switch e := ins.Src.Uncast(); {
		case e.Op == cfg.OpField && ins.Src.Type.IsObject() && e.Type.IsObject():
			return w.member(f, at, e, v, ref)
		case e.Op == cfg.OpField && isBuffer(e.X.Type) && e.Type.Ptr > 0 && !e.Arrow:
			if b := e.X.Local(); b != nil {
				s := &source{f: f, at: at, kind: NoExport, by: byReturn, certain: true, from: e.String(), owner: b.Name}
				s.start.set(v, ptr)
				s.start.set(b, holdsPtr)
				return []*source{s}
			}
		}
	}
	return nil
}

// lentByAPI is a borrowed reference out of a container.
func (w *world) lentByAPI(f *fn, at pos, ins *cfg.Instr, api *capi.Func) []*source {
	s := &source{f: f, at: at, kind: StalePointer, certain: true, lent: true, from: api.Name}
	switch {
	case len(api.Params) == 0 || !capi.IsObjectParam(api.Params[0]):
		s.certain = api.Strong != "" && !api.NamesModule()
	default:
		owner := arg(ins, 0)
		s.owner = written(owner)
		switch w.reaches(f, owner, at, 0) {
		case nothing, private:
			return nil
		case maybe:
			s.certain = api.Interior == capi.NotInterior && api.IsWeak()
		}
		if api.IsWeak() {
			s.owner = ""
		}
	}
	if v := ins.Dst.Local(); v != nil && len(api.Lends) == 0 {
		s.start.set(v, ref)
	}
	for _, n := range api.Lends {
		if v := addressed(arg(ins, n)); v != nil {
			s.start.set(v, ref)
		}
	}
	if s.start.n == 0 {
		return nil
	}
	return []*source{s}
}

// lentByFunc is what a function of the program returns without giving a reference.
func (w *world) lentByFunc(f *fn, at pos, ins *cfg.Instr, c gil.Callee) []*source {
	v := ins.Dst.Local()
	if v == nil || len(c.Funcs) != 1 {
		return nil
	}
	l := w.fns[c.Funcs[0]].lends
	if l == nil {
		return nil
	}
	s := &source{f: f, at: at, kind: l.kind, certain: l.certain, lent: l.object, from: l.from}
	if l.what&(ref|holdsRef) != 0 {
		s.from = c.Name
	}
	s.start.set(v, l.what)
	return []*source{s}
}

// member is a reference, or a pointer into an object, that is kept in a member which other code changes meanwhile.
func (w *world) member(f *fn, at pos, e *cfg.Expr, v *cfg.Var, h held) []*source {
	k := kept(e)
	if k == "" || isImmutableMember(e) || len(w.writes[k]) == 0 {
		return nil
	}
	if o := base(e); o != nil && o.Kind != cfg.Param && w.variableSharing(f, o, at, 0) == private {
		return nil
	}
	if !w.amidst(f) {
		return nil
	}
	s := &source{f: f, at: at, kind: StalePointer, certain: !f.locks, lent: h == ref, from: e.String(), owner: e.String(), member: e, other: w.writes[k][0]}
	s.start.set(v, h)
	return []*source{s}
}

// isImmutableMember reports whether a member belongs to one of the interpreter's own objects: what keeps those alive is its
// business.
func isImmutableMember(e *cfg.Expr) bool { return capi.ObjectField(e.X.Type.Struct, e.Name) }

// inside is a pointer into an object that may move, or whose owner the function gives up.
func (w *world) inside(f *fn, at pos, ins *cfg.Instr, api *capi.Func) []*source {
	v := ins.Dst.Local()
	if api.Out > 0 {
		v = addressed(arg(ins, api.Out))
	}
	owner := arg(ins, 0)
	if v == nil || owner == nil {
		return nil
	}
	s := &source{f: f, at: at, kind: StalePointer, certain: true, from: api.Name, owner: written(owner)}
	s.start.set(v, ptr)
	if api.Interior == capi.InteriorMoving {
		if !api.PointsAtObjects() {
			s.kind = NoExport
		}
		switch w.reaches(f, owner, at, 0) {
		case nothing, private:
			return nil
		case maybe:
			s.certain = false
		}
		return []*source{s}
	}
	if e := owner.Uncast(); e.Op == cfg.OpField && e.Type.IsObject() {
		return w.member(f, at, e, v, ptr)
	}
	o := owner.Local()
	if o == nil || o.Kind == cfg.Param {
		return nil
	}
	fresh, own := w.owned(f, o, at)
	if !own {
		return nil
	}
	s.by, s.certain = byDrop, fresh
	s.start.set(o, ref)
	return []*source{s}
}

// owned reports whether the function has references of its own to whatever a variable may hold, and whether without them
// the object is gone or at the mercy of other threads.
func (w *world) owned(f *fn, v *cfg.Var, at pos) (only, own bool) {
	only = true
	for _, d := range f.defs(v, at) {
		if d == entry {
			return false, false
		}
		ins := f.ins(d)
		switch ins.Op {
		case cfg.Declare:
			continue
		case cfg.Assign:
			if isNull(ins.Src) {
				continue
			}
			t := ins.Src.Local()
			if t == nil || t.Kind != cfg.Temp {
				return false, false
			}
			o, ok := w.owned(f, t, d)
			if !ok {
				return false, false
			}
			only, own = only && o, true
		case cfg.Call:
			c := w.gil.Callee(f.Func, ins)
			if ins.Dst.Local() != v || c.API == nil || !c.API.Has(capi.NewRef) || c.API.Has(capi.TakesRef) {
				return false, false
			}
			only, own = only && (c.API.Traits&(capi.FreshObject|capi.Existing) != 0 || c.API.IsEncoder()), true
		}
	}
	return only, own
}

// taken is a reference of the function's own, which it may give up and use all the same.
func (w *world) taken(f *fn, at pos, ins *cfg.Instr, api *capi.Func) []*source {
	v := ins.Dst.Local()
	if v == nil || !f.releases {
		return nil
	}
	s := &source{f: f, at: at, kind: StalePointer, by: byDrop, certain: true, lent: true, from: api.Name, owner: v.Name}
	s.start.set(v, ref)
	return []*source{s}
}

// returned is what is left of a Py_buffer after it is given back.
func (w *world) returned(f *fn, at pos, ins *cfg.Instr) []*source {
	v := addressed(arg(ins, 0))
	if v == nil || !isBuffer(v.Type) {
		return nil
	}
	s := &source{f: f, at: at, kind: NoExport, by: byReturn, certain: true, from: v.Name + ".buf", owner: v.Name}
	s.start.set(v, holdsPtr)
	s.start.stage = dropped
	return []*source{s}
}
