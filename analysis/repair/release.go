package repair

import (
	"strings"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/fix"
	"github.com/gillint/gillint/analysis/gil"
)

// Release releases the GIL around the statement of call i of a block, where that handles plain C values alone: numbers, and
// memory that no object owns.
func Release(p *analysis.Pass, f *cfg.Func, block, i int) []analysis.Fix {
	call := f.Blocks[block].Instrs[i]
	if !p.GIL.Points(f).At(block, i).Seen.Only(gil.Held) || p.GIL.Repeats(f, block) {
		return nil // in a loop the release may cost more than it is worth
	}
	for _, a := range call.Args {
		if !ownMemory(p, f, a) {
			return nil
		}
	}
	for _, b := range f.Blocks {
		for k, ins := range b.Instrs {
			within := ins.Loc.Path == call.Loc.Path && ins.Loc.Line >= call.Loc.Line && ins.Loc.Line <= max(call.End.Line, call.Loc.Line)
			switch {
			case within && ins.Op == cfg.Call && ins != call:
				return nil
			case within && ins.Op == cfg.Declare:
				return nil // the region is a block of its own: what is declared in it is not seen outside
			case ins.Op == cfg.Assign && k > 0 && b.Instrs[k-1] == call && call.Dst != nil && ins.Src.Op == cfg.OpVar && ins.Src.Var == call.Dst.Var:
				if ins.Dst.Op != cfg.OpVar || ins.Dst.Var.Kind != cfg.Local && ins.Dst.Var.Kind != cfg.Param || ins.Dst.Var.Loc.Line == ins.Loc.Line {
					return nil
				}
			}
		}
	}
	return one(f, call, analysis.Fix{Title: "Release " + p.TheGIL() + " around the call", Safe: true}, fix.Around, capi.BeginThreads, capi.EndThreads)
}

// ownMemory reports whether an argument is a number or points at what no object owns.
func ownMemory(p *analysis.Pass, f *cfg.Func, e *cfg.Expr) bool {
	for e.Op == cfg.OpCast {
		e = e.X
	}
	switch e.Op {
	case cfg.OpInt, cfg.OpString, cfg.OpSizeof, cfg.OpSym:
		return true
	case cfg.OpUnary:
		return ownMemory(p, f, e.X)
	case cfg.OpBinary:
		return ownMemory(p, f, e.X) && ownMemory(p, f, e.Y)
	case cfg.OpAddr:
		x := e.X
		for x.Op == cfg.OpField && !x.Arrow {
			x = x.X
		}
		return x.Op == cfg.OpVar && x.Var.Kind == cfg.Local
	case cfg.OpVar:
		v := e.Var
		return (v.Kind == cfg.Local || v.Kind == cfg.Param) && (v.Type.Ptr == 0 && v.Type.Struct == "" && !v.Type.Func || v.Kind == cfg.Local && madeHere(p, f, v))
	}
	return false
}

// madeHere reports whether a local pointer is an array, or points at memory of the C library's.
func madeHere(p *analysis.Pass, f *cfg.Func, v *cfg.Var) bool {
	if v.Type.Ptr != 1 || capi.IsObjectType(v.Type.Base) {
		return false
	}
	for _, b := range f.Blocks {
		for i, ins := range b.Instrs {
			for _, a := range ins.Args {
				for a.Op == cfg.OpCast {
					a = a.X
				}
				if a.Op == cfg.OpAddr && a.X.Op == cfg.OpVar && a.X.Var == v {
					return false // PyArg_ParseTuple, say
				}
			}
			if ins.Op == cfg.Opaque {
				return false
			}
			if ins.Op == cfg.Assign && ins.Dst.Op == cfg.OpVar && ins.Dst.Var == v && !freshMemory(p, f, b, i) {
				return false
			}
		}
	}
	return true
}

// freshMemory reports whether assignment i of a block gives NULL, a constant, or what malloc has just returned.
func freshMemory(p *analysis.Pass, f *cfg.Func, b *cfg.Block, i int) bool {
	e := b.Instrs[i].Src
	for e.Op == cfg.OpCast {
		e = e.X
	}
	switch e.Op {
	case cfg.OpInt, cfg.OpString, cfg.OpUnknown: // the last: an array's initializer as a whole
		return true
	case cfg.OpVar:
		if i > 0 && e.Var.Kind == cfg.Temp && b.Instrs[i-1].Op == cfg.Call && b.Instrs[i-1].Dst.Var == e.Var {
			c := b.Instrs[i-1].Callee
			op, _ := capi.MemoryOf(c.Name)
			return c.Op == cfg.OpFunc && op == capi.Allocates
		}
	}
	return false
}

// Strong asks for a reference of one's own, where that is done in the same way. It is then to be given back, which is left to the
// reader.
func Strong(f *cfg.Func, call *cfg.Instr, api, twin *capi.Func) []analysis.Fix {
	if twin == nil || !strings.HasSuffix(twin.Name, "Ref") || len(twin.Params) != len(api.Params) || twin.Result != api.Result {
		return nil
	}
	fixes := Rename(f, call, twin.Name, false)
	for i := range fixes {
		fixes[i].Title = "Use " + twin.Name + ", and give the reference back after use"
	}
	return fixes
}
