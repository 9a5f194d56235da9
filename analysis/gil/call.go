package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// call runs a call in one state; it may come back in several.
func (r *runner) call(st *state, ins *instr) []*state {
	c := ins.call
	if c.indirect {
		c = r.throughValue(st, ins, c)
	}
	if st.gil != Held {
		r.c.visit(st, ins.Instr, c, r.at)
	}
	if c.api == nil || c.api.Effect == capi.NoEffect {
		for _, a := range ins.args {
			if v := r.sp.eval(st, a); v.kind == vEnsured {
				r.passedOn[v.n] = true // pthread_setspecific(key, (void *)state)
			}
		}
	}
	r.during(st, ins, c)
	if c.lock != nil {
		return r.lockCall(nil, st, ins)
	}
	if len(st.locks) > 0 && len(c.funcs) == 0 {
		r.keeping(st, ins)
		r.givesAway(st, ins, c)
	}
	switch {
	case c.api != nil:
		return r.callAPI(st, ins, c.api)
	case len(c.funcs) > 0:
		return r.callFuncs(st, ins, c.funcs, len(c.funcs) > 1 || c.oneOf)
	}
	if capi.IsLongjmp(c.name) {
		r.jump(st)
		return nil
	}
	if c.c != nil && c.c.Noreturn {
		return nil
	}
	r.havoc(st, ins, nil)
	if capi.IsSetjmp(c.name) {
		r.result(st, ins, constant(0)) // the direct return; see jump for the others
	} else {
		r.result(st, ins, value{})
	}
	return []*state{st}
}

// throughValue resolves a call through a pointer whose value the path knows.
func (r *runner) throughValue(st *state, ins *instr, c *callee) *callee {
	v := r.sp.eval(st, stripDeref(ins.callee))
	if v.kind != vFunc {
		return c
	}
	// Which of several functions a pointer holds goes with conditions that were tested when it was set, or that cannot be
	// seen, such as the element type of an array.
	known := &callee{indirect: true, oneOf: len(r.targets(strip(ins.Callee), maxCopies)) > 1}
	known.name = r.sp.names[v.n]
	r.byName(known, r.c.f.fn, known.name)
	return known
}

func stripDeref(e *node) *node {
	for e != nil && e.op == cfg.OpDeref {
		e = e.x
	}
	return e
}

// during enters the functions that run while the call does: qsort's comparison. What a function nobody knows does with
// a function it is handed is a guess, worth following only where the thread has let go.
func (r *runner) during(st *state, ins *instr, c *callee) {
	enter := func(f *cfg.Func, guess bool) {
		info := r.byFunc[f]
		if !info.matters(st.gil) {
			return
		}
		entry := &state{gil: st.gil, moved: st.moved, diverged: st.diverged, ens: within(st.ens, info, nil)}
		ctx := r.context(info, entry, r.c.depth+1)
		if ctx == nil {
			return
		}
		r.c.called(ctx, st, ins.Instr, r.at, guess)
		r.solve(ctx)
	}
	for _, f := range c.now {
		enter(f, false)
	}
	if st.gil != Held {
		for _, f := range c.maybeNow {
			if r.byFunc[f].first&^(opUse|opNone) == 0 {
				enter(f, true)
			}
		}
	}
}

// callFuncs enters functions with a body.
func (r *runner) callFuncs(st *state, ins *instr, funcs []*cfg.Func, choice bool) []*state {
	var out []*state
	before := st.code()
	for _, f := range funcs {
		info := r.byFunc[f]
		own := st
		if choice {
			own = st.clone()
		}
		if len(own.locks) > 0 {
			r.keepingIn(own, ins, info)
			if len(funcs) == 1 && r.takesAgain(own, ins, info) {
				continue
			}
		}
		if info.matters(own.gil) && !info.moves(own.gil) && r.tooManyLocks(info) {
			own.locks, own.unsure = nil, true
			r.havoc(own, ins, info.mods)
			r.result(own, ins, value{})
			out = append(out, own)
		} else if info.matters(own.gil) {
			out = r.enterFunc(out, own, ins, info, choice)
		} else if info.comesBack {
			r.havoc(own, ins, info.mods)
			r.result(own, ins, value{})
			out = append(out, own)
		}
	}
	if choice && slices.ContainsFunc(out, func(after *state) bool { return after.code() != before }) {
		for _, after := range out {
			after.guessed = true // which of the functions it was is not known
		}
	}
	return r.thin(out)
}

