// Package dictnextunlocked is rule GIL604: see doc.md.
package dictnextunlocked

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/own"
)

//go:embed doc.md
var doc string

// Rule is GIL604 dict-next-unlocked.
var Rule = &analysis.Rule{Code: "GIL604", Name: "dict-next-unlocked", Severity: analysis.Warning, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	if !pass.FreeThreaded() {
		return
	}
	for _, c := range pass.Own().Calls() {
		if c.Hazard != own.Iterates {
			continue
		}
		object := "the object"
		if c.Object != "" {
			object = c.Object
		}
		pass.ReportCall(c,
			fmt.Sprintf("%s goes through %s while other threads may change it: begin a critical section on it", analysis.Called(c.API.Name, c.Instr()), object),
			"goes on here", func(*own.Call) []analysis.Fix { return nil })
	}
}
