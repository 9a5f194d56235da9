// Package gilstateinsubinterpreter is rule GIL702: see doc.md.
package gilstateinsubinterpreter

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL702 gilstate-in-subinterpreter.
var Rule = &analysis.Rule{Code: "GIL702", Name: "gilstate-in-subinterpreter", Severity: analysis.Warning, Doc: doc, Run: run, Asks: analysis.AsksModule}

func run(pass *analysis.Pass) {
	m := pass.Module().SubInterpreter()
	if m == nil {
		return
	}
	for s := range pass.GIL.Calls() {
		if s.API == nil || s.API.Effect != capi.Ensure {
			continue
		}
		// A thread that Python started has a thread state of its interpreter, which is found again; only one that Python does not
		// know is given the main interpreter's. Which threads a library's callbacks run on is not known.
		foreign := pass.GIL.Points(s.Func).At(s.Block, s.Index).Sure.Has(gil.Foreign) && pass.GIL.Reach(s.Func)&gil.ReachThread != 0
		pass.ReportSite(s, foreign && len(pass.Module().Modules) == 1,
			fmt.Sprintf("%s attaches to the main interpreter, whichever this is: module %s declares support of several", analysis.Called(s.API.Name, s.Instr), m.Name),
			"attaches to the main interpreter",
			[]gil.Step{{Kind: gil.StepEntry, Loc: m.Init.Loc, Message: "module " + m.Name + " supports several interpreters"}})
	}
}
