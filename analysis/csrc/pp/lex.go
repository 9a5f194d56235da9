package pp

import "strings"

// The classes of bytes that the lexer tells apart.
const (
	cPunct uint8 = iota
	cBlank
	cNewline
	cLetter // starts an identifier
	cDigit
	cQuote
	cOther
	cNUL
)

var (
	class   [256]uint8
	isIdent [256]bool // continues an identifier
)

func init() {
	for c := range 256 {
		switch b := byte(c); {
		case b == 0:
			class[c] = cNUL
		case isBlank(b), b == 0x1A: // a DOS end-of-file mark does no harm
			class[c] = cBlank
		case b == '\n':
			class[c] = cNewline
		case b >= '0' && b <= '9':
			class[c] = cDigit
			isIdent[c] = true
		case b >= 'a' && b <= 'z', b >= 'A' && b <= 'Z', b == '_', b == '$', b >= 0x80:
			class[c] = cLetter
			isIdent[c] = true
		case b == '"', b == '\'':
			class[c] = cQuote
		case strings.IndexByte("()[]{};,~?:<>=!+-*/%&|^.#", b) >= 0:
			class[c] = cPunct
		default:
			class[c] = cOther
		}
	}
}

// lexer cuts the text of one file into tokens. Their texts are substrings of the file's.
type lexer struct {
	src        string
	pos        int
	lineStart  int   // offset of the physical line's first byte
	nextSplice int   // offset of the next splice, or past every offset
	splices    []int // the ones after it
	line       int32
	pending    Flags // of the next token
	inDir      bool  // inside a directive: a newline is a token and stays where it is
	quiet      bool  // say nothing: the tokens will not be used
	p          *preprocessor
	file       *source
}

func newLexer(p *preprocessor, s *source) lexer {
	l := lexer{src: s.text, splices: s.splices, line: 1, pending: LineStart | SpaceBefore, p: p, file: s}
	l.takeSplice()
	return l
}

func (l *lexer) takeSplice() {
	if len(l.splices) == 0 {
		l.nextSplice = len(l.src) + 1
		return
	}
	l.nextSplice, l.splices = l.splices[0], l.splices[1:]
}

// catchUp moves the line count over the splices up to pos.
func (l *lexer) catchUp(pos int) {
	for l.nextSplice <= pos {
		l.line++
		l.lineStart = l.nextSplice
		l.takeSplice()
	}
}

// newline moves the line count over the newline at pos.
func (l *lexer) newline(pos int) {
	if pos >= l.nextSplice {
		l.catchUp(pos)
	}
	l.line++
	l.lineStart = pos + 1
}

// newlines moves the line count over every newline in [pos, end).
func (l *lexer) newlines(pos, end int) {
	for {
		i := strings.IndexByte(l.src[pos:end], '\n')
		if i < 0 {
			return
		}
		l.newline(pos + i)
		pos += i + 1
	}
}

// loc returns the place of the offset pos, which must not lie before anything already counted.
func (l *lexer) loc(pos int) Loc {
	if pos >= l.nextSplice {
		l.catchUp(pos)
	}
	return Loc{File: l.file.index, Line: l.line, Col: int32(pos-l.lineStart) + 1}
}

// lex reads the next token into t, every field of it.
func (l *lexer) lex(t *Token) {
	src, pos, flags := l.src, l.pos, l.pending
	l.pending = 0
	for {
		c := src[pos]
		switch class[c] {
		case cBlank:
			pos++
			flags |= SpaceBefore
			continue
		case cNewline:
			if l.inDir {
				l.set(t, Newline, pos, pos, flags)
				return
			}
			l.newline(pos)
			pos++
			flags |= LineStart | SpaceBefore
			continue
		case cNUL:
			if pos == len(src)-1 {
				kind := EOF
				if l.inDir {
					kind = Newline
				}
				l.set(t, kind, pos, pos, flags)
				return
			}
			l.reportNUL(pos)
			pos++
			flags |= SpaceBefore
			continue
		case cPunct:
			if c == '/' && (src[pos+1] == '*' || src[pos+1] == '/') {
				pos = l.comment(pos)
				flags |= SpaceBefore
				continue
			}
			if c == '.' && class[src[pos+1]] == cDigit {
				l.set(t, Number, pos, numberEnd(src, pos), flags)
				return
			}
			l.set(t, Punct, pos, pos+1, flags)
			l.punct(t, c)
			return
		case cLetter:
			end := pos + 1
			high := c
			for isIdent[src[end]] {
				high |= src[end]
				end++
			}
			if high >= 0x80 || src[end] == '\\' {
				if n := l.space(pos); n > 0 {
					pos += n
					flags |= SpaceBefore
					continue
				}
				end = l.identEnd(pos)
			}
			if class[src[end]] == cQuote && l.prefixed(t, pos, end, flags) {
				return
			}
			l.set(t, Ident, pos, end, flags)
			return
		case cDigit:
			l.set(t, Number, pos, numberEnd(src, pos), flags)
			return
		case cQuote:
			l.quoted(t, pos, pos, flags)
			return
		default:
			if c == '\\' {
				if end := l.identEnd(pos); end > pos {
					l.set(t, Ident, pos, end, flags)
					return
				}
			}
			l.set(t, Other, pos, pos+1, flags)
			return
		}
	}
}

