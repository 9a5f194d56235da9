package gil

import (
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
)

// Repeats reports whether a block of f may run again and again: it lies on a cycle of f, or some call that leads to f does.
func (r *Result) Repeats(f *cfg.Func, block int) bool {
	if cyclic(f)[block] {
		return true
	}
	callers := map[*cfg.Func][]Site{}
	for s := range r.Calls() {
		for _, to := range s.Funcs {
			callers[to] = append(callers[to], s)
		}
	}
	seen := map[*cfg.Func]bool{f: true}
	for queue := []*cfg.Func{f}; len(queue) > 0; queue = queue[1:] {
		for _, s := range callers[queue[0]] {
			if cyclic(s.Func)[s.Block] {
				return true
			}
			if !seen[s.Func] {
				seen[s.Func] = true
				queue = append(queue, s.Func)
			}
		}
	}
	return false
}

// cyclic tells of each block of f whether it lies on a cycle.
func cyclic(f *cfg.Func) []bool {
	out := make([]bool, len(f.Blocks))
	for _, comp := range flow.SCC(len(f.Blocks), func(v int) []int { return blockIDs(f.Blocks[v].Succs) }) {
		for _, v := range comp {
			out[v] = len(comp) > 1
			for _, s := range f.Blocks[v].Succs {
				out[v] = out[v] || s.ID == v
			}
		}
	}
	return out
}
