package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
)

// fnInfo is what is known of a function before any path is followed.
type fnInfo struct {
	fn      *cfg.Func
	callees callees
	// touches: it, or something that it may call, changes the thread's state.
	touches bool
	// uses: it, or something that it may call, does what a thread without a thread state must not do.
	uses bool
	// api: it, or something that it may call, calls the API at all.
	api bool
	// releases, acquires, ensures, gives: it does so by a call in its own body.
	releases, acquires, ensures, gives bool
	// picks: it, or something that it may call, puts a function's address somewhere.
	picks bool
	// lets, runsPython: it, or something that it may call, releases; may run arbitrary Python code.
	lets, runsPython bool
	starts           []int32 // see numbered
	boots            bool    // it initializes the interpreter
	parks            bool    // it releases into a place to park a thread state, or restores from one: see parked.go
	// lockOps are its calls that do something to a native lock; lockWork: those, or what it calls, change which locks it has.
	lockOps  []*cfg.Instr
	lockWork bool
	// lockOuts, lockIns: what it may take for its callers, or give back of theirs: see scanLocks.
	lockOuts, lockIns []lockDelta
	lockTakes         []lockDelta             // what every way through it waits for
	defs              map[*cfg.Var]*cfg.Instr // see definitions; nil until asked for
	blocks            *blocker                // what may wait in it, or in what it calls
	// givesBack: it, or something that it may call, releases an ensure.
	givesBack bool
	// comesBack: some path reaches a return.
	comesBack bool
	// setjmps are its setjmp calls: where a longjmp may land.
	setjmps []jumpTarget
	mods    *mods
	written flow.Bits // parameters that are assigned to in the body, by index
	reads   reads
	first   opSet // what the first thing is that it does to the thread's state, on some path
	arms    *arms // computed when asked for
	guards  guards
	// decisive guards changes in what it calls too: see findGuards
	decisive  guards
	entered   bool                // in some context
	recursive bool                // it may call itself, by whatever ways
	lean      map[digest]*context // see runner.lean
	live      []flow.Bits
	dead      flow.Bits // see solver.dead
	deadKnown bool
	// perhapsAlive: calls that are not seen may reach those blocks.
	perhapsAlive bool
	code         [][]instr // see program.code
}

// jumpTarget is the point after a setjmp.
type jumpTarget struct {
	block *cfg.Block
	next  int // index of the instruction after the call
	call  *cfg.Instr
}

// mods is what a call of a function may write besides its own locals.
type mods struct {
	members map[step]bool // members of any object
	globals map[int]bool  // by number, see space.global
}

// program is a linked program with the tables that the solver asks.
type program struct {
	*cfg.Program
	sp     *space
	locks  lockSpace
	target capi.Target
	fns    []*fnInfo
	byFunc map[*cfg.Func]*fnInfo
	refs   *refIndex
	bound  []Bound
	// tested holds the members that some condition reads: only what is known of those is worth carrying
	// from function to function.
	tested flow.Bits // by step
	// saved holds the globals that a release's result is assigned to, remade those that get a thread state of another
	// origin; by key.
	saved, remade map[string]bool
	parked        parkings // see parked.go; once settled, only places to park a thread state
}

func newProgram(p *cfg.Program, target capi.Target) *program {
	pr := &program{
		Program: p, sp: newSpace(), locks: newLockSpace(), target: target,
		byFunc: make(map[*cfg.Func]*fnInfo, len(p.Funcs)),
		saved:  map[string]bool{}, remade: map[string]bool{}, parked: parkings{},
	}
	pr.refs = indexRefs(p)
	for _, f := range p.Funcs {
		i := &fnInfo{fn: f, comesBack: true, mods: &mods{}, starts: numbered(f)}
		pr.fns = append(pr.fns, i)
		pr.byFunc[f] = i
	}
	for _, i := range pr.fns {
		pr.scan(i)
		pr.noteReads(i)
	}
	pr.settleParked()
	for _, r := range p.Refs {
		if row := capi.LockFunc(r.Name); row != nil && row.Lock == capi.FreesLock {
			pr.locks.addressed[r.Func] = true
		}
	}
	pr.propagate()
	return pr
}

