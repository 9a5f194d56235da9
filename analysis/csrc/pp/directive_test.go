package pp

import (
	"fmt"
	"strings"
	"testing"
)

func TestIfExpressions(t *testing.T) {
	const defs = "#define one 1\n#define f(x) (x + 1)\n#define empty\n#define has defined(one)\n#define sq(a) a*a\n"
	cfg := &Config{Resolver: files{"inc1/a.h": "", "b.h": ""}, Predefined: &Digest{Macros: map[string]*Macro{
		"EAGAIN": {Name: "EAGAIN", Opaque: true, Body: []Token{{Text: "11", Kind: Number}}},
		"CALL":   {Name: "CALL", Opaque: true, FuncLike: true, Params: []string{"x"}},
	}}}
	for expr, want := range map[string]bool{
		"0": false, "1": true, "-1": true, "0x10 == 16 && 010 == 8 && 0b11 == 3 && 1'000 == 1000": true, "10uLL": true,
		"1 + 2 * 3 == 7": true, "(1 + 2) * 3 == 9": true, "7 - 2 - 1 == 4": true, "7 / 2 == 3 && -7 / 2 == -3 && -7 % 2 == -1": true,
		"1 << 3 == 8": true, "-1 >> 1 == -1": true, "-1u >> 63 == 1": true, "1 << -1 == 0 && 1 << 64 == 0 && -8 >> 99 == -1": true,
		"-1 < 0": true, "-1 < 0u": false, "-1 > 0u": true, "0xffffffffffffffff == -1": true, "18446744073709551615 > 0": true,
		"2 > 1 && 1 >= 1 && 1 <= 1 && 1 < 2 && 1 != 2": true, "(5 & 3) == 1 && (5 | 3) == 7 && (5 ^ 3) == 6 && ~0 == -1 && !5 == 0": true,
		"0 || 2": true, "0 && 1 || 1": true, "1 ? 0 : 1": false, "0 ? 1 : 0 ? 1 : 2": true, "(2, 0)": false, "(1 ? -1 : 0u) > 0": true,
		"1 / 0": false, "1 % 0": false, "0x8000000000000000 / -1": false, "(-9223372036854775807 - 1) / -1 < 0": true,
		"(-9223372036854775807 - 1) % -1 == 0": true, "1 / (0 && 1) || 1": true,
		"'a' == 97 && '\\n' == 10 && '\\0' == 0 && '\\x41' == 65 && '\\101' == 'A' && '\\'' == 39": true,
		"'\\377' < 0 && L'\\u' && 'ab' == 24930 && L'é' == 233":                                    true,
		"1.5 == 1": true, "\"x\"": false, "true && !false": true,
		"defined one && defined(one) && !defined two && !defined ( two )": true, "has": true, "defined f && defined empty": true,
		"f(one) == 2": true, "f == 0": true, "one empty": true, "sq(one + 1) == 3": true,
		"nope": false, "nope(1, (2), \"x\") == 0": true, "nope (f(1)) + 1": true, "CALL(1)": false, "EAGAIN == 11": true,
		"defined __FILE__ && defined __has_include && defined __COUNTER__ && !defined _Pragma": true, "__LINE__ == 6": true,
		"__has_include(<a.h>) && __has_include(\"b.h\") && !__has_include(<b.h>) && !__has_include(\"none/x.h\")":              true,
		"__has_attribute(noreturn) || __has_builtin(x) || __has_feature(y) || __has_extension(z) || __has_cpp_attribute(a::b)": false,
		"1 //x": true, "/* 0 */ 1": true, "1 \\\n + 1 == 2": true,
	} {
		r := preprocess(t, cfg, defs+"#if "+expr+"\nyes\n#else\nno\n#endif\n")
		if got := words(r.Tokens); got != map[bool]string{true: "yes", false: "no"}[want] {
			t.Errorf("#if %s: %s", expr, got)
		}
	}
}

