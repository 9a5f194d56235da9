package gil

import (
	"slices"
	"strings"
	"sync"

	"github.com/gillint/gillint/analysis/cfg"
)

// Lock is a native lock, as it is known across functions.
type Lock struct {
	// Key is the lock's class: the key of a global ("lock", "path:lock", "path:function.lock"), "struct foo.member" for one in
	// any object, "name()" for what a function returns, each with "[]" behind for an element of an array. Empty for a lock that only its path tells apart: a local, a parameter.
	Key string
	// Name is how the source writes it where that is known, else what is readable of the key; of faults and waits only.
	Name   string
	Shared bool // a reader's lock: others may have it, too
	// Section tells that it is a critical section of the free-threaded build.
	Section bool
}

// heldLocks numbers, by the thread's state, the locks that all paths have at one instruction: 0 where none comes there in that
// state, else one more than the set's number.
type heldLocks [4]int32

// lockSets numbers sets of locks. Set 0 is empty.
type lockSetTable struct {
	sets  [][]lock // sorted by class; only class and flags count
	byKey map[digest]int32
}

func newLockSets() lockSetTable {
	return lockSetTable{sets: [][]lock{nil}, byKey: map[digest]int32{0: 0}}
}

func (t *lockSetTable) number(set []lock) int32 {
	var d digest
	for _, l := range set {
		d = d.mix(uint64(uint32(l.class)) | uint64(l.flags)<<32)
	}
	n, ok := t.byKey[d]
	if !ok {
		n = int32(len(t.sets))
		t.sets = append(t.sets, set)
		t.byKey[d] = n
	}
	return n
}

// of numbers the set of the locks that a path has.
func (t *lockSetTable) of(locks []lock) int32 {
	if len(locks) == 0 {
		return 0
	}
	set := make([]lock, 0, len(locks))
	for _, l := range locks {
		l = lock{class: l.class, flags: l.flags & (lockShared | lockSection)}
		if !slices.Contains(set, l) {
			set = append(set, l)
		}
	}
	slices.SortFunc(set, func(a, b lock) int { return int(a.class)*8 + int(a.flags) - int(b.class)*8 - int(b.flags) })
	return t.number(set)
}

// common numbers what two sets have in common; a lock that one has as a reader, both have as readers.
func (t *lockSetTable) common(a, b int32) int32 {
	if a == b || a == 0 || b == 0 {
		return min(a, b)
	}
	var set []lock
	for _, l := range t.sets[a] {
		for _, o := range t.sets[b] {
			if l.class == o.class {
				l.flags |= o.flags
				if !slices.Contains(set, l) {
					set = append(set, l)
				}
			}
		}
	}
	return t.number(set)
}

// meets notes that an instruction is reached with the locks of st.
func (r *runner) meets(h *heldLocks, st *state) {
	n := r.lockSets.of(st.locks) + 1
	if old := h[st.gil]; old != 0 {
		n = r.lockSets.common(old-1, n-1) + 1
	}
	h[st.gil] = n
}

// allLocks stands for the locks at what nothing reaches.
const allLocks int32 = -1

// lockAnswers answers what is asked of locks.
type lockAnswers struct {
	mu       sync.Mutex // guards entry: a result is asked by several goroutines
	a        *answers
	contexts map[*fnInfo][]*context
	callers  map[*fnInfo][]callSite
	entry    [4]map[*fnInfo]int32
	unknown  map[*fnInfo]bool // see Result.LocksKnown
}

type callSite struct {
	from     *fnInfo
	block, i int
}

// Locks lists the native locks that every path has at instruction i of a block of f in thread state t, sorted by key: those
// that f, or what it calls, takes, and those that all its callers have.
func (r *Result) Locks(f *cfg.Func, block, i int, t Thread) []Lock {
	a := r.answers
	if len(a.s.locks.sites) == 0 {
		return nil
	}
	a.locks.mu.Lock()
	defer a.locks.mu.Unlock()
	n := a.locks.at(a.s.byFunc[f], block, i, t)
	if n <= 0 {
		return nil
	}
	var out []Lock
	for _, l := range a.s.lockSets.sets[n] {
		out = append(out, a.s.publicLock(l))
	}
	return out
}

