package gil

import (
	"container/heap"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
)

// solver follows the paths of a program's functions, one context at a time.
type solver struct {
	*program
	maxStates  int
	byKey      map[*fnInfo]map[string]*context
	contexts   []*context           // in the order they were made
	passedOn   map[int64]bool       // ensures whose result is given to some function to keep
	handedOn   map[*cfg.Instr]bool  // exits at which what an ensure returned goes on to others
	helperExit map[*cfg.Instr]bool  // exits after which some caller makes up for the thread's state
	sites      map[*cfg.Instr]int64 // numbers of the places where an ensure stands
	record     map[*cfg.Instr]uint8 // nil unless asked for
	open       []*context           // run, but part of a cycle whose head is still busy
	work       int                  // blocks entered in all runs
	spent      int                  // blocks entered in fine runs
	budget     int                  // bounds spent: beyond it, functions that look wrong are given up
	depth      int                  // of the search
	lowest     int                  // depth of the shallowest busy context that the run at hand depends on
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
	maxSteps         = 30_000  // blocks a run, each time it is entered counted
	maxRounds        = 3       // rounds over a recursive cycle
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
		for _, m := range s.open[base:] {
			m.done = true
		}
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
		if c.plain() {
			return
		}
		if s.spent > s.budget {
			c.gaveUp = true
			return
		}
		c.fine = true
		c.exits, c.exitKey = nil, nil
	}
	s.run(c, s.maxStates)
	if c.gaveUp {
		c.gaveUp = false
		c.exits, c.exitKey = nil, nil
		s.run(c, 1)
		c.gaveUp = true
	}
	if c.taint == nil {
		if c.taint = c.suspects(); c.taint != nil {
			c.exits, c.exitKey = nil, nil // those were found without knowing what is a guess
			s.run(c, s.maxStates)
		}
	}
}

