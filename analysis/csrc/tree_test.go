package csrc

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/csrc/syntax"
)

// visit calls f for every pointer to a node below n, in the order of the fields.
func visit(n any, f func(any)) {
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer:
			if v.IsNil() {
				return
			}
			f(v.Interface())
			walk(v.Elem())
			if e, ok := v.Interface().(*syntax.Expr); ok {
				walk(reflect.ValueOf(e.Type()))
				walk(reflect.ValueOf(e.Init()))
				walk(reflect.ValueOf(e.Body()))
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				if v.Type().Field(i).IsExported() {
					walk(v.Field(i))
				}
			}
		}
	}
	walk(reflect.ValueOf(n))
}

// places lists the words that a node points at, and its name, which stands at the first of them.
func places(n any) (name string, words []int32) {
	switch n := n.(type) {
	case *syntax.Expr:
		switch n.Kind {
		case syntax.Ident, syntax.Member, syntax.LabelAddr:
			name = n.Name
		}
		return name, []int32{n.Pos, n.First, n.Last}
	case *syntax.Stmt:
		return n.Name, []int32{n.Pos, n.Last}
	case *syntax.Declarator:
		if n.Pos >= 0 {
			return n.Name, []int32{n.Pos}
		}
	case *syntax.Decl:
		return "", []int32{n.Pos, n.Last}
	case *syntax.Enumerator:
		return n.Name, []int32{n.Pos}
	}
	return "", nil
}

// calls lists the names of the functions that a tree calls, sorted.
func calls(t *Tree) string {
	var names []string
	visit(t.Decl, func(n any) {
		if e, ok := n.(*syntax.Expr); ok && e.Kind == syntax.Call && e.X.Kind == syntax.Ident {
			names = append(names, e.X.Name)
		}
	})
	slices.Sort(names)
	return strings.Join(names, " ")
}