// LocksKnown reports whether Locks tells all that holds in f. It does not where f, or a function that leads to it, was not followed
// for its locks' sake, because the program has too much to do with locks.
func (r *Result) LocksKnown(f *cfg.Func) bool {
	l := r.answers.locks
	return l == nil || !l.unknown[r.answers.s.byFunc[f]]
}

// findUnknown collects the functions of which LocksKnown says no.
func (l *lockAnswers) findUnknown() {
	s := l.a.s
	if s.unfollowed == nil {
		return
	}
	l.unknown = map[*fnInfo]bool{}
	var work []*fnInfo
	add := func(f *fnInfo) {
		if !l.unknown[f] {
			l.unknown[f] = true
			work = append(work, f)
		}
	}
	for _, f := range s.fns {
		if f.lockWork && len(l.contexts[f]) == 0 {
			add(f)
		}
	}
	for len(work) > 0 {
		f := work[len(work)-1]
		work = work[:len(work)-1]
		for _, c := range f.callees.list {
			for _, to := range c.entered() {
				add(s.byFunc[to])
			}
		}
	}
}

func (s *solver) publicLock(l lock) Lock {
	return Lock{Key: s.locks.names[l.class], Shared: l.flags&lockShared != 0, Section: l.flags&lockSection != 0}
}

// shown is how the lock of a fault is written where it was taken.
func (s *solver) shown(f *fnInfo, fault *fault) string {
	if fault.ins.Op == cfg.Call {
		if name := s.shownAt(f, fault.ins); name != "" {
			return name
		}
	}
	site := s.locks.sites[fault.lock.site]
	op := s.locks.ops[site]
	if n := op.arg(site); n >= 0 && op.class >= noClass {
		if name := written(site.Args[n]); name != "" {
			return name
		}
	}
	return keyName(s.locks.names[fault.lock.class])
}

// lockArg is what a call works on as a lock, directly or in a function called; nil where that cannot be told.
func (s *solver) lockArg(f *fnInfo, ins *cfg.Instr) *cfg.Expr {
	c := f.callees.of(ins)
	n := -1
	switch {
	case c.lock != nil:
		n = c.lock.arg(ins)
	case len(c.funcs) == 1:
		o := s.byFunc[c.funcs[0]]
		for _, d := range slices.Concat(o.lockOuts, o.lockIns) {
			if d.class < noClass {
				n = int(-d.class - 1)
			}
		}
	}
	if n < 0 || n >= len(ins.Args) {
		return nil
	}
	return ins.Args[n]
}

// shownAt is how a call writes the lock that it works on; "" where that cannot be told.
func (s *solver) shownAt(f *fnInfo, ins *cfg.Instr) string { return written(s.lockArg(f, ins)) }

// ownLock reports whether a call works on a lock that is a member of the object that f was called with first.
func (s *solver) ownLock(f *fnInfo, ins *cfg.Instr) bool {
	e := s.lockArg(f, ins)
	for e != nil && (e.Op == cfg.OpCast || e.Op == cfg.OpAddr) {
		e = e.X
	}
	for e != nil && e.Op == cfg.OpField && e.X.Op == cfg.OpField && e.X.Type.Ptr == 0 {
		e = e.X // a struct within the object
	}
	if e == nil || e.Op != cfg.OpField {
		return false
	}
	return f.isFirst(e.X, true)
}

