package cfg

import (
	"modernc.org/cc/v4"

	"github.com/gillint/gillint/analysis/csrc/pp"
)

func unknown(at Loc) *Expr { return &Expr{Op: OpUnknown, Loc: at} }

// value builds an expression whose value is used: its calls and side effects become instructions, what is left is
// returned. The result is never nil.
func (b *builder) value(n cc.ExpressionNode) *Expr {
	if isNil(n) {
		return unknown(Loc{})
	}
	if !b.enterDepth() {
		b.leaveDepth()
		return unknown(Loc{})
	}
	defer b.leaveDepth()
	switch x := n.(type) {
	case *cc.PrimaryExpression:
		return b.primary(x)
	case *cc.PostfixExpression:
		return b.postfix(x)
	case *cc.UnaryExpression:
		return b.unary(x)
	case *cc.CastExpression:
		if x.Case == cc.CastExpressionUnary {
			return b.value(x.UnaryExpression)
		}
		t := b.typeName(x.TypeName)
		return b.cast(t, b.value(x.CastExpression), b.at(x.Token))
	case *cc.AssignmentExpression:
		return b.assignment(x)
	case *cc.ConditionalExpression:
		return b.conditional(x)
	case *cc.LogicalAndExpression, *cc.LogicalOrExpression:
		return b.truth(n)
	case *cc.ExpressionList:
		for ; x.ExpressionList != nil; x = x.ExpressionList {
			b.effect(x.AssignmentExpression)
		}
		return b.value(x.AssignmentExpression)
	case *cc.ConstantExpression:
		return b.value(x.ConditionalExpression)
	}
	if _, ok := binaryParts(n); ok {
		return b.binaryChain(n)
	}
	return unknown(b.at(firstToken(n)))
}

// effect builds an expression whose value nobody uses.
func (b *builder) effect(n cc.ExpressionNode) {
	if isNil(n) {
		return
	}
	if !b.enterDepth() {
		b.leaveDepth()
		return
	}
	defer b.leaveDepth()
	switch x := n.(type) {
	case *cc.ExpressionList:
		for ; x != nil; x = x.ExpressionList {
			b.effect(x.AssignmentExpression)
		}
	case *cc.ConditionalExpression:
		if x.Case != cc.ConditionalExpressionCond {
			b.value(n)
			return
		}
		then, other, join := b.newBlock("then"), b.newBlock("else"), b.newBlock("")
		b.cond(x.LogicalOrExpression, then, other)
		b.start(then)
		b.effect(x.ExpressionList)
		b.jump(join)
		b.start(other)
		b.effect(x.ConditionalExpression)
		b.enterBlock(join)
	case *cc.LogicalAndExpression:
		b.effects(andOperands(x), true)
	case *cc.LogicalOrExpression:
		b.effects(orOperands(x), false)
	case *cc.CastExpression:
		if x.Case == cc.CastExpressionCast {
			b.effect(x.CastExpression)
			return
		}
		b.effect(x.UnaryExpression)
	case *cc.PrimaryExpression:
		switch x.Case {
		case cc.PrimaryExpressionExpr:
			b.effect(x.ExpressionList)
		case cc.PrimaryExpressionStmt:
			b.block(x.CompoundStatement, false)
		case cc.PrimaryExpressionGeneric:
			b.value(n)
		}
	case *cc.PostfixExpression:
		switch x.Case {
		case cc.PostfixExpressionCall:
			b.call(x, false)
		case cc.PostfixExpressionInc, cc.PostfixExpressionDec:
			b.step(x.PostfixExpression, x.Case == cc.PostfixExpressionInc, x.Token)
		default:
			b.value(n)
		}
	default:
		b.value(n)
	}
}

// effects builds a && b && c, or a || b || c, whose value nobody uses: each operand runs while the ones before it hold,
// or do not.
func (b *builder) effects(operands []cc.ExpressionNode, and bool) {
	join := b.newBlock("")
	last := len(operands) - 1
	for _, op := range operands[:last] {
		next := b.newBlock("")
		if and {
			b.cond(op, next, join)
		} else {
			b.cond(op, join, next)
		}
		b.start(next)
	}
	b.effect(operands[last])
	b.enterBlock(join)
}

