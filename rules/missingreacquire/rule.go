// Package missingreacquire is rule GIL201: see doc.md.
package missingreacquire

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/repair"
)

//go:embed doc.md
var doc string

// Rule is GIL201 missing-reacquire.
var Rule = &analysis.Rule{Code: "GIL201", Name: "missing-reacquire", Severity: analysis.Error, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, f := range pass.GIL.Faults() {
		switch f.Kind {
		case gil.LeftReleased:
			pass.ReportFault(f, fmt.Sprintf("%s returns with %s released", f.Func.Name, pass.TheGIL()), "returns without re-acquiring it", repair.Reacquire(pass, f)...)
		}
	}
}