// TestTree gives bodies of functions that are no plain C, and which calls their trees must hold.
func TestTree(t *testing.T) {
	tests := []struct{ name, body, calls string }{
		// Unknown types.
		{"unknown type", "Foo x; f(x);", "f"},
		{"unknown type on a line of its own", "Foo\n x = { .a = f(1) }; g(x);", "f g"},
		{"pointer to one", "Foo *x = f(); Bar **y; g(x);", "f g"},
		{"qualified", "const Foo *x; static Bar y; volatile Baz z = f();", "f"},
		{"several declarators", "Foo *x, y, *z = f();", "f"},
		{"cast of a name", "x = (Foo)y; x = (Foo *)f();", "f"},
		{"cast of a call", "return (Foo)f(x);", "f"},
		{"cast to a pointer to function", "x = (Foo (*)(Bar *, int))f();", "f"},
		{"cast to one that returns a pointer", "x = (Foo *(*)(struct s *, const Bar *))f();", "f"},
		{"compound literal", "g((Foo){1, f()});", "f g"},
		{"sizeof", "x = malloc(sizeof(Foo)); y = malloc(sizeof(Foo *));", "malloc malloc"},
		{"loop variable", "for (Foo i = f(); i < 3; i++) g(i);", "f g"},
		{"pointer as loop variable", "for (Foo *i = f(); i; i = i->next) { g(i); }", "f g"},
		{"local struct", "struct s { Foo a; Bar *b; BAZ c : 3; } x; f(&x);", "f"},
		{"product", "x = a * b; a * f(); y = (a) * b;", "f"},
		{"call in parentheses", "(f)(x); x = (a)(g());", "g"},
		{"pointer to function", "Foo (*fp)(void *, int), *q; BAR (API *g)(Foo x) = f(); (*fp)(1);", "f"},
		{"type hidden by a variable", "int size_t = 3; f(size_t); size_t = g(size_t);", "f g"},
		{"member named as a type", "x->size_t = f(y.FILE);", "f"},
		{"macro makes a type", "STACK_OF(X) *s = f(); g((STACK_OF(X) *)s);", "f g"},
		{"part of a type", "x = (unsigned LL)f(); unsigned LL y;", "f"},
		{"qualifier macros", "VOLATILE int x = f(); Foo ALIGNED y; int z UNUSED = 0;", "f"},
		// Statement macros.
		{"loop macro with a block", "FOREACH(x, y) { f(x); }", "FOREACH f"},
		{"loop macro with a statement", "FOREACH(x, y) f(x);", "FOREACH f"},
		{"loop macro, next line", "FOREACH(x, y)\n        f(x);\n    g();", "FOREACH f g"},
		{"macro without semicolon", "MACRO(x)\n    f(x);\n    MACRO(y)\n    return g();", "MACRO MACRO f g"},
		{"name without semicolon", "BEGIN\n    f(x);\n    x = 1;\n    END\n    { BEGIN x->y = f(); END }", "f f"},
		{"name before a call", "Py_BEGIN f(x); Py_END", "f"},
		{"name before a block", "TRY { f(); } CATCH(e) { g(); } ENDTRY", "CATCH f g"},
		{"condition in a macro", "if FAILED(f()) { g(); } while ok(x) h();", "FAILED f g h ok"},
		{"macro with an if", "if (a) { TRYMAP(x) else if (b) f(); else g(); }", "TRYMAP f g"},
		{"macro with an if and a block", "if (a) IFLT(x, f()) { g(); } else { h(); }", "IFLT f g h"},
		{"macro with an if after else", "if (a) f(); else DECODE(x) else g();", "DECODE f g"},
		{"macro before an operator", "MACRO(x)\n    --x;\n    MACRO(y)\n    *p = f();", "MACRO MACRO f"},
		{"macro under an if", "if (a) MACRO(x) else f();", "MACRO f"},
		{"macro at the end of a block", "{ MACRO(f()) } while (x) { MACRO(1) }", "MACRO MACRO f"},
		// Calls that are none.
		{"type arguments", "p = ALLOC(struct foo, n); q = NEW(int); r = NEW(Foo *);", "ALLOC NEW NEW"},
		{"unknown type as an argument", "Foo *p = NEW(Foo, f());", "NEW f"},
		{"operator as an argument", "x = CMP(<, a, f());", "CMP f"},
		{"keyword as an argument", "x = ID(default); y = ID(return);", "ID ID"},
		{"code as an argument", "WITH(x, { f(); g(); }); RUN(if (a) return f(); b = 1);", "RUN WITH f f g"},
		{"empty arguments", "f(, x); f(x, , y); f(x, );", "f f f"},
		{"va_arg", "x = va_arg(ap, int *); y = va_arg(g(), void (*)(int));", "__gillint_va_arg __gillint_va_arg g"},
		{"offsetof", "x = offsetof(struct s, a.b[3]); y = __builtin_offsetof(Foo, x);", ""},
		{"generic", "x = _Generic((x), int: f, default: g)(x); y = _Generic(x, int: h(1));", "h"},
		{"types compared", "x = __builtin_types_compatible_p(int, Foo *) ? f() : 0;", "f"},
		// Strings.
		{"format macros", "printf(\"%\" PRId64 \" and %\" FMT, f()); printf(FMT \"x\");", "f printf printf"},
		{"prefixes", "f(L\"a\" \"b\", u8\"c\", U\"d\" \"e\", L'x', u'y');", "f"},
		{"escapes", `f("\u12 \x \
", '\x');`, "f"},
		// Compilers' own.
		{"attributes", "__attribute__((unused)) int x = f(); [[maybe_unused]] int y; switch (x) { case 1: [[fallthrough]]; default: g(); }", "f g"},
		{"assembly", "asm volatile (\"nop\" : \"=r\"(x) : \"r\"(f()) : \"memory\"); __asm { mov eax, ebx } __asm int 3\n f();", "f"},
		{"exceptions", "__try { f(); } __except (g()) { h(); } __finally { k(); }", "f g h k"},
		{"C++ casts", "x = static_cast<Foo *>(f()); y = reinterpret_cast<int>(g());", "f g"},
		{"statement expression", "x = ({ int y = f(); y + 1; });", "f"},
		{"addresses of labels", "goto *tab[f()]; a: tab[0] = &&a;", "f"},
		{"undefined label", "if (f()) goto nowhere;", "f"},
		{"label at the end", "if (f()) goto end; switch (x) { case 1: } end:", "f"},
		{"label before a declaration", "a: int x = f(); switch (x) { case 1: Foo y = g(); }", "f g"},
		{"case ranges", "switch (x) { case 1 ... 5: f(); }", "f"},
		{"nested function", "int g(int a) { return f(a); } g(1);", "f g"},
		{"typeof", "typeof(x) y = f(); __typeof__(Foo *) z; __auto_type w = g();", "f g"},
		{"assignment to a cast", "(char *)p = f();", "f"},
		{"statement that is lost", "f(); x @ y ] z; g();", "f g"},
		{"elvis", "x = f() ?: g();", "f g"},
		{"odd bytes", "f(); \\ @ ` # ## g();", "f g"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			u := ParseString("t.c", "int test(int x)\n{\n    "+tt.body+"\n}\n")
			if len(u.Items) != 1 {
				t.Fatalf("%d items: %s", len(u.Items), describeItems(u))
			}
			tree, err := u.Tree(u.Items[0])
			if err != nil {
				t.Fatal(err)
			}
			if got := calls(tree); got != tt.calls {
				t.Errorf("%s\ncalls %q, want %q", tt.body, got, tt.calls)
			}
		})
	}
}

