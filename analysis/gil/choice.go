package gil

import (
	"slices"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/flow"
)

// The bounds of Chosen: calls upwards, and functions looked at.
const (
	maxChoiceDepth = 6
	maxChoiceFuncs = 200
)

// Chosen reports whether a function that leads to f does so held in one branch and releases for it in the other: for short work
// the release does not pay, or it is left to a flag. Branches that call different functions count where these are given the same.
func (r *Result) Chosen(f *cfg.Func) bool {
	a := r.answers
	info := a.s.byFunc[f]
	if info == nil {
		return false
	}
	sites := a.sites()
	seen := map[*fnInfo]bool{info: true}
	chains := map[*fnInfo][]callSite{} // calls that lead to f, in functions that release
	level := []*fnInfo{info}
	for range maxChoiceDepth {
		var next []*fnInfo
		for _, g := range level {
			for _, c := range sites[g] {
				switch {
				case !c.from.releases:
					// A helper released, or did not.
					if at := r.seenAt(c); c.from.lets && at.Has(Held) && at.Has(Released) && r.Points(c.from.fn).At(0, 0).Seen.Only(Held) {
						return true
					}
				default:
					if r.alternative(c, chains[c.from]) {
						return true
					}
					chains[c.from] = append(chains[c.from], c)
				}
				if !seen[c.from] && len(seen) < maxChoiceFuncs {
					seen[c.from] = true
					next = append(next, c.from)
				}
			}
		}
		level = next
	}
	return false
}

// ChosenCall reports whether f makes a call held in one branch and a like one released in the other.
func (r *Result) ChosenCall(f *cfg.Func, block, i int) bool {
	info := r.answers.s.byFunc[f]
	if info == nil || !info.releases {
		return false
	}
	var others []callSite
	for _, b := range f.Blocks {
		for n, ins := range b.Instrs {
			if ins.Op == cfg.Call && b.ID != block {
				others = append(others, callSite{info, b.ID, n})
			}
		}
	}
	return r.alternative(callSite{info, block, i}, others)
}

// alternative reports whether a call runs held and released, or one in another branch runs released where this one runs held, or
// the other way round.
func (r *Result) alternative(c callSite, others []callSite) bool {
	at := r.seenAt(c)
	if at.Has(Held) && at.Has(Released) {
		return true
	}
	return slices.ContainsFunc(others, func(o callSite) bool {
		to := r.seenAt(o)
		return at != to && (at.Has(Held) && to.Has(Released) || at.Has(Released) && to.Has(Held)) && alike(c.instr(), o.instr()) &&
			!Leads(c.from.fn, c.block, o.block) && !Leads(c.from.fn, o.block, c.block)
	})
}

// Alternative reports whether another branch of f does much the same as the call at instruction i of a block, but released, or
// releases for it: a flag decides.
func (r *Result) Alternative(f *cfg.Func, block, i int) bool {
	info := r.answers.s.byFunc[f]
	if info == nil {
		return false
	}
	this := callSite{info, block, i}
	for _, b := range f.Blocks {
		for n, ins := range b.Instrs {
			if ins.Op != cfg.Call || b.ID == block || ins.Callee == nil || !alike(this.instr(), ins) {
				continue
			}
			seen := r.Points(f).At(b.ID, n).Seen
			away := seen.Only(Released) || seen.Has(Held) && r.MayRelease(f, ins) && len(info.callees.of(ins).funcs) > 0
			if away && !Leads(f, block, b.ID) && !Leads(f, b.ID, block) {
				return true
			}
		}
	}
	return false
}

func (r *Result) seenAt(c callSite) States { return r.Points(c.from.fn).At(c.block, c.i).Seen }

func (c callSite) instr() *cfg.Instr { return c.from.fn.Blocks[c.block].Instrs[c.i] }

// alike reports whether two calls are of one function, or have an argument in common that is no constant.
func alike(a, b *cfg.Instr) bool {
	if a.Callee.Op == cfg.OpFunc && b.Callee.Op == cfg.OpFunc && a.Callee.Name == b.Callee.Name {
		return true
	}
	return slices.ContainsFunc(a.Args, func(x *cfg.Expr) bool {
		for x.Op == cfg.OpCast {
			x = x.X
		}
		switch x.Op {
		case cfg.OpVar, cfg.OpField, cfg.OpIndex, cfg.OpAddr, cfg.OpDeref:
		default:
			return false
		}
		return slices.ContainsFunc(b.Args, func(y *cfg.Expr) bool {
			for y.Op == cfg.OpCast {
				y = y.X
			}
			return x.Op == y.Op && x.String() == y.String()
		})
	})
}

// Leads reports whether some path leads from block a to block b.
func Leads(f *cfg.Func, a, b int) bool {
	return flow.Reach(len(f.Blocks), []int{a}, func(v int) []int {
		out := make([]int, len(f.Blocks[v].Succs))
		for i, n := range f.Blocks[v].Succs {
			out[i] = n.ID
		}
		return out
	})[b]
}

// findSites lists the calls of each function of the program.
func (s *solver) findSites() map[*fnInfo][]callSite {
	out := map[*fnInfo][]callSite{}
	for _, f := range s.fns {
		for _, b := range f.fn.Blocks {
			for i, ins := range b.Instrs {
				if ins.Op != cfg.Call {
					continue
				}
				for _, to := range f.callees.of(ins).entered() {
					g := s.byFunc[to]
					out[g] = append(out[g], callSite{f, b.ID, i})
				}
			}
		}
	}
	return out
}
