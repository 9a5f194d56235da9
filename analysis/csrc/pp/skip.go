package pp

import "strings"

// skipBlanks moves over white space and comments within a directive's line and returns the byte there.
func (l *lexer) skipBlanks() byte {
	for {
		c := l.src[l.pos]
		switch {
		case class[c] == cBlank:
			l.pos++
		case c == '/' && (l.src[l.pos+1] == '*' || l.src[l.pos+1] == '/'):
			l.pos = l.comment(l.pos)
		default:
			return c
		}
	}
}

// skipLine moves to the newline that ends the line, without cutting it into tokens: comments that span lines count as part
// of it, quotes hide them.
func (l *lexer) skipLine() {
	for end := -1; ; {
		if end < l.pos { // also after a comment that spans lines
			n := strings.IndexByte(l.src[l.pos:], '\n')
			if n < 0 { // at the sentinel
				l.pos = len(l.src) - 1
				return
			}
			end = l.pos + n
		}
		open := l.commentIn(l.pos, end)
		if open < 0 {
			l.pos = end
			return
		}
		l.pos = l.comment(open)
	}
}

// commentIn returns where a block comment opens in [pos, end), a part of one line, or -1.
func (l *lexer) commentIn(pos, end int) int {
	if !strings.Contains(l.src[pos:end], "/*") {
		return -1
	}
	var lone byte // a quote without its twin: the others like it are escaped
	for i := pos; i < end; i++ {
		switch c := l.src[i]; {
		case c == '/' && l.src[i+1] == '/':
			return -1
		case c == '/' && l.src[i+1] == '*':
			return i
		case (c == '"' || c == '\'') && c != lone:
			n := literalEnd(l.src[i:end])
			if n == 0 {
				lone = c
				continue
			}
			i += n - 1
		}
	}
	return -1
}

// literalEnd returns the length of the literal that s begins with, or 0 where it does not end in s.
func literalEnd(s string) int {
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case s[0]:
			return i + 1
		case '\\':
			i++
		}
	}
	return 0
}

// skipToDirective moves from within a line over text that is not compiled to just after the next # that begins a line. It
// returns the place of the #, or false at the end of the file.
func (l *lexer) skipToDirective() (Loc, bool) {
	for {
		l.skipLine()
		for l.src[l.pos] == '\n' {
			l.newline(l.pos)
			l.pos++
		}
		switch c := l.skipBlanks(); {
		case c == '#':
			loc := l.loc(l.pos)
			l.pos++
			return loc, true
		case c == '%' && l.src[l.pos+1] == ':':
			loc := l.loc(l.pos)
			l.pos += 2
			return loc, true
		case l.pos == len(l.src)-1:
			return Loc{}, false
		}
	}
}
