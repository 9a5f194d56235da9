// Package unlockedsharedstate is rule GIL402: see doc.md.
package unlockedsharedstate

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/share"
)

//go:embed doc.md
var doc string

// Rule is GIL402 unlocked-shared-state.
var Rule = &analysis.Rule{Code: "GIL402", Name: "unlocked-shared-state", Severity: analysis.Warning, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, w := range pass.Share().Writes() {
		if pass.GIL.Binding(w.Func, w.Block, w.Index, w.State) != nil { // see GIL803
			continue
		}
		name := w.Storage.String()
		what := fmt.Sprintf("%s is written", name)
		switch w.How {
		case share.Updated:
			what = fmt.Sprintf("%s is read and written back", name)
		case share.Filled:
			what = fmt.Sprintf("%s writes %s", w.By, name)
		}
		pass.ReportAt(w.Func, w.Block, w.Index, w.State, w.Certain,
			fmt.Sprintf("%s without %s or a lock: all threads share it", what, pass.TheGIL()), what, elsewhere(w)...)
	}
}

// elsewhere is another place that uses the storage, as a step behind the path.
func elsewhere(w *share.Write) []gil.Step {
	if w.Elsewhere == nil {
		return nil
	}
	word := "written"
	if w.Elsewhere.Reads {
		word = "used"
	}
	return []gil.Step{{Kind: gil.StepOther, Loc: w.Elsewhere.Instr.Loc, Message: fmt.Sprintf("elsewhere: %s in %s", word, w.Elsewhere.Func.Name)}}
}
