package alloc

import (
	"testing"

	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/gil"
)

// Origins that lead back to themselves are asked for once, and what was left out on the way is asked for again.
func TestCycles(t *testing.T) {
	const text = `#include <Python.h>
#include <stdlib.h>
struct a { char *p, *q; };
static void f(struct a *x, struct a *y) { x->p = y->q; x->q = y->p; }
static void g(struct a *x) { x->q = PyMem_Malloc(1); }
static void h(struct a *x) { free(x->p); free(x->q); }
static char *again(int n) { return n ? again(n - 1) : PyMem_Malloc(1); }
static void i(void) { free(again(3)); }
`
	file := cfg.Build(csrc.ParseString("m.c", text))
	p := cfg.Link("m", []*cfg.File{file})
	res := Of(p, gil.Solve(p, gil.Options{}))
	if res.Stats != (Stats{Frees: 3, Followed: 3}) {
		t.Errorf("stats %+v", res.Stats)
	}
	var lines []int
	for _, m := range res.Mismatches {
		lines = append(lines, m.Instr.Loc.Line)
		if !m.Certain || len(m.Sources) != 1 {
			t.Errorf("line %d: certain %v, %d sources", m.Instr.Loc.Line, m.Certain, len(m.Sources))
		}
	}
	if len(lines) != 3 {
		t.Errorf("lines %v", lines)
	}
}

// A member whose address is handed to somebody holds anything, whatever the function that does so begins with.
func TestHanded(t *testing.T) {
	for _, body := range []string{"again: ; if (n) goto again; fill(&x->p);", "p = PyMem_Malloc(1); use(p); fill(&x->p);", "while (n) fill(&x->p);"} {
		file := cfg.Build(csrc.ParseString("m.c", `#include <Python.h>
#include <stdlib.h>
struct a { char *p; };
static void f(struct a *x, int n, char *p) { `+body+` }
static void g(struct a *x) { free(x->p); }
static void h(void) { PyMem_Free(PyMem_Malloc(1)); }
`))
		p := cfg.Link("m", []*cfg.File{file})
		if res := Of(p, gil.Solve(p, gil.Options{})); res.Stats.Frees != 2 || len(res.Mismatches) > 0 {
			t.Errorf("%s: stats %+v, %d mismatches", body, res.Stats, len(res.Mismatches))
		}
	}
}
