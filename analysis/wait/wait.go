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
	Other        *Place     // the same function, called released; nil where it is not
	Path         []gil.Step // Deallocs: from the destructor to the call, without it
	Thread       *Place     // Joins: an acquire in the function that the awaited thread runs; nil where none is seen
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
	res.Calls, res.Joins, res.Deallocs = once(res.Calls, entries), once(res.Joins, entries), once(res.Deallocs, entries)
	res.stats = s.stats
	return res
}

// once leaves one certain call for each call that enters code without the API: a release around that one mends all. The others
// are possible.
func once(list []*Call, entries map[*cfg.Func]*cfg.Instr) []*Call {
	slices.SortStableFunc(list, before)
	told := map[*cfg.Instr]*Call{}
	for _, c := range list {
		by := entries[c.Func]
		switch {
		case by == nil || !c.Certain:
		case told[by] != nil:
			c.Certain = false
			told[by].More++
		default:
			told[by] = c
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
	if at.Seen.Has(gil.Released) && (f.frees || s.gil.Chosen(f.fn)) {
		doubt = unsure // its authors let the caller decide
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
		Other:   s.elsewhere(f, c),
	}
	below, only := s.inDealloc(f)
	if only && !inDestructor(c.kind) || s.givenNone(f) {
		found.Certain = false
	}
	waitsForThread := c.kind == capi.BlockJoin || c.kind == capi.BlockCondition
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

// evidence adds the held calls of functions of which nothing is known but that the program has made regions for: for a call of them
// and nothing else. It is certain where most of their calls are in such regions.
func (s *solver) evidence(res *Result) {
	for _, name := range slices.Sorted(maps.Keys(s.alone)) {
		alone := s.alone[name]
		var held []where
		for _, c := range s.unknown[name] {
			if s.gil.Points(c.f.fn).At(c.block, c.instr).Seen.Only(gil.Held) {
				held = append(held, c)
			}
		}
		for _, c := range held {
			if reach := s.gil.Reach(c.f.fn); reach&(gil.ReachMethod|gil.ReachThread|gil.ReachCallback) == 0 || c.f.noReturn(c.block) || s.inChild(c.f, c.block, 0) {
				continue
			}
			_, only := s.inDealloc(c.f)
			res.Calls = append(res.Calls, &Call{
				Func: c.f.fn, Block: c.block, Instr: c.instr, Name: name,
				Certain: len(alone) > 1 && len(alone) > 2*len(held) && !only && s.gil.Points(c.f.fn).At(c.block, c.instr).Sure.Has(gil.Held),
				Other:   &Place{alone[0].f.fn, alone[0].ins},
			})
		}
	}
}

// findAlone notes the regions of a block that hold one call and nothing else.
func (s *solver) findAlone(f *function, b *cfg.Block) {
	open, only := false, -1
	for n, ins := range b.Instrs {
		if ins.Op != cfg.Call {
			open = open && ins.Op == cfg.Assign
			continue
		}
		switch c := s.gil.Callee(f.fn, ins); {
		case c.API != nil && c.API.Effect.Releases():
			open, only = true, -1
		case c.API != nil && c.API.Effect.Acquires():
			if open && only >= 0 {
				call := b.Instrs[only]
				name := s.gil.Callee(f.fn, call).Name
				s.alone[name] = append(s.alone[name], where{f, b.ID, only, call})
			}
			open = false
		case only < 0 && c.API == nil && c.C == nil && len(c.Funcs) == 0 && !c.Indirect && c.Name != "":
			only = n
		default:
			open = false
		}
	}
}