func TestConditionals(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"nested", "#if 1\n#if 0\na\n#if 1\nb\n#else\nc\n#endif\n#elif 1\nd\n#else\ne\n#endif\nf\n#else\n#if 1\ng\n#endif\n#endif\nh", "d f h"},
		{"elif once", "#if 0\na\n#elif 1\nb\n#elif 1\nc\n#elif 1 / / \nd\n#else\ne\n#endif", "b"},
		{"elifdef", "#define X\n#ifndef X\na\n#elifdef Y\nb\n#elifndef Y\nc\n#endif", "c"},
		{"skipped garbage", "#if 0\n#if 1 +\n#include <nope.h>\n#define X 1\n#foo\n' /* \n#endif */\n\"/*\"\n// /*\n#endif\n#endif\nX", "X"},
		{"elif not evaluated", "#if 1\na\n#elif +\n#endif", "a"},
		{"digraph", "%:if 0\na\n%:else\nb\n%:endif", "b"},
		{"not a directive", "a # if\n#define E\nE # define X 1\nX", "a # if # define X 1 X"},
		{"after a comment", "/* x\n */ # define X 1\nX", "1"},
		{"undef", "#define X 1\n#undef X\n#undef X\nX", "X"},
		{"redefined", "#define X 1\n#define X 2\nX", "2"},
		{"pragma push", "#define X 1\n#pragma push_macro(\"X\")\n#undef X\n#define X 2\nX\n#pragma pop_macro(\"X\")\nX", "2 1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := words(preprocess(t, nil, tt.text).Tokens); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestInclude(t *testing.T) {
	fs := files{
		"own.h":      "own",
		"inc1/a.h":   "a1\n#include_next <a.h>\n",
		"inc2/a.h":   "a2\n#include \"b.h\"\n",
		"inc2/b.h":   "b2",
		"inc1/b.h":   "b1",
		"guard.h":    "/* c */\n#ifndef G\n#define G\ng\n#endif\n",
		"guard2.h":   "#if !defined(G2)\n#define G2\ng2\n#else\nagain\n#endif\n",
		"once.h":     "#pragma once\no",
		"x.def":      "X(a)\nX(b)\n",
		"open.h":     "#if 1\nopen",
		"name.h":     "#define M m\n f",
		"inc1/s y.h": "sy",
	}
	tests := []struct{ name, text, want, problems string }{
		{"quoted", `#include "own.h"`, "own", ""},
		{"angled misses own", "#include <own.h>\nx", "x", "0:1:1 cannot find header <own.h>"},
		{"missing", "a\n #include \"no/x.h\" // c\nb", "a b", `0:2:2 cannot find header "no/x.h"`},
		{"next", "#include <a.h>", "a1 a2 b2", ""},
		{"guarded", "#include \"guard.h\"\n#include \"guard.h\"\n#undef G\n#include \"guard.h\"", "g g", ""},
		{"not quite guarded", "#include \"guard2.h\"\n#include \"guard2.h\"", "g2 again", ""},
		{"once", "#include \"once.h\"\n#include \"once.h\"", "o", ""},
		{"import", "#import \"own.h\"\n#include \"own.h\"", "own", ""},
		{"x macros", "#define X(n) n,\n#include \"x.def\"\n#undef X\n#define X(n) #n,\n#include \"x.def\"", `a , b , "a" , "b" ,`, ""},
		{"computed", "#define N <a.h>\n#define Q \"own.h\"\n#define R(x) <x.h>\n#include N\n#include Q\n#include R(b)\n", "a1 a2 b2 own b1", ""},
		{"with a blank", "#include <s y.h>", "sy", ""},
		{"conditionals end with the file", "#include \"open.h\"\nx", "open x", "1:1:1 unterminated #if"},
		{"name at the end of a file", "#define f() call\n#include \"name.h\"\n() M", "f ( ) m", ""},
		{"among arguments", "#define f(x) [x]\nf(\n#include \"own.h\"\n) x", "[ own ] x", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := Preprocess(&Config{Resolver: fs}, "main.c", []byte(tt.text))
			if got := words(r.Tokens); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
			if got := problems(r); got != tt.problems {
				t.Errorf("problems %s, want %s", got, tt.problems)
			}
		})
	}
}

