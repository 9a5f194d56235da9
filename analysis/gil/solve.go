package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
)

// solver follows the paths of a program's functions, one context at a time.
type solver struct {
	*program
	maxStates  int
	byKey      map[*fnInfo]map[digest]*context
	contexts   []*context           // in the order they were made
	passedOn   map[int64]bool       // ensures whose result is given to some function to keep
	handedOn   map[*cfg.Instr]bool  // exits at which what an ensure returned goes on to others
	helperExit map[*cfg.Instr]bool  // exits after which some caller makes up for the thread's state
	sites      map[*cfg.Instr]int64 // numbers of the places where an ensure stands
	idle       []*runner            // left by runs that are over
	lone       []*context           // see lonely
	lockSets   lockSetTable
	open       []*context                    // run, but part of a cycle whose head is still busy
	work       int                           // blocks entered in all runs
	spent      int                           // blocks entered in fine runs
	budget     int                           // bounds spent: beyond it, functions that look wrong are given up
	lockWork   int                           // blocks entered in functions that matter for their locks alone
	unfollowed *fnInfo                       // the first function whose locks were not followed; nil: none
	depth      int                           // of the search
	outer      []*root                       // by which the outside enters
	exposedTo  map[*fnInfo]bool              // see exposed
	callSites  func() map[*fnInfo][]callSite // the calls of each function
	lowest     int                           // depth of the shallowest busy context that the run at hand depends on
}

// Bounds of the search. Beyond them states merge, entries are generalised, and at last the function is given up with
// a problem: no bound loses a function silently.
const (
	defaultMaxStates = 8   // path states a block, before those of equal property merge
	maxBlockStates   = 400 // path states a block in all
	maxContexts      = 12  // entries a function that differ in what is known of arguments
	maxPlainContexts = 4   // the same for functions that can't change the thread's state
	maxPlainStates   = 4   // path states a block in those
	maxCallDepth     = 120
	maxGroups        = 16 // groups of merged states a block, before only the property counts
	maxExits         = 24
	baseBudget       = 400_000 // blocks entered in fine runs, large states counting more; the same again for every 3000 functions
	workFactor       = 2       // times the budget that all runs together may spend before functions are no longer told apart by entry
	maxLockWork      = 100_000 // blocks entered in functions that matter for their locks alone
	maxSteps         = 30_000  // blocks a run, each time it is entered counted
	maxRounds        = 3       // rounds over a recursive cycle
	maxTable         = 1 << 29 // bits of a table of a function's blocks by its variables or by its branches
)

// solve follows every path of c, unless that has been done. In a recursive cycle the context that the search entered
// first is the head: it runs until its exits stay the same, the others once in each of its rounds.
func (s *solver) solve(c *context) {
	switch {
	case c.done:
		return
	case c.busy || c.ran:
		s.lowest = min(s.lowest, c.low)
		return
	}
	outer, base := s.lowest, len(s.open)
	s.depth++
	c.busy, c.low = true, s.depth
	s.open = append(s.open, c)
	low := noCycle
	for round := 1; ; round++ {
		s.lowest = noCycle
		exits := len(c.exits)
		s.refine(c)
		low = s.lowest
		if low != s.depth || len(c.exits) == exits || round == maxRounds {
			break
		}
		if s.exhausted() {
			c.gaveUp = true // the cycle may have more exits
			break
		}
		for _, m := range s.open[base+1:] {
			m.ran = false
		}
		s.open = s.open[:base+1]
	}
	c.busy, c.ran, c.low = false, true, low
	s.lowest = outer
	if low >= s.depth {
		s.settle(s.open[base:])
		s.open = s.open[:base]
	} else {
		s.lowest = min(outer, low)
	}
	s.depth--
}

