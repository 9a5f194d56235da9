// Package unlockedcontainermacro is rule GIL608: see doc.md.
package unlockedcontainermacro

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
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
		object := "the object"
		if c.Object != "" {
			object = c.Object
		}
		use := "the locking function"
		if twin := pass.Target.Twin(c.API); c.Lends && twin != nil {
			use = twin.Name
		}
		pass.ReportCall(c,
			fmt.Sprintf("%s does not lock %s, which other threads may be changing: use %s, or a critical section", analysis.Called(c.API.Name, c.Instr()), object, use),
			"not locked here", func(c *own.Call) []analysis.Fix {
				twin := pass.Target.Twin(c.API)
				if !c.Lends || twin == nil {
					return nil
				}
				return repair.Strong(c.Func, c.Instr(), c.API, twin)
			})
	}
}
