// Package repair says what would mend findings that several rules have in common, in terms of statements. A repair is offered
// only where it is right on every path: what the finding's own path shows is not enough.
package repair

import (
	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/fix"
	"github.com/gillint/gillint/analysis/gil"
)

// Reacquire takes the GIL back before a return that leaves the function released.
func Reacquire(p *analysis.Pass, f *gil.Fault) []analysis.Fix {
	r := regionAround(p, f.Func, f.Instr, gil.Released)
	if r == nil || f.Instr.Op != cfg.Return {
		return nil
	}
	return one(f.Func, f.Instr, analysis.Fix{Title: "Take " + p.TheGIL() + " back before the return", Safe: true}, fix.Before, r.acquire(), "")
}

// Hold takes the GIL back around the statement of a call that needs it, and releases it again.
func Hold(p *analysis.Pass, v *gil.Visit) []analysis.Fix {
	r := regionAround(p, v.Func, v.Instr, gil.Released)
	if r == nil {
		return nil
	}
	if ret := returning(v.Func, v.Instr); ret != nil {
		// What it returns, it returns held.
		return one(v.Func, ret, analysis.Fix{Title: "Take " + p.TheGIL() + " back before the return", Safe: true}, fix.Before, r.acquire(), "")
	}
	if waits(p, v.Func, v.Instr) {
		return nil // it would hold the GIL while it waits
	}
	return one(v.Func, v.Instr, analysis.Fix{Title: "Hold " + p.TheGIL() + " for the call", Safe: true}, fix.Around, r.acquire(), r.release())
}

// GiveBack releases an ensure before a return.
func GiveBack(p *analysis.Pass, f *gil.Fault) []analysis.Fix {
	if f.Instr.Op != cfg.Return || !f.Certain || f.Instr.Src != nil && !plain(f.Instr.Src) {
		return nil // what is returned may need the GIL to be made
	}
	var state *cfg.Var
	var name string
	for _, b := range f.Func.Blocks {
		for i, ins := range b.Instrs {
			api := called(p, f.Func, ins)
			if api == nil || api.Effect != capi.Ensure {
				continue
			}
			if state != nil {
				return nil // two ensures: which one is left open is not told
			}
			state, name = resultVar(b, i), api.Effect.Inverse()
			if state == nil || len(ins.Macros) > 0 || !before(ins.Loc, f.Instr.Loc) {
				return nil
			}
		}
	}
	if state == nil || !usedAfter(p, f.Func, f.Instr, state, capi.EnsureRelease) {
		return nil
	}
	return one(f.Func, f.Instr, analysis.Fix{Title: "Release the ensure before the return", Safe: true}, fix.Before, name+"("+state.Name+");", "")
}

// Rename writes another function's name in a call.
func Rename(f *cfg.Func, ins *cfg.Instr, to string, safe bool) []analysis.Fix {
	if ins.Callee == nil || ins.Callee.Op != cfg.OpFunc || len(ins.Macros) > 0 && ins.Macros[0] != ins.Callee.Name {
		return nil
	}
	return one(f, ins, analysis.Fix{Title: "Use " + to, Safe: safe}, fix.Replace, to, "")
}

// Remove takes a call's statement away. The result of the call must not be used.
func Remove(f *cfg.Func, ins *cfg.Instr, safe bool) []analysis.Fix {
	if ins.Op != cfg.Call || ins.Dst != nil {
		return nil
	}
	return one(f, ins, analysis.Fix{Title: "Leave out the call", Safe: safe}, fix.Remove, "", "")
}

// AddRow puts lines before the last row of a table.
func AddRow(t *cfg.Table, title, lines string, safe bool) []analysis.Fix {
	if t.File.Remapped || len(t.Entries) == 0 {
		return nil
	}
	last := t.Rows() - 1
	for _, e := range t.Entries {
		if e.Row != last {
			continue
		}
		if e.Value.Op != cfg.OpInt || e.Value.Int != 0 || e.Value.Name != "" {
			return nil // not what ends a table
		}
		return []analysis.Fix{{Title: title, Safe: safe, Edits: []analysis.Edit{{Kind: fix.Row, From: t.Loc, At: e.Loc, Expect: "0", New: lines}}}}
	}
	return nil
}

