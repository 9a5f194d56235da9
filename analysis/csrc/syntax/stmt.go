package syntax

// block reads a compound statement (C11 6.8.2).
func (p *parser) block() *Stmt {
	s := p.stmt(Block, p.expect(LBrace))
	mark := p.open()
	p.items(s)
	p.close(mark)
	return s
}

// items reads the items of a block and its closing brace.
func (p *parser) items(block *Stmt) {
	end := &block.Body
	for p.op() != RBrace {
		s := p.item()
		*end, end = s, &s.Next
	}
	block.Last = p.expect(RBrace)
}

// item reads a statement or declaration.
func (p *parser) item() *Stmt {
	if p.startsDeclaration() {
		s := p.stmt(DeclStmt, p.i)
		s.Decl = p.declaration(false)
		s.Last = p.i - 1
		return s
	}
	if p.op() == KwLabel {
		return p.localLabels()
	}
	return p.statement()
}

func (p *parser) localLabels() *Stmt {
	s := p.stmt(Labels, p.i)
	end := &s.X
	for next := true; next; next = p.op() == Comma {
		p.i++
		name, at := p.ident()
		e := p.expr(Ident, None, at, at)
		e.Name = name
		*end, end = e, &e.Next
	}
	s.Last = p.expect(Semi)
	return s
}

// statement reads a statement; labels in front of it and chains of else if without recursion.
func (p *parser) statement() *Stmt {
	var first *Stmt
	end := &first
	for {
		l := p.label()
		if l == nil {
			break
		}
		*end, end = l, &l.Body
	}
	switch {
	case first == nil:
		return p.unlabeled()
	case p.op() == RBrace:
		*end = p.stmt(Empty, p.i)
	case p.startsDeclaration(): // C23
		*end = p.item()
	default:
		*end = p.unlabeled()
	}
	for l := first; l != nil && (l.Kind == Case || l.Kind == Default || l.Kind == Label); l = l.Body {
		l.Last = p.i - 1
	}
	return first
}

// label reads a label, case or default; nil where none stands.
func (p *parser) label() *Stmt {
	switch at := p.i; {
	case p.op() == KwCase:
		p.i++
		s := p.stmt(Case, at)
		s.X = p.conditional()
		if p.accept(Ellipsis) {
			s.Y = p.conditional()
		}
		p.expect(Colon)
		return s
	case p.op() == KwDefault:
		p.i++
		p.expect(Colon)
		return p.stmt(Default, at)
	case p.identAt(0) && p.opAt(1) == Colon:
		p.i += 2
		s := p.stmt(Label, at)
		s.Name = p.ws[at].Text
		return s
	}
	return nil
}

func (p *parser) unlabeled() *Stmt {
	at := p.i
	switch p.op() {
	case LBrace:
		return p.block()
	case Semi:
		p.i++
		return p.stmt(Empty, at)
	case KwIf:
		return p.ifs()
	case KwSwitch, KwWhile:
		return p.while(at)
	case KwDo:
		return p.doWhile(at)
	case KwFor:
		return p.forLoop(at)
	case KwGoto, KwBreak, KwContinue, KwReturn:
		return p.jump(at)
	}
	s := p.stmt(ExprStmt, at)
	s.X = p.comma()
	s.Last = p.expect(Semi)
	return s
}

// condition reads an expression in parentheses.
func (p *parser) condition() *Expr {
	p.expect(LParen)
	x := p.comma()
	p.expect(RParen)
	return x
}

// ifs reads an if statement with all the else ifs behind it.
func (p *parser) ifs() *Stmt {
	var first *Stmt
	end := &first
	for {
		s := p.stmt(If, p.expect(KwIf))
		*end, end = s, &s.Else
		s.X = p.condition()
		s.Body = p.body()
		if !p.accept(KwElse) {
			break
		}
		if p.op() != KwIf {
			s.Else = p.body()
			break
		}
	}
	for s := first; s != nil && s.Kind == If; s = s.Else {
		s.Last = p.i - 1
	}
	return first
}

// body reads a statement in a scope of its own.
func (p *parser) body() *Stmt {
	mark := p.open()
	s := p.statement()
	p.close(mark)
	return s
}

func (p *parser) while(at int32) *Stmt {
	kind := While
	if p.op() == KwSwitch {
		kind = Switch
	}
	p.i++
	s := p.stmt(kind, at)
	s.X = p.condition()
	s.Body = p.body()
	s.Last = p.i - 1
	return s
}

func (p *parser) doWhile(at int32) *Stmt {
	p.i++
	s := p.stmt(DoWhile, at)
	s.Body = p.body()
	p.expect(KwWhile)
	s.X = p.condition()
	s.Last = p.expect(Semi)
	return s
}

func (p *parser) forLoop(at int32) *Stmt {
	p.i++
	s := p.stmt(For, at)
	mark := p.open()
	p.expect(LParen)
	switch {
	case p.startsDeclaration():
		s.Decl = p.declaration(false)
	default:
		if p.op() != Semi {
			s.X = p.comma()
		}
		p.expect(Semi)
	}
	if p.op() != Semi {
		s.Y = p.comma()
	}
	p.expect(Semi)
	if p.op() != RParen {
		s.Z = p.comma()
	}
	p.expect(RParen)
	s.Body = p.body()
	s.Last = p.i - 1
	p.close(mark)
	return s
}

func (p *parser) jump(at int32) *Stmt {
	op := p.op()
	p.i++
	s := p.stmt(Break, at)
	switch op {
	case KwContinue:
		s.Kind = Continue
	case KwReturn:
		s.Kind = Return
		if p.op() != Semi {
			s.X = p.comma()
		}
	case KwGoto:
		if p.accept(Mul) {
			s.Kind = GotoExpr
			s.X = p.comma()
			break
		}
		s.Kind = Goto
		s.Name, s.Pos = p.ident()
	}
	s.Last = p.expect(Semi)
	return s
}
