package gil

import "github.com/gillint/gillint/analysis/cfg"

// Entries tells, for the functions of the program that need nothing of the API, themselves and in all that they call, by which
// call the code that does need it, or that the outside enters, comes to them while held: the first one, where there are several.
// A release around that call covers them. Other functions have no entry.
func (r *Result) Entries() map[*cfg.Func]*cfg.Instr {
	s := r.answers.s
	out := map[*cfg.Func]*cfg.Instr{}
	outer := func(i *fnInfo) bool { return i.api || r.answers.rooted[i] }
	enter := func(f *cfg.Func, by *cfg.Instr, work []*cfg.Func) []*cfg.Func {
		if i := s.byFunc[f]; i == nil || outer(i) || out[f] != nil {
			return work
		}
		out[f] = by
		return append(work, f)
	}
	for _, i := range s.fns {
		if !outer(i) {
			continue
		}
		points := r.Points(i.fn)
		for _, b := range i.fn.Blocks {
			for n, ins := range b.Instrs {
				if ins.Op != cfg.Call || !points.At(b.ID, n).Seen.Has(Held) {
					continue
				}
				var work []*cfg.Func
				for _, f := range i.callees.of(ins).entered() {
					work = enter(f, ins, work)
				}
				for len(work) > 0 {
					f := s.byFunc[work[len(work)-1]]
					work = work[:len(work)-1]
					for _, b := range f.fn.Blocks {
						for _, call := range b.Instrs {
							if call.Op == cfg.Call {
								for _, g := range f.callees.of(call).entered() {
									work = enter(g, ins, work)
								}
							}
						}
					}
				}
			}
		}
	}
	return out
}