// refine runs c as coarsely as will do. At first states of equal property always merge: what is fine then is fine. Only
// where something looks wrong, or the function changes the thread's state, is it worth telling more paths apart.
func (s *solver) refine(c *context) {
	if !c.fine {
		s.run(c, 1)
		if c.lean || c.plain() {
			return
		}
		if s.spent > s.budget {
			c.gaveUp = true
			return
		}
		c.fine = true
		c.exits, c.exitKey, c.merged = nil, nil, nil
	}
	s.run(c, s.maxStates)
	if c.f.huge() {
		c.gaveUp = true // what decides whether a path is a guess is not known of it
	}
	if c.gaveUp {
		c.gaveUp = false
		c.exits, c.exitKey, c.merged = nil, nil, nil
		s.run(c, 1)
		c.gaveUp = true
		return // whatever is found in it is a guess
	}
	if c.taint == nil {
		if c.taint, c.doubts = c.suspects(), c.lockSuspects(); c.taint != nil || c.doubts != nil {
			c.exits, c.exitKey, c.merged = nil, nil, nil // those were found without knowing what is a guess
			s.run(c, s.maxStates)
		}
	}
}

// huge reports whether a function is too large for tables of its blocks by its variables, or by its branches: they grow with
// the square of its size. It is followed as far as the other bounds go, and given up.
func (i *fnInfo) huge() bool {
	n := len(i.fn.Blocks)
	return n*max(n/2, len(i.fn.Vars)) > maxTable
}

// plain reports whether a run found nothing wrong, and only exits that leave the thread as it was.
func (c *context) plain() bool {
	if c.gaveUp || c.loud {
		return false
	}
	for _, e := range c.exits {
		if e.st.code() != c.entry.code() || !sameLocks(e.st.locks, c.entry.locks) {
			return false
		}
	}
	return true
}

// exhausted reports whether the program has taken more work than it is worth: functions are then entered in one way each,
// and what is found in them is a guess.
func (s *solver) exhausted() bool { return s.work > workFactor*s.budget }

// noCycle is deeper than any context.
const noCycle = 1 << 30

// run follows all paths of c once, telling apart at most the given number of states a block, besides those that differ
// in property.
func (s *solver) run(c *context, states int) {
	c.reset()
	if len(c.f.fn.Blocks) == 0 {
		return
	}
	r := s.runner(c, states)
	defer s.release(r)
	r.enter(c.f.fn.Blocks[0], c.entry)
	for steps := 0; !c.gaveUp && !(c.lean && c.loud); steps++ {
		it, ok := r.work.pop()
		if !ok {
			return
		}
		c.gaveUp = steps > maxSteps
		if it.merged != nil && it.merged.st != it.st {
			continue // a wider state came since
		}
		cost := 1 + (len(it.st.env)+len(it.st.facts))/8
		s.work += cost
		if !c.f.touches && c.f.lockWork {
			s.lockWork += cost
		}
		if states > 1 {
			s.spent += cost
		}
		r.block(it)
	}
}

// runner is one run over a context.
type runner struct {
	*solver
	c      *context
	states int
	live   []flow.Bits
	code   [][]instr
	blocks []blockStates
	work   worklist
	at     int      // the block at hand
	now    []*state // before and after an instruction
	next   []*state
	slab   []state // room for the next states
}

// runner readies a runner for a run over c, one whose room another run has left where there is one.
func (s *solver) runner(c *context, states int) *runner {
	r := &runner{}
	if n := len(s.idle); n > 0 {
		r, s.idle = s.idle[n-1], s.idle[:n-1]
	}
	r.solver, r.c, r.states, r.live, r.code = s, c, states, s.liveness(c.f), s.code(c.f)
	n := len(c.f.fn.Blocks)
	r.blocks = slices.Grow(r.blocks, n)[:n]
	r.work.start(c.f.fn.Rank())
	return r
}

// release leaves r's room to later runs.
func (s *solver) release(r *runner) {
	for i := range r.blocks {
		b := &r.blocks[i]
		b.seen, b.reps, b.count = digests{few: b.seen.few[:0]}, nil, 0
	}
	r.work.drop()
	r.blocks, r.c = r.blocks[:0], nil
	clear(r.now[:cap(r.now)])
	clear(r.next[:cap(r.next)])
	s.idle = append(s.idle, r)
}

