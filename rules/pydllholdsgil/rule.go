// Package pydllholdsgil is rule GIL801: see doc.md.
package pydllholdsgil

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/loop"
)

//go:embed doc.md
var doc string

// Rule is GIL801 pydll-holds-gil.
var Rule = &analysis.Rule{Code: "GIL801", Name: "pydll-holds-gil", Severity: analysis.Warning, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, c := range slices.Concat(pass.Waits().Calls, pass.Waits().Joins) {
		if b := pass.GIL.Binding(c.Func, c.Block, c.Instr, gil.Held); b != nil {
			why := c.Why
			if why == "" {
				why = "blocks"
			}
			what := analysis.Called(c.Name, c.Func.Blocks[c.Block].Instrs[c.Instr]) + " " + why
			pass.ReportAt(c.Func, c.Block, c.Instr, gil.Held, c.Certain, message(pass, b, what), why)
		}
	}
	for _, l := range pass.Loops().Long {
		if !l.Held {
			continue
		}
		if b := pass.GIL.Binding(l.Func, l.Block, l.Instr, gil.Held); b != nil {
			what := "this loop runs"
			if len(l.Limits) > 0 {
				what = "this loop over " + strings.Join(l.Limits, " and ") + " runs"
			}
			// A function that needs nothing of Python has no reason to keep the GIL, even for a single pass.
			certain := l.Certain && (l.Weight == loop.Heavy || !pass.GIL.NeedsPython(b.Func))
			pass.ReportAt(l.Func, l.Block, l.Instr, gil.Held, certain, message(pass, b, what), "the loop begins")
		}
	}
}

// message says which loader keeps the GIL, and what to do.
func message(pass *analysis.Pass, b *gil.Bound, what string) string {
	advice := b.Func + " needs nothing of Python, load it with ctypes.CDLL"
	if pass.GIL.NeedsPython(b.Func) {
		advice = "release it around that"
	}
	return fmt.Sprintf("%s while %s keeps %s (%s): %s", what, b.Via, pass.TheGIL(), b, advice)
}
