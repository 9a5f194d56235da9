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
		byKey = map[string]*context{}
		s.byKey[f] = byKey
	}
	k := entry.key()
	if c := byKey[k]; c != nil {
		return c
	}
	most := maxContexts
	if !f.touches {
		most = maxPlainContexts
	}
	general := len(byKey) >= most || s.exhausted()
	if general {
		entry = s.sp.generalise(entry)
		if s.exhausted() || len(byKey) >= 3*most {
			entry = barest(entry)
		}
		k = entry.key()
		if c := byKey[k]; c != nil {
			return c
		}
	}
	c := &context{f: f, entry: entry, depth: depth, general: general}
	byKey[k] = c
	s.contexts = append(s.contexts, c)
	return c
}

// generalise forgets what is known of plain values: the entry then stands for many.
func (sp *space) generalise(entry *state) *state {
	return sp.plain(entry)
}

// barest is an entry of which nothing is known but whether the thread holds the GIL, and whether by an ensure.
func barest(entry *state) *state {
	b := &state{gil: entry.gil, moved: true, diverged: true}
	if n := len(entry.ens); n > 0 {
		b.ens = []ensure{{prior: entry.ens[n-1].prior}}
	}
	return b
}

// enterFunc runs a call of a function with a body: what is known of arguments goes in, what is known at its exits comes
// back.
func (r *runner) enterFunc(st *state, ins *cfg.Instr, f *fnInfo, guess bool) []*state {
	entry, maps := r.entry(st, ins, f)
	c := r.context(f, entry, r.c.depth+1)
	if c == nil {
		r.havoc(st, ins, f.mods)
		r.result(st, ins, value{})
		return []*state{st}
	}
	r.c.called(c, st, ins, r.at, guess)
	r.solve(c)
	for _, j := range c.jumps {
		land := st.clone()
		land.gil, land.moved, land.ens = j.gil, j.moved, j.ens
		land.tr = r.joined(st.tr, ins, f, j, nil)
		r.jump(land)
	}
	var out []*state
	if splits(c.exits) {
		st.diverged, r.c.split = true, true
	}
	for _, e := range c.exits {
		if after := r.exit(st, ins, f, c, e, maps); after != nil {
			out = append(out, after)
		}
	}
	return out
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
func (r *runner) entry(st *state, ins *cfg.Instr, f *fnInfo) (*state, []mapping) {
	sp := r.sp
	entry := &state{gil: st.gil, moved: st.moved, diverged: st.diverged, ens: st.ens}
	live := r.liveness(f)[0]
	var maps []mapping
	for n, p := range f.fn.Params {
		if n >= len(ins.Args) {
			break
		}
		v := sp.eval(st, ins.Args[n])
		to := sp.variable(p)
		if from := target(sp, v); from != noPlace {
			if !slices.ContainsFunc(maps, func(m mapping) bool { return m.from == from }) {
				maps = append(maps, mapping{from, sp.child(to, "*")})
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
		if sp.isGlobal(p) {
			return p
		}
		for _, m := range maps {
			if q, ok := sp.rebase(p, m.from, m.to); ok {
				return q
			}
		}
		return noPlace
	}
	r.carry(st, entry, inner)
	r.relate(st, entry, ins, f, inner)
	return entry, maps
}

// relate carries what is known of relations between arguments, or between an argument and what both sides can see:
// "mask is set only where callback == None".
func (r *runner) relate(st, entry *state, ins *cfg.Instr, f *fnInfo, inner func(place) place) {
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
				if v := sp.eval(st, ins.Args[n]); v.kind == vTerm && sp.terms[v.t].leaf != noPlace && live.Has(p.Index) {
					params[sp.terms[v.t].leaf] = sp.variable(p)
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

// target is the place that a pointer value points at.
func target(sp *space, v value) place {
	switch v.kind {
	case vAddr:
		return v.p
	case vTerm:
		if l := sp.terms[v.t].leaf; l != noPlace {
			return sp.child(l, "*")
		}
	}
	return noPlace
}

func (sp *space) isGlobal(p place) bool {
	r := sp.places[sp.root(p)]
	return r.v == nil || r.v.Kind == cfg.Global || r.v.Kind == cfg.StaticLocal
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
			if b.v.kind == vTerm && sp.terms[b.v.t].leaf != noPlace && sp.constant(sp.terms[b.v.t].leaf) {
				dst.bind(q, b.v)
			} else if iv := sp.boundOf(src, b.v); iv != anything && r.worth(q) {
				dst.setBound(sp.leafTerm(q), iv)
			}
		}
	}
	for _, f := range src.facts {
		l := sp.terms[f.t].leaf
		if l == noPlace || sp.places[l].parent == noPlace && !sp.isGlobal(l) {
			continue
		}
		if _, bound := src.lookup(l); bound {
			continue // a fact on an earlier content of the place
		}
		if q := rename(l); q != noPlace && r.worth(q) && !sp.constant(sp.root(q)) {
			dst.setBound(sp.leafTerm(q), f.iv)
		}
	}
}

// worth reports whether what a place holds may matter in another function.
func (r *runner) worth(p place) bool {
	if name := r.sp.member(p); name != "" {
		return r.tested[name]
	}
	return true
}

// leave records an exit of the context.
func (r *runner) leave(st *state, ins *cfg.Instr) {
	ret := value{}
	if ins.Src != nil {
		ret = r.sp.eval(st, ins.Src)
	}
	e := &exit{ret: ret, iv: r.sp.boundOf(st, ret), ins: ins}
	e.st = r.outward(st)
	e.handed = ret.kind == vEnsured || slices.ContainsFunc(st.env, func(b binding) bool {
		return b.v.kind == vEnsured && (r.sp.isGlobal(b.p) || r.sp.places[b.p].parent != noPlace)
	})
	if e.handed {
		r.handedOn[ins] = true
	}
	switch ret.kind {
	case vAddr:
		e.ret = value{kind: vNonNull}
	case vTerm:
		// Of terms only a parameter that still holds what it was given means something to the caller.
		if p := r.parameter(ret.t); p < 0 {
			e.ret = value{}
		}
	}
	c := r.c
	c.seen[len(c.seen)-1] |= 1 << st.code()
	k := e.key()
	if c.exitKey == nil {
		c.exitKey = map[string]bool{}
	}
	if c.exitKey[k] {
		return
	}
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
	out := &state{gil: st.gil, moved: st.moved, ens: st.ens, guessed: st.guessed, diverged: st.diverged, tr: st.tr}
	r.carry(st, out, func(p place) place {
		if sp.isGlobal(p) {
			return p
		}
		root := sp.root(p)
		if v := sp.places[root].v; v != nil && v.Kind == cfg.Param && p != root && sp.behind(p) && !r.c.f.written.Has(v.Index) {
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

// behind reports whether the first step from p's root is through a pointer.
func (sp *space) behind(p place) bool {
	for sp.places[p].depth > 1 {
		p = sp.places[p].parent
	}
	return sp.places[p].step == "*"
}

func (e *exit) key() string {
	b := appendBinding([]byte(e.st.key()), binding{v: e.ret})
	f := state{facts: []fact{{0, e.iv}}}
	return string(b) + f.key()
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

// exit applies one exit of the callee to the caller's state; nil where it contradicts what the caller knows.
func (r *runner) exit(before *state, ins *cfg.Instr, f *fnInfo, c *context, e *exit, maps []mapping) *state {
	sp := r.sp
	st := before.clone()
	st.gil, st.moved, st.ens = e.st.gil, e.st.moved, e.st.ens
	if c.general {
		st.ens = spliced(before.ens, len(c.entry.ens), e.st.ens)
	}
	st.guessed = st.guessed || e.st.guessed
	st.diverged = st.diverged || e.st.diverged
	for _, k := range e.st.facts {
		l := sp.terms[k.t].leaf
		if l == noPlace || sp.places[l].parent != noPlace {
			continue
		}
		v := sp.places[l].v
		if v == nil || v.Kind != cfg.Param || v.Index >= len(ins.Args) {
			continue
		}
		arg := sp.eval(before, ins.Args[v.Index])
		iv, ok := sp.boundOf(before, arg).meet(k.iv)
		if !ok {
			return nil
		}
		if arg.kind == vTerm {
			st.setBound(arg.t, iv)
		}
	}
	ret := e.ret
	if ret.kind == vTerm { // a parameter handed back
		ret = value{}
		if v := sp.places[sp.terms[e.ret.t].leaf].v; v.Index < len(ins.Args) {
			ret = sp.eval(before, ins.Args[v.Index])
		}
	}
	r.writeBack(st, f, c, e, maps)
	if ins.Dst != nil {
		p := sp.placeOf(st, ins.Dst)
		sp.assign(st, p, ret)
		if p != noPlace && ret.kind == vUnknown && e.iv != anything {
			st.setBound(sp.leafTerm(p), e.iv)
		}
	}
	if e.st.code() != before.code() || splits(c.exits) {
		st.tr = r.joined(st.tr, ins, f, e.st, e.ins)
	}
	return st
}

// forgetErrno is for calls of what anybody wrote: every C function may set errno (C11 7.5p3).
func (r *runner) forgetErrno(st *state) {
	if e, ok := r.sp.byName["?errno"]; ok {
		r.sp.renew(st, e)
	}
}

// spliced is the caller's stack of ensures after a callee that was entered with only the last of them known: what it added
// or took away counts.
func spliced(before []ensure, known int, after []ensure) []ensure {
	if added := len(after) - known; added > 0 {
		return append(slices.Clone(before), after[known:]...)
	} else if left := len(before) + added; left >= 0 {
		return before[:left:left]
	}
	return nil
}

// writeBack brings what the callee left in the places that both can reach.
func (r *runner) writeBack(st *state, f *fnInfo, c *context, e *exit, maps []mapping) {
	sp := r.sp
	back := func(p place) place {
		if sp.isGlobal(p) {
			return p
		}
		for _, m := range maps {
			if q, ok := sp.rebase(p, m.to, m.from); ok {
				return q
			}
		}
		return noPlace
	}
	// First forget whatever the callee was told or may have written, then learn what it left.
	told := map[place]bool{}
	for _, b := range c.entry.env {
		if q := back(b.p); q != noPlace {
			told[q] = true
		}
	}
	for _, k := range c.entry.facts {
		if l := sp.terms[k.t].leaf; l != noPlace {
			if q := back(l); q != noPlace && sp.places[l].parent != noPlace {
				told[q] = true
			}
		}
	}
	sp.forget(st, func(p place) bool {
		if told[p] {
			return true
		}
		if name := sp.member(p); name != "" && f.mods.members[name] && sp.shared(p) {
			return true
		}
		v := sp.places[sp.root(p)].v
		return v != nil && sp.isGlobal(p) && f.mods.globals[v.Key]
	})
	for _, m := range maps {
		// The pointee itself: `*p = ...` is a write that no member's name tells.
		if v, ok := st.lookup(m.from); ok && !told[m.from] && v.kind != vUnknown {
			sp.renew(st, m.from)
		}
	}
	r.forgetErrno(st)
	r.carry(e.st, st, back)
}

// joined is the caller's trace with the steps by which the callee changed the thread's state.
func (r *runner) joined(tr *trace, ins *cfg.Instr, f *fnInfo, after *state, leave *cfg.Instr) *trace {
	steps := after.tr.list()
	if len(steps) > 0 && steps[len(steps)-1].kind == stepAcquire && len(after.ens) == 0 {
		tr = tr.settle(0)
	}
	tr = tr.add(stepCall, f.fn, ins)
	for _, s := range steps {
		tr = tr.add(s.kind, s.fn, s.ins)
	}
	if leave != nil {
		tr = tr.add(stepExit, f.fn, leave)
	}
	return tr
}
