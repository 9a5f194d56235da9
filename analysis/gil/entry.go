package gil

import "github.com/gillint/gillint/analysis/cfg"

// Entries tells, for the functions of the program that need nothing of the API, themselves and in all that they call, by which
// call the code that does need it comes to them while held: the first one, where there are several. A release around that call
// covers them. A function that needs the API, and one that none such leads to, has no entry.
func (r *Result) Entries() map[*cfg.Func]*cfg.Instr {
	s := r.answers.s
	out := map[*cfg.Func]*cfg.Instr{}
	enter := func(f *cfg.Func, by *cfg.Instr, work []*cfg.Func) []*cfg.Func {
		if i := s.byFunc[f]; i == nil || i.api || out[f] != nil {
			return work
		}
		out[f] = by
		return append(work, f)
	}
	for _, i := range s.fns {
		if !i.api {
			continue
		}
		points := r.Points(i.fn)
		for _, b := range i.fn.Blocks {
			for n, ins := range b.Instrs {
				if ins.Op != cfg.Call || !points.At(b.ID, n).Seen.Has(Held) {
					continue
				}
				var work []*cfg.Func
				for _, f := range i.callees[ins].entered() {
					work = enter(f, ins, work)
				}
				for len(work) > 0 {
					f := s.byFunc[work[len(work)-1]]
					work = work[:len(work)-1]
					for _, b := range f.fn.Blocks {
						for _, call := range b.Instrs {
							if call.Op == cfg.Call {
								for _, g := range f.callees[call].entered() {
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
