package gil

import (
	"sync"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
)

// repeatIndex knows which functions some loop calls, directly or through others.
type repeatIndex struct {
	once sync.Once
	in   map[*cfg.Func]bool
}

// Repeats reports whether a block of f may run again and again: it lies on a cycle of f, or some call that leads to f does.
func (r *Result) Repeats(f *cfg.Func, block int) bool {
	r.repeats.once.Do(func() { r.repeats.in = r.looped() })
	return r.repeats.in[f] || cyclic(f)[block]
}

// looped finds the functions that calls on cycles lead to.
func (r *Result) looped() map[*cfg.Func]bool {
	in := map[*cfg.Func]bool{}
	var queue []*cfg.Func
	enter := func(list []*cfg.Func) {
		for _, f := range list {
			if !in[f] {
				in[f] = true
				queue = append(queue, f)
			}
		}
	}
	calls := map[*cfg.Func][]*cfg.Func{}
	var last *cfg.Func
	var cycles []bool
	for s := range r.Calls() {
		if len(s.Funcs) == 0 {
			continue
		}
		if s.Func != last {
			last, cycles = s.Func, cyclic(s.Func)
		}
		calls[s.Func] = append(calls[s.Func], s.Funcs...)
		if cycles[s.Block] {
			enter(s.Funcs)
		}
	}
	for ; len(queue) > 0; queue = queue[1:] {
		enter(calls[queue[0]])
	}
	return in
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
