package pysrc

import (
	"slices"
	"strings"
	"unicode/utf8"
)

type tokenKind uint8

const (
	tokEnd tokenKind = iota
	tokNewline
	tokIndent
	tokDedent
	tokName
	tokNumber
	tokString  // text is its value
	tokFString // text is its value with a NUL for each part that is worked out
	tokOp
)

type token struct {
	text string
	pos  Pos
	kind tokenKind
}

// lexer cuts a text into tokens.
type lexer struct {
	src     string
	at      int
	line    int
	begin   int // where the line begins
	out     []token
	indents []int
	open    int // brackets
}

// lex cuts a text into tokens, in the room that out has; the last is tokEnd.
func lex(src string, out []token) []token {
	src = strings.TrimPrefix(src, "\ufeff")
	if len(src) > MaxText {
		src = src[:MaxText]
	}
	l := &lexer{src: src, line: 1, indents: []int{0}}
	l.out = slices.Grow(out[:0], min(len(src)/5+16, maxTokens)) // sources have a token for 5 to 6 bytes
	start := true
	for l.at < len(l.src) && len(l.out) < maxTokens {
		if start && l.open == 0 {
			if !l.indent() {
				continue // an empty line
			}
			start = false
		}
		start = l.token()
	}
	l.emit(tokNewline, "")
	for range l.indents[1:] {
		l.emit(tokDedent, "")
	}
	l.emit(tokEnd, "")
	return l.out
}

func (l *lexer) emit(kind tokenKind, text string) {
	l.out = append(l.out, token{text, l.pos(), kind})
}

func (l *lexer) pos() Pos { return Pos{int32(l.line), int32(l.at - l.begin + 1)} }

func (l *lexer) newline() {
	l.at++
	l.line++
	l.begin = l.at
}

// indent reads the white space at the beginning of a line; false where nothing follows it.
func (l *lexer) indent() bool {
	width := 0
	for l.at < len(l.src) {
		switch l.src[l.at] {
		case ' ':
			width++
		case '\t':
			width = (width/8 + 1) * 8
		case '\f', '\r':
		case '\n':
			l.newline()
			return false
		case '#':
			l.comment()
			continue
		default:
			l.block(width)
			return true
		}
		l.at++
	}
	return false
}

// block opens and closes blocks for a line that is indented so far.
func (l *lexer) block(width int) {
	for width < l.indents[len(l.indents)-1] {
		l.indents = l.indents[:len(l.indents)-1]
		l.emit(tokDedent, "")
	}
	if width > l.indents[len(l.indents)-1] {
		l.indents = append(l.indents, width)
		l.emit(tokIndent, "")
	}
}

func (l *lexer) comment() {
	if i := strings.IndexByte(l.src[l.at:], '\n'); i >= 0 {
		l.at += i
	} else {
		l.at = len(l.src)
	}
}

// token reads the next token; true where a line begins after it.
func (l *lexer) token() bool {
	c := l.src[l.at]
	switch {
	case c == '\n':
		if l.open > 0 && begins(l.src[l.at+1:]) {
			l.open = 0 // a bracket was never closed
		}
		if l.open == 0 {
			l.emit(tokNewline, "")
		}
		l.newline()
		return true
	case c == ' ' || c == '\t' || c == '\r' || c == '\f':
		l.at++
	case c == '\\':
		l.at++
		if strings.HasPrefix(l.src[l.at:], "\r") {
			l.at++
		}
		if strings.HasPrefix(l.src[l.at:], "\n") {
			l.newline()
		}
	case c == '#':
		l.comment()
	case c == '"' || c == '\'':
		l.str("", l.pos())
	case isDigit(c) || c == '.' && l.at+1 < len(l.src) && isDigit(l.src[l.at+1]):
		l.number()
	case isLetter(c):
		l.word()
	default:
		l.operator()
	}
	return false
}

