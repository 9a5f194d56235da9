package main

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"testing/fstest"
)

// A file that somebody changes between the analysis and the repair is left alone, and said.
func TestChangedMeanwhile(t *testing.T) {
	fsys := fstest.MapFS{"work/a.c": {Data: []byte("one")}, "work/b.c": {Data: []byte("two")}}
	from := newWatched(fsys)
	for _, name := range []string{"work/a.c", "work/b.c"} {
		if _, err := from.ReadFile(name); err != nil {
			t.Fatal(err)
		}
	}
	fsys["work/a.c"] = &fstest.MapFile{Data: []byte("another")}
	var stderr bytes.Buffer
	wrote := map[string]string{}
	c := &command{stdout: io.Discard, stderr: &stderr, root: "work", replace: func(name string, was, text []byte) error {
		wrote[name] = string(was) + " to " + string(text)
		return nil
	}}
	files, status := edited{"work/a.c": []byte("1"), "work/b.c": []byte("2")}.write(c, from, false)
	if files != 1 || status != exitInput || len(wrote) != 1 || wrote["work/b.c"] != "two to 2" || !strings.Contains(stderr.String(), "a.c: changed meanwhile") {
		t.Errorf("%d files, status %d, %v, %s", files, status, wrote, stderr.String())
	}
}

func TestCommented(t *testing.T) {
	for _, c := range []struct {
		text string
		line int
		want string // empty: no room
	}{
		{"a\n\tb\nc\n", 2, "a\n\t/* gillint: ignore[X] why */\n\tb\nc\n"},
		{"a\r\n  b\r\n", 2, "a\r\n  /* gillint: ignore[X] why */\r\n  b\r\n"},
		{"a", 1, "/* gillint: ignore[X] why */\na"},
		{"a \\\n b\nc\n", 2, "a \\\n b /* gillint: ignore[X] why */\nc\n"},
		{"a \\\n b \\\nc\n", 2, ""},
		{"a \\\n b \\\nc\n", 3, "a \\\n b \\\nc /* gillint: ignore[X] why */\n"},
		{"a\n", 7, ""},
	} {
		lines, ok := commented(bytes.SplitAfter([]byte(c.text), []byte("\n")), c.line, ".c", "X", "why")
		if got := string(bytes.Join(lines, nil)); ok != (c.want != "") || ok && got != c.want {
			t.Errorf("%q, line %d: %q, %v, want %q", c.text, c.line, got, ok, c.want)
		}
	}
}
