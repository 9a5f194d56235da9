package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
)

// guards are the variables, members and globals whose values decide whether the thread's state changes: those in conditions
// right before a change, and those handed to functions where they are that.
type guards struct {
	vars    flow.Bits // by Func.Vars index; nil where there are none
	members flow.Bits // by step
	globals flow.Bits // by number, see space.global
}

// findGuards computes i's guards from its own conditions and its callees' parameters. When states must merge, states that
// differ in these stay apart longest.
func (pr *program) findGuards(i *fnInfo) {
	if !i.touches && !i.lockWork {
		return
	}
	own := i.releases || i.acquires || i.ensures || i.gives
	i.guards = pr.guardsOf(i, func(f *fnInfo) *guards { return &f.guards }, func(c *callee, ins *cfg.Instr) bool {
		if c.api != nil && changesThread(c) || own && c.uses(ins) || c.lock != nil && c.lock.counts() {
			return true
		}
		return slices.ContainsFunc(c.funcs, func(f *cfg.Func) bool { return pr.byFunc[f].touches || pr.byFunc[f].locky() })
	})
	// Of those, and of those of whatever i calls, the ones that guard a change itself, not a call in which there may be one.
	i.decisive = pr.guardsOf(i, func(f *fnInfo) *guards { return &f.decisive }, func(c *callee, ins *cfg.Instr) bool {
		if c.api != nil {
			return changesThread(c) || c.lock != nil && c.lock.counts()
		}
		return slices.ContainsFunc(c.funcs, func(f *cfg.Func) bool { return pr.byFunc[f].oneSided() || pr.byFunc[f].locky() })
	})
	for _, c := range i.callees.list {
		for _, f := range c.entered() {
			d := &pr.byFunc[f].decisive
			i.decisive.members = i.decisive.members.Union(d.members)
			i.decisive.globals = i.decisive.globals.Union(d.globals)
		}
	}
}

// oneSided reports whether i itself lets go of the thread's state and does not take it back, or the other way round.
func (i *fnInfo) oneSided() bool { return i.releases != i.acquires || i.ensures != i.gives }

// guardsOf collects what stands in conditions right before the calls that count, and what is handed to functions as one of
// their guards.
func (pr *program) guardsOf(i *fnInfo, of func(*fnInfo) *guards, counts func(*callee, *cfg.Instr) bool) guards {
	g := guards{vars: flow.NewBits(len(i.fn.Vars))}
	for _, b := range i.fn.Blocks {
		for _, ins := range b.Instrs {
			if ins.Op != cfg.Call {
				continue
			}
			for _, f := range i.callees.of(ins).funcs {
				inner := of(pr.byFunc[f])
				if inner.vars == nil {
					continue
				}
				for n, a := range ins.Args {
					if n < len(f.Params) && inner.vars.Has(f.Params[n].Index) {
						g.add(pr.sp, a)
					}
				}
			}
		}
	}
	deciding := make([]bool, len(i.fn.Blocks))
	for range maxNested {
		found := false
		for _, b := range i.fn.Blocks {
			if len(b.Succs) < 2 || deciding[b.ID] || !slices.ContainsFunc(b.Succs, func(s *cfg.Block) bool { return i.straight(s, deciding, counts) }) {
				continue
			}
			deciding[b.ID], found = true, true
			for _, t := range b.Succs {
				if len(t.Instrs) > 0 && t.Instrs[0].Op == cfg.Assume {
					g.add(pr.sp, t.Instrs[0].Src)
				}
			}
		}
		if !found {
			break
		}
	}
	g.follow(pr.sp, i.fn)
	return g
}

// maxNested bounds the conditions in one another, "a && b && c", that guard a call.
const maxNested = 4

// straight reports whether there is a call that counts in the blocks from s up to the next branch or join, or nothing but
// conditions up to a branch that decides on such a call.
func (i *fnInfo) straight(s *cfg.Block, deciding []bool, counts func(*callee, *cfg.Instr) bool) bool {
	for range 4 {
		if deciding[s.ID] && len(s.Preds) == 1 && !slices.ContainsFunc(s.Instrs, func(ins *cfg.Instr) bool { return ins.Op != cfg.Assume }) {
			return true
		}
		for _, ins := range s.Instrs {
			if ins.Op == cfg.Call && counts(i.callees.of(ins), ins) {
				return true
			}
		}
		if len(s.Succs) != 1 || i.joins(s.Succs[0]) {
			return false
		}
		s = s.Succs[0]
	}
	return false
}

// joins reports whether paths that come from before b join there; those that a loop comes back on do not count.
func (i *fnInfo) joins(b *cfg.Block) bool {
	if len(b.Preds) < 2 {
		return false
	}
	rank, before := i.fn.Rank(), 0
	for _, p := range b.Preds {
		if rank[p.ID] < rank[b.ID] {
			before++
		}
	}
	return before > 1
}

func changesThread(c *callee) bool {
	var i fnInfo
	i.noteEffect(c.api.Effect)
	return i.touches
}

// add makes the variables and members of e guards.
func (g *guards) add(sp *space, e *cfg.Expr) {
	for ; e != nil && e.Op != cfg.OpSizeof; e = e.Y {
		if v := local(e); v != nil {
			g.vars.Set(v.Index)
		} else if e.Op == cfg.OpVar {
			g.globals = g.globals.With(sp.global(e.Var.Key))
		}
		if e.Op == cfg.OpField {
			g.members = g.members.With(int(sp.member(e.Name)))
		}
		g.add(sp, e.X)
	}
}

// follow adds what guards are copies of.
func (g *guards) follow(sp *space, f *cfg.Func) {
	for range 2 {
		for _, b := range f.Blocks {
			for _, ins := range b.Instrs {
				if v := local(ins.Dst); ins.Op == cfg.Assign && v != nil && g.vars.Has(v.Index) {
					g.add(sp, ins.Src)
				}
			}
		}
	}
}

// group tells states apart by property and by what they know of guards.
func (r *runner) group(s *state) digest {
	d := r.sp.property(s)
	if r.c.f.guards.vars == nil {
		return d
	}
	for _, b := range s.env {
		if !r.sp.keeps(b) && r.guarded(b.p) {
			d = d.binding(b)
		}
	}
	for _, f := range s.facts {
		if slices.ContainsFunc(r.sp.terms[f.t].leaves, r.guarded) {
			d = d.fact(f)
		}
	}
	return d
}

func (r *runner) guarded(p place) bool {
	g, i := &r.c.f.guards, &r.sp.places[p]
	if i.member != noStep {
		return g.members.Holds(int(i.member))
	}
	return i.local >= 0 && int(i.local) < len(r.c.f.fn.Vars) && g.vars.Has(int(i.local))
}
