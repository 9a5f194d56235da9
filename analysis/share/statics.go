package share

import (
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// Static is a variable that what the interpreter calls writes with an attached thread state and no lock: of the
// free-threaded build, from several threads at once. It is told at the first such write.
type Static struct {
	Site
	Storage Storage
	How     How
	Object  bool // it holds a reference to an object
	Lazy    bool // it is filled where it was found empty
}

func (f *finder) findStatics() []*Static {
	byKey := map[string]*Static{}
	flag := map[string]bool{}  // all that is ever stored is a constant, or a number that was handed in: at worst it is seen late
	alike := map[string]bool{} // all that is ever stored is what every thread would store
	var out []*Static
	for _, fn := range f.p.Funcs {
		if !writesGlobals(fn) || f.g.Reach(fn)&gil.ReachMethod == 0 || f.onlySlots(fn) || capi.Generated(fn.Name) {
			continue
		}
		v := f.view(fn)
		for _, b := range fn.Blocks {
			for i, ins := range b.Instrs {
				if ins.Op != cfg.Assign && ins.Op != cfg.Call || ins.Dst == nil {
					continue
				}
				at := v.points.At(b.ID, i)
				s, ok := f.locate(v, ins.Dst, 0)
				if !ok || !at.Seen.Has(gil.Held) || s.Var == nil || !sharable(s) || len(f.g.Locks(fn, b.ID, i, gil.Held)) > 0 {
					continue
				}
				key := s.Key()
				constant := ins.Op == cfg.Assign && ins.Src.Uncast().Op == cfg.OpInt
				old := byKey[key]
				if old == nil {
					f.stats.Statics++
					old = &Static{Storage: s, Object: s.Type.IsObject()}
					old.Site = Site{Func: fn, Block: b.ID, Index: i, State: gil.Held, Certain: at.Sure.Has(gil.Held)}
					byKey[key], flag[key], alike[key] = old, true, true
					out = append(out, old)
				}
				if ins.Op == cfg.Assign && mentions(ins.Src, s.Var) {
					old.How = Updated
				}
				alike[key] = alike[key] && (constant || old.How == Stored && f.found(v, ins, 0))
				setting := constant || ins.Op == cfg.Assign && isScalar(s.Type) && v.result(ins.Src) == nil
				flag[key] = flag[key] && setting && old.How == Stored
				if !constant && f.guarded(v, b, s) {
					old.Lazy = true
					old.Site = Site{Func: fn, Block: b.ID, Index: i, State: gil.Held, Certain: at.Sure.Has(gil.Held)}
				}
			}
		}
	}
	for _, s := range out {
		key := s.Storage.Key()
		s.Certain = s.Certain && !flag[key] && !(alike[key] && !s.Lazy) && s.Storage.Var.Loc.Valid()
	}
	slices.SortStableFunc(out, func(a, b *Static) int { return compareSites(&a.Site, &b.Site) })
	return out
}

// found reports whether an instruction stores an object that is looked up by constant names, the same for every thread.
func (f *finder) found(v *view, ins *cfg.Instr, depth int) bool {
	if ins.Op == cfg.Assign {
		if ins = v.result(ins.Src); ins == nil {
			return false
		}
	}
	if c := f.g.Callee(v.f, ins); c.API == nil || !c.API.LooksUp() || depth > maxHops {
		return false
	}
	for _, a := range ins.Args {
		a = a.Uncast()
		if a.Op == cfg.OpInt || a.Op == cfg.OpString {
			continue
		}
		if call := v.result(a); call == nil || !f.found(v, call, depth+1) {
			return false
		}
	}
	return true
}

// isScalar reports whether a type is a number's.
func isScalar(t cfg.Type) bool { return t.Ptr == 0 && t.Struct == "" && !t.Func }

// onlySlots reports whether a function runs only as a module is made or goes away, or once.
func (f *finder) onlySlots(fn *cfg.Func) bool {
	const module = capi.SlotExec | capi.SlotCreate | capi.SlotFree
	x := f.index()
	return x.once[fn] || x.alone[fn] && f.g.Slots(fn)&^module == 0
}

func writesGlobals(fn *cfg.Func) bool {
	for _, b := range fn.Blocks {
		for _, ins := range b.Instrs {
			for e := ins.Dst; e != nil; e = e.X {
				if e.Op == cfg.OpVar && e.Var.Key != "" {
					return true
				}
			}
		}
	}
	return false
}

// guarded reports whether a block runs only where a storage was found empty.
func (f *finder) guarded(v *view, b *cfg.Block, x Storage) bool {
	for range maxHops {
		for _, ins := range b.Instrs {
			if e := foundEmpty(ins); e != nil && mentions(e, x.Var) {
				if s, ok := f.locate(v, e, 0); !ok || s.Key() == x.Key() {
					return true
				}
			}
		}
		if len(b.Preds) != 1 {
			return false
		}
		b = b.Preds[0]
	}
	return false
}

// foundEmpty is what an assumption finds to be 0, or compares with something else; nil where it says nothing of the kind.
func foundEmpty(ins *cfg.Instr) *cfg.Expr {
	if ins.Op != cfg.Assume {
		return nil
	}
	e, empty := ins.Src.Uncast(), !ins.Truth
	if e.Op == cfg.OpBinary {
		y := e.Y.Uncast()
		switch {
		case y.Op != cfg.OpInt || y.Int != 0:
			empty = true
		case e.Name == "==":
			empty = ins.Truth
		}
		e = e.X.Uncast()
	}
	if !empty {
		return nil
	}
	return e
}
