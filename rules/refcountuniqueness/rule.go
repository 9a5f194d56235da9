// Package refcountuniqueness is rule GIL607: see doc.md.
package refcountuniqueness

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/own"
)

//go:embed doc.md
var doc string

// Rule is GIL607 refcount-uniqueness.
var Rule = &analysis.Rule{Code: "GIL607", Name: "refcount-uniqueness", Severity: analysis.Warning, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	if !pass.FreeThreaded() {
		return
	}
	for _, c := range pass.Own().Calls() {
		if c.Hazard != own.CountsRefs {
			continue
		}
		called := analysis.Called(c.API.Name, c.Func.Blocks[c.Block].Instrs[c.Index])
		object := "the object"
		if c.Object != "" {
			object = c.Object
		}
		pass.ReportAt(c.Func, c.Block, c.Index, gil.Held, c.Certain,
			fmt.Sprintf("a reference count of 1 (%s) does not show that no other thread uses %s: do not change it in place", called, object),
			"counted here")
	}
}
