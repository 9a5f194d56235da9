// Package attachatfinalization is rule GIL704: see doc.md.
package attachatfinalization

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL704 attach-at-finalization.
var Rule = &analysis.Rule{Code: "GIL704", Name: "attach-at-finalization", Severity: analysis.Note, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	var attaches []gil.Site
	for s := range pass.GIL.Calls() {
		switch {
		case s.API != nil && s.API.Has(capi.AsksFinalizing), s.C != nil && s.C.Joins():
			return // somebody thinks of the end
		case s.API != nil && s.API.Effect == capi.Ensure:
			attaches = append(attaches, s)
		}
	}
	for _, s := range attaches {
		at := pass.GIL.Points(s.Func).At(s.Block, s.Index)
		if !at.Seen.Has(gil.Foreign) || pass.GIL.Reach(s.Func)&gil.ReachThread == 0 {
			continue
		}
		// A thread that attaches once and is gone has mostly ended by then.
		pass.ReportAt(s.Func, s.Block, s.Index, gil.Foreign, at.Sure.Has(gil.Foreign) && pass.GIL.Repeats(s.Func, s.Block),
			fmt.Sprintf("%s on a thread of its own, which nothing stops before the interpreter ends: %s", analysis.Called(s.API.Name, s.Instr), fate(pass.Target)),
			"hangs or ends the thread once the interpreter finalizes")
	}
}

// fate is what becomes of a thread that attaches to an interpreter that ends (interp-lifecycle.rst).
func fate(t capi.Target) string {
	if t.Minor >= 14 {
		return "the thread then hangs"
	}
	return "the thread is then killed in the midst of it"
}
