package ruletest

import (
	"math/rand/v2"
	"slices"
	"strings"
)

// Edit changes a text at a random place as people do while they write: characters and lines come, go and move, brackets and
// quotes are left open, directives and declarations appear. It does not change the given slice.
func Edit(r *rand.Rand, text []byte) []byte {
	at := r.IntN(len(text) + 1)
	insert := func(at int, s string) []byte { return slices.Concat(text[:at], []byte(s), text[at:]) }
	line := at - len(text[:at][strings.LastIndexByte(string(text[:at]), '\n')+1:]) // its beginning
	end := len(text)
	if n := strings.IndexByte(string(text[line:]), '\n'); n >= 0 {
		end = line + n + 1
	}
	words := []string{
		"x", ";", "(", ")", "{", "}", "\"", "'", "/*", "*/", "\n", " ", "\n\n\n", "= ", "->", ",", "#", "\\\n", "return;", "0", "PyList_New(0);",
		"static int q(void) { return 1; }\n", "typedef int T_;\n", "#define Z 1\n", "#if 0\n", "#endif\n", "struct S_ { int a; };\n",
	}
	lines := []string{
		"Py_BEGIN_ALLOW_THREADS\n", "Py_END_ALLOW_THREADS\n", "\treturn NULL;\n", "\tPyErr_Clear();\n", "\tif (x) {\n", "\t}\n", "\tgoto out;\n", "// note\n", "\tint t = f();\n",
	}
	switch r.IntN(8) {
	case 0, 1:
		return insert(at, words[r.IntN(len(words))])
	case 2, 3:
		return insert(line, lines[r.IntN(len(lines))])
	case 4:
		return slices.Concat(text[:line], text[end:])
	case 5:
		return slices.Concat(text[:end], text[line:end], text[end:])
	case 6:
		return slices.Concat(text[:at], text[min(at+1+r.IntN(3), len(text)):])
	}
	to := r.IntN(len(text) + 1) // a line moves
	rest := slices.Concat(text[:line], text[end:])
	to = min(to, len(rest))
	to = strings.LastIndexByte(string(rest[:to]), '\n') + 1
	return slices.Concat(rest[:to], text[line:end], rest[to:])
}
