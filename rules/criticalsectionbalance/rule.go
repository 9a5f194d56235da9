// Package criticalsectionbalance is rule GIL207: see doc.md.
package criticalsectionbalance

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL207 critical-section-balance.
var Rule = &analysis.Rule{Code: "GIL207", Name: "critical-section-balance", Severity: analysis.Error, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, f := range pass.GIL.Faults() {
		switch f.Kind {
		case gil.LeftSection:
			pass.ReportFault(f, fmt.Sprintf("%s returns inside the critical section that begins in line %d", f.Func.Name, pass.LineOf(f.Site.Loc)),
				"returns without ending it")
		case gil.SectionNested:
			pass.ReportFault(f, fmt.Sprintf("%s begins a critical section inside the one that begins in line %d, which may be suspended for it: "+
				"lock both objects with one section for two", f.Name, pass.LineOf(f.Site.Loc)), "begins another critical section")
		}
	}
}
