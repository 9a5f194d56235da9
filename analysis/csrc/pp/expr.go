package pp

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// value is a value of #if: 64 bits, signed unless u.
type value struct {
	n uint64
	u bool
}

func truth(b bool) value {
	if b {
		return value{n: 1}
	}
	return value{}
}

// evaluator computes the expression of one #if. What cannot be known counts as 0: names and calls of macros from headers
// that are not there.
type evaluator struct {
	p     *preprocessor
	f     *frame
	tok   Token // the token at hand, expanded
	depth int
	bad   bool

	open     []string // names without definition that are asked for whether they are there
	operands int      // of arithmetic and comparisons, being read: a name there is a number, not a question
}

const maxParens = 400

// evalIf evaluates the rest of the line.
func (p *preprocessor) evalIf(f *frame, loc Loc) bool {
	toks := p.restOfLine(&f.lex)
	if len(toks) == 0 {
		f.lex.problem(loc, "#if without an expression")
		return false
	}
	if g := guardOf(toks); g != "" && f.guardOpen() {
		f.guard = g
	}
	v, open, ok := p.evaluate(f, toks)
	if !ok {
		f.lex.problem(loc, "cannot evaluate the expression of #if, taken as 0")
		return false
	}
	if len(open) > 0 && p.watched(f) {
		c := &f.conds[len(f.conds)-1]
		c.open = append(c.open, p.deciding(open, v, func() bool {
			v, _, ok := p.evaluate(f, toks)
			return v && ok
		})...)
	}
	return v
}

// evaluate computes an expression, and the names in it that are asked for without being defined.
func (p *preprocessor) evaluate(f *frame, toks []Token) (holds bool, open []string, ok bool) {
	ev := evaluator{p: p, f: f}
	var v value
	done := p.limited(func() {
		defer func(old bool) { p.inIf = old }(p.inIf)
		p.inIf = true
		saved := p.isolate(toks)
		ev.advance()
		v = ev.ternary()
		ev.bad = ev.bad || ev.tok.Kind != EOF
		p.restore(saved)
	})
	return v.n != 0, ev.open, done && !ev.bad
}

// asked notes a name that may be a switch.
func (ev *evaluator) asked(name string) {
	if ev.f.src.project && ev.operands == 0 && ev.p.undecided(name) && !slices.Contains(ev.open, name) {
		ev.open = append(ev.open, name)
	}
}

// advance reads the next token, expanded.
func (ev *evaluator) advance() {
	p := ev.p
	for {
		p.next(&ev.tok)
		if ev.tok.Text == "defined" {
			return
		}
		if e := p.expandable(&ev.tok); e == nil || !p.expand(&ev.tok, e) {
			return
		}
	}
}

func (ev *evaluator) is(text string) bool { return ev.tok.Kind == Punct && ev.tok.Text == text }

// enter bounds the nesting.
func (ev *evaluator) enter() bool {
	if ev.depth++; ev.depth > maxParens {
		ev.bad = true
	}
	return !ev.bad
}

func (ev *evaluator) ternary() value {
	if !ev.enter() {
		return value{}
	}
	defer func() { ev.depth-- }()
	c := ev.binary(1)
	if !ev.is("?") {
		return c
	}
	ev.advance()
	a := ev.comma()
	if !ev.is(":") {
		ev.bad = true
		return value{}
	}
	ev.advance()
	b := ev.ternary()
	r := b
	if c.n != 0 {
		r = a
	}
	r.u = a.u || b.u
	return r
}

func (ev *evaluator) comma() value {
	v := ev.ternary()
	for ev.is(",") && !ev.bad {
		ev.advance()
		v = ev.ternary()
	}
	return v
}

var precedence = map[string]int{
	"||": 1, "&&": 2, "|": 3, "^": 4, "&": 5, "==": 6, "!=": 6, "<": 7, ">": 7, "<=": 7, ">=": 7,
	"<<": 8, ">>": 8, "+": 9, "-": 9, "*": 10, "/": 10, "%": 10,
}

const logical = 2 // the precedence of &&

