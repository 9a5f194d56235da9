// Package unlockedstaticobject is rule GIL605: see doc.md.
package unlockedstaticobject

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
)

//go:embed doc.md
var doc string

// Rule is GIL605 unlocked-static-object.
var Rule = &analysis.Rule{Code: "GIL605", Name: "unlocked-static-object", Severity: analysis.Warning, Doc: doc, Run: run, Asks: analysis.AsksShare}

func run(pass *analysis.Pass) {
	for _, s := range pass.Share().Statics() {
		if !s.Object || !s.Lazy || !pass.FreeThreaded() {
			continue
		}
		pass.ReportAt(s.Func, s.Block, s.Index, s.State, s.Certain,
			fmt.Sprintf("%s is filled without a lock where it was found empty: without the GIL two threads may fill it", s.Storage),
			fmt.Sprintf("%s is filled", s.Storage))
	}
}
