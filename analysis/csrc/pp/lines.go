package pp

import (
	"path"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// lineMark is one #line directive: the physical line from is line of the file path, and so on from there.
type lineMark struct {
	from, line int32
	path       string // "" for the file itself
}

// Presumed returns the place that #line gives l: the original source of generated code. ok is false where no #line is in
// force or where it names the generated file itself (as generators do to end their marks): path and line are then the
// file's own. path is as the directive has it, with forward slashes; it may be absolute or relative to anything.
func (r *Result) Presumed(l Loc) (path string, line int, ok bool) {
	if int(l.File) >= len(r.Files) || l.File < 0 {
		return "", int(l.Line), false
	}
	own := r.Files[l.File].Path
	if m := markAt(r.marks, l); m != nil && m.path != "" && !sameFile(m.path, own) {
		return m.path, max(int(m.line+l.Line-m.from), 1), true // gcc writes # 0 "<built-in>"
	}
	return own, int(l.Line), false
}

// Remapped reports whether a #line is in force anywhere.
func (r *Result) Remapped() bool {
	return slices.ContainsFunc(r.marks, func(m []lineMark) bool { return len(m) > 0 })
}

// sameFile compares names of files that may be given from different folders: the last part decides, since the folder in
// which the generator ran is not known.
func sameFile(a, b string) bool { return path.Base(a) == path.Base(b) }

// markAt returns the mark in force at l.
func markAt(marks [][]lineMark, l Loc) *lineMark {
	if int(l.File) >= len(marks) || l.File < 0 {
		return nil
	}
	m := marks[l.File]
	i := sort.Search(len(m), func(i int) bool { return m[i].from > l.Line })
	if i == 0 {
		return nil
	}
	return &m[i-1]
}

// presume returns what __FILE__ and __LINE__ stand for at l.
func (p *preprocessor) presume(l Loc) (path string, line int) {
	if int(l.File) < len(p.files) {
		path = p.files[l.File].Path
	}
	m := markAt(p.marks, l)
	if m == nil {
		return path, int(l.Line)
	}
	if m.path != "" {
		path = m.path
	}
	return path, int(m.line + l.Line - m.from)
}

// line obeys #line and the marks that a preprocessor leaves (# 12 "file" 1); number is the line's.
func (p *preprocessor) line(l *lexer, number *Token) {
	n, err := strconv.ParseInt(strings.ReplaceAll(number.Text, "'", ""), 10, 32)
	if err != nil {
		l.problem(number.Loc, "malformed #line")
		return
	}
	var t Token
	p.lexExpanded(l, &t)
	mark := lineMark{line: int32(n)}
	marks := &p.marks[l.file.index]
	if t.Kind == String && t.Text[0] == '"' {
		mark.path = strings.ReplaceAll(unquote(t.Text), `\`, "/")
	} else if old := markAt(p.marks, t.Loc); old != nil {
		mark.path = old.path
	}
	l.skipLine()
	mark.from = l.loc(l.pos).Line + 1
	// A file that is included again says the same again.
	i := sort.Search(len(*marks), func(i int) bool { return (*marks)[i].from >= mark.from })
	switch {
	case i == len(*marks):
		*marks = append(*marks, mark)
	case (*marks)[i].from == mark.from:
		(*marks)[i] = mark
	case len(*marks) < 1<<16: // a place that an earlier reading skipped: rare, so the copying is bounded instead of avoided
		*marks = append(*marks, lineMark{})
		copy((*marks)[i+1:], (*marks)[i:])
		(*marks)[i] = mark
	}
}

// quote spells s as a string literal.
func quote(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}

// unquote undoes the escapes of backslashes and quotes in a literal; others are left as they are.
func unquote(s string) string {
	s = s[1 : len(s)-1]
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	return strings.NewReplacer(`\\`, `\`, `\"`, `"`).Replace(s)
}