// scan looks at each instruction once.
func (pr *program) scan(i *fnInfo) {
	i.written = flow.NewBits(len(i.fn.Params))
	for _, b := range i.fn.Blocks {
		for n, ins := range b.Instrs {
			switch ins.Op {
			case cfg.Assign, cfg.Call:
				i.write(pr.sp, ins.Dst)
			case cfg.Assume:
				pr.noteTested(ins.Src)
			}
			if ins.Op == cfg.Assign || ins.Op == cfg.Return {
				i.picks = i.picks || namesFunction(ins.Src)
			}
			if ins.Op != cfg.Call {
				var before *cfg.Instr
				if n > 0 {
					before = b.Instrs[n-1]
				}
				pr.noteParked(i, before, ins)
				i.uses = i.uses || managedField(ins.Dst) || managedField(ins.Src)
				continue
			}
			c := pr.resolve(i.fn, ins)
			i.callees.add(ins, c)
			i.picks = i.picks || len(c.funcs) > 0 && slices.ContainsFunc(ins.Args, namesFunction) // what is called may put it somewhere
			pr.noteLock(i, c, ins)
			i.uses = i.uses || c.uses(ins) || c.api != nil && c.api.Effect.Asks()
			i.api = i.api || c.api != nil
			i.lets = i.lets || c.api != nil && c.api.Effect.Releases()
			i.runsPython = i.runsPython || c.slot || c.api != nil && c.api.Has(capi.RunsPython)
			if capi.IsSetjmp(c.name) {
				i.setjmps = append(i.setjmps, jumpTarget{b, n + 1, ins})
			}
			if c.api != nil {
				i.noteEffect(c.api.Effect)
			}
			pr.noteSaved(b.Instrs[n:], c)
			pr.noteParked(i, nil, ins)
		}
	}
	pr.classify(i)
}

// namesFunction reports whether a function's name stands in e.
func namesFunction(e *cfg.Expr) bool {
	for ; e != nil && e.Op != cfg.OpSizeof; e = e.Y {
		if e.Op == cfg.OpFunc || namesFunction(e.X) {
			return true
		}
	}
	return false
}

func (i *fnInfo) noteEffect(e capi.Effect) {
	switch e {
	case capi.Save, capi.ReleaseThread, capi.ReleaseLock, capi.DeleteCurrent, capi.EndInterpreter:
		i.releases = true
	case capi.Restore, capi.AcquireThread, capi.AcquireLock:
		i.acquires = true
	case capi.Initialize, capi.NewInterpreter:
		i.acquires, i.boots = true, true
	case capi.Swap:
		i.releases, i.acquires = true, true
	case capi.Ensure, capi.AttachNew:
		i.ensures = true
	case capi.EnsureRelease, capi.AttachRelease:
		i.gives, i.givesBack = true, true
	default:
		return
	}
	i.touches = true
}

// write notes an assignment's target.
func (i *fnInfo) write(sp *space, dst *cfg.Expr) {
	for e := dst; e != nil; {
		switch e.Op {
		case cfg.OpField:
			if i.mods.members == nil {
				i.mods.members = map[step]bool{}
			}
			i.mods.members[sp.member(e.Name)] = true
			return
		case cfg.OpVar:
			switch e.Var.Kind {
			case cfg.Param:
				if e == dst && e.Var.Index < len(i.fn.Params) {
					i.written.Set(e.Var.Index)
				}
			case cfg.Global, cfg.StaticLocal:
				if i.mods.globals == nil {
					i.mods.globals = map[int]bool{}
				}
				i.mods.globals[sp.global(e.Var.Key)] = true
			}
			return
		case cfg.OpCast, cfg.OpIndex:
			e = e.X
		default:
			return
		}
	}
}

func (pr *program) noteTested(e *cfg.Expr) {
	if e == nil {
		return
	}
	if e.Op == cfg.OpField {
		pr.tested = pr.tested.With(int(pr.sp.member(e.Name)))
	}
	pr.noteTested(e.X)
	pr.noteTested(e.Y)
}

