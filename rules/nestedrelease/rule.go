// Package nestedrelease is rule GIL202: see doc.md.
package nestedrelease

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL202 nested-release.
var Rule = &analysis.Rule{Code: "GIL202", Name: "nested-release", Severity: analysis.Error, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, f := range pass.GIL.Faults() {
		switch {
		case f.LetGo(): // see GIL802
		case f.Kind == gil.NestedRelease:
			pass.ReportFault(f, fmt.Sprintf("%s releases %s, which is released already", f.Name, pass.TheGIL()), "released again")
		case f.Kind == gil.ReleaseDetached:
			pass.ReportFault(f, fmt.Sprintf("%s releases %s on a thread that has no thread state (%s)", f.Name, pass.TheGIL(), f.Root), "nothing to release")
		}
	}
}
