package cfg

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/csrc"
)

var update = flag.Bool("update", false, "rewrite the expected dumps in testdata")

// build makes the graphs of a text and checks what every graph must hold.
func build(t testing.TB, text string) *File {
	t.Helper()
	f := Build(csrc.ParseString("a.c", text))
	check(t, f)
	return f
}

func check(t testing.TB, f *File) {
	t.Helper()
	for _, fn := range f.Funcs {
		if err := Sanity(fn); err != nil {
			t.Errorf("%v", err)
		}
	}
}

func dump(f *File) string {
	var out strings.Builder
	for _, fn := range f.Funcs {
		Dump(&out, fn)
	}
	for _, p := range f.Problems {
		out.WriteString("problem: " + p.Message + "\n")
	}
	return out.String()
}

// TestDump compares the graphs of small texts with the dumps in testdata: "=== name", C, "---", dump.
func TestDump(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no testdata", err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		for _, c := range strings.Split("\n"+string(data), "\n=== ")[1:] {
			title, body, _ := strings.Cut(c, "\n")
			text, want, _ := strings.Cut(body+"\n", "---\n")
			t.Run(strings.TrimSuffix(filepath.Base(name), ".txt")+"/"+title, func(t *testing.T) {
				got := dump(build(t, text))
				if !*update && strings.TrimSpace(got) != strings.TrimSpace(want) {
					t.Errorf("%s\ngot:\n%s\nwant:\n%s", text, got, want)
				}
				out.WriteString("=== " + title + "\n" + text + "---\n" + got)
			})
		}
		if *update {
			if err := os.WriteFile(name, []byte(out.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}
