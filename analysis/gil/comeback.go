package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
)

// comeback is a call on its way back: what all exits of its context have in common.
type comeback struct {
	call   *instr
	f      *fnInfo
	c      *context
	before *state // as the call was reached
	splits bool   // the exits leave the thread in different states
	// lockSplits: the exits leave with different locks; blind: and the result does not tell
	lockSplits, blind bool
	maps              []mapping
	told              []place // what the callee was told of, in the caller's terms
	// base is before without what the callee was told or may have written; nil until an exit asks for it.
	base *state
}

// toldBy works out the places that the callee was told of.
func (b *comeback) toldBy(sp *space, maps []mapping) {
	b.maps = maps
	for _, e := range b.c.entry.env {
		if q := b.outer(sp, e.p); q != noPlace {
			b.told = append(b.told, q)
		}
	}
	for _, k := range b.c.entry.facts {
		if l := sp.terms[k.t].leaf; l != noPlace && sp.places[l].parent != noPlace {
			if q := b.outer(sp, l); q != noPlace {
				b.told = append(b.told, q)
			}
		}
	}
}

// outer is the caller's name for a place of the callee; noPlace where it has none.
func (b *comeback) outer(sp *space, p place) place {
	if sp.places[p].global {
		return p
	}
	for _, m := range b.maps {
		if q, ok := sp.rebase(p, m.to, m.from); ok {
			return q
		}
	}
	return noPlace
}

// exit applies one exit of the callee to the caller's state; nil where it contradicts what the caller knows.
func (r *runner) exit(b *comeback, e *exit) *state {
	sp, before, ins := r.sp, b.before, b.call
	st, ok := r.afterArguments(b, e)
	if !ok {
		return nil
	}
	st.gil, st.moved, st.ens = e.st.gil, e.st.moved, b.ensures(e.st.ens)
	st.locks = r.locksAfter(b, e)
	st.unsure = st.unsure || e.st.unsure || b.c.gaveUp && b.lockSplits || b.lockSplits && b.blind
	st.guessed = st.guessed || e.st.guessed ||
		b.c.gaveUp && (b.splits || e.st.code() != before.code()) // which exit is whose is not known
	st.diverged = st.diverged || e.st.diverged
	ret := e.ret
	if ret.kind == vTerm { // a parameter handed back
		ret = value{}
		if v := sp.places[sp.terms[e.ret.term()].leaf].v; v.Index < len(ins.Args) {
			ret = sp.eval(before, ins.args[v.Index])
		}
	}
	r.carry(e.st, st, func(p place) place { return b.outer(sp, p) })
	if ins.Dst != nil {
		p := sp.placeOf(st, ins.dst)
		sp.assign(st, p, ret)
		if p != noPlace && ret.kind == vUnknown && e.iv != anything {
			st.setBound(sp.leafTerm(p), e.iv)
		}
	}
	if e.st.code() != before.code() || b.splits || b.lockSplits || !sameLocks(st.locks, before.locks) {
		st.tr = r.joined(st.tr, st, b, e.st, e.ins)
	}
	return st
}

// afterArguments is the caller's state with what the exit says of the arguments, and without what the callee may have
// written; ok is false where the exit contradicts what the caller knows.
func (r *runner) afterArguments(b *comeback, e *exit) (st *state, ok bool) {
	sp := r.sp
	for _, k := range e.st.facts {
		arg, ok := r.argumentOf(b, k.t)
		if !ok {
			continue
		}
		known := sp.boundOf(b.before, arg)
		iv, ok := known.meet(k.iv)
		if !ok {
			return nil, false
		}
		if arg.kind == vTerm && iv != known {
			if st == nil {
				st = b.before.clone()
			}
			st.setBound(arg.term(), iv)
		}
	}
	if st != nil {
		r.forgetTold(b, st)
		return st, true
	}
	if b.base == nil {
		b.base = b.before.clone()
		r.forgetTold(b, b.base)
	}
	return b.base.clone(), true
}

