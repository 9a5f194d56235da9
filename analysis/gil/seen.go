package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
)

// sightings is what a run of a context saw of each instruction of its function, by number (see fnInfo.starts).
type sightings struct {
	states []uint8 // threads' states, a bit each; those of paths that are guesses in the upper half
	// away and held are traces by which an instruction was reached without, and with, an attached thread state; nil where
	// no instruction has one that says anything.
	away, held []*trace
}

const guessedStates = 4 // bits of sightings.states that are of paths that are no guesses

// reset forgets what an earlier run saw of a function with n instructions.
func (s *sightings) reset(n int) {
	if len(s.states) == n {
		clear(s.states)
	} else {
		s.states = make([]uint8, n)
	}
	s.away, s.held = nil, nil
}

// note records that instruction n runs in st.
func (s *sightings) note(n int, st *state) {
	bit := uint8(1) << st.gil
	if st.guessed {
		bit <<= guessedStates
	}
	if s.states[n]&bit != 0 {
		return
	}
	s.states[n] |= bit
	if st.tr == nil {
		return
	}
	list := &s.away
	if st.gil == Held {
		list = &s.held
	}
	if *list == nil {
		*list = make([]*trace, len(s.states))
	}
	if (*list)[n] == nil || !st.guessed {
		(*list)[n] = st.tr
	}
}

// trace is a trace by which instruction n was reached in state t; nil where there is nothing to say.
func (s *sightings) trace(n int, t Thread) *trace {
	list := s.away
	if t == Held {
		list = s.held
	}
	if list == nil {
		return nil
	}
	return list[n]
}

// seen is the states in which instruction n runs, and those of them that some path shows that is no guess.
func (s *sightings) seen(n int) (all, firm States) {
	m := s.states[n]
	firm = States(m & (1<<guessedStates - 1))
	return firm | States(m>>guessedStates), firm
}

// numbered gives every instruction of a function a number: those of block b count from starts[b]; the last element is
// how many there are.
func numbered(f *cfg.Func) []int32 {
	starts := make([]int32, len(f.Blocks)+1)
	for n, b := range f.Blocks {
		starts[n+1] = starts[n] + int32(len(b.Instrs))
	}
	return starts
}

// sureOf reports whether instruction n in block b of a context that really occurs runs in state t and no other, on paths
// that are no guesses.
func (c *context) sureOf(b, n int, t Thread) bool {
	all, firm := c.sight.seen(n)
	if all != States(1)<<t || firm == 0 || !c.certain || c.gaveUp {
		return false
	}
	return t == Held || !c.general && !c.doubtful(b) && (c.firm || c.root != nil || !c.conditional(b))
}

// plainRun says that a function in which nothing can change the thread's state is entered in state t, so that all of it
// runs so. Functions that the engine has reason to follow have contexts instead.
type plainRun struct {
	f       *fnInfo
	t       Thread
	certain bool
	rank    int // distance from a root, as of contexts
	// Who enters it: a context, another plain run, or a root.
	ctx   *context
	outer *plainRun
	root  *root
	block int        // of the caller
	ins   *cfg.Instr // the call; nil for a root
}

// plainRuns are the plain runs of a program's functions, by state.
type plainRuns struct {
	*solver
	runs  map[*fnInfo]*[4]*plainRun
	order []*plainRun
	next  int // in order: what it enters is still to be looked at
}

