package syntax

// declaration reads a declaration or a function definition (C11 6.7, 6.9.1). At the top of an item its type may be left
// out, and so may its semicolon at the end of the words.
func (p *parser) declaration(top bool) *Decl {
	d := &Decl{Pos: p.i}
	p.specs(&d.Specs)
	if p.i == d.Pos && !top {
		p.fail()
	}
	if !(p.op() == Semi) {
		p.declarators(d)
		if d.Body != nil {
			d.Last = p.i - 1
			return d
		}
	}
	if top && int(p.i) == len(p.ws) {
		d.Last = p.i - 1
		return d
	}
	d.Last = p.expect(Semi)
	return d
}

// declarators reads the declarators of d; where the first one is a function with a body, that too.
func (p *parser) declarators(d *Decl) {
	typedef := d.Specs.Flags&Typedef != 0
	for end := &d.Declarators; ; {
		x := &Declarator{Pos: -1}
		p.declarator(x, named)
		*end, end = x, &x.Next
		if d.Declarators == x && x.IsFunction() && !typedef && p.function(d, x) {
			return
		}
		p.declare(x.Name, typedef)
		if p.accept(Assign) {
			x.Init = p.initializer()
		}
		if !p.accept(Comma) {
			return
		}
	}
}

// function reads the rest of a function definition; false where there is none.
func (p *parser) function(d *Decl, x *Declarator) bool {
	f := &x.Parts[0]
	if p.op() != LBrace && (f.Proto || !p.startsDeclaration()) {
		return false
	}
	mark := p.open()
	for p.op() != LBrace {
		d.Params = append(d.Params, p.declaration(false))
	}
	for _, i := range f.Idents {
		p.declare(p.ws[i].Text, false)
	}
	for _, param := range f.Params {
		p.declare(param.Declarator.Name, false)
	}
	d.Body = p.stmt(Block, p.expect(LBrace))
	p.items(d.Body)
	p.close(mark)
	p.declare(x.Name, false)
	return true
}

// specs reads declaration specifiers or a specifier-qualifier list (6.7.2.1), in any order.
func (p *parser) specs(s *Specs) {
	auto := false
	for {
		switch op := p.op(); op {
		case KwTypedef:
			s.Flags |= Typedef
		case KwStatic:
			s.Flags |= Static
		case KwExtern:
			s.Flags |= Extern
		case KwRegister:
			s.Flags |= Register
		case KwThread:
			s.Flags |= Thread
		case KwConst:
			s.Flags |= Const
		case KwAuto:
			s.Flags |= Auto
		case KwVolatile, KwQualifier:
		case KwAutoType:
			s.Flags |= Auto
			auto = true
		case KwArith:
			if len(s.Arith) == 0 {
				s.Pos = p.i
				p.texts = append(p.texts, p.ws[p.i].Text)
				s.Arith = p.texts[len(p.texts)-1 : len(p.texts) : len(p.texts)]
			} else {
				s.Arith = append(s.Arith, p.ws[p.i].Text)
			}
		case KwStruct, KwUnion, KwEnum, KwTypeof, KwAtomic:
			if p.made(s, op) {
				continue
			}
		case None:
			if auto || !p.identAt(0) || s.typed() || !p.isType(p.ws[p.i].Text) {
				return
			}
			s.Name, s.Pos = p.ws[p.i].Text, p.i
		default:
			return
		}
		p.i++
	}
}

// made reads a type that is more than a word, and goes behind it; false where the word is a qualifier after all.
func (p *parser) made(s *Specs, op Op) bool {
	at := p.i
	switch op {
	case KwStruct, KwUnion:
		s.Record = p.record()
	case KwEnum:
		s.Enum = p.enum()
	case KwAtomic:
		s.Flags |= Atomic
		if p.opAt(1) != LParen {
			return false
		}
		fallthrough
	case KwTypeof:
		p.i++
		p.expect(LParen)
		if p.startsType(0) {
			s.TypeofType = p.typeName()
		} else {
			s.TypeofExpr = p.comma()
		}
		p.expect(RParen)
	}
	s.Pos = at
	return true
}

func (p *parser) record() *Record {
	r := &Record{Keyword: p.ws[p.i].Text, Pos: p.i, Open: -1}
	p.i++
	if p.identAt(0) {
		r.Tag, _ = p.ident()
	}
	if p.op() != LBrace {
		if r.Tag == "" {
			p.fail()
		}
		return r
	}
	r.Open = p.expect(LBrace)
	// Members may be looked at later than all else of the tree: what is in them does not live in the room.
	if p.records++; p.records == 1 {
		p.nodes, p.lasting = p.lasting, p.nodes
	}
	for end := &r.Members; !p.accept(RBrace); {
		if p.accept(Semi) {
			continue
		}
		m := p.member()
		*end, end = m, &m.Next
	}
	if p.records--; p.records == 0 {
		p.nodes, p.lasting = p.lasting, p.nodes
	}
	return r
}

// member reads a member declaration of a record (6.7.2.1).
func (p *parser) member() *Decl {
	d := &Decl{Pos: p.i}
	p.specs(&d.Specs)
	if p.i == d.Pos {
		p.fail()
	}
	for end := &d.Declarators; p.op() != Semi && p.op() != RBrace; {
		x := &Declarator{Pos: -1}
		if p.op() != Colon {
			p.declarator(x, named)
		}
		if p.accept(Colon) {
			x.Bits = p.conditional()
		}
		*end, end = x, &x.Next
		if !p.accept(Comma) {
			break
		}
	}
	if p.op() != RBrace {
		p.expect(Semi)
	}
	d.Last = p.i - 1
	return d
}

