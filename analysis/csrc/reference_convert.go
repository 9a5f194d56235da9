package csrc

import (
	"slices"

	"modernc.org/cc/v4"

	"github.com/gillint/gillint/analysis/csrc/pp"
	"github.com/gillint/gillint/analysis/csrc/syntax"
)

// converter turns a tree of cc into one of ours.
type converter struct {
	p    *itemParser
	offs []int32 // where each word begins in what cc read
}

// word is the index of the word that a token of cc was written as.
func (c *converter) word(t cc.Token) int32 {
	return int32(min(c.p.wordAt(c.offs, t.Position().Offset), len(c.p.ws)-1))
}

// first is the index of a node's first word.
func (c *converter) first(n cc.Node) int32 {
	return int32(min(c.p.wordAt(c.offs, n.Position().Offset), len(c.p.ws)-1))
}

func (c *converter) item(x *cc.ExternalDeclaration) *syntax.Decl {
	switch {
	case x.FunctionDefinition != nil:
		f := x.FunctionDefinition
		d := c.definition(f.DeclarationSpecifiers, f.Declarator, f.CompoundStatement)
		for l := f.DeclarationList; l != nil; l = l.DeclarationList {
			if l.Declaration != nil {
				d.Params = append(d.Params, c.declaration(l.Declaration))
			}
		}
		return d
	case x.Declaration != nil:
		return c.declaration(x.Declaration)
	}
	return &syntax.Decl{Last: int32(len(c.p.ws) - 1)}
}

// definition converts a function with a body, without old-style parameters.
func (c *converter) definition(ds *cc.DeclarationSpecifiers, d *cc.Declarator, body *cc.CompoundStatement) *syntax.Decl {
	out := &syntax.Decl{Pos: c.first(d), Specs: c.specs(ds), Declarators: c.declarator(d)}
	if ds != nil {
		out.Pos = c.first(ds)
	}
	list := body.BlockItemList
	if list != nil && isFunc(list.BlockItem) {
		list = list.BlockItemList // cc declares __func__ itself
	}
	out.Body = c.items(list, body)
	out.Last = out.Body.Last
	return out
}

func isFunc(it *cc.BlockItem) bool {
	if it.Case != cc.BlockItemDecl || it.Declaration == nil || it.Declaration.InitDeclaratorList == nil {
		return false
	}
	d := it.Declaration.InitDeclaratorList.InitDeclarator
	return d != nil && d.Declarator != nil && d.Declarator.Name() == "__func__"
}

func (c *converter) declaration(d *cc.Declaration) *syntax.Decl {
	out := &syntax.Decl{}
	switch d.Case {
	case cc.DeclarationAssert:
		out.Pos = c.first(d)
		out.Last = c.word(d.StaticAssertDeclaration.Token5)
	case cc.DeclarationAuto:
		out.Pos, out.Last = c.word(d.Token), c.word(d.Token3)
		out.Specs.Flags = syntax.Auto
		out.Declarators = c.declarator(d.Declarator)
		out.Declarators.Init = c.init(d.Initializer)
	default:
		out.Specs = c.specs(d.DeclarationSpecifiers)
		end := &out.Declarators
		for l := d.InitDeclaratorList; l != nil; l = l.InitDeclaratorList {
			x := c.declarator(l.InitDeclarator.Declarator)
			if l.InitDeclarator.Initializer != nil {
				x.Init = c.init(l.InitDeclarator.Initializer)
			}
			*end, end = x, &x.Next
		}
		out.Last = c.word(d.Token)
		switch {
		case d.DeclarationSpecifiers != nil:
			out.Pos = c.first(d.DeclarationSpecifiers)
		case d.InitDeclaratorList != nil:
			out.Pos = c.first(d.InitDeclaratorList)
		default:
			out.Pos = out.Last
		}
	}
	return out
}