// plain reports whether a run found nothing wrong, and only exits that leave the thread as it was.
func (c *context) plain() bool {
	if c.gaveUp || len(c.faults) > 0 {
		return false
	}
	for _, e := range c.exits {
		if e.st.code() != c.entry.code() {
			return false
		}
	}
	for _, v := range c.visits {
		if v.call == nil || v.call.uses(v.ins) {
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

// item is a state about to enter a block, or to go on inside one.
type item struct {
	block  *cfg.Block
	next   int
	st     *state
	merged *widest // where states merge
	order  int     // of the block: reverse post-order, so that paths meet before they go on together
	seq    int
}

type worklist []item

func (w worklist) Len() int      { return len(w) }
func (w worklist) Swap(i, j int) { w[i], w[j] = w[j], w[i] }
func (w worklist) Less(i, j int) bool {
	if w[i].order != w[j].order {
		return w[i].order < w[j].order
	}
	return w[i].seq < w[j].seq
}
func (w *worklist) Push(x any) { *w = append(*w, x.(item)) }
func (w *worklist) Pop() any {
	old := *w
	it := old[len(old)-1]
	*w = old[:len(old)-1]
	return it
}

// run follows all paths of c once, telling apart at most the given number of states a block, besides those that differ
// in property.
func (s *solver) run(c *context, states int) {
	c.reset()
	r := &runner{states: states, solver: s, c: c, live: s.liveness(c.f), blocks: make([]blockStates, len(c.f.fn.Blocks))}
	if len(c.f.fn.Blocks) == 0 {
		return
	}
	r.enter(c.f.fn.Blocks[0], c.entry.clone())
	for steps := 0; len(r.work) > 0 && !c.gaveUp; steps++ {
		c.gaveUp = steps > maxSteps
		it := heap.Pop(&r.work).(item)
		if it.merged != nil && it.merged.st != it.st {
			continue // a wider state came since
		}
		cost := 1 + (len(it.st.env)+len(it.st.facts))/8
		s.work += cost
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
	blocks []blockStates
	work   worklist
	seq    int
	at     int // the block at hand
}

func (r *runner) queue(it item) {
	it.order = r.c.f.order()[it.block.ID]
	r.seq++
	it.seq = r.seq
	heap.Push(&r.work, it)
}

type blockStates struct {
	seen  map[uint64]bool
	reps  map[string]*widest // by property, once the bound is met
	count int
}

// enter queues a state for a block unless an equal one was there.
func (r *runner) enter(b *cfg.Block, st *state) {
	r.sp.prune(st, r.live[b.ID])
	r.sp.cap(st, r.states)
	bs := &r.blocks[b.ID]
	if bs.seen == nil {
		bs.seen = map[uint64]bool{}
	}
	k := r.sp.hash(st)
	if bs.seen[k] {
		return
	}
	var merged *widest
	most := r.states
	if !r.c.f.touches {
		most = min(most, maxPlainStates)
	}
	if bs.count >= most {
		if bs.reps == nil {
			bs.reps = map[string]*widest{}
		}
		p := r.sp.property(st)
		if r.states > 1 && len(bs.reps) < maxGroups {
			p = r.group(st)
		}
		if rep := bs.reps[p]; rep != nil {
			st = r.sp.merge(rep.st, st)
			if rep.merges++; rep.merges > maxMerges {
				st = r.sp.plain(st)
			}
			if k = r.sp.hash(st); bs.seen[k] {
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
	bs.seen[k] = true
	bs.count++
	r.c.seen[b.ID] |= 1 << st.code()
	r.queue(item{block: b, st: st, merged: merged})
}

// widest is the state that all states of one property at one block have been merged into so far.
type widest struct {
	st     *state
	merges int
}

// maxMerges bounds how often a state is widened a little; then all that is known of values is given up at once.
const maxMerges = 8

// block runs one state through a block.
func (r *runner) block(it item) {
	states := []*state{it.st.clone()}
	r.at = it.block.ID
	for n := it.next; n < len(it.block.Instrs); n++ {
		ins := it.block.Instrs[n]
		next := states[:0:0]
		for _, st := range states {
			before := st.code()
			faults := len(r.c.faults)
			outs := r.step(it.block, st, ins)
			if len(r.c.faults) > faults {
				r.c.faulty.Set(it.block.ID)
			}
			for _, out := range outs {
				if out.code() != before {
					r.c.changed.Set(it.block.ID)
				}
				next = append(next, out)
			}
		}
		if len(next) > len(states) {
			next = r.thin(next)
		}
		if states = next; len(states) == 0 {
			return
		}
	}
	for _, succ := range it.block.Succs {
		for _, st := range states {
			r.enter(succ, st.clone())
		}
	}
}

// thin drops equal states, for a call may leave many; where states merge anyway, those of equal property merge at once.
func (r *runner) thin(states []*state) []*state {
	if len(states) < 2 {
		return states
	}
	out := states[:0]
	if r.states == 1 {
		reps := map[string]int{}
		for _, s := range states {
			p := r.sp.property(s)
			if i, ok := reps[p]; ok {
				out[i] = r.sp.merge(out[i], s)
				continue
			}
			reps[p] = len(out)
			out = append(out, s)
		}
		return out
	}
	seen := map[uint64]bool{}
	for _, s := range states {
		if k := r.sp.hash(s); !seen[k] {
			seen[k] = true
			out = append(out, s)
		}
	}
	return out
}

// step runs one instruction. The state it is given is the step's own to change.
func (r *runner) step(b *cfg.Block, st *state, ins *cfg.Instr) []*state {
	if r.record != nil {
		r.record[ins] |= 1 << st.gil
	}
	if st.gil != Held && ins.Op != cfg.Call && touchesObject(ins) {
		r.c.visit(st, ins, nil, r.at)
	}
	if r.sp.derefsNull(st, ins) {
		return nil // the program ends here
	}
	switch ins.Op {
	case cfg.Assign:
		v := r.sp.eval(st, ins.Src)
		r.sp.assign(st, r.sp.placeOf(st, ins.Dst), v)
	case cfg.Call:
		return r.call(st, ins)
	case cfg.Assume:
		unsure := r.sp.unknownConstant(st, ins.Src)
		feasible, known := r.sp.assume(st, ins.Src, ins.Truth)
		if !feasible {
			return nil
		}
		if !known {
			r.decided(b, st, ins)
			st.guessed = st.guessed || unsure
		}
	case cfg.Return:
		r.leave(st, ins)
		return nil
	case cfg.Declare:
		p := r.sp.variable(ins.Dst.Var)
		r.sp.renew(st, p)
		if isThreadState(ins.Dst.Var.Type) {
			st.bind(p, value{kind: vUninit})
		}
	case cfg.Opaque:
		for _, a := range ins.Args {
			r.sp.renew(st, r.sp.placeOf(st, a))
		}
	}
	return []*state{st}
}

// decided notes that a path took one of two ways that were both open.
func (r *runner) decided(b *cfg.Block, st *state, ins *cfg.Instr) {
	for _, p := range b.Preds {
		r.c.free[p.ID] = true
		if t := r.c.taint; t != nil && (t.all.Has(p.ID) || st.diverged && t.diverged.Has(p.ID)) {
			st.guessed = true
		}
	}
	if st.gil != Held || len(st.ens) > len(r.c.entry.ens) {
		st.tr = st.tr.addBranch(r.c.f.fn, ins)
	}
}
