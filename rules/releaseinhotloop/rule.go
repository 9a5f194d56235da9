// Package releaseinhotloop is rule GIL307: see doc.md.
package releaseinhotloop

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL307 release-in-hot-loop.
var Rule = &analysis.Rule{Code: "GIL307", Name: "release-in-hot-loop", Severity: analysis.Note, Doc: doc, Run: run, Asks: analysis.AsksLoops}

func run(pass *analysis.Pass) {
	for _, r := range pass.Loops().Regions {
		pass.ReportAt(r.Func, r.Block, r.Instr, gil.Held, r.Certain,
			fmt.Sprintf("%s is released and taken again in each round of a loop, for next to no work: release it around the loop", pass.TheGIL()), "released in each round")
	}
}