func (c *converter) specs(ds *cc.DeclarationSpecifiers) (s syntax.Specs) {
	for ; ds != nil; ds = ds.DeclarationSpecifiers {
		switch {
		case ds.StorageClassSpecifier != nil:
			s.Flags |= storage[ds.StorageClassSpecifier.Case]
		case ds.TypeSpecifier != nil:
			c.typeSpec(&s, ds.TypeSpecifier)
		case ds.TypeQualifier != nil:
			s.Flags |= qualifiers[ds.TypeQualifier.Case]
		}
	}
	return s
}

var storage = map[cc.StorageClassSpecifierCase]syntax.SpecFlags{
	cc.StorageClassSpecifierTypedef: syntax.Typedef, cc.StorageClassSpecifierStatic: syntax.Static,
	cc.StorageClassSpecifierExtern: syntax.Extern, cc.StorageClassSpecifierThreadLocal: syntax.Thread,
	cc.StorageClassSpecifierAuto: syntax.Auto, cc.StorageClassSpecifierRegister: syntax.Register,
}

var qualifiers = map[cc.TypeQualifierCase]syntax.SpecFlags{cc.TypeQualifierConst: syntax.Const, cc.TypeQualifierAtomic: syntax.Atomic}

func (c *converter) listSpecs(l *cc.SpecifierQualifierList) (s syntax.Specs) {
	for ; l != nil; l = l.SpecifierQualifierList {
		switch {
		case l.TypeSpecifier != nil:
			c.typeSpec(&s, l.TypeSpecifier)
		case l.TypeQualifier != nil:
			s.Flags |= qualifiers[l.TypeQualifier.Case]
		}
	}
	return s
}

// typeSpec adds a type specifier; of several that name whole types, the last one counts.
func (c *converter) typeSpec(s *syntax.Specs, ts *cc.TypeSpecifier) {
	flags := s.Flags
	switch ts.Case {
	case cc.TypeSpecifierStructOrUnion:
		r := c.record(ts.StructOrUnionSpecifier)
		*s = syntax.Specs{Record: r, Pos: r.Pos}
	case cc.TypeSpecifierEnum:
		e := c.enum(ts.EnumSpecifier)
		*s = syntax.Specs{Enum: e, Pos: e.Pos}
	case cc.TypeSpecifierTypeName:
		*s = syntax.Specs{Name: ts.Token.SrcStr(), Pos: c.word(ts.Token)}
	case cc.TypeSpecifierTypeofExpr:
		*s = syntax.Specs{TypeofExpr: c.expr(ts.ExpressionList), Pos: c.word(ts.Token)}
	case cc.TypeSpecifierTypeofType:
		*s = syntax.Specs{TypeofType: c.typeName(ts.TypeName), Pos: c.word(ts.Token)}
	case cc.TypeSpecifierAtomic:
		flags |= syntax.Atomic
		*s = syntax.Specs{TypeofType: c.typeName(ts.AtomicTypeSpecifier.TypeName), Pos: c.word(ts.AtomicTypeSpecifier.Token)}
	default:
		switch {
		case len(s.Arith) > 0:
			s.Arith = append(s.Arith, ts.Token.SrcStr())
		case s.Name == "" && s.Record == nil && s.Enum == nil && s.TypeofExpr == nil && s.TypeofType == nil:
			s.Arith, s.Pos = []string{ts.Token.SrcStr()}, c.word(ts.Token)
		}
	}
	s.Flags = flags
}

func (c *converter) record(x *cc.StructOrUnionSpecifier) *syntax.Record {
	r := &syntax.Record{
		Keyword: x.StructOrUnion.Token.SrcStr(), Tag: x.Token.SrcStr(), Pos: c.word(x.StructOrUnion.Token), Open: -1,
	}
	if x.Case != cc.StructOrUnionSpecifierDef {
		return r
	}
	r.Open = c.word(x.Token2)
	end := &r.Members
	for l := x.StructDeclarationList; l != nil; l = l.StructDeclarationList {
		sd := l.StructDeclaration
		if sd.Case != cc.StructDeclarationDecl || sd.SpecifierQualifierList == nil && sd.StructDeclaratorList == nil {
			continue // a semicolon alone
		}
		m := c.member(sd)
		*end, end = m, &m.Next
	}
	return r
}

