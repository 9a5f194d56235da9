package share

import (
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
	"github.com/gillint/gillint/analysis/gil"
)

// locked reports whether every way to an instruction without a thread state has a native lock that keeps others out. A
// critical section does not: it ends where the thread lets go of its state.
func (f *finder) locked(v *view, block, i int) bool {
	seen := v.points.At(block, i).Seen
	return (seen.Has(gil.Released) || seen.Has(gil.Foreign)) && f.lockedIn(v, block, i, gil.Released) && f.lockedIn(v, block, i, gil.Foreign)
}

// lockedIn is locked for one state of the thread; true where nothing comes there in that state.
func (f *finder) lockedIn(v *view, block, i int, t gil.Thread) bool {
	if !v.points.At(block, i).Seen.Has(t) {
		return true
	}
	for _, l := range f.g.Locks(v.f, block, i, t) {
		if !l.Section && !l.Shared {
			return true
		}
	}
	return false
}

// perhaps reports whether some way to a site takes a native lock in the same function and others do not: where there is a
// lock to take, say.
func (f *finder) perhaps(v *view, s *Site) bool {
	for _, b := range v.f.Blocks {
		for i, ins := range b.Instrs {
			if ins.Op != cfg.Call {
				continue
			}
			c := capi.LookupC(calledName(ins))
			if c == nil || c.Lock != capi.TakesLock && c.Lock != capi.TriesLock || b.ID == s.Block && i < s.Index {
				continue
			}
			if reaches(v.f, b.ID, s.Block, -1) && reaches(v.f, 0, s.Block, b.ID) {
				return true
			}
		}
	}
	return false
}

// reaches reports whether there is a way from one block to another that leaves out a third.
func reaches(fn *cfg.Func, from, to, without int) bool {
	if from == without {
		return false
	}
	return flow.Reach(len(fn.Blocks), []int{from}, func(n int) []int {
		if n == without {
			return nil
		}
		var out []int
		for _, s := range fn.Blocks[n].Succs {
			if s.ID != without {
				out = append(out, s.ID)
			}
		}
		return out
	})[to]
}
