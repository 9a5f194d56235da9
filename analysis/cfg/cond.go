package cfg

import (
	"slices"

	"github.com/gillint/gillint/analysis/csrc/syntax"
)

// cond builds a condition: control goes to yes where it holds and to no where it does not. Constants decide at once.
func (b *builder) cond(n *syntax.Expr, yes, no *Block) {
	if !b.enterDepth() {
		b.leaveDepth()
		b.either(yes, no)
		return
	}
	b.decide(plain(n), yes, no)
	b.leaveDepth()
}

// decide is cond without a look at the depth.
func (b *builder) decide(n *syntax.Expr, yes, no *Block) {
	switch {
	case isLogical(n, syntax.AndAnd):
		for _, x := range operands(n) {
			next := b.newBlock("")
			b.cond(x, next, no)
			b.start(next)
		}
		b.jump(yes)
		return
	case isLogical(n, syntax.OrOr):
		for _, x := range operands(n) {
			next := b.newBlock("")
			b.cond(x, yes, next)
			b.start(next)
		}
		b.jump(no)
		return
	case n.Kind == syntax.Unary && n.Op == syntax.Not:
		b.cond(n.X, no, yes)
		return
	case n.Kind == syntax.Conditional && n.Y != nil:
		then, other := b.newBlock("then"), b.newBlock("else")
		b.cond(n.X, then, other)
		b.start(then)
		b.cond(n.Y, yes, no)
		b.start(other)
		b.cond(n.Z, yes, no)
		return
	case n.Kind == syntax.CommaExpr:
		b.cond(b.lastOf(n), yes, no)
		return
	case n.Kind == syntax.Call:
		if arg := expected(n); arg != nil {
			b.cond(arg, yes, no)
			return
		}
	}
	v := b.value(n)
	b.branch(v, yes, no, n.First, n.Last)
}

// branch goes to yes where v is true and to no where it is not.
func (b *builder) branch(v *Expr, yes, no *Block, first, last int32) {
	truth := true
	for v.Op == OpUnary && v.Name == "!" {
		v, truth = v.X, !truth
	}
	if v.Op == OpInt {
		if (v.Int != 0) == truth {
			b.jump(yes)
		} else {
			b.jump(no)
		}
		return
	}
	loc, end, macros := b.span(first, last)
	head := b.cur
	for _, e := range []struct {
		to    *Block
		truth bool
	}{{yes, truth}, {no, !truth}} {
		edge := b.newBlock("")
		b.link(head, edge)
		b.start(edge)
		b.emit(b.instr(Instr{Op: Assume, Truth: e.truth, Loc: loc, End: end, Macros: macros, Src: v}))
		b.jump(e.to)
	}
}

// either goes both ways.
func (b *builder) either(yes, no *Block) {
	b.link(b.cur, yes)
	b.link(b.cur, no)
	b.cut()
}

// truth is the value of a logical expression: a temporary that is set to 1 or 0 on the edges.
func (b *builder) truth(n *syntax.Expr) *Expr {
	at := b.at(n.First)
	if v, known := b.settled(n); known {
		return b.expr(truthValue(v, at))
	}
	yes, no, join := b.newBlock("true"), b.newBlock("false"), b.newBlock("")
	b.cond(n, yes, no)
	t := b.temp(intType, at)
	for i, bl := range []*Block{yes, no} {
		b.start(bl)
		b.assign(t, b.expr(Expr{Op: OpInt, Int: int64(1 - i), Type: intType, Loc: at}), n.First, n.Last)
		b.jump(join)
	}
	b.start(join)
	return t
}

func truthValue(v bool, at Loc) Expr {
	e := Expr{Op: OpInt, Type: intType, Loc: at}
	if v {
		e.Int = 1
	}
	return e
}

// settled reports what a logical expression of nothing but constants comes to.
func (b *builder) settled(n *syntax.Expr) (v, known bool) {
	n = plain(n)
	switch {
	case isLogical(n, syntax.AndAnd):
		for _, x := range operands(n) {
			if v, known = b.settled(x); !known || !v {
				return v, known
			}
		}
		return v, known
	case isLogical(n, syntax.OrOr):
		for _, x := range operands(n) {
			if v, known = b.settled(x); !known || v {
				return v, known
			}
		}
		return v, known
	case n.Kind == syntax.Unary && n.Op == syntax.Not:
		v, known = b.settled(n.X)
		return !v, known
	case n.Kind == syntax.IntLit || n.Kind == syntax.CharLit || n.Kind == syntax.Ident:
		e := b.leaf(n)
		return e.Int != 0, e.Op == OpInt
	}
	return false, false
}

// expected is the first argument of __builtin_expect and its like, whose value is the call's.
func expected(call *syntax.Expr) *syntax.Expr {
	if p := plain(call.X); p.Kind == syntax.Ident {
		switch p.Name {
		case "__builtin_expect", "__builtin_expect_with_probability", "__builtin_unpredictable", "__builtin_assume_aligned":
			return call.Y
		}
	}
	return nil
}

// logical reports whether an expression needs control flow for its value.
func logical(n *syntax.Expr) bool {
	n = plain(n)
	return isLogical(n, syntax.AndAnd) || isLogical(n, syntax.OrOr) || n.Kind == syntax.Unary && n.Op == syntax.Not && logical(n.X)
}

func isLogical(n *syntax.Expr, op syntax.Op) bool { return n.Kind == syntax.Binary && n.Op == op }

// plain takes off parentheses.
func plain(n *syntax.Expr) *syntax.Expr {
	for n.Kind == syntax.Paren {
		n = n.X
	}
	return n
}

// operands lists the operands of a chain of && or ||, from the left.
func operands(n *syntax.Expr) (list []*syntax.Expr) {
	for op := n.Op; isLogical(n, op); n = plain(n.X) {
		list = append(list, n.Y)
	}
	list = append(list, n)
	slices.Reverse(list)
	return list
}
