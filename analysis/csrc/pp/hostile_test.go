package pp

import (
	"fmt"
	"strings"
	"testing"
)

// chain defines n macros, each of which is twice the one before it.
func chain(n int) string {
	var b strings.Builder
	b.WriteString("#define a0 x\n")
	for i := 1; i <= n; i++ {
		fmt.Fprintf(&b, "#define a%d a%d a%d\n", i, i-1, i-1)
	}
	return b.String()
}

// TestBombs: what grows without bound is given up, is said so, and what comes after it is still read.
func TestBombs(t *testing.T) {
	const limit = 1_000_000
	const tooMuch = "expands to too much text, left unexpanded"
	tests := []struct{ name, text, want, problem string }{
		{"doubling", chain(60) + "a60; after", "a60 ; after", "macro a60 " + tooMuch},
		{"doubling twice", chain(60) + "a60; a59; a1 after", "a60 ; a59 ; x x after", "macro a59 " + tooMuch},
		{"in an argument", chain(60) + "#define f(x) [x]\nf(a60) after", "f after", "macro f " + tooMuch},
		{"arguments", "#define f(x) x x x x x x x x\nf(f(f(f(f(f(f(f(f(f(f(f(f(f(1)))))))))))))) after", "f after", "macro f " + tooMuch},
		{"in #if", chain(60) + "#if a60\nyes\n#endif\nafter", "after", "cannot evaluate the expression of #if, taken as 0"},
		{"in #include", chain(60) + "#include a60\nafter", "after", "malformed #include"},
		{"strings", "#define s(x) #x\n#define t(x) s(x) s(x)\nt(" + strings.Repeat("t(", 30) + "\"\"" + strings.Repeat(")", 30) + ") after", "t after", tooMuch},
		{"long string", "#define s(x) #x\n#define t(x) s(x)\n" + strings.Repeat("t(", 30) + `"\\"` + strings.Repeat(")", 30) + " after",
			"", "string made by # too long, cut off"},
		{"long name", "#define g(x, y) x ## y\n#define h(x) g(x, x)\n" + strings.Repeat("h(", 40) + "a" + strings.Repeat(")", 40) + " after",
			"", "too long"},
		{"deep", "#define f(x) x\n" + strings.Repeat("f(", 3000) + "1" + strings.Repeat(")", 3000) + " after", "", ""},
		{"parentheses", "#if " + strings.Repeat("(", 100000) + "\nyes\n#endif\nafter", "after", "cannot evaluate the expression of #if, taken as 0"},
		{"operators", "#if " + strings.Repeat("!-", 100000) + "1\nyes\n#endif\nafter", "after", "cannot evaluate the expression of #if, taken as 0"},
		{"forever", "#define f(x) x f\nf" + strings.Repeat("(1)", 20000) + " after", "", ""},
		{"unterminated", "#define f(x) x\n" + strings.Repeat("f(", 5000) + " after", "", "unterminated arguments of macro f"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cfg := &Config{MaxTokens: limit}
			if tt.name == "long string" {
				cfg = nil // long enough a string costs more than that
			}
			r := Preprocess(cfg, "main.c", []byte(tt.text))
			if n := len(r.Tokens); n == 0 || r.Tokens[n-1].Text != "after" {
				t.Errorf("the text after it is lost; %d tokens, problems %s", n, problems(r))
			}
			if got := words(r.Tokens[:min(len(r.Tokens), 50)]); tt.want != "" && got != tt.want {
				t.Errorf("got %.200s, want %s", got, tt.want)
			}
			if got := problems(r); !strings.Contains(got, tt.problem) {
				t.Errorf("problems %q, want %q", got, tt.problem)
			}
			if cap(r.Tokens) > limit/2 {
				t.Errorf("room for %d tokens", cap(r.Tokens))
			}
		})
	}
}

func TestLimits(t *testing.T) {
	self := files{"self.h": "x\n#include \"self.h\"\n#include \"self.h\"\n", "big.h": strings.Repeat("a b;\n", 100), "main.c": "#include \"main.c\"\n"}
	tests := []struct {
		name    string
		cfg     Config
		text    string
		tokens  int // at most; at least half as many
		problem string
	}{
		{"tokens", Config{MaxTokens: 1000}, strings.Repeat("x ", 5000), 1001, "0:1:2002 too much text after preprocessing: the rest of the unit is left out"},
		{"depth", Config{MaxDepth: 5}, `#include "self.h"`, 31, `1:2:1 #include nested too deeply: "self.h" is left out`},
		{"depth and tokens", Config{MaxTokens: 10000}, `#include "self.h"`, 3000, "too much text after preprocessing"},
		{"itself", Config{}, "y\n#include \"main.c\"\n", 100, "#include nested too deeply"},
		{"file", Config{MaxFile: 50}, `#include "big.h"`, 30, "1:11:1 file too large: the rest of it is left out"},
		{"main file", Config{MaxFile: 50}, strings.Repeat("a b;\n", 100), 30, "0:11:1 file too large: the rest of it is left out"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cfg := tt.cfg
			cfg.Resolver = self
			r := Preprocess(&cfg, "main.c", []byte(tt.text))
			if n := len(r.Tokens); n > tt.tokens || n < tt.tokens/2 {
				t.Errorf("%d tokens, want about %d", n, tt.tokens)
			}
			if got := problems(r); !strings.Contains(got, tt.problem) || strings.Count(got, "\n") > 1 {
				t.Errorf("problems\n%s\nwant\n%s", got, tt.problem)
			}
		})
	}
}

func TestManyProblems(t *testing.T) {
	r := Preprocess(nil, "main.c", []byte(strings.Repeat("#bad\n", 5000)+"x"))
	if n := len(r.Problems); n != maxProblems+1 || len(r.Tokens) != 1 {
		t.Errorf("%d problems, %d tokens", n, len(r.Tokens))
	}
}

// TestLongLines: texts whose reading would take the square of their length, were each thing in them looked for to the end.
func TestLongLines(t *testing.T) {
	const n = 200000
	for name, text := range map[string]string{
		"comments":         "#if 0\n" + strings.Repeat("/**/", n) + "\n#endif\n",
		"quotes":           "#if 0\n\"" + strings.Repeat(`\" `, n) + "/*\n*/\n#endif\n",
		"raw strings":      strings.Repeat("R\"x(\n", n),
		"kept comments":    strings.Repeat(" /*gillint*/", n) + "\n",
		"splices":          strings.Repeat("\\\n", n) + "x",
		"blanks":           strings.Repeat("\\ ", n) + "x",
		"apostrophes":      strings.Repeat("' ", n),
		"open comments":    "#if 0\n" + strings.Repeat("' /*\n", n),
		"names":            "#define f(x) x\n" + strings.Repeat("f\n", n),
		"parameters":       "#define f(" + strings.Repeat("a,", n/10) + "b) " + strings.Repeat("a ", n/10) + "\nf",
		"line marks":       strings.Repeat("#line 1 \"x\"\n", n/10),
		"chained macros":   chainLong(n/10) + "m0",
		"pasted operators": "#define g " + strings.Repeat("a##", n) + "a\ng",
	} {
		t.Run(name, func(t *testing.T) { Preprocess(nil, "main.c", []byte(text)) })
	}
}

func chainLong(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "#define m%d m%d\n", i, i+1)
	}
	return b.String()
}
