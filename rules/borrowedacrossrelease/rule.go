// Package borrowedacrossrelease is rule GIL501: see doc.md.
package borrowedacrossrelease

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/own"
)

//go:embed doc.md
var doc string

// Rule is GIL501 borrowed-across-release.
var Rule = &analysis.Rule{Code: "GIL501", Name: "borrowed-across-release", Severity: analysis.Warning, Doc: doc, Run: run, Asks: analysis.AsksOwn}

func run(pass *analysis.Pass) {
	for _, u := range pass.Own().Uses {
		if u.Kind != own.StaleRef {
			continue
		}
		what := "a borrowed reference"
		if u.Name != "" {
			what = u.Name + ", a borrowed reference,"
		}
		from := "from " + u.From
		message := fmt.Sprintf("%s %s is used after %s was released: take a reference first", what, from, pass.TheGIL())
		if u.Dropped {
			message = fmt.Sprintf("the reference to %s was given up before %s was released, and it is used after that: give it up later", u.Name, pass.TheGIL())
		} else if u.Callee != "" {
			message = fmt.Sprintf("%s %s is handed to %s, which releases %s and uses it after that: take a reference first", what, from, u.Callee, pass.TheGIL())
		}
		got := "borrowed here"
		if u.Dropped {
			got = "taken here"
		}
		pass.ReportUse(u, message, got, "used here, when its owner may have dropped it")
	}
}
