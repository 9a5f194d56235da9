package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
)

// liveness tells for every block which of the function's variables may still decide something: a condition, what a
// callee does, which thread state is restored, what is returned. What is known of other variables is forgotten at the
// block's entry, so that states that differ in nothing of interest become one.
func (pr *program) liveness(i *fnInfo) []flow.Bits {
	if i.live != nil {
		return i.live
	}
	f := i.fn
	always := flow.NewBits(len(f.Vars))
	for _, b := range f.Blocks {
		for _, ins := range b.Instrs {
			addressTaken(ins, always)
		}
	}
	for n := range f.Params {
		if i.guards.vars != nil && i.guards.vars.Has(n) && !i.written.Has(n) {
			always.Set(n) // what it was tells the caller which exit is whose
		}
	}
	if len(i.setjmps) > 0 || i.huge() {
		for n := range f.Vars {
			always.Set(n) // a longjmp brings any of them back to life
		}
	}
	if i.huge() {
		i.live = slices.Repeat([]flow.Bits{always}, len(f.Blocks))
		return i.live
	}
	i.live = flow.Backward(len(f.Blocks), len(f.Vars), func(v int) []int { return blockIDs(f.Blocks[v].Succs) },
		func(v int, out flow.Bits) flow.Bits {
			instrs := f.Blocks[v].Instrs
			for n := len(instrs) - 1; n >= 0; n-- {
				pr.liveBefore(i, instrs[n], out)
			}
			out.Or(always)
			return out
		})
	return i.live
}

// liveBefore turns the variables that matter after ins into those that matter before it.
func (pr *program) liveBefore(i *fnInfo, ins *cfg.Instr, live flow.Bits) {
	wanted := true
	if v := local(ins.Dst); v != nil && ins.Op != cfg.Declare {
		wanted = live.Has(v.Index)
		live.Clear(v.Index)
	} else if ins.Dst != nil && ins.Op != cfg.Declare {
		use(ins.Dst, live) // the base that a member is stored through
	}
	switch ins.Op {
	case cfg.Assign:
		if wanted {
			use(ins.Src, live)
		}
	case cfg.Assume, cfg.Return:
		use(ins.Src, live)
	case cfg.Declare:
		live.Clear(ins.Dst.Var.Index)
	case cfg.Call:
		use(ins.Callee, live)
		c := i.callees.of(ins)
		matters := c.api != nil && (c.api.Effect != capi.NoEffect || c.api.Has(capi.Pure) && wanted)
		for _, f := range c.entered() {
			matters = matters || pr.byFunc[f].touches || pr.byFunc[f].locky()
		}
		matters = matters || c.lock != nil
		if c.api == nil && c.c == nil && len(c.funcs) == 0 {
			matters = true // through a pointer that the path may know
		}
		if matters {
			for _, a := range ins.Args {
				use(a, live)
			}
		}
	}
}

// local is the function's own variable that e names, or nil.
func local(e *cfg.Expr) *cfg.Var {
	if e != nil && e.Op == cfg.OpVar && e.Var.Kind != cfg.Global && e.Var.Kind != cfg.StaticLocal {
		return e.Var
	}
	return nil
}

func use(e *cfg.Expr, live flow.Bits) {
	for ; e != nil; e = e.Y {
		if v := local(e); v != nil {
			live.Set(v.Index)
			return
		}
		if e.Op == cfg.OpSizeof {
			return
		}
		use(e.X, live)
	}
}

// addressTaken adds the variables whose address goes anywhere.
func addressTaken(ins *cfg.Instr, set flow.Bits) {
	var walk func(e *cfg.Expr)
	walk = func(e *cfg.Expr) {
		for ; e != nil; e = e.Y {
			if e.Op == cfg.OpAddr {
				x := e.X
				for x != nil && (x.Op == cfg.OpField && !x.Arrow || x.Op == cfg.OpCast) {
					x = x.X
				}
				if v := local(x); v != nil {
					set.Set(v.Index)
				}
			}
			walk(e.X)
		}
	}
	walk(ins.Src)
	for _, a := range ins.Args {
		walk(a)
	}
}