func (l *lexer) set(t *Token, kind Kind, pos, end int, flags Flags) {
	if pos >= l.nextSplice {
		l.catchUp(pos)
	}
	t.Text = l.src[pos:end]
	t.Exp = nil
	t.Loc = Loc{File: l.file.index, Line: l.line, Col: int32(pos-l.lineStart) + 1}
	t.Kind = kind
	t.Flags = flags
	l.pos = end
}

func (l *lexer) problem(loc Loc, message string) {
	if !l.quiet {
		l.p.problem(loc, message)
	}
}

func (l *lexer) reportNUL(pos int) {
	if !l.file.hasNUL && !l.quiet {
		l.file.hasNUL = true
		l.problem(l.loc(pos), "NUL byte in the text, taken as white space")
	}
}

// numberEnd returns the end of the preprocessing number at pos, C23's digit separators included.
func numberEnd(src string, pos int) int {
	for {
		pos++
		c := src[pos]
		switch {
		case c == '+' || c == '-':
			if prev := src[pos-1] | 0x20; prev != 'e' && prev != 'p' {
				return pos
			}
		case c == '\'':
			// 0'a' would be a number and a character constant.
			if !isIdent[src[pos+1]] || !isIdent[src[pos-1]] || src[pos+2] == '\'' {
				return pos
			}
		case !isIdent[c] && c != '.':
			return pos
		}
	}
}

// identEnd returns the end of the identifier at pos, which may hold bytes above ASCII and universal character names; pos
// itself where none begins there.
func (l *lexer) identEnd(pos int) int {
	for {
		c := l.src[pos]
		switch {
		case c >= 0x80 && l.space(pos) > 0:
			return pos
		case isIdent[c]:
			pos++
		case c == '\\' && (l.src[pos+1] == 'u' || l.src[pos+1] == 'U'):
			n := 4
			if l.src[pos+1] == 'U' {
				n = 8
			}
			for i := range n {
				if hexValue(l.src[pos+2+i]) < 0 { // the closing newline stops it in time
					return pos
				}
			}
			pos += 2 + n
		default:
			return pos
		}
	}
}

// space returns the length of the white space beyond ASCII at pos: what an editor or a web page put between words. As
// part of an identifier it would only hide two good ones.
func (l *lexer) space(pos int) int {
	if c := l.src[pos]; c != 0xC2 && c != 0xE2 && c != 0xE3 && c != 0xEF {
		return 0
	}
	s := l.src[pos:]
	switch {
	case strings.HasPrefix(s, "\u00a0"):
		return 2
	case strings.HasPrefix(s, "\ufeff"), strings.HasPrefix(s, "\u3000"), strings.HasPrefix(s, "\u2028"),
		strings.HasPrefix(s, "\u2029"), strings.HasPrefix(s, "\u202f"), strings.HasPrefix(s, "\u2060"):
		return 3
	case strings.HasPrefix(s, "\xe2\x80") && len(s) > 2 && s[2] >= 0x80 && s[2] <= 0x8f:
		return 3
	}
	return 0
}

// prefixed reads a literal whose quote stands at quote, after the identifier at pos, if that is a literal's prefix.
func (l *lexer) prefixed(t *Token, pos, quote int, flags Flags) bool {
	switch prefix := l.src[pos:quote]; prefix {
	case "L", "u", "U", "u8":
		l.quoted(t, pos, quote, flags)
		return true
	case "R", "LR", "uR", "UR", "u8R":
		return l.raw(t, pos, quote, flags)
	}
	return false
}

// quoted reads a string or a character constant at pos, its quote at quote.
func (l *lexer) quoted(t *Token, pos, quote int, flags Flags) {
	src, q := l.src, l.src[quote]
	kind := String
	if q == '\'' {
		kind = Char
	}
	for i := quote + 1; ; i++ {
		switch src[i] {
		case q:
			l.set(t, kind, pos, i+1, flags)
			return
		case '\\':
			if src[i+1] != '\n' {
				i++
			}
		case '\n':
			l.unterminated(t, pos, quote, i, flags)
			return
		}
	}
}

