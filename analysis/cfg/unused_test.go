package cfg_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
)

// TestUnused checks that of a header with many functions those are built that the file uses, by way of others too, and that of
// few all are.
func TestUnused(t *testing.T) {
	for _, n := range []int{10, 500} {
		var h strings.Builder
		for i := range n {
			fmt.Fprintf(&h, "static inline int f%d(void) { return f%d(); }\n", i, i/2)
		}
		fsys := fstest.MapFS{
			"h.h": {Data: []byte(h.String())},
			"a.c": {Data: []byte("#include \"h.h\"\nstatic int forgotten(void) { return 1; }\nint (*p)(void) = f9;\n")},
		}
		f := cfg.Build(csrc.Parse(&csrc.Config{FS: fsys, Path: "a.c"}))
		names := map[string]bool{}
		for _, fn := range f.Funcs {
			names[fn.Name] = true
		}
		want := n + 1
		if n > 64 {
			want = 6 // f9, f4, f2, f1, f0 and forgotten
		}
		if len(names) != want || !names["forgotten"] || !names["f9"] || !names["f1"] {
			t.Errorf("%d functions in the header: %d built, want %d", n, len(names), want)
		}
	}
}
