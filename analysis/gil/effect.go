package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// effect applies a call that changes the thread's state.
func (r *runner) effect(st *state, ins *instr, e capi.Effect) []*state {
	switch e {
	case capi.Save:
		if !r.release(st, ins) {
			return nil
		}
		if ins.Dst == nil && st.gil == Released && !r.c.f.boots && !remembered(st) {
			r.c.fault(ResultDropped, st, ins.Instr)
		}
		r.result(st, ins, value{kind: vThread})
	case capi.ReleaseThread, capi.ReleaseLock:
		if !r.release(st, ins) {
			return nil
		}
		r.result(st, ins, value{})
	case capi.Restore, capi.AcquireThread:
		if !r.restore(st, ins, r.argument(st, ins)) {
			return nil
		}
		r.result(st, ins, value{})
	case capi.AcquireLock:
		if !r.restore(st, ins, value{}) {
			return nil
		}
	case capi.Swap:
		r.swap(st, ins)
	case capi.Ensure:
		r.ensure(st, ins)
	case capi.EnsureRelease:
		if !r.give(st, ins) {
			return nil
		}
	case capi.AttachNew:
		return r.attach(st, ins)
	case capi.AttachRelease:
		if n := len(st.ens); n > 0 {
			r.pop(st, ins, n-1)
		}
	case capi.Query:
		r.result(st, ins, constant(int64(boolByte(st.gil == Held))))
	case capi.Unchecked:
		switch st.gil {
		case Held:
			r.result(st, ins, value{kind: vThread})
		case Signal:
			r.result(st, ins, value{}) // whatever was interrupted
		default:
			r.result(st, ins, constant(0))
		}
	case capi.Current:
		r.result(st, ins, value{kind: vThread})
	case capi.Initialize, capi.NewInterpreter:
		st.gil = Held
		r.result(st, ins, value{})
	case capi.DeleteCurrent, capi.EndInterpreter:
		st.gil = Foreign
		st.tr = st.tr.add(stepRelease, r.c.f.fn, ins.Instr)
		r.result(st, ins, value{})
	default:
		r.result(st, ins, value{})
	}
	return []*state{st}
}

// remembered reports whether the thread's own state is at hand in some variable, or was restored from one before.
func remembered(st *state) bool {
	return st.tr.last(stepAcquire) != nil || slices.ContainsFunc(st.env, func(b binding) bool { return b.v.kind == vThread })
}

// argument is the value of a call's first argument.
func (r *runner) argument(st *state, ins *instr) value {
	if len(ins.Args) == 0 {
		return value{}
	}
	return r.sp.eval(st, ins.args[0])
}

// release lets go. It is false where the path ends: the interpreter aborts (PyEval_SaveThread in Python/ceval.c).
func (r *runner) release(st *state, ins *instr) bool {
	st.moved = true
	switch st.gil {
	case Held:
		st.gil = Released
		st.tr = st.tr.add(stepRelease, r.c.f.fn, ins.Instr)
	case Released:
		r.c.fault(NestedRelease, st, ins.Instr)
		return false
	case Foreign:
		r.c.fault(ReleaseDetached, st, ins.Instr)
		return false
	}
	return true
}

// restore acquires with the thread state v. It is false where the path ends: in a deadlock or a crash, or because it
// can't be real: a root that nobody is seen to enter, and that acquires first here, is not entered held.
func (r *runner) restore(st *state, ins *instr, v value) bool {
	if !st.moved && st.gil == Held {
		return false
	}
	st.moved = true
	switch {
	case st.gil == Foreign && r.savedElsewhere(ins.Instr):
		r.c.fault(RestoreForeign, st, ins.Instr)
	case v.kind == vUninit:
		r.c.fault(RestoreUninit, st, ins.Instr)
		return false
	case r.sp.boundOf(st, v) == zero:
		r.c.fault(RestoreNull, st, ins.Instr)
		return false
	case st.gil == Held:
		r.c.fault(DoubleAcquire, st, ins.Instr)
		return false
	}
	if st.gil == Released || st.gil == Foreign {
		r.expected(st)
		r.gaining(st, ins)
		st.gil = Held
		st.tr = st.tr.settle(len(st.ens)+len(st.locks)).add(stepAcquire, r.c.f.fn, ins.Instr)
	}
	return true
}

