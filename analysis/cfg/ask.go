package cfg

import "github.com/gillint/gillint/analysis/capi"

// Uncast is the expression without the casts around it; nil for nil.
func (e *Expr) Uncast() *Expr {
	for e != nil && e.Op == OpCast {
		e = e.X
	}
	return e
}

// Local is the parameter, local or temporary that the expression is, casts apart; nil where it is none.
func (e *Expr) Local() *Var {
	e = e.Uncast()
	if e == nil || e.Op != OpVar || e.Var.Kind == Global || e.Var.Kind == StaticLocal {
		return nil
	}
	return e.Var
}

// IsObject reports whether the type is a pointer to an object of Python's, as far as its name tells.
func (t Type) IsObject() bool {
	return t.Ptr == 1 && !t.Func && (capi.IsObjectType(t.Base) || capi.IsObjectType(t.Struct))
}
