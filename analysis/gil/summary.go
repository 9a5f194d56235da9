package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
)

// mapping says that the places below from in the caller are those below to in the callee.
type mapping struct {
	from, to place
}

// context finds or makes the context of f entered as entry says; nil where calls nest too deep to follow.
func (s *solver) context(f *fnInfo, entry *state, depth int) *context {
	if depth > maxCallDepth || len(f.fn.Blocks) == 0 {
		return nil
	}
	byKey := s.byKey[f]
	if byKey == nil {
		byKey = map[digest]*context{}
		s.byKey[f] = byKey
	}
	k := entry.key()
	if c := byKey[k]; c != nil {
		return c
	}
	most := maxContexts
	if !f.touches && !f.locky() {
		most = maxPlainContexts
	}
	general := len(byKey) >= most || s.exhausted()
	if general {
		entry = s.generalise(f, entry, len(byKey)/most)
		k = entry.key()
		if c := byKey[k]; c != nil {
			return c
		}
	}
	c := &context{f: f, entry: entry, depth: depth, general: general}
	byKey[k] = c
	f.entered = true
	s.contexts = append(s.contexts, c)
	return c
}

// generalise forgets the more of an entry of f, the more times over the bound entries are: all that guards no change of the thread's
// state, then what is known of arguments, then all that is known of plain values, and at last where thread states are kept.
func (s *solver) generalise(f *fnInfo, entry *state, times int) *state {
	switch {
	case s.exhausted() || times > 3:
		return barest(entry)
	case times > 2:
		return s.sp.plain(entry)
	case times > 1:
		return s.leanEntry(entry, &guards{members: f.decisive.members, globals: f.decisive.globals})
	}
	return s.leanEntry(entry, &f.decisive)
}

// barest is an entry of which nothing is known but whether the thread holds the GIL, and whether by an ensure.
func barest(entry *state) *state {
	b := &state{gil: entry.gil, moved: true, diverged: true, locks: entry.locks}
	if n := len(entry.ens); n > 0 {
		b.ens = []ensure{{prior: entry.ens[n-1].prior}}
	}
	return b
}

// enterFunc runs a call of a function with a body: what is known of arguments goes in, what is known at its exits comes
// back.
func (r *runner) enterFunc(out []*state, st *state, ins *instr, f *fnInfo, guess bool) []*state {
	entry, maps := r.entry(st, ins, f)
	c := r.lean(f, entry, r.c.depth+1)
	if c == nil {
		if c = r.context(f, entry, r.c.depth+1); c == nil {
			r.havoc(st, ins, f.mods)
			r.result(st, ins, value{})
			return append(out, st)
		}
		r.c.called(c, st, ins.Instr, r.at, guess || st.unsure && len(entry.locks) > 0)
		r.solve(c)
	} else {
		r.c.called(c, st, ins.Instr, r.at, guess || st.unsure && len(entry.locks) > 0)
	}
	back := &comeback{call: ins, f: f, c: c, before: st, splits: splits(c.exits)}
	for _, j := range c.jumps {
		land := st.clone()
		land.gil, land.moved, land.ens = j.gil, j.moved, back.ensures(j.ens)
		land.tr = r.joined(st.tr, land, back, j, nil)
		r.jump(land)
	}
	r.keepingThrough(st, ins, f, c)
	back.lockSplits, back.blind = lockSplits(c.exits, ins)
	if back.splits {
		st.diverged, r.c.split = true, true
	}
	back.toldBy(r.sp, maps)
	exits := c.exits
	if r.states == 1 && len(exits) > 1 && r.allPossible(back) {
		exits = c.alike(r.sp)
	}
	for _, e := range exits {
		if after := r.exit(back, e); after != nil {
			out = append(out, after)
		}
	}
	return out
}

// within is as much of the open ensures, from the last back, as a call of f can have to do with: nothing where f gives
// back none, else those whose results it is handed, and the last. Entries that differ in the others are one.
func within(open []ensure, f *fnInfo, env []binding) []ensure {
	if len(open) == 0 || !f.givesBack {
		return nil
	}
	from := len(open) - 1
	for _, b := range env {
		if b.v.kind != vEnsured {
			continue
		}
		if i := slices.IndexFunc(open, func(e ensure) bool { return e.n == b.v.n }); i >= 0 {
			from = min(from, i)
		}
	}
	return open[from:]
}

