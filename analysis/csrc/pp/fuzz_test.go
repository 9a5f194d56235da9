package pp

import (
	"slices"
	"strings"
	"testing"
)

// fuzzTokens bounds what one input of the fuzzer may cost.
const fuzzTokens = 20000

// FuzzPreprocess: whatever the text, every token and problem has a place in it, the work is bounded, and the same text
// gives the same tokens, also as a digest.
func FuzzPreprocess(f *testing.F) {
	for _, seed := range []string{
		"#define f(x, ...) x ## __VA_ARGS__ #x __VA_OPT__(a, x)\nf(1, 2) f() f(", "#if 0\n/*\n#elif 1\n'\n#else\n\"", "R\"(\n", "\xff\xfex\x00\n\x00",
		"#line 3 \"x\\\\\"\n__LINE__ __FILE__ \\\n x", "#include \"self.h\"\n#include <self.h>", "_Pragma(\"x\") _Pragma( f _Pragma",
		"#define f(x) x f\nf(1)(2)(f)(f(3))", "#define a b\n#define b a\na b c\n#undef a\n#pragma push_macro(\"b\")\n#pragma pop_macro(\"b\")",
		"#if __has_include(<x>) && defined(a) || f(1, (2)) ? 1 : 2 << 3 >> -1 / 0 % 'ab'\n#endif", "%:define x %:%:\n<::> \\u12 \\u1234",
		"#define L(f, a...) p(f, ## a)\nL(1) L(1, L(2, 3))", "#define s(x) #x\ns('\\') s(\"\\)", "a\x00b\r\nc\rd", "\xef\xbb\xbf#define",
		"#define e()\n#define d(x) x e()\n#define r() d(s)()\n#define s() r\nd(d(d(r()())))", chain(12) + "a12",
		"#ifndef G\n#define G\n#include \"other.h\"\nint g(void);\n#endif\n/* gillint: ignore[GIL101] x */ // gillint\n",
		"#if 1 /*\n*/ && 0\n#elifdef X\n#elifndef Y\nx\n#else\n#endif\n#endif\n#elif", "#if defined(A) || __COUNTER__ && !B\n#ifdef C\nx\n#elif D\ny\n#endif\n#endif\n__COUNTER__", "#pragma once\n#import \"other.h\"\n#include_next \"other.h\"\n__COUNTER__",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		cfg := fuzzConfig(text)
		r := Preprocess(cfg, "main.c", text)
		if len(r.Tokens) > fuzzTokens {
			t.Fatalf("%d tokens", len(r.Tokens))
		}
		places := newPlaces(cfg, r.Files, text)
		for i := range r.Tokens {
			checkToken(t, r, &r.Tokens[i])
			places.token(t, &r.Tokens[i])
		}
		for _, p := range r.Problems {
			places.loc(t, p.Loc, p.Message)
		}
		for _, c := range r.Comments {
			places.loc(t, c.Loc, "a comment")
			places.loc(t, c.End, "a comment's end")
		}
		if again := Preprocess(cfg, "main.c", text); words(again.Tokens) != words(r.Tokens) || problems(again) != problems(r) {
			t.Fatal("a second run gives something else")
		}
		cfg.Settled = func(name string) bool { return len(name) > 3 }
		with := Preprocess(cfg, "main.c", text)
		with.Problems = slices.DeleteFunc(with.Problems, func(p Problem) bool { return strings.HasPrefix(p.Message, "too much text hangs on") })
		if words(with.Tokens) != words(r.Tokens) || problems(with) != problems(r) {
			t.Fatal("looking for switches changes what is read")
		}
		cfg.Settled = nil
		if d := NewDigest("main.c", cfg, "main.c", text); words(d.Tokens) != words(r.Tokens) {
			t.Fatal("a digest has other tokens")
		}
	})
}

// FuzzDigest: a header that nothing is wrong with means the same read in place and as a digest.
func FuzzDigest(f *testing.F) {
	for _, seed := range [][2]string{
		{"#define A 1\n#define F(x, ...) x + A\nint a = F(2, 3);\n", "A F(F(1)) a"},
		{"#ifndef H\n#define H\ntypedef int T;\n#undef A\n#endif\n", "H T A"},
		{"#define EMPTY\n#define CAT(a, b) a##b\n#define STR(x...) #x\n", "CAT(EM, PTY) STR(a, CAT(x, y)) CAT(,)"},
		{"#include \"other.h\"\n#if defined(other) && other > 1\n#define YES\n#else\nint no;\n#endif\n", "other YES"},
		{"#define B C\n#define C B D\n#define D(x) B(x)\n", "B D(1) C(2)"},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, header, use string) {
		if strings.Contains(header, "__COUNTER__") || strings.Contains(use, "#") || strings.Contains(use, "%:") {
			return // a counter counts a unit's uses; directives in the use could tell the two apart
		}
		other := files{"inc1/other.h": "#pragma once\n#define other 2\n"}
		cfg := &Config{Resolver: other, MaxTokens: fuzzTokens, MaxDepth: 8, MaxFile: 1 << 16}
		d := NewDigest("h.h", cfg, "h.h", []byte(header))
		text := "#include <h.h>\n;" + use
		inPlace := Preprocess(&Config{Resolver: with{other, Included{Path: "h.h", Text: []byte(header)}}, MaxTokens: 2 * fuzzTokens, MaxDepth: 8}, "main.c", []byte(text))
		shared := Preprocess(&Config{Resolver: with{other, Included{Digest: d}}, MaxTokens: 2 * fuzzTokens, MaxDepth: 8}, "main.c", []byte(text))
		if len(d.Problems)+len(inPlace.Problems)+len(shared.Problems) > 0 {
			return // what is cut off differs with where it began; what is said of it is for FuzzPreprocess
		}
		inner := ""
		for _, x := range shared.Digests {
			inner += words(x.Tokens)
		}
		if got, want := inner+" "+words(shared.Tokens), words(inPlace.Tokens); strings.Join(strings.Fields(got), " ") != strings.Join(strings.Fields(want), " ") {
			t.Errorf("as a digest: %s\nin place:    %s", got, want)
		}
		for name, m := range d.Macros {
			n := inPlace.Macros(name)
			if n == nil || words(n.Body) != words(m.Body) || n.FuncLike != m.FuncLike || n.Variadic != m.Variadic || !slices.Equal(n.Params, m.Params) {
				t.Errorf("macro %s: %+v as a digest, %+v in place", name, m, n)
			}
		}
	})
}

