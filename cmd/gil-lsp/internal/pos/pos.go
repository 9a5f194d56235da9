// Package pos turns places of the analysis, lines and columns in bytes from 1, into positions of the language server
// protocol, lines and characters from 0 counted in UTF-16 or UTF-8 units, and back.
package pos

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Encoding says in what units characters are counted.
type Encoding string

// The encodings that clients may ask for. UTF16 is what all of them know.
const (
	UTF8  Encoding = "utf-8"
	UTF16 Encoding = "utf-16"
)

// Text is a text with what is needed to find places in it. It is frozen.
type Text struct {
	text string
	enc  Encoding
	// lines are where the lines of the protocol begin, which end with \n, \r\n or \r. starts are those of the analysis:
	// they end with \n, in a text without any with \r.
	lines, starts []int
	bom           int // bytes of a byte order mark: the analysis counts without it
}

// New prepares a text.
func New(text string, enc Encoding) *Text {
	t := &Text{text: text, enc: enc, lines: []int{0}}
	if strings.HasPrefix(text, "\ufeff") {
		t.bom = len("\ufeff")
	}
	newlines := strings.Contains(text, "\n")
	lone := false
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == '\n':
			t.lines = append(t.lines, i+1)
		case text[i] == '\r' && (i+1 == len(text) || text[i+1] != '\n'):
			t.lines = append(t.lines, i+1)
			lone = true
		}
	}
	if t.starts = t.lines; lone && newlines {
		t.starts = []int{0}
		for i := range len(text) {
			if text[i] == '\n' {
				t.starts = append(t.starts, i+1)
			}
		}
	}
	return t
}

// String is the text.
func (t *Text) String() string { return t.text }

// Lines is the number of lines as the protocol counts them.
func (t *Text) Lines() int { return len(t.lines) }

// Position is a place as the protocol has it.
type Position struct{ Line, Character uint32 }

// Offset is the byte at a position. One beyond the end of its line is its end, one within a character its beginning.
func (t *Text) Offset(p Position) int {
	if int64(p.Line) >= int64(len(t.lines)) {
		return len(t.text)
	}
	at := t.lines[p.Line]
	line := t.text[at:t.end(int(p.Line))]
	if t.enc == UTF8 {
		n := min(int64(p.Character), int64(len(line)))
		for n > 0 && n < int64(len(line)) && !utf8.RuneStart(line[n]) {
			n--
		}
		return at + int(n)
	}
	units := int64(0)
	for i, r := range line {
		if units += width(r); units > int64(p.Character) {
			return at + i
		}
	}
	return at + len(line)
}

// At is the position of a byte.
func (t *Text) At(offset int) Position {
	offset = max(min(offset, len(t.text)), 0)
	n := sort.SearchInts(t.lines, offset+1) - 1
	at := t.lines[n]
	offset = min(offset, t.end(n)) // not within the end of the line
	if t.enc == UTF8 {
		return Position{uint32(n), uint32(offset - at)}
	}
	units := int64(0)
	for i, r := range t.text[at:] {
		if at+i >= offset {
			break
		}
		units += width(r)
	}
	return Position{uint32(n), uint32(units)}
}

// end is the end of a line of the protocol, without what ends it.
func (t *Text) end(n int) int {
	if n+1 == len(t.lines) {
		return len(t.text)
	}
	at := t.lines[n+1] - 1
	if t.text[at] == '\n' && at > t.lines[n] && t.text[at-1] == '\r' {
		at--
	}
	return at
}

// width is the number of UTF-16 units of a character; a byte that is none counts as one.
func width(r rune) int64 {
	if r > 0xffff {
		return 2
	}
	return 1
}

// Place is the position of a line and column of the analysis, both from 1; a column of 0 is the beginning of the line. What lies
// beyond the text is its end.
func (t *Text) Place(line, column int) Position { return t.At(t.PlaceOffset(line, column)) }

// PlaceOffset is the byte at a line and column of the analysis.
func (t *Text) PlaceOffset(line, column int) int {
	if line < 1 {
		return 0
	}
	if line > len(t.starts) {
		return len(t.text)
	}
	at, end := t.starts[line-1], len(t.text)
	if line < len(t.starts) {
		end = t.starts[line] - 1
	}
	if line == 1 {
		at += t.bom
	}
	return min(at+max(column-1, 0), end)
}

// Line is the line of the analysis, from 1, that a byte is on.
func (t *Text) Line(offset int) int { return sort.SearchInts(t.starts, offset+1) }

// LineText is a line of the analysis, from 1, without its end; empty where there is none.
func (t *Text) LineText(line int) string {
	if line < 1 || line > len(t.starts) {
		return ""
	}
	end := len(t.text)
	if line < len(t.starts) {
		end = t.starts[line] - 1
	}
	return strings.TrimRight(t.text[t.starts[line-1]:end], "\r")
}
