// Package borrowedreferenceapi is rule GIL603: see doc.md.
package borrowedreferenceapi

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
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
		if c.Hazard != own.Borrows || twin == nil {
			continue
		}
		pass.ReportCall(c,
			fmt.Sprintf("%s lends a reference that another thread may take away at any moment: use %s", analysis.Called(c.API.Name, c.Instr()), twin.Name),
			"borrowed here", func(c *own.Call) []analysis.Fix {
				return repair.Strong(c.Func, c.Instr(), c.API, pass.Target.Twin(c.API))
			})
	}
}
