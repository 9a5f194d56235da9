package pp

import (
	"fmt"
	"path"
	"strings"
	"testing"
)

// files resolves includes from texts: "dir/x.h" is found as x.h from dir, from a file in it, or along the search path
// "inc1", "inc2".
type files map[string]string

func (f files) Include(spec string, angled, next bool, from string) (Included, bool) {
	search := []string{"inc1", "inc2"}
	if !angled && !next {
		search = append([]string{path.Dir(from)}, search...)
	}
	past := !next
	for _, dir := range search {
		if text, ok := f[path.Join(dir, spec)]; ok && past {
			return Included{Path: path.Join(dir, spec), Text: []byte(text), Project: dir == "."}, true
		}
		past = past || path.Dir(from) == dir
	}
	return Included{}, false
}

// spell writes tokens with one blank where white space was.
func spell(toks []Token) string {
	var b strings.Builder
	for i := range toks {
		if i > 0 && toks[i].Flags&(SpaceBefore|LineStart) != 0 {
			b.WriteByte(' ')
		}
		b.WriteString(toks[i].Text)
	}
	return b.String()
}

// words writes tokens with one blank between any two.
func words(toks []Token) string {
	var w []string
	for i := range toks {
		w = append(w, toks[i].Text)
	}
	return strings.Join(w, " ")
}

func problems(r *Result) string {
	var w []string
	for _, p := range r.Problems {
		w = append(w, fmt.Sprintf("%d:%d:%d %s", p.Loc.File, p.Loc.Line, p.Loc.Col, p.Message))
	}
	return strings.Join(w, "\n")
}

// preprocess fails the test where a problem comes up.
func preprocess(t *testing.T, cfg *Config, text string) *Result {
	t.Helper()
	r := Preprocess(cfg, "main.c", []byte(text))
	if len(r.Problems) > 0 {
		t.Errorf("problems:\n%s", problems(r))
	}
	return r
}

