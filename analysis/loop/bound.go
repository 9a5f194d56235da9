package loop

import (
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
)

// bound is how often a loop goes round, by the exit that says most.
func (s *solver) bound(f *function, li int) origin {
	s.spent, s.climbed = 0, 0
	o := s.byExits(f, li)
	p := f.loops[li].Parent
	if p < 0 || o.kind != size && o.kind != param || o.counter == nil {
		return o
	}
	if !f.reset(p, li, o.counter) || f.moves(li, s.byExits(f, p).counter) {
		return origin{} // the rounds of the outer loop share those of this one: together they make one pass
	}
	return o
}

// moves reports whether a loop moves v by steps: the counter of the loop around it, say.
func (f *function) moves(li int, v *cfg.Var) bool {
	if v == nil || v.Kind == cfg.Global || v.Kind == cfg.StaticLocal || v.Index >= len(f.fn.Vars) {
		return false
	}
	return slices.ContainsFunc(f.definitions()[v.Index], func(d def) bool {
		return f.loops[li].Has(d.block) && f.steps(v, d.ins) != 0
	})
}

// reset reports whether the rounds of an outer loop begin with the counter of an inner one anew.
func (f *function) reset(outer, li int, v *cfg.Var) bool {
	if v.Kind == cfg.Global || v.Kind == cfg.StaticLocal || v.Index >= len(f.fn.Vars) {
		return true
	}
	for _, d := range f.definitions()[v.Index] {
		if f.loops[outer].Has(d.block) && !f.loops[li].Has(d.block) && f.steps(v, d.ins) == 0 {
			return true
		}
	}
	return false
}

func (s *solver) byExits(f *function, li int) origin {
	l := &f.loops[li]
	best, found, early := origin{}, false, false
	for _, b := range l.Nodes {
		for _, to := range f.fn.Blocks[b].Succs {
			if l.Has(to.ID) || len(to.Instrs) == 0 || to.Instrs[0].Op != cfg.Assume {
				continue
			}
			o := s.exit(f, li, to.Instrs[0].Src)
			early = early || f.compares(li, to.Instrs[0].Src)
			switch {
			case !found:
				best, found = o, true
			case o.kind == constant && (best.kind != constant || o.n < best.n):
				best = o
			case best.kind == constant:
			case o.kind > best.kind:
				best = o
			}
		}
	}
	best.early = early
	return best
}

// compares reports whether a condition reads memory at another place in each round.
func (f *function) compares(li int, e *cfg.Expr) bool {
	for ; e != nil; e = e.Y {
		if (e.Op == cfg.OpIndex || e.Op == cfg.OpDeref) && f.motion(li, e) == walking || f.compares(li, e.X) {
			return true
		}
		if v := e.Local(); v != nil && v.Kind == cfg.Temp && e.Op == cfg.OpVar && v.Index < len(f.fn.Vars) {
			for _, d := range f.definitions()[v.Index] {
				if d.ins.Op == cfg.Assign && d.addr < 0 && d.ins.Src.Local() != v && f.reads(li, d.ins.Src) {
					return true
				}
			}
		}
	}
	return false
}

// exit is how often a loop goes round before a condition leaves it.
func (s *solver) exit(f *function, li int, cond *cfg.Expr) origin {
	cond = cond.Uncast()
	if cond == nil {
		return origin{}
	}
	if cond.Op == cfg.OpUnary && cond.Name == "!" {
		return s.exit(f, li, cond.X)
	}
	if cond.Op == cfg.OpBinary {
		switch cond.Name {
		case "<", "<=", ">", ">=", "!=", "==":
			x, y := f.motion(li, cond.X), f.motion(li, cond.Y)
			switch {
			case x == still && y == still:
				return origin{}
			case y == still:
				return s.counted(f, li, cond.X, x, cond.Y)
			case x == still:
				return s.counted(f, li, cond.Y, y, cond.X)
			}
			return origin{}
		}
	}
	return s.counted(f, li, cond, f.motion(li, cond), nil)
}

