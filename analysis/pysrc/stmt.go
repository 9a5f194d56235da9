package pysrc

import (
	"strings"
	"sync"
)

// tokens are buffers: a file's tokens take eight times its size, and nobody keeps them.
var tokens = sync.Pool{New: func() any { return new([]token) }}

// Read reads a file's text. What cannot be read is left out.
func Read(text string) []*Stmt {
	buf := tokens.Get().(*[]token)
	r := &reader{toks: lex(text, *buf)}
	defer func() {
		*buf = r.toks[:0]
		clear(r.toks) // the text must not live on
		tokens.Put(buf)
	}()
	var out []*Stmt
	for r.tok().kind != tokEnd {
		out = append(out, r.statements()...)
		if r.tok().kind == tokDedent || r.tok().kind == tokIndent {
			r.at++ // indented wrongly
		}
	}
	r.noteCalls(out)
	return out
}

// noteCalls fills in Stmt.Calls.
func (r *reader) noteCalls(list []*Stmt) {
	for _, s := range list {
		from := len(r.calls)
		for _, e := range s.Exprs {
			r.callsIn(e)
		}
		r.callsIn(s.Value)
		if n := len(r.calls); n > from {
			s.Calls = r.calls[from:n:n]
		}
		r.noteCalls(s.Body)
	}
}

func (r *reader) callsIn(e *Expr) {
	if e == nil {
		return
	}
	if e.Kind == Call || e.Kind == Op && e.Text == ":=" {
		r.calls = append(r.calls, e)
	}
	r.callsIn(e.X)
	for _, a := range e.Args {
		r.callsIn(a)
	}
}

// statements reads lines up to the end of their block.
func (r *reader) statements() []*Stmt {
	var out []*Stmt
	var decorators []*Expr
	for {
		switch r.tok().kind {
		case tokEnd, tokDedent:
			return out
		case tokNewline:
			r.at++
			continue
		case tokIndent:
			r.at++
			out = append(out, r.statements()...)
			if r.tok().kind == tokDedent {
				r.at++
			}
			continue
		}
		if r.accept("@") {
			if e := r.expr(); e != nil {
				decorators = append(decorators, e)
			}
			r.endLine()
			continue
		}
		for _, s := range r.line() {
			if s.Kind == Def || s.Kind == Class {
				s.Exprs = append(decorators, s.Exprs...)
			}
			decorators = nil
			out = append(out, s)
		}
	}
}

// endLine skips the rest of the line.
func (r *reader) endLine() {
	for !r.ends() {
		r.at++
	}
	if r.tok().kind == tokNewline {
		r.at++
	}
}

// line reads a logical line with the block that belongs to it.
func (r *reader) line() []*Stmt {
	for r.word("async") {
		r.at++
	}
	t := r.tok()
	if t.kind == tokName {
		switch t.text {
		case "def":
			return []*Stmt{r.def()}
		case "class":
			return []*Stmt{r.class()}
		case "for":
			return []*Stmt{r.loop()}
		case "with":
			return []*Stmt{r.with()}
		case "if", "elif", "else", "while", "try", "except", "finally":
			r.at++
			s := &Stmt{Kind: Block, Pos: t.pos}
			s.Exprs = r.upTo(":")
			s.Body = r.body()
			return []*Stmt{s}
		case "match", "case": // words like any other, unless they begin a block
			if s := r.match(); s != nil {
				return []*Stmt{s}
			}
		}
	}
	var out []*Stmt
	for !r.ends() {
		at := r.at
		if s := r.simple(); s != nil {
			out = append(out, s)
		}
		for !r.ends() && !r.is(";") {
			// Of what is not understood the calls in it still count: print "x" % f(y)
			more := &Stmt{Kind: Evaluate, Pos: r.tok().pos}
			if e := r.list(); e != nil {
				more.Exprs = []*Expr{e}
				out = append(out, more)
			}
			if !r.ends() && !r.is(";") {
				r.at++
			}
		}
		r.accept(";")
		if r.at == at {
			r.at++
		}
	}
	if r.tok().kind == tokNewline {
		r.at++
	}
	return out
}

