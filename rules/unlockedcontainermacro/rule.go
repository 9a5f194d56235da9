// Package unlockedcontainermacro is rule GIL608: see doc.md.
package unlockedcontainermacro

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/own"
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
		called := analysis.Called(c.API.Name, c.Func.Blocks[c.Block].Instrs[c.Index])
		object := "the object"
		if c.Object != "" {
			object = c.Object
		}
		pass.ReportAt(c.Func, c.Block, c.Index, gil.Held, c.Certain,
			fmt.Sprintf("%s does not lock %s, which other threads may be changing: use the locking function, or a critical section", called, object),
			"not locked here")
	}
}
