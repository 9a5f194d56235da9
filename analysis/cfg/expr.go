package cfg

import (
	"github.com/gillint/gillint/analysis/csrc/pp"
	"github.com/gillint/gillint/analysis/csrc/syntax"
)

func (b *builder) unknown(at Loc) *Expr { return b.expr(Expr{Op: OpUnknown, Loc: at}) }

// value builds an expression whose value is used: its calls and side effects become instructions, what is left is
// returned. The result is never nil.
func (b *builder) value(n *syntax.Expr) *Expr {
	if n == nil {
		return b.unknown(Loc{})
	}
	if !b.enterDepth() {
		b.leaveDepth()
		return b.unknown(Loc{})
	}
	v := b.operand(n)
	b.leaveDepth()
	return v
}

// operand is value without a look at the depth.
func (b *builder) operand(n *syntax.Expr) *Expr {
	switch n.Kind {
	case syntax.Ident, syntax.IntLit, syntax.FloatLit, syntax.CharLit, syntax.StringLit:
		return b.leaf(n)
	case syntax.Paren:
		return b.value(n.X)
	case syntax.Call:
		return b.call(n, true)
	case syntax.Index:
		a := b.value(n.X)
		i := b.value(n.Y)
		if a.Type.Ptr == 0 && i.Type.Ptr > 0 {
			a, i = i, a // 3[p]
		}
		return b.expr(Expr{Op: OpIndex, X: a, Y: i, Type: a.Type.target(), Loc: a.Loc})
	case syntax.Member:
		return b.member(b.value(n.X), n.Name, n.Op == syntax.Arrow)
	case syntax.Postfix:
		lv := b.value(n.X)
		old := b.temp(lv.Type, lv.Loc)
		b.assign(old, lv, n.First, n.Pos)
		b.add(lv, n.Op, n.First, n.Pos)
		return old
	case syntax.Unary:
		return b.unary(n)
	case syntax.Sizeof:
		return b.expr(Expr{Op: OpSizeof, Name: b.tree.Text(n.Pos), Type: Type{Base: "size_t"}, Loc: b.at(n.Pos)})
	case syntax.Cast:
		t := b.typeName(n.Type())
		return b.cast(t, b.value(n.X), b.at(n.Pos))
	case syntax.Binary:
		if n.Op == syntax.AndAnd || n.Op == syntax.OrOr {
			return b.truth(n)
		}
		return b.binaryChain(n)
	case syntax.Conditional:
		return b.conditional(n)
	case syntax.AssignExpr:
		return b.assignment(n)
	case syntax.CommaExpr:
		return b.value(b.lastOf(n))
	case syntax.Compound:
		t := b.typeName(n.Type())
		v := b.temp(t, b.at(n.Pos))
		b.elements = 0
		b.aggregate(v, n.Init().List, b.dimensions(&n.Type().Declarator), n.Pos, n.Init().Pos-1)
		return v
	case syntax.StmtExpr:
		return b.block(n.Body(), true)
	case syntax.LabelAddr:
		return b.takeLabel(n)
	case syntax.Generic:
		return b.generic(n)
	}
	return b.unknown(b.at(n.First))
}

// lastOf runs the operands of a comma expression but the last one, which is returned.
func (b *builder) lastOf(n *syntax.Expr) *syntax.Expr {
	x := n.X
	for ; x.Next != nil; x = x.Next {
		b.effect(x)
	}
	return x
}

// effect builds an expression whose value nobody uses.
func (b *builder) effect(n *syntax.Expr) {
	if n == nil {
		return
	}
	if !b.enterDepth() {
		b.leaveDepth()
		return
	}
	b.run(n)
	b.leaveDepth()
}

// run is effect without a look at the depth.
func (b *builder) run(n *syntax.Expr) {
	switch {
	case n.Kind == syntax.CommaExpr:
		b.effect(b.lastOf(n))
	case n.Kind == syntax.Conditional:
		then, other, join := b.newBlock("then"), b.newBlock("else"), b.newBlock("")
		b.cond(n.X, then, other)
		b.start(then)
		b.effect(n.Y)
		b.jump(join)
		b.start(other)
		b.effect(n.Z)
		b.enterBlock(join)
	case isLogical(n, syntax.AndAnd), isLogical(n, syntax.OrOr):
		b.effects(operands(n), n.Op == syntax.AndAnd)
	case n.Kind == syntax.Cast, n.Kind == syntax.Paren:
		b.effect(n.X)
	case n.Kind == syntax.StmtExpr:
		b.block(n.Body(), false)
	case n.Kind == syntax.Call:
		b.call(n, false)
	case n.Kind == syntax.Postfix:
		b.step(n)
	case isLeaf(n):
	default:
		b.value(n)
	}
}

