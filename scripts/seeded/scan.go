package main

import (
	"bytes"
	"regexp"
	"strings"
)

// function is one function definition of a C file. Offsets are byte offsets of the file.
type function struct {
	name   string
	result string // "NULL", "-1", "" for void: what an early return returns; "?" where that is not known
	static bool
	open   int // of the body's {
	end    int // of the body's }
}

// mask returns the text with everything blanked that is not code which can be compiled here: comments, literals,
// preprocessor lines with the macro bodies in them, branches of #if that are for Windows or for nobody. Offsets and
// line breaks stay.
func mask(src []byte) []byte {
	out := bytes.Clone(src)
	blank := func(i, j int) {
		for ; i < j && i < len(out); i++ {
			if out[i] != '\n' {
				out[i] = ' '
			}
		}
	}
	for i := 0; i < len(src); {
		switch c := src[i]; {
		case c == '/' && i+1 < len(src) && src[i+1] == '*':
			n := bytes.Index(src[i+2:], []byte("*/"))
			j := len(src)
			if n >= 0 {
				j = i + 2 + n + 2
			}
			blank(i, j)
			i = j
		case c == '/' && i+1 < len(src) && src[i+1] == '/':
			j := i + 1
			for j < len(src) && src[j] != '\n' {
				j++
			}
			blank(i, j)
			i = j
		case c == '"' || c == '\'':
			j := i + 1
			for j < len(src) && src[j] != c && src[j] != '\n' {
				if src[j] == '\\' {
					j++
				}
				j++
			}
			blank(i+1, j)
			i = j + 1
		default:
			i++
		}
	}
	maskDirectives(src, out, blank)
	return out
}

var (
	never   = regexp.MustCompile(`^#\s*(if\s+0\b|ifdef\s+_?WIN32|ifdef\s+MS_WIN|if\s+defined\s*\(?\s*(_WIN32|WIN32|MS_WIN\w+|_MSC_VER|__APPLE__)\s*\)?\s*$|ifdef\s+(_MSC_VER|__APPLE__|__FreeBSD__))`)
	always  = regexp.MustCompile(`^#\s*(if\s+1\b|ifndef\s+(_?WIN32|MS_WIN))`)
	ifLine  = regexp.MustCompile(`^#\s*if`)
	elLine  = regexp.MustCompile(`^#\s*el`)
	endLine = regexp.MustCompile(`^#\s*endif`)
)

// maskDirectives blanks preprocessor lines and branches that are known to be off.
func maskDirectives(src, out []byte, blank func(i, j int)) {
	type branch struct{ known, off bool }
	var stack []branch
	for i := 0; i < len(src); {
		j := i
		for j < len(src) && (src[j] != '\n' || j > 0 && src[j-1] == '\\' && isDirective(out[i:j])) {
			j++
		}
		line := bytes.TrimSpace(out[i:j])
		off := false
		for _, b := range stack {
			off = off || b.off
		}
		if isDirective(out[i:j]) {
			switch {
			case ifLine.Match(line):
				stack = append(stack, branch{never.Match(line) || always.Match(line), never.Match(line)})
			case elLine.Match(line) && len(stack) > 0:
				if top := &stack[len(stack)-1]; top.known {
					top.off = !top.off
				}
			case endLine.Match(line) && len(stack) > 0:
				stack = stack[:len(stack)-1]
			}
			off = true
		}
		if off {
			blank(i, j)
		}
		i = j + 1
	}
}

func isDirective(line []byte) bool {
	line = bytes.TrimLeft(line, " \t")
	return len(line) > 0 && line[0] == '#'
}

var (
	called   = regexp.MustCompile(`(\w+)\s*\(`)
	integral = regexp.MustCompile(`\b(int|long|short|char|unsigned|double|float|bool|\w+_t|Py_hash_t|Py_ssize_t|npy_\w+)\b`)
)

// functions finds the definitions of a masked text that are laid out as is usual: the closing brace is the first character of its line.
func functions(text []byte) []function {
	var out []function
	lines := bytes.SplitAfter(text, []byte("\n"))
	at, head := 0, 0 // head: where the text since the last top-level end begins
	for i := 0; i < len(lines); i++ {
		line := string(lines[i])
		trimmed := strings.TrimRight(line, " \t\r\n")
		starts := strings.HasPrefix(line, "{") || trimmed != "" && line[0] > ' ' && line[0] != '}' && strings.HasSuffix(trimmed, "{")
		if !starts {
			at += len(line)
			if strings.HasPrefix(line, "}") || strings.HasSuffix(trimmed, ";") {
				head = at
			}
			continue
		}
		open := at + strings.LastIndexByte(line, '{')
		if strings.HasPrefix(line, "{") {
			open = at
		}
		start := at
		for at += len(line); i+1 < len(lines) && !bytes.HasPrefix(lines[i+1], []byte("}")); i++ {
			at += len(lines[i+1])
		}
		if f, ok := header(string(text[head:open])); ok && strings.Contains(string(text[start:open]), ")") || strings.HasPrefix(line, "{") && ok {
			f.open, f.end = open, at
			out = append(out, f)
		}
		head = at
	}
	return out
}

// header reads what stands before a function's body.
func header(s string) (function, bool) {
	s = strings.TrimSpace(s)
	if !strings.HasSuffix(s, ")") || strings.Contains(s, "=") {
		return function{}, false
	}
	for _, m := range called.FindAllStringSubmatchIndex(s, -1) {
		name := s[m[2]:m[3]]
		if strings.HasPrefix(name, "__") || strings.HasPrefix(name, "Py_LOCAL") || strings.HasPrefix(name, "PyAPI") {
			continue
		}
		f := function{name: name, result: "?", static: strings.Contains(s[:m[2]], "static")}
		before := s[:m[2]]
		switch {
		case strings.Contains(before, "*"), strings.Contains(before, "PyMODINIT_FUNC"):
			f.result = "NULL"
		case strings.Contains(before, "void"):
			f.result = ""
		case integral.MatchString(before):
			f.result = "-1"
		}
		return f, true
	}
	return function{}, false
}