// splits reports whether exits leave the thread in different states.
func splits(exits []*exit) bool {
	for _, e := range exits {
		if e.st.code() != exits[0].st.code() {
			return true
		}
	}
	return false
}

// entry is the state in which the call enters f.
func (r *runner) entry(st *state, ins *instr, f *fnInfo) (*state, []mapping) {
	sp := r.sp
	entry := &state{gil: st.gil, moved: st.moved, diverged: st.diverged}
	live := r.liveness(f)[0]
	var maps []mapping
	for n, p := range f.fn.Params {
		if n >= len(ins.Args) {
			break
		}
		v := sp.eval(st, ins.args[n])
		to := sp.variable(p)
		if from := sp.target(v); from != noPlace {
			if !slices.ContainsFunc(maps, func(m mapping) bool { return m.from == from }) {
				maps = append(maps, mapping{from, sp.child(to, sp.pointee)})
			}
		}
		if !live.Has(p.Index) {
			continue
		}
		switch v.kind {
		case vConst, vThread, vEnsured, vSpent, vUninit, vFunc:
			entry.bind(to, v)
		default:
			if iv := sp.boundOf(st, v); iv != anything {
				entry.setBound(sp.leafTerm(to), iv)
			}
		}
	}
	inner := func(p place) place {
		if sp.places[p].global {
			return p
		}
		for _, m := range maps {
			if q, ok := sp.rebase(p, m.from, m.to); ok {
				return q
			}
		}
		return noPlace
	}
	r.carry(st, entry, func(p place) place {
		if q := inner(p); q != noPlace && (f.reads.has(sp, q) || r.holdsThread(st, p)) {
			return q
		}
		return noPlace
	})
	r.relate(st, entry, ins, f, inner)
	entry.ens = within(st.ens, f, entry.env)
	entry.locks = r.toldLocks(st, ins, f, inner)
	return entry, maps
}

// holdsThread reports whether what p holds in st is part of its property.
func (r *runner) holdsThread(st *state, p place) bool {
	v, ok := st.lookup(p)
	return ok && r.sp.keeps(binding{p, v})
}

// relate carries what is known of relations between arguments, or between an argument and what both sides can see:
// "mask is set only where callback == None".
func (r *runner) relate(st, entry *state, ins *instr, f *fnInfo, inner func(place) place) {
	sp := r.sp
	var params map[place]place
	for _, k := range st.facts {
		if sp.terms[k.t].leaf != noPlace {
			continue
		}
		if params == nil {
			params = map[place]place{}
			live := r.liveness(f)[0]
			for n, p := range f.fn.Params {
				if n >= len(ins.Args) {
					break
				}
				if v := sp.eval(st, ins.args[n]); v.kind == vTerm && sp.terms[v.term()].leaf != noPlace && live.Has(p.Index) {
					params[sp.terms[v.term()].leaf] = sp.variable(p)
				}
			}
		}
		if len(params) == 0 {
			return
		}
		used := false
		t := sp.translate(k.t, func(p place) place {
			if q, ok := params[p]; ok {
				used = true
				return q
			}
			return inner(p)
		})
		if t != noTerm && used {
			entry.setBound(t, k.iv)
		}
	}
}