// findPlain finds the plain runs: what a root, a context or another plain run enters. Certain ones come first, so that of
// the ways into a function a certain one is remembered; what nobody is seen to enter comes last.
func (s *solver) findPlain(roots []*root) *plainRuns {
	p := &plainRuns{solver: s, runs: map[*fnInfo]*[4]*plainRun{}}
	for _, certain := range []bool{true, false} {
		for _, r := range roots {
			if !r.guess == certain {
				p.add(plainRun{f: r.f, t: r.state, certain: certain, rank: 1, root: r})
			}
		}
		for _, c := range s.contexts {
			if c.rank > 0 {
				p.calls(c, certain)
			}
		}
		for p.next = 0; p.next < len(p.order); p.next++ {
			p.spread(p.order[p.next], certain)
		}
	}
	called := s.called()
	for _, onlyUncalled := range []bool{true, false} {
		for _, i := range s.fns {
			if !i.entered && p.runs[i] == nil && (!onlyUncalled || !called[i]) {
				p.add(plainRun{f: i, rank: 1, root: &root{kind: Presumed, f: i, guess: true}})
				for ; p.next < len(p.order); p.next++ {
					p.spread(p.order[p.next], false)
				}
			}
		}
	}
	return p
}

// add notes a run, unless its function has contexts for such an entry, or has been entered so before.
func (p *plainRuns) add(r plainRun) {
	if r.f.moves(r.t) || len(r.f.fn.Blocks) == 0 || implementsEffect(r.f.fn.Name) {
		return
	}
	all := p.runs[r.f]
	if all == nil {
		all = &[4]*plainRun{}
		p.runs[r.f] = all
	}
	if all[r.t] == nil {
		all[r.t] = &r
		p.order = append(p.order, &r)
	}
}

// spread enters what r calls, with certainty or without.
func (p *plainRuns) spread(r *plainRun, certain bool) {
	for _, b := range r.f.fn.Blocks {
		dead := p.dead(r.f).Holds(b.ID)
		if dead && !r.f.perhapsAlive {
			continue
		}
		for _, ins := range b.Instrs {
			if ins.Op != cfg.Call {
				continue
			}
			call := r.f.callees.of(ins)
			if sure := r.certain && call.sure() && !dead; sure == certain {
				for _, f := range call.entered() {
					p.add(plainRun{f: p.byFunc[f], t: r.t, certain: sure, rank: r.rank + 1, outer: r, block: b.ID, ins: ins})
				}
			}
		}
	}
}

// calls enters what c calls without having followed it.
func (p *plainRuns) calls(c *context, certain bool) {
	for _, b := range c.f.fn.Blocks {
		for i, ins := range b.Instrs {
			if ins.Op != cfg.Call {
				continue
			}
			call := c.f.callees.of(ins)
			entered := call.entered()
			if len(entered) == 0 {
				continue
			}
			n := int(c.f.starts[b.ID]) + i
			all, _ := c.sight.seen(n)
			for t := Held; t <= Signal; t++ {
				if !all.Has(t) {
					continue
				}
				sure := call.sure() && c.sureOf(b.ID, n, t)
				if sure != certain {
					continue
				}
				for _, f := range entered {
					p.add(plainRun{f: p.byFunc[f], t: t, certain: sure, rank: c.rank + 1, ctx: c, block: b.ID, ins: ins})
				}
			}
		}
	}
}

// sure reports whether the call certainly enters the functions it may enter.
func (c *callee) sure() bool { return len(c.funcs) <= 1 && len(c.maybeNow) == 0 }

// path lists the steps from the root to the beginning of r's function.
func (r *plainRun) path(after []*trace) []*trace {
	for ; ; r = r.outer {
		if r.root != nil {
			return append(r.root.entry(), after...)
		}
		after = append([]*trace{{kind: stepCall, fn: r.f.fn, ins: r.ins}}, after...)
		if r.ctx != nil {
			var tr *trace
			if i := slices.Index(r.ctx.f.fn.Blocks[r.block].Instrs, r.ins); i >= 0 {
				tr = r.ctx.sight.trace(int(r.ctx.f.starts[r.block])+i, r.t)
			}
			return r.ctx.chain(after, tr, 1)
		}
	}
}

// first is the root that r's path starts from.
func (s *solver) first(r *plainRun) RootKind {
	for r.outer != nil {
		r = r.outer
	}
	if r.root != nil {
		return r.root.kind
	}
	return s.kindOf(r.ctx)
}
