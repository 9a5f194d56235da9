package headers

import (
	"testing"
	"github.com/gillint/gillint/analysis/capi"
)

func TestX(t *testing.T) {
	s := For(capi.Target{Minor: 12}, "")
	for _, n := range Names() {
		d, ok := s.Lookup(n)
		if !ok { t.Errorf("%s: no", n); continue }
		for i, p := range d.Problems { if i < 3 { t.Errorf("%s: %v", n, p) } }
	}
	d, _ := s.Lookup("Python.h")
	t.Log(len(d.Macros), len(d.Tokens), len(d.Includes), len(Names()))
}