// counted is how often a counter goes round until it meets a limit, nil for 0.
func (s *solver) counted(f *function, li int, counter *cfg.Expr, m motion, limit *cfg.Expr) origin {
	switch m {
	case shrinking:
		return origin{kind: constant, n: fewRounds}
	case walking:
		return origin{kind: data}
	case up, down, steps:
	default:
		return origin{}
	}
	v := counterVar(counter)
	if v != nil && v.Kind == cfg.Temp { // the value before the step
		for _, d := range f.definitions()[v.Index] {
			if o := d.ins.Src.Local(); d.ins.Op == cfg.Assign && o != nil {
				v = o
			}
		}
	}
	o := s.limited(f, li, v, m, limit)
	o.counter = v
	if v == nil {
		return o
	}
	by := f.stride(li, v)
	switch {
	case o.kind != constant:
		o.n = max(by, 1) * max(o.n, 1)
	case by > 0:
		o.n = max(o.n/by, 1)
	case m != shrinking && o.n > manyRounds:
		return origin{} // its steps are as large as nobody knows
	}
	return o
}

// limited is what counts a loop whose counter v moves as m says towards a limit, nil for 0.
func (s *solver) limited(f *function, li int, v *cfg.Var, m motion, limit *cfg.Expr) origin {
	var to origin
	if limit == nil {
		to = origin{kind: constant}
	} else {
		s.at = f.fn.Blocks[f.loops[li].Head]
		to = named(s.origin(f, limit, -1, 0), limit.Uncast())
		s.at = nil
	}
	if to.kind == size && f.varies(f.loops[li].Parent, limit, 0) {
		to.kind = data // each round of the outer loop has its share
	}
	if (to.kind == size || to.kind == param) && f.catchesUp(li, v, limit) {
		return origin{}
	}
	if to.kind != constant {
		return to
	}
	if m == up && to.n > 0 {
		return to
	}
	// Towards a constant: what matters is where the counter begins.
	if v == nil || v.Index >= len(f.fn.Vars) {
		return origin{}
	}
	o := s.variable(f, v, li, 0)
	if begins := f.begins(li, v); begins != nil {
		o = named(o, begins)
	}
	if o.kind == size && f.begunAnew(f.loops[li].Parent, li, v) {
		o.kind = data
	}
	return o
}

// catchesUp reports whether a loop goes from where the outer loop's counter was in an earlier round to where it is now, as in
// "for (j = last; j < i; j++) ...; last = i;": all rounds together are no more than those of the outer loop.
func (f *function) catchesUp(li int, v *cfg.Var, limit *cfg.Expr) bool {
	outer, now := f.loops[li].Parent, limit.Local()
	if outer < 0 || now == nil || v == nil || v.Index >= len(f.fn.Vars) {
		return false
	}
	e := f.begins(li, v)
	if e == nil {
		return false
	}
	if e = e.Uncast(); e.Op == cfg.OpBinary && (e.Name == "+" || e.Name == "-") && e.Y.Uncast().Op == cfg.OpInt {
		e = e.X
	}
	last := e.Local()
	if last == nil || last == now || last.Index >= len(f.fn.Vars) {
		return false
	}
	kept, steps := false, false
	for _, d := range f.definitions()[last.Index] {
		switch {
		case !f.loops[outer].Has(d.block):
		case d.addr >= 0 || d.ins.Op != cfg.Assign || d.ins.Src.Local() != now || f.loops[li].Has(d.block):
			return false
		default:
			kept = true
		}
	}
	for _, d := range f.definitions()[now.Index] {
		if f.loops[outer].Has(d.block) {
			steps = d.addr < 0 && f.steps(now, d.ins) > 0
			if !steps {
				return false
			}
		}
	}
	return kept && steps
}

// begins is what a loop's counter is set to before it, where that is one expression.
func (f *function) begins(li int, v *cfg.Var) *cfg.Expr {
	var e *cfg.Expr
	for _, d := range f.definitions()[v.Index] {
		if f.loops[li].Has(d.block) || f.steps(v, d.ins) != 0 {
			continue
		}
		if e != nil || d.addr >= 0 || d.ins.Op != cfg.Assign {
			return nil
		}
		e = d.ins.Src
	}
	return e
}

// begunAnew reports whether each round of an outer loop gives the counter of an inner one another value to begin with.
func (f *function) begunAnew(outer, li int, v *cfg.Var) bool {
	if outer < 0 {
		return false
	}
	for _, d := range f.definitions()[v.Index] {
		if f.loops[outer].Has(d.block) && !f.loops[li].Has(d.block) && (d.addr >= 0 || d.ins.Op != cfg.Assign || f.varies(outer, d.ins.Src, 0)) {
			return true
		}
	}
	return false
}

