package verify

import (
	"strings"
	"testing"
)

func TestJoin(t *testing.T) {
	uses, err := readUses(strings.NewReader(`src/a.c:10: PyErr_Clear without a thread state in f
src/a.c:10: PyErr_Clear without a thread state in f
/build/src/b.c:7: Py_INCREF without a thread state in g
/build/src/b.c:8: Py_DECREF without a thread state in g
c.c:1: PyList_New without a thread state in h
no use at all
`))
	if err != nil || len(uses) != 4 || uses[2].Times != 1 || uses[3].Times != 2 {
		t.Fatal(uses, err)
	}
	findings := []Finding{
		{Code: "GIL101", Path: "src/a.c", Line: 10, Function: "f"},
		{Code: "GIL101", Path: "src/b.c", Line: 7, Function: "g"},
		{Code: "GIL103", Path: "src/a.c", Line: 30, Function: "k"},
	}
	j := Join(findings, uses)
	if len(j.Confirmed) != 2 || len(j.Quiet) != 1 || j.Quiet[0].Line != 30 || len(j.Missed) != 1 || j.Missed[0].Path != "c.c" {
		t.Errorf("%+v", j)
	}
}

func TestSameFile(t *testing.T) {
	tests := []struct {
		a, b string
		want bool
	}{
		{"a.c", "a.c", true}, {"./a.c", "a.c", true}, {"/x/src/a.c", "src/a.c", true}, {"src/a.c", "/x/src/a.c", true},
		{"../src/a.c", "/x/src/a.c", true}, {"xa.c", "a.c", false}, {"src/a.c", "lib/a.c", false},
	}
	for _, tt := range tests {
		if got := sameFile(tt.a, tt.b); got != tt.want {
			t.Errorf("sameFile(%q, %q) = %v", tt.a, tt.b, got)
		}
	}
}
