package loop

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
	"github.com/gillint/gillint/analysis/gil"
)

// nest is a nest of loops: levels whose rounds no constant bounds, outermost first, and what an innermost round costs.
// Levels of constant rounds are part of the work.
type nest struct {
	levels []origin
	work   int64
	inner  bool // part of the work is a loop whose rounds are constant
	moves  bool // an innermost round writes memory, and does nothing with what it writes
}

// weight judges a nest whose parameters are resolved.
func (n nest) weight() Weight {
	sized, large, counted, work := 0, 0, 0, n.work
	for _, l := range n.levels {
		switch l.kind {
		case size:
			sized++
			counted++
			if !l.few {
				large++
			}
			work /= max(l.n, 1) // of what each round takes a large piece, a byte costs little
		case data:
			counted++
		}
	}
	switch {
	case len(n.limits()) > 0 && (large > 2 || large == 2 && (n.inner || !n.moves || n.work >= nestWork) || large == 1 && n.inner && work >= heavyWork):
		return Heavy
	case len(n.levels) == 0 && n.work >= heavyFixed, sized >= 2, sized == 1 && (counted >= 2 || work >= mediumWork):
		return Medium
	}
	return Light
}

func (n nest) heavier(o nest) bool {
	if len(n.levels) != len(o.levels) {
		return len(n.levels) > len(o.levels)
	}
	return n.work > o.work
}

// limits names what counts the levels, each once.
func (n nest) limits() []string {
	var out []string
	for _, l := range n.levels {
		if l.text != "" && !slices.Contains(out, l.text) {
			out = append(out, l.text)
		}
	}
	return out
}

// summarize works out what functions cost, callees first.
func (s *solver) summarize() {
	index := make(map[*function]int, len(s.fns))
	for i := range s.fns {
		index[&s.fns[i]] = i
	}
	succs := make([][]int, len(s.fns))
	for i := range s.fns {
		f := &s.fns[i]
		for _, b := range f.fn.Blocks {
			for _, ins := range b.Instrs {
				if ins.Op == cfg.Call {
					for _, to := range f.callees(s, ins) {
						succs[i] = append(succs[i], index[to])
					}
				}
			}
		}
	}
	for _, comp := range flow.SCC(len(s.fns), func(v int) []int { return succs[v] }) {
		for _, v := range comp {
			s.fns[v].recur = len(comp) > 1 || slices.Contains(succs[v], v)
			s.fns[v].free = true
		}
		for range min(len(comp), 2) { // a second round lets a cycle's members see each other
			for _, v := range comp {
				s.summary(&s.fns[v])
			}
		}
		for _, v := range comp {
			s.order = append(s.order, &s.fns[v])
		}
	}
	slices.Reverse(s.order)
}

// callees are the functions with a body that a call may run.
func (f *function) callees(s *solver, ins *cfg.Instr) []*function {
	c := f.call(ins)
	if len(c.Funcs)+len(c.Now) == 0 {
		return nil
	}
	var out []*function
	for _, list := range [][]*cfg.Func{c.Funcs, c.Now} {
		for _, to := range list {
			if t := s.byFunc[to]; t != nil {
				out = append(out, t)
			}
		}
	}
	return out
}

// cost is what a stretch of code without loops of its own costs.
type cost struct {
	work        int64
	free, waits bool
	moves       bool // it writes memory
	computes    bool // what it writes is worked out, not just copied
	nests       []nest
}

