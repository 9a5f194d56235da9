package flow

import "slices"

// Loop is a natural loop: the nodes from which a jump back to its head can be reached without passing the head.
type Loop struct {
	Head    int
	Nodes   []int // sorted, with the head
	Parent  int   // index of the innermost loop around it; -1 where there is none
	Depth   int   // loops around it and itself: 1 for an outermost one
	Latches []int // nodes that jump back to the head
}

// Has reports whether a node is in the loop.
func (l *Loop) Has(node int) bool {
	_, ok := slices.BinarySearch(l.Nodes, node)
	return ok
}

// Loops returns the natural loops of what root reaches, an outer one before those in it, else in the order of their heads.
// Jumps back to one head make one loop. A cycle that is entered in several places (a goto into a loop's body) is none. (Aho,
// Lam, Sethi, Ullman: Compilers, 2nd ed., 9.6.6.)
func Loops(n, root int, succs Succs) []Loop {
	e := newEdges(n, succs)
	post := e.postOrder(root)
	rank := make([]int, n) // from 1, in post-order; 0: not reached
	for i, v := range post {
		rank[v] = i + 1
	}
	back := func(v int, w int32) bool { return rank[v] > 0 && rank[v] <= rank[w] } // only such an edge can lead back to a head
	cyclic := false
	for v := range n {
		cyclic = cyclic || slices.ContainsFunc(e.of(v), func(w int32) bool { return back(v, w) })
	}
	if !cyclic {
		return nil
	}
	idom := e.dominators(root, post)
	latches := make([][]int, n)
	preds := e.turned(func(v int) bool { return rank[v] > 0 })
	for v := range n {
		for _, w := range e.of(v) {
			if back(v, w) && dominates(idom, int(w), v) && !slices.Contains(latches[w], v) {
				latches[w] = append(latches[w], v)
			}
		}
	}
	var out []Loop
	for head, from := range latches {
		if len(from) > 0 {
			out = append(out, Loop{Head: head, Nodes: backTo(n, head, from, preds), Latches: from})
		}
	}
	// Of two loops one holds the other, or they share no node: larger first puts outer ones first.
	slices.SortStableFunc(out, func(a, b Loop) int { return len(b.Nodes) - len(a.Nodes) })
	for i := range out {
		l := &out[i]
		l.Parent = -1
		for k := i - 1; k >= 0; k-- { // the last one before it that has its head is the smallest
			if out[k].Has(l.Head) {
				l.Parent = k
				break
			}
		}
		l.Depth = 1
		if l.Parent >= 0 {
			l.Depth += out[l.Parent].Depth
		}
	}
	return out
}

func dominates(idom []int, a, v int) bool {
	for ; v != a; v = idom[v] {
		if idom[v] == v {
			return false
		}
	}
	return true
}

// backTo collects the nodes that reach a latch without passing the head.
func backTo(n, head int, latches []int, preds *edges) []int {
	in := NewBits(n)
	in.Set(head)
	nodes := []int{head}
	var work []int
	push := func(v int) {
		if !in.Has(v) {
			in.Set(v)
			nodes = append(nodes, v)
			work = append(work, v)
		}
	}
	for _, v := range latches {
		push(v)
	}
	for len(work) > 0 {
		v := work[len(work)-1]
		work = work[:len(work)-1]
		for _, p := range preds.of(v) {
			push(int(p))
		}
	}
	slices.Sort(nodes)
	return nodes
}
