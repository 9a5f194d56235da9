package flow

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func graph(edges ...[]int) Succs { return func(v int) []int { return edges[v] } }

func TestSCCOrdersCalleesFirst(t *testing.T) {
	g := graph([]int{1}, []int{2, 3}, []int{1}, []int{4}, nil)
	got := SCC(5, g)
	want := [][]int{{4}, {3}, {1, 2}, {0}}
	if !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("SCC = %v, want %v", got, want)
	}
}

func TestSCCSurvivesDeepChains(t *testing.T) {
	n := 200_000
	got := SCC(n, func(v int) []int {
		if v+1 < n {
			return []int{v + 1}
		}
		return nil
	})
	if len(got) != n || got[0][0] != n-1 {
		t.Errorf("%d components, first %v", len(got), got[0])
	}
}

func TestDominators(t *testing.T) {
	// 0 -> 1 -> {2,3} -> 4 -> 1, 4 -> 5; 6 is unreachable
	g := graph([]int{1}, []int{2, 3}, []int{4}, []int{4}, []int{1, 5}, nil, []int{5})
	want := []int{0, 0, 1, 1, 1, 4, -1}
	if got := Dominators(7, 0, g); !slices.Equal(got, want) {
		t.Errorf("Dominators = %v, want %v", got, want)
	}
}

// The definition itself is the oracle: d dominates v where v can't be reached once d is taken out.
func TestDominatorsAgainstDefinition(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		n := 2 + rnd.IntN(12)
		edges := make([][]int, n)
		for v := range edges {
			for range rnd.IntN(4) {
				edges[v] = append(edges[v], rnd.IntN(n))
			}
		}
		idom := Dominators(n, 0, graph(edges...))
		reach := Reach(n, []int{0}, graph(edges...))
		for v := 1; v < n; v++ {
			if !reach[v] {
				if idom[v] != -1 {
					t.Fatalf("%v: idom of unreachable %d is %d", edges, v, idom[v])
				}
				continue
			}
			for d := 1; d < n; d++ {
				if d == v || !reach[d] {
					continue
				}
				without := Reach(n, []int{0}, func(u int) []int {
					if u == d {
						return nil
					}
					return edges[u]
				})
				chain := false
				for u := v; u != 0; u = idom[u] {
					if idom[u] == d {
						chain = true
					}
				}
				if dominates := !without[v]; dominates != chain {
					t.Fatalf("%v: %d dominates %d: %v, by idom %v: %v", edges, d, v, dominates, idom, chain)
				}
			}
		}
	}
}

func TestBackwardLiveness(t *testing.T) {
	// 0: use 0, def 1; 1: loop, use 1; 2: use 2
	g := graph([]int{1}, []int{1, 2}, nil)
	use := [][]int{{0}, {1}, {2}}
	def := [][]int{{1}, nil, nil}
	in := Backward(3, 3, g, func(v int, out Bits) Bits {
		for _, d := range def[v] {
			out.Clear(d)
		}
		for _, u := range use[v] {
			out.Set(u)
		}
		return out
	})
	want := []Bits{{0b101}, {0b110}, {0b100}}
	for v := range want {
		if !in[v].Equal(want[v]) {
			t.Errorf("in[%d] = %b, want %b", v, in[v], want[v])
		}
	}
}
