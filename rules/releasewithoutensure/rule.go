// Package releasewithoutensure is rule GIL206: see doc.md.
package releasewithoutensure

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL206 release-without-ensure.
var Rule = &analysis.Rule{Code: "GIL206", Name: "release-without-ensure", Severity: analysis.Error, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, f := range pass.GIL.Faults() {
		switch f.Kind {
		case gil.GiveWithout:
			pass.ReportFault(f, fmt.Sprintf("%s releases without an ensure", f.Name), "nothing was ensured")
		case gil.GiveUninit:
			pass.ReportFault(f, fmt.Sprintf("%s releases an uninitialised state: nothing was ensured on this path", f.Name), "an uninitialised variable is released")
		case gil.GiveTwice:
			pass.ReportFault(f, fmt.Sprintf("%s releases a second time what one ensure took", f.Name), "released again")
		case gil.GiveOrder:
			pass.ReportFault(f, fmt.Sprintf("%s releases out of order: a later ensure is still open", f.Name), "the last ensure must be released first")
		case gil.GiveReleased:
			pass.ReportFault(f, fmt.Sprintf("%s runs while the thread state is released: restore it first", f.Name), "the thread state is not attached here")
		}
	}
}