// varies reports whether what e stands for is assigned to in a loop, other than by a counter's steps.
func (f *function) varies(li int, e *cfg.Expr, depth int) bool {
	const maxDepth = 3
	if li < 0 || depth > maxDepth {
		return false
	}
	for ; e != nil; e = e.Y {
		if v := e.Local(); v != nil && e.Op == cfg.OpVar && v.Index < len(f.fn.Vars) && len(f.definitions()[v.Index]) <= maxDefs {
			for _, d := range f.definitions()[v.Index] {
				if !f.loops[li].Has(d.block) || f.steps(v, d.ins) != 0 {
					continue
				}
				if d.addr >= 0 || d.ins.Op != cfg.Assign || f.varies(li, d.ins.Src, depth+1) || f.reads(li, d.ins.Src) {
					return true
				}
			}
		}
		if f.varies(li, e.X, depth) || depth == 0 && f.reads(li, e) {
			return true
		}
	}
	return false
}

// maxDefs bounds the assignments to a variable that are looked at for this.
const maxDefs = 8

// reads reports whether e reads memory at another place in each round of a loop.
func (f *function) reads(li int, e *cfg.Expr) bool {
	for ; e != nil; e = e.Y {
		switch e.Op {
		case cfg.OpIndex, cfg.OpDeref, cfg.OpField:
			if f.motion(li, e) != still {
				return true
			}
		}
		if f.reads(li, e.X) {
			return true
		}
	}
	return false
}

// stride is by how much a counter moves in a round, 0 where that is not a constant.
func (f *function) stride(li int, v *cfg.Var) int64 {
	if v.Kind == cfg.Global || v.Kind == cfg.StaticLocal || v.Index >= len(f.fn.Vars) {
		return 0
	}
	var n int64
	for _, d := range f.definitions()[v.Index] {
		if !f.loops[li].Has(d.block) {
			continue
		}
		if f.steps(v, d.ins) == 0 {
			return 0
		}
		e := d.ins.Src.Uncast()
		by := int64(0)
		for _, x := range []*cfg.Expr{e.X.Uncast(), e.Y.Uncast()} {
			if x.Op == cfg.OpInt {
				by = max(x.Int, -x.Int)
			}
		}
		if by == 0 {
			return 0
		}
		if n == 0 || by < n {
			n = by
		}
	}
	return n
}

// counterVar is the variable whose steps move an expression.
func counterVar(e *cfg.Expr) *cfg.Var {
	e = e.Uncast()
	switch {
	case e == nil:
		return nil
	case e.Op == cfg.OpVar:
		return e.Var
	case e.Op == cfg.OpBinary:
		if v := counterVar(e.X); v != nil {
			return v
		}
		return counterVar(e.Y)
	}
	return nil
}

// motion says how an expression changes from round to round of a loop.
type motion uint8

const (
	still     motion = iota // not at all
	up                      // by a constant or so
	down                    //
	steps                   // either
	shrinking               // by division: a number of digits or bits
	walking                 // it reads memory along a moving pointer or index, or follows a list
	wild                    // nobody knows
)

// motion tells how e moves in a loop.
func (f *function) motion(li int, e *cfg.Expr) motion {
	e = e.Uncast()
	if e == nil {
		return still
	}
	switch e.Op {
	case cfg.OpInt, cfg.OpString, cfg.OpFunc, cfg.OpSym, cfg.OpSizeof, cfg.OpAddr:
		return still
	case cfg.OpVar:
		return f.varMotion(li, e.Var)
	case cfg.OpUnary:
		return f.motion(li, e.X)
	case cfg.OpBinary:
		x, y := f.motion(li, e.X), f.motion(li, e.Y)
		switch {
		case x == still:
			return y
		case y == still, x == y:
			return x
		case x == wild || y == wild:
			return wild
		}
		return steps
	case cfg.OpIndex, cfg.OpDeref:
		x, y := f.motion(li, e.X), f.motion(li, e.Y)
		if moves(x) || moves(y) {
			return walking
		}
		if x == still && y == still && !f.writesMemory(li, e) {
			return still
		}
		return wild
	case cfg.OpField:
		switch x := f.motion(li, e.X); {
		case moves(x):
			return walking
		case x == still && !f.writesMemory(li, e):
			return still
		}
	}
	return wild
}

