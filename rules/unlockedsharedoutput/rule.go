// Package unlockedsharedoutput is rule GIL401: see doc.md.
package unlockedsharedoutput

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL401 unlocked-shared-output.
var Rule = &analysis.Rule{Code: "GIL401", Name: "unlocked-shared-output", Severity: analysis.Warning, Doc: doc, Run: run, Asks: analysis.AsksShare}

func run(pass *analysis.Pass) {
	for _, o := range pass.Share().Outputs() {
		message := fmt.Sprintf("%s and %s write to %s one after the other without %s or a lock: what threads write gets mixed",
			analysis.Called(o.Name, o.Instr()), analysis.Called(o.NextName, o.Next), o.Stream, pass.TheGIL())
		if o.Next == o.Instr() {
			message = fmt.Sprintf("%s writes to %s again and again without %s or a lock: what threads write gets mixed",
				analysis.Called(o.Name, o.Instr()), o.Stream, pass.TheGIL())
		}
		next := gil.Step{Kind: gil.StepOther, Loc: o.Next.Loc, Message: "another thread may write before the next piece here"}
		pass.ReportAt(o.Func, o.Block, o.Index, o.State, o.Certain, message, o.Name+" writes the first piece", next)
	}
}
