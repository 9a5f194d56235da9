package cfg

import (
	"errors"
	"fmt"
)

// Sanity checks what every Func must hold and returns the first few violations, or nil. It is for tests of whoever
// builds a Func.
func Sanity(f *Func) error {
	s := &sanity{f: f}
	if len(f.Blocks) == 0 {
		return fmt.Errorf("%s: no blocks", f.Name)
	}
	s.vars()
	s.edges()
	for _, bl := range f.Blocks {
		s.block(bl)
	}
	s.temps()
	return errors.Join(s.errs...)
}

type sanity struct {
	f     *Func
	calls int // seen so far
	errs  []error
}

func (s *sanity) fail(format string, args ...any) {
	if len(s.errs) < 10 {
		s.errs = append(s.errs, fmt.Errorf("%s: %s", s.f.Name, fmt.Sprintf(format, args...)))
	}
}

func (s *sanity) vars() {
	for i, v := range s.f.Vars {
		if v.Index != i {
			s.fail("variable %s has index %d at position %d", v.Name, v.Index, i)
		}
	}
	for i, v := range s.f.Params {
		if i >= len(s.f.Vars) || s.f.Vars[i] != v || v.Kind != Param {
			s.fail("parameter %s is not variable %d", v.Name, i)
		}
	}
}

// edges checks that blocks are numbered, reachable, and that Succs and Preds agree.
func (s *sanity) edges() {
	type edge struct{ from, to *Block }
	succs, preds := map[edge]int{}, map[edge]int{}
	known := map[*Block]bool{}
	for i, bl := range s.f.Blocks {
		if bl.ID != i {
			s.fail("block %d is called b%d", i, bl.ID)
		}
		known[bl] = true
		for _, t := range bl.Succs {
			succs[edge{bl, t}]++
		}
		for _, p := range bl.Preds {
			preds[edge{p, bl}]++
		}
	}
	for e, n := range succs {
		if preds[e] != n || n != 1 {
			s.fail("edge b%d -> b%d: %d successors, %d predecessors", e.from.ID, e.to.ID, n, preds[e])
		}
		if !known[e.to] {
			s.fail("b%d leads to a block that is not the function's", e.from.ID)
		}
	}
	if len(preds) != len(succs) {
		s.fail("%d edges forward, %d backward", len(succs), len(preds))
	}
	seen := map[*Block]bool{s.f.Blocks[0]: true}
	work := []*Block{s.f.Blocks[0]}
	for len(work) > 0 {
		bl := work[len(work)-1]
		work = work[:len(work)-1]
		for _, t := range bl.Succs {
			if !seen[t] {
				seen[t] = true
				work = append(work, t)
			}
		}
	}
	for _, bl := range s.f.Blocks {
		if !seen[bl] {
			s.fail("b%d is not reachable", bl.ID)
		}
	}
}

func (s *sanity) block(bl *Block) {
	start := true
	for i, in := range bl.Instrs {
		last := i == len(bl.Instrs)-1
		if in.Op != Assume {
			start = false
		} else if !start {
			s.fail("b%d: %s stands after other instructions", bl.ID, in)
		} else if len(bl.Preds) != 1 || len(bl.Preds[0].Succs) < 2 {
			s.fail("b%d: %s does not follow a branch", bl.ID, in)
		}
		if in.Op == Call {
			if int(in.Nth) != s.calls {
				s.fail("b%d: %s is call %d, not %d", bl.ID, in, in.Nth, s.calls)
			}
			s.calls++
		}
		if in.Op == Return && !last {
			s.fail("b%d: instructions after return", bl.ID)
		}
		s.instr(bl, in)
	}
	if len(bl.Succs) == 0 {
		if n := len(bl.Instrs); n == 0 {
			s.fail("b%d is empty and leads nowhere", bl.ID)
		} else if op := bl.Instrs[n-1].Op; op != Return && op != Call {
			s.fail("b%d ends in %s", bl.ID, bl.Instrs[n-1])
		}
	} else if n := len(bl.Instrs); n > 0 && bl.Instrs[n-1].Op == Return {
		s.fail("b%d goes on after return", bl.ID)
	}
}