// keep is a copy of st that lasts.
func (r *runner) keep(st *state) *state {
	if len(r.slab) == 0 {
		r.slab = make([]state, 32)
	}
	c := &r.slab[0]
	r.slab = r.slab[1:]
	*c = *st
	return c
}

// blockStates is what was seen at a block's entry.
type blockStates struct {
	seen  digests
	reps  map[digest]*widest // by property, once the bound is met
	count int
}

// enter queues a copy of st for a block unless an equal state was there.
func (r *runner) enter(b *cfg.Block, from *state) {
	from.envShared, from.factsShared = true, true
	own := *from // most are known already: no clone for those
	r.sp.prune(&own, r.live[b.ID])
	r.sp.cap(&own, r.c.f, r.states)
	bs := &r.blocks[b.ID]
	k := own.key()
	if bs.seen.has(k) {
		return
	}
	st := r.keep(&own)
	var merged *widest
	most := r.states
	if !r.c.f.touches && !r.c.f.lockWork {
		most = min(most, maxPlainStates)
	}
	if bs.count >= most {
		if bs.reps == nil {
			bs.reps = map[digest]*widest{}
		}
		var p digest
		if r.states > 1 && len(bs.reps) < maxGroups {
			p = r.group(st)
		} else {
			p = r.sp.property(st)
		}
		if rep := bs.reps[p]; rep != nil {
			st = r.sp.merge(rep.st, st)
			if rep.merges++; rep.merges > maxMerges {
				st = r.widen(rep, st)
			}
			if k = st.key(); bs.seen.has(k) {
				return
			}
			merged = rep
		} else {
			merged = &widest{}
			bs.reps[p] = merged
		}
		merged.st = st
	}
	if bs.count >= maxBlockStates {
		r.c.gaveUp = true
		return
	}
	bs.seen.add(k)
	bs.count++
	r.c.seen[b.ID] |= 1 << st.code()
	if r.c.f.lockWork {
		r.c.sees(b.ID, st)
	}
	r.work.push(item{block: b, st: st, merged: merged})
}

// widest is the state that all states of one property at one block have been merged into so far.
type widest struct {
	st     *state
	merges int
	losses int // merges that lost something of what guards a change
}

// maxMerges bounds how often a state is widened a little; then what is known of values is given up at once, but for what guards
// changes of the thread's state, and of that what changes after so many merges that lost some of it.
const maxMerges = 8

// widen gives up what has been merged into w, as st, knows of values.
func (r *runner) widen(w *widest, st *state) *state {
	out, before := st.bare(), w.st.bare()
	r.sp.copyDecisive(out, st, &r.c.f.decisive)
	r.sp.copyDecisive(before, w.st, &r.c.f.decisive)
	if out.key() == before.key() {
		return out
	}
	if w.losses++; w.losses > maxMerges {
		// Only what stays the same from one merge to the next: that grows less each time.
		out.env = slices.DeleteFunc(out.env, func(b binding) bool { return !r.sp.keeps(b) && !slices.Contains(before.env, b) })
		out.facts = slices.DeleteFunc(out.facts, func(f fact) bool { return !slices.Contains(before.facts, f) })
	}
	return out
}

