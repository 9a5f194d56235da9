package cfg

import (
	"strings"

	"github.com/gillint/gillint/analysis/csrc/syntax"
)

// call builds a call; used says whether its value is. The result is nil where it is not.
func (b *builder) call(x *syntax.Expr, used bool) *Expr {
	if v, ok := b.builtin(x, used); ok {
		return v
	}
	callee, t := b.callee(x.X)
	var args []*Expr
	for arg := x.Y; arg != nil; arg = arg.Next {
		args = append(args, b.value(arg))
	}
	first := x.First
	if p := plain(x.X); p.Kind == syntax.Member {
		first = p.Pos // a user points at the member: obj->vtable->close(...)
	} else if isLeaf(p) || p.Kind == syntax.StmtExpr {
		first = p.First
	}
	loc, end, macros := b.span(first, x.Last)
	in := b.instr(Instr{Op: Call, Loc: loc, End: end, Macros: macros, Callee: callee, Args: args})
	var result *Expr
	if used {
		result = b.temp(t, loc)
		in.Dst = result
	}
	b.emit(in)
	if callee.Op == OpFunc && b.noReturn(callee.Name) {
		b.cut()
	}
	return result
}

// noReturn reports whether a function called by name never comes back.
func (b *builder) noReturn(name string) bool { return b.lookup(name).noreturn }

// callee builds what is called, and the type of its result. A name, however it is wrapped in parentheses, &, * or casts,
// is OpFunc.
func (b *builder) callee(n *syntax.Expr) (*Expr, Type) {
	n = plain(n)
	if n.Kind == syntax.Ident {
		c := b.ident(n, true)
		return c, c.Type.result()
	}
	c := b.value(n)
	t := c.Type.result()
	for {
		switch {
		case c.Op == OpCast:
			c = c.X
		case c.Op == OpDeref && (c.X.Type.Func || c.Type == (Type{})):
			c = c.X // *f is f
		default:
			if t == (Type{}) {
				t = c.Type.result()
			}
			if c.Op == OpSym {
				c = b.expr(Expr{Op: OpFunc, Name: c.Name, Type: Type{Func: true}, Loc: c.Loc})
			}
			return c, t
		}
	}
}

// builtin builds the compiler's own functions that are no calls: hints stand for their operand, questions about types
// and constants evaluate nothing.
func (b *builder) builtin(x *syntax.Expr, used bool) (*Expr, bool) {
	p := plain(x.X)
	if p.Kind != syntax.Ident || !strings.HasPrefix(p.Name, "__") {
		return nil, false
	}
	if arg := expected(x); arg != nil {
		if !used {
			b.effect(arg)
			return nil, true
		}
		return b.value(arg), true
	}
	at := b.at(p.Pos)
	switch p.Name {
	case "__builtin_constant_p", "__builtin_types_compatible_p", "__builtin_object_size", "__builtin_dynamic_object_size", "__builtin_classify_type":
		return b.expr(Expr{Op: OpUnknown, Type: intType, Loc: at}), true
	case "__builtin_offsetof":
		return b.expr(Expr{Op: OpSizeof, Name: "offsetof", Type: Type{Base: "size_t"}, Loc: at}), true
	case "__builtin_choose_expr":
		if x.Y == nil || x.Y.Next == nil || x.Y.Next.Next == nil {
			return nil, false
		}
		yes := x.Y.Next
		if v, ok := b.constant(x.Y); ok && v == 0 {
			yes = yes.Next
		}
		return b.value(yes), true
	case "__builtin_va_arg":
		if x.Y == nil {
			return nil, false
		}
		return b.expr(Expr{Op: OpUnknown, X: nil, Loc: at}), true
	}
	return nil, false
}
