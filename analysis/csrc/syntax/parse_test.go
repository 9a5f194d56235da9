package syntax

import (
	"strings"
	"testing"
)

// types are the typedef names of the tests.
func types(name string) bool { return name == "T" || name == "U" || name == "PyObject" }

func TestDeclarations(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"int x;", "(int; x:)"},
		{"int x", "(int; x:)"},
		{"unsigned long const *x, y = 1;", "(const unsigned long; x:*; y:=1)"},
		{"T T;", "(T; T:)"},
		{"const T * const * x[3];", "(const T; x:[3]**const)"},
		{"static T (*f)(int, U *u), g(void);", "(static T; f:*fn(int :,U u:*,); g:fn(void :,))"},
		{"int (*(*f)(int))[3];", "(int; f:*fn(int :,)*[3])"},
		{"int (x);", "(int; x:)"},
		{"void f(int (x), int (T), int (*)(T), int [static 3], char *[], ...);",
			"(void; f:fn(int x:,int :fn(T :,),int :*fn(T :,),int :[3],char :[]*,...))"},
		{"int f(T T, int x[T]);", "(int; f:fn(T T:,int x:[T],))"},
		{"typedef struct s { int a, *b; struct { int c : 3; int : 0; }; union U2 u; } s_t, *s_p;",
			"(typedef struct s{(int; a:; b:*)(struct {(int; c::3)(int; ::0)})(union U2; u:)}; s_t:; s_p:*)"},
		{"enum e { A, B = 1 + 2, C, };", "(enum e A B=(+ 1 2) C)"},
		{"enum e : unsigned { A };", "(enum e A)"},
		{"struct s;", "(struct s)"},
		{"struct s { int x };", "(struct s{(int; x:)})"},
		{"typeof(x + 1) y;", "(typeof (+ x 1); y:)"},
		{"typeof(T *) y;", "(typeof <T:*>; y:)"},
		{"_Atomic(int) y; ", "(typeof <int:>; y:)"},
		{"_Atomic int y; ", "(int; y:)"},
		{"_Thread_local static int y;", "(static thread int; y:)"},
		{`T x[] = { [0] = {1, 2}, [1 ... 3].a = 2, .b.c = "x" "y", d: 4, 5, };`,
			`(T; x:[]={[0]{1,2,},[1..3].a2,.b.c"xy",.d4,5,})`},
		{"int x = (T){1}.a;", "(int; x:=(. (lit <T:>{1,}) a))"},
		{"f(a, b) int a; char *b; { return a; }", "(?; f:fn(a,b,) old(int; a:) old(char; b:*)){<return a>}"},
		{"main() { }", "(?; main:fn()){}"},
		{"static x;", "(static ?; x:)"},
		{"T *f(void) { }", "(T; f:fn(void :,)*){}"},
		{"int (*f(int x))(void) { return 0; }", "(int; f:fn(int x:,)*fn(void :,)){<return 0>}"},
		{"void *(*x)(void *(*)(T), T);", "(void; x:*fn(void :*fn(T :,)*,T :,)*)"},
		{"int f(int), g(int);", "(int; f:fn(int :,); g:fn(int :,))"},
		{"__extension__ typedef long long q;", "(typedef long long; q:)"},
	} {
		ws := lex(c.src)
		d, err := Parse(ws, types, nil)
		if err != nil {
			t.Errorf("%s: %v at %d", c.src, err, err.At)
		} else if got := dump(ws, d); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.src, got, c.want)
		}
	}
}

