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

// suspects finds the branches whose condition may be correlated with an earlier one that nobody could follow, as in
// "if (a) release(); ... if (b) acquire();": both arms of an earlier branch meet again with different thread states, and
// this later branch changes the thread's state on one arm only. Paths that decide such a branch freely are guesses.
func (c *context) suspects() flow.Bits {
	f := c.f
	n := len(f.fn.Blocks)
	var out flow.Bits
	var a *arms
	for _, b := range f.fn.Blocks {
		if len(b.Succs) < 2 || !c.mixed(b.ID) {
			continue
		}
		if a == nil {
			a = f.armsOf()
		}
		if !c.changesWithin(a.within[b.ID]) {
			continue
		}
		for _, d := range f.fn.Blocks {
			if d == b || len(d.Succs) < 2 || a.join[d.ID] >= n {
				continue
			}
			if a.within[d.ID].Has(b.ID) || a.within[b.ID].Has(d.ID) || !c.changesWithin(a.within[d.ID]) || !c.mixed(a.join[d.ID]) {
				continue
			}
			if !c.free[d.ID] {
				continue
			}
			if out == nil {
				out = flow.NewBits(n)
			}
			out.Set(b.ID)
			break
		}
	}
	return out
}

// mixed reports whether block b was entered both with and without an attached thread state.
func (c *context) mixed(b int) bool {
	m := c.seenGIL[b]
	return m&(1<<Held) != 0 && m&^(1<<Held) != 0
}

func (c *context) changesWithin(blocks flow.Bits) bool {
	for w := range blocks {
		if blocks[w]&c.changed[w] != 0 {
			return true
		}
	}
	return false
}