// unterminated makes a token of a literal that the line's end cuts off: a string is closed there, a lone apostrophe stands
// alone, as for gcc, since it is more often a slip than a constant and may have a brace behind it.
func (l *lexer) unterminated(t *Token, pos, quote, end int, flags Flags) {
	if l.src[quote] == '\'' {
		if pos < quote {
			l.set(t, Ident, pos, quote, flags)
			return
		}
		l.set(t, Other, pos, pos+1, flags)
		l.problem(t.Loc, "missing terminating '")
		return
	}
	l.set(t, String, pos, end, flags)
	l.problem(t.Loc, `missing terminating "`)
	t.Text = strings.TrimRight(t.Text, "\\\r") + `"`
}

// raw reads a raw string, which gcc knows in C too.
func (l *lexer) raw(t *Token, pos, quote int, flags Flags) bool {
	if l.src[quote] != '"' {
		return false
	}
	open := quote + 1
	for open-quote <= 17 && strings.IndexByte("() \\\t\v\f\n\r\"\x00", l.src[open]) < 0 {
		open++
	}
	if l.src[open] != '(' {
		return false
	}
	if l.file.notRaw >= 8 {
		return false // else each one that does not end would be looked for to the end of the file
	}
	n := strings.Index(l.src[open:], ")"+l.src[quote+1:open]+`"`)
	if n < 0 {
		l.file.notRaw++
		return false
	}
	end := open + n + 1 + (open - quote)
	l.set(t, String, pos, end, flags)
	l.newlines(pos, end)
	return true
}

// comment skips the comment at pos and returns where it ends; a line comment ends before its newline.
func (l *lexer) comment(pos int) int {
	body, end, next := pos+2, 0, 0
	if l.src[pos+1] == '/' {
		end = body + strings.IndexByte(l.src[body:], '\n')
		next = end
	} else if n := strings.Index(l.src[body:], "*/"); n >= 0 {
		end = body + n
		next = end + 2
	} else {
		end = len(l.src) - 2 // before the newline that newSource added
		next = end
		l.p.problem(l.loc(pos), "unterminated comment") // in text that is not compiled too
	}
	if l.file.marked && l.file.project && !l.quiet && strings.Contains(l.src[body:end], marker) {
		c := Comment{Loc: l.loc(pos), Text: strings.TrimSuffix(l.src[body:end], "\r")}
		c.Own = strings.TrimRight(l.src[l.lineStart:pos], " \t\v\f\r") == ""
		l.newlines(body, end)
		c.End = l.loc(next)
		l.p.comments = append(l.p.comments, c)
		return next
	}
	l.newlines(body, end)
	return next
}

// punct extends t, a punctuator of one byte c, to the longest one there and gives digraphs their standard spelling.
func (l *lexer) punct(t *Token, c byte) {
	src, pos := l.src, l.pos
	d := src[pos] // the byte after c
	n := 0
	switch c {
	case '<':
		switch {
		case d == '<' && src[pos+1] == '=':
			n = 2
		case d == '<' || d == '=':
			n = 1
		case d == ':':
			l.digraph(t, "[", 1)
		case d == '%':
			l.digraph(t, "{", 1)
		}
	case '>':
		if d == '>' && src[pos+1] == '=' {
			n = 2
		} else if d == '>' || d == '=' {
			n = 1
		}
	case '=', '!', '*', '/', '^':
		if d == '=' {
			n = 1
		}
	case '+', '&', '|':
		if d == c || d == '=' {
			n = 1
		}
	case '-':
		if d == c || d == '=' || d == '>' {
			n = 1
		}
	case '.':
		if d == '.' && src[pos+1] == '.' {
			n = 2
		}
	case '#':
		if d == '#' {
			n = 1
		}
	case ':':
		if d == '>' {
			l.digraph(t, "]", 1)
		}
	case '%':
		switch {
		case d == '=':
			n = 1
		case d == '>':
			l.digraph(t, "}", 1)
		case d == ':' && src[pos+1] == '%' && src[pos+2] == ':':
			l.digraph(t, "##", 3)
		case d == ':':
			l.digraph(t, "#", 1)
		}
	}
	if n > 0 {
		l.pos = pos + n
		t.Text = src[pos-1 : l.pos]
	}
}

func (l *lexer) digraph(t *Token, text string, more int) {
	t.Text = text
	l.pos += more
}
