package pp

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// shown writes switches as "NAME[+]: words | words left out" but for those of directives, with + where they are taken to be defined.
func shown(list []Switch) string {
	text := func(words []string) string {
		return strings.Join(slices.DeleteFunc(slices.Clone(words), func(w string) bool {
			return slices.Contains([]string{"ifdef", "defined", "elif", "else", "endif"}, w)
		}), " ")
	}
	var out []string
	for _, s := range list {
		plus := map[bool]string{true: "+"}[s.Defined]
		out = append(out, fmt.Sprintf("%s%s: %s | %s", s.Name, plus, text(s.Words), text(s.Left)))
	}
	return strings.Join(out, "; ")
}

func TestSwitches(t *testing.T) {
	settled := func(name string) bool { return name == "HAVE_FORK" }
	for _, c := range []struct{ name, text, want string }{
		{"ifdef", "#ifdef WITH_X\na b\n#endif\nc", "WITH_X: WITH_X a b | a b"},
		{"ifndef", "#ifndef WITH_X\na\n#else\nb\n#endif", "WITH_X: WITH_X a b | b"},
		{"if", "#if WITH_X\na\n#endif", "WITH_X: WITH_X a | a"},
		{"defined", "#if defined(WITH_X)\na\n#endif", "WITH_X: WITH_X a | a"},
		{"elif", "#if 0\na\n#elif defined WITH_X\nb\n#else\nc\n#endif", "WITH_X: WITH_X a b c | WITH_X a b"},
		{"never asked", "#if 1\na\n#elif defined WITH_X\nb\n#endif", ""},
		{"nested", "#ifdef A\n#ifdef B\nx\n#endif\n#endif", "A: A B x | B x"},
		{"inside", "#ifndef A\n#ifdef B\nx\n#endif\n#endif", "A: A B x | ; B: B x | x"},
		{"twice", "#ifdef A\nx\n#endif\n#ifndef A\ny\n#endif", "A: A x y | x"},
		{"comments and literals", "#ifdef A\n/* b */ \"c\" 'd' // e\n0x1f f1\n#endif", "A: A f1 | f1"},
		{"macros", "#define m n(1)\n#define n(x) o\n#ifdef A\nm\n#endif", "A: A m n o | m n o"},
		{"feature of a missing header", "#include <lib.h>\n#ifdef HAVE_X\na\n#else\nb\n#endif", "HAVE_X+: HAVE_X a b | b"},

		{"one hangs on a platform", "#if defined(_WIN32) && defined(A)\nx\n#endif", ""},
		{"either", "#if defined(A) || defined(B)\nx\n#endif", "A: A B x | x; B: A B x | x"},
		{"only together", "#if defined(A) && defined(B)\nx\n#endif", "A: A B x | x; B: A B x | x"},
		{"one decides", "#if defined(A) || 0 && defined(B)\nx\n#endif", "A: A B x | x"},
		{"a choice of many", "#if defined A || defined B || defined C || defined D || defined E || defined F || defined G\nx\n#endif", ""},

		{"guard", "#ifndef MY_H\n#define MY_H\na\n#endif", ""},
		{"guard of another header", "#ifdef THEIR_H\na\n#endif", ""},
		{"default", "#ifndef SIZE\n#define SIZE 1\n#endif\n#if SIZE\na\n#endif", ""},
		{"derived", "#ifdef __linux__\n#define A\n#endif\n#ifdef A\nx\n#endif", ""},
		{"configured off", "/* #undef A */\n#ifdef A\nx\n#endif", ""},
		{"defined by flag", "#ifdef ON\nx\n#endif", ""},
		{"undefined by flag", "#ifdef OFF\nx\n#endif", ""},
		{"in a platform's header", "#ifdef HAVE_FORK\nx\n#endif", ""},
		{"compiler", "#if defined(__cplusplus) || defined(_MSC_VER)\nx\n#endif", ""},
		{"CPython", "#if defined(Py_DEBUG) || defined(PYPY_VERSION)\nx\n#endif", ""},
		{"platform", "#if defined(MS_WINDOWS) || defined(macintosh) || defined(USE_WIN32_API)\nx\n#endif", ""},
		{"version", "#ifdef LIB_VERSION\nx\n#endif", ""},
		{"number", "#if LEVEL > 2\nx\n#endif\n#if 2 < LEVEL\nx\n#endif\n#if LEVEL + 1\nx\n#endif", ""},
		{"nothing known of the call", "#if CHECK(A)\nx\n#endif", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			cfg := &Config{Settled: settled, Defines: []string{"ON", "-OFF"}}
			if got := shown(Preprocess(cfg, "t.c", []byte(c.text)).Switches); got != c.want {
				t.Errorf("%s\ngot  %s\nwant %s", c.text, got, c.want)
			}
			cfg.Settled = nil
			if got := Preprocess(cfg, "t.c", []byte(c.text)).Switches; got != nil {
				t.Errorf("nobody asked for %s", shown(got))
			}
		})
	}
}

// Flipping a switch by a flag does what the switch says: nothing of the text that it leaves is asked for any more.
func TestSwitchesFlipped(t *testing.T) {
	text := []byte("#ifdef A\nx\n#ifdef B\ny\n#endif\n#endif\n")
	res := Preprocess(&Config{Settled: func(string) bool { return false }, Defines: []string{"A"}}, "t.c", text)
	if got, want := shown(res.Switches), "B: B y | y"; got != want || words(res.Tokens) != "x" {
		t.Errorf("with A: %s and %q, want %s", got, words(res.Tokens), want)
	}
}

// Looking for switches leaves no trace in the text.
func TestSwitchesNoTrace(t *testing.T) {
	text := []byte("#if defined(A) || __COUNTER__ > 5 && B\n#endif\n__COUNTER__\n")
	res := Preprocess(&Config{Settled: func(string) bool { return false }}, "t.c", text)
	if got := words(res.Tokens); got != "1" {
		t.Errorf("__COUNTER__ is %s after one use, want 1", got)
	}
}

// What hangs on switches is bounded work, however they are nested.
func TestSwitchesBounded(t *testing.T) {
	var b strings.Builder
	const n = 3000
	for i := range n {
		fmt.Fprintf(&b, "#ifndef A%d\nword%d %s\n", i, i, strings.Repeat("w ", 50))
	}
	b.WriteString(strings.Repeat("#endif\n", n))
	res := Preprocess(&Config{Settled: func(string) bool { return false }}, "t.c", []byte(b.String()))
	if len(res.Switches) > maxSwitches {
		t.Errorf("%d switches", len(res.Switches))
	}
	if !slices.ContainsFunc(res.Problems, func(p Problem) bool { return strings.Contains(p.Message, "#if") }) {
		t.Error("nothing says that not all of them were looked at")
	}
}
