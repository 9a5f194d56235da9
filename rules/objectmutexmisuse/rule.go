// Package objectmutexmisuse is rule GIL606: see doc.md.
package objectmutexmisuse

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL606 object-mutex-misuse.
var Rule = &analysis.Rule{Code: "GIL606", Name: "object-mutex-misuse", Severity: analysis.Error, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	c := &checker{Pass: pass, holds: map[string]bool{}}
	for _, f := range pass.Program.Funcs {
		each(f, func(_, _ int, ins *cfg.Instr) { c.learn(ins) })
	}
	if !c.any {
		return
	}
	for _, f := range pass.Program.Funcs {
		each(f, func(b, i int, ins *cfg.Instr) { c.check(gil.Site{Func: f, Block: b, Index: i, Instr: ins}) })
	}
}

// checker knows which structs of the program have a mutex in them, from what is done with their members.
type checker struct {
	*analysis.Pass
	holds map[string]bool
	any   bool
}

func each(f *cfg.Func, do func(block, i int, ins *cfg.Instr)) {
	for _, b := range f.Blocks {
		for i, ins := range b.Instrs {
			do(b.ID, i, ins)
		}
	}
}

// learn notes the mutexes that an instruction handles.
func (c *checker) learn(ins *cfg.Instr) {
	for _, list := range [][]*cfg.Expr{{ins.Dst, ins.Src}, ins.Args} {
		for _, e := range list {
			for ; e != nil; e = e.X {
				if e.Op == cfg.OpField && (mutex(e.Type) || e.Name == capi.ObjectMutex) && e.X.Type.Struct != "" {
					c.holds[e.X.Type.Struct] = true
				}
				c.any = c.any || capi.IsMutexType(e.Type.Base) || e.Op == cfg.OpField && e.Name == capi.ObjectMutex
			}
		}
	}
}

// mutex reports whether a type is a mutex itself, not a pointer to one.
func mutex(t cfg.Type) bool { return t.Ptr == 0 && !t.Func && capi.IsMutexType(t.Base) }

// carries reports whether values of a type have a mutex in them.
func (c *checker) carries(t cfg.Type) bool {
	return mutex(t) || t.Ptr == 0 && !t.Func && t.Struct != "" && c.holds[t.Struct] && !capi.IsObjectType(t.Struct)
}

func (c *checker) check(s gil.Site) {
	ins := s.Instr
	switch ins.Op {
	case cfg.Assign:
		if copied(ins.Src) && c.carries(ins.Src.Type) && c.carries(ins.Dst.Type) {
			// A local copy of a struct may only be there to be looked at, and nobody may hold the mutex of another one.
			pointed := ins.Dst.Op != cfg.OpVar || ins.Dst.Var.Kind != cfg.Local
			c.copied(s, mutex(ins.Src.Type) || pointed && locks(s.Func, ins.Src.Type), ins.Src, "copied")
		}
	case cfg.Call:
		// The API takes no mutex by value: where it seems to, the lock is another one than these headers say.
		called := c.GIL.Callee(s.Func, ins)
		for _, a := range ins.Args {
			if called.API == nil && called.C == nil && copied(a) && mutex(a.Type) {
				c.copied(s, true, a, "passed by value")
			}
		}
		if ins.Callee.Op != cfg.OpFunc {
			return
		}
		if lib := capi.LookupC(ins.Callee.Name); lib != nil && lib.Lock == capi.TakesLock && lib.LockArg < len(ins.Args) {
			c.locked(s, ins.Args[lib.LockArg])
		}
		if capi.Copies(ins.Callee.Name) && len(ins.Args) > 1 {
			to, from := target(ins.Args[0]), target(ins.Args[1])
			if c.carries(to) && to == from {
				c.copied(s, mutex(from) || locks(s.Func, from), ins.Args[1], "copied")
			}
		}
	}
}

// locks reports whether a function locks a mutex in a struct of that type.
func locks(f *cfg.Func, t cfg.Type) bool {
	found := false
	each(f, func(_, _ int, ins *cfg.Instr) {
		if ins.Op != cfg.Call || ins.Callee.Op != cfg.OpFunc {
			return
		}
		if lib := capi.LookupC(ins.Callee.Name); lib != nil && lib.Lock == capi.TakesLock && lib.LockArg < len(ins.Args) {
			for e := ins.Args[lib.LockArg]; e != nil; e = e.X {
				found = found || e.Op == cfg.OpField && e.X.Type.Struct == t.Struct
			}
		}
	})
	return found
}

// copied reports whether an expression is an object whose value is taken; temporaries are new values, constants were never locked.
func copied(e *cfg.Expr) bool {
	switch e.Op {
	case cfg.OpVar:
		return e.Var.Kind != cfg.Temp && !e.Var.Const
	case cfg.OpField, cfg.OpDeref, cfg.OpIndex:
		return true
	}
	return false
}

// target is the type that a pointer points at, as it was before casts.
func target(e *cfg.Expr) cfg.Type {
	for e.Op == cfg.OpCast {
		e = e.X
	}
	t := e.Type
	if e.Op == cfg.OpAddr {
		return e.X.Type
	}
	t.Ptr--
	return t
}

func (c *checker) copied(s gil.Site, certain bool, e *cfg.Expr, how string) {
	for e.Op == cfg.OpCast || e.Op == cfg.OpAddr {
		e = e.X
	}
	what := fmt.Sprintf("%s, which has a PyMutex in it, is %s", e, how)
	if mutex(e.Type) {
		what = fmt.Sprintf("the PyMutex %s is %s", e, how)
	}
	c.ReportSite(s, certain, what+": a mutex works only at its own address", how, nil)
}

// locked looks at what is locked.
func (c *checker) locked(s gil.Site, arg *cfg.Expr) {
	for arg.Op == cfg.OpCast || arg.Op == cfg.OpAddr {
		arg = arg.X
	}
	switch {
	case arg.Op == cfg.OpField && arg.Name == capi.ObjectMutex && capi.ObjectField(arg.X.Type.Struct, arg.Name):
		c.ReportSite(s, true, fmt.Sprintf("%s is locked by hand: it belongs to the object's critical sections, which may let it go at any call", arg), "use a critical section", nil)
	case !mutex(arg.Type):
	default:
		root := arg
		for root.Op == cfg.OpField && !root.Arrow {
			root = root.X
		}
		if root.Op == cfg.OpVar && root.Var.Kind == cfg.Local && !filled(s.Func, root.Var) {
			c.ReportSite(s, true, fmt.Sprintf("the PyMutex %s is locked without having been set to zero", arg), "holds whatever was there", nil)
		}
	}
}

// filled reports whether a local is assigned to, or handed to anything but a lock's functions.
func filled(f *cfg.Func, v *cfg.Var) bool {
	found := false
	each(f, func(_, _ int, ins *cfg.Instr) {
		if ins.Op == cfg.Assign {
			found = found || mentions(ins.Dst, v) || mentions(ins.Src, v)
		}
		if ins.Op == cfg.Opaque {
			found = true
		}
		if ins.Op != cfg.Call {
			return
		}
		lock := ins.Callee.Op == cfg.OpFunc && capi.LookupC(ins.Callee.Name) != nil && capi.LookupC(ins.Callee.Name).Lock != capi.NoLock
		for _, a := range ins.Args {
			found = found || !lock && mentions(a, v)
		}
	})
	return found
}

func mentions(e *cfg.Expr, v *cfg.Var) bool {
	for ; e != nil; e = e.X {
		if e.Op == cfg.OpVar && e.Var == v || e.Y != nil && mentions(e.Y, v) {
			return true
		}
	}
	return false
}