// isFirst reports whether e is the first parameter, or, where copies count, a variable that is only ever set to it.
func (f *fnInfo) isFirst(e *cfg.Expr, copies bool) bool {
	for e != nil && (e.Op == cfg.OpCast || e.Op == cfg.OpDeref) {
		e = e.X
	}
	if e == nil || e.Op != cfg.OpVar {
		return false
	}
	if e.Var.Kind == cfg.Param {
		return e.Var.Index == 0
	}
	set := false
	for _, b := range f.fn.Blocks {
		for _, ins := range b.Instrs {
			if ins.Op == cfg.Declare || ins.Dst == nil || ins.Dst.Op != cfg.OpVar || ins.Dst.Var != e.Var {
				continue
			}
			if !copies || ins.Op != cfg.Assign || !f.isFirst(ins.Src, false) {
				return false
			}
			set = true
		}
	}
	return set
}

// written is an expression as its author wrote it, without what makes a pointer of it; "" for a temporary.
func written(e *cfg.Expr) string {
	for e != nil && (e.Op == cfg.OpCast || e.Op == cfg.OpAddr) {
		e = e.X
	}
	if e == nil {
		return ""
	}
	if s := e.String(); !strings.Contains(s, "%") {
		return s
	}
	return ""
}

// keyName is what a reader recognizes of a key.
func keyName(key string) string {
	if key == "" {
		return "a lock"
	}
	return key[strings.LastIndexByte(key, ':')+1:]
}

func (s *solver) lockAnswers(a *answers) *lockAnswers {
	l := &lockAnswers{a: a, contexts: map[*fnInfo][]*context{}, callers: a.sites()}
	for t := range l.entry {
		l.entry[t] = map[*fnInfo]int32{}
	}
	for _, list := range [][]*context{s.contexts, s.lone} {
		for _, c := range list {
			if c.held != nil && (c.rank > 0 || c.lone) {
				l.contexts[c.f] = append(l.contexts[c.f], c)
			}
		}
	}
	l.findUnknown()
	return l
}

// at numbers the locks at an instruction; allLocks where nothing comes there in that state.
func (l *lockAnswers) at(f *fnInfo, block, i int, t Thread) int32 {
	s := l.a.s
	own := allLocks
	n := int(f.starts[block]) + i
	for _, c := range l.contexts[f] {
		h := c.held[n][t]
		if c.lone {
			h = c.held[n][Held] // in whatever state it is entered
		}
		switch {
		case h == 0:
		case own == allLocks:
			own = h - 1
		default:
			own = s.lockSets.common(own, h-1)
		}
	}
	if own == allLocks {
		if f.lockWork {
			return 0
		}
		own = 0
	}
	outer := l.before(f, t)
	if outer <= 0 {
		return own
	}
	set := slices.Clone(s.lockSets.sets[own])
	for _, o := range s.lockSets.sets[outer] {
		gives := slices.ContainsFunc(f.lockIns, func(d lockDelta) bool { return d.class <= noClass || d.class == o.class })
		if !gives && !slices.Contains(set, o) {
			set = append(set, o)
		}
	}
	return s.lockSets.of(set)
}

// before numbers the locks that all callers of f have, as far as f runs in state t.
func (l *lockAnswers) before(f *fnInfo, t Thread) int32 {
	if n, ok := l.entry[t][f]; ok {
		return n
	}
	l.entry[t][f] = allLocks // in a cycle: those of the ways into it
	s := l.a.s
	n := allLocks
	if l.a.rooted[f] {
		n = 0
	}
	for _, c := range l.callers[f] {
		if n == 0 {
			break
		}
		seen := l.a.points[c.from.fn].At(c.block, c.i).Seen
		for u := Held; u <= Signal; u++ {
			if !seen.Has(u) || u != t && !f.touches {
				continue
			}
			o := l.at(c.from, c.block, c.i, u)
			if n == allLocks {
				n = o
			} else if o != allLocks {
				n = s.lockSets.common(n, o)
			}
		}
	}
	if n == allLocks {
		n = 0
	}
	l.entry[t][f] = n
	return n
}