// upTo reads expressions up to an operator, which is passed over, or the end of the line.
func (r *reader) upTo(op string) []*Expr {
	var out []*Expr
	for !r.ends() && !r.is(op) {
		at := r.at
		if e := r.expr(); e != nil {
			out = append(out, e)
		}
		if r.at == at || r.is(",") {
			r.at++
		}
	}
	r.accept(op)
	return out
}

// body reads a block after its colon.
func (r *reader) body() []*Stmt {
	if r.depth >= maxNesting {
		r.endLine()
		return nil
	}
	r.depth++
	defer func() { r.depth-- }()
	if r.tok().kind != tokNewline {
		return r.line() // on the same line
	}
	for r.tok().kind == tokNewline {
		r.at++
	}
	if r.tok().kind != tokIndent {
		return nil
	}
	r.at++
	out := r.statements()
	if r.tok().kind == tokDedent {
		r.at++
	}
	return out
}

func (r *reader) def() *Stmt {
	s := &Stmt{Kind: Def, Pos: r.tok().pos}
	r.at++
	if t := r.tok(); t.kind == tokName {
		s.Text, s.Pos = t.text, t.pos
		r.at++
	}
	if r.is("[") {
		r.skipBracket() // type parameters
	}
	if r.accept("(") {
		for !r.ended(")") {
			at := r.at
			for r.accept("*") || r.accept("**") {
			}
			if t := r.tok(); t.kind == tokName {
				s.Params = append(s.Params, t.text)
				r.at++
			}
			if r.accept(":") {
				r.expr()
			}
			if r.accept("=") {
				if e := r.expr(); e != nil {
					s.Exprs = append(s.Exprs, e)
				}
			}
			if !r.accept(",") && r.at == at {
				r.skip()
			}
		}
		r.accept(")")
	}
	r.upTo(":")
	s.Body = r.body()
	return s
}

func (r *reader) class() *Stmt {
	s := &Stmt{Kind: Class, Pos: r.tok().pos}
	r.at++
	if t := r.tok(); t.kind == tokName {
		s.Text, s.Pos = t.text, t.pos
		r.at++
	}
	if r.is("[") {
		r.skipBracket()
	}
	if r.is("(") {
		s.Exprs = r.arguments(nil).Args
	}
	r.upTo(":")
	s.Body = r.body()
	return s
}

func (r *reader) loop() *Stmt {
	s := &Stmt{Kind: For, Pos: r.tok().pos}
	r.at++
	var targets []*Expr
	for !r.ends() && !r.word("in") && !r.is(":") {
		at := r.at
		if e := r.operandOnly(); e != nil {
			targets = append(targets, e)
		}
		if r.at == at || r.is(",") {
			r.at++
		}
	}
	s.Targets = []*Expr{{Kind: List, Args: targets, Pos: s.Pos}}
	if len(targets) == 1 {
		s.Targets = targets
	}
	if r.word("in") {
		r.at++
		s.Value = r.list()
	}
	r.upTo(":")
	s.Body = r.body()
	return s
}

// operandOnly reads a target, which "in" follows.
func (r *reader) operandOnly() *Expr {
	if r.depth >= maxNesting {
		return nil
	}
	r.depth++
	defer func() { r.depth-- }()
	return r.operand()
}

func (r *reader) with() *Stmt {
	s := &Stmt{Kind: With, Pos: r.tok().pos}
	r.at++
	paren := r.parenthesized()
	if paren {
		r.at++
	}
	for !r.ends() && !r.is(":") {
		at := r.at
		if e := r.expr(); e != nil {
			s.Exprs, s.Targets = append(s.Exprs, e), append(s.Targets, nil)
			if r.word("as") {
				r.at++
				s.Targets[len(s.Targets)-1] = r.operandOnly()
			}
		}
		if r.at == at || r.is(",") {
			r.at++
		}
	}
	r.accept(":")
	s.Body = r.body()
	return s
}

// parenthesized tells whether parentheses hold all that a with statement opens.
func (r *reader) parenthesized() bool {
	if !r.is("(") {
		return false
	}
	open := 0
	for i := r.at; i < len(r.toks); i++ {
		switch t := r.toks[i]; {
		case t.kind == tokNewline || t.kind == tokEnd:
			return false
		case t.kind != tokOp:
		case t.text == "(" || t.text == "[" || t.text == "{":
			open++
		case t.text == ")" || t.text == "]" || t.text == "}":
			if open--; open == 0 {
				return i+1 < len(r.toks) && r.toks[i+1].kind == tokOp && r.toks[i+1].text == ":"
			}
		}
	}
	return false
}

