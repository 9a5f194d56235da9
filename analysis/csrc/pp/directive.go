package pp

import "strings"

// directive obeys the directive whose # at loc was just read.
func (p *preprocessor) directive(f *frame, loc Loc) {
	l := &f.lex
	l.inDir = true
	f.directives++
	p.charge(1)
	var name Token
	l.lex(&name)
	switch name.Kind {
	case Ident:
		p.named(f, name.Text, loc)
	case Number:
		p.line(l, &name)
	case Newline:
	default:
		l.problem(name.Loc, "malformed directive")
	}
	l.skipLine()
	l.inDir = false
	// Only now does a file that the line included begin: the lines of f are counted up to here.
	if p.pendingFile != nil {
		p.enter(p.pendingFile)
		p.pendingFile = nil
	}
}

func (p *preprocessor) named(f *frame, name string, loc Loc) {
	l := &f.lex
	switch name {
	case "define":
		if m := p.readMacro(l); m != nil {
			p.macros.define(m, false)
		}
	case "undef":
		var t Token
		if l.lex(&t); t.Kind != Ident {
			l.problem(loc, "#undef without a name")
			return
		}
		p.macros.undefine(t.Text)
	case "include", "include_next", "import":
		p.include(f, name, loc)
	case "if", "ifdef", "ifndef", "elif", "elifdef", "elifndef", "else", "endif":
		p.conditional(f, name, loc)
	case "line":
		var t Token
		if p.lexExpanded(l, &t); t.Kind != Number {
			l.problem(loc, "malformed #line")
			return
		}
		p.line(l, &t)
	case "pragma":
		p.pragma(f)
	case "error", "warning", "ident", "sccs", "assert", "unassert":
		// #error is what a missing header makes fire: its consequence is reported, not the wish of the author.
	default:
		l.problem(loc, "unknown directive #"+name)
	}
}

// readMacro reads what follows #define, and returns nil where it is no definition.
func (p *preprocessor) readMacro(l *lexer) *Macro {
	var t Token
	l.lex(&t)
	if t.Kind != Ident {
		l.problem(t.Loc, "#define without a name")
		return nil
	}
	if t.Text == "defined" {
		l.problem(t.Loc, "defined cannot be a macro")
		return nil
	}
	m := &Macro{Name: t.Text, Def: t.Loc}
	l.lex(&t)
	if t.Kind == Punct && t.Text == "(" && t.Flags&SpaceBefore == 0 {
		m.FuncLike, m.Params = true, []string{}
		if !readParams(l, m) {
			l.problem(m.Def, "malformed parameters of macro "+m.Name)
			return nil
		}
		l.lex(&t)
	}
	body := p.buffer()
	for ; t.Kind != Newline; l.lex(&t) {
		body = append(body, t)
	}
	if n := len(body); n > 0 && (isPaste(&body[0]) || isPaste(&body[n-1])) {
		l.problem(m.Def, "## at the end of macro "+m.Name+" has nothing to join")
	}
	p.spent += len(body) // a long definition is no reason to stop; the next token sees to it
	m.Body = p.keep(body)
	p.free(body)
	m.prog = compile(m)
	return m
}

// readParams reads the parameters of m after the opening parenthesis.
func readParams(l *lexer, m *Macro) bool {
	var t Token
	for l.lex(&t); ; l.lex(&t) {
		switch {
		case t.Kind == Ident:
			m.Params = append(m.Params, t.Text)
			if l.lex(&t); t.Is("...") {
				m.Variadic = true
				l.lex(&t)
			}
		case t.Is("..."):
			m.Params = append(m.Params, "__VA_ARGS__")
			m.Variadic = true
			l.lex(&t)
		case t.Is(")") && len(m.Params) == 0:
			return true
		default:
			return false
		}
		if t.Is(")") {
			return true
		}
		if !t.Is(",") || m.Variadic {
			return false
		}
	}
}

// keep copies tokens to where they stay.
func (p *preprocessor) keep(toks []Token) []Token {
	n := len(toks)
	if n == 0 {
		return nil
	}
	if n > len(p.bodies) {
		p.bodies = make([]Token, max(256, n))
	}
	out := p.bodies[:n:n]
	p.bodies = p.bodies[n:]
	copy(out, toks)
	return out
}

// pragma obeys the pragmas that matter here: once, push_macro, pop_macro.
func (p *preprocessor) pragma(f *frame) {
	l := &f.lex
	quiet := l.quiet
	l.quiet = true // a pragma's tokens are its compiler's business
	defer func() { l.quiet = quiet }()
	var t Token
	switch l.lex(&t); t.Text {
	case "once":
		f.src.once = true
	case "push_macro", "pop_macro":
		var open, name Token
		l.lex(&open)
		l.lex(&name)
		if !open.Is("(") || name.Kind != String || len(name.Text) < 3 {
			return
		}
		p.pushMacro(t.Text == "push_macro", name.Text[1:len(name.Text)-1])
	}
}

