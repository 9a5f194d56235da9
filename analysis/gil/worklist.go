package gil

import (
	"math/bits"
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
)

// item is a state about to enter a block, or to go on inside one.
type item struct {
	block  *cfg.Block
	next   int
	st     *state
	merged *widest // where states merge
}

// worklist hands out items by the rank of their blocks (reverse post-order, so that paths meet before they go on
// together), those of one block in the order in which they came.
type worklist struct {
	ranks []int    // by block
	items [][]item // by rank
	heads []int    // by rank: the next one to hand out
	open  []uint64 // ranks with items, a bit each
	first int      // no word of open before this one is set
}

// start readies w, which is empty, for blocks of the given ranks.
func (w *worklist) start(ranks []int) {
	n := len(ranks) + 1 // ranks count from 1; blocks that nothing leads to have 0
	w.ranks, w.first = ranks, 0
	w.items = slices.Grow(w.items, n)[:n]
	w.heads = slices.Grow(w.heads, n)[:n]
	w.open = slices.Grow(w.open, (n+63)/64)[:(n+63)/64]
}

// drop empties w and leaves its room to the next start.
func (w *worklist) drop() {
	for rank := range w.items {
		clear(w.items[rank])
		w.items[rank], w.heads[rank] = w.items[rank][:0], 0
	}
	clear(w.open)
	w.items, w.heads, w.open = w.items[:0], w.heads[:0], w.open[:0]
}

func (w *worklist) push(it item) {
	rank := w.ranks[it.block.ID]
	w.items[rank] = append(w.items[rank], it)
	w.open[rank/64] |= 1 << (rank % 64)
	w.first = min(w.first, rank/64)
}

// pop takes the next item; ok is false where none is left.
func (w *worklist) pop() (it item, ok bool) {
	for ; w.first < len(w.open); w.first++ {
		word := w.open[w.first]
		if word == 0 {
			continue
		}
		rank := w.first*64 + bits.TrailingZeros64(word)
		list := w.items[rank]
		it = list[w.heads[rank]]
		list[w.heads[rank]] = item{}
		if w.heads[rank]++; w.heads[rank] == len(list) {
			w.items[rank], w.heads[rank] = list[:0], 0
			w.open[w.first] &^= 1 << (rank % 64)
		}
		return it, true
	}
	return item{}, false
}

// digests is a set of digests, mostly a small one.
type digests struct {
	few  []digest
	many map[digest]bool
}

// maxFew bounds the members that are found by looking at each.
const maxFew = 16

func (s *digests) has(d digest) bool {
	if s.many != nil {
		return s.many[d]
	}
	for _, o := range s.few {
		if o == d {
			return true
		}
	}
	return false
}

func (s *digests) add(d digest) {
	switch {
	case s.many != nil:
		s.many[d] = true
	case len(s.few) < maxFew:
		s.few = append(s.few, d)
	default:
		s.many = make(map[digest]bool, 4*maxFew)
		for _, o := range s.few {
			s.many[o] = true
		}
		s.many[d] = true
	}
}
