package repair

import (
	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// region is a stretch of a function's text between a release and the acquire that ends it.
type region struct {
	state *cfg.Var // that keeps the thread state
	block bool     // Py_BLOCK_THREADS works in it
}

// acquire is the statement that takes the GIL back within the region; release undoes it.
func (r *region) acquire() string {
	if r.block {
		return capi.BlockThreads
	}
	return capi.Save.Inverse() + "(" + r.state.Name + ");"
}

func (r *region) release() string {
	if r.block {
		return capi.UnblockThreads
	}
	return r.state.Name + " = " + capi.Restore.Inverse() + "();"
}

// regionAround finds the region of f's own whose text ins stands in, where every path comes to ins in that state.
func regionAround(p *analysis.Pass, f *cfg.Func, ins *cfg.Instr, state gil.Thread) *region {
	var found *region
	var from cfg.Loc
	for _, b := range f.Blocks {
		for i, c := range b.Instrs {
			if c == ins && !p.GIL.Points(f).At(b.ID, i).Seen.Only(state) {
				return nil
			}
			api := called(p, f, c)
			if api == nil || api.Effect != capi.Save || !before(c.Loc, ins.Loc) || found != nil && before(c.Loc, from) {
				continue
			}
			v := resultVar(b, i)
			if v == nil || v.Kind != cfg.Local || !usedAfter(p, f, ins, v, capi.Restore) {
				continue
			}
			switch {
			case v.Name == capi.ThreadsVariable:
				found, from = &region{v, true}, c.Loc
			case len(c.Macros) == 0:
				found, from = &region{v, false}, c.Loc
			}
		}
	}
	return found
}
