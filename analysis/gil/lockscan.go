package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// What a function does to the locks of its callers is found before any path is followed, without looking at conditions:
// only functions that may come back with a lock more or less have to be entered on account of locks. All others are looked
// at once, by themselves.

// scanLocks finds what i may do to its callers' locks; its callees have been looked at.
func (pr *program) scanLocks(i *fnInfo) {
	work := false
	for _, ins := range i.lockOps {
		work = work || pr.locks.ops[ins].counts()
	}
	for _, c := range i.callees.list {
		for _, f := range c.funcs {
			work = work || pr.byFunc[f].locky()
		}
	}
	i.lockWork = work
	if !work {
		return
	}
	s := &lockScan{program: pr, i: i, index: map[lockClass]int{}}
	s.run()
}

// locky reports whether i may come back with a lock more or less than it was entered with.
func (i *fnInfo) locky() bool { return len(i.lockOuts) > 0 || len(i.lockIns) > 0 }

// lockScan is a forward analysis: which classes of locks a point may be reached with, and which without.
type lockScan struct {
	*program
	i       *fnInfo
	classes []lockClass
	index   map[lockClass]int
	ops     map[*cfg.Instr][]lockStep
}

// lockStep is one effect of a call: take or free, perhaps only maybe.
type lockStep struct {
	bit   uint64
	frees bool
	maybe bool
	waits bool // takes it whatever the path, and waits for it; nobody may have it already
	// inside: it has been given back afterwards, or another step says that it was not
	inside bool
}

// maxScanned bounds the classes that a function's scan tells apart; the last stands for all others.
const maxScanned = 64

func (s *lockScan) bit(c lockClass) uint64 {
	n, ok := s.index[c]
	if !ok {
		n = min(len(s.classes), maxScanned-1)
		s.index[c] = n
		if n == len(s.classes) {
			s.classes = append(s.classes, c)
		}
	}
	return 1 << n
}

func (s *lockScan) run() {
	s.ops = map[*cfg.Instr][]lockStep{}
	for _, b := range s.i.fn.Blocks {
		for _, ins := range b.Instrs {
			if ins.Op == cfg.Call {
				s.collect(ins)
			}
		}
	}
	n := len(s.i.fn.Blocks)
	in := make([]lockSets, n)
	for v := range in {
		in[v].gave, in[v].took = ^uint64(0), ^uint64(0)
	}
	in[0] = lockSets{without: ^uint64(0)}
	queued := make([]bool, n)
	queue := []int{0}
	end := lockSets{gave: ^uint64(0), took: ^uint64(0)}
	var ins uint64
	for len(queue) > 0 {
		v := queue[0]
		queue, queued[v] = queue[1:], false
		at := in[v]
		for _, instr := range s.i.fn.Blocks[v].Instrs {
			if instr.Op == cfg.Return {
				end = end.join(at)
			}
			for _, o := range s.ops[instr] {
				if o.frees {
					ins |= o.bit & at.without
				}
				at = at.after(o)
			}
		}
		for _, succ := range s.i.fn.Blocks[v].Succs {
			if o := in[succ.ID].join(at); o != in[succ.ID] {
				in[succ.ID] = o
				if !queued[succ.ID] {
					queued[succ.ID] = true
					queue = append(queue, succ.ID)
				}
			}
		}
	}
	s.i.lockOuts, s.i.lockIns = s.list(end.with, end.with&^end.without), s.list(ins, ins&end.gave)
	s.i.lockTakes = s.list(end.took&^ins, end.took)
	if end.gave == ^uint64(0) {
		s.i.lockTakes = nil // it never comes back
	}
}

// lockSets says, a bit a class, which locks a point may be reached with, which without, and which were given back for the
// callers, and waited for, on all ways there.
type lockSets struct{ with, without, gave, took uint64 }

func (a lockSets) join(b lockSets) lockSets {
	return lockSets{a.with | b.with, a.without | b.without, a.gave & b.gave, a.took & b.took}
}

func (a lockSets) after(o lockStep) lockSets {
	switch {
	case o.inside:
		a.took |= o.bit
	case o.frees:
		if !o.maybe && a.with&o.bit == 0 {
			a.gave |= o.bit
		}
		a.without |= o.bit
		if !o.maybe {
			a.with &^= o.bit
		}
	default:
		if o.waits {
			a.took |= o.bit
		}
		a.with |= o.bit
		if !o.maybe {
			a.without &^= o.bit
		}
	}
	return a
}

// collect notes what a call does.
func (s *lockScan) collect(ins *cfg.Instr) {
	c := s.i.callees.of(ins)
	if op := c.lock; op != nil && op.counts() {
		s.ops[ins] = []lockStep{{
			bit: s.bit(op.class), frees: op.frees(), maybe: op.row != nil && op.takes() && ins.Dst != nil,
			waits: op.row != nil && op.row.Lock == capi.TakesLock && len(op.row.NoWait) == 0 && op.flags()&(lockRecursive|lockShared|lockHandoff) == 0,
		}}
		return
	}
	for _, f := range c.funcs {
		o := s.byFunc[f]
		for _, k := range o.lockTakes {
			if len(c.funcs) == 1 {
				s.ops[ins] = append(s.ops[ins], lockStep{bit: s.bit(s.outer(ins, k.class)), waits: true, inside: true})
			}
		}
		for _, k := range o.lockIns {
			s.ops[ins] = append(s.ops[ins], lockStep{bit: s.bit(s.outer(ins, k.class)), frees: true, maybe: !k.sure || len(c.funcs) > 1})
		}
		for _, k := range o.lockOuts {
			s.ops[ins] = append(s.ops[ins], lockStep{bit: s.bit(s.outer(ins, k.class)), maybe: !k.sure || len(c.funcs) > 1})
		}
	}
}

// outer is the class, in the caller, of what is k in the function that ins calls.
func (s *lockScan) outer(ins *cfg.Instr, k lockClass) lockClass {
	if k >= noClass {
		return k
	}
	return s.argClass(s.i, ins, int(-k-1))
}

// lockDelta is a class of locks that a function may come back with, or without; sure: on all its paths.
type lockDelta struct {
	class lockClass
	sure  bool
}

func (s *lockScan) list(set, sure uint64) []lockDelta {
	var out []lockDelta
	for n, c := range s.classes {
		if set&(1<<n) != 0 {
			out = append(out, lockDelta{c, sure&(1<<n) != 0 && n < maxScanned-1})
		}
	}
	slices.SortFunc(out, func(a, b lockDelta) int { return int(a.class) - int(b.class) })
	return out
}
