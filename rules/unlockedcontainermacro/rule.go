// Package unlockedcontainermacro is rule GIL608: see doc.md.
package unlockedcontainermacro

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/own"
	"github.com/gillint/gillint/analysis/repair"
)

//go:embed doc.md
var doc string

// Rule is GIL608 unlocked-container-macro.
var Rule = &analysis.Rule{Code: "GIL608", Name: "unlocked-container-macro", Severity: analysis.Warning, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	if !pass.FreeThreaded() {
		return
	}
	for _, c := range pass.Own().Calls() {
		if c.Hazard != own.SkipsLocking {
			continue
		}
		call := c.Func.Blocks[c.Block].Instrs[c.Index]
		object := "the object"
		if c.Object != "" {
			object = c.Object
		}
		what := fmt.Sprintf("%s does not lock %s, which other threads may be changing: use ", analysis.Called(c.API.Name, call), object)
		twin := pass.Target.Twin(c.API)
		if !c.Lends || twin == nil {
			pass.ReportAt(c.Func, c.Block, c.Index, gil.Held, c.Certain, what+"the locking function, or a critical section", "not locked here")
			continue
		}
		pass.ReportFix(c.Func, c.Block, c.Index, gil.Held, c.Certain, what+twin.Name+", or a critical section", "not locked here",
			repair.Strong(c.Func, call, c.API, twin))
	}
}
