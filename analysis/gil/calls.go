package gil

import (
	"iter"

	"github.com/gillint/gillint/analysis/cfg"
)

// Site is a call in the program: instruction Index of block Block of Func.
type Site struct {
	Func         *cfg.Func
	Block, Index int
	Instr        *cfg.Instr
	Callee
}

// Calls goes through every call of the program, function by function.
func (r *Result) Calls() iter.Seq[Site] {
	return func(yield func(Site) bool) {
		for _, f := range r.Program.Funcs {
			for _, b := range f.Blocks {
				for i, ins := range b.Instrs {
					if ins.Op == cfg.Call && !yield(Site{f, b.ID, i, ins, r.Callee(f, ins)}) {
						return
					}
				}
			}
		}
	}
}
