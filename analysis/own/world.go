package own

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
	"github.com/gillint/gillint/analysis/gil"
)

// world is a program with what is known of its functions and members.
type world struct {
	prog  *cfg.Program
	gil   *gil.Result
	fns   map[*cfg.Func]*fn
	order []*fn // callees first
	// writes holds who changes the members of objects in code that runs while others may use them, by "struct.member".
	writes map[string][]*Write
	// loses holds members and globals from which some API call takes items, or in which it replaces them.
	loses map[string]bool
	grows map[string]bool // the same, and those into which they put items
	// concurrently: threads run at the same time, so that a container which grows is shared as well.
	concurrently bool
	changes      []change // as they were found, of writes
	losers       []change // of loses
	uses         map[useKey]*Use
	stats        Stats
	followed     map[followKey]map[stop]bool // of the function at hand; see checked
	below        map[askedTest]bool          // answers of tests
	given        map[givenParam]sharing      // answers of givenSharing, as long as nothing more is known of members
}

// change is a change of a member, or of the items of what it holds.
type change struct {
	member string
	f      *fn
	write  *Write
	takes  bool // of items: some go
	at     pos
}

type useKey struct {
	ins  *cfg.Instr
	kind Kind
}

// fn is a function with what is known of it.
type fn struct {
	*cfg.Func
	points  gil.Points
	calls   []call // in the order of blocks
	callers []site
	// releases: the thread may be released while it runs; always: whatever way it takes, errors apart; often: on conditions that
	// no constant argument is seen to settle.
	releases, always, often bool
	locks                   bool // it, or what it calls, takes a native lock or asks which thread it runs on
	params                  []param
	voids                   []string // members that it takes the values of away, while others may use them
	tests                   []string // see tested
	testsKnown              bool
	marks                   []string // see marked
	marksKnown              bool
	closers                 map[string]*Write // see closer
	used                    map[string]bool   // see reliesOn
	open                    *sections
	defined                 *definitions // see definitions
	lends                   *lent        // what its result is borrowed from; nil: not borrowed, as far as is known
}

// call is a call with what it may call.
type call struct {
	at     pos
	callee gil.Callee
}

// site is a call of a function.
type site struct {
	from *fn
	at   pos
}

// pos is an instruction's place in its function.
type pos struct{ block, index int }

// param is what a function does with a parameter.
type param struct {
	keeps bool // it takes a reference to it, or stores it
	stale *Use // where it is used in a region, or after one; nil: nowhere
}

// lent says what a borrowed result belongs to.
type lent struct {
	certain bool
	kind    Kind // of a use of a pointer
	what    held // the reference, a pointer, or memory that holds them
	object  bool // from gives the object, not the pointer itself
	from    string
}

func newWorld(p *cfg.Program, g *gil.Result) *world {
	w := &world{prog: p, gil: g, fns: make(map[*cfg.Func]*fn, len(p.Funcs)), writes: map[string][]*Write{}, loses: map[string]bool{}, grows: map[string]bool{}, uses: map[useKey]*Use{}, below: map[askedTest]bool{}, given: map[givenParam]sharing{}}
	list := make([]*fn, len(p.Funcs))
	for i, f := range p.Funcs {
		list[i] = &fn{Func: f, points: g.Points(f), params: make([]param, len(f.Params))}
		w.fns[f] = list[i]
	}
	for _, f := range list {
		w.scan(f)
	}
	w.arrange(list)
	w.settle()
	return w
}

// ins is the instruction at a place.
func (f *fn) ins(at pos) *cfg.Instr { return f.Blocks[at.block].Instrs[at.index] }

// scan notes what a function calls and writes.
func (w *world) scan(f *fn) {
	for _, b := range f.Blocks {
		for i, ins := range b.Instrs {
			switch ins.Op {
			case cfg.Assign:
				if !ins.Dst.Type.IsObject() { // of objects, what counts is that the old one is given up
					w.noteWrite(f, pos{b.ID, i}, ins.Dst, isVoid(ins.Src))
				}
			case cfg.Call:
				c := call{pos{b.ID, i}, w.gil.Callee(f.Func, ins)}
				f.calls = append(f.calls, c)
				for _, g := range c.callee.Funcs {
					callee := w.fns[g]
					callee.callers = append(callee.callers, site{f, c.at})
				}
				w.noteCall(f, ins, c.at, c.callee)
			}
		}
	}
}

func (w *world) noteCall(f *fn, ins *cfg.Instr, at pos, c gil.Callee) {
	f.releases = f.releases || w.gil.MayRelease(f.Func, ins)
	if c.API != nil && c.API.Has(capi.AsksThread) || c.C != nil && (c.C.Lock == capi.TakesLock || c.C.Lock == capi.TriesLock) || c.API != nil && c.API.Has(capi.Blocks) && c.API.Needs == capi.Nothing {
		f.locks = true
	}
	if c.API == nil || len(ins.Args) == 0 {
		return
	}
	if judged(c.API) {
		w.stats.Containers++
	}
	if c.API.Has(capi.DropsRef) {
		w.noteWrite(f, at, w.expand(f, ins.Args[0], at), len(ins.Args) == 1)
	}
	if c.API.Traits&(capi.ReplacesItems|capi.AddsItems) != 0 {
		if k := kept(w.expand(f, ins.Args[0], at)); k != "" {
			w.losers = append(w.losers, change{k, f, nil, c.API.Has(capi.ReplacesItems), at})
		}
	}
}

