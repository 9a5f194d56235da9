package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
)

// lockCall runs a call that does something to a native lock.
func (r *runner) lockCall(out []*state, st *state, ins *instr) []*state {
	op := ins.call.lock
	if op.row != nil && op.row.LockTraits&capi.LockSemaphore != 0 {
		return r.lockResult(out, st, ins, value{})
	}
	switch {
	case op.frees():
		if !r.free(st, ins) {
			return out
		}
	case op.takes():
		return r.take(out, st, ins)
	case op.row != nil && op.row.Lock == capi.EndsLock:
		if n := r.find(st, r.lockOf(st, ins)); n >= 0 {
			st.locks = slices.Delete(slices.Clone(st.locks), n, n+1)
		}
	case op.row != nil && op.row.Lock == capi.WaitsOn:
		r.keeping(st, ins)
	}
	return r.lockResult(out, st, ins, value{})
}

func (r *runner) lockResult(out []*state, st *state, ins *instr, v value) []*state {
	r.forgetErrno(st)
	r.result(st, ins, v)
	return append(out, st)
}

// lockOf is the lock that a call works on.
func (r *runner) lockOf(st *state, ins *instr) lock {
	op := ins.call.lock
	l := lock{p: noPlace, class: max(op.class, noClass), flags: op.flags(), site: op.site}
	if n := op.arg(ins.Instr); n >= 0 {
		l.p = r.sp.target(r.sp.eval(st, ins.args[n]))
	}
	return l
}

// take takes a lock: in one state the call has it, in another it may have failed.
func (r *runner) take(out []*state, st *state, ins *instr) []*state {
	op := ins.call.lock
	l := r.lockOf(st, ins)
	tries, sure := op.tries(r, st, ins)
	if !tries && st.gil == Held && l.flags&(lockDetaches|lockSection) == 0 {
		l.flags |= lockWaited
		r.lockEvent(lockEvent{kind: waits, class: l.class, flags: l.flags, guess: !sure}, st, ins.Instr)
	}
	if had := r.held(st, l); had >= 0 && !tries {
		switch had := st.locks[had]; {
		case (l.flags|had.flags)&lockRecursive != 0, l.flags&had.flags&lockShared != 0, r.locks.reentrant[l.class], l.flags&lockSection != 0:
		case l.flags&lockHandoff != 0:
			r.c.lockFault(LockTwice, st, ins.Instr, had)
			return r.lockResult(out, st, ins, value{}) // who gave it back in between is another thread
		default:
			r.c.lockFault(LockTwice, st, ins.Instr, had)
			return out // a deadlock
		}
	}
	ok := capi.OKAlways
	if op.row != nil && ins.Dst != nil {
		ok = op.row.LockOK
	}
	if ok == capi.OKOne && !tries && sure && len(ins.Args) == 2 && r.sp.boundOf(st, r.sp.eval(st, ins.args[1])).isExact() {
		ok = capi.OKAlways // waiting for ever always ends well
		r.push(st, ins, l)
		return r.lockResult(out, st, ins, constant(1))
	}
	if ok == capi.OKAlways {
		r.push(st, ins, l)
		return r.lockResult(out, st, ins, value{})
	}
	failed := st.clone()
	switch ok {
	case capi.OKZero:
		out = r.lockResult(out, failed, ins, value{})
		if p := r.sp.placeOf(failed, ins.dst); p != noPlace {
			failed.setBound(r.sp.leafTerm(p), nonzero)
		}
		r.push(st, ins, l)
		return r.lockResult(out, st, ins, constant(0))
	case capi.OKOne:
		out = r.lockResult(out, failed, ins, constant(0))
		if len(ins.Args) > 2 { // PY_LOCK_INTR
			out = r.lockResult(out, st.clone(), ins, constant(2))
		}
		r.push(st, ins, l)
		return r.lockResult(out, st, ins, constant(1))
	}
	out = r.lockResult(out, failed, ins, constant(0))
	r.push(st, ins, l)
	out = r.lockResult(out, st, ins, value{})
	if p := r.sp.placeOf(st, ins.dst); p != noPlace {
		st.setBound(r.sp.leafTerm(p), nonzero)
	}
	return out
}

// tries reports whether the call does not wait; sure is false where that hangs on an argument that the path does not know.
func (o *lockOp) tries(r *runner, st *state, ins *instr) (tries, sure bool) {
	if o.row == nil {
		return false, true
	}
	if o.row.Lock == capi.TriesLock {
		return true, true
	}
	for _, no := range o.row.NoWait {
		if no.Arg >= len(ins.Args) {
			continue
		}
		if ins.Args[no.Arg].Op == cfg.OpSym {
			if ins.Args[no.Arg].Name == no.Name {
				return true, true
			}
			continue
		}
		switch b := r.sp.boundOf(st, r.sp.eval(st, ins.args[no.Arg])); {
		case no.Name != "0":
		case b == zero:
			return true, true
		case !b.nz:
			return false, false
		}
	}
	return false, true
}

