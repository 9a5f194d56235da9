package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// A native lock is known by its access path, as everything that a path knows is: &self->lock and m are one lock where m was
// assigned &self->lock. Across functions, and where the path cannot be told (an element at an unknown index), it is known
// by its class: the global, or the member of a struct. Which locks a path has is part of its state's property: states that
// have different ones do not merge.

// lockClass numbers the classes of locks: what is known of a lock wherever it is seen. Below noClass it is what the
// function is given as a parameter: see paramClass.
type lockClass int32

// noClass is of locks that only their path tells apart: a local, the result of a call.
const noClass lockClass = 0

// paramClass is the class, within a function, of the lock that its n-th parameter points to.
func paramClass(n int) lockClass { return lockClass(-n - 1) }

// lockFlags say how a path has a lock.
type lockFlags uint8

const (
	lockShared    lockFlags = 1 << iota // others may have it, too
	lockRecursive                       // taking it again does not wait
	lockSection                         // a critical section of the free-threaded build
	lockHandoff                         // another thread may give it back
	lockTold                            // the context was entered with it
	lockDetaches                        // waiting for it lets go of the thread state
	lockWaited                          // it was waited for with the GIL held: not part of what tells states apart
)

// lock is a native lock that a path has.
type lock struct {
	p     place // noPlace where only the class is known
	class lockClass
	flags lockFlags
	site  int32 // where it was taken: see solver.lockSites
}

// maxLocks bounds the locks that a path remembers; it forgets the oldest.
const maxLocks = 6

// lockOp is what a call does to a lock, as far as that does not depend on the path.
type lockOp struct {
	row     *capi.CFunc // nil for a critical section
	section capi.Section
	class   lockClass
	site    int32
}

// counts reports whether the op takes or gives back something that paths remember.
func (o *lockOp) counts() bool {
	return o.row == nil || o.row.LockTraits&capi.LockSemaphore == 0 && (o.takes() || o.frees())
}

func (o *lockOp) takes() bool {
	if o.row == nil {
		return o.section == capi.BeginsSection
	}
	return o.row.Lock == capi.TakesLock || o.row.Lock == capi.TriesLock
}

func (o *lockOp) frees() bool {
	if o.row == nil {
		return o.section == capi.EndsSection
	}
	return o.row.Lock == capi.FreesLock
}

// flags is how a path has a lock that the op takes.
func (o *lockOp) flags() lockFlags {
	if o.row == nil {
		return lockSection | lockDetaches
	}
	var f lockFlags
	for _, t := range [...]struct {
		trait capi.LockTraits
		flag  lockFlags
	}{{capi.LockShared, lockShared}, {capi.LockRecursive, lockRecursive}, {capi.LockDetaches, lockDetaches}, {capi.LockHandoff, lockHandoff}} {
		if o.row.LockTraits&t.trait != 0 {
			f |= t.flag
		}
	}
	return f
}

// arg is the index of the argument that is the lock; -1 for a critical section without one.
func (o *lockOp) arg(ins *cfg.Instr) int {
	n := 0
	if o.row != nil {
		n = o.row.LockArg
	}
	if n >= len(ins.Args) {
		return -1
	}
	return n
}

// lockSpace numbers what a program's locks are known by.
type lockSpace struct {
	names []string // by class
	byKey map[string]lockClass
	sites []*cfg.Instr // by number
	ops   map[*cfg.Instr]*lockOp
	// reentrant holds the classes that are made in a way that may make them recursive; exposed those that some path gives
	// back that has not taken them.
	// fixed holds those that are one object: a global that is itself the lock.
	reentrant, exposed, fixed map[lockClass]bool
	// addressed holds the functions that take the address of one that gives back locks; nil among them: so does an initializer.
	addressed  map[*cfg.Func]bool
	helperExit map[*cfg.Instr]bool // exits after which some caller gives back what was taken
}

func newLockSpace() lockSpace {
	return lockSpace{
		names: []string{""}, byKey: map[string]lockClass{}, ops: map[*cfg.Instr]*lockOp{},
		reentrant: map[lockClass]bool{}, exposed: map[lockClass]bool{}, fixed: map[lockClass]bool{}, helperExit: map[*cfg.Instr]bool{}, addressed: map[*cfg.Func]bool{},
	}
}

func (l *lockSpace) class(key string) lockClass {
	c, ok := l.byKey[key]
	if !ok {
		c = lockClass(len(l.names))
		l.names = append(l.names, key)
		l.byKey[key] = c
	}
	return c
}

// sectionKey is the class of all critical sections.
const sectionKey = "critical section"

// noteLock finds what a call does to a lock.
func (pr *program) noteLock(i *fnInfo, c *callee, ins *cfg.Instr) {
	if len(c.funcs) > 0 {
		return
	}
	op := &lockOp{}
	switch {
	case c.api != nil && c.api.Section != capi.NoSection:
		op.section = c.api.Section
	case c.api != nil:
		op.row = capi.LockFunc(c.api.Name)
	case c.c != nil && c.c.Lock != capi.NoLock:
		op.row = c.c
	}
	if op.row == nil && op.section == capi.NoSection {
		return
	}
	op.site = int32(len(pr.locks.sites))
	pr.locks.sites = append(pr.locks.sites, ins)
	pr.locks.ops[ins] = op
	c.lock = op
	i.lockOps = append(i.lockOps, ins)
}