// noteWrite notes that a member is changed while others may use it: not where the object is made or taken down.
func (w *world) noteWrite(f *fn, at pos, dst *cfg.Expr, void bool) {
	if dst == nil || dst.Op != cfg.OpField && (dst.Op != cfg.OpVar || dst.Var.Kind != cfg.Global && dst.Var.Kind != cfg.StaticLocal) {
		return
	}
	if k := kept(dst); k != "" {
		w.changes = append(w.changes, change{k, f, &Write{f.Func, f.ins(at), void}, false, at})
	}
}

// settle sorts the changes of members by where they happen.
func (w *world) settle() {
	amidst := map[*fn]bool{}
	for _, f := range w.order {
		amidst[f] = w.amidst(f)
	}
	for _, c := range w.changes {
		if amidst[c.f] && !w.made(c) {
			w.writes[c.member] = append(w.writes[c.member], c.write)
			if c.write.void {
				c.f.voids = append(c.f.voids, c.member)
			}
		}
	}
	for _, c := range w.losers {
		w.grows[c.member] = w.grows[c.member] || amidst[c.f]
		w.loses[c.member] = w.loses[c.member] || amidst[c.f] && c.takes
	}
	clear(w.given) // what others can reach hangs on what changes
}

// made reports whether a change is of an object that its function has just made.
func (w *world) made(c change) bool {
	dst := c.write.Instr.Dst
	if c.write.Instr.Op == cfg.Call {
		dst = w.expand(c.f, c.write.Instr.Args[0], c.at)
	}
	v := base(dst)
	return v != nil && w.variableSharing(c.f, v, c.at, 0) == private
}

// quiet are the slots in which an object is not used by others: it is being made, or nobody else has it.
const quiet = capi.SlotNew | capi.SlotInit | capi.SlotDealloc | capi.SlotTraverse | capi.SlotClear | capi.SlotFinalize | capi.SlotFree |
	capi.SlotCreate | capi.SlotExec

// amidst reports whether the interpreter calls f, directly or not, on objects that others may be using.
func (w *world) amidst(f *fn) bool {
	if w.gil.Reach(f.Func)&gil.ReachMethod == 0 {
		return false
	}
	return w.busy(f, map[*fn]bool{})
}

// busy reports whether some way of calls leads to f from a function of the interpreter's that fills none of the quiet slots.
func (w *world) busy(f *fn, seen map[*fn]bool) bool {
	if seen[f] || w.gil.Fills(f.Func)&quiet != 0 {
		return false
	}
	seen[f] = true
	if len(f.callers) == 0 {
		return w.gil.Reach(f.Func)&gil.ReachMethod != 0
	}
	for _, s := range f.callers {
		if w.busy(s.from, seen) {
			return true
		}
	}
	return false
}

// arrange puts callees before their callers and carries up what they do.
func (w *world) arrange(list []*fn) {
	index := make(map[*fn]int, len(list))
	for i, f := range list {
		index[f] = i
	}
	for _, comp := range flow.SCC(len(list), func(v int) []int {
		var out []int
		for _, c := range list[v].calls {
			for _, g := range c.callee.Funcs {
				out = append(out, index[w.fns[g]])
			}
		}
		return out
	}) {
		for _, v := range comp {
			f := list[v]
			for _, c := range f.calls {
				for _, g := range c.callee.Funcs {
					f.locks = f.locks || w.fns[g].locks
				}
			}
			f.always = f.releases && w.mustRelease(f)
			f.often = f.releases && slices.ContainsFunc(f.calls, func(c call) bool { return w.surelyReleases(f, f.ins(c.at)) })
			w.order = append(w.order, f)
		}
	}
}

// mustRelease reports whether every way through f releases the thread at some time, but for those that end in an error.
func (w *world) mustRelease(f *fn) bool {
	escapes := false
	flow.Reach(len(f.Blocks), []int{0}, func(v int) []int {
		for _, ins := range f.Blocks[v].Instrs {
			switch ins.Op {
			case cfg.Call:
				if w.alwaysReleases(f, ins) {
					return nil
				}
			case cfg.Return:
				if !isError(f, ins.Src) {
					escapes = true
				}
			}
		}
		var out []int
		for _, s := range f.Blocks[v].Succs {
			out = append(out, s.ID)
		}
		return out
	})
	return !escapes
}

// isError reports whether a function that returns e tells of an error: NULL where it returns a pointer, a negative constant
// elsewhere.
func isError(f *fn, e *cfg.Expr) bool {
	e = e.Uncast()
	if e == nil || e.Op != cfg.OpInt {
		return false
	}
	return e.Int < 0 || f.Result.Ptr > 0
}

// alwaysReleases reports whether the thread is released during a call, whatever its arguments are.
func (w *world) alwaysReleases(f *fn, ins *cfg.Instr) bool {
	return w.surelyReleases(f, ins) && !slices.ContainsFunc(w.gil.Callee(f.Func, ins).Funcs, func(g *cfg.Func) bool { return !w.fns[g].always })
}

// surelyReleases reports whether the thread is released during a call, as far as its constant arguments tell.
func (w *world) surelyReleases(f *fn, ins *cfg.Instr) bool {
	if !w.gil.MayRelease(f.Func, ins) {
		return false
	}
	c := w.gil.Callee(f.Func, ins)
	if len(c.Funcs) == 0 {
		return c.API != nil
	}
	for _, g := range c.Funcs {
		if h := w.fns[g]; !h.always && (!h.often || slices.ContainsFunc(ins.Args, isSwitch)) {
			return false
		}
	}
	return true
}

// isSwitch reports whether an argument is a constant that may decide what a function does.
func isSwitch(e *cfg.Expr) bool {
	e = e.Uncast()
	return e.Op == cfg.OpInt || e.Op == cfg.OpSym
}
