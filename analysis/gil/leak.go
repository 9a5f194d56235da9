package gil

import (
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// leaks judges the exits of a context: who owes a release or an acquire when control goes back to the outside, and which
// function is balanced on some of its paths and not on others, whatever its callers make of it.
func (s *solver) leaks(c *context) []*fault {
	if c.root != nil && c.root.kind == Main {
		return nil
	}
	var out []*fault
	for _, e := range c.exits {
		if e.st.gil == Released && c.entry.gil == Held {
			out = s.blame(out, c, e, stepRelease, LeftReleased)
		}
		if len(e.st.ens) > len(c.entry.ens) {
			out = s.blame(out, c, e, stepEnsure, LeftEnsured)
		}
	}
	return out
}

// level is a function on the way from the change to the outside, and where it was left.
type level struct {
	fn   *cfg.Func
	exit *cfg.Instr
	tr   *trace // up to and without that exit
}

// blame finds the function that should have undone the change. The innermost one that undoes such changes on other
// paths is meant to be balanced, and so is one that keeps what an ensure returned to itself. One that only ever releases is a helper, and so is one whose callers elsewhere undo
// the change after it: there the caller is to blame.
func (s *solver) blame(out []*fault, c *context, e *exit, change stepKind, kind FaultKind) []*fault {
	levels := s.levelsOf(c, e, change)
	if len(levels) == 0 {
		return out
	}
	last := len(levels) - 1
	kept := change == stepEnsure && s.passedOn[s.sites[e.st.tr.last(stepEnsure).ins]]
	for i, l := range levels {
		if s.helperExit[l.exit] {
			continue
		}
		if s.undoes(s.byFunc[l.fn], change) || change == stepEnsure && !s.handedOn[l.exit] && !kept && i < last {
			if i == last && !c.owes() && !c.leavesBalanced() {
				return out // a helper by all that can be seen
			}
			return append(out, &fault{kind: kind, ins: l.exit, fn: l.fn, st: e.st.gil, guess: e.st.guessed, tr: l.tr})
		}
	}
	if !c.owes() {
		return out
	}
	if kind == LeftEnsured && (kept || e.handed && c.root.kind == Callback) {
		return out // one of a pair of callbacks: the other one gives back
	}
	l := levels[last]
	return append(out, &fault{kind: kind, ins: l.exit, fn: l.fn, st: e.st.gil, guess: e.st.guessed, tr: l.tr})
}

// levelsOf lists the functions that were under way at the last change and have been left since, innermost first; the root
// comes last.
func (s *solver) levelsOf(c *context, e *exit, change stepKind) []level {
	steps := e.st.tr.list()
	n := len(steps) - 1
	for n >= 0 && steps[n].kind != change {
		n--
	}
	if n < 0 || change == stepRelease && s.unjudged(steps[n]) {
		return nil
	}
	return e.levels(c.f.fn, steps, n)
}

// levels lists the functions that were under way at step n of the way to an exit of fn and have been left since, innermost first;
// fn comes last.
func (e *exit) levels(fn *cfg.Func, steps []*trace, n int) []level {
	var out []level
	var before *trace // the steps so far
	for _, t := range steps[:n+1] {
		before = before.copied(t)
	}
	entered := 0 // since then: they have nothing to do with it
	for _, t := range steps[n+1:] {
		switch {
		case t.kind == stepCall:
			entered++
		case t.kind == stepExit && entered > 0:
			entered--
		case t.kind == stepExit:
			out = append(out, level{t.fn, t.ins, before})
		}
		before = before.copied(t)
	}
	return append(out, level{fn, e.ins, e.st.tr})
}

// undoes reports whether f, or a helper that it calls, makes changes of the opposite kind.
func (s *solver) undoes(f *fnInfo, change stepKind) bool {
	own, want := f.acquires, opAcquire
	if change == stepEnsure {
		own, want = f.gives, opGive
	}
	if own {
		return true
	}
	for _, c := range f.callees.list {
		for _, g := range c.funcs {
			if s.byFunc[g].first&want != 0 {
				return true
			}
		}
	}
	return false
}

// owes reports whether the outside surely expects c to leave the thread as it was.
func (c *context) owes() bool {
	return c.root != nil && c.root.kind != Presumed && !(c.root.kind == Callback && c.root.state == Held)
}

// leavesBalanced reports whether some exit leaves the thread as it was at the entry.
func (c *context) leavesBalanced() bool {
	for _, e := range c.exits {
		if e.st.gil == c.entry.gil && len(e.st.ens) == len(c.entry.ens) {
			return true
		}
	}
	return false
}

// unjudged reports whether a release is not followed up at the exits: one whose saved thread state goes nowhere is
// reported on the spot, and a swap is used in ways that only its author knows.
func (s *solver) unjudged(t *trace) bool {
	api := s.byFunc[t.fn].callees.of(t.ins).api
	return api != nil && (api.Effect == capi.Save && t.ins.Dst == nil || api.Effect == capi.Swap)
}