// with answers one header, h.h, beside those of files.
type with struct {
	files
	inc Included
}

func (w with) Include(spec string, angled, next bool, from string) (Included, bool) {
	if spec == "h.h" {
		return w.inc, true
	}
	return w.files.Include(spec, angled, next, from)
}

func fuzzConfig(text []byte) *Config {
	return &Config{
		Resolver:  files{"self.h": string(text), "other.h": "#define other(x) x(other)\n", "inc1/self.h": "#include_next <self.h>\n#define self"},
		MaxTokens: fuzzTokens, MaxDepth: 8, MaxFile: 1 << 16,
	}
}

func checkToken(t *testing.T, r *Result, tok *Token) {
	if tok.Text == "" || tok.Kind == EOF || tok.Kind == Newline || tok.Kind > Other {
		t.Fatalf("token %+v", tok)
	}
	depth := 0
	for x := tok.Exp; x != nil; x = x.Parent {
		if !x.Use.Valid() || x.Name == "" {
			t.Fatalf("%s came through %+v", tok.Text, x)
		}
		if depth++; depth > 30000 {
			t.Fatal("a chain of expansions that does not end")
		}
	}
	if path, line, _ := r.Presumed(tok.Loc); path == "" || line < 1 {
		t.Fatalf("%v is presumed %q:%d", tok.Loc, path, line)
	}
}

// places knows the lines of the files of a unit.
type places struct {
	lines [][]string
	plain []bool // every token stands in the text as it is spelled
}

func newPlaces(cfg *Config, list []File, main []byte) *places {
	p := &places{}
	for i, f := range list {
		text := string(main)
		if i > 0 {
			text = cfg.Resolver.(files)[f.Path]
		}
		plain := !strings.ContainsAny(text, "\\\r") && !strings.HasPrefix(text, "\xef\xbb\xbf") && !strings.HasPrefix(text, "\xff\xfe") && !strings.HasPrefix(text, "\xfe\xff")
		p.plain = append(p.plain, plain && !strings.Contains(text, "<:") && !strings.ContainsAny(text, "%:"))
		if strings.HasPrefix(text, "\xff\xfe") || strings.HasPrefix(text, "\xfe\xff") {
			text = string(Decode([]byte(text)))
		}
		if strings.Contains(text, "\r") && !strings.Contains(text, "\n") {
			text = strings.ReplaceAll(text, "\r", "\n")
		}
		p.lines = append(p.lines, strings.Split(text, "\n"))
	}
	return p
}

// loc checks that a place lies in its file, at most one byte behind a line's end or a line behind the last.
func (p *places) loc(t *testing.T, l Loc, what string) {
	t.Helper()
	if l.File < 0 || int(l.File) >= len(p.lines) || l.Line < 1 || l.Col < 1 || int(l.Line) > len(p.lines[l.File])+1 {
		t.Fatalf("%s has the place %v", what, l)
	}
	if lines := p.lines[l.File]; int(l.Line) <= len(lines) && int(l.Col) > len(lines[l.Line-1])+4 { // a byte order mark is not counted, the newline is
		t.Fatalf("%s has the place %v, the line %d bytes", what, l, len(lines[l.Line-1]))
	}
}

// token checks a token's place, and where nothing in the file is spelled in two ways, that it stands there.
func (p *places) token(t *testing.T, tok *Token) {
	t.Helper()
	p.loc(t, tok.Loc, tok.Text)
	if tok.Exp != nil || !p.plain[tok.Loc.File] {
		return
	}
	rest := strings.Join(p.lines[tok.Loc.File][tok.Loc.Line-1:], "\n")[tok.Loc.Col-1:]
	text := tok.Text
	if tok.Kind == String && !strings.HasPrefix(rest, text) {
		text = strings.TrimSuffix(text, `"`) // one that its line cut off was closed
	}
	if !strings.HasPrefix(rest, text) {
		t.Fatalf("%q is said to stand at %v, where %.40q is", tok.Text, tok.Loc, rest)
	}
}
