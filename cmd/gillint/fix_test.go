package main

import (
	"testing"

	"github.com/gillint/gillint/analysis/driver"
)

// A repair does harm where something is found that was not, or not understood; that lines move is none.
func TestWorse(t *testing.T) {
	found := func(list ...driver.Diagnostic) *driver.Result { return &driver.Result{Diagnostics: list} }
	one := driver.Diagnostic{Code: "GIL101", Path: "a.c", Function: "f", Line: 3}
	moved, other := one, one
	moved.Line, other.Code = 9, "GIL202"
	for _, c := range []struct {
		name          string
		before, after *driver.Result
		want          bool
	}{
		{"mended", found(one), found(), false},
		{"moved", found(one), found(moved), false},
		{"one of two", found(one, one), found(moved), false},
		{"another in its place", found(one), found(other), true},
		{"one more", found(one), found(moved, one), true},
		{"not understood", found(one), &driver.Result{Problems: []driver.Problem{{Message: "x"}}}, true},
	} {
		if got := worse(c.before, c.after); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