// matters reports whether paths through i, entered in the given state, can lead to a finding or change what the path has.
func (i *fnInfo) matters(t Thread) bool { return i.moves(t) || i.locky() }

// moves is the same of the thread's state alone.
func (i *fnInfo) moves(t Thread) bool {
	return i.touches || t != Held && i.uses || t == Signal && i.api
}

// result stores what the call returns.
func (r *runner) result(st *state, ins *instr, v value) {
	if ins.Dst == nil {
		return
	}
	r.sp.assign(st, r.sp.placeOf(st, ins.dst), v)
}

// havoc forgets what the call may have written: what its arguments point at directly, and what m lists. Members of
// objects are believed to keep their values across functions that nobody can see: code that tests self->nogil twice
// means the same thing twice.
func (r *runner) havoc(st *state, ins *instr, m *mods) {
	for _, a := range ins.args {
		if v := r.sp.eval(st, a); v.kind == vAddr {
			r.sp.renew(st, v.place())
		}
	}
	r.forgetErrno(st)
	if m == nil || len(m.members) == 0 && len(m.globals) == 0 {
		return
	}
	r.sp.forget(st, func(p place) bool { return m.member(r.sp, p) || m.global(r.sp, p) })
}

// jump is a longjmp: to the function's own setjmp, else out of it.
func (r *runner) jump(st *state) {
	if len(r.c.f.setjmps) == 0 {
		if len(r.c.jumps) < maxExits {
			r.c.jumps = append(r.c.jumps, st)
		}
		return
	}
	for _, t := range r.c.f.setjmps {
		land := st.clone()
		if dst := r.code[t.block.ID][t.next-1].dst; dst != nil {
			p := r.sp.placeOf(land, dst)
			r.sp.renew(land, p)
			if p != noPlace {
				land.setBound(r.sp.leafTerm(p), nonzero)
			}
		}
		bs := &r.blocks[t.block.ID]
		k := ^land.key()
		if bs.seen.has(k) || bs.count >= maxBlockStates {
			continue
		}
		bs.seen.add(k)
		bs.count++
		r.work.push(item{block: t.block, next: t.next, st: land})
	}
}

// callAPI applies what the API documents.
func (r *runner) callAPI(st *state, ins *instr, f *capi.Func) []*state {
	if f.Has(capi.Noreturn) {
		return nil
	}
	if f.Effect != capi.NoEffect {
		return r.effect(st, ins, f.Effect)
	}
	var v value
	if f.Has(capi.Pure) {
		v = r.pure(st, ins, f)
	} else {
		r.havoc(st, ins, nil)
	}
	if f.Has(capi.AlwaysTrue) {
		v = constant(1)
	}
	r.result(st, ins, v)
	return []*state{st}
}

// pure is the value of a call that answers the same for the same arguments.
func (r *runner) pure(st *state, ins *instr, f *capi.Func) value {
	args := []term{r.sp.constTerm(0), noTerm}
	for n, a := range ins.args {
		if n == len(args) {
			return value{}
		}
		if args[n] = r.sp.termOf(r.sp.eval(st, a)); args[n] == noTerm {
			return value{}
		}
	}
	if t := r.sp.operation(r.sp.operatorOf(f.Name+"()"), args[0], args[1]); t != noTerm {
		return termValue(t)
	}
	return value{}
}

// isThreadState reports whether a variable of type t holds a saved thread state or what an ensure returned.
func isThreadState(t cfg.Type) bool {
	return capi.IsStateType(t.Base) && !t.Func
}

// touchesObject reports whether an instruction other than a call is worth a visit.
func touchesObject(ins *cfg.Instr) bool { return managedField(ins.Dst) || managedField(ins.Src) }