// prune forgets what s knows of dead variables.
func (sp *space) prune(s *state, live flow.Bits) {
	sp.forget(s, func(p place) bool {
		i := &sp.places[p]
		// What a parameter points at outlives it.
		return i.local >= 0 && !live.Has(int(i.local)) && !(i.param && i.behind)
	})
}

// forget drops what is bound to dead places, and what is known of terms that read them. A living place that shares a
// dead one's value takes over what is known of it.
func (sp *space) forget(s *state, dead func(place) bool) {
	if slices.ContainsFunc(s.env, func(b binding) bool { return sp.mentions(b, dead) }) {
		sp.forgetEnv(s, dead)
	}
	sp.dropFacts(s, func(f fact) bool { return sp.anyLeaf(f.t, dead) })
}

// mentions reports whether a binding is of a dead place, or holds a value that reads or points at one.
func (sp *space) mentions(b binding, dead func(place) bool) bool {
	return dead(b.p) || b.v.kind == vTerm && sp.anyLeaf(b.v.term(), dead) || b.v.kind == vAddr && dead(b.v.place())
}

func (sp *space) forgetEnv(s *state, dead func(place) bool) {
	for again := true; again; {
		again = false
		for _, b := range s.env {
			if b.v.kind == vTerm && !dead(b.p) {
				if l := sp.terms[b.v.term()].leaf; l != noPlace && dead(l) {
					sp.inherit(s, b.p, b.v.term())
					again = true
					break
				}
			}
		}
	}
	env := s.emptyEnv()
	for _, b := range s.env {
		if sp.mentions(b, dead) {
			if b.v.kind != vAddr || dead(b.p) {
				continue
			}
			b.v = value{kind: vNonNull}
		}
		env = append(env, b)
	}
	s.setEnv(env)
}

// Bounds of what one state remembers; a coarse run makes do with less.
const (
	coarseFacts = 12
	fineFacts   = 48
)

// cap forgets facts where there are too many: relations first, then what is known of memory that others may change, the
// function's own variables last. What guards a change of the thread's state is kept.
func (sp *space) cap(s *state, f *fnInfo, states int) {
	most := fineFacts
	if states == 1 {
		most = coarseFacts
	}
	for depth := 2; depth >= 0; depth-- {
		if len(s.facts) <= most && len(s.env) <= 2*most {
			return
		}
		s.ownFacts()
		s.facts = slices.DeleteFunc(s.facts, func(k fact) bool {
			return sp.distance(k.t) >= depth && !slices.ContainsFunc(sp.terms[k.t].leaves, func(l place) bool { return f.decisive.has(sp, l) })
		})
		s.ownEnv()
		s.env = slices.DeleteFunc(s.env, func(b binding) bool {
			return !sp.keeps(b) && b.v.kind != vFunc && min(int(sp.places[b.p].depth), 1) >= depth && !f.decisive.has(sp, b.p)
		})
	}
}

// distance orders terms by how little they are worth: a variable, a path from one, a relation.
func (sp *space) distance(t term) int {
	l := sp.terms[t].leaf
	if l == noPlace {
		return 2
	}
	return min(int(sp.places[l].depth), 1)
}

// inherit makes p the name of the value t, for all places that share it.
func (sp *space) inherit(s *state, p place, t term) {
	iv := s.bound(t)
	own := sp.leafTerm(p)
	s.dropBound(own)
	env := s.emptyEnv()
	for _, b := range s.env {
		if b.v.kind == vTerm && b.v.term() == t {
			if b.p == p {
				continue
			}
			b.v = termValue(own)
		}
		env = append(env, b)
	}
	s.setEnv(env)
	if iv != anything {
		s.setBound(own, iv)
	}
}

func (sp *space) anyLeaf(t term, pred func(place) bool) bool {
	for _, l := range sp.terms[t].leaves {
		if pred(l) {
			return true
		}
	}
	return false
}
