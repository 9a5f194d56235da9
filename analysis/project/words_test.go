package project

import (
	"strings"
	"testing"
)

func TestSplitWords(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`gcc -c x.c`, "gcc|-c|x.c"},
		{`  gcc	-DX="a b"  `, "gcc|-DX=a b"},
		{`gcc -DX=\"s\" '-DY="t u"'`, `gcc|-DX="s"|-DY="t u"`},
		{`"C:\Program Files\cl.exe" /IC:\inc`, `C:\Program Files\cl.exe|/IC:\inc`},
		{`a "" b`, "a||b"},
		{`a\ b`, "a b"},
		{`"a\"b\$c\n"`, `a"b$c\n`},
		{`'open`, "open"},
		{`"open`, "open"},
		{`end\`, `end\`},
		{``, ""},
	} {
		if got := strings.Join(splitWords(c.in), "|"); got != c.want {
			t.Errorf("splitWords(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestEntry(t *testing.T) {
	for _, c := range []struct{ name, command, want string }{
		{"plain", `cc -I inc -I/usr/x -isystem ../sys -DA -D B=1 -UC -c src/x.c`, "p/build/inc usr/x|p/sys|A B=1 -C|"},
		{"wrappers", `env CC=x /usr/bin/ccache distcc -j8 gcc -Iinc x.c`, "p/build/inc|||"},
		{"msvc", `"C:\VC\cl.exe" /IC:\inc /I..\h /DA=1 /c x.c`, "C:/inc p/h||A=1|"},
		{"a slash is no option elsewhere", `gcc /Includes/x.c /Dir/y.c`, "|||"},
		{"cmake target", `cc -o CMakeFiles/_mod.dir/src/x.c.o -c x.c`, "|||_mod"},
		{"meson target", `cc -o src/_mod.cpython-312-x86_64-linux-gnu.so.p/x.c.o -c x.c`, "|||_mod"},
		{"option without value", `cc -I`, "p/build|||"},
		{"escape upwards", `cc -I../../../../../etc`, "etc|||"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := command{File: "../src/x.c"}.entry("p/build", splitWords(c.command))
			got := strings.Join([]string{strings.Join(e.include, " "), strings.Join(e.system, " "), strings.Join(e.defines, " "), e.target}, "|")
			if got != c.want || e.file != "p/src/x.c" {
				t.Errorf("got %q of %s, want %q", got, e.file, c.want)
			}
		})
	}
	if e := (command{File: "x.cpp"}).entry(".", []string{"c++", "x.cpp"}); e != nil {
		t.Errorf("a C++ file gives an entry: %v", e)
	}
}
