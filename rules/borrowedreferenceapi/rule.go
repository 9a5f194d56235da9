// Package borrowedreferenceapi is rule GIL603: see doc.md.
package borrowedreferenceapi

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/own"
	"github.com/gillint/gillint/analysis/repair"
)

//go:embed doc.md
var doc string

// Rule is GIL603 borrowed-reference-api.
var Rule = &analysis.Rule{Code: "GIL603", Name: "borrowed-reference-api", Severity: analysis.Warning, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	if !pass.FreeThreaded() {
		return
	}
	for _, c := range pass.Own().Calls() {
		twin := pass.Target.Twin(c.API)
		if c.Hazard != own.Borrows || twin == nil || c.API.Has(capi.Unlocked) {
			continue // of macros GIL608 says both
		}
		called := analysis.Called(c.API.Name, c.Func.Blocks[c.Block].Instrs[c.Index])
		pass.ReportFix(c.Func, c.Block, c.Index, gil.Held, c.Certain,
			fmt.Sprintf("%s lends a reference that another thread may take away at any moment: use %s", called, twin.Name),
			"borrowed here", repair.Strong(c.Func, c.Func.Blocks[c.Block].Instrs[c.Index], c.API, twin))
	}
}
