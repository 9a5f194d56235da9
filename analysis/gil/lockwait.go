package gil

import (
	"slices"
	"sort"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// lockEventKind says what a path does that other threads, waiting for a lock, may come to feel.
type lockEventKind uint8

const (
	waits    lockEventKind = iota // waits for a lock with the GIL held
	acquires                      // acquires the GIL and has the lock
	runs                          // runs Python code, during which others get the GIL, and has the lock
	blocks                        // waits for something else and has the lock
	away                          // does something else without the GIL and has the lock
	calls                         // calls a function, which may do any of those, and has the lock
)

// lockEvent is one of those, on one path.
type lockEvent struct {
	kind  lockEventKind
	class lockClass
	flags lockFlags
	guess bool
	ins   *cfg.Instr
	block int
	st    Thread
	inner *context // of calls, and of a wait in a function that was called
	tr    *trace
}

// lockEvent records an event of the path st at ins.
func (r *runner) lockEvent(e lockEvent, st *state, ins *cfg.Instr) {
	if e.class == noClass {
		return
	}
	e.ins, e.block, e.st, e.tr = ins, r.at, st.gil, st.tr
	e.guess = e.guess || st.guessed || st.unsure
	for n := range r.c.events {
		o := &r.c.events[n]
		if o.ins == ins && o.kind == e.kind && o.class == e.class && o.st == e.st && o.inner == e.inner {
			if o.guess && !e.guess {
				*o = e
			}
			return
		}
	}
	r.c.events = append(r.c.events, e)
}

// gaining records that the path, without the GIL, acquires it.
func (r *runner) gaining(st *state, ins *instr) {
	if len(r.locks.sites) == 0 || st.gil == Held || st.gil == Signal {
		return
	}
	if r.c.gains == nil || r.c.gains.guess && !st.guessed {
		r.c.gains = &lockEvent{kind: acquires, ins: ins.Instr, block: r.at, st: st.gil, guess: st.guessed, tr: st.tr}
	}
	for _, l := range st.locks {
		r.lockEvent(lockEvent{kind: acquires, class: l.class, flags: l.flags}, st, ins.Instr)
	}
}

// keepingIn records what a path that has locks does by a call of f, as far as f's body tells.
func (r *runner) keepingIn(st *state, ins *instr, f *fnInfo) {
	switch {
	case f.blocks != nil:
		r.holding(blocks, st, ins, f)
	case st.gil != Held:
		r.holding(away, st, ins, f)
	}
	if f.runsPython && st.gil == Held {
		r.holding(runs, st, ins, f)
	}
}

// keepingThrough records that a path that has locks calls f, entered as c is, which may acquire the GIL inside.
func (r *runner) keepingThrough(st *state, ins *instr, f *fnInfo, c *context) {
	if !f.touches {
		return
	}
	for _, l := range st.locks {
		if !r.told(l, ins, f) {
			r.lockEvent(lockEvent{kind: calls, class: l.class, flags: l.flags, inner: c}, st, ins.Instr)
		}
	}
}

// LockWait is a wait for a native lock with the GIL held.
type LockWait struct {
	Func    *cfg.Func
	Block   int
	Index   int // of the instruction in its block
	Instr   *cfg.Instr
	Lock    Lock
	Certain bool   // it really occurs
	Name    string // of what is called
	// Holds tells what some holder of the lock does that makes waiting for it long, or for ever: the worst that is known.
	// nil where nothing is known: every holder gives it back without ever letting the waiting thread in.
	Holds *LockHold

	steps []Step
}

// Trace is the path to the wait; the wait itself is not on it.
func (w *LockWait) Trace() []Step { return w.steps }

// HoldKind says what a holder of a lock does, the worst last.
type HoldKind uint8

// The kinds of holds.
const (
	HoldsAway     HoldKind = iota // keeps it without the GIL, while it does something short or unknown
	HoldsRuns                     // keeps it while an API function may run Python code
	HoldsBlocked                  // keeps it while it waits for something else, without the GIL
	HoldsCalls                    // keeps it while it calls Python code: others get the GIL meanwhile
	HoldsAcquires                 // keeps it while it acquires the GIL: with the wait, a deadlock
)

// LockHold is what some holder of a lock does while it has it.
type LockHold struct {
	Kind    HoldKind
	Func    *cfg.Func
	Instr   *cfg.Instr
	Certain bool
	Name    string // of what it calls
	Why     string // of HoldsBlocked: as capi.CFunc.Blocks

	steps []Step
}

// Trace is the path to what the holder does, which is not on it.
func (h *LockHold) Trace() []Step { return h.steps }

// LockWaits returns every wait for a native lock with the GIL held, sorted by place. Locks that let go of the thread state while
// they wait (PyMutex) are none.
func (r *Result) LockWaits() []*LockWait { return r.lockWaits }

// LockStats are the denominators of what is said about locks.
type LockStats struct {
	Ops   int // calls that take or give back a native lock, or begin or end a critical section
	Locks int // classes of locks
	Waits int // waits for a lock with the GIL held
}

// LockStats returns the denominators for locks.
func (r *Result) LockStats() LockStats {
	s := r.answers.s
	st := LockStats{Locks: len(s.locks.names) - 1, Waits: len(r.lockWaits)}
	for _, op := range s.locks.ops {
		if op.counts() {
			st.Ops++
		}
	}
	return st
}

// collectLocks turns what the contexts recorded of locks into the result.
func (s *solver) collectLocks(res *Result) {
	if len(s.locks.sites) == 0 {
		return
	}
	g := &lockGraph{solver: s, res: res, holds: map[lockClass]*LockHold{}, left: map[*cfg.Instr]bool{}}
	g.contexts = s.lockContexts()
	leaks := g.leaks()
	for _, c := range g.contexts {
		for n := range c.events {
			if e := &c.events[n]; e.kind != waits && !e.tr.leftBy(g.left) {
				g.hold(c, e)
			}
		}
	}
	seen := map[waitKey]*LockWait{}
	for _, c := range g.contexts {
		for n := range c.events {
			if e := &c.events[n]; e.kind == waits && !e.tr.leftBy(g.left) {
				g.wait(c, e, seen)
			}
		}
	}
	sort.SliceStable(res.lockWaits, func(i, j int) bool {
		a, b := res.lockWaits[i], res.lockWaits[j]
		return before(a.Func, a.Instr, 0, b.Func, b.Instr, 0)
	})
	g.faults(leaks)
}

// lockContexts lists the contexts that really stand for something: those that a root leads to, and the lonely ones with what
// only they enter.
func (s *solver) lockContexts() []*context {
	var out []*context
	for _, c := range s.contexts {
		if c.rank > 0 {
			out = append(out, c)
		}
	}
	queue := slices.Clone(s.lone)
	for _, certain := range []bool{true, false} { // certain ways first
		for len(queue) > 0 {
			c := queue[0]
			queue = queue[1:]
			if certain {
				c.firm = true
				out = append(out, c)
			}
			for _, e := range c.calls {
				if e.to.rank > 0 || e.to.lone || certain && (e.guess || c.gaveUp || c.general) {
					continue
				}
				e.to.lone, e.to.firm = true, certain
				if !certain {
					out = append(out, e.to)
				}
				queue = append(queue, e.to)
			}
		}
		queue = slices.Clone(out)
		queue = slices.DeleteFunc(queue, func(c *context) bool { return !c.lone })
	}
	return out
}

// lockGraph works out who waits for whom.
type lockGraph struct {
	*solver
	res      *Result
	contexts []*context
	holds    map[lockClass]*LockHold
	left     map[*cfg.Instr]bool // exits that leave with a lock that they should have given back: what follows is their doing
}

// hold notes what a holder does, where it is worse than what is known.
func (g *lockGraph) hold(c *context, e *lockEvent) {
	h := &LockHold{Func: c.f.fn, Instr: e.ins, Name: spelled(e.ins)}
	sure := g.sure(c, e)
	var more []*trace
	switch e.kind {
	case acquires:
		h.Kind = HoldsAcquires
	case runs:
		h.Kind = HoldsRuns
		if api := c.f.callees.of(e.ins).api; api != nil && api.Has(capi.CallsPython) {
			h.Kind = HoldsCalls
		}
	case blocks:
		h.Kind = HoldsBlocked
		call := c.f.callees.of(e.ins)
		switch {
		case call.c != nil:
			h.Why = call.c.Blocks
		case len(call.funcs) > 0:
			if b := g.byFunc[call.funcs[0]].blocks; b != nil {
				h.Why, h.Name = b.row.Blocks, b.row.Name
				sure = sure && len(call.funcs) == 1 && b.near
			}
		}
	case away:
		h.Kind = HoldsAway
	case calls:
		path, to := e.inner.gaining(nil)
		if to == nil {
			return
		}
		h.Kind, h.Func, h.Instr, h.Name = HoldsAcquires, to.f.fn, to.gains.ins, spelled(to.gains.ins)
		more = append(path, to.gains.tr.list()...)
		more = append([]*trace{{kind: stepCall, fn: e.inner.f.fn, ins: e.ins}}, more...)
		sure = sure && !to.gains.guess && !to.gaveUp
	}
	if e.kind == blocks || e.kind == away {
		if !g.runsAway(c, e) {
			return
		}
	}
	if e.kind == runs {
		if at := g.res.answers.points[c.f.fn].Any(); !at.Seen.Has(Held) {
			return
		}
	}
	h.Certain = sure
	old := g.holds[e.class]
	if old != nil && (old.Certain && !h.Certain || old.Certain == h.Certain && old.Kind >= h.Kind) && !(h.Kind == HoldsAcquires && old.Kind < HoldsAcquires && h.Certain == old.Certain) {
		return
	}
	h.steps = g.path(c, e.tr, e.st, more)
	g.holds[e.class] = h
}

// gaining finds an acquire of the GIL in c or in what it enters: the calls that lead there, and where it is.
func (c *context) gaining(seen map[*context]bool) ([]*trace, *context) {
	if c.gains != nil {
		return nil, c
	}
	if seen == nil {
		seen = map[*context]bool{}
	}
	seen[c] = true
	for _, e := range c.calls {
		if seen[e.to] {
			continue
		}
		if path, to := e.to.gaining(seen); to != nil {
			return append([]*trace{{kind: stepCall, fn: e.to.f.fn, ins: e.ins}}, path...), to
		}
	}
	return nil, nil
}

// runsAway reports whether the event happens without the GIL: only then are others who have it kept waiting.
func (g *lockGraph) runsAway(c *context, e *lockEvent) bool {
	if !c.lone {
		return e.st == Released || e.st == Foreign
	}
	at := g.res.answers.points[c.f.fn].Any()
	return at.Seen.Has(Released) || at.Seen.Has(Foreign)
}

// sure reports whether the event really happens.
func (g *lockGraph) sure(c *context, e *lockEvent) bool {
	if e.guess || c.gaveUp || c.general {
		return false
	}
	if e.flags&lockHandoff != 0 && g.locks.exposed[e.class] {
		return false // a signal: who waits for it waits for another thread to give it back
	}
	if c.lone {
		return c.firm && g.res.answers.points[c.f.fn].Any().Sure != 0
	}
	return c.certain && (e.st == Held || !c.doubtful(e.block))
}

// path is the whole path to what a context does, with what happens to locks.
func (g *lockGraph) path(c *context, tr *trace, st Thread, more []*trace) []Step {
	if c.lone {
		own := append(tr.list(), more...)
		if runs := g.res.answers.plain[c.f]; runs != nil {
			for _, t := range [...]Thread{st, Held, Released, Foreign, Signal} {
				if runs[t] != nil {
					return steps(runs[t].path(own), true)
				}
			}
		}
		return steps(own, true)
	}
	return steps(c.chain(more, tr, 0), true)
}

type waitKey struct {
	fn    *cfg.Func
	class lockClass
}

// wait notes a wait.
func (g *lockGraph) wait(c *context, e *lockEvent, seen map[waitKey]*LockWait) {
	if g.res.Fills(c.f.fn)&(capi.SlotDealloc|capi.SlotFinalize) != 0 && g.ownLock(c.f, e.ins) {
		return // nobody else has the object any more
	}
	certain := g.sure(c, e)
	if c.lone {
		at := g.res.answers.points[c.f.fn].Any()
		if !at.Seen.Has(Held) {
			return
		}
		certain = certain && at.Sure.Has(Held)
	}
	if g.res.Reach(c.f.fn)&^(ReachInit|ReachTeardown|ReachMain) == 0 {
		certain = false // before there are other threads, or after
	}
	key := waitKey{c.f.fn, e.class} // one is enough: whoever mends it mends the others
	old := seen[key]
	if old != nil && (old.Certain && !certain || old.Certain == certain && before(c.f.fn, old.Instr, 0, c.f.fn, e.ins, 1)) {
		return
	}
	var more []*trace
	if e.inner != nil {
		more = []*trace{{kind: stepCall, fn: e.inner.f.fn, ins: e.ins}}
	}
	shown := g.publicLock(lock{class: e.class, flags: e.flags})
	if shown.Name = g.shownAt(c.f, e.ins); shown.Name == "" {
		shown.Name = keyName(shown.Key)
	}
	w := &LockWait{
		Func: c.f.fn, Block: e.block, Index: slices.Index(c.f.fn.Blocks[e.block].Instrs, e.ins), Instr: e.ins, Name: spelled(e.ins),
		Lock: shown, Certain: certain, Holds: g.holds[e.class], steps: g.path(c, e.tr, Held, more),
	}
	if old != nil {
		*old = *w
		return
	}
	seen[key] = w
	g.res.lockWaits = append(g.res.lockWaits, w)
}
