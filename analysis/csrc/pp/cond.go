package pp

// cond is an #if that is open.
type cond struct {
	loc     Loc
	name    string // of the directive, with its #
	taken   bool   // one of its groups was compiled
	sawElse bool
	guard   bool // the file's first directive

	open []string // names without definition on which its conditions hang
	at   int      // where its first condition begins in the source's text
	left [2]span  // what is not compiled: before and after the group that is
}

// conditional obeys a directive of the #if family that stands in text being compiled.
func (p *preprocessor) conditional(f *frame, name string, loc Loc) {
	switch name {
	case "if", "ifdef", "ifndef":
		c := cond{loc: loc, name: "#" + name, guard: f.directives == 1 && f.tokens == 0, at: f.lex.pos}
		if c.guard {
			f.guard = ""
		}
		f.conds = append(f.conds, c) // first: #if may be told to be the guard
		if p.holds(f, name, loc) {
			f.conds[len(f.conds)-1].taken = true
			return
		}
		p.skipGroups(f)
		return
	}
	n := len(f.conds)
	if n == 0 {
		f.lex.problem(loc, "#"+name+" without #if")
		return
	}
	c := &f.conds[n-1]
	if name == "endif" {
		p.endif(f)
		return
	}
	p.otherwise(f, c, name, loc)
	// The group before this line was compiled, so no other one is.
	p.skipGroups(f)
}

// otherwise notes #else and #elif.
func (p *preprocessor) otherwise(f *frame, c *cond, name string, loc Loc) {
	if c.sawElse {
		p.problem(loc, "#"+name+" after #else")
	}
	c.sawElse = c.sawElse || name == "else"
	if c.guard {
		f.guard = ""
	}
}

func (p *preprocessor) endif(f *frame) {
	n := len(f.conds) - 1
	p.govern(f, &f.conds[n], f.lex.pos)
	if f.conds[n].guard {
		f.guardTokens, f.guardAt = f.tokens, f.directives
	}
	f.conds = f.conds[:n]
}

// skipGroups skips the groups of the innermost conditional that are not compiled: up to one that is, or its #endif.
func (p *preprocessor) skipGroups(f *frame) {
	l := &f.lex
	c := &f.conds[len(f.conds)-1]
	depth := 0
	skipped := &c.left[0]
	if c.taken {
		skipped = &c.left[1]
	}
	skipped.from = l.pos
	for {
		l.quiet = true
		loc, ok := l.skipToDirective()
		p.charge(1)
		if !ok || p.halt {
			l.quiet = false
			return
		}
		var t Token
		l.lex(&t)
		l.quiet = false
		switch t.Text {
		case "if", "ifdef", "ifndef":
			depth++
		case "endif":
			if depth == 0 {
				skipped.to = l.pos
				p.endif(f)
				return
			}
			depth--
		case "else", "elif", "elifdef", "elifndef":
			if depth > 0 {
				continue
			}
			after := c.sawElse
			p.otherwise(f, c, t.Text, loc)
			if c.taken || after {
				continue
			}
			if t.Text == "else" || p.holds(f, t.Text, loc) {
				c.taken, skipped.to = true, l.pos
				return
			}
		}
	}
}

// holds evaluates the condition of a directive of the #if family.
func (p *preprocessor) holds(f *frame, name string, loc Loc) bool {
	switch name {
	case "if", "elif":
		return p.evalIf(f, loc)
	}
	var t Token
	if f.lex.lex(&t); t.Kind != Ident {
		f.lex.problem(loc, "#"+name+" without a name")
		return false
	}
	if name == "ifndef" && f.guardOpen() {
		f.guard = t.Text
	}
	if p.watched(f) && p.undecided(t.Text) {
		c := &f.conds[len(f.conds)-1]
		c.open = append(c.open, t.Text)
	}
	return p.isDefined(t.Text) == (name == "ifdef" || name == "elifdef")
}

// guardOpen reports whether the condition being read is the one that may guard the whole file.
func (f *frame) guardOpen() bool {
	return len(f.conds) == 1 && f.conds[0].guard && f.directives == 1
}

// guardOf returns X of !defined(X) and !defined X, or "".
func guardOf(toks []Token) string {
	if len(toks) < 3 || !toks[0].Is("!") || !toks[1].Is("defined") {
		return ""
	}
	switch {
	case len(toks) == 3 && toks[2].Kind == Ident:
		return toks[2].Text
	case len(toks) == 5 && toks[2].Is("(") && toks[3].Kind == Ident && toks[4].Is(")"):
		return toks[3].Text
	}
	return ""
}
