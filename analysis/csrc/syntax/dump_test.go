package syntax

import (
	"fmt"
	"regexp"
	"strings"
)

var wordRE = regexp.MustCompile(`[A-Za-z_]\w*|\.?\d[\w.]*|"[^"]*"|'[^']*'|\.\.\.|<<=|>>=|->|\+\+|--|<<|>>|[-+*/%&|^<>=!]=|&&|\|\||\S`)

// lex cuts a text into words.
func lex(s string) (ws []Word) {
	for _, t := range wordRE.FindAllString(s, -1) {
		w := Word{Text: t, Kind: Punct, Op: OpOf(t)}
		switch c := t[0]; {
		case c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
			w.Kind = Name
		case '0' <= c && c <= '9' || c == '.' && len(t) > 1 && t[1] != '.':
			w.Kind = Number
		case c == '"':
			w.Kind = String
		case c == '\'':
			w.Kind = Char
		}
		ws = append(ws, w)
	}
	return ws
}

// dumper writes trees as one line of nested lists, with types in words.
type dumper struct {
	strings.Builder
	ws []Word
}

func dump(ws []Word, d *Decl) string {
	p := &dumper{ws: ws}
	p.decl(d)
	return p.String()
}

func (p *dumper) f(format string, args ...any) { fmt.Fprintf(p, format, args...) }

func (p *dumper) decl(d *Decl) {
	p.f("(")
	p.specs(&d.Specs)
	for x := d.Declarators; x != nil; x = x.Next {
		p.f("; ")
		p.declarator(x)
	}
	for _, k := range d.Params {
		p.f(" old")
		p.decl(k)
	}
	p.f(")")
	if d.Body != nil {
		p.stmt(d.Body)
	}
}

func (p *dumper) specs(s *Specs) {
	for i, name := range []string{"typedef", "static", "extern", "thread", "const", "auto", "register"} {
		if s.Flags&(1<<i) != 0 {
			p.f("%s ", name)
		}
	}
	switch {
	case len(s.Arith) > 0:
		p.f("%s", strings.Join(s.Arith, " "))
	case s.Name != "":
		p.f("%s", s.Name)
	case s.Record != nil:
		p.f("%s %s", s.Record.Keyword, s.Record.Tag)
		if s.Record.Open >= 0 {
			p.f("{")
			for m := s.Record.Members; m != nil; m = m.Next {
				p.decl(m)
			}
			p.f("}")
		}
	case s.Enum != nil:
		p.f("enum %s", s.Enum.Tag)
		for c := s.Enum.Consts; c != nil; c = c.Next {
			p.f(" %s", c.Name)
			if c.Value != nil {
				p.f("=")
				p.expr(c.Value)
			}
		}
	case s.TypeofExpr != nil:
		p.f("typeof ")
		p.expr(s.TypeofExpr)
	case s.TypeofType != nil:
		p.f("typeof ")
		p.typeName(s.TypeofType)
	default:
		p.f("?")
	}
}

func (p *dumper) declarator(d *Declarator) {
	p.f("%s:", d.Name)
	if d.Pos >= 0 && p.ws[d.Pos].Text != d.Name {
		p.f("!pos")
	}
	for _, part := range d.Parts {
		switch part.Kind {
		case Pointer:
			p.f("*")
			if part.Const {
				p.f("const")
			}
		case Array:
			p.f("[")
			p.expr(part.X)
			p.f("]")
		case Function:
			p.f("fn(")
			for _, x := range part.Params {
				p.specs(&x.Specs)
				p.f(" ")
				p.declarator(x.Declarator)
				p.f(",")
			}
			for _, i := range part.Idents {
				p.f("%s,", p.ws[i].Text)
			}
			if part.Variadic {
				p.f("...")
			}
			p.f(")")
		}
	}
	if d.Bits != nil {
		p.f(":")
		p.expr(d.Bits)
	}
	if d.Init != nil {
		p.f("=")
		p.init(d.Init)
	}
}

