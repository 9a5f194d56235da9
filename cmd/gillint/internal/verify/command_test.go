package verify

import (
	"slices"
	"strings"
	"testing"
)

func TestJoin(t *testing.T) {
	seen, err := readReport(strings.NewReader(`src/a.c:10: PyErr_Clear without a thread state in f
src/a.c:10: PyErr_Clear without a thread state in f
/build/src/b.c:7: Py_INCREF without a thread state in g
/build/src/b.c:8: Py_DECREF without a thread state in g
c.c:1: PyList_New without a thread state in h
no use at all
b.c:3: PyEval_RestoreThread though the thread has one already in k
loaded +0x10 /x/m.so
+0x1139 /x/m.so was entered with a thread state and left without
entered 12 +0x10 /x/m.so
at +0x1234 /x/m.so: PyErr_Clear without a thread state
loaded +0x10 /x/n.so
`))
	uses := seen.Uses
	if err != nil || len(uses) != 7 || uses[0].Function != "+0x1139" || uses[0].API != "" || uses[3].Path != "/x/m.so" || uses[3].Function != "+0x1234" || uses[6].Times != 2 ||
		!slices.Equal(seen.Modules, []Loaded{{"/x/m.so", 12}, {"/x/n.so", 0}}) {
		t.Fatal(uses, err)
	}
	findings := []Finding{
		{Code: "GIL101", Path: "src/a.c", Line: 10, Function: "f"},
		{Code: "GIL101", Path: "src/b.c", Line: 7, Function: "g"},
		{Code: "GIL203", Path: "b.c", Line: 3, Function: "k"},
		{Code: "GIL103", Path: "src/a.c", Line: 30, Function: "k"},
	}
	j := Join(findings, uses)
	if len(j.Confirmed) != 3 || len(j.Quiet) != 1 || j.Quiet[0].Line != 30 || len(j.Unread) != 1 || len(j.Missed) != 2 || j.Missed[1].Path != "c.c" {
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
