package gil

import "github.com/gillint/gillint/analysis/flow"

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

// order is the rank of each block in reverse post-order.
func (i *fnInfo) order() []int {
	if i.rank == nil {
		post := flow.PostOrder(len(i.fn.Blocks), 0, func(v int) []int { return blockIDs(i.fn.Blocks[v].Succs) })
		i.rank = make([]int, len(i.fn.Blocks))
		for n, v := range post {
			i.rank[v] = len(post) - n
		}
	}
	return i.rank
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
	a, n := c.f.armsOf(), len(c.f.fn.Blocks)
	if !c.changesWithin(a.within[b]) {
		return false
	}
	for _, e := range c.f.fn.Blocks {
		d := e.ID
		if d == b || len(e.Succs) < 2 || !c.free[d] || a.join[d] >= n {
			continue
		}
		if !a.within[d].Has(b) && !a.within[b].Has(d) && c.unbalances(d) {
			return true
		}
	}
	return false
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