func TestExpansion(t *testing.T) {
	const glue = "#define str(s) # s\n#define xstr(s) str(s)\n#define glue(a, b) a ## b\n#define xglue(a, b) glue(a, b)\n"
	const example3 = "#define x 3\n#define f(a) f(x * (a))\n#undef x\n#define x 2\n#define g f\n#define z z[0]\n#define h g(~\n" +
		"#define m(a) a(w)\n#define w 0,1\n#define t(a) a\n#define p() int\n#define q(x) x\n#define r(x,y) x ## y\n#define str(x) # x\n"
	tests := []struct{ name, text, want string }{
		// The examples of C11 6.10.3.
		{"standard 1", "#define TABSIZE 100\nint table[TABSIZE];", "int table [ 100 ] ;"},
		{"standard 2", "#define max(a, b) ((a) > (b) ? (a) : (b))\nmax(x, y+1)", "( ( x ) > ( y + 1 ) ? ( x ) : ( y + 1 ) )"},
		{"standard 3 f", example3 + "f(y+1) + f(f(z)) % t(t(g)(0) + t)(1);",
			"f ( 2 * ( y + 1 ) ) + f ( 2 * ( f ( 2 * ( z [ 0 ] ) ) ) ) % f ( 2 * ( 0 ) ) + t ( 1 ) ;"},
		{"standard 3 g", example3 + "g(x+(3,4)-w) | h 5) & m\n(f)^m(m);",
			"f ( 2 * ( 2 + ( 3 , 4 ) - 0 , 1 ) ) | f ( 2 * ( ~ 5 ) ) & f ( 2 * ( 0 , 1 ) ) ^ m ( 0 , 1 ) ;"},
		{"standard 3 p", example3 + "p() i[q()] = { q(1), r(2,3), r(4,), r(,5), r(,) };",
			"int i [ ] = { 1 , 23 , 4 , 5 , } ;"},
		{"standard 3 str", example3 + "char c[2][6] = { str(hello), str() };", `char c [ 2 ] [ 6 ] = { "hello" , "" } ;`},
		{"standard 4 debug", glue + "#define debug(s, t) printf(\"x\" # s \"= %d, x\" # t \"= %s\", \\\n  x ## s, x ## t)\ndebug(1, 2);",
			`printf ( "x" "1" "= %d, x" "2" "= %s" , x1 , x2 ) ;`},
		{"standard 4 fputs", glue + "fputs(str(strncmp(\"abc\\0d\", \"abc\", '\\4') // this goes away\n== 0) str(: @\\n), s);",
			`fputs ( "strncmp(\"abc\\0d\", \"abc\", '\\4') == 0" ": @\n" , s ) ;`},
		{"standard 4 xstr", glue + "#define INCFILE(n) vers ## n\nxstr(INCFILE(2).h)", `"vers2.h"`},
		{"standard 4 glue", glue + "#define HIGHLOW \"hello\"\n#define LOW LOW \", world\"\nglue(HIGH, LOW); xglue(HIGH, LOW)",
			`"hello" ; "hello" ", world"`},
		{"standard 5", "#define hash_hash # ## #\n#define mkstr(a) # a\n#define in_between(a) mkstr(a)\n" +
			"#define join(c, d) in_between(c hash_hash d)\nchar p[] = join(x, y);", `char p [ ] = "x ## y" ;`},
		{"standard 7 t", "#define t(x,y,z) x ## y ## z\nint j[] = { t(1,2,3), t(,4,5), t(6,,7), t(8,9,), t(10,,), t(,11,), t(,,12), t(,,) };",
			"int j [ ] = { 123 , 45 , 67 , 89 , 10 , 11 , 12 , } ;"},
		{"standard 7 variadic", "#define report(test, ...) ((test)?puts(#test): printf(__VA_ARGS__))\nreport(x>y, \"x is %d but y is %d\", x, y);",
			`( ( x > y ) ? puts ( "x>y" ) : printf ( "x is %d but y is %d" , x , y ) ) ;`},
		{"standard showlist", "#define showlist(...) puts(#__VA_ARGS__)\nshowlist(The first, second,   and third items.);",
			`puts ( "The first, second, and third items." ) ;`},

		// Painted names.
		{"itself", "#define foo foo + 1\nfoo", "foo + 1"},
		{"each other", "#define A B\n#define B A\nA B", "A B"},
		{"through argument", "#define f(x) x f\nf(f)(1)", "f f ( 1 )"},
		{"painted for good", "#define NIL(xxx) xxx\n#define G_0(arg) NIL(G_1)(arg)\n#define G_1(arg) NIL(arg)\nG_0(42)", "42"},
		{"unspecified as gcc", "#define ff(a) a*gg\n#define gg(a) ff(a)\nff(2)(9)", "2 * 9 * gg"},
		{"deferred", "#define EMPTY()\n#define DEFER(id) id EMPTY()\n#define A() 123\n#define EXPAND(...) __VA_ARGS__\nDEFER(A)() EXPAND(DEFER(A)())",
			"A ( ) 123"},

		// Names of function-like macros without a call.
		{"no call", "#define f(x) [x]\nf + f\n(1) f", "f + [ 1 ] f"},
		{"call over lines", "#define f(x) [x]\nf /* c */\n\n  (a,\n)", "f ( a , )"},
		{"call over a directive", "#define f(x, y) [x|y]\nf(1,\n#ifdef f\n2\n#else\n3\n#endif\n)", "[ 1 | 2 ]"},
		{"name before a directive", "#define f() yes\nf\n#define g 1\n() g", "yes 1"},
		{"call from an expansion", "#define LP (\n#define RP )\n#define f(x, y) x+y\n#define E(...) __VA_ARGS__\nE(f LP 1, 2 RP) f LP 1, 2 RP",
			"1 + 2 f ( 1 , 2 )"},
		{"empty call", "#define f() 1\n#define g(x) [x]\nf() f( ) g() g(,)", "1 1 [ ] g ( , )"},

		// Variable arguments.
		{"comma", "#define L(f, ...) p(f, ## __VA_ARGS__)\nL(a); L(a, b, c); L(a, L(d));", "p ( a ) ; p ( a , b , c ) ; p ( a , p ( d ) ) ;"},
		{"named", "#define L(f, args...) p(f, ## args)\nL(a); L(a, b, c)", "p ( a ) ; p ( a , b , c )"},
		{"comma only", "#define L(...) p(0, ## __VA_ARGS__)\nL(); L(1)", "p ( 0 ) ; p ( 0 , 1 )"},
		{"expanded", "#define one 1\n#define L(...) p(0, ## __VA_ARGS__)\nL(one)", "p ( 0 , 1 )"},
		{"opt", "#define F(a, ...) f(0 __VA_OPT__(,) a __VA_OPT__(x ## a, __VA_ARGS__))\nF(b) F(b,) F(b, 1)",
			"f ( 0 b ) f ( 0 b ) f ( 0 , b xb , 1 )"},

		// # and ##.
		{"string of strings", "#define s(x) #x\ns( \"a\\n\" 'c' '\"' L\"w\" )", `"\"a\\n\" 'c' '\"' L\"w\""`},
		{"raw operands", "#define one 1\n#define g(a, b) a ## b a b\ng(one, one)", "oneone 1 1"},
		{"paste expands", "#define AB yes\n#define g(a, b) a ## b\ng(A, B)", "yes"},
		{"many tokens", "#define g(a, b) a ## b\ng(1 x, y 2)", "1 xy 2"},
		{"prefix", "#define w(s) L ## s\nw(\"x\") w('c')", `L"x" L'c'`},
		{"operators", "#define g(a, b) a ## b\ng(<<, =) g(-, >) g(1e, 5) g(., 5)", "<<= -> 1e5 .5"},
		{"not in object-like", "#define h # x\nh", "# x"},

		// What the preprocessor answers itself.
		{"line", "__LINE__\n#define L __LINE__\n L __LINE__", "1 3 3"},
		{"file", "__FILE__ __BASE_FILE__ __INCLUDE_LEVEL__", `"main.c" "main.c" 0`},
		{"counter", "#define C __COUNTER__\nC C __COUNTER__", "0 1 2"},
		{"func", "#define F __func__\nF", "__func__"},
		{"pragma", "a _Pragma(\"GCC x (\") b\n#define P _Pragma(\"y\") c\nP #\n", "a b c #"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := Preprocess(nil, "main.c", []byte(tt.text))
			if got := words(r.Tokens); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestWrongCalls(t *testing.T) {
	tests := []struct{ name, text, want, problems string }{
		{"too few", "#define f(x, y) x\nf(1) f(2) f(3, 4)", "f(1) f(2) 3",
			"0:2:1 macro f used with 1 argument, not with 2"},
		{"too many", "#define f(x) x\n#define one 1\nf(one, f(one))", "f(1, 1)", "0:3:1 macro f used with 2 arguments, not with 1"},
		{"none wanted", "#define f() x\nf(1)", "f(1)", "0:2:1 macro f used with 1 argument, not with 0"},
		{"unterminated", "#define f(x) x\n#define one 1\nf(one; int x;\nvoid g() { f(one); }", "f(1; int x; void g() { 1; }",
			"0:3:1 unterminated arguments of macro f"},
		{"no token", "#define g(a) + ## a\ng(x) g(y)", "+ x + y", "0:2:1 ## in macro g makes no token of + and x"},
		{"lonely paste", "#define g x ##\ng", "x ##", "0:1:9 ## at the end of macro g has nothing to join"},
		{"parameters", "#define g(a b) x\n#define h(a, ..., c) x\n#define\n#define i(\ng(1)", "g(1)",
			"0:1:9 malformed parameters of macro g\n0:2:9 malformed parameters of macro h\n0:3:8 #define without a name\n" +
				"0:4:9 malformed parameters of macro i"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := Preprocess(nil, "main.c", []byte(tt.text))
			if got := spell(r.Tokens); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			if got := problems(r); got != tt.problems {
				t.Errorf("problems\n%s\nwant\n%s", got, tt.problems)
			}
		})
	}
}

// TestProvenance gives for each token its text, its place, and the macros it came through, innermost first.
func TestProvenance(t *testing.T) {
	const text = "#define INNER(x) in x\n" +
		"#define OUTER(y) [ INNER(y) ]\n" +
		"#define ONE 1\n" +
		"#define JOIN(a, b) a ## b\n"
	tests := []struct{ name, use, want string }{
		{"object", "ONE", "1@5:1 ONE"},
		{"body and argument", "INNER(\n  v)", "in@5:1 INNER, v@6:3 INNER"},
		{"nested", "a\nOUTER( v )", "a@5:1, [@6:1 OUTER, in@6:1 INNER<OUTER, v@6:8 INNER<OUTER, ]@6:1 OUTER"},
		{"macro as argument", "INNER(\nONE)", "in@5:1 INNER, 1@6:1 ONE<INNER"},
		{"macro as argument, nested", "OUTER(\nONE)", "[@5:1 OUTER, in@5:1 INNER<OUTER, 1@6:1 ONE<INNER<OUTER, ]@5:1 OUTER"},
		{"call as argument", "INNER(INNER(\nv))", "in@5:1 INNER, in@5:7 INNER<INNER, v@6:1 INNER<INNER"},
		{"pasted", " JOIN(p, q)", "pq@5:2 JOIN"},
		{"pasted with nothing", " JOIN(, q)", "q@5:9 JOIN"},
		{"builtin", "INNER(__LINE__)", "in@5:1 INNER, 5@5:7 __LINE__<INNER"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := preprocess(t, nil, text+tt.use)
			var w []string
			for _, tok := range r.Tokens {
				s := fmt.Sprintf("%s@%d:%d", tok.Text, tok.Loc.Line, tok.Loc.Col)
				sep := " "
				for x := tok.Exp; x != nil; x = x.Parent {
					s += sep + x.Name
					sep = "<"
					if x.Def.Line > 4 || !x.Use.Valid() {
						t.Errorf("%s: definition %v, use %v of %s", tok.Text, x.Def, x.Use, x.Name)
					}
				}
				w = append(w, s)
			}
			if got := strings.Join(w, ", "); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestOutermost(t *testing.T) {
	r := preprocess(t, nil, "#define A B\n#define B c\nx A")
	x := r.Tokens[1].Exp
	if o := x.Outermost(); x.Name != "B" || o.Name != "A" || o.Use != (Loc{0, 3, 3}) || o.Def != (Loc{0, 1, 9}) || x.Use != o.Use {
		t.Errorf("%+v within %+v", x, o)
	}
	if r.Tokens[0].Exp.Outermost() != nil {
		t.Error("a token of the text itself came through a macro")
	}
}

func TestDefines(t *testing.T) {
	cfg := &Config{
		Predefined: NewDigest("gcc", nil, "gcc.h", []byte("#define __GNUC__ 12\n#define linux 1\n#define unix 1\n")),
		Defines:    []string{"A", "B=2 + 2", "C=", "-linux", "f(x)=[x]", "-A", "unix=2"},
	}
	r := preprocess(t, cfg, "A B C linux f(B) __GNUC__ unix")
	if got, want := words(r.Tokens), "A 2 + 2 linux [ 2 + 2 ] 12 2"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if len(r.Digests) != 0 {
		t.Error("the predefined digest counts as included")
	}
	if x := r.Tokens[1].Exp; x.Def.Valid() || x.Use != (Loc{0, 1, 3}) {
		t.Errorf("a -D macro is defined at %v, used at %v", x.Def, x.Use)
	}
	if r.Macros("A") != nil || r.Macros("B") == nil || r.Macros("__GNUC__") == nil || r.Macros("linux") != nil || r.Macros("nope") != nil {
		t.Error("Macros does not answer with what is in effect at the end")
	}
}
