// Package callwithoutgil is rule GIL101: see doc.md.
package callwithoutgil

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/repair"
)

//go:embed doc.md
var doc string

// Rule is GIL101 call-without-gil.
var Rule = &analysis.Rule{Code: "GIL101", Name: "call-without-gil", Severity: analysis.Error, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, v := range pass.GIL.Visits() {
		if v.State != gil.Released || v.LetGo() { // see GIL802
			continue
		}
		switch {
		case v.Slot:
			pass.ReportVisit(v, v.Certain,
				fmt.Sprintf("the call through slot %s needs %s, which is released here", v.Name, pass.TheGIL()),
				"runs a type's own code")
		case v.API != nil && v.API.Needs == capi.Attached && judged(v.API.Effect):
			// What a private function needs is written nowhere; where it handles objects there is no doubt.
			pass.ReportVisit(v, v.Certain && (v.API.Documented() || v.API.TakesObjects()),
				fmt.Sprintf("%s needs %s, which is released here", analysis.Called(v.API.Name, v.Instr), pass.TheGIL()),
				fmt.Sprintf("%s needs %s", v.API.Name, pass.TheGIL()), repair.Hold(pass, v)...)
		}
	}
}

// judged leaves out the calls that change the thread's state: they have rules of their own.
func judged(e capi.Effect) bool { return e == capi.NoEffect || e == capi.Current }