func (ev *evaluator) binary(least int) value {
	a := ev.unary()
	for !ev.bad && ev.tok.Kind == Punct {
		op := ev.tok.Text
		prec := precedence[op]
		if prec < least || prec == 0 {
			break
		}
		ev.advance()
		if prec <= logical {
			a = apply(op, a, ev.binary(prec+1))
			continue
		}
		ev.operands++
		a = apply(op, a, ev.binary(prec+1))
		ev.operands--
	}
	return a
}

func apply(op string, a, b value) value {
	u := a.u || b.u
	switch op {
	case "||":
		return truth(a.n != 0 || b.n != 0)
	case "&&":
		return truth(a.n != 0 && b.n != 0)
	case "|":
		return value{a.n | b.n, u}
	case "^":
		return value{a.n ^ b.n, u}
	case "&":
		return value{a.n & b.n, u}
	case "==":
		return truth(a.n == b.n)
	case "!=":
		return truth(a.n != b.n)
	case "<":
		return truth(less(a, b))
	case ">":
		return truth(less(b, a))
	case "<=":
		return truth(!less(b, a))
	case ">=":
		return truth(!less(a, b))
	case "<<":
		return shift(a, b, false)
	case ">>":
		return shift(a, b, true)
	case "+":
		return value{a.n + b.n, u}
	case "-":
		return value{a.n - b.n, u}
	case "*":
		return value{a.n * b.n, u}
	}
	return divide(op, a, b)
}

func less(a, b value) bool {
	if a.u || b.u {
		return a.n < b.n
	}
	return int64(a.n) < int64(b.n)
}

// divide gives 0 for a division by zero.
func divide(op string, a, b value) value {
	u := a.u || b.u
	switch {
	case b.n == 0:
		return value{0, u}
	case u && op == "/":
		return value{a.n / b.n, u}
	case u:
		return value{a.n % b.n, u}
	case int64(b.n) == -1 && op == "/":
		return value{-a.n, u} // also of the least number, which Go and C leave to overflow
	case int64(b.n) == -1:
		return value{}
	case op == "/":
		return value{uint64(int64(a.n) / int64(b.n)), u}
	}
	return value{uint64(int64(a.n) % int64(b.n)), u}
}

// shift shifts; a negative count turns the direction, as for gcc.
func shift(a, b value, right bool) value {
	n := b.n
	if !b.u && int64(n) < 0 {
		right = !right
		n = -n
	}
	if right && !a.u {
		return value{uint64(int64(a.n) >> min(n, 63)), false}
	}
	if n > 63 {
		return value{0, a.u}
	}
	if right {
		return value{a.n >> n, a.u}
	}
	return value{a.n << n, a.u}
}

func (ev *evaluator) unary() value {
	if !ev.enter() {
		return value{}
	}
	defer func() { ev.depth-- }()
	t := ev.tok
	switch t.Kind {
	case Ident:
		return ev.name()
	case Number:
		ev.advance()
		return number(t.Text)
	case Char:
		ev.advance()
		return value{n: uint64(charValue(t.Text))}
	case String: // the value of a macro that the author took for a number
		ev.advance()
		return value{}
	case Punct:
		if len(t.Text) == 1 && strings.Contains("(!~+-", t.Text) {
			ev.advance()
			return ev.prefix(t.Text)
		}
	}
	ev.bad = true
	return value{}
}

// prefix evaluates the operand of op, already read over.
func (ev *evaluator) prefix(op string) value {
	if op == "(" {
		v := ev.comma()
		if !ev.is(")") {
			ev.bad = true
			return value{}
		}
		ev.advance()
		return v
	}
	v := ev.unary()
	switch op {
	case "!":
		return truth(v.n == 0)
	case "~":
		v.n = ^v.n
	case "-":
		v.n = -v.n
	}
	return v
}

// name evaluates what begins with an identifier.
func (ev *evaluator) name() value {
	name := ev.tok.Text
	switch name {
	case "defined":
		return ev.defined()
	case "__has_include", "__has_include_next":
		return ev.hasInclude(name == "__has_include_next")
	case "true": // C23
		ev.advance()
		return value{n: 1}
	}
	ev.advance()
	call := ev.is("(")
	if call {
		ev.skipParens()
		ev.advance()
	}
	if next := precedence[ev.tok.Text]; !call && (ev.tok.Kind != Punct || next <= logical) {
		ev.asked(name)
	}
	return ev.p.assume(name, call)
}

