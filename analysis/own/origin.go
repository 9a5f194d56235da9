package own

import (
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// sharing says who else can reach an object.
type sharing uint8

// The ways of sharing, from least to most.
const (
	nothing sharing = iota // there is no object: NULL
	private                // made by the function, or the keyword arguments of its caller
	maybe                  // nobody knows
	shared                 // others can reach it
)

// maxDepth bounds how far values are followed back, through copies and calls.
const maxDepth = 6

// reaches says who else can reach the container that an expression denotes at a point.
func (w *world) reaches(f *fn, e *cfg.Expr, at pos, depth int) sharing {
	e = e.Uncast()
	switch {
	case e == nil || depth > maxDepth:
		return maybe
	case isNull(e):
		return nothing
	case e.Op == cfg.OpField:
		return w.memberSharing(f, e, at, depth)
	case e.Op == cfg.OpAddr && e.X.Local() != nil:
		return private
	case e.Op == cfg.OpVar && (e.Var.Kind == cfg.Global || e.Var.Kind == cfg.StaticLocal):
		if w.unstable(e.Var.Key) {
			return shared
		}
		return maybe
	case e.Op == cfg.OpVar:
		return w.variableSharing(f, e.Var, at, depth)
	}
	return maybe
}

// memberSharing is of a container that is kept in an object's member: one of an object that others can reach. The items of a
// container that nothing ever takes from stay.
func (w *world) memberSharing(f *fn, e *cfg.Expr, at pos, depth int) sharing {
	if v := e.X.Local(); !e.Arrow && v != nil {
		return maybe // a struct of the function's own, with who knows whose container
	}
	owner := w.reaches(f, e.X, at, depth+1)
	k := kept(e)
	switch {
	case owner == private && e.Arrow && e.Type.IsObject() && addressed(w.expand(f, e.X, at)) == nil:
		return private
	case owner == shared && w.unstable(k):
		return shared
	}
	return maybe
}

// unstable reports whether other code changes what a member or global holds, or takes items from it.
func (w *world) unstable(k string) bool {
	return w.loses[k] || len(w.writes[k]) > 0 || w.concurrently && w.grows[k]
}

func (w *world) variableSharing(f *fn, v *cfg.Var, at pos, depth int) sharing {
	most := nothing
	unsure := false
	for _, d := range f.defs(v, at) {
		s := w.definedSharing(f, v, d, depth)
		unsure = unsure || s == maybe
		most = max(most, s)
	}
	if unsure {
		return maybe
	}
	return most
}

func (w *world) definedSharing(f *fn, v *cfg.Var, d pos, depth int) sharing {
	if d == entry {
		if v.Kind != cfg.Param {
			return maybe
		}
		return w.paramSharing(f, v, depth)
	}
	ins := f.ins(d)
	switch ins.Op {
	case cfg.Assign:
		return w.reaches(f, ins.Src, d, depth+1)
	case cfg.Declare:
		return nothing
	case cfg.Call:
		if ins.Dst == nil || ins.Dst.Op != cfg.OpVar || ins.Dst.Var != v {
			switch c := w.gil.Callee(f.Func, ins); {
			case c.API == nil:
				return maybe
			case len(c.API.Lends) > 0:
				return w.itemSharing(f, ins, d, depth)
			case c.API.Has(capi.ParsesArgs), c.API.Has(capi.Existing):
				return shared
			}
			return maybe
		}
		return w.resultSharing(f, ins, d, depth)
	}
	return maybe
}

// resultSharing is of what a call returns.
func (w *world) resultSharing(f *fn, ins *cfg.Instr, at pos, depth int) sharing {
	c := w.gil.Callee(f.Func, ins)
	switch {
	case c.C != nil && c.C.Fresh, c.Slot && capi.MakesObject(c.Name):
		return private
	case c.API == nil:
		if len(c.Funcs) == 1 {
			return w.returnSharing(w.fns[c.Funcs[0]], depth)
		}
		return maybe
	case c.API.Has(capi.FreshObject), c.API.Domain != capi.NoDomain && !c.API.Has(capi.Borrowed):
		return private
	case c.API.Has(capi.Existing) && !c.API.Has(capi.ReturnsArg):
		return shared
	case c.API.Has(capi.ReturnsArg) && len(c.API.Params) > 1 && w.noSequence(f, at, arg(ins, 0)):
		return private // a list made of a set's items
	case c.API.Traits&(capi.TakesRef|capi.ReturnsArg) != 0:
		return w.reaches(f, arg(ins, 0), at, depth+1)
	case c.API.Has(capi.Borrowed | capi.FixedOwner):
		if len(ins.Args) == 0 || kept(w.expand(f, arg(ins, 0), at)) != "" {
			return maybe // a part of a tuple that an object keeps for itself
		}
		return w.itemSharing(f, ins, at, depth)
	case c.API.Has(capi.Borrowed):
		return w.itemSharing(f, ins, at, depth)
	}
	return maybe
}

// itemSharing is of what a call lends out of its first argument: who else has an item of a container that others may not reach, nobody
// knows.
func (w *world) itemSharing(f *fn, ins *cfg.Instr, at pos, depth int) sharing {
	if len(ins.Args) > 0 && ins.Args[0].Type.IsObject() && w.reaches(f, arg(ins, 0), at, depth+1) != shared {
		return maybe
	}
	return shared
}

// returnSharing is of what a function of the program returns.
func (w *world) returnSharing(g *fn, depth int) sharing {
	most, unsure := nothing, false
	for _, b := range g.Blocks {
		for i, ins := range b.Instrs {
			if ins.Op == cfg.Return && ins.Src != nil {
				s := w.reaches(g, ins.Src, pos{b.ID, i}, depth+2)
				unsure = unsure || s == maybe
				most = max(most, s)
			}
		}
	}
	if unsure {
		return maybe
	}
	return most
}

// paramSharing is of what a function is given: the interpreter gives methods what their callers have; keyword arguments are
// made for the call.
func (w *world) paramSharing(f *fn, v *cfg.Var, depth int) sharing {
	if len(f.callers) == 0 {
		switch {
		case capi.IsKeywordsName(v.Name) || v.Index == 2 && len(f.Params) == 3 && v.Type.IsObject() && f.Params[1].Type.IsObject() && f.Result.IsObject():
			return private // a method with keywords, tp_call, tp_new
		case v.Type.Base != "void" && w.gil.Reach(f.Func)&gil.ReachMethod != 0:
			return shared // a callback's void * may be anything
		}
		return maybe
	}
	if capi.IsKeywordsName(v.Name) {
		return private
	}
	k := givenParam{v, depth}
	given, known := w.given[k]
	if !known {
		given = w.givenSharing(f, v, depth)
		w.given[k] = given
	}
	return given
}

// givenParam is a parameter, followed back to what callers give with so much depth spent. Without the answers being kept, each
// caller of each caller would be asked again for every use.
type givenParam struct {
	v     *cfg.Var
	depth int
}

func (w *world) givenSharing(f *fn, v *cfg.Var, depth int) sharing {
	most, unsure := nothing, false
	for _, s := range f.callers {
		c := w.reaches(s.from, arg(s.from.ins(s.at), v.Index), s.at, depth+2)
		if c == shared {
			return shared
		}
		unsure = unsure || c == maybe
		most = max(most, c)
	}
	if unsure {
		return maybe
	}
	return most
}