func (c *converter) member(sd *cc.StructDeclaration) *syntax.Decl {
	m := &syntax.Decl{Pos: c.first(sd), Specs: c.listSpecs(sd.SpecifierQualifierList), Last: -1}
	end := &m.Declarators
	for l := sd.StructDeclaratorList; l != nil; l = l.StructDeclaratorList {
		x := &syntax.Declarator{Pos: -1}
		if l.StructDeclarator.Declarator != nil {
			x = c.declarator(l.StructDeclarator.Declarator)
		}
		if n := l.StructDeclarator.ConstantExpression; n != nil {
			x.Bits = c.expr(n)
		}
		*end, end = x, &x.Next
	}
	m.Last = m.Pos
	if sd.Token.Ch != 0 {
		m.Last = c.word(sd.Token)
	} else { // before the closing brace
		for int(m.Last+1) < len(c.p.ws) && !c.p.is(int(m.Last+1), "}") {
			m.Last++
		}
	}
	return m
}

func (c *converter) enum(x *cc.EnumSpecifier) *syntax.Enum {
	e := &syntax.Enum{Tag: x.Token2.SrcStr(), Pos: c.word(x.Token), Open: -1}
	if x.Case != cc.EnumSpecifierDef {
		return e
	}
	e.Open = c.word(x.Token3)
	end := &e.Consts
	for l := x.EnumeratorList; l != nil; l = l.EnumeratorList {
		n := &syntax.Enumerator{Name: l.Enumerator.Token.SrcStr(), Pos: c.word(l.Enumerator.Token)}
		if l.Enumerator.Case == cc.EnumeratorExpr {
			n.Value = c.expr(l.Enumerator.ConstantExpression)
		}
		*end, end = n, &n.Next
	}
	return e
}

func (c *converter) declarator(d *cc.Declarator) *syntax.Declarator {
	out := &syntax.Declarator{Pos: -1}
	c.parts(out, d)
	return out
}

// parts appends what d makes of its name, from the name outwards: cc's chains lead from outside to the name.
func (c *converter) parts(out *syntax.Declarator, d *cc.Declarator) {
	var suffixes []*cc.DirectDeclarator
	dd := d.DirectDeclarator
	for ; dd.Case != cc.DirectDeclaratorIdent && dd.Case != cc.DirectDeclaratorDecl; dd = dd.DirectDeclarator {
		suffixes = append(suffixes, dd)
	}
	if dd.Case == cc.DirectDeclaratorDecl {
		c.parts(out, dd.Declarator)
	} else {
		out.Name, out.Pos = dd.Token.SrcStr(), c.word(dd.Token)
	}
	for i := len(suffixes) - 1; i >= 0; i-- {
		switch dd := suffixes[i]; dd.Case {
		case cc.DirectDeclaratorFuncParam:
			out.Parts = append(out.Parts, c.function(dd.ParameterTypeList))
		case cc.DirectDeclaratorFuncIdent:
			f := syntax.Part{Kind: syntax.Function}
			for l := dd.IdentifierList; l != nil; l = l.IdentifierList {
				f.Idents = append(f.Idents, c.word(l.Token2))
			}
			out.Parts = append(out.Parts, f)
		default:
			out.Parts = append(out.Parts, syntax.Part{Kind: syntax.Array, X: c.expr(dd.AssignmentExpression)})
		}
	}
	c.pointers(out, d.Pointer)
}

func (c *converter) pointers(out *syntax.Declarator, ptr *cc.Pointer) {
	first := len(out.Parts)
	for ; ptr != nil; ptr = ptr.Pointer {
		part := syntax.Part{Kind: syntax.Pointer}
		for q := ptr.TypeQualifiers; q != nil; q = q.TypeQualifiers {
			part.Const = part.Const || q.TypeQualifier != nil && q.TypeQualifier.Case == cc.TypeQualifierConst
		}
		out.Parts = append(out.Parts, part)
	}
	slices.Reverse(out.Parts[first:])
}