func (b *builder) primary(x *cc.PrimaryExpression) *Expr {
	switch x.Case {
	case cc.PrimaryExpressionIdent:
		return b.ident(x.Token, false)
	case cc.PrimaryExpressionInt:
		return intLiteral(x.Token.SrcStr(), b.at(x.Token))
	case cc.PrimaryExpressionChar, cc.PrimaryExpressionLChar:
		text := x.Token.SrcStr()
		if p := b.token(x.Token); p != nil && p.Kind == pp.Char {
			text = p.Text // the parser is not given every escape as written
		}
		return charLiteral(text, b.at(x.Token))
	case cc.PrimaryExpressionString, cc.PrimaryExpressionLString:
		return &Expr{Op: OpString, Name: unquote(x.Token.SrcStr()), Type: Type{Base: "char", Ptr: 1}, Loc: b.at(x.Token)}
	case cc.PrimaryExpressionFloat:
		return &Expr{Op: OpUnknown, Type: Type{Base: "double"}, Loc: b.at(x.Token)}
	case cc.PrimaryExpressionExpr:
		return b.value(x.ExpressionList)
	case cc.PrimaryExpressionStmt:
		return b.block(x.CompoundStatement, true)
	case cc.PrimaryExpressionGeneric:
		return b.generic(x.GenericSelection)
	}
	return unknown(b.at(x.Token))
}

// ident evaluates an identifier; called says that it stands where a function is called.
func (b *builder) ident(tok cc.Token, called bool) *Expr {
	name, at := tok.SrcStr(), b.at(tok)
	m := b.lookup(name)
	switch m.op {
	case OpVar:
		if b.nested && !b.owns(m.v) {
			return &Expr{Op: OpSym, Name: name, Type: m.v.Type, Loc: at}
		}
		return &Expr{Op: OpVar, Var: m.v, Name: name, Type: m.v.Type, Loc: at}
	case OpFunc:
		if m.name != "" {
			name = m.name
		}
		return &Expr{Op: OpFunc, Name: name, Type: m.typ, Loc: at}
	case OpInt:
		e := *m.value
		e.Loc = at
		return &e
	}
	switch {
	case name == "__func__" || name == "__FUNCTION__" || name == "__PRETTY_FUNCTION__":
		return &Expr{Op: OpString, Name: b.fn.Name, Type: Type{Base: "char", Ptr: 1}, Loc: at}
	case called:
		return &Expr{Op: OpFunc, Name: name, Type: Type{Func: true}, Loc: at}
	}
	return &Expr{Op: OpSym, Name: name, Loc: at}
}

// owns reports whether v is a variable of the function, or of none.
func (b *builder) owns(v *Var) bool {
	return v.Kind == Global || v.Index < len(b.fn.Vars) && b.fn.Vars[v.Index] == v
}

// block builds a statement expression; its value is that of the last item, if that is an expression.
func (b *builder) block(c *cc.CompoundStatement, used bool) *Expr {
	if c == nil {
		return unknown(Loc{})
	}
	b.push()
	defer b.pop()
	for l := c.BlockItemList; l != nil; l = l.BlockItemList {
		it := l.BlockItem
		if used && l.BlockItemList == nil && it != nil && it.Case == cc.BlockItemStmt {
			s := it.Statement
			for s != nil && s.Case == cc.StatementLabeled {
				b.label(s.LabeledStatement)
				s = s.LabeledStatement.Statement
			}
			if s != nil && s.Case == cc.StatementExpr && s.ExpressionStatement != nil && !isNil(s.ExpressionStatement.ExpressionList) {
				return b.value(s.ExpressionStatement.ExpressionList)
			}
			b.stmt(s)
			break
		}
		b.item(it)
	}
	return unknown(b.at(c.Token))
}

// generic picks the association of a _Generic selection whose type is the controlling expression's, as far as types
// are known; else default; else the first.
func (b *builder) generic(g *cc.GenericSelection) *Expr {
	if g == nil {
		return unknown(Loc{})
	}
	t := b.typeOf(g.AssignmentExpression)
	var pick cc.ExpressionNode
	for l := g.GenericAssociationList; l != nil; l = l.GenericAssociationList {
		a := l.GenericAssociation
		if a == nil {
			continue
		}
		if a.Case == cc.GenericAssociationType && t != (Type{}) && b.typeName(a.TypeName) == t {
			return b.value(a.AssignmentExpression)
		}
		if pick == nil || a.Case == cc.GenericAssociationDefault {
			pick = a.AssignmentExpression
		}
	}
	return b.value(pick)
}

