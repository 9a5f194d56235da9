package flow

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestLoops(t *testing.T) {
	// 0 -> 1 -> 2 -> 3 -> 2, 3 -> 4 -> 1, 4 -> 5 -> 5, 5 -> 6
	g := [][]int{{1}, {2}, {3}, {2, 4}, {1, 5}, {5, 6}, {}}
	got := Loops(len(g), 0, func(v int) []int { return g[v] })
	want := []Loop{
		{Head: 1, Nodes: []int{1, 2, 3, 4}, Parent: -1, Depth: 1, Latches: []int{4}},
		{Head: 2, Nodes: []int{2, 3}, Parent: 0, Depth: 2, Latches: []int{3}},
		{Head: 5, Nodes: []int{5}, Parent: -1, Depth: 1, Latches: []int{5}},
	}
	if len(got) != len(want) {
		t.Fatalf("got %v", got)
	}
	for i := range want {
		w, g := want[i], got[i]
		if g.Head != w.Head || g.Parent != w.Parent || g.Depth != w.Depth || !slices.Equal(g.Nodes, w.Nodes) || !slices.Equal(g.Latches, w.Latches) {
			t.Errorf("loop %d: got %+v, want %+v", i, g, w)
		}
	}
}

// A cycle with two entries is no natural loop.
func TestLoopsIrreducible(t *testing.T) {
	g := [][]int{{1, 2}, {2}, {1, 3}, {}}
	if got := Loops(len(g), 0, func(v int) []int { return g[v] }); len(got) != 0 {
		t.Errorf("got %v", got)
	}
}

// In any graph, two loops share no node or one holds the other, a head dominates its loop, and each loop's parent is the
// smallest other loop that holds it.
func TestLoopsLaws(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		n := 2 + r.IntN(12)
		g := make([][]int, n)
		for v := range g {
			for range r.IntN(3) {
				g[v] = append(g[v], r.IntN(n))
			}
		}
		succs := func(v int) []int { return g[v] }
		loops := Loops(n, 0, succs)
		idom := Dominators(n, 0, succs)
		for i, a := range loops {
			for _, v := range a.Nodes {
				if !dominates(idom, a.Head, v) {
					t.Fatalf("%v: head %d does not dominate %d", g, a.Head, v)
				}
			}
			smallest := -1
			for k, b := range loops {
				common := 0
				for _, v := range a.Nodes {
					if b.Has(v) {
						common++
					}
				}
				if i != k && common > 0 && common < len(a.Nodes) && common < len(b.Nodes) {
					t.Fatalf("%v: %v and %v cross", g, a, b)
				}
				if i != k && common == len(a.Nodes) && (smallest < 0 || len(b.Nodes) < len(loops[smallest].Nodes)) {
					smallest = k
				}
			}
			if a.Parent != smallest {
				t.Fatalf("%v: parent of %v is %d, not %d", g, a, a.Parent, smallest)
			}
		}
	}
}