func (p *dumper) typeName(t *TypeName) {
	p.f("<")
	p.specs(&t.Specs)
	p.declarator(&t.Declarator)
	p.f(">")
}

func (p *dumper) init(i *Init) {
	for d := i.Designator; d != nil; d = d.Next {
		if d.Name != "" {
			p.f(".%s", d.Name)
			continue
		}
		p.f("[")
		p.expr(d.X)
		if d.Y != nil {
			p.f("..")
			p.expr(d.Y)
		}
		p.f("]")
	}
	if i.X != nil {
		p.expr(i.X)
		return
	}
	p.f("{")
	for v := i.List; v != nil; v = v.Next {
		p.init(v)
		p.f(",")
	}
	p.f("}")
}

func (p *dumper) list(e *Expr) {
	for ; e != nil; e = e.Next {
		p.f(" ")
		p.expr(e)
	}
}

func (p *dumper) expr(e *Expr) {
	if e == nil {
		return
	}
	op := e.Op.String()
	switch e.Kind {
	case Ident, IntLit, FloatLit, CharLit, StringLit:
		p.f("%s", e.Name)
	case Paren:
		if e.Type() != nil {
			p.typeName(e.Type())
		}
		p.expr(e.X)
	case Call:
		p.f("(call ")
		p.expr(e.X)
		p.list(e.Y)
		p.f(")")
	case Member:
		p.f("(%s ", op)
		p.expr(e.X)
		p.f(" %s)", e.Name)
	case Postfix:
		p.f("(post%s ", op)
		p.expr(e.X)
		p.f(")")
	case Sizeof, Cast, Compound, StmtExpr, LabelAddr, Generic, Index, CommaExpr:
		p.f("(%s ", map[ExprKind]string{Sizeof: "sizeof", Cast: "cast", Compound: "lit", StmtExpr: "block", LabelAddr: "&&" + e.Name,
			Generic: "generic", Index: "[]", CommaExpr: ","}[e.Kind])
		if e.Type() != nil {
			p.typeName(e.Type())
		}
		if e.Init() != nil {
			p.init(e.Init())
		}
		if e.Body() != nil {
			p.stmt(e.Body())
		}
		if e.Kind == CommaExpr {
			p.list(e.X)
		} else {
			p.expr(e.X)
			p.list(e.Y)
		}
		p.f(")")
	default:
		p.f("(%s ", op)
		p.expr(e.X)
		if e.Y != nil {
			p.f(" ")
			p.expr(e.Y)
		}
		if e.Z != nil {
			p.f(" ")
			p.expr(e.Z)
		}
		p.f(")")
	}
	if e.First > e.Pos || e.Last < e.First || e.X != nil && e.Kind != Unary && e.X.First < e.First {
		p.f("!place")
	}
}

var stmtNames = map[StmtKind]string{Empty: ";", If: "if", While: "while", DoWhile: "do", For: "for", Switch: "switch", Case: "case",
	Default: "default", Label: "label", Goto: "goto", GotoExpr: "goto*", Break: "break", Continue: "continue", Return: "return", Labels: "labels", ExprStmt: ""}

func (p *dumper) stmt(s *Stmt) {
	switch s.Kind {
	case Block:
		p.f("{")
		for x := s.Body; x != nil; x = x.Next {
			p.stmt(x)
		}
		p.f("}")
		if p.ws[s.Last].Op != RBrace {
			p.f("!last")
		}
		return
	case DeclStmt:
		p.decl(s.Decl)
		return
	}
	p.f("<%s", stmtNames[s.Kind])
	if s.Name != "" {
		p.f(" %s", s.Name)
	}
	if s.Decl != nil {
		p.decl(s.Decl)
	}
	for _, e := range []*Expr{s.X, s.Y, s.Z} {
		if e != nil && s.Kind != ExprStmt {
			p.f(" ")
		}
		p.expr(e)
	}
	if s.Body != nil {
		p.stmt(s.Body)
	}
	if s.Else != nil {
		p.f(" else ")
		p.stmt(s.Else)
	}
	p.f(">")
}