func (b *builder) postfix(x *cc.PostfixExpression) *Expr {
	switch x.Case {
	case cc.PostfixExpressionPrimary:
		return b.value(x.PrimaryExpression)
	case cc.PostfixExpressionIndex:
		a := b.value(x.PostfixExpression)
		i := b.value(x.ExpressionList)
		if a.Type.Ptr == 0 && i.Type.Ptr > 0 {
			a, i = i, a // 3[p]
		}
		return &Expr{Op: OpIndex, X: a, Y: i, Type: a.Type.target(), Loc: a.Loc}
	case cc.PostfixExpressionCall:
		return b.call(x, true)
	case cc.PostfixExpressionSelect, cc.PostfixExpressionPSelect:
		return b.member(b.value(x.PostfixExpression), x.Token2.SrcStr(), x.Case == cc.PostfixExpressionPSelect)
	case cc.PostfixExpressionInc, cc.PostfixExpressionDec:
		lv := b.value(x.PostfixExpression)
		old := b.temp(lv.Type, lv.Loc)
		b.assign(old, lv, firstToken(x.PostfixExpression), x.Token)
		b.add(lv, x.Case == cc.PostfixExpressionInc, firstToken(x.PostfixExpression), x.Token)
		return old
	case cc.PostfixExpressionComplit:
		t := b.typeName(x.TypeName)
		v := b.temp(t, b.at(x.Token))
		b.elements = 0
		b.aggregate(v, x.InitializerList, b.abstractDimensions(x.TypeName), x.Token, x.Token2)
		return v
	}
	return unknown(b.at(firstToken(x)))
}

// member is x.name or x->name. (&v)->name and (*p).name take their plain forms, so that equal objects look equal.
func (b *builder) member(x *Expr, name string, arrow bool) *Expr {
	t := b.field(x.Type.Struct, name)
	switch {
	case arrow && x.Op == OpAddr:
		x, arrow = x.X, false
	case !arrow && x.Op == OpDeref:
		x, arrow = x.X, true
	}
	return &Expr{Op: OpField, X: x, Name: name, Arrow: arrow, Type: t, Loc: x.Loc}
}

func (b *builder) unary(x *cc.UnaryExpression) *Expr {
	at := b.at(x.Token)
	switch x.Case {
	case cc.UnaryExpressionPostfix:
		return b.value(x.PostfixExpression)
	case cc.UnaryExpressionInc, cc.UnaryExpressionDec:
		return b.step(x.UnaryExpression, x.Case == cc.UnaryExpressionInc, x.Token)
	case cc.UnaryExpressionAddrof:
		return address(b.value(x.CastExpression), at)
	case cc.UnaryExpressionDeref:
		return deref(b.value(x.CastExpression), at)
	case cc.UnaryExpressionPlus:
		return b.value(x.CastExpression)
	case cc.UnaryExpressionMinus, cc.UnaryExpressionCpl:
		return negate(x.Token.SrcStr(), b.value(x.CastExpression), at)
	case cc.UnaryExpressionNot:
		if logical(x.CastExpression) {
			return b.truth(x)
		}
		return negate("!", b.value(x.CastExpression), at)
	case cc.UnaryExpressionSizeofExpr, cc.UnaryExpressionSizeofType, cc.UnaryExpressionAlignofExpr, cc.UnaryExpressionAlignofType:
		return &Expr{Op: OpSizeof, Name: x.Token.SrcStr(), Type: Type{Base: "size_t"}, Loc: at}
	case cc.UnaryExpressionLabelAddr:
		return b.takeLabel(x.Token2)
	case cc.UnaryExpressionImag, cc.UnaryExpressionReal:
		b.effect(x.UnaryExpression)
	}
	return unknown(at)
}

// address is &x. A function's address is the function; &*p is p.
func address(x *Expr, at Loc) *Expr {
	switch x.Op {
	case OpFunc:
		return x
	case OpDeref:
		return x.X
	}
	return &Expr{Op: OpAddr, X: x, Type: x.Type.pointer(), Loc: at}
}

func deref(x *Expr, at Loc) *Expr {
	switch x.Op {
	case OpFunc:
		return x
	case OpAddr:
		return x.X
	}
	return &Expr{Op: OpDeref, X: x, Type: x.Type.target(), Loc: at}
}

// step is ++x and --x, and their postfix forms where the value is not used.
func (b *builder) step(n cc.ExpressionNode, inc bool, tok cc.Token) *Expr {
	lv := b.value(n)
	first, last := firstToken(n), lastToken(n)
	if b.before(tok, first) {
		first = tok
	} else {
		last = tok
	}
	b.add(lv, inc, first, last)
	return lv
}

func (b *builder) add(lv *Expr, inc bool, first, last cc.Token) {
	op := "-"
	if inc {
		op = "+"
	}
	one := &Expr{Op: OpInt, Int: 1, Type: intType, Loc: lv.Loc}
	b.assign(lv, b.binary(op, lv, one), first, last)
}

// before reports whether token t stands before u in the text that the parser saw.
func (b *builder) before(t, u cc.Token) bool { return t.Seq() < u.Seq() }

