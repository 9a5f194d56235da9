package csrc_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/ruletest"
)

// FuzzRecover: whatever the text, every item, problem and complaint has a place in it, a second run says the same, and what
// stands between the braces of one function changes nothing about the functions after it, however broken it is.
func FuzzRecover(f *testing.F) {
	for _, s := range [][2]string{
		{"return g(a, \"x\" FMT) + va_arg(ap, int);", "int f(int a) { return 1; }"},
		{"FOREACH(x) { y; } M(x) if while ( ] ) }", "static Foo *f(a, b) Foo a; Bar *b; { }\nstruct s { int a; M(x) T b; } x = { .a = 1, [2] = { 3 } }; enum { A, B };"},
		{"@ ` ? : ; : : case 3: else else", "extern \"C\" { int f(void) { } } } { ( [ ;\nint g(void) { }"},
		{"", "#include <Python.h>\n#define M(x) { x\nint f() { M(1; } PyMODINIT_FUNC PyInit_x(void) { return 0; }"},
		{"typedef int T; T (*x)[3] = { { 1 } ; }", "typedef int (*F)(int * const;\nT y;\nint (*(*g)(int))(void), h(F f) { return 0; }"},
		{"int victim(void) { } struct { int : 3; } a[] = (struct s){ 1 };", "int f(int victim) __attribute__((noreturn)) asm(\"f\");\n#if 1\nint k[] = {\n#endif\n};"},
		{"({ goto *x; }); __label__ y; _Generic(a, int: 1, default: (2))", "_Static_assert(1, \"\"); [[deprecated]] int f(void) {\n#line 7 \"o.pyx\"\n}\nint a, *b, c(void), d = 1;"},
	} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, body, after string) {
		if len(body)+len(after) > 8192 {
			return
		}
		text := victim("") + after
		plain := csrc.ParseString("f.c", text)
		checkUnit(t, plain, text)
		if again := csrc.ParseString("f.c", text); listing(t, again, 0) != listing(t, plain, 0) {
			t.Fatalf("a second run gives\n%s\nnot\n%s", listing(t, again, 0), listing(t, plain, 0))
		}
		broken := victim(body) + after
		u := csrc.ParseString("f.c", broken)
		checkUnit(t, u, broken)
		if !ruletest.Closed(body) {
			return
		}
		lines := strings.Count(body, "\n")
		if got, want := listing(t, u, lines), listing(t, plain, 0); got != want {
			t.Fatalf("%q in a function before them changes the items to\n%s\nfrom\n%s", body, got, want)
		}
	})
}

// victim is a function with the given body.
func victim(body string) string {
	return "int before(void);\nint victim(int a, char *b)\n{\n" + body + "\n}\n"
}

// listing says what matters of the items but the victim's: their kind, names, tokens, and lines less shift behind it.
func listing(t *testing.T, u *csrc.Unit, shift int) string {
	var b strings.Builder
	for _, it := range u.Items {
		if it.Name == "victim" && it.Kind == csrc.FuncDef {
			continue
		}
		line := int(it.Loc.Line)
		if line > 4 && it.Loc.File == 0 {
			line -= shift
		}
		fmt.Fprintf(&b, "%d %q %q %d:%d %v %v:", it.Kind, it.Names, it.Tag, line, it.Loc.Col, it.Static, it.Noreturn)
		for i := range it.Tokens {
			b.WriteString(" " + it.Tokens[i].Text)
		}
		_, err := u.Tree(it)
		var cut *csrc.CutError
		if errors.As(err, &cut) {
			b.WriteString(" -- " + cut.Problem.Message)
		}
		b.WriteString("\n")
	}
	return b.String()
}

// checkUnit checks what holds of every unit: places lie in the text, errors are CutErrors that say what and where.
func checkUnit(t *testing.T, u *csrc.Unit, text string) {
	t.Helper()
	last := strings.Count(text, "\n") + strings.Count(text, "\r") + 1
	if len(u.Files) == 0 || u.Files[0].Path != "f.c" {
		t.Fatalf("files %v", u.Files)
	}
	for _, it := range u.Items {
		if len(it.Tokens) == 0 {
			t.Fatal("an item without tokens")
		}
		if it.Loc.File < 0 || int(it.Loc.File) >= len(u.Files) || it.Loc.Line < 1 || int(it.Loc.Line) > last || it.Loc.Col < 1 || int(it.End.Line) > last {
			t.Fatalf("%s stands at %v to %v", it.Name, it.Loc, it.End)
		}
		if it.Name != "" && !slices.Contains(it.Names, it.Name) && len(it.Names) > 0 {
			t.Fatalf("the name %s is none of %q", it.Name, it.Names)
		}
		tree, err := u.Tree(it)
		var cut *csrc.CutError
		switch {
		case err == nil && tree == nil:
			t.Fatalf("%s has neither tree nor error", it.Name)
		case err == nil:
			for _, p := range tree.Problems {
				checkProblem(t, p, last)
			}
		case !errors.As(err, &cut):
			t.Fatalf("%v", err)
		default:
			checkProblem(t, cut.Problem, last)
		}
	}
	for _, p := range u.Problems {
		checkProblem(t, p, last)
	}
}

func checkProblem(t *testing.T, p csrc.Problem, last int) {
	t.Helper()
	if p.Message == "" || p.Path != "f.c" || p.Line < 1 || p.Line > last || strings.Contains(p.Message, "internal error") {
		t.Fatalf("problem %+v", p)
	}
}