func TestStatements(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"T *x;", "(T; x:*)"},
		{"x * y;", "<(* x y)>"},
		{"T = 3;", "<(= T 3)>"},
		{"int T = 3; T * x;", "(int; T:=3)<(* T x)>"},
		{"{ int T; } T * x;", "{(int; T:)}(T; x:*)"},
		{"typedef int V; V *x; { V *y; } ", "(typedef int; V:)(V; x:*){(V; y:*)}"},
		{"for (int T = 0; T * x; ) ; T *x;", "<for(int; T:=0) (* T x)<;>>(T; x:*)"},
		{"a = b = c, d += 1;", "<(,  (= a (= b c)) (+= d 1))>"},
		{"x = a ? b : c ? d : e ?: f;", "<(= x (? a b (? c d (? e f))))>"},
		{"x = a || b && c | d ^ e & f == g < h << i + j * k;", "<(= x (|| a (&& b (| c (^ d (& e (== f (< g (<< h (+ i (* j k)))))))))))>"},
		{"x = a - b - c;", "<(= x (- (- a b) c))>"},
		{"x = -a++ + !*b->c.d[1](2, 3);", "<(= x (+ (- (post++ a)) (! (* (call ([] (. (-> b c) d) 1) 2 3)))))>"},
		{"x = (T)-1 + (T)(y) + (y)(1);", "<(= x (+ (+ (cast <T:>(- 1)) (cast <T:>y)) (call y 1)))>"},
		{"x = sizeof(T) + sizeof(T *) * sizeof y + sizeof(y) - sizeof (T){1};",
			"<(= x (- (+ (+ (sizeof <T:>) (* (sizeof <T:*>) (sizeof y))) (sizeof y)) (sizeof (lit <T:>{1,}))))>"},
		{"(T)x = y;", "<(= (cast <T:>x) y)>"},
		{"if (a) b; else if (c) d; else e;", "<if a<b> else <if c<d> else <e>>>"},
		{"if (a) if (b) c; else d;", "<if a<if b<c> else <d>>>"},
		{"do x; while (0);", "<do 0<x>>"},
		{"switch (x) { case 1: case 2 ... 3: y; break; default: ; }", "<switch x{<case 1<case 2 3<y>>><break><default<;>>}>"},
		{"a: b: int z; goto a; goto *p; c:", "<label a<label b(int; z:)>><goto a><goto* p><label c<;>>"},
		{"__label__ a, b; T: x = &&T;", "<labels a><label T<(= x (&&T ))>>"},
		{"x = ({ int y = 1; y; });", "<(= x (block {(int; y:=1)<y>}))>"},
		{"int f(int a) { return a; } f(1);", "(int; f:fn(int a:,)){<return a>}<(call f 1)>"},
		{"extern int g(T), h();", "(extern int; g:fn(T :,); h:fn())"},
		{`x = "a" "b" + 'd' + 1.5e3 + 0x1F;`, `<(= x (+ (+ (+ "ab" 'd') 1.5e3) 0x1F))>`},
		{"x = _Generic(y, int: a, T *: b, default: c);", "<(= x (generic y <int:>a <T:*>b c))>"},
		{"__auto_type x = 1;", "(auto ?; x:=1)"},
		{"x ^= y; a->b = 1;", "<(^= x y)><(= (-> a b) 1)>"},
		{"__real__ x = 1;", "<(= ( x) 1)>"},
		{"return;", "<return>"},
	} {
		src := "void f() {" + c.src + "}"
		ws := lex(src)
		d, err := Parse(ws, types, nil)
		if err != nil {
			t.Errorf("%s: %v at %d", c.src, err, err.At)
			continue
		}
		got := strings.TrimSuffix(strings.TrimPrefix(dump(ws, d), "(void; f:fn()){"), "}")
		if got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.src, got, c.want)
		}
	}
}

// TestErrors checks that the parser names the first word that it cannot read: csrc mends the text there.
func TestErrors(t *testing.T) {
	for _, c := range []struct{ src, at string }{
		{"int f() { X(y) z; }", "z"},
		{"int f() { a + ; }", ";"},
		{"int f() { V x; }", "x"},
		{"int f() { g(int); }", "int"},
		{"int f() { if x) y; }", "x"},
		{"int f() { x == y = 3; }", "= 3"},
		{"int x = ;", ";"},
		{"int f() { else x; }", "else"},
		{"int f(int 3);", "3"},
		{"struct { int 3; } x;", "3"},
		{"int f() { return 1 }", "} "},
		{"int f() { ", ""},
		{"int x; int y;", "int y"},
		{"struct;", ";"},
		{"int f() { case: ; }", ": ;"},
	} {
		ws := lex(c.src)
		_, err := Parse(ws, types, nil)
		if err == nil {
			t.Errorf("%s: no error", c.src)
			continue
		}
		rest := ""
		for _, w := range ws[err.At:] {
			rest += w.Text + " "
		}
		if !strings.HasPrefix(rest, c.at) || c.at == "" && rest != "" {
			t.Errorf("%s: error at %q, want %q", c.src, rest, c.at)
		}
	}
}

// TestLongChains checks that what real generated code has by the thousands costs no recursion.
func TestLongChains(t *testing.T) {
	const n = 10000
	for name, src := range map[string]string{
		"cases":    "void f() { switch (x) {" + strings.Repeat("case 1: ", n) + "; } }",
		"else if":  "void f() { " + strings.Repeat("if (x) y; else ", n) + "z; }",
		"operands": "int x = 1" + strings.Repeat(" + 1", n) + ";",
		"calls":    "void f() { x" + strings.Repeat("(1)", n) + "; }",
		"commas":   "void f() { x" + strings.Repeat(", x", n) + "; }",
		"values":   "int x[] = {" + strings.Repeat("1, ", n) + "};",
	} {
		if _, err := Parse(lex(src), types, nil); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	src := "static PyObject *f(PyObject *self, PyObject *args) { PyObject *x = 0; int i, n = 0;" +
		strings.Repeat(`if (!PyArg_ParseTuple(args, "O|i:f", &x, &n) || n < 0) { PyErr_SetString(PyExc_ValueError, "n"); goto error; }
		for (i = 0; i < n; i++) { x->field[i] = (int)g(x, i + 1, &n) * 2; if (x->field[i] == 0) break; }`, 100) + "error: return 0; }"
	ws := lex(src)
	b.ReportMetric(float64(len(ws)), "words")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse(ws, types, nil); err != nil {
			b.Fatal(err)
		}
	}
}