// expected notes the functions that were left released and that a caller now makes up for: they are release helpers.
func (r *runner) expected(st *state) {
	st.tr.each(func(t *trace) bool {
		if t.kind == stepExit {
			r.helperExit[t.ins] = true
		}
		return t.kind != stepAcquire
	})
}

// settle forgets what led to a state that is over: after an acquire with no ensure open, nothing is owed any more.
func (t *trace) settle(open int) *trace {
	if open > 0 {
		return t
	}
	return nil
}

// swap is PyThreadState_Swap: used both to let go and to attach, also between threads, it is followed, but what comes after
// it is a guess.
func (r *runner) swap(st *state, ins *instr) {
	v := r.argument(st, ins)
	st.guessed = true
	switch b := r.sp.boundOf(st, v); {
	case st.gil == Signal:
	case b == zero && st.gil == Held:
		st.gil = Released
		st.tr = st.tr.add(stepRelease, r.c.f.fn, ins.Instr)
	case b != zero && st.gil != Held:
		r.expected(st)
		st.gil = Held
		st.tr = st.tr.settle(len(st.ens)+len(st.locks)).add(stepAcquire, r.c.f.fn, ins.Instr)
	}
	r.result(st, ins, value{})
}

// maxEnsures bounds nested ensures: an ensure in a loop that never gives back would otherwise nest for ever.
const maxEnsures = 4

func (r *runner) ensure(st *state, ins *instr) {
	if st.gil == Signal {
		r.result(st, ins, value{})
		return // whatever it answers, this is still a signal handler
	}
	st.moved = true
	r.gaining(st, ins)
	n := r.number(ins.Instr)
	if len(st.ens) < maxEnsures {
		st.ens = append(slices.Clone(st.ens), ensure{n, st.gil})
	}
	st.gil = Held
	st.tr = st.tr.add(stepEnsure, r.c.f.fn, ins.Instr)
	st.replace(value{kind: vEnsured, n: n}, value{kind: vUnknown}) // a loop's earlier round
	r.result(st, ins, value{kind: vEnsured, n: n})
}

// number numbers the places where an ensure stands.
func (s *solver) number(ins *cfg.Instr) int64 {
	n, ok := s.sites[ins]
	if !ok {
		n = int64(len(s.sites) + 1)
		s.sites[ins] = n
	}
	return n
}

// give is PyGILState_Release. It is false where the path ends in the interpreter's abort.
func (r *runner) give(st *state, ins *instr) bool {
	v := r.argument(st, ins)
	top := len(st.ens) - 1
	switch v.kind {
	case vSpent:
		r.c.fault(GiveTwice, st, ins.Instr)
		return false
	case vUninit:
		r.c.fault(GiveUninit, st, ins.Instr)
		return false
	case vEnsured:
		for top >= 0 && st.ens[top].n != v.n {
			top--
		}
		if top >= 0 && top != len(st.ens)-1 {
			r.c.fault(GiveOrder, st, ins.Instr)
		}
	}
	if top < 0 {
		// A thread of unknown history may have ensured elsewhere; this one has no thread state to give back.
		if v.kind == vConst && ins.Args[0].Op == cfg.OpInt || st.gil == Foreign && st.moved {
			r.c.fault(GiveWithout, st, ins.Instr)
			return false
		}
		return true
	}
	if st.gil == Released {
		r.c.fault(GiveReleased, st, ins.Instr)
		return false
	}
	r.pop(st, ins, top)
	return true
}

// pop undoes the ensure at index i of the stack.
func (r *runner) pop(st *state, ins *instr, i int) {
	e := st.ens[i]
	st.ens = slices.Delete(slices.Clone(st.ens), i, i+1)
	st.replace(value{kind: vEnsured, n: e.n}, value{kind: vSpent})
	if st.gil == e.prior {
		if len(st.ens)+len(st.locks) == 0 && st.gil == Held {
			st.tr = st.tr.settle(0)
		}
		return
	}
	st.gil = e.prior
	st.tr = st.tr.add(stepEnsureRelease, r.c.f.fn, ins.Instr)
}

// attach is PyThreadState_Ensure of 3.15: NULL where it fails.
func (r *runner) attach(st *state, ins *instr) []*state {
	failed := st.clone()
	r.result(failed, ins, constant(0))
	if ins.Dst == nil {
		failed = nil
	}
	r.ensure(st, ins)
	if failed == nil {
		return []*state{st}
	}
	return []*state{failed, st}
}
