// Package doubleacquire is rule GIL203: see doc.md.
package doubleacquire

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL203 double-acquire.
var Rule = &analysis.Rule{Code: "GIL203", Name: "double-acquire", Severity: analysis.Error, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, f := range pass.GIL.Faults() {
		switch f.Kind {
		case gil.DoubleAcquire:
			pass.ReportFault(f, fmt.Sprintf("%s acquires %s, which this thread holds already: it waits for itself", f.Name, pass.TheGIL()), "acquired again")
		}
	}
}
