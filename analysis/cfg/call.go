package cfg

import (
	"modernc.org/cc/v4"
)

// call builds a call; used says whether its value is. The result is nil where it is not.
func (b *builder) call(x *cc.PostfixExpression, used bool) *Expr {
	first := firstToken(x.PostfixExpression)
	if v, ok := b.builtin(x, used); ok {
		return v
	}
	callee, t := b.callee(x.PostfixExpression)
	var args []*Expr
	for l := x.ArgumentExpressionList; l != nil; l = l.ArgumentExpressionList {
		args = append(args, b.value(l.AssignmentExpression))
	}
	if p, ok := plainNode(x.PostfixExpression).(*cc.PostfixExpression); ok && (p.Case == cc.PostfixExpressionSelect || p.Case == cc.PostfixExpressionPSelect) {
		first = p.Token2 // a user points at the member: obj->vtable->close(...)
	} else if p, ok := plainNode(x.PostfixExpression).(*cc.PrimaryExpression); ok {
		first = p.Token
	}
	loc, end, macros := b.span(first, x.Token2)
	in := &Instr{Op: Call, Loc: loc, End: end, Macros: macros, Callee: callee, Args: args}
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
func (b *builder) callee(n cc.ExpressionNode) (*Expr, Type) {
	n = plainNode(n)
	if p, ok := n.(*cc.PrimaryExpression); ok && p.Case == cc.PrimaryExpressionIdent {
		c := b.ident(p.Token, true)
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
				c = &Expr{Op: OpFunc, Name: c.Name, Type: Type{Func: true}, Loc: c.Loc}
			}
			return c, t
		}
	}
}

// builtin builds the compiler's own functions that are no calls: hints stand for their operand, questions about types
// and constants evaluate nothing.
func (b *builder) builtin(x *cc.PostfixExpression, used bool) (*Expr, bool) {
	p, ok := plainNode(x.PostfixExpression).(*cc.PrimaryExpression)
	if !ok || p.Case != cc.PrimaryExpressionIdent {
		return nil, false
	}
	name := p.Token.SrcStr()
	if len(name) < 3 || name[:2] != "__" {
		return nil, false
	}
	if arg := expected(x); arg != nil {
		if !used {
			b.effect(arg)
			return nil, true
		}
		return b.value(arg), true
	}
	at := b.at(p.Token)
	args := x.ArgumentExpressionList
	switch name {
	case "__builtin_constant_p", "__builtin_types_compatible_p", "__builtin_object_size", "__builtin_dynamic_object_size", "__builtin_classify_type":
		return &Expr{Op: OpUnknown, Type: intType, Loc: at}, true
	case "__builtin_offsetof":
		return &Expr{Op: OpSizeof, Name: "offsetof", Type: Type{Base: "size_t"}, Loc: at}, true
	case "__builtin_choose_expr":
		if args == nil || args.ArgumentExpressionList == nil || args.ArgumentExpressionList.ArgumentExpressionList == nil {
			return nil, false
		}
		yes := args.ArgumentExpressionList
		if v, ok := b.constant(args.AssignmentExpression); ok && v == 0 {
			yes = yes.ArgumentExpressionList
		}
		return b.value(yes.AssignmentExpression), true
	case "__builtin_va_arg":
		if args == nil {
			return nil, false
		}
		return &Expr{Op: OpUnknown, X: nil, Loc: at}, true
	}
	return nil, false
}
