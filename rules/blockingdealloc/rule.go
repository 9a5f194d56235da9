// Package blockingdealloc is rule GIL705: see doc.md.
package blockingdealloc

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
)

//go:embed doc.md
var doc string

// Rule is GIL705 blocking-dealloc.
var Rule = &analysis.Rule{Code: "GIL705", Name: "blocking-dealloc", Severity: analysis.Warning, Doc: doc, Run: run, Asks: analysis.AsksWaits}

func run(pass *analysis.Pass) {
	for _, c := range pass.Waits().Deallocs {
		name := analysis.Called(c.Name, c.Func.Blocks[c.Block].Instrs[c.Instr])
		if c.Path == nil {
			continue // the destructor has let go on every way there
		}
		pass.ReportPath(c.Func, c.Block, c.Instr, c.Path, c.Certain,
			fmt.Sprintf("%s %s while %s is held, in what destroys an object: give the object a close() that waits released", name, c.Why, pass.TheGIL()), c.Why)
	}
}