func TestHeads(t *testing.T) {
	tests := []struct {
		name, head string
		params     string // declared names
	}{
		{"unknown types", "Foo *f(Foo a, Bar *b, const Baz *c, struct s *d)", "a b c d"},
		{"macros around", "static INLINE Foo *CONV f(Foo a UNUSED, Bar *UNUSED(b), MAYBE int c)", "a b c"},
		{"pointers to functions", "int f(Foo (*a)(Bar *, int), void *(*b)(Baz), int c[N])", "a b c"},
		{"function parameters", "int f(Foo (a)(Bar *), int b(void))", "a b"},
		{"old style", "Foo f(a, b) Foo a; Bar *b;", "a b"},
		{"type macro", "EXPORT(Foo *) f(STACK_OF(X) *a, Y b)", "a b"},
		{"attribute with arguments", "STEALS(1) Foo *f(Foo *a)", "a"},
		{"behind", "int f(Foo *a) UNUSED NONNULL(1)", "a"},
		{"returns a pointer to function", "Foo (*f(Foo a, int b))(Bar *)", "a b"},
		{"no names", "int f(Foo *, void)", ""},
		{"restrict", "int f(char *restrict a, const char *__restrict b, int c[static 3], int d[const])", "a b c d"},
		{"unknown head", "MAKE(foo, \"x\", < )", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			u := ParseString("t.c", tt.head+"\n{\n}\n")
			if len(u.Items) != 1 || u.Items[0].Kind != FuncDef {
				t.Fatal(describeItems(u))
			}
			tree, err := u.Tree(u.Items[0])
			if err != nil {
				t.Fatal(err)
			}
			if tt.name != "unknown head" && len(tree.Problems) > 0 {
				t.Error(tree.Problems)
			}
			names := map[string]bool{}
			var got []string
			visit(tree.Decl, func(n any) {
				if d, ok := n.(*syntax.Declarator); ok && d.Name != "" && d.Name != u.Items[0].Name && !names[d.Name] {
					names[d.Name] = true
					got = append(got, d.Name)
				}
			})
			if f := tree.Decl.Declarators.Parts[0]; f.Idents != nil {
				got = nil
				for _, word := range f.Idents {
					got = append(got, tree.Text(word))
				}
			}
			if s := strings.Join(got, " "); s != tt.params {
				t.Errorf("parameters %q, want %q", s, tt.params)
			}
		})
	}
}

// TestToken checks that every word of a tree leads back to the token it was written from, also where words were
// dropped, inserted or come from macros.
func TestToken(t *testing.T) {
	u := ParseString("t.c", `#define TWICE(x) ((x) + (x))
static API Foo *test(Foo *self UNUSED)
{
    Bar *b = (Bar *)self;
    FOREACH(x, y) call(b, 1);
    int z = va_arg(b, int) + TWICE(second(3));
    return NEW(struct s, last(z));
}
`)
	it := u.Object("test")
	tree, err := u.Tree(it)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]Loc{ // zero Col: any
		"self": {Line: 4}, "call": {Line: 5, Col: 19}, "second": {Line: 6, Col: 36}, "last": {Line: 7, Col: 26}, "return": {Line: 7, Col: 5},
	}
	seen := map[string]bool{}
	visit(tree.Decl, func(n any) {
		if st, ok := n.(*syntax.Stmt); ok && st.Kind == syntax.Return {
			seen["return"] = true
			if p := tree.Token(st.Pos); p.Text != "return" || p.Loc.Line != 7 || p.Loc.Col != 5 {
				t.Errorf("return leads to %q at %v", p.Text, p.Loc)
			}
		}
		s, words := places(n)
		if s == "" {
			return
		}
		p := tree.Token(words[0])
		if w, ok := want[s]; ok {
			seen[s] = true
			if p.Text != s || p.Loc.Line != w.Line && s != "self" || w.Col > 0 && p.Loc.Col != w.Col {
				t.Errorf("%q leads to %q at %v", s, p.Text, p.Loc)
			}
		}
		if s == "second" && (p.Exp == nil || p.Exp.Name != "TWICE") {
			t.Errorf("second has lost its macro: %+v", p.Exp)
		}
		if p.Text != s && s != "__gillint_va_arg" {
			t.Errorf("identifier %q leads to %q", s, p.Text)
		}
	})
	for s := range want {
		if !seen[s] {
			t.Errorf("%q is not in the tree", s)
		}
	}
}