// match reads a match or case block; nil, and nothing is read, where the word is an ordinary name.
func (r *reader) match() *Stmt {
	was, pos := r.at, r.tok().pos
	r.at++
	if r.ends() || r.is("=") || r.is(".") || r.is(",") || r.is(")") {
		r.at = was
		return nil
	}
	exprs := r.upTo(":")
	if r.tok().kind != tokNewline || r.at >= len(r.toks)-1 || r.toks[r.at-1].text != ":" {
		r.at = was
		return nil
	}
	return &Stmt{Kind: Block, Pos: pos, Exprs: exprs, Body: r.body()}
}

// simple reads one statement of a line.
func (r *reader) simple() *Stmt {
	t := r.tok()
	s := &Stmt{Pos: t.pos}
	if t.kind == tokName {
		switch t.text {
		case "import":
			r.at++
			return r.imports(s)
		case "from":
			r.at++
			return r.from(s)
		case "return":
			r.at++
			s.Kind, s.Value = Return, r.list()
			return s
		case "global", "nonlocal", "pass", "break", "continue":
			for !r.ends() && !r.is(";") {
				r.at++
			}
			return nil
		case "del", "raise", "assert", "print", "exec":
			if t.text != "print" && t.text != "exec" || r.at+1 < len(r.toks) && (r.toks[r.at+1].kind == tokString || r.toks[r.at+1].kind == tokName) {
				r.at++
			}
		}
	}
	e := r.list()
	if e == nil {
		return nil
	}
	if r.accept(":") { // an annotation
		r.expr()
		if !r.is("=") {
			s.Exprs = []*Expr{e}
			return s
		}
	}
	if r.tok().kind == tokOp && len(r.tok().text) > 1 && strings.HasSuffix(r.tok().text, "=") && r.binaryAssign() {
		r.at++
		s.Kind, s.Targets, s.Value = Assign, []*Expr{e}, r.list()
		return s
	}
	if !r.is("=") {
		s.Exprs = []*Expr{e}
		return s
	}
	s.Kind = Assign
	for r.accept("=") {
		s.Targets = append(s.Targets, e)
		if e = r.list(); e == nil {
			break
		}
	}
	s.Value = e
	return s
}

// binaryAssign tells += and its like from comparisons.
func (r *reader) binaryAssign() bool {
	switch r.tok().text {
	case "==", "!=", "<=", ">=", ":=":
		return false
	}
	return true
}

// dotted reads a.b.c.
func (r *reader) dotted() string {
	name := ""
	for r.tok().kind == tokName {
		name += r.tok().text
		r.at++
		if !r.is(".") {
			break
		}
		name += "."
		r.at++
	}
	return name
}

func (r *reader) as() string {
	if !r.word("as") {
		return ""
	}
	r.at++
	name := r.tok().text
	if r.tok().kind == tokName {
		r.at++
	}
	return name
}

func (r *reader) imports(s *Stmt) *Stmt {
	s.Kind = Import
	for {
		name := r.dotted()
		if name == "" {
			return s
		}
		s.Imports = append(s.Imports, Imported{Module: name, As: r.as()})
		if !r.accept(",") {
			return s
		}
	}
}

func (r *reader) from(s *Stmt) *Stmt {
	s.Kind = Import
	level := 0
	for r.is(".") || r.is("...") {
		level += len(r.tok().text)
		r.at++
	}
	module := ""
	if !r.word("import") {
		module = r.dotted()
	}
	if !r.word("import") {
		return s
	}
	r.at++
	r.accept("(")
	for {
		switch {
		case r.accept("*"):
			s.Imports = append(s.Imports, Imported{Level: level, Module: module, Name: "*"})
		case r.tok().kind == tokName:
			name := r.tok().text
			r.at++
			as := r.as()
			if as == "" {
				as = name
			}
			s.Imports = append(s.Imports, Imported{Level: level, Module: module, Name: name, As: as})
		}
		if !r.accept(",") {
			r.accept(")")
			return s
		}
	}
}
