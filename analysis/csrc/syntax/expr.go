package syntax

import "strings"

// comma reads an expression, commas included (C11 6.5.17).
func (p *parser) comma() *Expr {
	first := p.assignment()
	if p.op() != Comma {
		return first
	}
	list := p.expr(CommaExpr, Comma, p.i, first.First)
	list.X = first
	for last := first; p.accept(Comma); last = last.Next {
		last.Next = p.assignment()
	}
	list.Last = p.i - 1
	return list
}

// assignment reads an expression without commas outside of brackets (6.5.16).
func (p *parser) assignment() *Expr {
	x := p.conditional()
	op := p.op()
	if !op.assigns() || !assignable(x) {
		return x
	}
	at := p.i
	p.i++
	y := p.assignment()
	e := p.expr(AssignExpr, op, at, x.First)
	e.X, e.Y = x, y
	return e
}

// assignable reports whether an expression may stand left of an assignment: a unary expression, and casts, which old
// compilers took there.
func assignable(x *Expr) bool {
	switch x.Kind {
	case Binary, Conditional, AssignExpr, CommaExpr:
		return false
	}
	return true
}

// conditional reads a conditional expression, GNU's x ?: y too (6.5.15).
func (p *parser) conditional() *Expr {
	x := p.binary(1)
	if p.op() != Question {
		return x
	}
	at := p.i
	p.i++
	var y *Expr
	if p.op() != Colon {
		y = p.comma()
	}
	p.expect(Colon)
	z := p.conditional()
	e := p.expr(Conditional, Question, at, x.First)
	e.X, e.Y, e.Z = x, y, z
	return e
}

// binary reads a chain of binary operators that bind at least as tightly as least, by precedence climbing.
func (p *parser) binary(least int) *Expr {
	x := p.unary()
	for {
		op := p.op()
		prec := op.precedence()
		if prec < least || prec == 0 {
			return x
		}
		at := p.i
		p.i++
		y := p.binary(prec + 1)
		e := p.expr(Binary, op, at, x.First)
		e.X, e.Y = x, y
		x = e
	}
}

// unary reads a cast or unary expression (6.5.3, 6.5.4).
func (p *parser) unary() *Expr {
	for p.op() == KwQualifier {
		p.i++ // __extension__
	}
	at := p.i
	op := p.op()
	switch op {
	case LParen:
		if p.startsType(1) {
			return p.cast()
		}
	case And, Mul, Add, Sub, Cpl, Not, Inc, Dec, KwReal, KwImag:
		p.i++
		x := p.unary()
		e := p.expr(Unary, op, at, at)
		e.X = x
		return e
	case AndAnd:
		p.i++
		name, pos := p.ident()
		e := p.expr(LabelAddr, None, pos, at)
		e.Name = name
		return e
	case KwSizeof, KwAlignof:
		return p.sizeof(op)
	}
	return p.postfix(p.primary())
}

// cast reads (T) x and (T){...}.
func (p *parser) cast() *Expr {
	at := p.expect(LParen)
	t := p.typeName()
	p.expect(RParen)
	if p.op() == LBrace {
		return p.postfix(p.compound(at, t))
	}
	x := p.unary()
	e := p.expr(Cast, None, at, at)
	e.X, e.more = x, &exprMore{typ: t}
	return e
}

func (p *parser) compound(at int32, t *TypeName) *Expr {
	init := p.initializer()
	e := p.expr(Compound, None, at, at)
	e.more = &exprMore{typ: t, init: init}
	return e
}

func (p *parser) sizeof(op Op) *Expr {
	at := p.i
	p.i++
	if p.op() != LParen || !p.startsType(1) {
		x := p.unary()
		e := p.expr(Sizeof, op, at, at)
		e.X = x
		return e
	}
	open := p.expect(LParen)
	t := p.typeName()
	p.expect(RParen)
	if p.op() == LBrace {
		x := p.postfix(p.compound(open, t))
		e := p.expr(Sizeof, op, at, at)
		e.X = x
		return e
	}
	e := p.expr(Sizeof, op, at, at)
	e.more = &exprMore{typ: t}
	return e
}

