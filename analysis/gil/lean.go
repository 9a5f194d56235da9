package gil

import "slices"

// Most of what a caller knows makes no difference to what becomes of the thread in the functions that it calls. So a coarse
// run enters a function first in a lean way, knowing only what guards changes of the thread's state: many entries are one
// then. Where nothing is wrong there, nor anything that may need a thread state runs without one, and the thread is left as it
// was, that holds for each of those entries. Else the lean context is forgotten, and the entry is solved as it is.

// maxLean bounds the lean contexts of a function.
const maxLean = 8

// lean is the lean context that may stand for f entered as entry says; nil where there is none that is clean.
func (r *runner) lean(f *fnInfo, entry *state, depth int) *context {
	if r.states > 1 || !f.touches && !f.locky() || depth > maxCallDepth {
		return nil
	}
	st := r.leanEntry(entry, &f.decisive)
	if !f.recursive && len(st.env) == len(entry.env) && len(st.facts) == len(entry.facts) {
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
	}
	r.solve(c)
	if !c.clean() && (c.done || !r.c.lean || !c.calm()) {
		return nil
	}
	f.entered = true
	return c
}

// leanEntry is entry without what is no guard of a change of the thread's state.
func (s *solver) leanEntry(entry *state, g *guards) *state {
	st := &state{gil: entry.gil, moved: entry.moved, diverged: entry.diverged, ens: entry.ens, locks: entry.locks}
	s.sp.copyDecisive(st, entry, g)
	return st
}

// copyDecisive gives dst what src knows of guards, and where thread states and ensures are kept.
func (sp *space) copyDecisive(dst, src *state, g *guards) {
	for _, b := range src.env {
		if sp.keeps(b) || b.v.kind == vFunc || g.has(sp, b.p) {
			dst.env = append(dst.env, b)
		}
	}
	for _, k := range src.facts {
		all := true
		for _, l := range sp.terms[k.t].leaves {
			all = all && g.has(sp, l)
		}
		if all {
			dst.facts = append(dst.facts, k)
		}
	}
}

// clean reports whether c is silent and leaves the thread as it was.
func (c *context) clean() bool { return c.silent && c.calm() }

// calm reports whether nothing in c itself looks wrong so far, and it leaves the thread as it was. What is under way in a cycle may be
// believed to be clean where only lean contexts do: if it turns out not to be, none of them is.
func (c *context) calm() bool {
	if c.loud {
		return false
	}
	for _, e := range c.exits {
		if e.st.code() != c.entry.code() || e.st.guessed || !sameLocks(e.st.locks, c.entry.locks) {
			return false
		}
	}
	return true
}

// settle tells that the contexts of a cycle, or a single one, are done, and which of them are silent: those of a cycle are where
// nothing is wrong in any that they lead to.
func (s *solver) settle(cycle []*context) {
	for _, c := range cycle {
		c.done = true
		c.silent = !c.gaveUp && !c.loud && len(c.jumps) == 0
	}
	for again := true; again; {
		again = false
		for _, c := range cycle {
			if c.silent && slices.ContainsFunc(c.calls, func(e *edge) bool { return !e.to.silent }) {
				c.silent, again = false, len(cycle) > 1
			}
		}
	}
	for _, c := range cycle {
		if c.lean && c.clean() {
			s.contexts = append(s.contexts, c)
		}
	}
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
	return i.local >= 0 && g.vars.Holds(int(i.local))
}
