// Package missingmodgil is rule GIL601: see doc.md.
package missingmodgil

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/module"
	"github.com/gillint/gillint/analysis/repair"
)

//go:embed doc.md
var doc string

// Rule is GIL601 missing-mod-gil.
var Rule = &analysis.Rule{Code: "GIL601", Name: "missing-mod-gil", Severity: analysis.Note, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	if !pass.Target.FreeThreaded {
		return
	}
	unit := pass.Module()
	if unit.MentionsGIL || unit.Limited {
		return // it depends on how it is built; the limited API and free threading exclude each other
	}
	for _, m := range unit.Modules {
		if m.GIL != capi.GILUnsaid || m.Phase == module.PhaseUnknown {
			continue
		}
		d := analysis.Diagnostic{
			Confidence: analysis.Certain, Loc: m.Init.Loc, End: m.Init.Loc, Function: m.Init.Name,
			Message: fmt.Sprintf("module %s does not say whether it needs the GIL: importing it turns the GIL on again, for the whole process", m.Name),
			Trace:   []gil.Step{{Kind: gil.StepFinding, Loc: m.Call.Loc, Message: "made here"}},
		}
		if m.Slots != nil {
			d.Fixes = repair.AddRow(m.Slots, "Say that the module needs the GIL", capi.ModuleGILRow, true)
		}
		if m.SlotsUnknown {
			d.Confidence = analysis.Possible
		}
		pass.Report(d)
	}
}
