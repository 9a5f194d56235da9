package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
)

// told reports whether f is entered with the lock: it may give it back.
func (r *runner) told(l lock, ins *instr, f *fnInfo) bool {
	for _, d := range f.lockIns {
		c := d.class
		if c < noClass {
			c = r.argClass(r.c.f, ins.Instr, int(-c-1))
		}
		if c == l.class || c == noClass || l.class == noClass {
			return true
		}
	}
	return false
}

// toldLocks is what a call of f is told of the locks that the path has.
func (r *runner) toldLocks(st *state, ins *instr, f *fnInfo, inner func(place) place) []lock {
	var out []lock
	for _, l := range st.locks {
		if r.told(l, ins, f) {
			if l.p != noPlace {
				l.p = inner(l.p)
			}
			l.flags |= lockTold
			out = append(out, l)
		}
	}
	return out
}

// lockOutward is what callers may know of the locks that a path leaves with.
func (r *runner) lockOutward(st *state) []lock {
	if len(st.locks) == 0 {
		return nil
	}
	out := slices.Clone(st.locks)
	for n, l := range out {
		if l.p == noPlace {
			continue
		}
		i := &r.sp.places[l.p]
		if !i.global && !(i.param && i.behind && !r.c.f.written.Has(int(i.local))) {
			out[n].p = noPlace
		}
	}
	return out
}

// locksAfter is the caller's locks after a callee that was left by exit e.
func (r *runner) locksAfter(b *comeback, e *exit) []lock {
	before := b.before.locks
	if len(before) == 0 && len(e.st.locks) == 0 {
		return nil
	}
	var out []lock
	left := e.st.locks
	for _, l := range before {
		if !r.told(l, b.call, b.f) {
			out = append(out, l)
			continue
		}
		// Those that it was told of come back in order, where it has not given them back.
		if n := slices.IndexFunc(left, func(o lock) bool { return o.flags&lockTold != 0 && o.site == l.site && o.class == l.class }); n >= 0 {
			out = append(out, l)
			left = slices.Delete(slices.Clone(left), n, n+1)
		} else {
			r.madeUp(b.before, r.locks.sites[l.site])
		}
	}
	for _, l := range left {
		if l.flags&lockTold != 0 {
			continue // of a context that stands for others, too
		}
		if l.p != noPlace && l.class == noClass {
			if n := r.pointsTo(b.f, l.p); n >= 0 {
				l.class = max(r.argClass(r.c.f, b.call.Instr, n), noClass)
				if l.flags&lockWaited != 0 {
					r.lockEvent(lockEvent{kind: waits, class: l.class, flags: l.flags, inner: b.c}, b.before, b.call.Instr)
				}
			}
		}
		if l.p != noPlace {
			l.p = b.outer(r.sp, l.p)
		}
		if slices.ContainsFunc(out, func(o lock) bool { return o.p == noPlace && l.p == noPlace && o.class == l.class && o.site == l.site }) {
			continue
		}
		out = append(out, l)
	}
	return out[:min(len(out), maxLocks)]
}

// givesAway looks at what a call of a function that nobody knows is handed: the lock itself, which it may then give back, or what
// the lock is a part of. What comes after is a guess.
func (r *runner) givesAway(st *state, ins *instr, c *callee) {
	if c.resolved() {
		return
	}
	for _, a := range ins.args {
		p := r.sp.target(r.sp.eval(st, a))
		if p == noPlace {
			continue
		}
		for _, l := range st.locks {
			st.unsure = st.unsure || l.p != noPlace && r.sp.under(l.p, p)
		}
	}
}

// pointsTo is the index of the parameter of f that points to p, or is a handle for it; -1 where none does.
func (r *runner) pointsTo(f *fnInfo, p place) int {
	i := &r.sp.places[p]
	if i.depth == 1 && i.param && i.step == r.sp.pointee && int(i.local) < len(f.fn.Params) {
		return int(i.local)
	}
	return -1
}

// againstSymbol reports whether a condition compares a number that the path knows with a constant whose value nobody can see:
// "rc != APR_SUCCESS" after a lock was taken.
func (sp *space) againstSymbol(s *state, e *node) bool {
	for e.op == cfg.OpUnary && e.code == opNot {
		e = e.x
	}
	if e.op != cfg.OpBinary || !e.code.compares() {
		return false
	}
	for _, side := range [...][2]*node{{e.x, e.y}, {e.y, e.x}} {
		if side[0].op == cfg.OpSym && sp.boundOf(s, sp.eval(s, side[1])) != anything && !sp.boundOf(s, sp.eval(s, side[0])).isExact() {
			return true
		}
	}
	return false
}

