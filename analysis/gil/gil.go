// Package gil is the domain: it follows the paths of a program and knows, at every point, whether the thread has an
// attached thread state.
//
// The fact at a point is a bounded set of path states (property simulation, as in Das, Lerner, Seigle: ESP, PLDI 2002):
// whether the thread holds the GIL, where saved thread states and ensure results live, and what is known of the few
// values that were tested. States whose property parts agree merge once a bound is met. Functions are solved once for
// every way in which they are entered (contexts), top-down from the roots; what a call may do is what its context's
// exits say. Functions that cannot change the thread's state, entered holding it, are never looked at.
package gil

import (
	"sync"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// Options of Solve. The zero values mean the defaults.
type Options struct {
	Target    capi.Target
	MaxStates int     // path states a block before they merge; default 8
	Bound     []Bound // functions that Python code calls without a wrapper in C
}

// Stats are the denominators of a result: a zero must be seen to be a real zero.
type Stats struct {
	Functions     int // functions with a body
	Followed      int // functions whose paths were followed
	Regions       int // calls that release the GIL
	Calls         int
	CallsResolved int // calls of a known API function, a known C function, or a function with a body
	Roots         int // functions that the outside is known to enter
	Work          int // blocks entered on all paths: what solving cost, the same on every machine
}

// Solve follows the paths of a program.
func Solve(p *cfg.Program, opt Options) *Result {
	if opt.Target == (capi.Target{}) {
		opt.Target = capi.DefaultTarget
	}
	if opt.MaxStates <= 0 {
		opt.MaxStates = defaultMaxStates
	}
	s := &solver{
		program: newProgram(p, opt.Target), maxStates: opt.MaxStates,
		byKey: map[*fnInfo]map[digest]*context{}, helperExit: map[*cfg.Instr]bool{}, handedOn: map[*cfg.Instr]bool{}, passedOn: map[int64]bool{}, sites: map[*cfg.Instr]int64{}, lockSets: newLockSets(),
	}
	s.callSites = sync.OnceValue(s.findSites)
	s.budget = baseBudget + baseBudget/3000*len(s.fns)
	s.program.bound = opt.Bound
	roots := s.program.roots()
	s.outer = roots
	for _, r := range roots {
		s.enterRoot(r)
	}
	s.presume()
	s.lonely()
	res := &Result{Program: p, stats: s.stats(len(roots)), slots: &slotIndex{}, repeats: &repeatIndex{}}
	s.collect(res)
	res.answers = s.answers(roots)
	s.collectLocks(res)
	return res
}

// enterRoot solves a root, unless nothing in it can matter.
func (s *solver) enterRoot(r *root) {
	if !r.f.matters(r.state) || implementsEffect(r.f.fn.Name) {
		return
	}
	c := s.context(r.f, &state{gil: r.state, moved: r.kind != Presumed && r.kind != Callback}, 0)
	if c == nil {
		return
	}
	if c.root == nil || c.root.guess && !r.guess {
		c.root = r
	}
	s.solve(c)
}

// implementsEffect reports whether a function is what the table's entry of that name describes: CPython's own body of
// PyGILState_Release and the like, which works below what is modelled here.
func implementsEffect(name string) bool {
	f := capi.Any(name)
	return f != nil && f.Effect != capi.NoEffect
}

// presume enters the functions that change the thread's state and that no root leads to: those that nobody calls
// first, so that what they call is entered as they do it.
func (s *solver) presume() {
	called := s.called()
	for _, onlyUncalled := range []bool{true, false} {
		for _, i := range s.fns {
			if i.touches && !i.entered && (!onlyUncalled || !called[i]) {
				s.enterRoot(s.presumed(i))
			}
		}
	}
}

// called is the set of the functions that another one may call.
func (pr *program) called() map[*fnInfo]bool {
	called := map[*fnInfo]bool{}
	for _, i := range pr.fns {
		for _, c := range i.callees.list {
			for _, f := range c.entered() {
				if o := pr.byFunc[f]; o != i {
					called[o] = true
				}
			}
		}
	}
	return called
}

func (s *solver) stats(roots int) Stats {
	st := Stats{Functions: len(s.fns), Roots: roots, Work: s.work}
	for _, i := range s.fns {
		if i.entered {
			st.Followed++
		}
		for _, b := range i.fn.Blocks {
			for _, ins := range b.Instrs {
				if ins.Op != cfg.Call {
					continue
				}
				st.Calls++
				c := i.callees.of(ins)
				if c.resolved() {
					st.CallsResolved++
				}
				if c.api != nil && (c.api.Effect == capi.Save || c.api.Effect == capi.ReleaseThread || c.api.Effect == capi.ReleaseLock) {
					st.Regions++
				}
			}
		}
	}
	return st
}
