package own

import (
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
)

// base is the variable of the function's own that an expression starts from: a of a[i].b, a->b, *(a + 1), &a.b.
func base(e *cfg.Expr) *cfg.Var {
	for e != nil {
		switch e.Op {
		case cfg.OpVar:
			return e.Local()
		case cfg.OpCast, cfg.OpField, cfg.OpDeref, cfg.OpIndex, cfg.OpAddr:
			e = e.X
		case cfg.OpBinary:
			if e.X != nil && e.X.Type.Ptr > 0 {
				e = e.X
				continue
			}
			e = e.Y
			if e == nil || e.Type.Ptr == 0 {
				return nil
			}
		default:
			return nil
		}
	}
	return nil
}

// isVoid reports whether an expression is NULL, 0 or -1: what a handle that is closed holds, or an error returns.
func isVoid(e *cfg.Expr) bool {
	e = e.Uncast()
	return e != nil && e.Op == cfg.OpInt && (e.Int == 0 || e.Int == -1)
}

// isNull reports whether an expression is the constant 0.
func isNull(e *cfg.Expr) bool {
	e = e.Uncast()
	return e != nil && e.Op == cfg.OpInt && e.Int == 0
}

// isBuffer reports whether a type is a Py_buffer.
func isBuffer(t cfg.Type) bool { return t.Ptr == 0 && capi.IsBufferType(t.Base, t.Struct) }

// kept names where something is kept that outlives a call: a member of an object, by its struct's and its own name, or a
// global; empty where an expression is neither.
func kept(e *cfg.Expr) string {
	e = e.Uncast()
	switch {
	case e == nil:
	case e.Op == cfg.OpField && e.X.Type.Struct != "":
		return e.X.Type.Struct + "." + e.Name
	case e.Op == cfg.OpVar && (e.Var.Kind == cfg.Global || e.Var.Kind == cfg.StaticLocal):
		return e.Var.Key
	case e.Op == cfg.OpAddr:
		return kept(e.X)
	}
	return ""
}

// same reports whether two expressions are written the same: the same variables, members, operators.
func same(a, b *cfg.Expr) bool {
	a, b = a.Uncast(), b.Uncast()
	if a == nil || b == nil {
		return a == b
	}
	return a.Op == b.Op && a.Name == b.Name && a.Var == b.Var && a.Int == b.Int && same(a.X, b.X) && same(a.Y, b.Y)
}

// each visits an expression and all that it reads, but for what is only measured.
func each(e *cfg.Expr, visit func(*cfg.Expr)) {
	if e == nil || e.Op == cfg.OpSizeof {
		return
	}
	visit(e)
	each(e.X, visit)
	each(e.Y, visit)
}

// through reports whether evaluating e reads memory through the variable v: v->x, *v, v[i], but not v itself or &v->x.
func through(e *cfg.Expr, v *cfg.Var) bool {
	if e == nil || e.Op == cfg.OpSizeof {
		return false
	}
	switch e.Op {
	case cfg.OpAddr:
		if e.X != nil && e.X.X != nil {
			return through(e.X.X, v) || through(e.X.Y, v)
		}
		return false
	case cfg.OpDeref, cfg.OpIndex:
		if base(e.X) == v {
			return true
		}
	case cfg.OpField:
		if e.Arrow && base(e.X) == v {
			return true
		}
	}
	return through(e.X, v) || through(e.Y, v)
}

// arg is the n-th argument of a call; nil where there is none.
func arg(ins *cfg.Instr, n int) *cfg.Expr {
	if n < 0 || n >= len(ins.Args) {
		return nil
	}
	return ins.Args[n]
}

// addressed is the variable of the function's own whose address an expression is; nil where it is none.
func addressed(e *cfg.Expr) *cfg.Var {
	e = e.Uncast()
	if e == nil || e.Op != cfg.OpAddr {
		return nil
	}
	return e.X.Local()
}
