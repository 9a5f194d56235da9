// Package signalhandlercall is rule GIL104: see doc.md.
package signalhandlercall

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL104 signal-handler-call.
var Rule = &analysis.Rule{Code: "GIL104", Name: "signal-handler-call", Severity: analysis.Error, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	wrong := func(v *gil.Visit) (wrong, certain bool) {
		if v.State != gil.Signal || v.API == nil || v.API.Needs == capi.Signal || v.API.Needs == capi.Harmless {
			return false, false
		}
		return true, v.Certain && harmful(v.API)
	}
	for _, v := range pass.Firsts(wrong) {
		pass.ReportVisit(v.Visit, v.Certain,
			fmt.Sprintf("%s is called from a signal handler, which may have interrupted the interpreter anywhere%s",
				analysis.Called(v.API.Name, v.Instr), v.SoMany("is", "are")),
			fmt.Sprintf("%s may not be called from a signal handler", v.API.Name))
	}
}

// harmful leaves the benefit of the doubt to calls that need no thread state, take no lock and allocate nothing: no
// documentation allows them in a handler, but nothing is known to go wrong either.
func harmful(f *capi.Func) bool {
	if f.Needs == capi.Nothing {
		return f.Effect != capi.NoEffect && !f.Effect.Asks() || f.Domain != capi.NoDomain
	}
	return f.Documented() || f.TakesObjects()
}
