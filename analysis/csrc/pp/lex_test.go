package pp

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"
)

func TestTokens(t *testing.T) {
	names := [...]string{Ident: "i", Number: "n", String: "s", Char: "c", Punct: "p", Other: "?"}
	tests := []struct{ text, want string }{
		{"a_1 $x été \xe9t\xe9", "i:a_1 i:$x i:été i:\xe9t\xe9"},
		{`\u00e9x a\U0001F600 \q`, `i:\u00e9x i:a\U0001F600 ?:\ i:q`},
		{"a\u00a0b\u200b \ufeffc", "i:a i:b i:c"},
		{"0x1F 1.5e+3 .5 0x1p-3f 1'000 1..2 0xe+1 1e+x 3z", "n:0x1F n:1.5e+3 n:.5 n:0x1p-3f n:1'000 n:1..2 n:0xe+1 n:1e+x n:3z"},
		{`"a\"b" L"x" u8"y" 'c' '\'' L'\\' U'z' u""`, `s:"a\"b" s:L"x" s:u8"y" c:'c' c:'\'' c:L'\\' c:U'z' s:u""`},
		{`x"y" R"(a"b)" R"d(x)")d" R"z`, `i:x s:"y" s:R"(a"b)" s:R"d(x)")d" i:R s:"z"`},
		{"a+++b---c->d...e..f", "i:a p:++ p:+ i:b p:-- p:- i:c p:-> i:d p:... i:e p:. p:. i:f"},
		{"<<= >>= << >> <= >= == != && || ## # += -= *= /= %= &= |= ^= ~ ? : ::", "p:<<= p:>>= p:<< p:>> p:<= p:>= p:== p:!= p:&& p:|| " +
			"p:## p:# p:+= p:-= p:*= p:/= p:%= p:&= p:|= p:^= p:~ p:? p:: p:: p::"},
		{"x <: :> <% %> %: %:%: %:%", "i:x p:[ p:] p:{ p:} p:# p:## p:# p:%"},
		{"a/**/b/* * / **/c // d\ne", "i:a i:b i:c i:e"},
		{"a @ ` \x01 b\x1a", "i:a ?:@ ?:` ?:\x01 i:b"},
		{"ab\\\ncd 1\\  \r\n2 \"x\\\ny\" /\\\n/ c\\\nd\n+\\\n=", `i:abcd n:12 s:"xy" p:+=`},
		{"a \\", `i:a ?:\`},
	}
	for _, tt := range tests {
		r := Preprocess(nil, "m.c", []byte(tt.text))
		var w []string
		for _, tok := range r.Tokens {
			w = append(w, names[tok.Kind]+":"+tok.Text)
		}
		if got := strings.Join(w, " "); got != tt.want {
			t.Errorf("%q\ngot  %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

// TestPlaces checks lines and columns by the name of each token: a3_5 stands in line 3 at column 5.
func TestPlaces(t *testing.T) {
	tests := []struct{ name, text string }{
		{"plain", "a1_1 b1_6\n\n\tc3_2\n"},
		{"CRLF", "a1_1\r\n\r\n b3_2 \\\r\n  c4_3\r\n"},
		{"CR", "a1_1\r\r b3_2\r"},
		{"lone CR", "a1_1\rb1_6\nc2_1"},
		{"splices", "a1_1 \\\nb2_1\\\n \\\n\\\n c5_2\nd6_1"},
		{"within", "a1\\\n_1 b2_4\n#define X\\\n Y\\\n Z\nc6_1"},
		{"blanks behind", "a1_1 \\ \t\n b2_2"},
		{"comments", "/* x\n y */ a2_7 /* \\\n */ b3_5 // \\\n \\\n c\nd6_1"},
		{"strings", "\"x\\\n\\\ny\" a3_4 R\"(\n\n)\" b5_4"},
		{"BOM", "\ufeffa1_1\nb2_1"},
		{"directives", "#if 0\n x \\\n y /*\n*/ \"\n#else /*\n */\na7_1\n#endif\nb9_1"},
		{"skipped", "#if 1\na2_1\n#elif 1 /* ' */\n don't /* \" \n#endif */ \n#endif\nb7_1"},
		{"arguments", "#define f(...) __VA_ARGS__\nf(a2_3,\n b3_2) f(\n\tc4_2\\\n,d5_2)"},
		{"latin-1", "\"\xe9\" a1_5 /* \xe9 */ b1_18"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := Preprocess(nil, "m.c", []byte(tt.text))
			n := 0
			for _, tok := range r.Tokens {
				if tok.Kind != Ident {
					continue
				}
				n++
				if got := fmt.Sprintf("%d_%d", tok.Loc.Line, tok.Loc.Col); tok.Text[1:] != got {
					t.Errorf("%s is said to be at %s", tok.Text, got)
				}
			}
			if n < 2 {
				t.Errorf("only %d names were read", n)
			}
		})
	}
}

func TestUTF16(t *testing.T) {
	text := "a1_1 \"\U0001F600é\"\nb2_1"
	for _, big := range []bool{false, true} {
		b := []byte{0xFF, 0xFE}
		if big {
			b = []byte{0xFE, 0xFF}
		}
		for _, u := range utf16.Encode([]rune(text)) {
			if big {
				b = append(b, byte(u>>8), byte(u))
			} else {
				b = append(b, byte(u), byte(u>>8))
			}
		}
		b = append(b, 0) // half a unit
		r := Preprocess(nil, "m.c", b)
		if got := words(r.Tokens); got != "a1_1 \"\U0001F600é\" b2_1" {
			t.Errorf("big %v: %q", big, got)
		}
	}
}

func TestFlags(t *testing.T) {
	r := preprocess(t, nil, "a b\n c/**/d e(/*\n*/f)\n#define X x y\nX(X)")
	want := map[string]Flags{"a": 3, "b": 1, "c": 3, "d": 1, "e": 1, "(": 0, "f": 1, ")": 0, "x": 3, "y": 1}
	for _, tok := range r.Tokens[:11] {
		if tok.Flags != want[tok.Text] {
			t.Errorf("%s has flags %d, want %d", tok.Text, tok.Flags, want[tok.Text])
		}
	}
}

func TestBadText(t *testing.T) {
	tests := []struct{ name, text, want, problems string }{
		{"NUL", "a\x00b\x00c", "a b c", "0:1:2 NUL byte in the text, taken as white space"},
		{"string", "a = \"x y;\nb;", `a = "x y;" b;`, `0:1:5 missing terminating "`},
		{"string at a backslash", "a \"x\\", `a "x"`, `0:1:3 missing terminating "`},
		{"apostrophe", "don't {\n}", "don't { }", "0:1:4 missing terminating '"},
		{"comment", "a /* b\nc", "a", "0:1:3 unterminated comment"},
		{"comment in skipped text", "a\n#if 0\n/* b\n", "a", "0:3:1 unterminated comment\n0:2:1 unterminated #if"},
		{"directives", "#foo\n#\n# \"x\"\n#ident \"y\"\n#error no\n#warning don't\n#pragma omp \"\n#undef\na", "a",
			"0:1:1 unknown directive #foo\n0:3:3 malformed directive\n0:8:1 #undef without a name"},
		{"unterminated if", "#if 1\na\n#ifdef x\n", "a", "0:1:1 unterminated #if\n0:3:1 unterminated #ifdef"},
		{"too many endif", "a\n#endif\n#else\nb\n#elif 1\n", "a b", "0:2:1 #endif without #if\n0:3:1 #else without #if\n0:5:1 #elif without #if"},
		{"two else", "#if 0\na\n#else\nb\n#else\nc\n#elif 1\nd\n#endif\ne", "b e", "0:5:1 #else after #else\n0:7:1 #elif after #else"},
		{"if of nothing", "#if\na\n#elif 1 +\nb\n#elif (1\nc\n#elif 1 2\nd\n#else\ne\n#endif", "e",
			"0:1:1 #if without an expression\n0:3:1 cannot evaluate the expression of #if, taken as 0\n" +
				"0:5:1 cannot evaluate the expression of #if, taken as 0\n0:7:1 cannot evaluate the expression of #if, taken as 0"},
		{"include", "#include\n#include <x\n#include \"\"\n#include x y\n#include <a b.h>\na", "a",
			"0:1:1 malformed #include\n0:2:1 malformed #include\n0:3:1 malformed #include\n0:4:1 malformed #include\n0:5:1 cannot find header <a b.h>"},
		{"line", "#line x\n#line 99999999999\n", "", "0:1:1 malformed #line\n0:2:7 malformed #line"},
		{"nothing", "", "", ""},
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

func TestComments(t *testing.T) {
	text := "int a; /* gillint: ignore[X] why */ // other\n" +
		"  // gillint: two\r\n" +
		"#define X /* gillint three\n   */ 1\n" +
		"#if 0\n// gillint: not compiled\n#endif\n" +
		"#include \"own.h\"\n#include <lib.h>\nchar *s = \"/* gillint */\";\n" +
		"/* gil\\\nlint */"
	cfg := &Config{Resolver: files{"own.h": "// gillint own\n", "inc1/lib.h": "// gillint lib\n"}}
	r := preprocess(t, cfg, text)
	var w []string
	for _, c := range r.Comments {
		w = append(w, fmt.Sprintf("%d %d:%d-%d:%d %v %q", c.Loc.File, c.Loc.Line, c.Loc.Col, c.End.Line, c.End.Col, c.Own, c.Text))
	}
	want := []string{
		`0 1:8-1:36 false " gillint: ignore[X] why "`,
		`0 2:3-2:19 true " gillint: two"`,
		`0 3:11-4:6 false " gillint three\n   "`,
		`1 1:1-1:15 true " gillint own"`,
		`0 11:1-12:8 true " gillint "`,
	}
	if got := strings.Join(w, "\n"); got != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", got, strings.Join(want, "\n"))
	}
}
