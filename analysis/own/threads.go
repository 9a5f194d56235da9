package own

import (
	"cmp"
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// Hazard says what a call does that is wrong where threads run at the same time.
type Hazard uint8

// The hazards.
const (
	Borrows      Hazard = iota // lends a reference out of a container that others may change at any moment
	Iterates                   // goes through a container outside a critical section
	CountsRefs                 // takes a reference count of one for a proof that nobody else uses the object
	SkipsLocking               // reads or writes a container without its lock
)

// Call is a call that is wrong where threads run at the same time, as they do without a GIL. It is frozen.
type Call struct {
	Hazard  Hazard
	Func    *cfg.Func
	Block   int
	Index   int // of the instruction in its block
	API     *capi.Func
	Object  string // the container, or the object whose references are counted, as written; may be empty
	Lends   bool   // the function goes on with a reference that the call lends it
	Certain bool
	// Also are further calls of the function with the same hazard on the same container, in the order of their places: what mends one,
	// a reference to the items or a critical section, mends all.
	Also []*Call
}

// Calls lists the calls of the program that are wrong where threads run at the same time, sorted by place.
func (r *Result) Calls() []*Call { return r.calls() }

func (w *world) findCalls() []*Call {
	w.concurrently = true
	clear(w.given)
	var out []*Call
	for _, f := range w.order {
		if !w.concurrent(f) {
			continue
		}
		var open *sections
		for _, c := range f.calls {
			api := c.callee.API
			if api == nil || !judged(api) {
				continue
			}
			if open == nil {
				open = w.sections(f)
			}
			out = append(out, w.hazards(f, c.at, api, open)...)
		}
	}
	out = withoutSizes(out)
	slices.SortStableFunc(out, byPlace)
	return together(out)
}

// together puts calls of one function that have the same hazard on the same container under the first that is certain, else the first.
func together(calls []*Call) []*Call {
	type key struct {
		f      *cfg.Func
		hazard Hazard
		object string
	}
	first := map[key]int{}
	var out []*Call
	for _, c := range calls {
		k := key{c.Func, c.Hazard, c.Object}
		i, ok := first[k]
		switch {
		case !ok || c.Object == "" || c.Hazard == CountsRefs:
			first[k] = len(out)
			out = append(out, c)
		case c.Certain && !out[i].Certain:
			c.Also = append([]*Call{out[i]}, out[i].Also...)
			out[i].Also = nil
			out[i] = c
		default:
			out[i].Also = append(out[i].Also, c)
		}
	}
	slices.SortStableFunc(out, byPlace)
	return out
}

// judged reports whether calls of a function are looked at.
func judged(api *capi.Func) bool {
	return api.Strong != "" || api.Traits&(capi.NeedsSection|capi.Unlocked|capi.ReadsRefcount) != 0
}

func byPlace(a, b *Call) int {
	x, y := a.Instr().Loc, b.Instr().Loc
	return cmp.Or(cmp.Compare(x.Path, y.Path), cmp.Compare(x.Line, y.Line), cmp.Compare(x.Col, y.Col), cmp.Compare(a.Hazard, b.Hazard))
}

// Instr is the call's instruction.
func (c *Call) Instr() *cfg.Instr { return c.Func.Blocks[c.Block].Instrs[c.Index] }

// withoutSizes leaves out calls that only ask for a container's size where others on it are wrong as well.
func withoutSizes(calls []*Call) []*Call {
	type key struct {
		f      *cfg.Func
		object string
	}
	items := map[key]bool{}
	for _, c := range calls {
		if c.Hazard == SkipsLocking && !c.API.CountsItems() {
			items[key{c.Func, c.Object}] = true
		}
	}
	return slices.DeleteFunc(calls, func(c *Call) bool {
		return c.Hazard == SkipsLocking && c.API.CountsItems() && items[key{c.Func, c.Object}]
	})
}

// concurrent reports whether a function runs while other threads may be using the same objects: not while the module is being
// made, nor in the slots of objects that nobody else has.
func (w *world) concurrent(f *fn) bool {
	reach := w.gil.Reach(f.Func)
	if reach&^gil.ReachInit == 0 || capi.Generated(f.Name) {
		return false
	}
	return reach&gil.ReachMethod == 0 || w.amidst(f)
}

// hazards says what is wrong with one call.
func (w *world) hazards(f *fn, at pos, api *capi.Func, open *sections) []*Call {
	ins := f.ins(at)
	object := arg(ins, 0)
	if len(api.Params) > 0 && !capi.IsObjectParam(api.Params[0]) {
		object = nil
	}
	if w.inChild(f, at.block, 0) {
		return nil
	}
	certain := w.gil.Reach(f.Func)&gil.ReachPresumed == 0
	if object != nil {
		switch w.reaches(f, object, at, 0) {
		case nothing, private:
			return nil
		case maybe:
			certain = certain && api.IsWeak()
		}
		if k := kept(w.expand(f, object, at)); k != "" && api.Strong == "" && len(api.Steals) == 0 && !w.loses[k] && !w.grows[k] {
			certain = false // exchanged as a whole, perhaps, but its items stay
		}
		if open.cover(f, at, object) {
			return nil
		}
		certain = certain && !w.ofOwnType(f, at, object)
	}
	certain = certain && !f.locks
	lends := api.Strong != "" && !api.Has(capi.FixedOwner) && relied(f, ins)
	var out []*Call
	add := func(h Hazard, certain bool) {
		c := &Call{Hazard: h, Func: f.Func, Block: at.block, Index: at.index, API: api, Certain: certain, Lends: lends}
		if object != nil {
			c.Object = written(object)
		}
		out = append(out, c)
	}
	if lends && !api.Has(capi.Unlocked) { // of a macro one finding says both
		add(Borrows, certain)
	}
	if api.Has(capi.NeedsSection) {
		add(Iterates, certain)
	}
	if api.Has(capi.Unlocked) {
		add(SkipsLocking, certain && !api.CountsItems()) // a size is read at once, though it may be over a moment later
	}
	if api.Has(capi.ReadsRefcount) {
		if decides, acts := w.unique(f, at, ins); decides {
			add(CountsRefs, certain && acts)
		}
	}
	return out
}

// relied reports whether a function does more with a call's result than to compare it.
func relied(f *fn, call *cfg.Instr) bool {
	v := call.Dst.Local()
	if v == nil {
		return call.Dst != nil
	}
	vars := map[*cfg.Var]bool{v: true}
	for again := true; again; {
		again = false
		for _, b := range f.Blocks {
			for _, ins := range b.Instrs {
				if to := ins.Dst.Local(); ins.Op == cfg.Assign && vars[ins.Src.Local()] && to != nil && !vars[to] {
					vars[to], again = true, true
				}
			}
		}
	}
	for _, b := range f.Blocks {
		for _, ins := range b.Instrs {
			switch ins.Op {
			case cfg.Assume:
				for v := range vars {
					if through(ins.Src, v) {
						return true
					}
				}
				continue
			case cfg.Assign:
				if vars[ins.Src.Local()] && ins.Dst.Local() != nil {
					continue
				}
			}
			for _, e := range append([]*cfg.Expr{ins.Src, ins.Callee}, ins.Args...) {
				if handed(e, vars) {
					return true
				}
			}
		}
	}
	return false
}

// handed reports whether the value of one of the variables goes into an expression, not just whether it is some other one.
func handed(e *cfg.Expr, vars map[*cfg.Var]bool) bool {
	switch {
	case e == nil || e.Op == cfg.OpSizeof || e.Op == cfg.OpBinary && (e.Name == "==" || e.Name == "!="):
		return false
	case e.Op == cfg.OpVar:
		return vars[e.Var]
	}
	return handed(e.X, vars) || handed(e.Y, vars)
}

// unique reports whether a reference count decides whether it is one, and whether the object is changed where it is.
func (w *world) unique(f *fn, at pos, call *cfg.Instr) (decides, acts bool) {
	count := call.Dst.Local()
	if count == nil || slices.ContainsFunc(call.Macros, capi.IsAssert) {
		return false, false
	}
	object := base(arg(call, 0))
	for _, b := range f.Blocks {
		if len(b.Instrs) == 0 || b.Instrs[0].Op != cfg.Assume || !isOne(b.Instrs[0], count) {
			continue
		}
		if len(b.Preds) != 1 || b.Preds[0].ID != at.block && !slices.Contains(f.defs(count, pos{b.ID, 0}), at) {
			continue
		}
		decides = true
		acts = acts || w.inPlace(f, b, object)
	}
	return decides, acts
}

// isOne reports whether an Assume finds that v is one.
func isOne(ins *cfg.Instr, v *cfg.Var) bool {
	e := ins.Src.Uncast()
	if e.Op != cfg.OpBinary || e.X.Local() != v || e.Y.Uncast().Op != cfg.OpInt {
		return false
	}
	n := e.Y.Uncast().Int
	switch e.Name {
	case "==":
		return n == 1 && ins.Truth
	case "!=":
		return n == 1 && !ins.Truth
	case ">":
		return n == 1 && !ins.Truth
	case ">=":
		return n == 2 && !ins.Truth
	case "<":
		return n == 2 && ins.Truth
	case "<=":
		return n == 1 && ins.Truth
	}
	return false
}

// inPlace reports whether the code that only b leads to writes to an object, or hands it to something that may: of functions of the
// program nobody knows what they are for.
func (w *world) inPlace(f *fn, b *cfg.Block, object *cfg.Var) bool {
	if object == nil {
		return false
	}
	for _, o := range f.Blocks {
		if !f.Dominates(b.ID, o.ID) {
			continue
		}
		for _, ins := range o.Instrs {
			switch ins.Op {
			case cfg.Assign:
				if ins.Dst.Op != cfg.OpVar && base(ins.Dst) == object {
					return true
				}
			case cfg.Call:
				api := capi.Any(name(ins.Callee))
				if len(w.gil.Callee(f.Func, ins).Funcs) > 0 {
					continue
				}
				for _, a := range ins.Args {
					if base(a) == object && (api == nil || api.Traits&(capi.ReplacesItems|capi.AddsItems) != 0) {
						return true
					}
				}
			}
		}
	}
	return false
}

func name(callee *cfg.Expr) string {
	if callee != nil && callee.Op == cfg.OpFunc {
		return callee.Name
	}
	return ""
}