// takesAgain reports a call of a function that waits for a lock that the path has, whatever it does then: the path ends there.
func (r *runner) takesAgain(st *state, ins *instr, f *fnInfo) bool {
	for _, d := range f.lockTakes {
		c, p := d.class, noPlace
		if c < noClass {
			n := int(-c - 1)
			if n >= len(ins.args) {
				continue
			}
			c, p = r.argClass(r.c.f, ins.Instr, n), r.sp.target(r.sp.eval(st, ins.args[n]))
		}
		for _, l := range st.locks {
			if l.flags&(lockRecursive|lockShared|lockHandoff|lockSection) != 0 || l.p == noPlace || r.locks.reentrant[l.class] {
				continue
			}
			if p == l.p || p == noPlace && r.locks.fixed[c] && c == l.class {
				r.c.lockFault(LockTwice, st, ins.Instr, l)
				return true
			}
		}
	}
	return false
}

// held is the index of the path's lock that is l for certain, by its path; -1 where it has none.
func (r *runner) held(st *state, l lock) int {
	if l.p == noPlace {
		return -1
	}
	return slices.IndexFunc(st.locks, func(o lock) bool { return o.p == l.p && (o.flags^l.flags)&lockSection == 0 })
}

// push adds a lock to those that the path has.
func (r *runner) push(st *state, ins *instr, l lock) {
	if l.flags&lockSection != 0 {
		r.nested(st, ins, l)
	}
	if l.p == noPlace && slices.ContainsFunc(st.locks, func(o lock) bool { return o.site == l.site && o.p == noPlace }) {
		return // a loop takes one after the other
	}
	locks := slices.Clone(st.locks)
	if len(locks) == maxLocks {
		locks = slices.Delete(locks, 0, 1)
		st.unsure = true
	}
	st.locks = append(locks, l)
	st.tr = st.tr.addLock(stepLock, r.c.f.fn, ins.Instr, l.p)
}

// nested judges the beginning of a critical section inside another one of the same function: the inner one may suspend the outer.
func (r *runner) nested(st *state, ins *instr, l lock) {
	for _, o := range st.locks {
		if o.flags&(lockSection|lockTold) == lockSection && (o.p == noPlace || o.p != l.p) && r.own(o) {
			r.c.lockFault(SectionNested, st, ins.Instr, o)
			return
		}
	}
}

// own reports whether the lock was taken in the function at hand.
func (r *runner) own(l lock) bool {
	at := r.locks.sites[l.site]
	return r.c.f.callees.of(at) != nil
}

// free gives a lock back. It is false where the path ends.
func (r *runner) free(st *state, ins *instr) bool {
	l := r.lockOf(st, ins)
	n := r.find(st, l)
	if n < 0 {
		if l.flags&lockSection == 0 {
			r.unmatched(st, ins, l)
		}
		return true
	}
	had := st.locks[n]
	st.locks = slices.Delete(slices.Clone(st.locks), n, n+1)
	r.madeUp(st, r.locks.sites[had.site])
	st.tr = st.tr.addLock(stepUnlock, r.c.f.fn, ins.Instr, l.p)
	return true
}

// find is the index of the lock that is given back by giving back l: l itself, else the last that may be it.
func (r *runner) find(st *state, l lock) int {
	if l.flags&lockSection != 0 {
		for n := len(st.locks) - 1; n >= 0; n-- {
			if st.locks[n].flags&lockSection != 0 {
				return n
			}
		}
		return -1
	}
	if n := r.held(st, l); n >= 0 {
		return n
	}
	for n := len(st.locks) - 1; n >= 0; n-- {
		if o := st.locks[n]; o.flags&lockSection == 0 && r.aliases(o, l) {
			return n
		}
	}
	// Nothing says that a lock of no class is none of those that have one.
	for n := len(st.locks) - 1; n >= 0; n-- {
		o := st.locks[n]
		if o.flags&lockSection == 0 && (o.class == noClass) != (l.class == noClass) && !(r.sp.isFixed(o.p) && r.sp.isFixed(l.p)) {
			st.unsure = true
			return n
		}
	}
	return -1
}

// unmatched judges giving back a lock that the path does not have: twice, or on behalf of somebody else.
func (r *runner) unmatched(st *state, ins *instr, l lock) {
	twice := false
	if l.p != noPlace {
		st.tr.each(func(t *trace) bool {
			switch {
			case t.kind == stepUnlock && t.p == l.p && t.fn == r.c.f.fn:
				twice = true
				return false
			case t.kind == stepLock && t.p == l.p, t.kind == stepUnlock && t.p == noPlace:
				return false
			}
			return true
		})
	}
	if twice {
		r.c.lockFault(FreedTwice, st, ins.Instr, l)
		return
	}
	r.locks.exposed[l.class] = true
}