// compound maps the operator of a compound assignment.
var compound = map[cc.AssignmentExpressionCase]string{
	cc.AssignmentExpressionMul: "*", cc.AssignmentExpressionDiv: "/", cc.AssignmentExpressionMod: "%",
	cc.AssignmentExpressionAdd: "+", cc.AssignmentExpressionSub: "-", cc.AssignmentExpressionLsh: "<<",
	cc.AssignmentExpressionRsh: ">>", cc.AssignmentExpressionAnd: "&", cc.AssignmentExpressionXor: "^",
	cc.AssignmentExpressionOr: "|",
}

// assignment builds an assignment; its value is the object assigned to.
func (b *builder) assignment(x *cc.AssignmentExpression) *Expr {
	if x.Case == cc.AssignmentExpressionCond {
		return b.value(x.ConditionalExpression)
	}
	dst := b.lvalue(x.UnaryExpression)
	src := b.value(x.AssignmentExpression)
	if op := compound[x.Case]; op != "" {
		src = b.binary(op, dst, src)
	}
	b.assign(dst, src, firstToken(x.UnaryExpression), lastToken(x.AssignmentExpression))
	return dst
}

// lvalue builds the left side of an assignment. Casts there (old GNU C) name the object all the same.
func (b *builder) lvalue(n cc.ExpressionNode) *Expr {
	x := b.value(n)
	for x.Op == OpCast {
		x = x.X
	}
	return x
}

// conditional is c ? x : y, and GNU's c ?: y, as a value.
func (b *builder) conditional(x *cc.ConditionalExpression) *Expr {
	if x.Case != cc.ConditionalExpressionCond {
		return b.value(x.LogicalOrExpression)
	}
	then, other, join := b.newBlock("then"), b.newBlock("else"), b.newBlock("")
	at := b.at(firstToken(x.LogicalOrExpression))
	var t *Expr
	null := false
	set := func(v *Expr, n cc.ExpressionNode) {
		if t == nil {
			t = b.temp(v.Type, at)
		} else if t.Type == (Type{}) || null && (v.Type.Ptr > 0 || v.Type.Func) {
			t.Type, t.Var.Type = v.Type, v.Type
		}
		null = v.Op == OpInt && v.Int == 0 // says less of the type than the other side
		b.assign(t, v, firstToken(n), lastToken(n))
	}
	if isNil(x.ExpressionList) {
		c := b.value(x.LogicalOrExpression)
		b.branch(c, then, other, firstToken(x.LogicalOrExpression), lastToken(x.LogicalOrExpression))
		b.start(then)
		set(c, x.LogicalOrExpression)
	} else {
		b.cond(x.LogicalOrExpression, then, other)
		b.start(then)
		set(b.value(x.ExpressionList), x.ExpressionList)
	}
	b.jump(join)
	b.start(other)
	set(b.value(x.ConditionalExpression), x.ConditionalExpression)
	b.enterBlock(join)
	return t
}

// cast is (t) x. Constants keep their value where the type can hold it.
func (b *builder) cast(t Type, x *Expr, at Loc) *Expr {
	if x.Op == OpInt {
		if x.Int == 0 || t.Ptr == 0 && !t.Func && fits(x.Int, t.Base) {
			return &Expr{Op: OpInt, Int: x.Int, Name: x.Name, Type: t, Loc: at}
		}
	}
	return &Expr{Op: OpCast, X: x, Type: t, Loc: at}
}

// binaryChain builds a chain of binary operators from the left, without recursion along the chain.
func (b *builder) binaryChain(n cc.ExpressionNode) *Expr {
	var chain []binaryPart
	for {
		p, ok := binaryParts(n)
		if !ok {
			break
		}
		chain = append(chain, p)
		n = p.x
	}
	v := b.value(n)
	for i := len(chain) - 1; i >= 0; i-- {
		v = b.binary(chain[i].op, v, b.value(chain[i].y))
	}
	return v
}

// binary is x op y, folded where both are constants.
func (b *builder) binary(op string, x, y *Expr) *Expr {
	t := binaryType(op, x.Type, y.Type)
	if x.Op == OpInt && y.Op == OpInt {
		if v, ok := fold(op, x, y); ok {
			return &Expr{Op: OpInt, Int: v, Type: t, Loc: x.Loc}
		}
	}
	return &Expr{Op: OpBinary, Name: op, X: x, Y: y, Type: t, Loc: x.Loc}
}

// binaryType is the type of x op y, as far as pointers and integers differ.
func binaryType(op string, x, y Type) Type {
	switch op {
	case "==", "!=", "<", ">", "<=", ">=":
		return intType
	case "-":
		if x.Ptr > 0 && y.Ptr > 0 {
			return Type{Base: "ptrdiff_t"}
		}
	case "<<", ">>":
		return x
	}
	if x.Ptr == 0 && y.Ptr > 0 || x == (Type{}) || x == intType && y != (Type{}) {
		return y
	}
	return x
}