// block runs one state through a block.
func (r *runner) block(it item) {
	r.at = it.block.ID
	st := it.st
	if it.merged != nil {
		st = st.clone() // others will merge with it
	}
	states, next := append(r.now[:0], st), r.next
	code := r.code[it.block.ID]
	number := int(r.c.f.starts[it.block.ID])
	for n := it.next; n < len(code) && len(states) > 0; n++ {
		ins := &code[n]
		next = next[:0]
		for _, st := range states {
			r.c.sight.note(number+n, st)
			if r.c.held != nil {
				r.meets(&r.c.held[number+n], st)
			}
			before, first, had := st.code(), len(next), len(st.locks)
			faults := len(r.c.faults)
			next = r.step(next, it.block, st, ins)
			if len(r.c.faults) > faults {
				r.c.faulty.Set(it.block.ID)
			}
			for _, out := range next[first:] {
				if out.code() != before {
					r.c.changed.Set(it.block.ID)
				}
				if len(out.locks) != had && r.c.f.lockWork { // not where a pointer led to a helper on this path
					r.c.lockChanged.Set(it.block.ID)
				}
			}
		}
		if len(next) > len(states) {
			next = r.thin(next)
		}
		states, next = next, states
	}
	for _, succ := range it.block.Succs {
		for _, st := range states {
			r.enter(succ, st)
		}
	}
	r.now, r.next = states, next
}

// thin drops equal states, for a call may leave many; where states merge anyway, those of equal property merge at once.
func (r *runner) thin(states []*state) []*state {
	if len(states) < 2 {
		return states
	}
	out := states[:0]
	if r.states == 1 {
		var properties []digest
		for _, s := range states {
			p := r.sp.property(s)
			if i := slices.Index(properties, p); i >= 0 {
				out[i] = r.sp.merge(out[i], s)
				continue
			}
			properties = append(properties, p)
			out = append(out, s)
		}
		return out
	}
	var seen digests
	for _, s := range states {
		if k := s.key(); !seen.has(k) {
			seen.add(k)
			out = append(out, s)
		}
	}
	return out
}

// step runs one instruction and appends the states after it to out. The state it is given is the step's own to change.
func (r *runner) step(out []*state, b *cfg.Block, st *state, ins *instr) []*state {
	if ins.object && st.gil != Held {
		r.c.visit(st, ins.Instr, nil, r.at)
	}
	if ins.derefs && r.sp.derefsNull(st, ins) {
		return out // the program ends here
	}
	switch ins.Op {
	case cfg.Assign:
		v := r.sp.eval(st, ins.src)
		r.sp.assign(st, r.sp.placeOf(st, ins.dst), v)
	case cfg.Call:
		return append(out, r.call(st, ins)...)
	case cfg.Assume:
		if r.c.f.parks && st.gil == Held {
			r.presumeNull(st, ins.src)
		}
		unsure := r.sp.unknownConstant(st, ins.src)
		feasible, known := r.sp.assume(st, ins.src, ins.Truth)
		if !feasible {
			return out
		}
		if !known {
			r.decided(b, st, ins.Instr)
			st.guessed = st.guessed || unsure
			st.unsure = st.unsure || r.c.f.lockWork && r.sp.againstSymbol(st, ins.src)
		}
	case cfg.Return:
		r.leave(st, ins)
		return out
	case cfg.Declare:
		p := r.sp.placeOf(st, ins.dst)
		r.sp.renew(st, p)
		if isThreadState(ins.Dst.Var.Type) {
			st.bind(p, value{kind: vUninit})
		}
	case cfg.Opaque:
		for _, a := range ins.args {
			r.sp.renew(st, r.sp.placeOf(st, a))
		}
	}
	return append(out, st)
}

// decided notes that a path took one of two ways that were both open.
func (r *runner) decided(b *cfg.Block, st *state, ins *cfg.Instr) {
	for _, p := range b.Preds {
		r.c.free[p.ID] = true
		if t := r.c.taint; t != nil && (t.all.Has(p.ID) || st.diverged && t.diverged.Has(p.ID)) {
			st.guessed = true
		}
	}
	if d := r.c.doubts; d != nil && !st.unsure {
		for _, p := range b.Preds {
			st.unsure = st.unsure || d.Has(p.ID)
		}
	}
	if st.gil != Held || len(st.ens) > len(r.c.entry.ens) || len(st.locks) > len(r.c.entry.locks) {
		st.tr = st.tr.addBranch(r.c.f.fn, ins)
	}
}
