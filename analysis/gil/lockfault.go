package gil

import (
	"slices"
	"sort"
)

// faults collects the wrong changes of locks: those that paths met, and the exits that leave with a lock.
func (g *lockGraph) faults(leaks []lockLeak) {
	g.res.faults = slices.DeleteFunc(g.res.faults, func(f *Fault) bool { return f.Kind.ofLocks() && f.tr.leftBy(g.left) })
	all := map[faultKey]*Fault{}
	for _, c := range g.contexts {
		for _, f := range c.faults {
			if f.kind.ofLocks() && c.lone && !f.tr.leftBy(g.left) {
				g.fault(all, c, f)
			}
		}
	}
	nearest := map[int32]int{} // by site: what its callers make of a doubtful leak is the same doubt
	for _, l := range leaks {
		if n, ok := nearest[l.f.lock.site]; !ok || l.f.up < n {
			nearest[l.f.lock.site] = l.f.up
		}
	}
	for _, l := range leaks {
		if !l.f.tr.leftBy(g.left) && (!l.f.guess || l.f.up == nearest[l.f.lock.site]) {
			g.fault(all, l.c, l.f)
		}
	}
	for _, f := range g.res.faults {
		if f.Kind.ofLocks() {
			f.steps = g.path(f.ctx, f.tr, f.State, nil)
		}
	}
	sort.SliceStable(g.res.faults, func(i, j int) bool {
		a, b := g.res.faults[i], g.res.faults[j]
		return before(a.Func, a.Instr, int(a.Kind), b.Func, b.Instr, int(b.Kind))
	})
}

// lockLeak is an exit of a context that leaves with a lock.
type lockLeak struct {
	c *context
	f *fault
}

// leaks lists the exits that leave with a lock that they should have given back.
func (g *lockGraph) leaks() []lockLeak {
	var out []lockLeak
	for _, c := range g.contexts {
		for _, e := range c.exits {
			for _, l := range e.st.locks {
				if l.flags&lockTold != 0 || c.retaken(e, l) {
					continue
				}
				if f := g.leftWith(c, e, l); f != nil {
					out = append(out, lockLeak{c, f})
					g.left[f.ins] = true
				}
			}
		}
	}
	return out
}

// retaken reports whether the context was entered with a lock of l's class and gave it back before it took l.
func (c *context) retaken(e *exit, l lock) bool {
	count := func(locks []lock) (n int) {
		for _, o := range locks {
			if o.class == l.class {
				n++
			}
		}
		return n
	}
	return count(e.st.locks) <= count(c.entry.locks)
}

func (g *lockGraph) fault(all map[faultKey]*Fault, c *context, f *fault) {
	out := g.addFault(all, c, f)
	if out == nil {
		return
	}
	for _, o := range g.res.faults {
		if o.Kind == out.Kind && o.Instr == out.Instr {
			if !o.Certain && out.Certain {
				*o = *out
			}
			return
		}
	}
	g.res.faults = append(g.res.faults, out)
}

// leftWith judges an exit that leaves with a lock. A function is blamed that gives back such locks itself, on other paths; one
// that only takes them is a helper, and so is one after which some caller gives it back.
func (g *lockGraph) leftWith(c *context, e *exit, l lock) *fault {
	kind := LeftLocked
	if l.flags&lockSection != 0 {
		kind = LeftSection
	}
	// Where others give such locks back who have not taken them, this may be meant to be kept.
	meant := kind == LeftLocked && (l.class == noClass || g.locks.exposed[l.class] || g.locks.exposed[noClass])
	// A function that hands on the address of one that gives back locks may have it called when it is left (pthread_cleanup_push).
	meant = meant || kind == LeftLocked && g.locks.addressed[c.f.fn]
	if meant && l.flags&lockHandoff != 0 {
		return nil // a signal, or taken in one callback and given back in another
	}
	var taker *level
	for n, lv := range g.lockLevels(c, e, l) {
		if g.locks.helperExit[lv.exit] {
			continue
		}
		if g.givesBack(g.byFunc[lv.fn], l) {
			return &fault{kind: kind, ins: lv.exit, fn: lv.fn, st: e.st.gil, guess: e.st.guessed || e.st.unsure || meant, lock: l, tr: lv.tr, up: n}
		}
		if taker == nil {
			taker = &lv
		}
	}
	// Nobody on the way gives it back, and the outside cannot: no function gives such a lock back for others. That nobody ever
	// does may also mean that it is done where nobody can see.
	if taker == nil || meant || !g.outermost(c) {
		return nil
	}
	return &fault{kind: kind, ins: taker.exit, fn: taker.fn, st: e.st.gil, guess: e.st.guessed || e.st.unsure || !g.freed(l.class), lock: l, tr: taker.tr}
}

// outermost reports whether c is surely entered from outside the program.
func (g *lockGraph) outermost(c *context) bool {
	if c.lone {
		return g.res.answers.rooted[c.f] && len(c.entry.locks) == 0
	}
	return c.root != nil && c.root.kind != Presumed && !c.root.guess
}

// freed reports whether some call gives back a lock of that class.
func (g *lockGraph) freed(c lockClass) bool {
	for _, op := range g.locks.ops {
		if op.frees() && op.class == c {
			return true
		}
	}
	return false
}

// lockLevels lists the functions that were under way when the lock was taken and have been left since, innermost first.
func (g *lockGraph) lockLevels(c *context, e *exit, l lock) []level {
	list := e.st.tr.list()
	site := g.locks.sites[l.site]
	n := len(list) - 1
	for n >= 0 && (list[n].kind != stepLock || list[n].ins != site) {
		n--
	}
	if n < 0 {
		return nil
	}
	return e.levels(c.f.fn, list, n)
}

// givesBack reports whether f gives back locks of l's class, by itself or by a helper.
func (g *lockGraph) givesBack(f *fnInfo, l lock) bool {
	may := func(c lockClass) bool { return c == l.class || c <= noClass }
	for n, c := range f.callees.list {
		ins := f.callees.ins[n]
		if op := c.lock; op != nil && op.frees() && (op.row == nil) == (l.flags&lockSection != 0) && (op.row == nil || may(op.class)) {
			return true
		}
		for _, o := range c.funcs {
			for _, d := range g.byFunc[o].lockIns {
				k := d.class
				if k < noClass {
					k = g.argClass(f, ins, int(-k-1))
				}
				if may(k) {
					return true
				}
			}
		}
	}
	return false
}

// ofLocks reports whether a fault is one of locks.
func (k FaultKind) ofLocks() bool { return k >= LeftLocked }