// forgetTold forgets whatever the callee was told or may have written.
func (r *runner) forgetTold(b *comeback, st *state) {
	sp, mods := r.sp, b.f.mods
	sp.forget(st, func(p place) bool {
		return slices.Contains(b.told, p) || sp.places[p].shared && mods.member(sp, p) || mods.global(sp, p)
	})
	for _, m := range b.maps {
		// The pointee itself: `*p = ...` is a write that no member's name tells.
		if v, ok := st.lookup(m.from); ok && v.kind != vUnknown && !slices.Contains(b.told, m.from) {
			sp.renew(st, m.from)
		}
	}
	r.forgetErrno(st)
}

// forgetErrno is for calls of what anybody wrote: every C function may set errno (C11 7.5p3).
func (r *runner) forgetErrno(st *state) {
	r.sp.renew(st, r.sp.errno)
}

// ensures is the caller's stack of ensures after a callee that knew the last of them, and left those given. What a context
// that stands for many entries knows of them is only how many there are: what it added or took away counts.
func (b *comeback) ensures(left []ensure) []ensure {
	before, known := b.before.ens, len(b.c.entry.ens)
	if !b.c.general {
		below := before[:len(before)-known]
		if len(below) == 0 {
			return left
		}
		all := append(slices.Clone(below), left...)
		return all[:min(len(all), max(maxEnsures, len(before)))]
	}
	if added := len(left) - known; added > 0 {
		return append(slices.Clone(before), left[known:]...)
	} else if left := len(before) + added; left >= 0 {
		return before[:left:left]
	}
	return nil
}

// joined is the caller's trace with the steps by which the callee changed the thread's state; after is the caller's state
// then.
func (r *runner) joined(tr *trace, after *state, b *comeback, left *state, leave *cfg.Instr) *trace {
	if left.tr.latest() == stepAcquire && len(after.ens)+len(after.locks) == 0 {
		tr = tr.settle(0)
	}
	return &trace{parent: tr, kind: stepReturn, fn: b.f.fn, ins: b.call.Instr, inner: left.tr, leave: leave}
}

// alike is c's exits with those of equal property merged: a coarse run would merge what they lead to anyway.
func (c *context) alike(sp *space) []*exit {
	if c.merged != nil {
		return c.merged
	}
	var properties []digest
	for _, e := range c.exits {
		p := sp.property(e.st)
		if e.ret.property() || e.ret.kind == vConst && isThreadState(c.f.fn.Result) {
			p = p.binding(binding{v: e.ret}) // it may be part of the caller's property
		}
		i := slices.Index(properties, p)
		if i < 0 {
			properties = append(properties, p)
			one := *e
			c.merged = append(c.merged, &one)
			continue
		}
		m := c.merged[i]
		m.st, m.iv = sp.merge(m.st, e.st), m.iv.join(e.iv)
		if m.ret != e.ret {
			m.ret = value{}
		}
	}
	return c.merged
}

// allPossible reports whether what the caller knows of its arguments contradicts none of the exits.
func (r *runner) allPossible(b *comeback) bool {
	for _, e := range b.c.exits {
		for _, k := range e.st.facts {
			if arg, ok := r.argumentOf(b, k.t); ok {
				if _, ok := r.sp.boundOf(b.before, arg).meet(k.iv); !ok {
					return false
				}
			}
		}
	}
	return true
}

// argumentOf is what the caller gave for the parameter that t is; ok is false where t is none.
func (r *runner) argumentOf(b *comeback, t term) (arg value, ok bool) {
	l := r.sp.terms[t].leaf
	if l == noPlace {
		return value{}, false
	}
	p := &r.sp.places[l]
	if !p.param || p.parent != noPlace || int(p.local) >= len(b.call.args) {
		return value{}, false
	}
	return r.sp.eval(b.before, b.call.args[p.local]), true
}
