// Package interiorpointeracrossrelease is rule GIL502: see doc.md.
package interiorpointeracrossrelease

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/own"
)

//go:embed doc.md
var doc string

// Rule is GIL502 interior-pointer-across-release.
var Rule = &analysis.Rule{
	Code: "GIL502", Name: "interior-pointer-across-release", Severity: analysis.Warning, Doc: doc, Run: run, Asks: analysis.AsksOwn}

func run(pass *analysis.Pass) {
	for _, u := range pass.Own().Uses {
		if u.Kind != own.StalePointer {
			continue
		}
		what := u.Name
		switch {
		case what == "":
			what = "the argument"
		case strings.Contains(what, "%"): // a copy that has no name of its own: *text++
			what = "a pointer that is stepped on"
		}
		origin := fmt.Sprintf("%s points into an object (%s)", what, u.From)
		if u.Lent && !u.Dropped {
			origin = fmt.Sprintf("%s points into an object borrowed from %s", what, u.From)
		}
		when := "is used while " + pass.TheGIL() + " is released"
		switch {
		case u.Callee != "":
			when = fmt.Sprintf("is handed to %s, which uses it when it has released %s", u.Callee, pass.TheGIL())
		case u.State == gil.Held:
			when = "is used after " + pass.TheGIL() + " was released"
		}
		advice := "hold a reference to the object, or copy what is needed"
		switch {
		case u.Dropped:
			advice = "the object's reference has been given up before: give it up later"
		case !u.Lent && u.Other == nil:
			advice = "another thread may make it move: copy what is needed"
		}
		message := fmt.Sprintf("%s and %s: %s", origin, when, advice)
		pass.ReportUse(u, message, "obtained here", "used here, when the object may be gone or have moved")
	}
}
