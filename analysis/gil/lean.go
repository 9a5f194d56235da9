package gil

// Most of what a caller knows makes no difference to what becomes of the thread in the functions that it calls. So a coarse
// run enters a function first in a lean way, knowing only what guards changes of the thread's state: many entries are one
// then. Where nothing is wrong there, nor anything runs without a thread state, and the thread is left as it was, that
// holds for each of those entries. Else the lean context is forgotten, and the entry is solved as it is.

// maxLean bounds the lean contexts of a function.
const maxLean = 8

// lean is the lean context that may stand for f entered as entry says; nil where there is none that is clean.
func (r *runner) lean(f *fnInfo, entry *state, depth int) *context {
	if r.states > 1 || !f.touches && !f.locky() || f.recursive || depth > maxCallDepth {
		return nil
	}
	st := r.leanEntry(f, entry)
	if len(st.env) == len(entry.env) && len(st.facts) == len(entry.facts) {
		return nil // there is nothing to leave out
	}
	k := st.key()
	c := f.lean[k]
	if c == nil {
		if len(f.lean) == maxLean {
			return nil
		}
		if f.lean == nil {
			f.lean = map[digest]*context{}
		}
		c = &context{f: f, entry: st, depth: depth, lean: true}
		f.lean[k] = c
		r.solve(c)
		if c.clean() {
			r.contexts = append(r.contexts, c)
		}
	}
	if !c.clean() {
		return nil
	}
	f.entered = true
	return c
}

// leanEntry is entry without what guards no change of the thread's state in f or what it calls.
func (r *runner) leanEntry(f *fnInfo, entry *state) *state {
	st := &state{gil: entry.gil, moved: entry.moved, diverged: entry.diverged, ens: entry.ens, locks: entry.locks}
	for _, b := range entry.env {
		if r.sp.keeps(b) || b.v.kind == vFunc || f.decisive.has(r.sp, b.p) {
			st.env = append(st.env, b)
		}
	}
	for _, k := range entry.facts {
		all := true
		for _, l := range r.sp.terms[k.t].leaves {
			all = all && f.decisive.has(r.sp, l)
		}
		if all {
			st.facts = append(st.facts, k)
		}
	}
	return st
}

// clean reports whether c is silent and leaves the thread as it was.
func (c *context) clean() bool {
	if !c.silent {
		return false
	}
	for _, e := range c.exits {
		if e.st.code() != c.entry.code() || e.st.guessed || !sameLocks(e.st.locks, c.entry.locks) {
			return false
		}
	}
	return true
}

// loud reports whether a run of c has already seen something that is to be reported.
func (c *context) loud() bool { return len(c.visits) > 0 || len(c.faults) > 0 }

// isSilent reports whether nothing in c, nor in what it enters, can ever be reported.
func (c *context) isSilent() bool {
	if !c.done || c.gaveUp || c.loud() || len(c.jumps) > 0 {
		return false
	}
	for _, e := range c.calls {
		if !e.to.silent {
			return false
		}
	}
	return true
}

// has reports whether what p holds guards something.
func (g *guards) has(sp *space, p place) bool {
	i := &sp.places[p]
	switch {
	case i.member != noStep:
		return g.members.Holds(int(i.member))
	case i.global:
		return i.known && g.globals.Holds(int(i.number))
	}
	return g.vars.Holds(int(i.local))
}