// postfix reads what follows an operand (6.5.2).
func (p *parser) postfix(x *Expr) *Expr {
	for {
		at := p.i
		op := p.op()
		switch op {
		case LBracket:
			p.i++
			y := p.comma()
			p.expect(RBracket)
			e := p.expr(Index, None, at, x.First)
			e.X, e.Y = x, y
			x = e
		case LParen:
			p.i++
			args := p.arguments()
			e := p.expr(Call, None, at, x.First)
			e.X, e.Y = x, args
			x = e
		case Dot, Arrow:
			p.i++
			name, pos := p.ident()
			e := p.expr(Member, op, pos, x.First)
			e.X, e.Name = x, name
			x = e
		case Inc, Dec:
			p.i++
			e := p.expr(Postfix, op, at, x.First)
			e.X = x
			x = e
		default:
			return x
		}
	}
}

// arguments reads the arguments of a call and its closing parenthesis.
func (p *parser) arguments() *Expr {
	if p.accept(RParen) {
		return nil
	}
	first := p.assignment()
	for last := first; p.accept(Comma); last = last.Next {
		last.Next = p.assignment()
	}
	p.expect(RParen)
	return first
}

func (p *parser) primary() *Expr {
	if int(p.i) >= len(p.ws) {
		p.fail()
	}
	at := p.i
	w := &p.ws[at]
	switch w.Kind {
	case Name:
		switch w.Op {
		case None:
			p.i++
			e := p.expr(Ident, None, at, at)
			e.Name = w.Text
			return e
		case KwGeneric:
			return p.generic()
		}
	case Number:
		p.i++
		kind := IntLit
		if isFloat(w.Text) {
			kind = FloatLit
		}
		e := p.expr(kind, None, at, at)
		e.Name = w.Text
		return e
	case Char:
		p.i++
		e := p.expr(CharLit, None, at, at)
		e.Name = w.Text
		return e
	case String:
		return p.strings()
	case Punct:
		if w.Op != LParen {
			break
		}
		p.i++
		if p.op() == LBrace {
			body := p.block()
			p.expect(RParen)
			e := p.expr(StmtExpr, None, at, at)
			e.more = &exprMore{body: body}
			return e
		}
		x := p.comma()
		p.expect(RParen)
		e := p.expr(Paren, None, at, at)
		e.X = x
		return e
	}
	p.fail()
	return nil
}

// isFloat reports whether a number is a floating constant (6.4.4.2).
func isFloat(s string) bool {
	if len(s) > 2 && s[0] == '0' && (s[1] == 'x' || s[1] == 'X') {
		return strings.ContainsAny(s, ".pP")
	}
	return strings.ContainsAny(s, ".eE")
}

// strings reads adjacent string literals as one.
func (p *parser) strings() *Expr {
	at := p.i
	n := 0
	for int(p.i) < len(p.ws) && p.ws[p.i].Kind == String {
		n += len(p.ws[p.i].Text)
		p.i++
	}
	e := p.expr(StringLit, None, at, at)
	if p.i == at+1 {
		e.Name = p.ws[at].Text
		return e
	}
	var b strings.Builder
	b.Grow(n)
	b.WriteByte('"')
	for _, w := range p.ws[at:p.i] {
		b.WriteString(inQuotes(w.Text))
	}
	b.WriteByte('"')
	e.Name = b.String()
	return e
}

// inQuotes returns what stands between the quotes of a string literal.
func inQuotes(s string) string {
	i, j := strings.IndexByte(s, '"'), strings.LastIndexByte(s, '"')
	if i < 0 || j <= i {
		return ""
	}
	return s[i+1 : j]
}

// generic reads a _Generic selection (6.5.1.1).
func (p *parser) generic() *Expr {
	at := p.i
	p.i++
	p.expect(LParen)
	e := p.expr(Generic, None, at, at)
	e.X = p.assignment()
	end := &e.Y
	for p.accept(Comma) {
		var t *TypeName
		if !p.accept(KwDefault) {
			t = p.typeName()
		}
		p.expect(Colon)
		// The association's type belongs to it, not to its value: the value stands in a node of its own.
		x := p.assignment()
		a := p.expr(Paren, None, x.First, x.First)
		a.X, a.more = x, &exprMore{typ: t}
		*end, end = a, &a.Next
	}
	p.expect(RParen)
	e.Last = p.i - 1
	return e
}
