package project

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// TestPyWords: each word is found wherever it stands, beside and across others.
func TestPyWords(t *testing.T) {
	contains := func(text string, words ...string) bool {
		for _, w := range words {
			if strings.Contains(text, w) {
				return true
			}
		}
		return false
	}
	parts := []string{
		"ctypes", "cffi", "threadsafety", "O_NONBLOCK", "setblocking(False)", "setblocking(0)", "set_blocking(", "c", "cf", "ffi", "ty",
		"threadsafe", "O_NONBLOC", "K", "setblocking(True)", "set", "_blocking(", "y", "k", "\n", "\x00", "typesctypes", "fcffi",
	}
	for _, a := range parts {
		for _, b := range parts {
			for _, text := range []string{a + b, " " + a + "x" + b + " ", a[1:] + b, a + b[:len(b)-1]} {
				want := pyWords{
					contains(text, "ctypes"), contains(text, "cffi"), contains(text, "threadsafety"),
					contains(text, "O_NONBLOCK", "setblocking(False)", "setblocking(0)", "set_blocking("),
				}
				if got := pyWordsIn([]byte(text)); got != want {
					t.Errorf("%q: %+v, want %+v", text, got, want)
				}
			}
		}
	}
}

func BenchmarkGlancePython(b *testing.B) {
	var text bytes.Buffer
	for i := range 2000 {
		fmt.Fprintf(&text, "import os, sys\nclass C%d(Base):\n    def f(self, key, *args):\n        return self.items[key].get('value', [x for x in args if x])\n", i)
	}
	b.SetBytes(int64(text.Len()))
	for b.Loop() {
		glancePython(text.Bytes())
	}
}

// A source that imports one which loads a library is read where it can name what that exports.
func TestPySourceWanted(t *testing.T) {
	for _, c := range []struct {
		names []string
		text  string
		want  bool
	}{
		{nil, "x = 1\n", true},
		{[]string{"lib"}, "import raw\nraw.lib.f()\n", true},
		{[]string{"load", "lib"}, "from raw import other\n", false},
		{[]string{"load"}, "from raw import *\n", true},
	} {
		s := pySource{"a.py", c.names}
		if got := s.wanted([]byte(c.text)); got != c.want {
			t.Errorf("%q with %v: %v", c.text, c.names, got)
		}
	}
}