// summary adds up f.
func (s *solver) summary(f *function) {
	for li := range f.loops { // outer ones first: what counts them may be a limit of inner ones
		f.level[li].bound = s.bound(f, li)
	}
	// What each loop does outside the loops in it, and at last what f does outside all loops.
	own := make([]cost, len(f.loops)+1)
	for i := range own {
		own[i].free = true
	}
	for _, b := range f.fn.Blocks {
		c := &own[len(f.loops)]
		if len(f.loops) > 0 && f.inner[b.ID] >= 0 {
			c = &own[f.inner[b.ID]]
		}
		s.block(f, b, c)
	}
	for li := len(f.loops) - 1; li >= 0; li-- { // inner ones first
		c, l := &own[li], &f.level[li]
		l.free = c.free
		l.nests = l.bound.around(append(c.nests, nest{work: c.work, moves: c.moves && !c.computes}))
		up := l.nests
		outer, p := &own[len(f.loops)], f.loops[li].Parent
		if p >= 0 {
			outer = &own[p]
		}
		if l.bound.kind == constant && !f.always(f.loops[li].Head, p) {
			up = slices.DeleteFunc(slices.Clone(up), func(n nest) bool { return len(n.levels) == 0 }) // now and then
		}
		outer.free = outer.free && c.free
		outer.waits = outer.waits || c.waits
		outer.nests = heaviest(append(outer.nests, up...))
	}
	all := own[len(f.loops)]
	f.free, f.waits, f.work, f.nests = all.free, all.waits, min(all.work, maxWork), all.nests
}

// block adds a block's instructions to c.
func (s *solver) block(f *function, b *cfg.Block, c *cost) {
	for _, ins := range b.Instrs {
		switch ins.Op {
		case cfg.Declare:
			continue
		case cfg.Call:
			s.call(f, ins, c)
		}
		c.work++
		if ins.Op == cfg.Assign && ins.Dst.Op != cfg.OpVar {
			op := ins.Src.Uncast().Op
			c.moves, c.computes = true, c.computes || op == cfg.OpBinary || op == cfg.OpUnary
		}
		c.free = c.free && !needsAPI(ins)
	}
}

// call adds what a call costs.
func (s *solver) call(f *function, ins *cfg.Instr, c *cost) {
	to := f.call(ins)
	switch {
	case to.API != nil:
		if to.API.Needs == capi.Attached || to.API.Needs == capi.Field {
			c.free = false
		}
	case to.Slot:
		c.free = false
	case to.C != nil:
		if to.C.Blocks != "" {
			c.waits, c.free = true, false // GIL301's matter
		}
	case len(to.Funcs) == 0:
		// Nobody knows what it does: a library's function most often, but one that is handed an object is Python's.
		if to.Indirect || slices.ContainsFunc(ins.Args, func(a *cfg.Expr) bool { return a.Type.IsObject() }) {
			c.free = false
		}
		c.work += unknownWork
	}
	for _, t := range f.callees(s, ins) {
		c.free = c.free && t.free
		c.waits = c.waits || t.waits
		if t.recur && f.recur {
			continue // counted once
		}
		c.work += t.work
		for _, n := range t.nests {
			if len(n.levels) == 0 && !f.always(f.call(ins).block, f.loopOf(ins)) {
				continue // now and then
			}
			c.nests = append(c.nests, s.atSite(f, ins, t, n, 0))
		}
	}
	c.work = min(c.work, maxWork)
	c.nests = heaviest(c.nests)
}

// around puts a loop around nests.
func (b origin) around(nests []nest) []nest {
	out := make([]nest, 0, len(nests))
	for _, n := range nests {
		switch {
		case b.kind == constant && b.early:
			// it ends at the first difference, most often
		case b.kind == constant:
			n.work = times(n.work, max(b.n, 1))
			n.inner = n.inner || b.n >= innerRounds
		case len(n.levels) >= maxLevels:
		default:
			n.levels = slices.Concat([]origin{b}, n.levels)
			if len(n.levels) > 1 && n.levels[1].early && n.levels[1].kind != unknown {
				n.levels[1].kind = data // it ends at the first difference, most often
			}
		}
		out = append(out, n)
	}
	return heaviest(out)
}

func times(a, b int64) int64 {
	if a > 0 && b > maxWork/a {
		return maxWork
	}
	return a * b
}