func (p *parser) enum() *Enum {
	e := &Enum{Pos: p.i, Open: -1}
	p.i++
	if p.identAt(0) {
		e.Tag, _ = p.ident()
	}
	if p.op() == Colon && p.opAt(1) == KwArith { // C23: enum e : unsigned {
		for p.i++; p.op() == KwArith || p.op() == KwConst; p.i++ {
		}
	}
	if p.op() != LBrace {
		if e.Tag == "" {
			p.fail()
		}
		return e
	}
	e.Open = p.expect(LBrace)
	for end := &e.Consts; p.op() != RBrace; {
		c := &Enumerator{}
		c.Name, c.Pos = p.ident()
		if p.accept(Assign) {
			c.Value = p.conditional()
		}
		p.declare(c.Name, false)
		*end, end = c, &c.Next
		if !p.accept(Comma) {
			break
		}
	}
	p.expect(RBrace)
	return e
}

// typeName reads a type name (6.7.7).
func (p *parser) typeName() *TypeName {
	t := &TypeName{Declarator: Declarator{Pos: -1}}
	at := p.i
	p.specs(&t.Specs)
	if p.i == at {
		p.fail()
	}
	p.declarator(&t.Declarator, abstract)
	return t
}

// naming says whether a declarator has a name.
type naming uint8

const (
	named    naming = iota // it must
	abstract               // it must not
	either                 // it may
)

// declarator reads a declarator: from the name outwards, suffixes bind before pointers (6.7.6).
func (p *parser) declarator(d *Declarator, n naming) {
	mark := len(p.parts)
	for p.op() == Mul || p.op() == Xor { // Xor: Apple's blocks
		part := Part{Kind: Pointer}
	qualifiers:
		for {
			p.i++
			switch p.op() {
			case KwConst:
				part.Const = true
			case KwVolatile, KwQualifier, KwAtomic:
			default:
				break qualifiers
			}
		}
		p.parts = append(p.parts, part)
	}
	switch {
	case p.op() == LParen && p.nests(n):
		p.i++
		p.declarator(d, n)
		p.expect(RParen)
	case n != abstract && p.identAt(0):
		d.Name, d.Pos = p.ident()
	case n == named:
		p.fail()
	}
	p.suffixes(d)
	for j := len(p.parts) - 1; j >= mark; j-- {
		d.Parts = append(d.Parts, p.parts[j])
	}
	p.parts = p.parts[:mark]
}

// nests reports whether the parenthesis at hand holds a declarator and not parameters.
func (p *parser) nests(n naming) bool {
	if n == named {
		return true
	}
	switch p.opAt(1) {
	case Mul, Xor, LParen, LBracket:
		return true
	case None:
		return n == either && p.identAt(1) && !p.isType(p.ws[p.i+1].Text)
	}
	return false
}

// suffixes reads bounds and parameters.
func (p *parser) suffixes(d *Declarator) {
	for {
		switch p.op() {
		case LBracket:
			p.i++
			part := Part{Kind: Array}
			for op := p.op(); op == KwStatic || op == KwConst || op == KwVolatile || op == KwQualifier; op = p.op() {
				p.i++
			}
			switch {
			case p.op() == Mul && p.opAt(1) == RBracket:
				p.i++
			case p.op() != RBracket:
				part.X = p.assignment()
			}
			p.expect(RBracket)
			d.Parts = append(d.Parts, part)
		case LParen:
			p.i++
			d.Parts = append(d.Parts, p.parameters())
		default:
			return
		}
	}
}

// parameters reads what stands between the parentheses of a function declarator, and the closing one.
func (p *parser) parameters() Part {
	f := Part{Kind: Function}
	if p.accept(RParen) {
		return f
	}
	if p.identAt(0) && !p.isType(p.ws[p.i].Text) && (p.opAt(1) == Comma || p.opAt(1) == RParen) {
		for next := true; next; next = p.accept(Comma) {
			_, at := p.ident()
			f.Idents = append(f.Idents, at)
		}
		p.expect(RParen)
		return f
	}
	f.Proto = true
	mark := p.open()
	for next := true; next; next = p.accept(Comma) {
		if p.accept(Ellipsis) {
			f.Variadic = true
			break
		}
		x := &struct {
			Param
			d Declarator
		}{d: Declarator{Pos: -1}}
		x.Declarator = &x.d
		at := p.i
		p.specs(&x.Specs)
		if p.i == at {
			p.fail()
		}
		p.declarator(&x.d, either)
		p.declare(x.d.Name, false)
		f.Params = append(f.Params, &x.Param)
	}
	p.expect(RParen)
	p.close(mark)
	return f
}

// initializer reads an initializer (6.7.9).
func (p *parser) initializer() *Init {
	init := &Init{Pos: p.i}
	if !p.accept(LBrace) {
		init.X = p.assignment()
		init.Last = p.i - 1
		return init
	}
	for end := &init.List; p.op() != RBrace; {
		to := p.designator()
		v := p.initializer()
		v.Designator = to
		*end, end = v, &v.Next
		if !p.accept(Comma) {
			break
		}
	}
	init.Last = p.expect(RBrace)
	return init
}

// designator reads where a value goes: .x[1].y =, and GNU's old x: and [1] without the =; nil where it goes to the next place.
func (p *parser) designator() (first *Designator) {
	if p.identAt(0) && p.opAt(1) == Colon {
		p.i += 2
		return &Designator{Name: p.ws[p.i-2].Text}
	}
	for end := &first; ; {
		d := &Designator{}
		switch p.op() {
		case Dot:
			p.i++
			d.Name, _ = p.ident()
		case LBracket:
			p.i++
			d.X = p.conditional()
			if p.accept(Ellipsis) {
				d.Y = p.conditional()
			}
			p.expect(RBracket)
		default:
			if first != nil {
				p.accept(Assign)
			}
			return first
		}
		*end, end = d, &d.Next
	}
}