func (s *sanity) instr(bl *Block, in *Instr) {
	if !in.Loc.Valid() {
		s.fail("b%d: %s has no place", bl.ID, in)
	}
	switch in.Op {
	case Assign:
		if in.Dst == nil || in.Src == nil || !isLvalue(in.Dst) {
			s.fail("b%d: bad assignment %s", bl.ID, in)
		}
	case Call:
		if in.Callee == nil || in.Src != nil {
			s.fail("b%d: bad call %s", bl.ID, in)
		}
		if in.Dst != nil && (in.Dst.Op != OpVar || in.Dst.Var.Kind != Temp) {
			s.fail("b%d: result of %s goes to no temporary", bl.ID, in)
		}
	case Assume:
		if in.Src == nil || in.Src.Op == OpInt || in.Src.Op == OpUnary && in.Src.Name == "!" {
			s.fail("b%d: assumption %s is not normal", bl.ID, in)
		}
	case Declare:
		if in.Dst == nil || in.Dst.Op != OpVar || in.Dst.Var.Kind != Local {
			s.fail("b%d: %s declares no local", bl.ID, in)
		}
	}
	for _, e := range exprs(in) {
		s.expr(bl, in, e)
	}
}

func exprs(in *Instr) []*Expr {
	return append([]*Expr{in.Dst, in.Src, in.Callee}, in.Args...)
}

// expr checks that an expression's variables are the function's or global.
func (s *sanity) expr(bl *Block, in *Instr, e *Expr) {
	for ; e != nil; e = e.X {
		if e.Op == OpVar {
			v := e.Var
			if v == nil {
				s.fail("b%d: %s has a variable without Var", bl.ID, in)
				return
			}
			if v.Kind != Global && (v.Index >= len(s.f.Vars) || s.f.Vars[v.Index] != v) {
				s.fail("b%d: %s names %s, which is not the function's", bl.ID, in, v.Name)
			}
		}
		if e.Y != nil {
			s.expr(bl, in, e.Y)
		}
	}
}

// temps checks that every temporary is assigned on every path before it is used.
func (s *sanity) temps() {
	n := 0
	slot := map[*Var]int{}
	for _, v := range s.f.Vars {
		if v.Kind == Temp {
			slot[v] = n
			n++
		}
	}
	if n == 0 || n*len(s.f.Blocks) > 1<<24 {
		return
	}
	in := make([][]bool, len(s.f.Blocks)) // assigned on every path; nil: not reached yet
	in[0] = make([]bool, n)
	work := []*Block{s.f.Blocks[0]}
	for len(work) > 0 {
		bl := work[len(work)-1]
		work = work[:len(work)-1]
		out := append([]bool(nil), in[bl.ID]...)
		for _, i := range bl.Instrs {
			if i.Dst != nil && i.Dst.Op == OpVar && i.Dst.Var.Kind == Temp {
				out[slot[i.Dst.Var]] = true
			}
		}
		for _, t := range bl.Succs {
			if in[t.ID] == nil {
				in[t.ID] = append([]bool(nil), out...)
				work = append(work, t)
				continue
			}
			changed := false
			for k, v := range in[t.ID] {
				if v && !out[k] {
					in[t.ID][k], changed = false, true
				}
			}
			if changed {
				work = append(work, t)
			}
		}
	}
	for _, bl := range s.f.Blocks {
		have := in[bl.ID]
		if have == nil {
			continue // reported as not reachable
		}
		for _, i := range bl.Instrs {
			for _, e := range exprs(i) {
				if e != nil && !(e == i.Dst && e.Op == OpVar) {
					s.used(bl, i, e, have, slot)
				}
			}
			if i.Dst != nil && i.Dst.Op == OpVar && i.Dst.Var.Kind == Temp {
				have[slot[i.Dst.Var]] = true
			}
		}
	}
}

func (s *sanity) used(bl *Block, in *Instr, e *Expr, have []bool, slot map[*Var]int) {
	for ; e != nil; e = e.X {
		if e.Op == OpVar && e.Var.Kind == Temp {
			if k, ok := slot[e.Var]; ok && !have[k] {
				s.fail("b%d: %s uses %s before it is assigned", bl.ID, in, e.Var.Name)
			}
		}
		if e.Y != nil {
			s.used(bl, in, e.Y, have, slot)
		}
	}
}
