package share

import (
	"cmp"
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

// How says how a storage is written.
type How uint8

// The ways.
const (
	Stored  How = iota // gets a new value
	Updated            // gets one that depends on the old one: n++
	Filled             // a function that was given its address writes it
)

// Write is an unlocked write of shared storage without a thread state, the first in its function.
type Write struct {
	Site
	Storage Storage
	How     How
	By      string // of Filled: the function that is called
	// Elsewhere is another place that uses the storage; nil where only this function does.
	Elsewhere *Access
}

// Access is a place that reads or writes a storage.
type Access struct {
	Func  *cfg.Func
	Instr *cfg.Instr
	Reads bool
}

// candidate is a written storage of which it is not known yet whether anybody minds.
type candidate struct {
	Write
	use use
}

// use is how the program uses a storage, apart from module init.
type use struct {
	reads     int
	flag      bool // whatever is stored is a constant, or whether something holds
	elsewhere *Access
}

func (f *finder) findWrites() []*Write {
	var found []*candidate
	keys := map[string][]*candidate{}
	for _, v := range f.away() {
		if !shared(f.g.Reach(v.f)) {
			continue
		}
		seen := map[string]bool{}
		for site, ins := range v.sites() {
			if ins.Op != cfg.Assign && ins.Op != cfg.Call {
				continue
			}
			for _, w := range f.written(v, site, ins) {
				f.stats.Writes++
				key := w.Storage.Key()
				if seen[key] || f.index().once[v.f] || f.locked(v, site.Block, site.Index) || f.busy(v) {
					continue
				}
				seen[key] = true
				c := &candidate{Write: w, use: use{flag: ins.Op == cfg.Assign && truth(ins.Src)}}
				found = append(found, c)
				keys[w.Storage.Var.Key] = append(keys[w.Storage.Var.Key], c)
			}
		}
	}
	if len(found) == 0 {
		return nil
	}
	f.uses(keys)
	var out []*Write
	for _, c := range found {
		if c.judge(f) {
			out = append(out, &c.Write)
		}
	}
	slices.SortStableFunc(out, func(a, b *Write) int { return compareSites(&a.Site, &b.Site) })
	return out
}

// written lists the variables that an instruction writes.
func (f *finder) written(v *view, site Site, ins *cfg.Instr) []Write {
	var out []Write
	add := func(s Storage, how How, by string) {
		if s.Var != nil && sharable(s) {
			out = append(out, Write{Site: site, Storage: s, How: how, By: by})
		}
	}
	// A call's result is stored when it is back, which may be in another state: the next instruction tells.
	if dst := ins.Dst; dst != nil && (ins.Op == cfg.Assign || !f.g.MayRelease(v.f, ins)) && (dst.Op != cfg.OpVar || dst.Var.Static || dst.Var.Kind == cfg.Global) {
		if s, ok := f.locate(v, dst, 0); ok && s.Var != nil {
			how := Stored
			if ins.Op == cfg.Assign && mentions(ins.Src, s.Var) {
				how = Updated
			}
			add(s, how, "")
		}
	}
	if ins.Op != cfg.Call || len(ins.Args) == 0 || capi.AtomicOp(calledName(ins)) {
		return out
	}
	set := f.fills(v, ins, 0)
	for n, a := range ins.Args {
		if n < 32 && set&(1<<n) != 0 {
			if s, ok := f.pointee(v, a, 0); ok {
				add(s, Filled, calledName(ins))
			}
		}
	}
	return out
}

// sharable reports whether a storage is one that two threads can get in each other's way at.
func sharable(s Storage) bool {
	switch {
	case s.Var.Thread, s.Var.Type.Atomic, s.Type.Atomic:
		return false
	case capi.IsStateType(s.Type.Base): // where a thread state is kept, is for the rules on thread states
		return false
	}
	return capi.HandleType(s.Type.Base) != capi.SafeHandle && !capi.GeneratedPlace(s.Var.Name)
}

// mentions reports whether an expression reads a variable.
func mentions(e *cfg.Expr, v *cfg.Var) bool {
	for ; e != nil; e = e.X {
		if e.Op == cfg.OpVar && (e.Var == v || v.Key != "" && e.Var.Key == v.Key) || e.Y != nil && mentions(e.Y, v) {
			return true
		}
	}
	return false
}

// calledName is the name that a call is made by.
func calledName(ins *cfg.Instr) string {
	switch e := ins.Callee; e.Op {
	case cfg.OpFunc, cfg.OpSym, cfg.OpField:
		return e.Name
	case cfg.OpVar:
		return e.Var.Name
	}
	return ""
}

// uses finds out how the program uses the candidates' variables, by their keys.
func (f *finder) uses(keys map[string][]*candidate) {
	for _, fn := range f.p.Funcs {
		reach := f.g.Reach(fn)
		if !shared(reach) && reach != 0 {
			continue
		}
		for _, b := range fn.Blocks {
			for _, ins := range b.Instrs {
				note := func(e *cfg.Expr, written bool) {
					eachVar(e, func(x *cfg.Var, whole bool) {
						for _, c := range keys[x.Key] {
							c.use.note(c, fn, ins, written && whole)
						}
					})
				}
				if ins.Dst != nil {
					note(ins.Dst, true)
				}
				if ins.Src != nil {
					note(ins.Src, false)
				}
				for _, a := range ins.Args {
					note(a, false)
				}
				if ins.Callee != nil {
					note(ins.Callee, false)
				}
			}
		}
	}
}

// eachVar calls visit for the globals of an expression; whole says that it is the variable at the root of e.
func eachVar(e *cfg.Expr, visit func(v *cfg.Var, whole bool)) {
	whole := true
	for ; e != nil && e.Op != cfg.OpSizeof; e = e.X {
		if e.Op == cfg.OpVar && e.Var.Key != "" {
			visit(e.Var, whole)
		}
		if e.Y != nil {
			eachVar(e.Y, func(v *cfg.Var, _ bool) { visit(v, false) })
		}
	}
}

// note notes one use.
func (u *use) note(c *candidate, fn *cfg.Func, ins *cfg.Instr, written bool) {
	switch {
	case written:
		if ins.Op == cfg.Assign && !truth(ins.Src) || ins.Op == cfg.Call {
			u.flag = false
		}
	case ins == c.Instr() && c.How == Updated:
		return // reads it to write it
	default:
		u.reads++
	}
	if ins != c.Instr() && (u.elsewhere == nil || u.elsewhere.Func == c.Func && fn != c.Func || !u.elsewhere.Reads && !written) {
		u.elsewhere = &Access{fn, ins, !written}
	}
}

// judge decides whether the write is worth telling, and whether it is certain.
func (c *candidate) judge(f *finder) bool {
	v := c.Storage.Var
	if c.use.reads == 0 && v.Static && c.How != Updated {
		return false // nobody looks at it
	}
	if a := c.use.elsewhere; a != nil && a.Func != c.Func {
		c.Elsewhere = a
	}
	reach := f.g.Reach(c.Func)
	c.Certain = c.Certain && c.State == gil.Released && reach&(gil.ReachMethod|gil.ReachBound) != 0 && v.Loc.Valid() && (c.use.reads > 0 || c.How == Updated)
	if c.How != Updated && lazy(c.Func.Blocks[c.Block], v) && !f.makes(f.view(c.Func), c.Instr()) {
		c.Certain = false // written where it was found empty: with the same by all threads, often
	}
	if c.use.flag && c.How == Stored || f.perhaps(f.view(c.Func), &c.Site) {
		c.Certain = false // a flag at worst is seen late; a lock that is taken sometimes may be enough
	}
	return true
}

// truth reports whether a value is a constant or says whether something holds.
func truth(e *cfg.Expr) bool {
	switch e = e.Uncast(); e.Op {
	case cfg.OpInt:
		return true
	case cfg.OpUnary:
		return e.Name == "!"
	case cfg.OpBinary:
		return compares(e.Name)
	}
	return false
}

func compares(operator string) bool {
	switch operator {
	case "==", "!=", "<", ">", "<=", ">=", "&&", "||":
		return true
	}
	return false
}

// lazy reports whether a block runs only where x, or another variable that outlives the call, was found not to be set yet, or,
// in a condition joined by ||, something else asks for it to be set anew.
func lazy(b *cfg.Block, x *cfg.Var) bool {
	for range maxHops {
		if foundUnset(b, x) {
			return true
		}
		if len(b.Preds) == 2 && len(b.Preds[0].Succs) == 1 && len(b.Preds[1].Succs) == 1 {
			return foundUnset(b.Preds[0], x) || foundUnset(b.Preds[1], x)
		}
		if len(b.Preds) != 1 {
			return false
		}
		b = b.Preds[0]
	}
	return false
}

func foundUnset(b *cfg.Block, x *cfg.Var) bool {
	return slices.ContainsFunc(b.Instrs, func(ins *cfg.Instr) bool { return ins.Op == cfg.Assume && unset(ins, x) })
}

// unset reports whether an assumption is that x, or a flag that says so of it, is 0 or another constant.
func unset(ins *cfg.Instr, x *cfg.Var) bool {
	e, truth := ins.Src.Uncast(), ins.Truth
	if e.Op == cfg.OpBinary && e.Y.Uncast().Op == cfg.OpInt {
		switch {
		case e.Name == "==" && truth, e.Name == "!=" && !truth, e.Name == "<" && truth, e.Name == ">=" && !truth:
			truth = false
		case e.Name == "!=", e.Name == "==", e.Name == "<", e.Name == ">=":
			truth = true
		default:
			return false
		}
		e = e.X.Uncast()
	}
	if truth {
		return false
	}
	return mentions(e, x) || e.Op == cfg.OpVar && e.Var.Key != "" && e.Var.Static && e.Type.Ptr == 0
}

// makes reports whether an instruction stores what it has just made: memory, a descriptor. Of two threads one loses it.
func (f *finder) makes(v *view, ins *cfg.Instr) bool {
	if ins.Op == cfg.Call {
		return f.fresh(v.f, ins, 0)
	}
	call := v.result(ins.Src)
	return call != nil && f.fresh(v.f, call, 0)
}

// compareSites orders sites by place.
func compareSites(a, b *Site) int {
	x, y := a.Instr().Loc, b.Instr().Loc
	return cmp.Or(cmp.Compare(x.Path, y.Path), cmp.Compare(x.Line, y.Line), cmp.Compare(x.Col, y.Col), cmp.Compare(a.Func.Name, b.Func.Name))
}
