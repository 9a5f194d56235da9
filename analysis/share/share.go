// Package share finds what threads share where nothing but the thread state kept them apart: what is written, printed and
// used while it is released, and, for the free-threaded build, at any time.
//
// It is a linear look at the instructions that the engine has seen to run without a thread state: which variable or member
// an access path starts from is worked out within one function (locals that are assigned once are looked through, as in the
// sparse form of Wegman and Zadeck, TOPLAS 1991), what a function fills behind its parameters bottom-up. A place that cannot
// be told for certain is no place.
package share

import (
	"iter"
	"sync"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// Result answers for one program; each question is worked out when it is first asked. It is safe for concurrent use.
type Result struct {
	Writes  func() []*Write  // GIL402: unlocked writes while released, sorted by place
	Outputs func() []*Output // GIL401: messages made of pieces
	Calls   func() []*Call   // GIL403: functions of the C library that are not thread-safe
	Handles func() []*Handle // GIL404: a library's handles in objects
	Statics func() []*Static // GIL602, GIL605: variables that attached threads write

	*finder
}

// Site is an instruction that runs in a state of the thread.
type Site struct {
	Func    *cfg.Func
	Block   int
	Index   int // in the block's instructions
	State   gil.Thread
	Certain bool
}

// Instr is the instruction.
func (s *Site) Instr() *cfg.Instr { return s.Func.Blocks[s.Block].Instrs[s.Index] }

// Stats are the denominators.
type Stats struct {
	Writes  int // writes of variables that threads may share, while released
	Outputs int // writes to streams and descriptors, while released
	Handles int // uses of an object's handle, while released
	Statics int // variables that threads may share
}

// Looked counts what the questions that were asked so far looked at.
func (r *Result) Looked() Stats {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.stats
}

// Options say more about the program.
type Options struct {
	Unshared bool // its documentation says that threads may not share objects that have a handle: what they do then is only possible
}

// Find prepares the answers for a program.
func Find(p *cfg.Program, g *gil.Result, opt Options) *Result {
	f := &finder{p: p, g: g, opt: opt, away: sync.OnceValue(func() []*view { return awayViews(p, g) })}
	f.index = sync.OnceValue(f.buildIndex)
	return &Result{
		Writes:  once(f, f.findWrites),
		Outputs: once(f, f.findOutputs),
		Calls:   once(f, f.findCalls),
		Handles: once(f, f.findHandles),
		Statics: once(f, f.findStatics),
		finder:  f,
	}
}

// once works an answer out at the first question. Questions share views and indexes, so one is worked out at a time.
func once[T any](f *finder, work func() T) func() T {
	return sync.OnceValue(func() T {
		f.mu.Lock()
		defer f.mu.Unlock()
		return work()
	})
}

// finder is what the questions share.
type finder struct {
	p     *cfg.Program
	g     *gil.Result
	opt   Options
	mu    sync.Mutex
	away  func() []*view // functions of which some instruction runs without a thread state
	index func() *index
	views map[*cfg.Func]*view
	// What is known of functions, filled as it is asked for.
	filler   map[*cfg.Func]filling
	filling  map[*cfg.Func]bool // being worked out
	fillWork int                // blocks looked at for it
	cut      bool               // what is being worked out left something out
	singles  map[*cfg.Func][]piece
	marked   map[*cfg.Func]marks
	kept     map[*cfg.Func]bool
	handles  map[givenKey]givenHandle    // answers of handed
	streams  map[givenStream]streamGiven // answers of given
	stats    Stats
}

// view is a function as the questions see it.
type view struct {
	f      *cfg.Func
	points gil.Points
	locks  bool  // which native locks it has is known
	defs   []def // by Var.Index; made when first asked for
}

// awayViews lists the functions that run without a thread state somewhere.
func awayViews(p *cfg.Program, g *gil.Result) []*view {
	var out []*view
	for _, f := range p.Funcs {
		points := g.Points(f)
		if seen := points.Any().Seen; seen.Has(gil.Released) || seen.Has(gil.Foreign) {
			out = append(out, &view{f: f, points: points, locks: g.LocksKnown(f)})
		}
	}
	return out
}

// view is the view of any function.
func (f *finder) view(fn *cfg.Func) *view {
	if f.views == nil {
		f.views = map[*cfg.Func]*view{}
		for _, v := range f.away() {
			f.views[v.f] = v
		}
	}
	v := f.views[fn]
	if v == nil {
		v = &view{f: fn, points: f.g.Points(fn), locks: f.g.LocksKnown(fn)}
		f.views[fn] = v
	}
	return v
}

// without says whether instruction i of a block runs without a thread state; released goes before foreign.
func (v *view) without(block, i int) (Site, bool) {
	at := v.points.At(block, i)
	s := Site{Func: v.f, Block: block, Index: i, State: gil.Released}
	if !at.Seen.Has(gil.Released) {
		s.State = gil.Foreign
	}
	s.Certain = at.Sure.Has(s.State) && v.locks
	return s, at.Seen.Has(s.State)
}

// sites lists the instructions that run without a thread state on some path.
func (v *view) sites() iter.Seq2[Site, *cfg.Instr] {
	return func(yield func(Site, *cfg.Instr) bool) {
		for _, b := range v.f.Blocks {
			for i, ins := range b.Instrs {
				if s, ok := v.without(b.ID, i); ok && !yield(s, ins) {
					return
				}
			}
		}
	}
}

// shared reports whether code reached so may run in several threads: module init and main are run by one.
func shared(r gil.Reach) bool {
	return r&^(gil.ReachInit|gil.ReachMain|gil.ReachTeardown|gil.ReachSignal) != 0
}