// one makes a fix of one edit at an instruction; none where its text is a macro's, or a generator's.
func one(f *cfg.Func, ins *cfg.Instr, x analysis.Fix, kind fix.Kind, text, last string) []analysis.Fix {
	word := word(ins)
	if word == "" || f.File.Remapped {
		return nil
	}
	x.Edits = []analysis.Edit{{Kind: kind, From: f.Loc, At: ins.Loc, Expect: word, New: text, Last: last}}
	return []analysis.Fix{x}
}

// word is the word that stands where an instruction begins; empty where that is not known. Uses of the API's macros count as
// calls.
func word(ins *cfg.Instr) string {
	switch {
	case len(ins.Macros) > 0 && capi.Any(ins.Macros[0]) == nil:
		return ""
	case len(ins.Macros) > 0:
		return ins.Macros[0]
	case ins.Op == cfg.Return:
		return "return"
	case ins.Op == cfg.Call && ins.Callee.Op == cfg.OpFunc:
		return ins.Callee.Name
	}
	return ""
}

func called(p *analysis.Pass, f *cfg.Func, ins *cfg.Instr) *capi.Func {
	if ins.Op != cfg.Call {
		return nil
	}
	return p.GIL.Callee(f, ins).API
}

// plain reports whether an expression is a constant or a variable of the author's.
func plain(e *cfg.Expr) bool {
	for e.Op == cfg.OpCast {
		e = e.X
	}
	return e.Op == cfg.OpInt || e.Op == cfg.OpVar && e.Var.Kind != cfg.Temp
}

// resultVar is the variable that the result of call i of a block is assigned to at once; nil where it is none.
func resultVar(b *cfg.Block, i int) *cfg.Var {
	dst := b.Instrs[i].Dst
	if dst == nil || dst.Op != cfg.OpVar {
		return nil
	}
	if dst.Var.Kind != cfg.Temp {
		return dst.Var
	}
	if i+1 < len(b.Instrs) {
		if next := b.Instrs[i+1]; next.Op == cfg.Assign && next.Src.Op == cfg.OpVar && next.Src.Var == dst.Var && next.Dst.Op == cfg.OpVar {
			return next.Dst.Var
		}
	}
	return nil
}

func before(a, b cfg.Loc) bool {
	return a.Path == b.Path && (a.Line < b.Line || a.Line == b.Line && a.Col < b.Col)
}

// usedAfter reports whether a call with that effect gets v after ins in the text: v is in scope until there.
func usedAfter(p *analysis.Pass, f *cfg.Func, ins *cfg.Instr, v *cfg.Var, effect capi.Effect) bool {
	for _, b := range f.Blocks {
		for _, c := range b.Instrs {
			if api := called(p, f, c); api != nil && api.Effect == effect && len(c.Args) > 0 && c.Args[0].Op == cfg.OpVar && c.Args[0].Var == v && before(ins.Loc, c.Loc) {
				return true
			}
		}
	}
	return false
}

// returning is the return that a call's result goes to, in the same statement; nil where it is none.
func returning(f *cfg.Func, call *cfg.Instr) *cfg.Instr {
	for _, b := range f.Blocks {
		for _, ins := range b.Instrs {
			if ins.Op == cfg.Return && ins.Loc.Path == call.Loc.Path && ins.Loc.Line <= call.Loc.Line && call.Loc.Line <= max(ins.End.Line, ins.Loc.Line) && !before(call.Loc, ins.Loc) {
				return ins
			}
		}
	}
	return nil
}

// waits reports whether something else is called on the lines of a call that may block, or that nobody knows.
func waits(p *analysis.Pass, f *cfg.Func, call *cfg.Instr) bool {
	for _, b := range f.Blocks {
		for _, ins := range b.Instrs {
			if ins.Op != cfg.Call || ins == call || ins.Loc.Line < call.Loc.Line || ins.Loc.Line > max(call.End.Line, call.Loc.Line) {
				continue
			}
			if c := p.GIL.Callee(f, ins); c.API == nil && (c.C == nil || c.C.Blocks != "") {
				return true
			}
		}
	}
	return false
}