// carry copies from src to dst what is known of the places that rename keeps (it answers noPlace for the others): saved
// thread states always, plain values where some condition of the program tests them.
func (r *runner) carry(src, dst *state, rename func(place) place) {
	sp := r.sp
	for _, b := range src.env {
		q := rename(b.p)
		if q == noPlace {
			continue
		}
		switch b.v.kind {
		case vThread, vEnsured, vSpent, vUninit, vFunc:
			dst.bind(q, b.v)
		case vConst:
			if r.worth(q) {
				dst.bind(q, b.v)
			}
		default:
			if b.v.kind == vTerm && sp.namesConstant(b.v.term()) {
				dst.bind(q, b.v)
			} else if iv := sp.boundOf(src, b.v); iv != anything && r.worth(q) {
				dst.setBound(sp.leafTerm(q), iv)
			}
		}
	}
	for _, f := range src.facts {
		l := sp.terms[f.t].leaf
		if l == noPlace || sp.places[l].parent == noPlace && !sp.places[l].global {
			continue
		}
		if _, bound := src.lookup(l); bound {
			continue // a fact on an earlier content of the place
		}
		if q := rename(l); q != noPlace && r.worth(q) && !sp.constant(sp.places[q].root) {
			dst.setBound(sp.leafTerm(q), f.iv)
		}
	}
}

// worth reports whether what a place holds may matter in another function.
func (r *runner) worth(p place) bool {
	if n := r.sp.places[p].member; n != noStep {
		return r.tested.Holds(int(n))
	}
	return true
}

// leave records an exit of the context.
func (r *runner) leave(st *state, ins *instr) {
	ret := value{}
	if ins.Src != nil {
		ret = r.sp.eval(st, ins.src)
	}
	e := &exit{ret: ret, iv: r.sp.boundOf(st, ret), ins: ins.Instr}
	e.st = r.outward(st)
	e.handed = ret.kind == vEnsured || slices.ContainsFunc(st.env, func(b binding) bool {
		return b.v.kind == vEnsured && (r.sp.places[b.p].global || r.sp.places[b.p].parent != noPlace)
	})
	if e.handed {
		r.handedOn[ins.Instr] = true
	}
	switch ret.kind {
	case vAddr:
		e.ret = value{kind: vNonNull}
	case vTerm:
		// Of terms only a parameter that still holds what it was given means something to the caller.
		if p := r.parameter(ret.term()); p < 0 {
			e.ret = value{}
		}
	}
	c := r.c
	c.seen[len(c.seen)-1] |= 1 << st.code()
	if c.f.lockWork {
		c.sees(len(c.seen)-1, st)
	}
	k := e.key()
	if c.exitKey == nil {
		c.exitKey = map[digest]bool{}
	}
	if c.exitKey[k] {
		return
	}
	c.merged = nil
	if len(c.exits) >= maxExits {
		r.widenExit(e)
		return
	}
	c.exitKey[k] = true
	c.exits = append(c.exits, e)
}

// parameter is the index of the parameter whose initial value t is, or -1.
func (r *runner) parameter(t term) int {
	l := r.sp.terms[t].leaf
	if l == noPlace {
		return -1
	}
	v := r.sp.places[l].v
	if v == nil || v.Kind != cfg.Param || r.c.f.written.Has(v.Index) {
		return -1
	}
	return v.Index
}

// outward is what of st the caller may know: globals, what parameters point at, bounds on unwritten parameters.
func (r *runner) outward(st *state) *state {
	sp := r.sp
	out := &state{gil: st.gil, moved: st.moved, ens: st.ens, guessed: st.guessed, diverged: st.diverged, unsure: st.unsure, tr: st.tr}
	out.locks = r.lockOutward(st)
	r.carry(st, out, func(p place) place {
		if sp.places[p].global {
			return p
		}
		if i := &sp.places[p]; i.param && i.behind && !r.c.f.written.Has(int(i.local)) {
			return p
		}
		return noPlace
	})
	for _, f := range st.facts {
		if r.parameter(f.t) >= 0 {
			out.setBound(f.t, f.iv)
		}
	}
	return out
}

func (e *exit) key() digest {
	return e.st.key().binding(binding{v: e.ret}).fact(fact{0, e.iv})
}

// widenExit makes room for one exit too many: what is known of values is given up for all exits of its thread state.
func (r *runner) widenExit(e *exit) {
	for _, o := range r.c.exits {
		if o.st.gil == e.st.gil && len(o.st.ens) == len(e.st.ens) {
			o.iv = o.iv.join(e.iv)
			if o.ret != e.ret {
				o.ret = value{}
			}
			o.st = r.sp.merge(o.st, e.st)
			return
		}
	}
	r.c.exits = append(r.c.exits, e)
}
