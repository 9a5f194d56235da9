package fix

import (
	"bytes"
	"sort"
	"strings"
)

// Text is the text of a file, ready to be asked for many changes. It is frozen.
type Text struct {
	text  []byte
	lines []int // where each begins
	eol   string
}

// NewText makes a Text of the bytes of a file.
func NewText(text []byte) *Text {
	s := &Text{text: text, lines: []int{0}, eol: "\n"}
	for i, c := range text {
		if c == '\n' {
			s.lines = append(s.lines, i+1)
		}
	}
	if len(s.lines) > 1 && bytes.HasSuffix(text[:s.lines[1]], []byte("\r\n")) {
		s.eol = "\r\n"
	}
	return s
}

// offset is where a place is; -1 where there is none.
func (s *Text) offset(line, col int) int {
	if line < 1 || line > len(s.lines) || col < 1 {
		return -1
	}
	at := s.lines[line-1] + col - 1
	if at > len(s.text) || line < len(s.lines) && at >= s.lines[line] {
		return -1
	}
	return at
}

// place is the line and column of an offset.
func (s *Text) place(at int) (line, col int) {
	n := sort.SearchInts(s.lines, at+1)
	return n, at - s.lines[n-1] + 1
}

func (s *Text) lineStart(at int) int { return s.lines[sort.SearchInts(s.lines, at+1)-1] }

// indent is the white space at the beginning of the line of at, and whether nothing else stands before at.
func (s *Text) indent(at int) (string, bool) {
	line := s.text[s.lineStart(at):at]
	blank := len(line) - len(bytes.TrimLeft(line, " \t"))
	return string(line[:blank]), blank == len(line)
}

// unit is one step of indentation: the one between two lines where that is plain, else the usual.
func (s *Text) unit(outer, inner string) string {
	if rest, ok := strings.CutPrefix(inner, outer); ok && rest != "" {
		return rest
	}
	if strings.HasPrefix(outer, "\t") || outer == "" && bytes.Contains(s.text, []byte("\n\t")) {
		return "\t"
	}
	return "    "
}

// token is a word of C, or a whole directive.
type token struct {
	at        int
	text      string // of a directive only its beginning
	size      int
	word      bool
	directive bool
	begins    bool // the first on its line
	ends      bool // the last on its line, comments aside
	match     int  // of a bracket: its partner's index; -1
	parent    int  // the bracket that it stands in; -1
}

func (t token) end() int { return t.at + t.size }

type tokens []token

// maxLexed bounds what is read of a text for one change, in bytes.
const maxLexed = 1 << 20

// lex reads the tokens from an offset until the text's brackets close after the place that is asked for.
func (s *Text) lex(from, at int) tokens {
	if from < 0 || from > at {
		return nil
	}
	var out tokens
	var open []int
	fresh := true
	text := s.text[:min(len(s.text), from+maxLexed)]
	for i := from; i < len(text); {
		n, skip := 1, false
		c := text[i]
		word, directive := false, false
		switch {
		case c == '\n':
			fresh, skip = true, true
			if k := len(out) - 1; k >= 0 {
				out[k].ends = true
			}
		case c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v' || c == '\\':
			skip = true
		case bytes.HasPrefix(text[i:], []byte("//")):
			n, skip = until(text[i:], "\n"), true
		case bytes.HasPrefix(text[i:], []byte("/*")):
			n, skip = 2+until(text[min(i+2, len(text)):], "*/")+2, true
		case c == '#' && fresh:
			n, directive = directiveSize(text[i:]), true
		case c == '"' || c == '\'':
			n = quoted(text[i:])
		case isWord(c):
			word = true
			for i+n < len(text) && isWord(text[i+n]) {
				n++
			}
		}
		n = min(n, len(text)-i)
		if skip {
			i += n
			continue
		}
		t := token{at: i, text: string(text[i : i+min(n, 80)]), size: n, word: word, directive: directive, begins: fresh, match: -1, parent: -1}
		fresh = false
		if len(open) > 0 {
			t.parent = open[len(open)-1]
		}
		k := len(out)
		switch t.text {
		case "(", "[", "{":
			open = append(open, k)
		case ")", "]", "}":
			if len(open) == 0 {
				return out
			}
			o := open[len(open)-1]
			open = open[:len(open)-1]
			t.match, out[o].match, t.parent = o, k, out[o].parent
		}
		out = append(out, t)
		i += n
		if i > at && len(open) == 0 && t.text == "}" {
			break
		}
	}
	return out
}

func until(text []byte, end string) int {
	if i := bytes.Index(text, []byte(end)); i >= 0 {
		return i
	}
	return len(text)
}

// directiveSize is the length of a directive, its line splices included.
func directiveSize(text []byte) int {
	n := 0
	for {
		n += until(text[n:], "\n")
		if n == 0 || n >= len(text) || !bytes.HasSuffix(bytes.TrimRight(text[:n], "\r"), []byte("\\")) {
			return max(n, 1)
		}
		n++
	}
}

// quoted is the length of a string or character constant.
func quoted(text []byte) int {
	for i := 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case text[0]:
			return i + 1
		case '\n':
			return i
		}
	}
	return len(text)
}

func isWord(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_' || c >= 0x80
}