// begins tells whether a line can only be the beginning of a statement.
func begins(line string) bool {
	for _, word := range []string{"def ", "class ", "import ", "@"} {
		if strings.HasPrefix(line, word) {
			return true
		}
	}
	return false
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isLetter(c byte) bool {
	return c >= 'a' && c <= 'z' || c == '_' || c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf
}

func (l *lexer) number() {
	pos, i := l.pos(), l.at
	for i < len(l.src) && (isDigit(l.src[i]) || isLetter(l.src[i]) || l.src[i] == '.') {
		i++
	}
	l.out = append(l.out, token{l.src[l.at:i], pos, tokNumber})
	l.at = i
}

func (l *lexer) word() {
	pos, i := l.pos(), l.at
	for i < len(l.src) && (isLetter(l.src[i]) || isDigit(l.src[i])) {
		i++
	}
	text := l.src[l.at:i]
	l.at = i
	if i < len(l.src) && (l.src[i] == '"' || l.src[i] == '\'') && len(text) <= 3 && strings.Trim(strings.ToLower(text), "rbfut") == "" {
		l.str(strings.ToLower(text), pos)
		return
	}
	l.out = append(l.out, token{text, pos, tokName})
}

func (l *lexer) operator() {
	n := operatorLen(l.src[l.at:])
	text := l.src[l.at : l.at+n]
	switch text[0] {
	case '(', '[', '{':
		l.open++
	case ')', ']', '}':
		l.open = max(l.open-1, 0)
	}
	l.emit(tokOp, text)
	l.at += n
}

// operatorLen is the length of the operator that s begins with; that of a byte which begins none is 1.
func operatorLen(s string) int {
	if len(s) < 2 {
		return 1
	}
	d, e := s[1], byte(0)
	if len(s) > 2 {
		e = s[2]
	}
	switch c := s[0]; c {
	case '*', '/', '>', '<':
		switch {
		case d == c && e == '=':
			return 3
		case d == c, d == '=', c == '<' && d == '>':
			return 2
		}
	case '.':
		if d == '.' && e == '.' {
			return 3
		}
	case '-':
		if d == '>' || d == '=' {
			return 2
		}
	case ':', '=', '!', '+', '%', '&', '|', '^', '@':
		if d == '=' {
			return 2
		}
	}
	return 1
}

// str reads a string literal at the quote; prefix are the letters before it in lower case, pos is where they begin.
func (l *lexer) str(prefix string, pos Pos) {
	raw, format := strings.Contains(prefix, "r"), strings.ContainsAny(prefix, "ft")
	quote := l.src[l.at : l.at+1]
	if rest := l.src[l.at:]; len(rest) >= 3 && rest[1] == quote[0] && rest[2] == quote[0] {
		quote = rest[:3]
	}
	l.at += len(quote)
	if l.plain(quote, format, pos) {
		return
	}
	var b strings.Builder
	for l.at < len(l.src) {
		c := l.src[l.at]
		switch {
		case strings.HasPrefix(l.src[l.at:], quote):
			l.at += len(quote)
			l.string(format, b.String(), pos)
			return
		case c == '\n':
			if len(quote) == 1 { // not closed: it ends with its line
				l.string(format, b.String(), pos)
				return
			}
			b.WriteByte(c)
			l.newline()
		case c == '\\' && l.at+1 < len(l.src):
			l.escape(&b, raw)
		case c == '{' && format:
			if strings.HasPrefix(l.src[l.at:], "{{") {
				b.WriteByte('{')
				l.at += 2
			} else if l.field(len(quote) == 3, 0) {
				b.WriteByte(0)
			} else {
				l.at++
			}
		default:
			b.WriteByte(c)
			l.at++
		}
	}
	l.string(format, b.String(), pos)
}

// plain reads the rest of a string literal of which nothing need be worked out; else it returns false, and nothing is read.
func (l *lexer) plain(quote string, format bool, pos Pos) bool {
	rest := l.src[l.at:]
	n := 0
	if len(quote) == 1 {
		for n < len(rest) && rest[n] != quote[0] && rest[n] != '\n' && rest[n] != '\\' && !(format && rest[n] == '{') {
			n++
		}
	} else if n = strings.Index(rest, quote); n < 0 || strings.IndexByte(rest[:n], '\\') >= 0 {
		return false
	}
	if n >= len(rest) || rest[n] != quote[0] || format && strings.IndexByte(rest[:n], '{') >= 0 {
		return false
	}
	text := rest[:n]
	for i := strings.IndexByte(text, '\n'); i >= 0; i = strings.IndexByte(text, '\n') {
		l.at += i
		l.newline()
		text = text[i+1:]
	}
	l.at += len(text) + len(quote)
	l.string(format, rest[:n], pos)
	return true
}

func (l *lexer) string(format bool, text string, pos Pos) {
	kind := tokString
	if format {
		kind = tokFString
	}
	l.out = append(l.out, token{text, pos, kind})
}

// escape reads a backslash and what follows it.
func (l *lexer) escape(b *strings.Builder, raw bool) {
	c := l.src[l.at+1]
	l.at++
	switch {
	case c == '\n':
		if raw {
			b.WriteString("\\\n")
		}
		l.newline()
		return
	case raw:
		b.WriteByte('\\')
		b.WriteByte(c)
	case c == 'n':
		b.WriteByte('\n')
	case c == 't':
		b.WriteByte('\t')
	case c == '\\' || c == '"' || c == '\'':
		b.WriteByte(c)
	default: // one that no name of a function or library has
		b.WriteByte('\\')
		b.WriteByte(c)
	}
	l.at++
}

// maxField bounds a replacement field, in bytes: looking for the end of those that have none must not take long.
const maxField = 1 << 11

// field skips a replacement field of a format string, in which, since Python 3.12, any string may stand. false, and
// nothing is skipped, where it is not closed.
func (l *lexer) field(lines bool, depth int) bool {
	was := *l
	braces := 0
	for l.at < len(l.src) && depth < maxNesting && l.at-was.at < maxField {
		switch c := l.src[l.at]; c {
		case '{':
			braces++
		case '}':
			if braces--; braces == 0 {
				l.at++
				return true
			}
		case '\n':
			if !lines {
				*l = was
				return false
			}
			l.newline()
			continue
		case '"', '\'':
			if end := strings.IndexByte(l.src[l.at+1:], c); end >= 0 && strings.IndexByte(l.src[l.at+1:l.at+1+end], '\n') < 0 {
				l.at += end + 1
			}
		}
		l.at++
	}
	*l = was
	return false
}
