package fix

import (
	"strings"
	"testing"
)

// at finds the place marked ^ before a word; the mark is taken out.
func at(t *testing.T, text string) (string, int, int) {
	t.Helper()
	before, after, ok := strings.Cut(text, "^")
	if !ok {
		t.Fatal("no mark")
	}
	return before + after, strings.Count(before, "\n") + 1, len(before) - strings.LastIndexByte(before, '\n')
}

func TestResolve(t *testing.T) {
	for _, c := range []struct {
		name string
		kind Kind
		word string
		text string
		want string // empty: no fix
	}{
		{"before a statement", Before, "return", "int f(void)\n{\n    a();\n    ^return 0;\n}\n", "int f(void)\n{\n    a();\n    NEW\n    return 0;\n}\n"},
		{"before the first statement", Before, "return", "int f(void)\n{\n\t^return 0;\n}\n", "int f(void)\n{\n\tNEW\n\treturn 0;\n}\n"},
		{"alone under an if", Before, "return", "int f(void)\n{\n    if (a)\n        ^return 0; // why\n    b();\n}\n",
			"int f(void)\n{\n    if (a) {\n        NEW\n        return 0;\n    } // why\n    b();\n}\n"},
		{"alone under an if, on its line", Before, "return", "int f(void)\n{\n  if (a) ^return 0;\n  b();\n}\n",
			"int f(void)\n{\n  if (a) {\n      NEW\n      return 0;\n  }\n  b();\n}\n"},
		{"under else", Before, "return", "int f(void)\n{\n    if (a)\n        b();\n    else\n        ^return 0;\n}\n",
			"int f(void)\n{\n    if (a)\n        b();\n    else {\n        NEW\n        return 0;\n    }\n}\n"},
		{"in braces on one line", Before, "return", "int f(void)\n{\n    if (a) { b(); ^return 0; }\n}\n", "int f(void)\n{\n    if (a) { b(); NEW return 0; }\n}\n"},
		{"after a label", Before, "return", "int f(void)\n{\nout:\n    ^return 0;\n}\n", "int f(void)\n{\nout:\n    NEW\n    return 0;\n}\n"},
		{"in a switch", Before, "return", "int f(void)\n{\n    switch (x) {\n    case A + 1: ^return 0;\n    }\n}\n", "int f(void)\n{\n    switch (x) {\n    case A + 1: NEW return 0;\n    }\n}\n"},
		{"in a ternary's statement", Around, "g", "int f(void)\n{\n    x = a ? b : ^g();\n}\n", "int f(void)\n{\n    NEW\n    x = a ? b : g();\n    LAST\n}\n"},
		{"after a macro that is a statement", Around, "g", "int f(void)\n{\n    Py_BEGIN_ALLOW_THREADS\n    n = ^g(1);\n    Py_END_ALLOW_THREADS\n}\n",
			"int f(void)\n{\n    Py_BEGIN_ALLOW_THREADS\n    NEW\n    n = g(1);\n    LAST\n    Py_END_ALLOW_THREADS\n}\n"},
		{"after a macro with arguments", Around, "g", "int f(void)\n{\n    Py_BEGIN_CRITICAL_SECTION(self)\n    n = ^g(1);\n}\n",
			"int f(void)\n{\n    Py_BEGIN_CRITICAL_SECTION(self)\n    NEW\n    n = g(1);\n    LAST\n}\n"},
		{"several lines", Around, "g", "int f(void)\n{\n    n = ^g(1,\n           2);\n}\n", "int f(void)\n{\n    NEW\n    n = g(1,\n           2);\n    LAST\n}\n"},
		{"an argument of a call", Around, "g", "int f(void)\n{\n    h(1, ^g(2), \";\", ';', '\\'');\n}\n", "int f(void)\n{\n    NEW\n    h(1, g(2), \";\", ';', '\\'');\n    LAST\n}\n"},
		{"alone under an if, around", Around, "g", "int f(void)\n{\n\tif (a)\n\t\t^g();\n\telse\n\t\tb();\n}\n",
			"int f(void)\n{\n\tif (a) {\n\t\tNEW\n\t\tg();\n\t\tLAST\n\t}\n\telse\n\t\tb();\n}\n"},
		{"after a block", Before, "return", "int f(void)\n{\n    if (a) {\n    }\n    ^return 0;\n}\n", "int f(void)\n{\n    if (a) {\n    }\n    NEW\n    return 0;\n}\n"},
		{"line ends of Windows", Before, "return", "int f(void)\r\n{\r\n    ^return 0;\r\n}\r\n", "int f(void)\r\n{\r\n    NEW\r\n    return 0;\r\n}\r\n"},
		{"after a directive", Before, "return", "int f(void)\n{\n    a();\n#ifdef X\n    ^return 0;\n#endif\n}\n", "int f(void)\n{\n    a();\n#ifdef X\n    NEW\n    return 0;\n#endif\n}\n"},
		{"remove", Remove, "g", "int f(void)\n{\n    a();\n    ^g();\n    b();\n}\n", "int f(void)\n{\n    a();\n    b();\n}\n"},
		{"replace", Replace, "free", "int f(void)\n{\n    ^free(p);\n}\n", "int f(void)\n{\n    NEW(p);\n}\n"},
		{"declare", Declare, "g", "int f(void)\n{\n    a();\n    x = ^g(1)->y;\n}\n", "int f(void)\n{\n    a();\n    NEW\n    x = g(1)->y;\n}\n"},
		{"argument", Argument, "g", "int f(void)\n{\n    x = ^g((1), h(2))->y;\n}\n", "int f(void)\n{\n    x = g((1), h(2), NEW)->y;\n}\n"},
		{"first argument", Argument, "g", "int f(void)\n{\n    ^g();\n}\n", "int f(void)\n{\n    g(NEW);\n}\n"},
		{"row", Row, "0", "static S s[] = {\n    {A, f},\n    {^0, NULL}\n};\n", "static S s[] = {\n    {A, f},\n    NEW\n    {0, NULL}\n};\n"},
		{"row behind a conditional", Row, "0", "static S s[] = {\n#ifdef X\n    {A, f},\n#endif\n    {^0, NULL}\n};\n", "static S s[] = {\n#ifdef X\n    {A, f},\n#endif\n    NEW\n    {0, NULL}\n};\n"},

		{"after a macro on its line", Around, "g", "int f(void)\n{\n    Py_BEGIN_ALLOW_THREADS ^g(1); Py_END_ALLOW_THREADS\n}\n", ""},
		{"a declaration after a label", Declare, "g", "int f(void)\n{\nout:\n    ^g();\n}\n", ""},
		{"a condition", Around, "g", "int f(void)\n{\n    if (^g())\n        b();\n}\n", ""},
		{"a loop's head", Around, "g", "int f(void)\n{\n    for (i = 0; i < ^g(); i++)\n        b();\n}\n", ""},
		{"nothing comes after a return", Around, "g", "int f(void)\n{\n    return ^g();\n}\n", ""},
		{"a conditional within", Around, "g", "int f(void)\n{\n    n = ^g(1,\n#ifdef X\n       2,\n#endif\n       3);\n}\n", ""},
		{"a conditional between if and statement", Before, "return", "int f(void)\n{\n    if (a)\n#ifdef X\n        ^return 0;\n#endif\n}\n", ""},
		{"another word", Before, "return", "int f(void)\n{\n    ^retur(0);\n}\n", ""},
		{"no semicolon", Before, "Py_RETURN_NONE", "int f(void)\n{\n    ^Py_RETURN_NONE\n}\n", ""},
		{"a row beside another", Row, "0", "static S s[] = {{A, f}, {^0, NULL}};\n", ""},
		{"an initializer's element", Around, "g", "int f(void)\n{\n    int a[] = { ^g(), 1 };\n}\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, line, col := at(t, c.text)
			change := Change{Kind: c.kind, From: 1, Line: line, Col: col, Expect: c.word, New: "NEW"}
			if c.kind == Around {
				change.Last = "LAST"
			}
			edits, ok := NewText([]byte(text)).Resolve([]Change{change})
			if !ok {
				if c.want != "" {
					t.Fatal("no fix")
				}
				return
			}
			got, done := Apply([]byte(text), [][]Edit{edits})
			if !done[0] || string(got) != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// Fixes that have an edit in common make it once; one that is at odds with an earlier one is left out.
func TestApply(t *testing.T) {
	text := []byte("abcdef\n")
	insert := Edit{1, 3, 1, 3, "X"}
	got, done := Apply(text, [][]Edit{{insert}, {insert, {1, 5, 1, 6, "E"}}, {{1, 3, 1, 3, "Y"}}, {{1, 4, 1, 6, ""}}, {{9, 1, 9, 1, ""}}})
	if string(got) != "abXcdEf\n" {
		t.Errorf("got %q", got)
	}
	for i, want := range []bool{true, true, false, false, false} {
		if done[i] != want {
			t.Errorf("fix %d: %v", i, done[i])
		}
	}
}

// Whatever the text, resolving ends and what it gives can be applied.
func FuzzResolve(f *testing.F) {
	f.Add("int f(void)\n{\n    if (a) return 0;\n}\n", 3, 12, uint8(0))
	f.Fuzz(func(t *testing.T, text string, line, col int, kind uint8) {
		src := NewText([]byte(text))
		at := src.offset(line, col)
		if at < 0 || at >= len(text) {
			return
		}
		c := Change{Kind: Kind(kind % 7), From: 1, Line: line, Col: col, Expect: text[at : at+1], New: "N", Last: "L"}
		if edits, ok := NewText([]byte(text)).Resolve([]Change{c}); ok {
			if _, done := Apply([]byte(text), [][]Edit{edits}); !done[0] {
				t.Errorf("not applied: %v", edits)
			}
		}
	})
}
