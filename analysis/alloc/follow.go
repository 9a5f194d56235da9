package alloc

import (
	"cmp"
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// origin is where a value comes from: the allocations that are known, and whether there may be others.
type origin struct {
	sources []gil.Site
	unknown bool
	shared  bool // it went through a member, a global or another function
}

var nobody = &origin{unknown: true}

// place is an instruction, and the value that it gives to what the place is noted for. The zero place is nobody's: anything may be given.
type place struct {
	f        *cfg.Func
	block, i int
	value    *cfg.Expr
}

// follower answers where values come from.
type follower struct {
	p        *cfg.Program
	r        *gil.Result
	assigned map[string][]place // what is assigned to a member or a global, by key; a nil value is anything
	tainted  map[string]bool    // structs that code nobody sees may fill
	callers  map[*cfg.Func][]gil.Site
	escapes  map[*cfg.Func]bool // its address goes somewhere: others may call it
	memo     map[any]*origin    // of members, globals (by key), results (by function), parameters
	asking   map[any]int        // what is being asked for, with its depth in the search
	lowest   int                // depth of the outermost question that the one at hand came back to
	steps    int
}

// Bounds of the search: how many steps a value is followed, and how many assignments of one member.
const (
	maxDepth   = 12
	maxAssigns = 200
	maxSteps   = 200_000 // of all searches in a program
)

// index notes what is assigned to members and globals, and who calls whom.
func (f *follower) index() {
	for _, r := range f.p.Refs {
		if fn := f.p.Resolve(r.File, r.Name); fn != nil {
			f.escapes[fn] = true
		}
	}
	for _, fn := range f.p.Funcs {
		for _, b := range fn.Blocks {
			for i, ins := range b.Instrs {
				switch ins.Op {
				case cfg.Assign:
					f.note(ins.Dst, place{fn, b.ID, i, ins.Src})
					f.hand(ins.Src)
				case cfg.Call:
					if ins.Dst != nil {
						f.note(ins.Dst, place{fn, b.ID, i, nil})
					}
					for _, a := range ins.Args {
						f.hand(a)
					}
				}
			}
		}
	}
	for s := range f.r.Calls() {
		f.taint(s)
		for _, to := range s.Funcs {
			f.callers[to] = append(f.callers[to], s)
			if s.Indirect {
				f.escapes[to] = true
			}
		}
	}
}

// note enters an assignment.
func (f *follower) note(dst *cfg.Expr, at place) {
	if k := key(dst); k != "" {
		f.assigned[k] = append(f.assigned[k], at)
	}
}

// key names a member or a global, of whatever object; the elements of an array of pointers are one. It is empty for anything
// else, and for what the interpreter fills.
func key(e *cfg.Expr) string {
	switch {
	case e.Op == cfg.OpIndex:
		if k := key(e.X); k != "" {
			return k + "[]"
		}
	case e.Op == cfg.OpField && e.X.Type.Struct != "" && !capi.IsObjectType(e.X.Type.Struct) && !capi.IsBuffer(e.X.Type.Struct):
		return e.X.Type.Struct + "." + e.Name
	case e.Op == cfg.OpVar && (e.Var.Kind == cfg.Global || e.Var.Kind == cfg.StaticLocal):
		return "=" + e.Var.Key
	}
	return ""
}

// taint notes the structs that code nobody sees is given a pointer to: it may fill them.
func (f *follower) taint(s gil.Site) {
	if s.API != nil || len(s.Funcs) > 0 || s.Instr.Callee.Op != cfg.OpFunc || capi.OnlyBytes(s.Instr.Callee.Name) {
		return
	}
	for _, a := range s.Instr.Args {
		a = a.Uncast()
		t := a.Type
		if a.Op == cfg.OpAddr {
			t = a.X.Type
			t.Ptr++
		}
		if t.Struct != "" && t.Ptr == 1 {
			f.tainted[t.Struct] = true
		}
	}
}

// hand notes the address of a member or global that goes to somebody, who may put anything there.
func (f *follower) hand(e *cfg.Expr) {
	if e = e.Uncast(); e.Op == cfg.OpAddr {
		f.note(e.X, place{})
	}
}

// value is where an expression's value comes from, just before an instruction.
func (f *follower) value(fn *cfg.Func, block, i int, e *cfg.Expr, depth int) *origin {
	e = e.Uncast()
	if depth > maxDepth {
		return nobody
	}
	switch {
	case e.Op == cfg.OpInt:
		return &origin{} // NULL
	case key(e) != "" && e.Op == cfg.OpField && f.tainted[e.X.Type.Struct]:
		o := &origin{unknown: true, shared: true}
		o.join(f.shared(key(e), f.assigned[key(e)], depth))
		return o
	case key(e) != "":
		return f.shared(key(e), f.assigned[key(e)], depth)
	case e.Op != cfg.OpVar:
		return nobody
	}
	return f.local(fn, block, i, e.Var, depth)
}

// shared joins all that is assigned to a member or a global.
func (f *follower) shared(key string, list []place, depth int) *origin {
	if len(list) == 0 || len(list) > maxAssigns {
		return nobody
	}
	return f.once(key, func() *origin {
		out := &origin{shared: true}
		for _, p := range list {
			if p.value == nil {
				out.join(f.result(p))
				continue
			}
			out.join(f.value(p.f, p.block, p.i, p.value, depth+1))
		}
		out.shared = true
		return out
	})
}

// result is where the result of a call comes from that is assigned at once; anything, of a place that has no call.
func (f *follower) result(p place) *origin {
	if p.f == nil {
		return nobody
	}
	ins := p.f.Blocks[p.block].Instrs[p.i]
	if ins.Op != cfg.Call || ins.Dst == nil {
		return nobody
	}
	return f.call(gil.Site{Func: p.f, Block: p.block, Index: p.i, Instr: ins, Callee: f.r.Callee(p.f, ins)}, 0)
}

// once answers a question that may come back to itself: what it asks of itself adds nothing. What was answered on the way, with
// that left out, is not kept.
func (f *follower) once(key any, ask func() *origin) *origin {
	if o := f.memo[key]; o != nil {
		return o
	}
	if at, ok := f.asking[key]; ok {
		f.lowest = min(f.lowest, at)
		return &origin{}
	}
	if f.steps++; f.steps > maxSteps {
		return nobody
	}
	at, outer := len(f.asking), f.lowest
	f.asking[key], f.lowest = at, at
	o := ask()
	delete(f.asking, key)
	if f.lowest >= at {
		f.memo[key] = o
	}
	f.lowest = min(f.lowest, outer)
	return o
}

// local goes back from an instruction to what v was assigned last, on every path.
func (f *follower) local(fn *cfg.Func, block, i int, v *cfg.Var, depth int) *origin {
	out := &origin{}
	seen := make([]bool, len(fn.Blocks))
	type from struct{ block, i int }
	for queue := []from{{block, i}}; len(queue) > 0; queue = queue[1:] {
		b := fn.Blocks[queue[0].block]
		found := false
		for k := queue[0].i - 1; k >= 0 && !found; k-- {
			found = f.defines(fn, b, k, v, out, depth)
		}
		if found {
			continue
		}
		if b.ID == 0 && v.Kind == cfg.Param {
			out.join(f.param(fn, v, depth))
		}
		for _, p := range b.Preds {
			if !seen[p.ID] {
				seen[p.ID] = true
				queue = append(queue, from{p.ID, len(p.Instrs)})
			}
		}
	}
	return out
}

// defines joins to out what instruction k of a block assigns to v; it is false where it assigns nothing.
func (f *follower) defines(fn *cfg.Func, b *cfg.Block, k int, v *cfg.Var, out *origin, depth int) bool {
	ins := b.Instrs[k]
	is := func(e *cfg.Expr) bool { return e != nil && e.Op == cfg.OpVar && e.Var == v }
	switch {
	case ins.Op == cfg.Declare && is(ins.Dst):
	case ins.Op == cfg.Assign && is(ins.Dst):
		out.join(f.value(fn, b.ID, k, ins.Src, depth+1))
	case ins.Op == cfg.Call && is(ins.Dst):
		out.join(f.call(gil.Site{Func: fn, Block: b.ID, Index: k, Instr: ins, Callee: f.r.Callee(fn, ins)}, depth+1))
	case ins.Op == cfg.Call && slices.ContainsFunc(ins.Args, func(a *cfg.Expr) bool { a = a.Uncast(); return a.Op == cfg.OpAddr && is(a.X) }),
		ins.Op == cfg.Opaque, ins.Op == cfg.Assign && ins.Dst.Op == cfg.OpIndex && is(ins.Dst.X) && ins.Dst.Type.Ptr > 0:
		out.join(nobody)
	case ins.Op == cfg.Assume && nullHere(ins, v):
		// Nothing is given back on this path.
	default:
		return false
	}
	return true
}

// nullHere reports whether an assumption says that v is NULL.
func nullHere(ins *cfg.Instr, v *cfg.Var) bool {
	e := ins.Src
	if e.Op == cfg.OpVar && e.Var == v {
		return !ins.Truth
	}
	return e.Op == cfg.OpBinary && e.X.Op == cfg.OpVar && e.X.Var == v && e.Y.Op == cfg.OpInt && e.Y.Int == 0 &&
		(e.Name == "==" && ins.Truth || e.Name == "!=" && !ins.Truth)
}

// call is where the result of a call comes from.
func (f *follower) call(s gil.Site, depth int) *origin {
	if depth > maxDepth {
		return nobody
	}
	if len(s.Funcs) == 1 && !s.Indirect {
		return f.returned(s.Funcs[0], depth)
	}
	if s.Instr.Callee.Op != cfg.OpFunc || len(s.Funcs) > 0 {
		return nobody
	}
	if op, _ := capi.MemoryOf(s.Instr.Callee.Name); op == capi.Allocates || op == capi.Reallocates {
		return &origin{sources: []gil.Site{s}}
	}
	return nobody
}

// returned is where a function's result comes from.
func (f *follower) returned(fn *cfg.Func, depth int) *origin {
	return f.once(fn, func() *origin {
		out := &origin{}
		for _, b := range fn.Blocks {
			for i, ins := range b.Instrs {
				if ins.Op == cfg.Return && ins.Src != nil {
					out.join(f.value(fn, b.ID, i, ins.Src, depth+1))
				}
			}
		}
		out.shared = true
		return out
	})
}

// paramKey stands for a parameter in the memo.
type paramKey struct {
	fn *cfg.Func
	n  int
}

// param is where an argument comes from, over all calls; anything, where others may call.
func (f *follower) param(fn *cfg.Func, v *cfg.Var, depth int) *origin {
	if !fn.Static || f.escapes[fn] || len(f.callers[fn]) == 0 {
		return nobody
	}
	return f.once(paramKey{fn, v.Index}, func() *origin {
		out := &origin{}
		for _, s := range f.callers[fn] {
			if v.Index >= len(s.Instr.Args) {
				return nobody
			}
			out.join(f.value(s.Func, s.Block, s.Index, s.Instr.Args[v.Index], depth+1))
		}
		out.shared = true
		return out
	})
}

// join adds the origins of another way.
func (o *origin) join(other *origin) {
	o.unknown = o.unknown || other.unknown
	o.shared = o.shared || other.shared
	for _, s := range other.sources {
		if !slices.ContainsFunc(o.sources, func(x gil.Site) bool { return x.Instr == s.Instr }) {
			o.sources = append(o.sources, s)
		}
	}
	slices.SortStableFunc(o.sources, func(a, b gil.Site) int {
		return cmp.Or(cmp.Compare(a.Instr.Loc.Path, b.Instr.Loc.Path), cmp.Compare(a.Instr.Loc.Line, b.Instr.Loc.Line), cmp.Compare(a.Instr.Loc.Col, b.Instr.Loc.Col))
	})
}
