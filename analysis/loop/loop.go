// Package loop knows how long a program's loops may run: how often they go round, from where that number comes, what a
// round costs, and whether Python's API is needed in them.
//
// Loops are the natural loops of each function (flow.Loops). A loop's rounds are counted by what its exits compare: a
// counter that each round moves by the same amount, against a limit. Limits are followed to where they come from, through
// variables, members, parameters and results: to a constant, to an argument or the size of an object, or to data such as a
// list's end. What a round costs is added up over the call graph, callees first.
package loop

import (
	"cmp"
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// Weight says how long a loop may keep a thread.
type Weight uint8

// The weights.
const (
	Light  Weight = iota // a constant number of cheap rounds, or nobody knows
	Medium               // a single cheap pass over what the caller gives, or rounds that data count
	Heavy                // more work than a pass over what the caller gives: nested rounds that do more than copy, or long ones
)

// Loop is an outermost loop in which Python's API is not needed.
type Loop struct {
	Func         *cfg.Func
	Block, Instr int      // where it stands: its first instruction in the source
	Weight       Weight   // Medium or Heavy
	Nest         int      // levels of loops in one another, those of called functions too, whose rounds no constant bounds
	Limits       []string // what the rounds of its levels are counted by, outermost first: "n", "view.len"; unnamed ones left out
	Work         int64    // instructions of an innermost round, about
	Memory       []string // memory of structs that it reads or writes by way of pointers from outside: "self->data"; at most maxMemory
	More         int      // other loops that nothing else tells of: of the function, or in what the same call leads to
	Released     bool     // the thread has let go of its thread state in it, on some path
	Certain      bool     // some entry that really occurs runs it held, from a method or another call of the interpreter
	Held         bool     // it runs held on some path
	Interpreter  bool     // a method or another call of the interpreter leads there, in whatever state
}

// Region is a release and an acquire in a loop, with next to nothing between.
type Region struct {
	Func         *cfg.Func
	Block, Instr int // the release
	Certain      bool
}

// Stats are the denominators.
type Stats struct {
	Loops    int // natural loops
	Constant int // that go round a number of times that a constant bounds
	Counted  int // that go round as often as an argument or the size of an object says
	Free     int // that need nothing of Python's API
}

// Result is what is known of a program's loops. It is frozen.
type Result struct {
	Long    []*Loop   // Medium and Heavy ones, sorted by place
	Regions []*Region // sorted by place
	stats   Stats
}

// Stats returns the denominators.
func (r *Result) Stats() Stats { return r.stats }

// Solve judges the loops of a program.
func Solve(p *cfg.Program, g *gil.Result) *Result {
	s := newSolver(p, g)
	s.summarize()
	res := &Result{}
	for _, f := range s.order {
		s.judge(res, f)
	}
	once(res.Long, g.Entries())
	for i := range s.fns {
		s.count(&res.stats, &s.fns[i])
	}
	slices.SortStableFunc(res.Long, func(a, b *Loop) int { return before(a.Func, a.Block, a.Instr, b.Func, b.Block, b.Instr) })
	slices.SortStableFunc(res.Regions, func(a, b *Region) int { return before(a.Func, a.Block, a.Instr, b.Func, b.Block, b.Instr) })
	return res
}

// once leaves one certain loop for each call that enters code without the API: a release around that one covers all. The others
// are possible.
func once(list []*Loop, entries map[*cfg.Func]*cfg.Instr) {
	told := map[*cfg.Instr]*Loop{}
	for _, l := range list {
		by := entries[l.Func]
		if by == nil || !l.Certain || l.Weight != Heavy {
			continue
		}
		o := told[by]
		if o == nil {
			told[by] = l
			continue
		}
		if l.Nest > o.Nest {
			told[by], l.More, o = l, l.More+o.More, l
		}
		o.More++
	}
	for _, l := range list {
		if by := entries[l.Func]; by != nil && told[by] != nil && told[by] != l {
			l.Certain = false
		}
	}
}

func before(f *cfg.Func, b, i int, g *cfg.Func, c, k int) int {
	x, y := f.Blocks[b].Instrs[i].Loc, g.Blocks[c].Instrs[k].Loc
	return cmp.Or(cmp.Compare(x.Path, y.Path), cmp.Compare(x.Line, y.Line), cmp.Compare(x.Col, y.Col), cmp.Compare(f.Name, g.Name))
}

// The bounds of what counts.
const (
	heavyWork   = 2000       // instructions a round that make a single pass heavy
	mediumWork  = 60         // and medium
	nestWork    = 6          // that make two nested ones heavy: with less they fill or copy memory once
	heavyFixed  = 50_000_000 // instructions in all from which rounds of constant number are medium
	maxLevels   = 6          // levels of a nest that are told apart
	maxNests    = 4          // nests of a function that are kept, the heaviest
	maxMemory   = 3          // entries of Loop.Memory
	maxWork     = int64(1) << 40
	unknownWork = 10   // instructions that a function outside the program is taken to cost
	manyRounds  = 4096 // constant rounds of which the counter's steps must be known
	innerRounds = 8    // rounds of an inner loop from which it makes an outer one's rounds long
	fewRounds   = 40   // rounds that a number of digits or bits takes
)

// judge reports the heaviest of the outermost loops of f that need nothing of the API, and goes into those that do.
func (s *solver) judge(res *Result, f *function) {
	f.covered = !f.root && s.coveredAll(f)
	var best *Loop
	for li := range f.loops {
		l := &f.loops[li]
		if l.Parent >= 0 && f.level[l.Parent].free {
			continue // part of an outer one
		}
		if s.thin(f, li) {
			s.region(res, f, li)
		}
		if !f.level[li].free || f.covered {
			continue
		}
		found := s.long(f, li)
		if found == nil {
			continue
		}
		f.reported = append(f.reported, li)
		switch {
		case best == nil:
			best = found
		case found.over(best):
			found.More = best.More + 1
			best = found
		default:
			best.More++
		}
	}
	if best != nil {
		res.Long = append(res.Long, best)
	}
}

// over reports whether l is to be told rather than o.
func (l *Loop) over(o *Loop) bool {
	if l.Weight != o.Weight || l.Certain != o.Certain {
		return l.Weight > o.Weight || l.Weight == o.Weight && l.Certain
	}
	x, y := l.instr().Loc, o.instr().Loc
	return l.Nest > o.Nest || l.Nest == o.Nest && x.Path == y.Path && x.Line < y.Line
}

func (l *Loop) instr() *cfg.Instr { return l.Func.Blocks[l.Block].Instrs[l.Instr] }

// long judges a loop; nil where it is Light or nothing leads to it.
func (s *solver) long(f *function, li int) *Loop {
	block, ins, ok := f.place(li)
	if !ok {
		return nil
	}
	at := s.gil.Points(f.fn).At(block, ins)
	if at.Seen == 0 {
		return nil
	}
	best, weight := nest{}, Light
	for _, n := range f.level[li].nests {
		n = s.resolve(f, n, 0)
		if w := n.weight(); w > weight || w == weight && n.heavier(best) {
			best, weight = n, w
		}
	}
	reach := s.gil.Reach(f.fn)
	if weight == Light && reach == gil.ReachBound {
		// Nothing but what Python code hands to C comes here: a count need not be the size of anything that is there.
		for _, n := range f.level[li].nests {
			if n = s.resolve(f, n, 0); slices.ContainsFunc(n.levels, func(o origin) bool { return o.kind == size }) {
				best, weight = n, Medium
			}
		}
	}
	if weight == Light {
		return nil
	}
	if s.gil.Fills(f.fn) == capi.SlotNext {
		weight = Medium // one step among many: most go round seldom
	}
	l := &Loop{
		Func: f.fn, Block: block, Instr: ins, Weight: weight, Nest: len(best.levels), Limits: best.limits(), Work: best.work,
		Memory: s.memory(f, li), Released: at.Seen.Has(gil.Released), Held: at.Seen.Has(gil.Held),
		Certain: at.Sure.Has(gil.Held) && reach&(gil.ReachMethod|gil.ReachBound) != 0, Interpreter: reach&gil.ReachMethod != 0 && at.Sure != 0,
	}
	if l.Certain && l.Released && s.gil.Chosen(f.fn) {
		l.Certain = false
	}
	if l.Held && reach&gil.ReachMain != 0 {
		if _, from := s.gil.Witness(f.fn, block, ins, gil.Held); from == gil.Main && l.Released {
			l.Held, l.Certain = false, false // a program beside the module; the module releases
		}
	}
	return l
}

func (s *solver) count(st *Stats, f *function) {
	st.Loops += len(f.loops)
	for li := range f.loops {
		switch f.level[li].bound.kind {
		case constant:
			st.Constant++
		case size:
			st.Counted++
		}
		if f.level[li].free {
			st.Free++
		}
	}
}