// madeUp notes the functions that were left with the lock taken at site and whose caller gives it back: they are helpers.
func (r *runner) madeUp(st *state, site *cfg.Instr) {
	st.tr.each(func(t *trace) bool {
		if t.kind == stepExit {
			r.locks.helperExit[t.ins] = true
		}
		return t.kind != stepLock || t.ins != site
	})
}

// keeping records what a path does that has locks, where it may keep them for long: it waits, or runs Python code.
func (r *runner) keeping(st *state, ins *instr) {
	c := ins.call
	switch {
	case c.api != nil:
		if c.api.Has(capi.RunsPython) && st.gil == Held {
			r.holding(runs, st, ins, nil)
			return
		}
	case c.c != nil:
		if waitsLong(c.c, ins.Instr) {
			r.holding(blocks, st, ins, nil)
			return
		}
	}
	if st.gil != Held {
		r.holding(away, st, ins, nil)
	}
}

// holding records an event for each lock that the path has.
func (r *runner) holding(kind lockEventKind, st *state, ins *instr, f *fnInfo) {
	op := ins.call.lock
	for _, l := range st.locks {
		if f != nil && r.told(l, ins, f) {
			continue // f may give it back first: it sees for itself
		}
		if l.class == noClass || op != nil && op.row != nil && op.row.Lock == capi.WaitsOn && l.class == op.class {
			continue
		}
		r.lockEvent(lockEvent{kind: kind, class: l.class, flags: l.flags}, st, ins.Instr)
	}
}

// blocker is a call that may wait, for other things than a lock.
type blocker struct {
	fn  *cfg.Func
	ins *cfg.Instr
	row *capi.CFunc
	// near: every way through the function waits so, by a call of its own, or of a function that it calls by name.
	near bool
}

// waitsLong reports whether a function outside Python may wait in that call, for other things than a lock.
func waitsLong(c *capi.CFunc, ins *cfg.Instr) bool {
	switch c.Kind {
	case "", capi.BlockLock, capi.BlockStdioWrite, capi.BlockLinear, capi.BlockFile:
		return false
	}
	if c.Seldom {
		return false
	}
	for _, no := range c.NoWait {
		if no.Arg < len(ins.Args) && constantArg(ins.Args[no.Arg], no.Name) {
			return false
		}
	}
	for _, only := range c.OnlyWait {
		if only.Arg < len(ins.Args) && constantArg(ins.Args[only.Arg], only.Name) {
			return true
		}
	}
	return len(c.OnlyWait) == 0
}

// constantArg reports whether e is the constant of that name, or has it among others joined by |.
func constantArg(e *cfg.Expr, name string) bool {
	e = e.Uncast()
	switch {
	case e == nil:
		return false
	case e.Op == cfg.OpInt:
		return e.Int == 0 && name == "0"
	case e.Op == cfg.OpSym:
		return e.Name == name
	case e.Op == cfg.OpBinary && e.Name == "|":
		return constantArg(e.X, name) || constantArg(e.Y, name)
	}
	return false
}

// noteBlocks notes what may wait in i or in what it calls, on a way that comes back.
func (pr *program) noteBlocks(i *fnInfo) {
	if len(pr.locks.sites) == 0 {
		return
	}
	for _, b := range i.fn.Blocks {
		for _, ins := range b.Instrs {
			if ins.Op != cfg.Call || i.blocks != nil && i.blocks.near {
				continue
			}
			c := i.callees.of(ins)
			var found *blocker
			if c.c != nil && c.c.Lock != capi.WaitsOn && waitsLong(c.c, ins) {
				found = &blocker{i.fn, ins, c.c, !c.indirect}
			}
			for _, f := range c.funcs {
				if o := pr.byFunc[f]; o.blocks != nil && (found == nil || !found.near) {
					found = &blocker{o.blocks.fn, o.blocks.ins, o.blocks.row, o.blocks.near && !c.indirect && len(c.funcs) == 1}
				}
			}
			if found == nil || i.blocks != nil && !found.near {
				continue
			}
			returns, avoidable := i.around(pr, b.ID)
			if found.near = found.near && !avoidable; returns && (i.blocks == nil || found.near) {
				i.blocks = found
			}
		}
	}
}

// around tells whether block b may lead to a return, and whether there is a way from the entry to a return without it.
func (i *fnInfo) around(pr *program, b int) (returns, avoidable bool) {
	search := func(from, without int) bool {
		found := false
		flow.Reach(len(i.fn.Blocks), []int{from}, func(v int) []int {
			if v == without || found {
				return nil
			}
			for _, ins := range i.fn.Blocks[v].Instrs {
				found = found || ins.Op == cfg.Return
				if ins.Op == cfg.Call && i.callees.of(ins).stops(pr) {
					return nil
				}
			}
			return blockIDs(i.fn.Blocks[v].Succs)
		})
		return found
	}
	return search(b, -1), b != 0 && search(0, b)
}
