package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
)

// Functions in which nothing can change the thread's state are not followed path by path. Still, one that is only ever asked for a
// setting, as by limit(-1), does not set it: what its conditions on parameters let no call through to does not run.

// maxGiven bounds the constants that are told apart of what a parameter is given.
const maxGiven = 4

// dead is the blocks of i that no call reaches, for all of them pass constants that conditions stop; nil where there are none. What the
// outside may call, or somebody through a pointer, may be given anything.
func (s *solver) dead(i *fnInfo) flow.Bits {
	if !i.deadKnown {
		i.deadKnown = true
		i.dead = s.findDead(i)
		i.perhapsAlive = i.dead != nil && s.mayMiss(i)
	}
	return i.dead
}

func (s *solver) findDead(i *fnInfo) flow.Bits {
	asks := false
	for _, b := range i.fn.Blocks {
		for _, ins := range b.Instrs {
			if ins.Op == cfg.Assume {
				_, _, _, ok := i.asked(ins.Src)
				asks = asks || ok
			}
		}
	}
	if !asks || s.exposed()[i] {
		return nil
	}
	given := s.given(i)
	if given == nil {
		return nil
	}
	i.openAddressed(given)
	reached := flow.Reach(len(i.fn.Blocks), []int{0}, func(v int) []int {
		var out []int
		for _, t := range i.fn.Blocks[v].Succs {
			if len(t.Instrs) == 0 || t.Instrs[0].Op != cfg.Assume || !i.refuted(t.Instrs[0], given) {
				out = append(out, t.ID)
			}
		}
		return out
	})
	var dead flow.Bits
	for b, ok := range reached {
		if !ok {
			dead = dead.With(b)
		}
	}
	return dead
}

// given lists, by parameter, the constants that calls pass; nil for one that is given anything else. It is nil where no call is seen.
func (s *solver) given(i *fnInfo) [][]int64 {
	sites := s.callSites()[i]
	if len(sites) == 0 {
		return nil
	}
	given := make([][]int64, len(i.fn.Params))
	open := make([]bool, len(given)) // given anything
	for _, c := range sites {
		ins := c.from.fn.Blocks[c.block].Instrs[c.i]
		if !slices.Contains(c.from.callees.of(ins).funcs, i.fn) {
			return nil // handed to somebody who calls it
		}
		for n := range given {
			v, ok := int64(0), false
			if n < len(ins.Args) {
				v, ok = number(ins.Args[n])
			}
			if !slices.Contains(given[n], v) {
				given[n] = append(given[n], v)
			}
			open[n] = open[n] || !ok || len(given[n]) > maxGiven
		}
	}
	for n := range given {
		if open[n] {
			given[n] = nil
		}
	}
	return given
}

// openAddressed forgets what is given for parameters whose address is taken: somebody may store through it.
func (i *fnInfo) openAddressed(given [][]int64) {
	var visit func(e *cfg.Expr)
	visit = func(e *cfg.Expr) {
		for ; e != nil; e = e.Y {
			if e.Op == cfg.OpAddr {
				if v := local(e.X); v != nil && v.Kind == cfg.Param && v.Index < len(given) {
					given[v.Index] = nil
				}
			}
			visit(e.X)
		}
	}
	for _, b := range i.fn.Blocks {
		for _, ins := range b.Instrs {
			visit(ins.Src)
			for _, a := range ins.Args {
				visit(a)
			}
		}
	}
}

// mayMiss reports whether calls of i may stand in functions that could not be read.
func (s *solver) mayMiss(i *fnInfo) bool {
	return slices.ContainsFunc(s.Files, func(f *cfg.File) bool {
		return len(f.Problems) > 0 && (!i.fn.Static || f == i.fn.File)
	})
}

// exposed is the functions that the outside enters, or whose address goes somewhere.
func (s *solver) exposed() map[*fnInfo]bool {
	if s.exposedTo == nil {
		s.exposedTo = map[*fnInfo]bool{}
		for _, r := range s.outer {
			s.exposedTo[r.f] = true
		}
		for _, ref := range s.Refs {
			if f := s.Resolve(ref.File, ref.Name); f != nil {
				s.exposedTo[s.byFunc[f]] = true
			}
		}
	}
	return s.exposedTo
}

// asked is a condition on a parameter that keeps what it was given, compared with a constant: its index, the operator, the constant.
func (i *fnInfo) asked(e *cfg.Expr) (param int, op string, n int64, ok bool) {
	e, op = e.Uncast(), "!="
	if e.Op == cfg.OpBinary {
		if n, ok = number(e.Y); !ok {
			return 0, "", 0, false
		}
		e, op = e.X.Uncast(), e.Name
	}
	v := local(e)
	if v == nil || v.Kind != cfg.Param || v.Index >= len(i.fn.Params) || i.written.Has(v.Index) {
		return 0, "", 0, false
	}
	return v.Index, op, n, true
}

// refuted reports whether a condition holds for none of the constants that its parameter is given.
func (i *fnInfo) refuted(ins *cfg.Instr, given [][]int64) bool {
	param, op, n, ok := i.asked(ins.Src)
	if !ok || len(given[param]) == 0 {
		return false
	}
	return !slices.ContainsFunc(given[param], func(v int64) bool {
		holds, known := compareInts(v, op, n)
		return !known || holds == ins.Truth
	})
}

func compareInts(a int64, op string, b int64) (holds, known bool) {
	switch op {
	case "==":
		return a == b, true
	case "!=":
		return a != b, true
	case "<":
		return a < b, true
	case "<=":
		return a <= b, true
	case ">":
		return a > b, true
	case ">=":
		return a >= b, true
	}
	return false, false
}

// number is the value of a constant.
func number(e *cfg.Expr) (int64, bool) {
	switch e = e.Uncast(); {
	case e.Op == cfg.OpInt:
		return e.Int, true
	case e.Op == cfg.OpUnary && e.Name == "-" && e.X.Op == cfg.OpInt:
		return -e.X.Int, true
	}
	return 0, false
}
