package pysrc

// reader reads statements from tokens. It always comes to the end, whatever the tokens are.
type reader struct {
	toks  []token
	at    int
	depth int
	slab  []Expr  // not used yet
	calls []*Expr // see Stmt.Calls
}

func (r *reader) tok() *token { return &r.toks[min(r.at, len(r.toks)-1)] }

// new makes an expression.
func (r *reader) new(e Expr) *Expr {
	if len(r.slab) == 0 {
		r.slab = make([]Expr, 64)
	}
	x := &r.slab[0]
	r.slab = r.slab[1:]
	*x = e
	return x
}

func (r *reader) is(op string) bool {
	t := r.tok()
	return t.kind == tokOp && t.text == op
}

func (r *reader) word(name string) bool {
	t := r.tok()
	return t.kind == tokName && t.text == name
}

func (r *reader) accept(op string) bool {
	if r.is(op) {
		r.at++
		return true
	}
	return false
}

// ends tells whether the logical line ends here.
func (r *reader) ends() bool {
	switch r.tok().kind {
	case tokEnd, tokNewline, tokIndent, tokDedent:
		return true
	}
	return false
}

// list reads expressions with commas between them up to what cannot continue them; one without a comma is itself.
func (r *reader) list() *Expr {
	pos := r.tok().pos
	e := r.expr()
	if e == nil || !r.is(",") {
		return e
	}
	all := r.new(Expr{Kind: List, Args: []*Expr{e}, Pos: pos})
	for r.accept(",") {
		if e = r.expr(); e == nil {
			break
		}
		all.Args = append(all.Args, e)
	}
	return all
}

// expr reads one expression; nil where none begins here.
func (r *reader) expr() *Expr {
	if r.depth >= maxNesting {
		return nil
	}
	r.depth++
	defer func() { r.depth-- }()
	pos := r.tok().pos
	e := r.operation()
	if e == nil || !r.joins() {
		return e
	}
	either := []*Expr{e}
	for r.joins() {
		r.at++
		if e = r.operation(); e == nil {
			break
		}
		either = append(either, e)
	}
	if len(either) == 1 {
		return either[0]
	}
	return r.new(Expr{Kind: Either, Args: either, Pos: pos})
}

// joins tells whether a word stands here that joins expressions of which the value is one.
func (r *reader) joins() bool {
	return r.tok().kind == tokName && (r.word("or") || r.word("and") || r.word("if") || r.word("else"))
}

// operation reads operands joined by operators.
func (r *reader) operation() *Expr {
	pos := r.tok().pos
	first := r.operand()
	if first == nil {
		return nil
	}
	op := ""
	var args []*Expr
	for {
		text := r.binary()
		if text == "" {
			break
		}
		if op == "" {
			op = text
		}
		if args == nil {
			args = append(make([]*Expr, 0, 2), first)
		}
		next := r.operand()
		if next == nil {
			break
		}
		args = append(args, next)
	}
	if op == "" {
		return first
	}
	return r.new(Expr{Kind: Op, Text: op, Args: args, Pos: pos})
}

// binary reads an operator between operands.
func (r *reader) binary() string {
	t := r.tok()
	switch t.kind {
	case tokOp:
		switch t.text {
		case "+", "-", "*", "/", "//", "%", "@", "**", "<<", ">>", "&", "|", "^", "<", ">", "==", "!=", "<>", "<=", ">=", ":=":
			r.at++
			return t.text
		}
	case tokName:
		switch t.text {
		case "in", "is":
			r.at++
			if r.word("not") {
				r.at++
			}
			return t.text
		case "not":
			if r.at+1 < len(r.toks) && r.toks[r.at+1].kind == tokName && r.toks[r.at+1].text == "in" {
				r.at += 2
				return "in"
			}
		}
	}
	return ""
}

// operand reads an atom with what precedes and follows it.
func (r *reader) operand() *Expr {
	for {
		t := r.tok()
		if t.kind == tokOp && (t.text == "-" || t.text == "+" || t.text == "~" || t.text == "*" || t.text == "**") ||
			t.kind == tokName && (t.text == "not" || t.text == "await" || t.text == "yield" || t.text == "from") {
			r.at++
			continue
		}
		break
	}
	e := r.atom()
	for n := 0; e != nil && n < maxNesting; n++ {
		switch {
		case r.is("."):
			r.at++
			t := r.tok()
			if t.kind != tokName {
				return e
			}
			r.at++
			e = r.new(Expr{Kind: Attr, X: e, Text: t.text, Pos: t.pos})
		case r.is("("):
			e = r.arguments(e)
		case r.is("["):
			pos := r.tok().pos
			e = r.new(Expr{Kind: Index, X: e, Args: r.bracket("]").Args, Pos: pos})
		default:
			return e
		}
	}
	return e
}