func moves(m motion) bool { return m == up || m == down || m == steps || m == walking }

// writesMemory reports whether the loop assigns to a member of that name, or through a pointer to a like place.
func (f *function) writesMemory(li int, e *cfg.Expr) bool {
	for _, b := range f.loops[li].Nodes {
		for _, ins := range f.fn.Blocks[b].Instrs {
			if ins.Dst == nil || ins.Op != cfg.Assign && ins.Op != cfg.Call || ins.Dst.Op != e.Op {
				continue
			}
			if e.Op != cfg.OpField || ins.Dst.Name == e.Name {
				return true
			}
		}
	}
	return false
}

// varMotion tells how a variable moves in a loop.
func (f *function) varMotion(li int, v *cfg.Var) motion {
	if v.Kind == cfg.Global || v.Kind == cfg.StaticLocal || v.Index >= len(f.fn.Vars) {
		return wild
	}
	key := [2]int{li, v.Index}
	if m, ok := f.motions[key]; ok {
		return m
	}
	if f.motions == nil {
		f.motions = map[[2]int]motion{}
	}
	f.motions[key] = wild // where it hangs on itself
	out := still
	for _, d := range f.definitions()[v.Index] {
		if !f.loops[li].Has(d.block) {
			continue
		}
		m := wild
		if d.addr < 0 && d.ins.Op == cfg.Assign {
			switch n := f.steps(v, d.ins); {
			case n > 0:
				m = up
			case n < 0:
				m = down
			default:
				m = f.moved(li, v, d.ins.Src)
			}
		}
		switch {
		case out == still, out == m:
			out = m
		case out == wild || m == wild:
			out = wild
		default:
			out = steps
		}
	}
	f.motions[key] = out
	return out
}

// moved tells how v moves by the assignment of e to it, where that is no step.
func (f *function) moved(li int, v *cfg.Var, e *cfg.Expr) motion {
	e = e.Uncast()
	switch {
	case e.Op == cfg.OpBinary && e.X.Local() == v && (e.Name == "/" || e.Name == ">>" || e.Name == "&"):
		return shrinking
	case e.Op == cfg.OpField && e.X.Local() == v:
		return walking // p = p->next
	case e.Op == cfg.OpDeref && e.X.Local() == v:
		return walking
	case e.Op == cfg.OpVar && e.Var != v && v.Kind == cfg.Temp:
		return f.varMotion(li, e.Var) // the value before a step: n--
	case (e.Op == cfg.OpDeref || e.Op == cfg.OpIndex) && v.Kind == cfg.Temp:
		return f.motion(li, e)
	}
	return wild
}

// steps is 1 where an assignment makes v larger by what does not depend on it, -1 where smaller, else 0.
func (f *function) steps(v *cfg.Var, ins *cfg.Instr) int {
	if ins.Op != cfg.Assign || ins.Dst.Local() != v {
		return 0
	}
	e := ins.Src.Uncast()
	if e == nil || e.Op != cfg.OpBinary || e.Name != "+" && e.Name != "-" {
		return 0
	}
	by := e.Y
	switch {
	case f.same(v, e.X):
	case e.Name == "+" && f.same(v, e.Y):
		by = e.X
	default:
		return 0
	}
	if mentions(by, v) {
		return 0
	}
	n := 1
	if e.Name == "-" {
		n = -1
	}
	if by = by.Uncast(); by.Op == cfg.OpInt && by.Int < 0 {
		n = -n
	}
	return n
}

// same reports whether e is v, or a temporary copy of it.
func (f *function) same(v *cfg.Var, e *cfg.Expr) bool {
	o := e.Local()
	if o == v {
		return true
	}
	return o != nil && o.Kind == cfg.Temp && slices.ContainsFunc(f.definitions()[o.Index], func(d def) bool {
		return d.ins.Op == cfg.Assign && d.ins.Src.Local() == v
	})
}

func mentions(e *cfg.Expr, v *cfg.Var) bool {
	for ; e != nil; e = e.Y {
		if e.Op == cfg.OpVar && e.Var == v || mentions(e.X, v) {
			return true
		}
	}
	return false
}
