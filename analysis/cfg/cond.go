package cfg

import (
	"slices"

	"modernc.org/cc/v4"
)

// cond builds a condition: control goes to yes where it holds and to no where it does not. Constants decide at once.
func (b *builder) cond(n cc.ExpressionNode, yes, no *Block) {
	if !b.enterDepth() {
		b.leaveDepth()
		b.either(yes, no)
		return
	}
	defer b.leaveDepth()
	n = plainNode(n)
	switch x := n.(type) {
	case *cc.LogicalAndExpression:
		for _, op := range andOperands(x) {
			next := b.newBlock("")
			b.cond(op, next, no)
			b.start(next)
		}
		b.jump(yes)
		return
	case *cc.LogicalOrExpression:
		for _, op := range orOperands(x) {
			next := b.newBlock("")
			b.cond(op, yes, next)
			b.start(next)
		}
		b.jump(no)
		return
	case *cc.UnaryExpression:
		if x.Case == cc.UnaryExpressionNot {
			b.cond(x.CastExpression, no, yes)
			return
		}
	case *cc.ConditionalExpression:
		if x.Case == cc.ConditionalExpressionCond && !isNil(x.ExpressionList) {
			then, other := b.newBlock("then"), b.newBlock("else")
			b.cond(x.LogicalOrExpression, then, other)
			b.start(then)
			b.cond(x.ExpressionList, yes, no)
			b.start(other)
			b.cond(x.ConditionalExpression, yes, no)
			return
		}
	case *cc.ExpressionList:
		for ; x.ExpressionList != nil; x = x.ExpressionList {
			b.effect(x.AssignmentExpression)
		}
		b.cond(x.AssignmentExpression, yes, no)
		return
	case *cc.PostfixExpression:
		if arg := expected(x); arg != nil {
			b.cond(arg, yes, no)
			return
		}
	}
	v := b.value(n)
	b.branch(v, yes, no, firstToken(n), lastToken(n))
}

// branch goes to yes where v is true and to no where it is not.
func (b *builder) branch(v *Expr, yes, no *Block, first, last cc.Token) {
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
		head.Succs = append(head.Succs, edge)
		b.start(edge)
		b.emit(&Instr{Op: Assume, Truth: e.truth, Loc: loc, End: end, Macros: macros, Src: v})
		b.jump(e.to)
	}
}

// either goes both ways.
func (b *builder) either(yes, no *Block) {
	b.cur.Succs = append(b.cur.Succs, yes, no)
	b.cut()
}

// truth is the value of a logical expression: a temporary that is set to 1 or 0 on the edges.
func (b *builder) truth(n cc.ExpressionNode) *Expr {
	first, last := firstToken(n), lastToken(n)
	at := b.at(first)
	if v, known := b.settled(n); known {
		return truthValue(v, at)
	}
	yes, no, join := b.newBlock("true"), b.newBlock("false"), b.newBlock("")
	b.cond(n, yes, no)
	t := b.temp(intType, at)
	for i, bl := range []*Block{yes, no} {
		b.start(bl)
		b.assign(t, &Expr{Op: OpInt, Int: int64(1 - i), Type: intType, Loc: at}, first, last)
		b.jump(join)
	}
	b.start(join)
	return t
}

func truthValue(v bool, at Loc) *Expr {
	e := &Expr{Op: OpInt, Type: intType, Loc: at}
	if v {
		e.Int = 1
	}
	return e
}

// settled reports what a logical expression of nothing but constants comes to.
func (b *builder) settled(n cc.ExpressionNode) (v, known bool) {
	n = plainNode(n)
	switch x := n.(type) {
	case *cc.LogicalAndExpression:
		for _, op := range andOperands(x) {
			if v, known = b.settled(op); !known || !v {
				return v, known
			}
		}
		return v, known
	case *cc.LogicalOrExpression:
		for _, op := range orOperands(x) {
			if v, known = b.settled(op); !known || v {
				return v, known
			}
		}
		return v, known
	case *cc.UnaryExpression:
		if x.Case == cc.UnaryExpressionNot {
			v, known = b.settled(x.CastExpression)
			return !v, known
		}
	case *cc.PrimaryExpression:
		switch x.Case {
		case cc.PrimaryExpressionInt, cc.PrimaryExpressionChar, cc.PrimaryExpressionIdent:
			e := b.primary(x)
			return e.Int != 0, e.Op == OpInt
		}
	}
	return false, false
}

// expected is the first argument of __builtin_expect and its like, whose value is the call's.
func expected(x *cc.PostfixExpression) cc.ExpressionNode {
	if x.Case != cc.PostfixExpressionCall || x.ArgumentExpressionList == nil {
		return nil
	}
	p, ok := plainNode(x.PostfixExpression).(*cc.PrimaryExpression)
	if !ok || p.Case != cc.PrimaryExpressionIdent {
		return nil
	}
	switch p.Token.SrcStr() {
	case "__builtin_expect", "__builtin_expect_with_probability", "__builtin_unpredictable", "__builtin_assume_aligned":
		return x.ArgumentExpressionList.AssignmentExpression
	}
	return nil
}

// logical reports whether an expression needs control flow for its value.
func logical(n cc.ExpressionNode) bool {
	switch x := plainNode(n).(type) {
	case *cc.LogicalAndExpression, *cc.LogicalOrExpression:
		return true
	case *cc.UnaryExpression:
		return x.Case == cc.UnaryExpressionNot && logical(x.CastExpression)
	}
	return false
}

// plainNode takes off parentheses and nodes that stand for their operand.
func plainNode(n cc.ExpressionNode) cc.ExpressionNode {
	for {
		switch x := n.(type) {
		case *cc.PrimaryExpression:
			if x.Case != cc.PrimaryExpressionExpr || isNil(x.ExpressionList) {
				return n
			}
			n = x.ExpressionList
		case *cc.PostfixExpression:
			if x.Case != cc.PostfixExpressionPrimary {
				return n
			}
			n = x.PrimaryExpression
		case *cc.ConstantExpression:
			n = x.ConditionalExpression
		case *cc.LogicalAndExpression:
			if x.Case == cc.LogicalAndExpressionLAnd {
				return n
			}
			n = x.InclusiveOrExpression
		case *cc.LogicalOrExpression:
			if x.Case == cc.LogicalOrExpressionLOr {
				return n
			}
			n = x.LogicalAndExpression
		default:
			return n
		}
	}
}

func andOperands(x *cc.LogicalAndExpression) []cc.ExpressionNode {
	out := []cc.ExpressionNode{x.InclusiveOrExpression}
	for {
		left := plainNode(x.LogicalAndExpression)
		l, ok := left.(*cc.LogicalAndExpression)
		if !ok || l.Case != cc.LogicalAndExpressionLAnd {
			out = append(out, left)
			break
		}
		out = append(out, l.InclusiveOrExpression)
		x = l
	}
	slices.Reverse(out)
	return out
}

func orOperands(x *cc.LogicalOrExpression) []cc.ExpressionNode {
	out := []cc.ExpressionNode{x.LogicalAndExpression}
	for {
		left := plainNode(x.LogicalOrExpression)
		l, ok := left.(*cc.LogicalOrExpression)
		if !ok || l.Case != cc.LogicalOrExpressionLOr {
			out = append(out, left)
			break
		}
		out = append(out, l.LogicalAndExpression)
		x = l
	}
	slices.Reverse(out)
	return out
}
