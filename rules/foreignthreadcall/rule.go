// Package foreignthreadcall is rule GIL103: see doc.md.
package foreignthreadcall

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL103 foreign-thread-call.
var Rule = &analysis.Rule{Code: "GIL103", Name: "foreign-thread-call", Severity: analysis.Error, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	wrong := func(v *gil.Visit) (wrong, certain bool) {
		if v.State != gil.Foreign || v.API == nil || v.API.Needs != capi.Attached {
			return false, false
		}
		if v.API.Effect != capi.NoEffect && v.API.Effect != capi.Current {
			return false, false // a rule of its own
		}
		return true, v.Certain && (v.API.Documented() || v.API.TakesObjects())
	}
	for _, v := range pass.Firsts(wrong) {
		pass.ReportVisit(v.Visit, v.Certain,
			fmt.Sprintf("%s needs %s, but the thread has no thread state here (%s)%s",
				analysis.Called(v.API.Name, v.Instr), pass.TheGIL(), v.Root, v.SoMany("does", "do")),
			fmt.Sprintf("%s needs %s", v.API.Name, pass.TheGIL()))
	}
}
