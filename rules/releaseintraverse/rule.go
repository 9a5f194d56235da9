// Package releaseintraverse is rule GIL701: see doc.md.
package releaseintraverse

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
)

//go:embed doc.md
var doc string

// Rule is GIL701 release-in-traverse.
var Rule = &analysis.Rule{Code: "GIL701", Name: "release-in-traverse", Severity: analysis.Error, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for s := range pass.GIL.Calls() {
		if s.API == nil || !s.API.Effect.Releases() {
			continue
		}
		for _, slot := range []capi.Slot{capi.SlotTraverse, capi.SlotClear} {
			if pass.GIL.Slots(s.Func)&slot == 0 {
				continue
			}
			// Clearing may run other code anyway, by giving up references: to let others in there is only bad style
			// as long as the object is whole.
			pass.ReportSite(s, slot == capi.SlotTraverse,
				fmt.Sprintf("%s releases %s within %s, while the garbage collector is at work", analysis.Called(s.API.Name, s.Instr), pass.TheGIL(), slot),
				"other threads run now", pass.GIL.SlotPath(s.Func, slot))
			break
		}
	}
}