func (r *reader) atom() *Expr {
	t := r.tok()
	switch t.kind {
	case tokName:
		if t.text == "lambda" {
			return r.lambda()
		}
		if reserved[t.text] {
			return nil
		}
		r.at++
		return r.new(Expr{Kind: Name, Text: t.text, Pos: t.pos})
	case tokNumber:
		r.at++
		return r.new(Expr{Kind: Number, Text: t.text, Pos: t.pos})
	case tokString, tokFString:
		return r.strings()
	case tokOp:
		switch t.text {
		case "(":
			e := r.bracket(")")
			if len(e.Args) == 1 && e.Text == "" {
				return e.Args[0]
			}
			return e
		case "[":
			return r.bracket("]")
		case "{":
			return r.bracket("}")
		case "...":
			r.at++
			return r.new(Expr{Kind: Name, Text: t.text, Pos: t.pos})
		}
	}
	return nil
}

// reserved words that no expression begins with.
var reserved = map[string]bool{
	"and": true, "as": true, "assert": true, "break": true, "class": true, "continue": true, "def": true, "del": true, "elif": true,
	"else": true, "except": true, "finally": true, "for": true, "global": true, "if": true, "import": true, "in": true, "is": true,
	"nonlocal": true, "or": true, "pass": true, "raise": true, "return": true, "try": true, "while": true, "with": true, "async": true,
}

// strings reads string literals that stand one after the other: they are one.
func (r *reader) strings() *Expr {
	e := r.new(Expr{Kind: String, Known: true, Pos: r.tok().pos})
	for {
		t := r.tok()
		switch t.kind {
		case tokFString:
			for i := range len(t.text) {
				e.Known = e.Known && t.text[i] != 0
			}
		case tokString:
		default:
			return e
		}
		e.Text += t.text
		r.at++
	}
}

func (r *reader) lambda() *Expr {
	e := r.new(Expr{Kind: Lambda, Pos: r.tok().pos})
	r.at++
	for !r.ends() && !r.is(":") && !r.is(")") {
		if r.is("(") || r.is("[") || r.is("{") {
			r.skipBracket()
		} else {
			r.at++
		}
	}
	if r.accept(":") {
		if x := r.expr(); x != nil {
			e.Args = []*Expr{x}
		}
	}
	return e
}

// bracket reads what stands in brackets. Text is "," where a comma, a colon or a comprehension makes it more than one value.
func (r *reader) bracket(closing string) *Expr {
	e := r.new(Expr{Kind: List, Pos: r.tok().pos})
	if closing != ")" {
		e.Text = ","
	}
	r.at++
	for !r.ended(closing) {
		at := r.at
		if x := r.expr(); x != nil {
			e.Args = append(e.Args, x)
		}
		if r.is(",") || r.word("for") {
			e.Text = ","
		}
		if r.at == at {
			r.skip()
		}
	}
	r.accept(closing)
	return e
}

// ended tells whether brackets end here. One of another kind ends them too, where it closes nothing: it is left to whom it may close.
func (r *reader) ended(closing string) bool {
	t := r.tok()
	return t.kind == tokEnd || t.kind == tokNewline || t.kind == tokIndent || t.kind == tokDedent ||
		t.kind == tokOp && (t.text == closing || t.text == ")" || t.text == "]" || t.text == "}")
}

// skip passes over one token, or brackets with what is in them.
func (r *reader) skip() {
	if r.is("(") || r.is("[") || r.is("{") {
		r.skipBracket()
	} else if r.tok().kind != tokEnd {
		r.at++
	}
}

func (r *reader) skipBracket() {
	open := 0
	for r.tok().kind != tokEnd && r.tok().kind != tokNewline {
		switch t := r.tok(); {
		case t.kind != tokOp:
		case t.text == "(" || t.text == "[" || t.text == "{":
			open++
		case t.text == ")" || t.text == "]" || t.text == "}":
			open--
		}
		r.at++
		if open == 0 {
			return
		}
	}
}

// arguments reads the parentheses of a call.
func (r *reader) arguments(of *Expr) *Expr {
	e := r.new(Expr{Kind: Call, X: of, Pos: r.tok().pos})
	r.at++
	for !r.ended(")") {
		at, key := r.at, ""
		switch t := r.tok(); {
		case r.is("*"), r.is("**"):
			key = t.text
		case t.kind == tokName && r.at+1 < len(r.toks) && r.toks[r.at+1].kind == tokOp && r.toks[r.at+1].text == "=":
			key = t.text
			r.at += 2
		}
		if x := r.expr(); x != nil {
			if key != "" && e.Keys == nil {
				e.Keys = make([]string, len(e.Args))
			}
			if e.Args = append(e.Args, x); e.Keys != nil {
				e.Keys = append(e.Keys, key)
			}
		}
		if r.word("for") { // f(x for x in y)
			r.at++
			for !r.ended(")") {
				r.skip()
			}
		}
		if r.at == at {
			r.skip()
		} else if !r.ended(")") && !r.accept(",") {
			r.skip()
		}
	}
	r.accept(")")
	return e
}