func TestFiles(t *testing.T) {
	cfg := &Config{Resolver: files{"own.h": "own h", "inc1/lib.h": "#define L l\nlib"}}
	r := preprocess(t, cfg, "#include <lib.h>\n#include \"own.h\"\n#include \"own.h\"\nmain L")
	want := []File{{Path: "main.c", Project: true}, {Path: "inc1/lib.h"}, {Path: "own.h", Project: true}}
	if fmt.Sprint(r.Files) != fmt.Sprint(want) {
		t.Errorf("files %v, want %v", r.Files, want)
	}
	var w []string
	for _, tok := range r.Tokens {
		w = append(w, fmt.Sprintf("%s:%s:%d", tok.Text, r.Files[tok.Loc.File].Path, tok.Loc.Line))
	}
	if got := strings.Join(w, " "); got != "lib:inc1/lib.h:2 own:own.h:1 h:own.h:1 own:own.h:1 h:own.h:1 main:main.c:4 l:main.c:4" {
		t.Error(got)
	}
	if d := r.Tokens[6].Exp.Def; d != (Loc{1, 1, 9}) {
		t.Errorf("L is defined at %v", d)
	}
}

func TestDigests(t *testing.T) {
	inner := NewDigest("inner.h", nil, "inner.h", []byte("#define A inner\n#define B b\ntypedef int i;\n"))
	outer := NewDigest("outer.h", &Config{Resolver: digests{"inner.h": inner}, Defines: []string{"D=1"}}, "outer.h",
		[]byte("#include <inner.h>\n#ifndef OUTER\n#define OUTER\n#define A outer\n#define f(x) [x ## B]\n#endif\n#undef B\n#define B b2\n#undef B\n"+
			"#include <none.h>\nA D f(z);\n"))
	if len(outer.Includes) != 1 || outer.Includes[0] != inner || words(outer.Tokens) != "outer 1 [ zB ] ;" {
		t.Fatalf("%d includes, tokens %s", len(outer.Includes), words(outer.Tokens))
	}
	if len(outer.Problems) != 1 || outer.Problems[0].Message != "cannot find header <none.h>" {
		t.Errorf("problems %v", outer.Problems)
	}
	var names []string
	for _, name := range []string{"A", "B", "D", "OUTER", "f"} {
		if m := outer.Macros[name]; m != nil {
			names = append(names, name)
			if m.Def.Valid() {
				t.Errorf("%s has a place", name)
			}
		}
	}
	if got := strings.Join(names, " "); got != "A OUTER f" || len(outer.Macros) != 3 {
		t.Errorf("macros %s of %d", got, len(outer.Macros))
	}

	opaque := &Digest{Name: "o.h", Macros: map[string]*Macro{
		"Py_INCREF": {Name: "Py_INCREF", FuncLike: true, Params: []string{"x"}, Opaque: true},
		"hand":      {Name: "hand", FuncLike: true, Params: []string{"a", "__VA_ARGS__"}, Variadic: true, Body: rawBody("q(a, ## __VA_ARGS__)")},
	}}
	res := digests{"inner.h": inner, "outer.h": outer, "o.h": opaque}
	tests := []struct{ name, text, want string }{
		{"order", "#include <outer.h>\nA B f(y)", "outer b [ yB ]"},
		{"only inner", "A\n#include <inner.h>\nA B", "A inner b"},
		{"inner again does not come back", "#include <outer.h>\n#include <inner.h>\nA", "outer"},
		{"own definition before", "#define A own\n#include <outer.h>\nA", "own"},
		{"own definition after", "#include <outer.h>\n#define A own\nA", "own"},
		{"undefined after", "#include <outer.h>\n#undef A\nA\n#ifdef A\nx\n#endif\n#include <outer.h>\nA", "A A"},
		{"undefined before", "#undef A\n#include <outer.h>\nA", "outer"},
		{"opaque", "#include <o.h>\nPy_INCREF(A) \n#ifdef Py_INCREF\nyes\n#endif\nhand(1) hand(1, 2)", "Py_INCREF ( A ) yes q ( 1 ) q ( 1 , 2 )"},
		{"opaque with arguments", "#include <o.h>\n#define g(x) Py_INCREF(x)\n#define one 1\ng(one)", "Py_INCREF ( 1 )"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := preprocess(t, &Config{Resolver: res}, tt.text)
			if got := words(r.Tokens); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
	r := preprocess(t, &Config{Resolver: res}, "#include <o.h>\n#include <outer.h>\n#include <inner.h>\n#undef OUTER\n")
	var order []string
	for _, d := range r.Digests {
		order = append(order, d.Name)
	}
	if got := strings.Join(order, " "); got != "o.h inner.h outer.h" {
		t.Errorf("digests %s", got)
	}
	if m := r.Macros("A"); m == nil || m != outer.Macros["A"] {
		t.Errorf("A ends as %v", m)
	}
	if r.Macros("OUTER") != nil || r.Macros("B") != inner.Macros["B"] {
		t.Error("OUTER or B end wrong")
	}
}

// rawBody reads a replacement list as another package may make one.
func rawBody(text string) []Token { return Preprocess(nil, "x", []byte(text)).Tokens }

func TestPresumed(t *testing.T) {
	text := "a\n" + // 1
		"#line 10 \"mod.pyx\"\n" + // 2
		"b __LINE__ __FILE__\n" + // 3
		"\n" +
		"c\n" + // 5
		"#line 6\n" + // 6
		"d\n" + // 7
		"#line 8 \"gen/main.c\"\n" + // 8
		"e __LINE__\n" + // 9
		"# 3 \"C:\\\\src\\\\x.i\" 2 3\n" + // 10
		"f\n" + // 11
		"#define F \"m.pyx\"\n#define N 7\n#line N F \\\n\n" + // 12 to 15
		"g\n" + // 16
		"# 0 \"m.c\"\n" + // 17: as gcc begins
		"h" // 18
	r := preprocess(t, nil, text)
	if got := words(r.Tokens); got != `a b 10 "mod.pyx" c d e 8 f g h` {
		t.Errorf("tokens %s", got)
	}
	want := map[string]string{"a": "main.c:1 false", "b": "mod.pyx:10 true", "c": "mod.pyx:12 true", "d": "mod.pyx:6 true",
		"e": "main.c:9 false", "f": "C:/src/x.i:3 true", "g": "m.pyx:7 true", "h": "m.c:1 true"}
	for _, tok := range r.Tokens {
		if w := want[tok.Text]; w != "" {
			path, line, ok := r.Presumed(tok.Loc)
			if got := fmt.Sprintf("%s:%d %v", path, line, ok); got != w {
				t.Errorf("%s: %s, want %s", tok.Text, got, w)
			}
		}
	}
	if _, _, ok := r.Presumed(Loc{File: 9, Line: 1}); ok {
		t.Error("a file that is not there has a presumed place")
	}
}

func TestPresumedOfIncludes(t *testing.T) {
	fs := files{"a.h": "#line 50 \"a.y\"\nx\n#ifdef SECOND\n#line 70 \"b.y\"\ny\n#endif\n"}
	r := preprocess(t, &Config{Resolver: fs}, "#include \"a.h\"\n#define SECOND\n#include \"a.h\"\nz")
	var w []string
	for _, tok := range r.Tokens {
		path, line, _ := r.Presumed(tok.Loc)
		w = append(w, fmt.Sprintf("%s %s:%d", tok.Text, path, line))
	}
	if got := strings.Join(w, ", "); got != "x a.y:50, x a.y:50, y b.y:70, z main.c:4" {
		t.Error(got)
	}
}

// TestConcurrent shares a digest and a result between goroutines; the race detector judges.
func TestConcurrent(t *testing.T) {
	d := NewDigest("d.h", nil, "d.h", []byte("#define f(x) x ## _d\n"))
	d.Macros["hand"] = &Macro{Name: "hand", Body: rawBody("a ## b")}
	shared := preprocess(t, &Config{Resolver: digests{"d.h": d}}, "#include <d.h>\n")
	done := make(chan string)
	for range 8 {
		go func() {
			r := Preprocess(&Config{Resolver: digests{"d.h": d}}, "main.c", []byte("#include <d.h>\nf(1) hand\n#undef f\n"))
			if shared.Macros("f") != d.Macros["f"] || r.Macros("f") != nil {
				r.Tokens = nil
			}
			done <- words(r.Tokens)
		}()
	}
	for range 8 {
		if got := <-done; got != "1_d ab" {
			t.Errorf("got %q", got)
		}
	}
}
