package own

import (
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// inChild reports whether a block runs only in a process that fork made, in which there are no other threads.
func (w *world) inChild(f *fn, block, depth int) bool {
	for _, c := range f.calls {
		pid := f.ins(c.at).Dst.Local()
		if c.callee.C == nil || !c.callee.C.Forks || pid == nil {
			continue
		}
		for _, b := range f.Blocks {
			if len(b.Instrs) > 0 && w.isZero(f, b, pid) && f.Dominates(b.ID, block) {
				return true
			}
		}
	}
	if len(f.callers) == 0 || depth > maxDepth {
		return false
	}
	for _, s := range f.callers {
		if s.from == f || !w.inChild(s.from, s.at.block, depth+1) {
			return false
		}
	}
	return true
}

// isZero reports whether a block begins with the finding that v, or a variable to which v was assigned, is 0.
func (w *world) isZero(f *fn, b *cfg.Block, v *cfg.Var) bool {
	ins := b.Instrs[0]
	if ins.Op != cfg.Assume {
		return false
	}
	e, zero := ins.Src.Uncast(), !ins.Truth
	if e.Op == cfg.OpBinary && (e.Name == "==" || e.Name == "!=") {
		if y := e.Y.Uncast(); y.Op != cfg.OpInt || y.Int != 0 {
			return false
		}
		if e.Name == "==" {
			zero = !zero
		}
		e = e.X
	}
	return zero && (e.Local() == v || w.expand(f, e, pos{b.ID, 0}).Local() == v)
}

// ofOwnType reports whether an object has been found to be of a type of the program's own, which need be no list, whatever macro
// reads it: a struct sequence, a tuple with another name.
func (w *world) ofOwnType(f *fn, at pos, object *cfg.Expr) bool {
	for _, c := range f.calls {
		ins := f.ins(c.at)
		if c.callee.API == nil || !c.callee.API.TestsType() || len(ins.Args) != 2 || !same(ins.Args[0], object) || !f.Dominates(c.at.block, at.block) {
			continue
		}
		if t := ins.Args[1].Uncast(); t.Op != cfg.OpAddr || t.X.Op != cfg.OpVar || capi.Any(t.X.Var.Name) == nil {
			return true
		}
	}
	return false
}

// noSequence reports whether a function treats an object as a set or a dictionary on the way to a place or from there on.
func (w *world) noSequence(f *fn, at pos, object *cfg.Expr) bool {
	for _, c := range f.calls {
		ins := f.ins(c.at)
		if c.callee.API == nil || len(ins.Args) == 0 || !c.callee.API.OfNoSequence() || !same(ins.Args[0], object) {
			continue
		}
		if f.Dominates(c.at.block, at.block) || f.Dominates(at.block, c.at.block) {
			return true
		}
	}
	return false
}
