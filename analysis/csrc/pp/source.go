package pp

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// source is the text of one file, made ready for the lexer, and what is known of the file.
type source struct {
	text    string // lines spliced; ends with a newline and a NUL, so that the lexer never has to ask for the end
	splices []int  // offsets in text where a backslash-newline was taken out: a physical line begins there
	path    string
	index   int32 // in Result.Files
	project bool
	marked  bool            // holds the word "gillint" somewhere
	hasNUL  bool            // a NUL was reported
	notRaw  int             // raw strings that did not end
	once    bool            // #pragma once, #import
	guard   string          // the macro that guards the whole text, where one does
	names   map[string]bool // see defines; nil until asked for
}

// marker is the word that makes a comment worth keeping.
const marker = "gillint"

// newSource prepares a file's bytes: byte order marks, UTF-16, line ends and line splices are gone after it.
func newSource(path string, text []byte) *source {
	text = decode(text)
	if bytes.IndexByte(text, '\r') >= 0 && bytes.IndexByte(text, '\n') < 0 {
		// Lines that end in CR alone; a lone CR among LF lines is white space, as for gcc.
		text = bytes.ReplaceAll(text, []byte{'\r'}, []byte{'\n'})
	}
	s := &source{path: path}
	var b strings.Builder
	b.Grow(len(text) + 2)
	for from := 0; ; {
		i := bytes.IndexByte(text[from:], '\\')
		if i < 0 {
			b.Write(text)
			break
		}
		i += from
		end := i + 1
		for end < len(text) && isBlank(text[end]) {
			end++
		}
		if end == len(text) || text[end] != '\n' {
			from = i + 1
			continue
		}
		b.Write(text[:i])
		s.splices = append(s.splices, b.Len())
		text, from = text[end+1:], 0
	}
	b.WriteString("\n\x00")
	s.text = b.String()
	s.marked = strings.Contains(s.text, marker)
	return s
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f' }

// decode removes a byte order mark and turns UTF-16 into UTF-8. Without a mark the bytes are taken as they are: what is
// not ASCII only matters in comments and strings, so Latin-1 does no harm.
func decode(text []byte) []byte {
	switch {
	case bytes.HasPrefix(text, []byte{0xEF, 0xBB, 0xBF}):
		return text[3:]
	case bytes.HasPrefix(text, []byte{0xFF, 0xFE}):
		return decode16(text[2:], 0)
	case bytes.HasPrefix(text, []byte{0xFE, 0xFF}):
		return decode16(text[2:], 1)
	}
	return text
}

// decode16 decodes UTF-16 whose low byte is at index low of each pair.
func decode16(text []byte, low int) []byte {
	out := make([]byte, 0, len(text)/2)
	unit := func(i int) rune { return rune(text[i+low]) | rune(text[i+1-low])<<8 }
	for i := 0; i+1 < len(text); i += 2 {
		r := unit(i)
		if utf16.IsSurrogate(r) {
			second := rune(0)
			if i+3 < len(text) {
				second = unit(i + 2)
			}
			if r = utf16.DecodeRune(r, second); r != utf8.RuneError {
				i += 2
			}
		}
		out = utf8.AppendRune(out, r)
	}
	return out
}
