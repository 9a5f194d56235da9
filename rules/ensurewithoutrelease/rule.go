// Package ensurewithoutrelease is rule GIL205: see doc.md.
package ensurewithoutrelease

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/repair"
)

//go:embed doc.md
var doc string

// Rule is GIL205 ensure-without-release.
var Rule = &analysis.Rule{Code: "GIL205", Name: "ensure-without-release", Severity: analysis.Error, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, f := range pass.GIL.Faults() {
		switch f.Kind {
		case gil.LeftEnsured:
			pass.ReportFault(f, fmt.Sprintf("%s returns without the release that its ensure asks for", f.Func.Name), "returns before the release", repair.GiveBack(pass, f)...)
		}
	}
}
