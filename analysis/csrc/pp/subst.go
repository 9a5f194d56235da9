package pp

import "strings"

// substitution builds one replacement list.
type substitution struct {
	p     *preprocessor
	m     *Macro
	use   *Token
	exp   *Expansion
	out   []Token
	raw   []Token // the tokens of the arguments
	args  int     // the arguments: p.args[args:args+count]
	count int
	buf   []byte
}

// finish gives the first token the white space of the use and returns the list.
func (s *substitution) finish() []Token {
	if len(s.out) > 0 {
		f := &s.out[0].Flags
		*f = *f&^(SpaceBefore|LineStart) | s.use.Flags&(SpaceBefore|LineStart)
	}
	return s.out
}

func (s *substitution) run(pieces []piece) {
	left := len(s.out) // where the left operand of the next ## begins
	for i := range pieces {
		if s.p.halt {
			return
		}
		pc := &pieces[i]
		start := len(s.out)
		s.piece(pc)
		if len(s.out) > start && pc.kind != pieceRun {
			// What stands for a parameter has the parameter's white space before it.
			f := &s.out[start].Flags
			*f = *f&^(SpaceBefore|LineStart) | s.m.Body[pc.lo].Flags&SpaceBefore
		}
		if !pc.paste {
			left = min(start, len(s.out)) // a comma may be gone
			continue
		}
		if start == left || start == len(s.out) {
			continue // an empty operand
		}
		if s.paste(&s.out[start-1], &s.out[start]) {
			s.out = append(s.out[:start], s.out[start+1:]...)
		}
	}
}

// piece appends what pc stands for.
func (s *substitution) piece(pc *piece) {
	switch pc.kind {
	case pieceRun:
		s.p.charge(int(pc.hi - pc.lo))
		n := len(s.out)
		s.out = append(s.out, s.m.Body[pc.lo:pc.hi]...)
		for i := n; i < len(s.out); i++ {
			t := &s.out[i]
			t.Loc, t.Exp = s.use.Loc, s.exp
			t.Flags &^= LineStart | NoExpand
		}
	case pieceArg:
		full := s.full(pc.arg)
		if pc.comma && len(full) == 0 {
			if n := len(s.out); n > 0 {
				s.out = s.out[:n-1]
			}
			return
		}
		s.add(full)
	case pieceRaw:
		a := &s.p.args[s.args+int(pc.arg)]
		s.add(s.raw[a.lo:a.hi])
	case pieceString:
		a := &s.p.args[s.args+int(pc.arg)]
		s.made(s.stringize(s.raw[a.lo:a.hi]), String)
	case pieceVariant:
		if len(s.full(int32(s.count-1))) > 0 {
			s.run(pc.sub)
		}
	}
}

// add appends tokens of an argument.
func (s *substitution) add(toks []Token) {
	if s.p.charge(len(toks)); !s.p.halt {
		s.out = append(s.out, toks...)
	}
}

// made appends a token that is written nowhere.
func (s *substitution) made(text string, kind Kind) {
	s.out = append(s.out, Token{Text: text, Kind: kind, Loc: s.use.Loc, Exp: s.exp})
}

// full returns an argument expanded.
func (s *substitution) full(i int32) []Token {
	a := &s.p.args[s.args+int(i)]
	if !a.ready {
		full, own := s.p.expandAll(s.raw[a.lo:a.hi])
		a = &s.p.args[s.args+int(i)] // the stack may have moved
		a.full, a.own, a.ready = full, own, true
	}
	return a.full
}

// stringize spells tokens as # does.
func (s *substitution) stringize(toks []Token) string {
	b := append(s.buf[:0], '"')
	for i := range toks {
		t := &toks[i]
		if i > 0 && t.Flags&(SpaceBefore|LineStart) != 0 {
			b = append(b, ' ')
		}
		if len(b)+len(t.Text) > maxString {
			s.p.once(&s.p.saidText, s.use.Loc, "string made by # too long, cut off")
			break
		}
		if t.Kind != String && t.Kind != Char {
			b = append(b, t.Text...)
			continue
		}
		for j := 0; j < len(t.Text); j++ {
			if c := t.Text[j]; c == '"' || c == '\\' {
				b = append(b, '\\')
			}
			b = append(b, t.Text[j])
		}
	}
	if n := len(b); n > 1 && b[n-1] == '\\' && !evenBackslashes(b) {
		b = b[:n-1] // a stray backslash would escape the quote
	}
	s.buf = append(b, '"')
	s.p.charge(len(s.buf) / 16)
	return string(s.buf)
}

// evenBackslashes reports whether b ends with an even number of backslashes.
func evenBackslashes(b []byte) bool {
	n := 0
	for n < len(b) && b[len(b)-1-n] == '\\' {
		n++
	}
	return n%2 == 0
}

// paste makes left the token that left and right form together. It returns false where they form none: they are then
// left as two, which is what MSVC does.
func (s *substitution) paste(left, right *Token) bool {
	if len(left.Text)+len(right.Text) > maxPasted {
		s.p.once(&s.p.saidText, s.use.Loc, "token made by ## too long, left in pieces")
		return false
	}
	text := left.Text + right.Text
	s.p.charge(len(text) / 16)
	kind, ok := pastedKind(left, right, text)
	if !ok {
		if e := s.p.macros.lookup(s.m.Name); !e.warned {
			e.warned = true
			s.p.problem(s.use.Loc, "## in macro "+s.m.Name+" makes no token of "+left.Text+" and "+right.Text)
		}
		return false
	}
	left.Text, left.Kind, left.Loc, left.Exp = text, kind, s.use.Loc, s.exp
	left.Flags &^= NoExpand
	return true
}

// pastedKind returns the kind of the one token that text, left and right joined, is.
func pastedKind(left, right *Token, text string) (Kind, bool) {
	switch {
	case left.Kind == Ident && right.Kind == Ident:
		return Ident, true
	case left.Kind == Number && (right.Kind == Ident || right.Kind == Number):
		return Number, true
	case left.Kind == Other || right.Kind == Other || strings.HasPrefix(text, "//") || strings.HasPrefix(text, "/*"):
		return Other, false
	}
	l := lexer{src: text + "\n\x00", nextSplice: len(text) + 2, quiet: true, file: &source{}, inDir: true}
	var t Token
	l.lex(&t)
	return t.Kind, l.pos == len(text) && t.Text == text
}