// effects builds a && b && c, or a || b || c, whose value nobody uses: each operand runs while the ones before it hold,
// or do not.
func (b *builder) effects(operands []*syntax.Expr, and bool) {
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

// isLeaf reports whether an expression is a name or a constant.
func isLeaf(n *syntax.Expr) bool {
	switch n.Kind {
	case syntax.Ident, syntax.IntLit, syntax.FloatLit, syntax.CharLit, syntax.StringLit:
		return true
	}
	return false
}

// leaf evaluates a name or a constant.
func (b *builder) leaf(n *syntax.Expr) *Expr {
	if n.Kind == syntax.Ident {
		return b.ident(n, false)
	}
	at := b.at(n.Pos)
	switch n.Kind {
	case syntax.IntLit:
		return b.expr(intLiteral(n.Name, at))
	case syntax.FloatLit:
		return b.expr(Expr{Op: OpUnknown, Type: Type{Base: "double"}, Loc: at})
	case syntax.CharLit:
		text := n.Name
		if p := b.tree.Token(n.Pos); p.Kind == pp.Char {
			text = p.Text // the parser is not given every escape as written
		}
		return b.expr(charLiteral(text, at))
	}
	return b.expr(Expr{Op: OpString, Name: unquote(n.Name), Type: Type{Base: "char", Ptr: 1}, Loc: at})
}

// ident evaluates an identifier; called says that it stands where a function is called.
func (b *builder) ident(n *syntax.Expr, called bool) *Expr {
	name, at := n.Name, b.at(n.Pos)
	m := b.lookup(name)
	switch m.op {
	case OpVar:
		if b.nested && !b.owns(m.v) {
			return b.expr(Expr{Op: OpSym, Name: name, Type: m.v.Type, Loc: at})
		}
		return b.expr(Expr{Op: OpVar, Var: m.v, Name: name, Type: m.v.Type, Loc: at})
	case OpFunc:
		if m.name != "" {
			name = m.name
		}
		return b.expr(Expr{Op: OpFunc, Name: name, Type: m.typ, Loc: at})
	case OpInt:
		e := *m.value
		e.Loc = at
		return &e
	}
	switch {
	case name == "__func__" || name == "__FUNCTION__" || name == "__PRETTY_FUNCTION__":
		return b.expr(Expr{Op: OpString, Name: b.fn.Name, Type: Type{Base: "char", Ptr: 1}, Loc: at})
	case called:
		return b.expr(Expr{Op: OpFunc, Name: name, Type: Type{Func: true}, Loc: at})
	}
	return b.expr(Expr{Op: OpSym, Name: name, Loc: at})
}

// owns reports whether v is a variable of the function, or of none.
func (b *builder) owns(v *Var) bool {
	return v.Kind == Global || v.Index < len(b.fn.Vars) && b.fn.Vars[v.Index] == v
}

// block builds a statement expression; its value is that of the last item, if that is an expression.
func (b *builder) block(block *syntax.Stmt, used bool) *Expr {
	b.push()
	defer b.pop()
	for s := block.Body; s != nil; s = s.Next {
		if used && s.Next == nil && s.Kind != syntax.DeclStmt && s.Kind != syntax.Labels {
			s = b.labels(s)
			if s.Kind == syntax.ExprStmt {
				return b.value(s.X)
			}
			b.stmt(s)
			break
		}
		b.item(s)
	}
	return b.unknown(b.at(block.Pos))
}

// generic picks the association of a _Generic selection whose type is the controlling expression's, as far as types
// are known; else default; else the first.
func (b *builder) generic(n *syntax.Expr) *Expr {
	t := b.typeOf(n.X)
	var pick *syntax.Expr
	for a := n.Y; a != nil; a = a.Next {
		if a.Type() != nil && t != (Type{}) && b.typeName(a.Type()) == t {
			return b.value(a)
		}
		if pick == nil || a.Type() == nil {
			pick = a
		}
	}
	return b.value(pick)
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
	return b.expr(Expr{Op: OpField, X: x, Name: name, Arrow: arrow, Type: t, Loc: x.Loc})
}

func (b *builder) unary(n *syntax.Expr) *Expr {
	at := b.at(n.Pos)
	switch n.Op {
	case syntax.Inc, syntax.Dec:
		return b.step(n)
	case syntax.And:
		return b.address(b.value(n.X), at)
	case syntax.Mul:
		return b.deref(b.value(n.X), at)
	case syntax.Add:
		return b.value(n.X)
	case syntax.Not:
		if logical(n.X) {
			return b.truth(n)
		}
		return b.negated("!", b.value(n.X), at)
	case syntax.Sub, syntax.Cpl:
		return b.negated(n.Op.String(), b.value(n.X), at)
	}
	b.effect(n.X) // __real__, __imag__
	return b.unknown(at)
}

func (b *builder) negated(op string, x *Expr, at Loc) *Expr {
	e := negate(op, x, at)
	if e.X == nil { // a constant
		return b.instead(x, e)
	}
	return b.expr(e)
}

// address is &x. A function's address is the function; &*p is p.
func (b *builder) address(x *Expr, at Loc) *Expr {
	switch x.Op {
	case OpFunc:
		return x
	case OpDeref:
		return x.X
	}
	return b.expr(Expr{Op: OpAddr, X: x, Type: x.Type.pointer(), Loc: at})
}

func (b *builder) deref(x *Expr, at Loc) *Expr {
	switch x.Op {
	case OpFunc:
		return x
	case OpAddr:
		return x.X
	}
	return b.expr(Expr{Op: OpDeref, X: x, Type: x.Type.target(), Loc: at})
}

// step is ++x and --x, and their postfix forms where the value is not used.
func (b *builder) step(n *syntax.Expr) *Expr {
	lv := b.value(n.X)
	b.add(lv, n.Op, n.First, n.Last)
	return lv
}

// add builds lv++ or lv--.
func (b *builder) add(lv *Expr, op syntax.Op, first, last int32) {
	sign := "-"
	if op == syntax.Inc {
		sign = "+"
	}
	one := b.expr(Expr{Op: OpInt, Int: 1, Type: intType, Loc: lv.Loc})
	b.assign(lv, b.binary(sign, lv, one), first, last)
}

// assignment builds an assignment; its value is the object assigned to.
func (b *builder) assignment(n *syntax.Expr) *Expr {
	dst := b.lvalue(n.X)
	src := b.value(n.Y)
	if op := n.Op.Of(); op != syntax.None {
		src = b.binary(op.String(), dst, src)
	}
	b.assign(dst, src, n.First, n.Last)
	return dst
}

// lvalue builds the left side of an assignment. Casts there (old GNU C) name the object all the same.
func (b *builder) lvalue(n *syntax.Expr) *Expr {
	x := b.value(n)
	for x.Op == OpCast {
		x = x.X
	}
	return x
}

// conditional is c ? x : y, and GNU's c ?: y, as a value.
func (b *builder) conditional(n *syntax.Expr) *Expr {
	then, other, join := b.newBlock("then"), b.newBlock("else"), b.newBlock("")
	at := b.at(n.First)
	var t *Expr
	null := false
	set := func(v *Expr, n *syntax.Expr) {
		if t == nil {
			t = b.temp(v.Type, at)
		} else if t.Type == (Type{}) || null && (v.Type.Ptr > 0 || v.Type.Func) {
			t.Type, t.Var.Type = v.Type, v.Type
		}
		null = v.Op == OpInt && v.Int == 0 // says less of the type than the other side
		b.assign(t, v, n.First, n.Last)
	}
	if n.Y == nil {
		c := b.value(n.X)
		b.branch(c, then, other, n.X.First, n.X.Last)
		b.start(then)
		set(c, n.X)
	} else {
		b.cond(n.X, then, other)
		b.start(then)
		set(b.value(n.Y), n.Y)
	}
	b.jump(join)
	b.start(other)
	set(b.value(n.Z), n.Z)
	b.enterBlock(join)
	return t
}

// cast is (t) x. Constants keep their value where the type can hold it.
func (b *builder) cast(t Type, x *Expr, at Loc) *Expr {
	if x.Op == OpInt {
		if x.Int == 0 || t.Ptr == 0 && !t.Func && fits(x.Int, t.Base) {
			return b.instead(x, Expr{Op: OpInt, Int: x.Int, Name: x.Name, Type: t, Loc: at})
		}
	}
	return b.expr(Expr{Op: OpCast, X: x, Type: t, Loc: at})
}

// binaryChain builds a chain of binary operators from the left, without recursion along the chain.
func (b *builder) binaryChain(n *syntax.Expr) *Expr {
	var chain []*syntax.Expr
	for n.Kind == syntax.Binary && n.Op != syntax.AndAnd && n.Op != syntax.OrOr {
		chain = append(chain, n)
		n = n.X
	}
	v := b.value(n)
	for i := len(chain) - 1; i >= 0; i-- {
		v = b.binary(chain[i].Op.String(), v, b.value(chain[i].Y))
	}
	return v
}

// binary is x op y, folded where both are constants.
func (b *builder) binary(op string, x, y *Expr) *Expr {
	t := binaryType(op, x.Type, y.Type)
	if x.Op == OpInt && y.Op == OpInt {
		if v, ok := fold(op, x, y); ok {
			return b.instead(y, Expr{Op: OpInt, Int: v, Type: t, Loc: x.Loc})
		}
	}
	return b.expr(Expr{Op: OpBinary, Name: op, X: x, Y: y, Type: t, Loc: x.Loc})
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