// propagate carries facts from callees to callers, components of the call graph at a time, callees first.
func (pr *program) propagate() {
	index := make(map[*fnInfo]int, len(pr.fns))
	for n, i := range pr.fns {
		index[i] = n
	}
	succs := make([][]int, len(pr.fns))
	for n, i := range pr.fns {
		for _, b := range i.fn.Blocks {
			for _, ins := range b.Instrs {
				if ins.Op == cfg.Call {
					for _, f := range i.callees.of(ins).entered() {
						succs[n] = append(succs[n], index[pr.byFunc[f]])
					}
				}
			}
		}
	}
	for _, comp := range flow.SCC(len(pr.fns), func(v int) []int { return succs[v] }) {
		for round := 0; round < 2; round++ { // a second round lets a cycle's members see each other
			for _, n := range comp {
				pr.summarize(pr.fns[n])
			}
			if len(comp) == 1 {
				break
			}
		}
		members := make([]*fnInfo, len(comp))
		for k, n := range comp {
			members[k] = pr.fns[n]
			members[k].recursive = len(comp) > 1 || slices.Contains(succs[n], n)
		}
		pr.shareReads(members)
	}
}

func (pr *program) summarize(i *fnInfo) {
	for _, b := range i.fn.Blocks {
		for _, ins := range b.Instrs {
			if ins.Op != cfg.Call {
				continue
			}
			for _, f := range i.callees.of(ins).entered() {
				c := pr.byFunc[f]
				i.touches = i.touches || c.touches
				i.uses = i.uses || c.uses
				i.api = i.api || c.api
				i.picks = i.picks || c.picks
				i.givesBack = i.givesBack || c.givesBack
				i.lets = i.lets || c.lets
				i.runsPython = i.runsPython || c.runsPython
				i.mods.add(c.mods)
			}
		}
	}
	pr.scanLocks(i)
	pr.noteBlocks(i)
	i.comesBack = pr.returns(i)
	i.first = pr.firstOps(i)
	pr.findGuards(i)
}

// add merges o into m, up to a bound: who writes that much is not worth telling apart.
func (m *mods) add(o *mods) {
	const most = 400
	if m == o || len(m.members) > most || len(m.globals) > most {
		return
	}
	for k := range o.members {
		if m.members == nil {
			m.members = map[step]bool{}
		}
		m.members[k] = true
	}
	for k := range o.globals {
		if m.globals == nil {
			m.globals = map[int]bool{}
		}
		m.globals[k] = true
	}
}

// member reports whether m lists the last member on p's path.
func (m *mods) member(sp *space, p place) bool {
	n := sp.places[p].member
	return n != noStep && m.members[n]
}

// global reports whether m lists the global that p's path starts from.
func (m *mods) global(sp *space, p place) bool {
	if len(m.globals) == 0 {
		return false
	}
	i := &sp.places[p]
	return i.global && i.known && m.globals[int(i.number)]
}

// returns reports whether some path of i reaches a return, given what is known of its callees.
func (pr *program) returns(i *fnInfo) bool {
	if i.fn.Noreturn || len(i.fn.Blocks) == 0 {
		return !i.fn.Noreturn
	}
	found := false
	flow.Reach(len(i.fn.Blocks), []int{0}, func(v int) []int {
		for _, ins := range i.fn.Blocks[v].Instrs {
			if ins.Op == cfg.Return {
				found = true
			}
			if ins.Op == cfg.Call && i.callees.of(ins).stops(pr) {
				return nil
			}
		}
		return blockIDs(i.fn.Blocks[v].Succs)
	})
	return found
}

func blockIDs(blocks []*cfg.Block) []int {
	out := make([]int, len(blocks))
	for i, b := range blocks {
		out[i] = b.ID
	}
	return out
}

// opSet is a set of things that can be done to the thread's state.
type opSet uint8

const (
	opRelease opSet = 1 << iota
	opAcquire
	opEnsure
	opGive
	opUse  // an API call that needs a thread state
	opNone // the end is reached without any
)

// firstOps tells what a function does first to the thread's state, looking into what it calls: how it expects to be
// entered. API calls count only until something else is done.
func (pr *program) firstOps(i *fnInfo) opSet {
	var ops opSet
	if len(i.fn.Blocks) == 0 {
		return opNone
	}
	flow.Reach(len(i.fn.Blocks), []int{0}, func(v int) []int {
		for _, ins := range i.fn.Blocks[v].Instrs {
			switch ins.Op {
			case cfg.Return:
				ops |= opNone
			case cfg.Call:
				op := i.callees.of(ins).firstOps(pr)
				ops |= op &^ opNone
				if op&^opUse != 0 && op&opNone == 0 {
					return nil
				}
			}
		}
		return blockIDs(i.fn.Blocks[v].Succs)
	})
	return ops
}
