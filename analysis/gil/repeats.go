package gil

import (
	"sync"

	"github.com/gillint/gillint/analysis/cfg"
)

// repeatIndex knows which functions some loop calls, directly or through others.
type repeatIndex struct {
	once sync.Once
	in   map[*cfg.Func]bool
}

// Repeats reports whether a block of f may run again and again: it lies on a cycle of f, or some call that leads to f does.
func (r *Result) Repeats(f *cfg.Func, block int) bool {
	r.repeats.once.Do(func() { r.repeats.in = r.looped() })
	return r.repeats.in[f] || f.Cyclic()[block]
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
			last, cycles = s.Func, s.Func.Cyclic()
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
