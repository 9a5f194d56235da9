// Package flow holds the graph algorithms that the analysis is built on. It knows neither C nor the GIL: nodes are the
// integers 0..n-1, edges a function.
package flow

// Succs gives the successors of a node. The list is good until the next call, for SCC until the search ends.
type Succs func(node int) []int

// edges are those of a graph, or the same turned round, in one piece.
type edges struct {
	start []int32 // by node, where its list begins; one more than there are nodes
	to    []int32
}

func (e *edges) of(v int) []int32 { return e.to[e.start[v]:e.start[v+1]] }

func newEdges(n int, succs Succs) *edges {
	e := &edges{start: make([]int32, n+1), to: make([]int32, 0, 2*n)}
	for v := range n {
		for _, w := range succs(v) {
			e.to = append(e.to, int32(w))
		}
		e.start[v+1] = int32(len(e.to))
	}
	return e
}

// turned returns the edges the other way round; only those of nodes for which keep says so.
func (e *edges) turned(keep func(v int) bool) *edges {
	n := len(e.start) - 1
	t := &edges{start: make([]int32, n+1), to: make([]int32, len(e.to))}
	for v := range n {
		if keep(v) {
			for _, w := range e.of(v) {
				t.start[w+1]++
			}
		}
	}
	for v := range n {
		t.start[v+1] += t.start[v]
	}
	next := append([]int32(nil), t.start...)
	for v := range n {
		if keep(v) {
			for _, w := range e.of(v) {
				t.to[next[w]] = int32(v)
				next[w]++
			}
		}
	}
	return t
}

// SCC returns the strongly connected components of the graph in reverse topological order: a component comes after
// every component that it has an edge to. Members keep the order of discovery. (Tarjan 1972, made iterative so that a
// deep call chain does not cost stack.)
func SCC(n int, succs Succs) [][]int {
	const unseen = -1
	index := make([]int, n)
	low := make([]int, n)
	onStack := make([]bool, n)
	for i := range index {
		index[i] = unseen
	}
	type frame struct {
		node, next int
		succs      []int
	}
	var (
		out   [][]int
		stack []int
		calls []frame
		count int
	)
	enter := func(v int) {
		index[v], low[v] = count, count
		count++
		stack = append(stack, v)
		onStack[v] = true
		calls = append(calls, frame{node: v, succs: succs(v)})
	}
	for root := range n {
		if index[root] != unseen {
			continue
		}
		enter(root)
		for len(calls) > 0 {
			f := &calls[len(calls)-1]
			if f.next < len(f.succs) {
				w := f.succs[f.next]
				f.next++
				switch {
				case index[w] == unseen:
					enter(w)
				case onStack[w]:
					low[f.node] = min(low[f.node], index[w])
				}
				continue
			}
			v := f.node
			calls = calls[:len(calls)-1]
			if len(calls) > 0 {
				p := calls[len(calls)-1].node
				low[p] = min(low[p], low[v])
			}
			if low[v] != index[v] {
				continue
			}
			cut := len(stack) - 1
			for stack[cut] != v {
				cut--
			}
			comp := append([]int(nil), stack[cut:]...)
			stack = stack[:cut]
			for _, w := range comp {
				onStack[w] = false
			}
			out = append(out, comp)
		}
	}
	return out
}

// Reach returns which nodes can be reached from the given ones, these included.
func Reach(n int, from []int, succs Succs) []bool {
	seen := make([]bool, n)
	work := append([]int(nil), from...)
	for _, v := range from {
		seen[v] = true
	}
	for len(work) > 0 {
		v := work[len(work)-1]
		work = work[:len(work)-1]
		for _, w := range succs(v) {
			if !seen[w] {
				seen[w] = true
				work = append(work, w)
			}
		}
	}
	return seen
}

// PostOrder returns the nodes reachable from root, each after its successors where there is no cycle.
func PostOrder(n, root int, succs Succs) []int {
	return newEdges(n, succs).postOrder(root)
}

func (e *edges) postOrder(root int) []int {
	n := len(e.start) - 1
	out := make([]int, 0, n)
	next := make([]int32, n) // where the search goes on; 0: not seen
	calls := make([]int32, 1, 32)
	calls[0] = int32(root)
	next[root] = e.start[root] + 1
	for len(calls) > 0 {
		v := calls[len(calls)-1]
		if i := next[v] - 1; i < e.start[v+1] {
			next[v]++
			if w := e.to[i]; next[w] == 0 {
				next[w] = e.start[w] + 1
				calls = append(calls, w)
			}
			continue
		}
		out = append(out, int(v))
		calls = calls[:len(calls)-1]
	}
	return out
}

