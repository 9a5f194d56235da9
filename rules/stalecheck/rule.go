// Package stalecheck is rule GIL504: see doc.md.
package stalecheck

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/own"
)

//go:embed doc.md
var doc string

// Rule is GIL504 stale-check.
var Rule = &analysis.Rule{Code: "GIL504", Name: "stale-check", Severity: analysis.Warning, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, u := range pass.Own().Uses {
		if u.Kind != own.StaleCheck {
			continue
		}
		pass.ReportUse(u,
			fmt.Sprintf("%s was checked before %s was released, and %s may have changed it since: check it again", u.Name, pass.TheGIL(), u.Other.Func.Name),
			"checked here", "relied upon here")
	}
}
