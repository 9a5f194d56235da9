// Package wait knows which calls of a program may wait for something while the thread has an attached thread state, so that no
// other thread runs Python meanwhile: for a peer, a device, another thread, or for a library that computes for long.
//
// Which functions wait, for what, and with which arguments they do not, are facts of capi. Beside them counts what the program
// itself shows: a function that it calls in a region of its own is one that its authors know to wait.
package wait

import (
	"cmp"
	"maps"
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// Call is a call that may wait while the thread holds its thread state.
type Call struct {
	Func         *cfg.Func
	Block, Instr int
	Name         string         // what is called
	Kind         capi.BlockKind // empty where only the program itself shows that it waits
	Why          string         // as the end of a sentence: "waits for the peer"; empty where only Other tells
	Certain      bool
	More         int        // other certain ones that the same call leads to, out of code that uses the API
	Other        *Place     // the same function, called released; nil where it is not. With Like, another function of the family
	Like         int        // functions of the same library that the program calls in regions of their own, where only those tell
	Path         []gil.Step // Deallocs: from the destructor to the call, without it
	Thread       *Place     // Joins: an acquire in the function that the awaited thread runs; nil where none is seen
	bundled      bool       // see solver.bundled
}

// Place is an instruction of a function.
type Place struct {
	Func  *cfg.Func
	Instr *cfg.Instr
}

// Stats are the denominators.
type Stats struct {
	Blocking int // calls of functions that may wait
	Held     int // those that run held on some path
	Released int // those that run released on some path
}

// Result is what is known of a program's waits. It is frozen.
type Result struct {
	Calls    []*Call // waits for something outside the process, or for a library; sorted by place
	Joins    []*Call // waits for another thread
	Deallocs []*Call // waits of both sorts that only a type's destructor or finalizer leads to, and those below one that wait for a thread
	stats    Stats
}

// Stats returns the denominators.
func (r *Result) Stats() Stats { return r.stats }

// Options say more about what waits.
type Options struct {
	// Blocking are functions that the user says to wait, each with the reason as the end of a sentence, or "".
	Blocking map[string]string
	// NonBlocking tells that the project's Python sources make descriptors that never wait: those that they hand over may be such.
	NonBlocking bool
}

// Solve finds the calls that may wait.
func Solve(p *cfg.Program, g *gil.Result, opt Options) *Result {
	s := newSolver(p, g, opt)
	res := &Result{}
	for i := range s.fns {
		s.look(&s.fns[i])
	}
	for i := range s.fns {
		f := &s.fns[i]
		for _, c := range f.calls {
			s.judge(res, f, c)
		}
	}
	s.evidence(res)
	entries := g.Entries()
	res.Calls, res.Joins = branches(res.Calls), branches(res.Joins)
	documented := documentedAt(res.Calls, entries)
	res.Calls, res.Joins, res.Deallocs = once(res.Calls, entries, documented), once(res.Joins, entries, documented), once(res.Deallocs, entries, documented)
	res.stats = s.stats
	return res
}

// documentedAt finds, for calls that enter code without the API, the first call of a library's documented function in there: that
// says more to the reader than what happens inside the library.
func documentedAt(list []*Call, entries map[*cfg.Func]*cfg.Instr) map[*cfg.Instr]*Call {
	out := map[*cfg.Instr]*Call{}
	for _, c := range list {
		if by := entries[c.Func]; by != nil && c.Certain && c.bundled && (out[by] == nil || before(c, out[by]) < 0) {
			out[by] = c
		}
	}
	return out
}

// once leaves one certain call for each call that enters code without the API: a release around that one mends all. The others
// are possible.
func once(list []*Call, entries map[*cfg.Func]*cfg.Instr, documented map[*cfg.Instr]*Call) []*Call {
	slices.SortStableFunc(list, before)
	told := maps.Clone(documented)
	for _, c := range list {
		by := entries[c.Func]
		switch {
		case by == nil || !c.Certain || told[by] == c:
		case told[by] != nil:
			c.Certain = false
			told[by].More++
		default:
			told[by] = c
		}
	}
	return list
}

// branches leaves one of the calls of a function that differ in the branch alone: the others are possible.
func branches(list []*Call) []*Call {
	slices.SortStableFunc(list, before)
	for i, c := range list {
		for _, o := range list[:i] {
			if c.Certain && o.Certain && o.Func == c.Func && o.Name == c.Name && o.Block != c.Block && !gil.Leads(c.Func, o.Block, c.Block) && !gil.Leads(c.Func, c.Block, o.Block) {
				c.Certain = false
			}
		}
	}
	return list
}

func before(a, b *Call) int {
	x, y := a.instr().Loc, b.instr().Loc
	return cmp.Or(cmp.Compare(x.Path, y.Path), cmp.Compare(x.Line, y.Line), cmp.Compare(x.Col, y.Col), cmp.Compare(a.Func.Name, b.Func.Name))
}

func (c *Call) instr() *cfg.Instr { return c.Func.Blocks[c.Block].Instrs[c.Instr] }

// judge says what becomes of a call of a function that may wait.
func (s *solver) judge(res *Result, f *function, c *call) {
	at := s.gil.Points(f.fn).At(c.block, c.instr)
	s.stats.Blocking++
	if at.Seen.Has(gil.Released) {
		s.stats.Released++
	}
	if !at.Seen.Has(gil.Held) {
		return
	}
	s.stats.Held++
	if f.noReturn(c.block) || !s.feasible(f, c.block) {
		return // an error that ends the program
	}
	reach := s.gil.Reach(f.fn)
	if reach&(gil.ReachMethod|gil.ReachCallback|gil.ReachThread|gil.ReachPresumed|gil.ReachBound) == 0 {
		return // nobody else is there yet, or any more
	}
	doubt := s.doubt(f, c)
	if doubt == never {
		return
	}
	if at.Seen.Has(gil.Released) && (f.frees || s.gil.Chosen(f.fn)) || s.gil.ChosenCall(f.fn, c.block, c.instr) {
		doubt = unsure // its authors let the caller decide
	}
	if doubt == sure && s.gil.Alternative(f.fn, c.block, c.instr) {
		doubt = unsure
	}
	if reach&gil.ReachMain != 0 {
		_, from := s.gil.Witness(f.fn, c.block, c.instr, gil.Held)
		switch {
		case from == gil.Main && (reach&gil.ReachMethod == 0 || at.Seen.Has(gil.Released)):
			return // a program beside the module; the module releases
		case from == gil.Main || s.embeds:
			doubt = unsure // no interpreter runs yet, or the program means to keep it
		}
	}
	found := &Call{
		Func: f.fn, Block: c.block, Instr: c.instr, Name: c.name, Kind: c.kind, Why: c.why,
		Certain: doubt == sure && at.Sure.Has(gil.Held) && reach&(gil.ReachMethod|gil.ReachThread|gil.ReachCallback|gil.ReachBound) != 0,
		Other:   s.elsewhere(f, c), bundled: c.bundled,
	}
	below, only := s.inDealloc(f)
	if only && !inDestructor(c.kind) || s.givenNone(f) {
		found.Certain = false
	}
	waitsForThread := c.kind == capi.BlockJoin || c.kind == capi.BlockBarrier || c.kind == capi.BlockCondition
	if waitsForThread {
		s.awaited(f, c, found)
	}
	if below && (waitsForThread || only && inDestructor(c.kind)) {
		inner := *found
		inner.Path = s.fromDestructor(f)
		res.Deallocs = append(res.Deallocs, &inner)
	}
	switch {
	case only && inDestructor(c.kind):
	case waitsForThread:
		res.Joins = append(res.Joins, found)
	default:
		res.Calls = append(res.Calls, found)
	}
}
