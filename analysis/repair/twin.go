package repair

import (
	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/fix"
)

// Reentrant calls the thread-safe twin of a function that returns a buffer of its own, with a buffer on the stack. That must not be
// used for longer than the statement, or than a variable that the statement declares.
func Reentrant(f *cfg.Func, block, i int, c *capi.CFunc) []analysis.Fix {
	b := f.Blocks[block]
	call := b.Instrs[i]
	declaration, argument := c.ResultBuffer(c.Name + "_$LINE")
	if declaration == "" || call.Dst == nil || f.File.Remapped || len(call.Macros) > 0 {
		return nil
	}
	for _, other := range f.Blocks {
		for _, ins := range other.Instrs {
			if ins.Op == cfg.Return && ins.Src != nil && uses(ins.Src, call.Dst.Var) && ins.Src.Type.Ptr > 0 {
				return nil
			}
			if ins.Op == cfg.Assign && ins.Dst.Type.Ptr > 0 && uses(ins.Src, call.Dst.Var) && (ins.Dst.Op != cfg.OpVar || ins.Dst.Var.Loc.Line != call.Loc.Line) {
				return nil
			}
		}
	}
	edit := func(kind fix.Kind, text string) analysis.Edit {
		return analysis.Edit{Kind: kind, From: f.Loc, At: call.Loc, Expect: c.Name, New: text}
	}
	return []analysis.Fix{{Title: "Use " + c.MTUnsafe, Safe: true, Edits: []analysis.Edit{
		edit(fix.Declare, declaration), edit(fix.Replace, c.MTUnsafe), edit(fix.Argument, argument),
	}}}
}

// uses reports whether an expression reads a variable.
func uses(e *cfg.Expr, v *cfg.Var) bool {
	for ; e != nil; e = e.X {
		if e.Op == cfg.OpVar && e.Var == v || e.Y != nil && uses(e.Y, v) {
			return true
		}
	}
	return false
}