// classify works out the classes of i's ops.
func (pr *program) classify(i *fnInfo) {
	var defs map[*cfg.Var]*cfg.Instr
	for _, ins := range i.lockOps {
		op := pr.locks.ops[ins]
		if op.row == nil {
			op.class = pr.locks.class(sectionKey)
			continue
		}
		if n := op.arg(ins); n >= 0 {
			if defs == nil {
				defs = definitions(i.fn)
			}
			op.class = pr.classOf(i, ins.Args[n], defs, 0)
			if op.row.Lock == capi.InitsLock && len(ins.Args) > 1 && !constantArg(ins.Args[1], "0") {
				pr.locks.reentrant[op.class] = true // with attributes, of whatever kind
			}
		}
	}
}

// definitions lists the variables of f that one instruction defines; nil for those that several do.
func definitions(f *cfg.Func) map[*cfg.Var]*cfg.Instr {
	defs := map[*cfg.Var]*cfg.Instr{}
	for _, b := range f.Blocks {
		for _, ins := range b.Instrs {
			if v := local(ins.Dst); v != nil && ins.Op != cfg.Declare {
				if _, again := defs[v]; again {
					defs[v] = nil
				} else {
					defs[v] = ins
				}
			}
		}
	}
	return defs
}

// classOf is the class of the lock that e points to, or is the handle of.
func (pr *program) classOf(i *fnInfo, e *cfg.Expr, defs map[*cfg.Var]*cfg.Instr, depth int) lockClass {
	for e != nil && (e.Op == cfg.OpCast || e.Op == cfg.OpAddr || e.Op == cfg.OpDeref) {
		e = e.X
	}
	if e == nil {
		return noClass
	}
	switch e.Op {
	case cfg.OpVar:
		v := e.Var
		switch {
		case v.Kind == cfg.Global || v.Kind == cfg.StaticLocal:
			c := pr.locks.class(v.Key)
			pr.locks.fixed[c] = v.Type.Ptr == 0
			return c
		case v.Kind == cfg.Param:
			if v.Index < len(i.fn.Params) && !i.written.Has(v.Index) {
				return paramClass(v.Index)
			}
		case defs[v] != nil && depth < 4:
			def := defs[v]
			if def.Op == cfg.Assign {
				return pr.classOf(i, def.Src, defs, depth+1)
			}
			if c := i.callees.of(def); c != nil && len(c.funcs) > 0 {
				return pr.locks.class(c.name + "()")
			}
		}
	case cfg.OpSym:
		return pr.locks.class(e.Name)
	case cfg.OpField:
		if e.X == nil {
			return noClass
		}
		if e.X.Type.Struct != "" {
			return pr.locks.class(e.X.Type.Struct + "." + e.Name)
		}
		if b := e.X; !e.Arrow && b.Op == cfg.OpVar && (b.Var.Kind == cfg.Global || b.Var.Kind == cfg.StaticLocal) {
			return pr.locks.class(b.Var.Key + "." + e.Name)
		}
		return pr.locks.class("?." + e.Name)
	case cfg.OpIndex:
		if c := pr.classOf(i, e.X, defs, depth+1); c > noClass {
			return pr.locks.class(pr.locks.names[c] + "[]")
		}
	}
	return noClass
}

// argClass is the class of the lock that a call hands over as the n-th argument.
func (pr *program) argClass(i *fnInfo, ins *cfg.Instr, n int) lockClass {
	if n >= len(ins.Args) {
		return noClass
	}
	if i.defs == nil {
		i.defs = definitions(i.fn)
	}
	return pr.classOf(i, ins.Args[n], i.defs, 0)
}

// aliases reports whether two locks may be one: a and b are of one class, and nothing says that they are different objects.
func (pr *program) aliases(a, b lock) bool {
	if a.p != noPlace && a.p == b.p {
		return true
	}
	if a.class != b.class {
		return false
	}
	return a.p == noPlace || b.p == noPlace || !pr.sp.fixed(a.p) || !pr.sp.fixed(b.p)
}

// fixed reports whether p is one object at all times: no pointer leads there, and it is no element.
func (sp *space) fixed(p place) bool {
	for ; ; p = sp.places[p].parent {
		i := &sp.places[p]
		if i.parent == noPlace {
			return i.global
		}
		if i.step == sp.pointee {
			return false
		}
	}
}

// isFixed reports whether p is known to be one object at all times.
func (sp *space) isFixed(p place) bool { return p != noPlace && sp.fixed(p) }

// moveLocks forgets the paths of locks that lead through a pointer at p, or below it, which now points elsewhere.
func (sp *space) moveLocks(s *state, p place) {
	for n, l := range s.locks {
		if l.p == noPlace || l.p == p || !sp.under(l.p, p) {
			continue
		}
		through := false
		for q := l.p; q != p; q = sp.places[q].parent {
			through = through || sp.places[q].step == sp.pointee
		}
		if through {
			s.locks = slices.Clone(s.locks)
			s.locks[n].p = noPlace
		}
	}
}

// sameLocks reports whether two paths have the same locks.
func sameLocks(a, b []lock) bool {
	return slices.EqualFunc(a, b, func(x, y lock) bool {
		return x.p == y.p && x.class == y.class && (x.flags^y.flags)&^(lockWaited|lockTold) == 0
	})
}

// lockDigest stands for the locks of a state; 0 for none.
func lockDigest(locks []lock) digest {
	var d digest
	for _, l := range locks {
		d = d.mix(uint64(uint32(l.p))).mix(uint64(uint32(l.class)) | uint64(l.flags&^lockWaited)<<32)
	}
	return d
}
