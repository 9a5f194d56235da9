package cfg

import (
	"slices"
	"sync"

	"github.com/gillint/gillint/analysis/flow"
)

// shape is what is known of a function's graph whatever its instructions do: worked out when it is first asked for, and kept as
// long as the graph. Link units share graphs, and so do the checks of a session.
type shape struct {
	mu     sync.Mutex
	idom   []int
	rank   []int
	cyclic []bool
	loops  *[]flow.Loop
}

// shapeOf is the function's shape, locked. It may be asked for by several goroutines, as all that follows.
func (f *Func) shapeOf() *shape {
	s := f.shape
	if s == nil {
		s = &shape{} // a graph that Build has not made
	}
	s.mu.Lock()
	return s
}

// succs are the graph's edges by the numbers of the blocks.
func (f *Func) succs() flow.Succs {
	var room []int
	return func(v int) []int {
		room = room[:0]
		for _, s := range f.Blocks[v].Succs {
			room = append(room, s.ID)
		}
		return room
	}
}

// Dominates reports whether every way from the entry to block v goes through block a.
func (f *Func) Dominates(a, v int) bool {
	idom := f.idom()
	for v != a {
		if idom[v] < 0 || idom[v] == v {
			return false
		}
		v = idom[v]
	}
	return true
}

// Reached reports whether some way leads from the entry to block v.
func (f *Func) Reached(v int) bool { return f.idom()[v] >= 0 }

func (f *Func) idom() []int {
	s := f.shapeOf()
	defer s.mu.Unlock()
	if s.idom == nil {
		s.idom = flow.Dominators(len(f.Blocks), 0, f.succs())
	}
	return s.idom
}

// Rank gives each block's rank in reverse post-order, from 1; 0 where no way leads to it. The caller does not change it.
func (f *Func) Rank() []int {
	s := f.shapeOf()
	defer s.mu.Unlock()
	if s.rank == nil {
		post := flow.PostOrder(len(f.Blocks), 0, f.succs())
		s.rank = make([]int, len(f.Blocks))
		for n, v := range post {
			s.rank[v] = len(post) - n
		}
	}
	return s.rank
}

// Loops are the function's natural loops: see flow.Loops. The caller does not change them.
func (f *Func) Loops() []flow.Loop {
	s := f.shapeOf()
	defer s.mu.Unlock()
	if s.loops == nil {
		var loops []flow.Loop
		if f.turnsBack() {
			loops = flow.Loops(len(f.Blocks), 0, f.succs())
		}
		s.loops = &loops
	}
	return *s.loops
}

// Cyclic tells of each block whether it lies on a cycle. The caller does not change it.
func (f *Func) Cyclic() []bool {
	s := f.shapeOf()
	defer s.mu.Unlock()
	if s.cyclic != nil {
		return s.cyclic
	}
	s.cyclic = make([]bool, len(f.Blocks))
	if !f.turnsBack() {
		return s.cyclic
	}
	succs := make([][]int, len(f.Blocks))
	for v, next := range succs {
		succs[v] = append(next, f.succs()(v)...)
	}
	for _, comp := range flow.SCC(len(f.Blocks), func(v int) []int { return succs[v] }) {
		for _, v := range comp {
			s.cyclic[v] = len(comp) > 1 || slices.Contains(succs[v], v)
		}
	}
	return s.cyclic
}

// turnsBack reports whether some edge leads to a block that is not numbered later: without one there is no cycle.
func (f *Func) turnsBack() bool {
	for _, b := range f.Blocks {
		for _, s := range b.Succs {
			if s.ID <= b.ID {
				return true
			}
		}
	}
	return false
}