func (p *preprocessor) pushMacro(push bool, name string) {
	if p.pushed == nil {
		p.pushed = map[string][]*Macro{}
	}
	stack := p.pushed[name]
	if push {
		p.pushed[name] = append(stack, p.macros.lookup(name).m)
		return
	}
	n := len(stack)
	if n == 0 {
		return
	}
	if m := stack[n-1]; m != nil {
		p.macros.define(m, false)
	} else {
		p.macros.undefine(name)
	}
	p.pushed[name] = stack[:n-1]
}

// include obeys #include, #include_next and #import.
func (p *preprocessor) include(f *frame, directive string, loc Loc) {
	spec, angled, ok := p.headerName(&f.lex)
	if !ok {
		f.lex.problem(loc, "malformed #"+directive)
		return
	}
	if p.includes++; p.includes > maxIncludes {
		p.once(&p.saidIncludes, loc, "too many #include directives: "+written(spec, angled)+" and what follows is left out")
		return
	}
	inc, ok := p.resolve(spec, angled, directive == "include_next", f.src.path)
	switch {
	case !ok:
		p.lost = p.lost || f.src.project
		p.problem(loc, "cannot find header "+written(spec, angled))
	case inc.Digest != nil:
		if p.addDigest(inc.Digest) {
			p.included = append(p.included, inc.Digest)
		}
	case len(p.frames) >= p.cfg.MaxDepth:
		p.once(&p.saidDepth, loc, "#include nested too deeply: "+written(spec, angled)+" is left out")
	default:
		if inc.Path == "" {
			inc.Path = spec
		}
		src := p.source(inc.Path, inc.Text, inc.Project)
		if src.once || src.guard != "" && p.macros.lookup(src.guard).isDefined() {
			return
		}
		src.once = src.once || directive == "import"
		p.pendingFile = src
	}
}

func written(spec string, angled bool) string {
	if angled {
		return "<" + spec + ">"
	}
	return `"` + spec + `"`
}

func (p *preprocessor) resolve(spec string, angled, next bool, from string) (Included, bool) {
	if p.cfg.Resolver == nil || spec == "" {
		return Included{}, false
	}
	return p.cfg.Resolver.Include(spec, angled, next, from)
}

// headerName reads the operand of #include.
func (p *preprocessor) headerName(l *lexer) (spec string, angled, ok bool) {
	closing := byte('"')
	switch l.skipBlanks() {
	case '"':
	case '<':
		closing, angled = '>', true
	default:
		toks := p.restOfLine(l)
		done := p.limited(func() {
			full, own := p.expandAll(toks)
			spec, angled, ok = headerOf(full)
			if own {
				p.free(full)
			}
		})
		return spec, angled, ok && done
	}
	text := l.src[l.pos+1:]
	text = text[:max(strings.IndexByte(text, '\n'), 0)]
	n := strings.IndexByte(text, closing)
	if n < 0 {
		return "", angled, false
	}
	l.pos += n + 2
	return text[:n], angled, n > 0
}

// headerOf reads a header's name from tokens: a string, or what stands between < and >.
func headerOf(toks []Token) (spec string, angled, ok bool) {
	if len(toks) == 0 {
		return "", false, false
	}
	if t := toks[0]; t.Kind == String && len(t.Text) > 2 && t.Text[0] == '"' {
		return t.Text[1 : len(t.Text)-1], false, true
	}
	if !toks[0].Is("<") {
		return "", false, false
	}
	var b strings.Builder
	for i := range toks[1:] {
		t := &toks[1+i]
		if t.Is(">") {
			return b.String(), true, b.Len() > 0
		}
		if t.Flags&SpaceBefore != 0 && b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(t.Text)
	}
	return "", true, false
}

// restOfLine reads the tokens up to the end of the directive.
func (p *preprocessor) restOfLine(l *lexer) []Token {
	var toks []Token
	for {
		var t Token
		if l.lex(&t); t.Kind == Newline {
			return toks
		}
		toks = append(toks, t)
		p.charge(1)
	}
}

// lexExpanded reads the next token of a #line directive, a macro's value where it names one of a single token.
func (p *preprocessor) lexExpanded(l *lexer, t *Token) {
	l.lex(t)
	if p.expandable(t) == nil {
		return
	}
	p.limited(func() {
		toks, own := p.expandAll([]Token{*t})
		if len(toks) > 0 {
			*t = toks[0]
		}
		if own {
			p.free(toks)
		}
	})
}
