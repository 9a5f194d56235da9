package share

import (
	"strings"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// Storage is memory that threads may share: a variable, what it leads to, or a member of an object.
type Storage struct {
	Var    *cfg.Var // the global or static local at the root; nil where it is an object's
	Object string   // the struct of the object at the root; empty where it is a variable's
	Base   *cfg.Var // the parameter or local that holds the object
	Path   string   // from the root on: ".count", "->next", "[]"
	Type   cfg.Type // of what is stored there
}

// Key tells storages apart in a program.
func (s Storage) Key() string {
	path := strings.ReplaceAll(s.Path, "[]", "")
	if s.Var != nil {
		return s.Var.Key + path
	}
	return s.Object + path
}

// String is the storage as its author would write it.
func (s Storage) String() string {
	path := strings.ReplaceAll(s.Path, "[]", "[...]")
	if s.Var != nil {
		return s.Var.Name + path
	}
	return s.Base.Name + path
}

// def is how a local gets its value.
type def struct {
	src     *cfg.Expr   // the only expression that it is assigned, but for steps of a pointer on its way (p++)
	more    []*cfg.Expr // others
	call    *cfg.Instr  // the only call whose result it is
	unknown bool        // there is no telling
}

// define collects how v's locals get their values.
func (v *view) define() {
	v.defs = make([]def, len(v.f.Vars))
	for _, b := range v.f.Blocks {
		for _, ins := range b.Instrs {
			for _, a := range ins.Args {
				if a.Op == cfg.OpAddr && a.X.Op == cfg.OpVar {
					v.spoil(a.X.Var) // whoever gets the address may write
				}
			}
			if ins.Dst == nil || ins.Dst.Op != cfg.OpVar || ins.Op != cfg.Assign && ins.Op != cfg.Call {
				continue
			}
			d := v.def(ins.Dst.Var)
			switch {
			case d == nil:
			case ins.Op == cfg.Call:
				if d.call != nil || d.src != nil {
					d.unknown = true
				}
				d.call = ins
			case step(ins):
			case d.call != nil && ins.Src.Op != cfg.OpInt:
				d.unknown = true
			case ins.Src.Op == cfg.OpInt: // NULL says nothing
			case d.src == nil:
				d.src = ins.Src
			case len(d.more) < maxSources:
				d.more = append(d.more, ins.Src)
			default:
				d.unknown = true
			}
		}
	}
}

// maxSources bounds the other values of a local that are looked at.
const maxSources = 3

// step reports whether an assignment moves a pointer on within what it points at.
func step(ins *cfg.Instr) bool {
	s := ins.Src.Uncast()
	return s.Op == cfg.OpBinary && (s.Name == "+" || s.Name == "-") && s.X.Op == cfg.OpVar && s.X.Var == ins.Dst.Var
}

// def is the entry of a local, nil for other variables.
func (v *view) def(x *cfg.Var) *def {
	if v.defs == nil {
		v.defs = []def{}
		v.define()
	}
	if x.Kind == cfg.Global || x.Kind == cfg.StaticLocal || x.Index >= len(v.defs) || v.f.Vars[x.Index] != x {
		return nil
	}
	return &v.defs[x.Index]
}

func (v *view) spoil(x *cfg.Var) {
	if d := v.def(x); d != nil {
		d.unknown = true
	}
}

// maxHops bounds how far a place is followed back.
const maxHops = 8

// locate says which shared storage an lvalue names; ok is false where that is not certain, or none.
func (f *finder) locate(v *view, e *cfg.Expr, hops int) (s Storage, ok bool) {
	if hops > maxHops {
		return s, false
	}
	switch e.Op {
	case cfg.OpVar:
		if e.Var.Kind != cfg.Global && e.Var.Kind != cfg.StaticLocal {
			return s, false
		}
		return Storage{Var: e.Var, Type: e.Type}, true
	case cfg.OpField:
		sep := "."
		if e.Arrow {
			sep = "->"
			s, ok = f.pointee(v, e.X, hops+1)
		} else {
			s, ok = f.locate(v, e.X, hops+1)
		}
		s.Path += sep + e.Name
	case cfg.OpIndex:
		if s, ok = f.locate(v, e.X, hops+1); !ok {
			s, ok = f.pointee(v, e.X, hops+1)
		}
		s.Path += "[]"
	case cfg.OpDeref:
		s, ok = f.pointee(v, e.X, hops+1)
	case cfg.OpCast:
		return f.locate(v, e.X, hops+1)
	}
	s.Type = e.Type
	return s, ok
}

// pointee says which shared storage a pointer points at.
func (f *finder) pointee(v *view, e *cfg.Expr, hops int) (s Storage, ok bool) {
	if hops > maxHops {
		return s, false
	}
	if object, base := f.object(v, e); base != nil {
		return Storage{Object: object, Base: base, Type: e.Type}, f.published(v, base, 0)
	}
	e = e.Uncast()
	switch e.Op {
	case cfg.OpAddr:
		return f.locate(v, e.X, hops+1)
	case cfg.OpBinary:
		if e.Name == "+" || e.Name == "-" {
			return f.pointee(v, e.X, hops+1)
		}
	case cfg.OpField, cfg.OpIndex:
		s, ok = f.locate(v, e, hops+1)
		return s, ok
	case cfg.OpVar:
		d := v.def(e.Var)
		if d == nil {
			return f.locate(v, e, hops+1)
		}
		if d.unknown || d.call != nil || d.src == nil {
			return s, false
		}
		s, ok = f.pointee(v, d.src, hops+1)
		for _, other := range d.more {
			o, same := f.pointee(v, other, hops+1)
			if !ok || !same || o.Var != s.Var || o.Object != s.Object {
				return s, false
			}
		}
		return s, ok
	}
	return s, false
}

// object says whether a pointer is one to an object of the program's own, and the variable that holds it.
func (f *finder) object(v *view, e *cfg.Expr) (string, *cfg.Var) {
	name := e.Type.Struct
	if e.Type.Ptr != 1 || name == "" || !f.index().objects[name] {
		return "", nil
	}
	x := e.Uncast()
	if x.Op != cfg.OpVar || x.Var.Kind == cfg.Global || x.Var.Kind == cfg.StaticLocal {
		return "", nil
	}
	return name, x.Var
}

// maxPublishedDepth bounds the callers that an object is followed up through.
const maxPublishedDepth = 3

// published reports whether other threads may know the object that base holds, and get at it meanwhile: it was not made in this
// very function, nor in all those that hand it over without a lock.
func (f *finder) published(v *view, base *cfg.Var, depth int) bool {
	for hops := 0; hops < maxHops; hops++ {
		d := v.def(base)
		if d == nil {
			return true
		}
		if base.Kind == cfg.Param && d.src == nil && d.call == nil {
			return f.publishedBy(v, base, depth)
		}
		if d.call != nil {
			return !f.fresh(v.f, d.call, 0)
		}
		if d.src == nil {
			return false
		}
		src := d.src.Uncast()
		if src.Op != cfg.OpVar {
			return true
		}
		base = src.Var
	}
	return false
}

// publishedBy reports whether anybody gives a published object for a parameter, without a lock.
func (f *finder) publishedBy(v *view, param *cfg.Var, depth int) bool {
	callers := f.index().callers[v.f]
	if f.index().handed[v.f] || len(callers) == 0 || depth >= maxPublishedDepth {
		return true
	}
	for _, c := range callers {
		from := f.view(c.f)
		if param.Index >= len(c.ins.Args) || !f.opens(from, &c) {
			continue
		}
		if _, base := f.object(from, c.ins.Args[param.Index]); base == nil || f.published(from, base, depth+1) {
			return true
		}
	}
	return false
}

// opens reports whether others may run while a call does: in some state in which the caller makes it, it has no lock.
func (f *finder) opens(from *view, c *caller) bool {
	if f.index().alone[c.f] {
		return false
	}
	if f.g.MayRelease(c.f, c.ins) && !f.lockedIn(from, c.block, c.i, gil.Held) {
		return true
	}
	seen := from.points.At(c.block, c.i).Seen
	return (seen.Has(gil.Released) || seen.Has(gil.Foreign)) && !f.locked(from, c.block, c.i)
}

// fresh reports whether a call makes what it returns.
func (f *finder) fresh(fn *cfg.Func, ins *cfg.Instr, depth int) bool {
	c := f.g.Callee(fn, ins)
	switch {
	case c.API != nil:
		return c.API.Has(capi.FreshObject)
	case c.C != nil:
		return c.C.Fresh
	case c.Slot:
		return capi.MakesObject(c.Name)
	case len(c.Funcs) != 1 || depth > 3:
		return false
	}
	to := f.view(c.Funcs[0])
	for _, b := range to.f.Blocks {
		for _, r := range b.Instrs {
			if r.Op != cfg.Return || r.Src == nil {
				continue
			}
			if call := to.result(r.Src); call != nil && f.fresh(to.f, call, depth+1) {
				return true
			}
		}
	}
	return false
}

// result is the call whose result a value is, through locals; nil for others.
func (v *view) result(e *cfg.Expr) *cfg.Instr {
	for range maxHops {
		if e = e.Uncast(); e.Op != cfg.OpVar {
			return nil
		}
		d := v.def(e.Var)
		if d == nil {
			return nil
		}
		if d.call != nil {
			return d.call
		}
		if d.src == nil || len(d.more) > 0 {
			return nil
		}
		e = d.src
	}
	return nil
}
