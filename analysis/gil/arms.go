package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
)

// arms tells for every branching block which blocks lie between it and the point where its paths meet again.
type arms struct {
	join   []int // the block where they meet; len(blocks) where they never do
	within []flow.Bits
}

// armsOf computes the arms of a function by post-dominators: blocks without successors lead to a virtual exit.
func (i *fnInfo) armsOf() *arms {
	if i.arms != nil {
		return i.arms
	}
	n := len(i.fn.Blocks)
	if i.huge() {
		i.arms = &arms{join: slices.Repeat([]int{n}, n), within: slices.Repeat([]flow.Bits{flow.NewBits(n)}, n)}
		return i.arms
	}
	preds := make([][]int, n+1)
	for _, b := range i.fn.Blocks {
		for _, s := range b.Succs {
			preds[s.ID] = append(preds[s.ID], b.ID)
		}
		if len(b.Succs) == 0 {
			preds[n] = append(preds[n], b.ID)
		}
	}
	idom := flow.Dominators(n+1, n, func(v int) []int { return preds[v] })
	a := &arms{join: make([]int, n), within: make([]flow.Bits, n)}
	for _, b := range i.fn.Blocks {
		if len(b.Succs) < 2 {
			continue
		}
		join := idom[b.ID]
		if join < 0 {
			join = n // an endless loop
		}
		a.join[b.ID] = join
		seen := flow.NewBits(n)
		for v, in := range flow.Reach(n, blockIDs(b.Succs), func(v int) []int {
			if v == join {
				return nil
			}
			return blockIDs(i.fn.Blocks[v].Succs)
		}) {
			if in && v != join {
				seen.Set(v)
			}
		}
		a.within[b.ID] = seen
	}
	i.arms = a
	return a
}

// suspects are branches whose condition may be correlated with an earlier one in a way that nobody could follow, as in
// "if (a) release(); ... if (b) acquire();". Paths that decide such a branch freely are guesses.
type suspects struct {
	all      flow.Bits // for every path
	diverged flow.Bits // for paths on which a function came back in different states
}

// suspects finds the suspect branches of a context that was run: branches that change the thread's state on one arm and
// not on the other, and before which the paths of another such branch have met again with different states. nil where
// there are none.
func (c *context) suspects() *suspects {
	var s *suspects
	for _, b := range c.f.fn.Blocks {
		if len(b.Succs) < 2 || !c.free[b.ID] {
			continue
		}
		after := c.split && c.unbalances(b.ID)
		if !after && !c.mixed(b.ID) {
			continue
		}
		own := c.mixed(b.ID) && c.correlated(b.ID)
		if !own && !after {
			continue
		}
		if s == nil {
			n := len(c.f.fn.Blocks)
			s = &suspects{flow.NewBits(n), flow.NewBits(n)}
		}
		if own {
			s.all.Set(b.ID)
		}
		if after {
			s.diverged.Set(b.ID)
		}
	}
	return s
}

// unbalances reports whether the arms of branch b meet again with different states, or one of them goes wrong.
func (c *context) unbalances(b int) bool {
	a := c.f.armsOf()
	return c.changesWithin(a.within[b]) && c.mixed(a.join[b]) || overlap(a.within[b], c.faulty)
}

// correlated reports whether the paths of an earlier branch have met again with different states before branch b, which
// changes the state itself.
func (c *context) correlated(b int) bool {
	return c.changesWithin(c.f.armsOf().within[b]) && c.metBefore(b)
}

// metBefore reports whether the paths of an earlier branch have met again with different states before branch b.
func (c *context) metBefore(b int) bool {
	a, n := c.f.armsOf(), len(c.f.fn.Blocks)
	for _, e := range c.f.fn.Blocks {
		d := e.ID
		if d == b || len(e.Succs) < 2 || !c.free[d] || a.join[d] >= n {
			continue
		}
		if !a.within[d].Has(b) && (a.within[b] == nil || !a.within[b].Has(d)) && c.unbalances(d) {
			return true
		}
	}
	return false
}

// doubtful reports whether block b runs only under a condition that was decided freely where the thread was in different
// states by an earlier condition: the two may go together, as in "if (!needs_api) release(); ... if (is_object) use();".
// A condition on what came out of the region itself does not count: "if (nogil) release(); n = read(); if (n < 0) use();".
func (c *context) doubtful(b int) bool {
	if b >= len(c.f.fn.Blocks) || c.single() {
		return false
	}
	a := c.f.armsOf()
	for _, e := range c.f.fn.Blocks {
		if len(e.Succs) > 1 && a.within[e.ID].Has(b) && c.free[e.ID] && c.mixed(e.ID) && !c.outcome(e) && c.metBefore(e.ID) {
			return true
		}
	}
	return false
}

// conditional reports whether block b runs only under a condition that was decided freely, and not on what came out of the
// function's own work.
func (c *context) conditional(b int) bool {
	a := c.f.armsOf()
	for _, e := range c.f.fn.Blocks {
		if len(e.Succs) > 1 && a.within[e.ID].Has(b) && c.free[e.ID] && !c.outcome(e) {
			return true
		}
	}
	return false
}

// outcome reports whether the condition of branch b reads something that was computed while the thread had let go.
func (c *context) outcome(b *cfg.Block) bool {
	for _, succ := range b.Succs {
		if len(succ.Instrs) > 0 && succ.Instrs[0].Op == cfg.Assume && c.computed(succ.Instrs[0].Src) {
			return true
		}
	}
	return false
}

func (c *context) computed(e *cfg.Expr) bool {
	for ; e != nil; e = e.Y {
		if e.Op == cfg.OpSym && e.Name == "errno" {
			return true
		}
		if v := local(e); v != nil {
			for _, b := range c.f.fn.Blocks {
				if c.seen[b.ID]>>4 == 0 && !c.changed.Has(b.ID) {
					continue // only ever held
				}
				for _, ins := range b.Instrs {
					if ins.Op != cfg.Declare && local(ins.Dst) == v {
						return true
					}
				}
			}
		}
		if c.computed(e.X) {
			return true
		}
	}
	return false
}

// single reports whether no block was reached in different thread states.
func (c *context) single() bool {
	for b := range c.f.fn.Blocks {
		if c.mixed(b) {
			return false
		}
	}
	return true
}

// mixed reports whether block b (or, past the last, the exit) was reached in different thread states.
func (c *context) mixed(b int) bool {
	m := c.seen[b]
	return m&(m-1) != 0
}

func (c *context) changesWithin(blocks flow.Bits) bool {
	return overlap(blocks, c.changed)
}

func overlap(a, b flow.Bits) bool {
	for w := range a {
		if a[w]&b[w] != 0 {
			return true
		}
	}
	return false
}
