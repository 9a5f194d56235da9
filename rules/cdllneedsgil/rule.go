// Package cdllneedsgil is rule GIL802: see doc.md.
package cdllneedsgil

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL802 cdll-needs-gil.
var Rule = &analysis.Rule{Code: "GIL802", Name: "cdll-needs-gil", Severity: analysis.Error, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, v := range pass.GIL.Visits() {
		if v.State != gil.Released || !v.LetGo() {
			continue
		}
		switch {
		case v.Slot:
			pass.ReportVisit(v, v.Certain, message(pass, v, "the call through slot "+v.Name), "runs a type's own code")
		case v.API != nil && v.API.Needs == capi.Attached && (v.API.Effect == capi.NoEffect || v.API.Effect == capi.Current):
			pass.ReportVisit(v, v.Certain && v.ByName() && (v.API.Documented() || v.API.TakesObjects()),
				message(pass, v, analysis.Called(v.API.Name, v.Instr)), fmt.Sprintf("%s needs %s", v.API.Name, pass.TheGIL()))
		}
	}
	for _, f := range pass.GIL.Faults() {
		if f.Kind == gil.NestedRelease && f.LetGo() {
			b := f.Binding()
			pass.ReportFault(f, fmt.Sprintf("%s releases %s, which %s has released already: %s", f.Name, pass.TheGIL(), b.Via, b), "released again")
		}
	}
}

// message names the place of the Python source that calls without the GIL.
func message(pass *analysis.Pass, v *gil.Visit, what string) string {
	b := v.Binding()
	return fmt.Sprintf("%s needs %s, which %s releases: %s", what, pass.TheGIL(), b.Via, b)
}