// TestCut: what cannot be read is lost alone, with the place and the reason.
func TestCut(t *testing.T) {
	u := ParseString("t.c", "int good(void) { return 1; }\n\nint bad(void)\n{\n    f();\n    x = g() ] ] h();\n}\nint after(void) { return 2; }\n")
	if len(u.Items) != 3 {
		t.Fatal(describeItems(u))
	}
	for _, it := range u.Items {
		_, err := u.Tree(it)
		if (err != nil) != (it.Name == "bad") {
			t.Errorf("%s: %v", it.Name, err)
		}
		var cut *CutError
		if errors.As(err, &cut) {
			want := Problem{Path: "t.c", Line: 6, Function: "bad", Message: `the function bad could not be read and was left out: "]" was not expected here`}
			if cut.Problem != want {
				t.Errorf("got %+v", cut.Problem)
			}
		}
	}
}

// TestLeftOut: a statement without calls is left out to save the function, and that is said.
func TestLeftOut(t *testing.T) {
	u := ParseString("t.c", "int f(void)\n{\n    g();\n    x = ] y;\n    return h();\n}\nint tab[] = { 1, ] 2, f };\nstruct s { int a; int ] b; int c; };\nenum e { A, ] B, C };\n")
	for _, it := range u.Items {
		tree, err := u.Tree(it)
		if err != nil {
			t.Errorf("%s: %v", it.Name, err)
			continue
		}
		if len(tree.Problems) != 1 {
			t.Errorf("%s: problems %v", it.Name, tree.Problems)
		}
	}
	tree, _ := u.Tree(u.Object("f"))
	if calls(tree) != "g h" || tree.Problems[0].Line != 4 {
		t.Errorf("%s %v", calls(tree), tree.Problems)
	}
}

func TestNesting(t *testing.T) {
	deep := func(open, close string, n int) string {
		return strings.Repeat(open, n) + "1" + strings.Repeat(close, n)
	}
	for _, body := range []string{
		"x = " + deep("(", ")", 100000) + ";",
		strings.Repeat("{", 100000) + strings.Repeat("}", 100000),
		"x = " + strings.Repeat("!-", 100000) + "1;",
		strings.Repeat("if (x) ; else ", 20000) + ";",
		"x = " + strings.Repeat("(", 100000) + ";",
		"int " + strings.Repeat("* const ", 50000) + "x;",
		"int (* const",
	} {
		u := ParseString("t.c", "int f(void) { "+body+" }\nint g(void) { return 1; }\n")
		for _, it := range u.Items {
			u.Tree(it) // must come back
		}
	}
	u := ParseString("t.c", "int f(void) { x = "+deep("(", ")", 200)+"; }\n")
	if _, err := u.Tree(u.Items[0]); err != nil {
		t.Error(err)
	}
}

// TestHostile repeats small pieces many times: where something took quadratic time, this would take hours.
func TestHostile(t *testing.T) {
	pieces := []string{
		"a ", "struct ", "struct a ", "enum { ", "f(a) ", "( ", "{ ", "[ ", ") ", "} ", "a( ", "x = ( ", "M(x) ", "M(x)\n", "int a, ",
		"int a; ", "if ", "if (a) ", "else ", "\"s\" a ", "X * ", "[[ ", "= ", "a: ", "case ", "f(a) int a; ", "static\n", "}\nstatic a\n{\n",
		"\nreturn x;", "a = b;\n", "extern \"C\" { ", "namespace { ", "_Generic(", "va_arg(a, ", "(a)", "f(){}", "struct {", "X y = {", "enum {a,", "- ",
	}
	const n = 6000
	for _, before := range []string{"", "int f(void) {", "int x[] = {", "int f("} {
		for _, piece := range pieces {
			u := ParseString("t.c", before+strings.Repeat(piece, n))
			if len(u.Items) > n/2 {
				u.Items = u.Items[:100]
			}
			for _, it := range u.Items {
				u.Tree(it)
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"int f(int a) { return g(a, \"x\" FMT) + va_arg(ap, int); }",
		"static Foo *f(a, b) Foo a; Bar *b; { FOREACH(x) { y; } M(x) }",
		"struct s { int a; M(x) T b; } x = { .a = 1, [2] = { 3 } }; enum { A, B };",
		"extern \"C\" { int f(void) { } } } { ( [ ;",
		"#include <Python.h>\n#define M(x) { x\nint f() { M(1; } PyMODINIT_FUNC PyInit_x(void) { return 0; }",
		"typedef int (*F)(int * const;",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		u := ParseString("f.c", text)
		for _, it := range u.Items {
			if len(it.Tokens) == 0 {
				t.Fatal("an item without tokens")
			}
			tree, err := u.Tree(it)
			if err != nil {
				var cut *CutError
				if !errors.As(err, &cut) || cut.Problem.Message == "" {
					t.Fatalf("%v", err)
				}
				continue
			}
			visit(tree.Decl, func(n any) {
				_, words := places(n)
				for _, w := range words {
					if w < 0 || tree.Token(w) == nil {
						t.Fatalf("%T leads nowhere", n)
					}
				}
			})
		}
	})
}
