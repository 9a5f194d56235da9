package gil

import "github.com/gillint/gillint/analysis/cfg"

// Reach is a set of ways in which the outside comes to a function, directly or through others.
type Reach uint16

// The ways.
const (
	ReachInit     Reach = 1 << iota // a module's init or exec function
	ReachMethod                     // what else the interpreter calls: a method, a slot
	ReachMain                       // main
	ReachThread                     // a thread's start
	ReachSignal                     // a signal handler
	ReachTeardown                   // a thread key's destructor, an exit function
	ReachCallback                   // a function whose address goes to a library
	ReachPresumed                   // a function that nobody is seen to call
	ReachBound                      // a function that Python code calls through ctypes or cffi
)

func (r *root) reach() Reach {
	switch r.kind {
	case Interpreter:
		if r.init {
			return ReachInit
		}
		return ReachMethod
	case Main:
		return ReachMain
	case ThreadStart:
		return ReachThread
	case Handler:
		return ReachSignal
	case Teardown:
		return ReachTeardown
	case Callback:
		return ReachCallback
	case BoundReleased, BoundHeld:
		return ReachBound
	}
	return ReachPresumed
}

// Reach says from what kinds of roots f is reached.
func (r *Result) Reach(f *cfg.Func) Reach { return r.answers.reach[r.answers.s.byFunc[f]] }

// reachOf carries the kinds of the roots along the calls. What no root leads to is presumed to be entered, those that
// nobody calls first.
func (s *solver) reachOf(roots []*root) map[*fnInfo]Reach {
	reach := make(map[*fnInfo]Reach, len(s.fns))
	var queue []*fnInfo
	add := func(i *fnInfo, bits Reach) {
		if reach[i]|bits != reach[i] {
			reach[i] |= bits
			queue = append(queue, i)
		}
	}
	drain := func() {
		for len(queue) > 0 {
			i := queue[len(queue)-1]
			queue = queue[:len(queue)-1]
			bits := reach[i]
			for _, c := range i.callees.list {
				for _, f := range c.entered() {
					add(s.byFunc[f], bits)
				}
			}
		}
	}
	for _, r := range roots {
		add(r.f, r.reach())
	}
	drain()
	called := s.called()
	for _, onlyUncalled := range []bool{true, false} {
		for _, i := range s.fns {
			if reach[i] == 0 && (!onlyUncalled || !called[i]) {
				add(i, ReachPresumed)
				drain()
			}
		}
	}
	return reach
}