// lockSplits reports whether exits leave with different locks, and whether the call's result says nothing about which.
func lockSplits(exits []*exit, ins *instr) (splits, blind bool) {
	for _, e := range exits {
		if !sameLocks(e.st.locks, exits[0].st.locks) {
			splits = true
			if ins.Dst == nil || e.ret == exits[0].ret && e.iv == exits[0].iv {
				blind = true
			}
		}
	}
	return splits, blind
}

// resetLocks forgets what an earlier run found out about locks.
func (c *context) resetLocks() {
	c.gains, c.events = nil, nil
	if !c.f.lockWork {
		return
	}
	n := len(c.f.fn.Blocks)
	c.lockChanged, c.lockMixed = flow.NewBits(n), flow.NewBits(n+1)
	c.lockSeen = make([]digest, n+1)
	c.held = make([]heldLocks, c.f.starts[n])
}

// sees notes with which locks a path comes to a block; number len(Blocks) is the exits.
func (c *context) sees(block int, st *state) {
	d := lockDigest(st.locks) | 1
	if c.lockSeen[block] == 0 {
		c.lockSeen[block] = d
	} else if c.lockSeen[block] != d {
		c.lockMixed.Set(block)
	}
}

// lockSuspects are the branches on which locks are taken or given back, and whose condition may go together with that of an earlier one that took a lock or did not, in
// a way that nobody could follow; nil where there are none. See suspects.
func (c *context) lockSuspects() flow.Bits {
	if !c.f.lockWork {
		return nil
	}
	var out flow.Bits
	a := c.f.armsOf()
	for _, b := range c.f.fn.Blocks {
		if len(b.Succs) < 2 || !c.free[b.ID] || !c.lockMixed.Has(b.ID) || !overlap(a.within[b.ID], c.lockChanged) {
			continue
		}
		for _, e := range c.f.fn.Blocks {
			d := e.ID
			if d == b.ID || len(e.Succs) < 2 || !c.free[d] || !overlap(a.within[d], c.lockChanged) || !c.lockMixed.Has(a.join[d]) {
				continue
			}
			if !a.within[d].Has(b.ID) && (a.within[b.ID] == nil || !a.within[b.ID].Has(d)) {
				if out == nil {
					out = flow.NewBits(len(c.f.fn.Blocks))
				}
				out.Set(b.ID)
			}
		}
	}
	return out
}

// lockFault notes a wrong change of the locks that a path has.
func (c *context) lockFault(kind FaultKind, s *state, ins *cfg.Instr, l lock) {
	k := faultKey{kind: kind, ins: ins}
	guess := s.guessed || s.unsure
	if i, ok := c.fkeys[k]; ok {
		if f := c.faults[i]; f.guess && !guess {
			f.guess, f.tr, f.lock = false, s.tr, l
		}
		return
	}
	if c.fkeys == nil {
		c.fkeys = map[faultKey]int{}
	}
	c.fkeys[k] = len(c.faults)
	c.faults = append(c.faults, &fault{kind: kind, ins: ins, st: s.gil, guess: guess, lock: l, tr: s.tr})
	c.loud = true
}

// tooManyLocks reports whether functions that matter for their locks alone, as i does, are not worth following any more: a library
// that locks everywhere may be linked with an extension that has nothing to do with its locks.
func (s *solver) tooManyLocks(i *fnInfo) bool {
	if s.lockWork <= maxLockWork {
		return false
	}
	if s.unfollowed == nil {
		s.unfollowed = i
	}
	return true
}

// lonely solves, each by itself, the functions that have to do with locks and that nothing else gives a reason to follow:
// they leave the thread's state as it was. Those that leave their callers' locks, too, come first: what they call is then
// entered as they do it.
func (s *solver) lonely() {
	for _, locky := range []bool{false, true} {
		for _, i := range s.fns {
			if !i.lockWork || i.locky() != locky || i.entered || i.touches || len(i.fn.Blocks) == 0 || implementsEffect(i.fn.Name) {
				continue
			}
			if s.tooManyLocks(i) {
				return
			}
			c := &context{f: i, entry: &state{}, lone: true}
			s.lone = append(s.lone, c)
			s.solve(c)
		}
	}
}