func (c *converter) function(list *cc.ParameterTypeList) syntax.Part {
	f := syntax.Part{Kind: syntax.Function}
	if list == nil {
		return f
	}
	f.Proto, f.Variadic = true, list.Case == cc.ParameterTypeListVar
	for l := list.ParameterList; l != nil; l = l.ParameterList {
		pd := l.ParameterDeclaration
		if pd == nil {
			continue
		}
		p := &syntax.Param{Specs: c.specs(pd.DeclarationSpecifiers), Declarator: &syntax.Declarator{Pos: -1}}
		if pd.Declarator != nil {
			c.parts(p.Declarator, pd.Declarator)
		} else {
			c.abstract(p.Declarator, pd.AbstractDeclarator)
		}
		f.Params = append(f.Params, p)
	}
	return f
}

func (c *converter) typeName(n *cc.TypeName) *syntax.TypeName {
	t := &syntax.TypeName{Specs: c.listSpecs(n.SpecifierQualifierList), Declarator: syntax.Declarator{Pos: -1}}
	c.abstract(&t.Declarator, n.AbstractDeclarator)
	return t
}

func (c *converter) abstract(out *syntax.Declarator, d *cc.AbstractDeclarator) {
	if d == nil {
		return
	}
	var suffixes []*cc.DirectAbstractDeclarator
	dd := d.DirectAbstractDeclarator
	for ; dd != nil && dd.Case != cc.DirectAbstractDeclaratorDecl; dd = dd.DirectAbstractDeclarator {
		suffixes = append(suffixes, dd)
	}
	if dd != nil {
		c.abstract(out, dd.AbstractDeclarator)
	}
	for i := len(suffixes) - 1; i >= 0; i-- {
		if dd := suffixes[i]; dd.Case == cc.DirectAbstractDeclaratorFunc {
			out.Parts = append(out.Parts, c.function(dd.ParameterTypeList))
		} else {
			out.Parts = append(out.Parts, syntax.Part{Kind: syntax.Array, X: c.expr(dd.AssignmentExpression)})
		}
	}
	c.pointers(out, d.Pointer)
}

func (c *converter) init(in *cc.Initializer) *syntax.Init {
	if in.Case == cc.InitializerExpr {
		x := c.expr(in.AssignmentExpression)
		return &syntax.Init{X: x, Pos: x.First, Last: x.Last}
	}
	return c.list(in.InitializerList, in.Token, in.Token3)
}

func (c *converter) list(l *cc.InitializerList, open, end cc.Token) *syntax.Init {
	out := &syntax.Init{Pos: c.word(open), Last: c.word(end)}
	next := &out.List
	for ; l != nil; l = l.InitializerList {
		v := c.init(l.Initializer)
		if l.Designation != nil {
			v.Designator = c.designators(l.Designation.DesignatorList)
		}
		*next, next = v, &v.Next
	}
	return out
}

func (c *converter) designators(l *cc.DesignatorList) (first *syntax.Designator) {
	end := &first
	for ; l != nil; l = l.DesignatorList {
		d := &syntax.Designator{}
		switch x := l.Designator; x.Case {
		case cc.DesignatorField:
			d.Name = x.Token2.SrcStr()
		case cc.DesignatorField2:
			d.Name = x.Token.SrcStr()
		default:
			d.X = c.expr(x.ConstantExpression)
			if x.ConstantExpression2 != nil {
				d.Y = c.expr(x.ConstantExpression2)
			}
		}
		*end, end = d, &d.Next
	}
	return first
}

// joined is the last of the adjacent string literals that begin at the word i, and their text.
func (c *converter) joined(i int32) (text string, last int32) {
	text = c.p.ws[i].text
	for last = i; int(last+1) < len(c.p.ws) && c.p.ws[last+1].kind == pp.String; last++ {
		text = text[:len(text)-1] + c.p.ws[last+1].text[1:]
	}
	return text, last
}