// skipParens reads over raw tokens up to the parenthesis that closes the one at hand.
func (ev *evaluator) skipParens() {
	for depth := 1; depth > 0; {
		ev.p.next(&ev.tok)
		switch {
		case ev.tok.Kind == EOF:
			ev.bad = true
			return
		case ev.is("("):
			depth++
		case ev.is(")"):
			depth--
		}
	}
}

// defined evaluates "defined X" and "defined(X)"; their tokens are not expanded.
func (ev *evaluator) defined() value {
	t := &ev.tok
	ev.p.next(t)
	paren := ev.is("(")
	if paren {
		ev.p.next(t)
	}
	if t.Kind != Ident {
		ev.bad = true
		return value{}
	}
	ev.asked(t.Text)
	v := truth(ev.p.isDefined(t.Text))
	if paren {
		if ev.p.next(t); !ev.is(")") {
			ev.bad = true
			return value{}
		}
	}
	ev.advance()
	return v
}

// hasInclude evaluates __has_include.
func (ev *evaluator) hasInclude(next bool) value {
	if ev.p.next(&ev.tok); !ev.is("(") {
		ev.bad = true
		return value{}
	}
	var toks []Token
	for depth := 1; ; {
		ev.p.next(&ev.tok)
		if ev.tok.Kind == EOF {
			ev.bad = true
			return value{}
		}
		if ev.is("(") {
			depth++
		} else if ev.is(")") {
			if depth--; depth == 0 {
				break
			}
		}
		toks = append(toks, ev.tok)
	}
	ev.advance()
	if len(toks) > 0 && toks[0].Kind == Ident {
		toks, _ = ev.p.expandAll(toks)
	}
	spec, angled, ok := headerOf(toks)
	if ok {
		_, ok = ev.p.resolve(spec, angled, next, ev.f.src.path)
	}
	return truth(ok)
}

// number reads an integer; of a floating number, which #if does not allow, it takes the integer part.
func number(text string) value {
	s := strings.ToLower(strings.ReplaceAll(text, "'", ""))
	base := uint64(10)
	switch {
	case strings.HasPrefix(s, "0x"):
		s, base = s[2:], 16
	case strings.HasPrefix(s, "0b"):
		s, base = s[2:], 2
	case strings.HasPrefix(s, "0"):
		base = 8
	}
	var v value
	for i := 0; i < len(s); i++ {
		d := hexValue(s[i])
		if d < 0 || uint64(d) >= base {
			v.u = strings.IndexByte(s[i:], 'u') >= 0
			break
		}
		v.n = v.n*base + uint64(d)
	}
	// A decimal number that only fits unsigned is not a C constant, but every compiler takes it so.
	v.u = v.u || int64(v.n) < 0
	return v
}

func hexValue(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// charValue reads a character constant.
func charValue(text string) int64 {
	open := strings.IndexByte(text, '\'')
	wide, s := open > 0, text[open+1:max(len(text)-1, open+1)]
	var v int64
	for len(s) > 0 {
		var c int64
		switch {
		case s[0] == '\\' && len(s) > 1:
			c, s = escape(s[1:])
		case wide:
			r, n := utf8.DecodeRuneInString(s)
			c, s = int64(r), s[n:]
		default:
			c, s = int64(int8(s[0])), s[1:]
		}
		if wide || v == 0 {
			v = c
		} else {
			v = int64(int32(v<<8 | c&0xff))
		}
	}
	return v
}

// escape reads an escape sequence after its backslash.
func escape(s string) (int64, string) {
	if i := strings.IndexByte("abfnrtv", s[0]); i >= 0 {
		return int64("\a\b\f\n\r\t\v"[i]), s[1:]
	}
	from, to, bits := 0, min(len(s), 3), 3
	switch {
	case s[0] == 'x':
		from, to, bits = 1, len(s), 4
	case s[0] < '0' || s[0] > '7':
		return int64(s[0]), s[1:]
	}
	var v uint64
	i := from
	for ; i < to && hexValue(s[i]) >= 0 && hexValue(s[i]) < 1<<bits; i++ {
		v = v<<bits | uint64(hexValue(s[i]))
	}
	return int64(int8(v)), s[i:]
}
