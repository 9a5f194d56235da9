package tables

import (
	"bytes"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/capi"
)

const data = "../../data"

func text(t *testing.T, name string) string {
	b, err := os.ReadFile(data + "/" + name + ".tsv")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// files are the tables with the number of their cells and which cell is the source of a fact.
var files = map[string]struct {
	cells  int
	source int // -1: the table names no sources, being made from headers
}{
	"api":        {7, -1},
	"numpy":      {7, -1},
	"signatures": {3, -1},
	"macros":     {3, -1},
	"docs":       {3, 2},
	"needs":      {3, 2},
	"effects":    {3, 2},
	"traits":     {3, 2},
	"sharing":    {3, 2},
	"callbacks":  {3, 2},
	"clib":       {4, 3},
	"handles":    {3, 2},
}

func TestTables(t *testing.T) {
	for name, file := range files {
		t.Run(name, func(t *testing.T) {
			last, patterns := "", true
			rows := 0
			for c := range lines(text(t, name), file.cells) {
				rows++
				key := c[0]
				if name == "callbacks" {
					key += "\t" + c[1] // a function may have several
				}
				// Patterns come first, so that single names win over them.
				if patterns && !strings.HasSuffix(key, "*") {
					patterns, last = false, ""
				}
				if key <= last {
					t.Errorf("%s: after %s: not sorted, or twice", key, last)
				}
				last = key
				if !patterns && strings.HasSuffix(key, "*") {
					t.Errorf("%s: a pattern after a name", key)
				}
				if file.source >= 0 && (c[file.source] == "" || c[file.source] == "-") {
					t.Errorf("%s: a fact without a source", c[0])
				}
				for _, cell := range c {
					if strings.TrimSpace(cell) != cell {
						t.Errorf("%s: space around %q", c[0], cell)
					}
				}
			}
			if rows == 0 {
				t.Error("empty")
			}
		})
	}
}

// TestPatterns finds patterns that match nothing; single names without a row panic in Read.
func TestPatterns(t *testing.T) {
	tables := Read(os.DirFS(data))
	for c := range lines(text(t, "needs"), 3) {
		prefix, ok := strings.CutSuffix(c[0], "*")
		if !ok {
			continue
		}
		match := func(f *capi.Func) bool { return strings.HasPrefix(f.Name, prefix) }
		if !slices.ContainsFunc(tables.Python, match) && !slices.ContainsFunc(tables.NumPy, match) {
			t.Errorf("%s matches nothing", c[0])
		}
	}
}

// TestRows holds capi/rows.go against the tables; UPDATE=1 writes it.
func TestRows(t *testing.T) {
	const rows = "../../rows.go"
	want := Read(os.DirFS(data)).Source()
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(rows, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got, err := os.ReadFile(rows); err != nil || !bytes.Equal(got, want) {
		t.Errorf("rows.go is not what data/*.tsv says (%v): UPDATE=1 go test ./analysis/capi/internal/tables", err)
	}
}

// Every row is found by its name, and no other name is.
func TestLookup(t *testing.T) {
	if os.Getenv("UPDATE") != "" {
		return // the rows that this program carries are being replaced
	}
	tables := Read(os.DirFS(data))
	for _, f := range slices.Concat(tables.Python, tables.NumPy) {
		if got := capi.Any(f.Name); got == nil || !reflect.DeepEqual(*got, *f) {
			t.Fatalf("Any(%s) is %+v, not %+v", f.Name, got, f)
		}
		if got := capi.Any(f.Name + "_"); got != nil && got.Name != f.Name+"_" {
			t.Fatalf("Any(%s_) is %s", f.Name, got.Name)
		}
	}
	for _, f := range tables.C {
		if got := capi.LookupC(f.Name); got == nil || !reflect.DeepEqual(*got, *f) {
			t.Fatalf("LookupC(%s) is %+v, not %+v", f.Name, got, f)
		}
	}
	for name, want := range tables.Handles {
		pointer := want == capi.UnsafePointer
		if pointer {
			want = capi.UnsafeHandle
		}
		if got := capi.HandleType(name); got != want || capi.HandlePointer(name) != pointer {
			t.Fatalf("HandleType(%s) is %d, not %d", name, got, want)
		}
	}
}
