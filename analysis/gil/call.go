package gil

import (
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// call runs a call in one state; it may come back in several.
func (r *runner) call(st *state, ins *cfg.Instr) []*state {
	c := r.c.f.callees[ins]
	if c.indirect {
		c = r.throughValue(st, ins, c)
	}
	if st.gil != Held {
		r.c.visit(st, ins, c, r.at)
	}
	if c.api == nil || c.api.Effect == capi.NoEffect {
		for _, a := range ins.Args {
			if v := r.sp.eval(st, a); v.kind == vEnsured {
				r.passedOn[v.n] = true // pthread_setspecific(key, (void *)state)
			}
		}
	}
	r.during(st, ins, c)
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
func (r *runner) throughValue(st *state, ins *cfg.Instr, c *callee) *callee {
	v := r.sp.eval(st, stripDeref(ins.Callee))
	if v.kind != vFunc {
		return c
	}
	// Which of several functions a pointer holds goes with conditions that were tested when it was set, or that cannot be
	// seen, such as the element type of an array.
	known := &callee{indirect: true, oneOf: len(r.targets(strip(ins.Callee))) > 1}
	r.byName(known, r.c.f.fn, v.fn)
	known.name = v.fn
	return known
}

func stripDeref(e *cfg.Expr) *cfg.Expr {
	for e != nil && (e.Op == cfg.OpCast || e.Op == cfg.OpDeref) {
		e = e.X
	}
	return e
}

// during enters the functions that run while the call does: qsort's comparison. What a function nobody knows does with
// a function it is handed is a guess, worth following only where the thread has let go.
func (r *runner) during(st *state, ins *cfg.Instr, c *callee) {
	enter := func(f *cfg.Func, guess bool) {
		info := r.byFunc[f]
		if !info.matters(st.gil) {
			return
		}
		entry := &state{gil: st.gil, moved: st.moved, diverged: st.diverged, ens: st.ens}
		ctx := r.context(info, entry, r.c.depth+1)
		if ctx == nil {
			return
		}
		r.c.called(ctx, st, ins, r.at, guess)
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
func (r *runner) callFuncs(st *state, ins *cfg.Instr, funcs []*cfg.Func, choice bool) []*state {
	var out []*state
	for _, f := range funcs {
		info := r.byFunc[f]
		own := st
		if choice {
			own = st.clone()
		}
		if !info.matters(own.gil) {
			if !info.comesBack {
				continue
			}
			r.havoc(own, ins, info.mods)
			r.result(own, ins, value{})
			out = append(out, own)
			continue
		}
		before := own.code()
		for _, after := range r.enterFunc(own, ins, info, choice) {
			if choice && after.code() != before {
				after.guessed = true // which of the functions it was is not known
			}
			out = append(out, after)
		}
	}
	return r.thin(out)
}

// matters reports whether paths through i, entered in the given state, can lead to a finding or change the state.
func (i *fnInfo) matters(t Thread) bool {
	return i.touches || t != Held && i.uses || t == Signal && i.api
}

// result stores what the call returns.
func (r *runner) result(st *state, ins *cfg.Instr, v value) {
	if ins.Dst == nil {
		return
	}
	r.sp.assign(st, r.sp.placeOf(st, ins.Dst), v)
}

// havoc forgets what the call may have written: what its arguments point at directly, and what m lists. Members of
// objects are believed to keep their values across functions that nobody can see: code that tests self->nogil twice
// means the same thing twice.
func (r *runner) havoc(st *state, ins *cfg.Instr, m *mods) {
	for _, a := range ins.Args {
		if v := r.sp.eval(st, a); v.kind == vAddr {
			r.sp.renew(st, v.p)
		}
	}
	r.forgetErrno(st)
	if m == nil || len(m.members) == 0 && len(m.globals) == 0 {
		return
	}
	written := func(p place) bool {
		if name := r.sp.member(p); name != "" && m.members[name] {
			return true
		}
		v := r.sp.places[r.sp.root(p)].v
		return v != nil && (v.Kind == cfg.Global || v.Kind == cfg.StaticLocal) && m.globals[v.Key]
	}
	r.sp.forget(st, written)
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
		if t.call.Dst != nil {
			p := r.sp.placeOf(land, t.call.Dst)
			r.sp.renew(land, p)
			if p != noPlace {
				land.setBound(r.sp.leafTerm(p), nonzero)
			}
		}
		bs := &r.blocks[t.block.ID]
		k := ^r.sp.hash(land)
		if bs.seen == nil {
			bs.seen = map[uint64]bool{}
		}
		if bs.seen[k] || bs.count >= maxBlockStates {
			continue
		}
		bs.seen[k] = true
		bs.count++
		r.queue(item{block: t.block, next: t.next, st: land})
	}
}

// callAPI applies what the API documents.
func (r *runner) callAPI(st *state, ins *cfg.Instr, f *capi.Func) []*state {
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
	r.result(st, ins, v)
	return []*state{st}
}

// pure is the value of a call that answers the same for the same arguments.
func (r *runner) pure(st *state, ins *cfg.Instr, f *capi.Func) value {
	args := []term{r.sp.constTerm(0), noTerm}
	for n, a := range ins.Args {
		if n == len(args) {
			return value{}
		}
		if args[n] = r.sp.termOf(r.sp.eval(st, a)); args[n] == noTerm {
			return value{}
		}
	}
	if t := r.sp.operation(f.Name+"()", args[0], args[1]); t != noTerm {
		return value{kind: vTerm, t: t}
	}
	return value{}
}

// isThreadState reports whether a variable of type t holds a saved thread state or what an ensure returned.
func isThreadState(t cfg.Type) bool {
	return capi.IsStateType(t.Base) && !t.Func
}

// touchesObject reports whether an instruction other than a call is worth a visit.
func touchesObject(ins *cfg.Instr) bool { return managedField(ins.Dst) || managedField(ins.Src) }
