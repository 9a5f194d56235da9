package pp

import (
	"bytes"
	"strings"
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
	text = Decode(text)
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

// mentions lists those of Config.Words that some project file holds.
func (p *preprocessor) mentions() []string {
	var out []string
	for _, word := range p.cfg.Words {
		for _, s := range p.sources {
			if s.project && strings.Contains(s.text, word) {
				out = append(out, word)
				break
			}
		}
	}
	return out
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f' }