// heaviest keeps the nests that may weigh most.
func heaviest(list []nest) []nest {
	if len(list) <= 1 {
		return list
	}
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b nest) int {
		x, y := a.rank(), b.rank()
		switch {
		case x != y:
			return y - x
		case a.work > b.work:
			return -1
		case a.work < b.work:
			return 1
		}
		return 0
	})
	return list[:min(len(list), maxNests)]
}

// rank orders nests by the levels that count, or may once parameters are known.
func (n nest) rank() int {
	r := 0
	for _, l := range n.levels {
		switch l.kind {
		case size:
			r += 4
		case param:
			r += 3
		case data:
			r++
		}
	}
	return r
}

// atSite is a nest of the function t as it is at a call of t in f: parameters become what f gives.
func (s *solver) atSite(f *function, ins *cfg.Instr, t *function, n nest, depth int) nest {
	if !slices.ContainsFunc(n.levels, func(o origin) bool { return o.kind == param }) {
		return n
	}
	out := nest{work: n.work, inner: n.inner, moves: n.moves}
	for _, l := range n.levels {
		if l.kind == param {
			was := l
			if l = s.argument(f, ins, l.param, depth); l.kind == constant {
				if l.n /= max(was.n, 1); was.early {
					l.n = 1 // see around
				}
			} else {
				l.n, l.counter, l.early, l.few = was.n, was.counter, was.early, l.few || was.few
			}
		}
		if l.kind == constant {
			out.work = times(out.work, max(l.n, 1))
			out.inner = out.inner || l.n >= innerRounds
			continue
		}
		out.levels = append(out.levels, l)
	}
	return out
}

// resolve settles the parameters of a nest in f by f's callers that hold the GIL.
func (s *solver) resolve(f *function, n nest, depth int) nest {
	const maxDepth = 4
	if depth > maxDepth || !slices.ContainsFunc(n.levels, func(o origin) bool { return o.kind == param }) {
		return n
	}
	if f.bound {
		n.levels = slices.Clone(n.levels)
		for i := range n.levels {
			n.levels[i] = s.toCallers(f, n.levels[i], 0)
		}
		return n
	}
	k, keyed := n.key(f, depth)
	if known, ok := s.resolved[k]; ok && keyed {
		return known
	}
	best := nest{work: n.work, inner: n.inner, moves: n.moves}
	for _, c := range f.sites {
		if c.f == f || !s.gil.Points(c.f.fn).At(c.block, c.instr).Seen.Has(gil.Held) {
			continue
		}
		at := s.resolve(c.f, s.atSite(c.f, c.ins, f, n, 0), depth+1)
		if at.weight() > best.weight() || at.weight() == best.weight() && at.heavier(best) {
			best = at
		}
	}
	if len(best.levels) == 0 {
		best.levels = n.levels
	}
	if keyed {
		if s.resolved == nil {
			s.resolved = map[nestKey]nest{}
		}
		s.resolved[k] = best
	}
	return best
}

// nestKey is a question of resolve. Where many functions hand a size on to many others, the ways through them are too many to take
// each by itself.
type nestKey struct {
	f            *function
	depth        int
	levels       [4]origin
	count        int
	work         int64
	inner, moves bool
}

// key is what resolve is asked of a nest in f; ok is false where it is too deep for one.
func (n *nest) key(f *function, depth int) (k nestKey, ok bool) {
	k = nestKey{f: f, depth: depth, count: len(n.levels), work: n.work, inner: n.inner, moves: n.moves}
	return k, copy(k.levels[:], n.levels) == len(n.levels)
}

// coveredAll reports whether f runs only as part of loops that are reported.
func (s *solver) coveredAll(f *function) bool {
	if len(f.sites) == 0 {
		return false
	}
	for _, c := range f.sites {
		if c.f == f {
			continue
		}
		in := slices.ContainsFunc(c.f.reported, func(li int) bool { return c.f.loops[li].Has(c.block) })
		if !in && !c.f.covered {
			return false
		}
	}
	return true
}
