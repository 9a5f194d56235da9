package gil

import (
	"slices"
	"sort"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// Result is what the engine found out about a program. It is frozen.
type Result struct {
	Program   *cfg.Program
	Problems  []cfg.Problem // functions that were given up
	stats     Stats
	visits    []*Visit
	faults    []*Fault
	lockWaits []*LockWait
	answers   *answers
	slots     *slotIndex
	repeats   *repeatIndex
}

// Stats returns the denominators.
func (r *Result) Stats() Stats { return r.stats }

// Visits returns every instruction that runs without an attached thread state on some path: all calls, and whatever
// reads or writes a managed field of an object. Sorted by place; one a pair of instruction and state.
func (r *Result) Visits() []*Visit { return r.visits }

// Faults returns every wrong change of the thread's state, sorted by place.
func (r *Result) Faults() []*Fault { return r.faults }

// Visit is an instruction that runs without an attached thread state.
type Visit struct {
	Func    *cfg.Func
	Instr   *cfg.Instr
	State   Thread // Released, Foreign or Signal
	Certain bool
	Root    RootKind // how the outside enters the path

	// For a call: what is called. API and C are nil where it is not in a table; Body tells that it has been looked into.
	API  *capi.Func
	C    *capi.CFunc
	Body bool
	Slot bool   // through a slot of one of Python's own structs
	Name string // as called

	ctx *context
	tr  *trace
}

// Trace is the path to the visit; the visit itself is not on it.
func (v *Visit) Trace() []Step { return v.ctx.path(v.tr) }

// Fault is a wrong change of the thread's state.
type Fault struct {
	Kind    FaultKind
	Func    *cfg.Func
	Instr   *cfg.Instr // the call, or the Return where a path leaves
	State   Thread     // before it
	Certain bool
	Root    RootKind
	Name    string // as called; empty for a Return
	Lock    Lock   // of faults of native locks
	// Site is where the lock was taken; nil of other faults.
	Site *cfg.Instr

	ctx   *context
	tr    *trace
	steps []Step // of faults of native locks: the path
}

// Trace is the path to the fault; the fault itself is not on it.
func (f *Fault) Trace() []Step {
	if f.steps != nil {
		return f.steps
	}
	return f.ctx.path(f.tr)
}

// path is the whole path: how the outside enters, the calls down to c, and tr within c.
func (c *context) path(tr *trace) []Step {
	return steps(c.chain(nil, tr, 0), false)
}

// steps turns a whole path into words; of a very long one its middle is left out. What happens to locks is told only where
// that is what it is about.
func steps(path []*trace, locks bool) []Step {
	const maxSteps = 40
	var out []Step
	if !locks {
		path = slices.DeleteFunc(slices.Clone(path), func(t *trace) bool { return t.kind == stepLock || t.kind == stepUnlock })
	}
	for _, t := range path {
		out = append(out, t.step())
	}
	follow(path, out)
	if len(out) > maxSteps {
		out = append(out[:maxSteps/2:maxSteps/2], out[len(out)-maxSteps/2:]...)
	}
	return out
}

// chain lists the steps from the root to the end of tr.
func (c *context) chain(after []*trace, tr *trace, depth int) []*trace {
	steps := tr.list()
	if depth > 0 {
		// What callers decided on the way says little about what goes wrong further in.
		steps = slices.DeleteFunc(steps, func(t *trace) bool { return t.kind == stepBranch })
	}
	steps = append(steps, after...)
	best := c.bestCaller()
	if best == nil || depth > maxCallDepth {
		if c.root != nil {
			steps = append(c.root.entry(), steps...)
		}
		return steps
	}
	call := &trace{kind: stepCall, fn: c.f.fn, ins: best.ins}
	return best.from.chain(append([]*trace{call}, steps...), best.tr, depth+1)
}

// bestCaller is the edge by which a witness enters c: nil for a root.
func (c *context) bestCaller() *edge {
	if c.root != nil && (!c.root.guess || len(c.callers) == 0) {
		return nil
	}
	for _, e := range c.callers {
		if e.from.rank < c.rank {
			return e
		}
	}
	return nil
}

// collect turns what the contexts hold into the result.
func (s *solver) collect(res *Result) {
	s.reach()
	blamed := map[*cfg.Instr]bool{}
	leaks := map[*context][]*fault{}
	for _, c := range s.contexts {
		if c.rank > 0 {
			leaks[c] = s.leaks(c)
			for _, f := range leaks[c] {
				blamed[f.ins] = true
			}
		}
	}
	if f := s.unfollowed; f != nil {
		res.Problems = append(res.Problems, cfg.Problem{
			Loc: f.fn.Loc, Function: f.fn.Name, Message: "too many locks: what this function and others do with theirs was not followed",
		})
	}
	visits := map[visitKey]*Visit{}
	faults := map[faultKey]*Fault{}
	for _, c := range s.contexts {
		if c.rank == 0 {
			continue // no root leads there any more
		}
		if c.gaveUp {
			res.Problems = append(res.Problems, cfg.Problem{
				Loc: c.f.fn.Loc, Function: c.f.fn.Name,
				Message: "too many paths: not all of them were followed",
			})
		}
		for _, v := range c.visits {
			if !v.tr.leftBy(blamed) {
				if v := s.addVisit(visits, c, v); v != nil {
					res.visits = append(res.visits, v)
				}
			}
		}
		for _, f := range c.faults {
			if f.tr.leftBy(blamed) {
				continue
			}
			if f := s.addFault(faults, c, f); f != nil {
				res.faults = append(res.faults, f)
			}
		}
		for _, f := range leaks[c] {
			if f := s.addFault(faults, c, f); f != nil {
				res.faults = append(res.faults, f)
			}
		}
	}
	// What stands at one place, as the calls of f()() do, stays in the order in which it was found.
	sort.SliceStable(res.visits, func(i, j int) bool {
		a, b := res.visits[i], res.visits[j]
		return before(a.Func, a.Instr, int(a.State), b.Func, b.Instr, int(b.State))
	})
	sort.SliceStable(res.faults, func(i, j int) bool {
		a, b := res.faults[i], res.faults[j]
		return before(a.Func, a.Instr, int(a.Kind), b.Func, b.Instr, int(b.Kind))
	})
	dedupeProblems(res)
}

func before(f *cfg.Func, a *cfg.Instr, x int, g *cfg.Func, b *cfg.Instr, y int) bool {
	switch {
	case a.Loc.Path != b.Loc.Path:
		return a.Loc.Path < b.Loc.Path
	case a.Loc.Line != b.Loc.Line:
		return a.Loc.Line < b.Loc.Line
	case a.Loc.Col != b.Loc.Col:
		return a.Loc.Col < b.Loc.Col
	case f.Name != g.Name:
		return f.Name < g.Name
	}
	return x < y
}

func dedupeProblems(res *Result) {
	seen := map[string]bool{}
	out := res.Problems[:0]
	for _, p := range res.Problems {
		if !seen[p.Function] {
			seen[p.Function] = true
			out = append(out, p)
		}
	}
	res.Problems = out
}

// reach gives every context that a root leads to a rank (its distance from a root, from 1) and tells which of them are
// entered for certain.
func (s *solver) reach() {
	for _, c := range s.contexts {
		for _, e := range c.calls {
			e.guess = e.guess || c.gaveUp || c.general || e.to.entry.gil != Held && c.doubtful(e.block)
			e.to.firm = e.to.firm || !(c.mixed(e.block) && c.metBefore(e.block))
		}
	}
	var queue []*context
	for _, certain := range []bool{true, false} { // certain ways first, so that witnesses take them
		for _, c := range s.contexts {
			if c.root != nil && c.rank == 0 && c.root.guess != certain {
				c.rank, c.certain = 1, certain
				queue = append(queue, c)
			}
		}
		if !certain {
			for _, c := range s.contexts {
				if c.rank > 0 {
					queue = append(queue, c)
				}
			}
		}
		for len(queue) > 0 {
			c := queue[0]
			queue = queue[1:]
			for _, e := range c.calls {
				if e.to.rank == 0 && (!certain || !e.guess) {
					e.to.rank, e.to.certain = c.rank+1, certain
					queue = append(queue, e.to)
				}
			}
		}
	}
	for _, c := range s.contexts {
		if c.rank == 0 {
			continue
		}
		for _, e := range c.calls {
			if !e.guess || !e.to.certain {
				e.to.callers = append(e.to.callers, e)
			}
		}
	}
}

// addVisit notes a visit, and returns it where it is new.
func (s *solver) addVisit(all map[visitKey]*Visit, c *context, v *visit) *Visit {
	k := visitKey{v.ins, v.st}
	certain := c.certain && !v.guess && !c.doubtful(v.block) && (c.firm || c.root != nil || !c.conditional(v.block)) && !c.gaveUp && !c.general
	old := all[k]
	if old != nil && (old.Certain || !certain) {
		return nil
	}
	out := &Visit{Func: c.f.fn, Instr: v.ins, State: v.st, Certain: certain, Root: s.kindOf(c), ctx: c, tr: v.tr}
	if call := v.call; call != nil {
		out.API, out.C, out.Slot, out.Name = call.api, call.c, call.slot, call.name
		out.Body = len(call.funcs) > 0
	}
	if old != nil {
		*old = *out
		return nil
	}
	all[k] = out
	return out
}

// addFault notes a fault, and returns it where it is new.
func (s *solver) addFault(all map[faultKey]*Fault, c *context, f *fault) *Fault {
	k := faultKey{kind: f.kind, ins: f.ins}
	if f.kind == LockTwice && f.lock.flags&lockHandoff != 0 && (f.lock.class == noClass || s.locks.exposed[f.lock.class]) {
		return nil // a signal: another thread gives it back
	}
	certain := (c.certain || f.kind.anyEntry() && len(c.entry.locks) == 0 || c.lone && c.firm) && !f.guess && !c.gaveUp && !c.general
	old := all[k]
	if old != nil && (old.Certain || !certain) {
		return nil
	}
	fn := c.f.fn
	if f.fn != nil {
		fn = f.fn
	}
	out := &Fault{Kind: f.kind, Func: fn, Instr: f.ins, State: f.st, Certain: certain, Root: s.kindOf(c), ctx: c, tr: f.tr}
	if f.ins.Op == cfg.Call {
		out.Name = spelled(f.ins)
	}
	if f.kind.ofLocks() {
		out.Lock, out.Site = s.publicLock(f.lock), s.locks.sites[f.lock.site]
		out.Lock.Name = s.shown(c.f, f)
	}
	if old != nil {
		*old = *out
		return nil
	}
	all[k] = out
	return out
}

// anyEntry reports whether the fault is one however the function is entered: ensures nest in any state.
func (k FaultKind) anyEntry() bool {
	return k == GiveTwice || k == GiveUninit || k == GiveOrder || k == LeftEnsured || k == LeftLocked || k == FreedTwice || k == LeftSection || k == SectionNested
}

// kindOf is the kind of the root that a witness of c starts from.
func (s *solver) kindOf(c *context) RootKind {
	if c = c.outermost(); c.root != nil {
		return c.root.kind
	}
	return Presumed
}

// outermost is the context that a witness of c starts from.
func (c *context) outermost() *context {
	for range maxCallDepth {
		e := c.bestCaller()
		if e == nil {
			break
		}
		c = e.from
	}
	return c
}
