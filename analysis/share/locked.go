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

// perhaps reports whether some way to a site takes a native lock in the same function and does not give it back: where there
// is a lock to take, say, or where the engine lost sight of it.
func (f *finder) perhaps(v *view, s *Site) bool {
	for _, b := range v.f.Blocks {
		for i, ins := range b.Instrs {
			if c := lockCall(ins); c != nil && (c.Lock == capi.TakesLock || c.Lock == capi.TriesLock) && stillHas(v.f, b, i+1, s) {
				return true
			}
		}
	}
	return false
}

// lockCall is what is known of a call that takes or frees a lock; nil for others.
func lockCall(ins *cfg.Instr) *capi.CFunc {
	if ins.Op != cfg.Call {
		return nil
	}
	return capi.LookupC(calledName(ins))
}

// stillHas reports whether there is a way from instruction i of a block to a site on which no lock is freed.
func stillHas(fn *cfg.Func, b *cfg.Block, i int, s *Site) bool {
	found := false
	// run goes through a block; false where the way ends.
	run := func(b *cfg.Block, i int) bool {
		for ; i < len(b.Instrs); i++ {
			if b.ID == s.Block && i == s.Index {
				found = true
			}
			if c := lockCall(b.Instrs[i]); found || c != nil && c.Lock == capi.FreesLock {
				return false
			}
		}
		return true
	}
	if !run(b, i) {
		return found
	}
	var next []int
	for _, n := range b.Succs {
		next = append(next, n.ID)
	}
	flow.Reach(len(fn.Blocks), next, func(n int) []int {
		if found || !run(fn.Blocks[n], 0) {
			return nil
		}
		var out []int
		for _, s := range fn.Blocks[n].Succs {
			out = append(out, s.ID)
		}
		return out
	})
	return found
}