// Dominators returns the immediate dominator of every node that root reaches; root's own is root, an unreached node's
// is -1. On the reversed graph it gives post-dominators. (Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm.)
func Dominators(n, root int, succs Succs) []int {
	e := newEdges(n, succs)
	return e.dominators(root, e.postOrder(root))
}

func (e *edges) dominators(root int, post []int) []int {
	n := len(e.start) - 1
	rank := make([]int, n) // from 1; 0: not reached
	for i, v := range post {
		rank[v] = i + 1
	}
	preds := e.turned(func(v int) bool { return rank[v] > 0 })
	idom := make([]int, n)
	for i := range idom {
		idom[i] = -1
	}
	idom[root] = root
	for changed := true; changed; {
		changed = false
		for i := len(post) - 2; i >= 0; i-- { // reverse post-order, without the root
			v := post[i]
			best := -1
			for _, p := range preds.of(v) {
				switch {
				case idom[p] == -1:
				case best == -1:
					best = int(p)
				default:
					best = meet(idom, rank, int(p), best)
				}
			}
			if idom[v] != best {
				idom[v] = best
				changed = true
			}
		}
	}
	return idom
}

func meet(idom, rank []int, a, b int) int {
	for a != b {
		for rank[a] < rank[b] {
			a = idom[a]
		}
		for rank[b] < rank[a] {
			b = idom[b]
		}
	}
	return a
}

// Backward computes the least solution of out-to-in set equations over bit sets: in[v] = transfer(v, union of in of
// v's successors). transfer must be monotone and may change its argument.
func Backward(n int, bits int, succs Succs, transfer func(v int, out Bits) Bits) []Bits {
	in := make([]Bits, n)
	preds := make([][]int, n)
	for v := range n {
		in[v] = NewBits(bits)
		for _, w := range succs(v) {
			preds[w] = append(preds[w], v)
		}
	}
	queued := make([]bool, n)
	work := make([]int, 0, n)
	for v := range n {
		work = append(work, v)
		queued[v] = true
	}
	for len(work) > 0 {
		v := work[len(work)-1]
		work = work[:len(work)-1]
		queued[v] = false
		out := NewBits(bits)
		for _, w := range succs(v) {
			out.Or(in[w])
		}
		next := transfer(v, out)
		if next.Equal(in[v]) {
			continue
		}
		in[v] = next
		for _, p := range preds[v] {
			if !queued[p] {
				queued[p] = true
				work = append(work, p)
			}
		}
	}
	return in
}

// Bits is a set of small integers of a fixed range.
type Bits []uint64

// NewBits returns an empty set for the members 0..n-1.
func NewBits(n int) Bits { return make(Bits, (n+63)/64) }

// Set adds i.
func (b Bits) Set(i int) { b[i/64] |= 1 << (i % 64) }

// Clear removes i.
func (b Bits) Clear(i int) { b[i/64] &^= 1 << (i % 64) }

// Has reports whether i is a member.
func (b Bits) Has(i int) bool { return b[i/64]&(1<<(i%64)) != 0 }

// With returns b with i, which may lie beyond b's range; b itself may change.
func (b Bits) With(i int) Bits {
	if n := i/64 + 1; n > len(b) {
		b = append(b, make(Bits, n-len(b))...)
	}
	b.Set(i)
	return b
}

// Holds reports whether i is a member, also where i lies beyond b's range.
func (b Bits) Holds(i int) bool { return i/64 < len(b) && b.Has(i) }

// Union returns the members of both, of whatever ranges; b itself may change.
func (b Bits) Union(o Bits) Bits {
	if len(o) > len(b) {
		b = append(b, make(Bits, len(o)-len(b))...)
	}
	b.Or(o)
	return b
}

// Or adds the members of o, which must have the same range.
func (b Bits) Or(o Bits) {
	for i, w := range o {
		b[i] |= w
	}
}

// Equal reports whether b and o have the same members.
func (b Bits) Equal(o Bits) bool {
	for i := range b {
		if b[i] != o[i] {
			return false
		}
	}
	return true
}
