// Package sharedhandle is rule GIL404: see doc.md.
package sharedhandle

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
)

//go:embed doc.md
var doc string

// Rule is GIL404 shared-handle.
var Rule = &analysis.Rule{Code: "GIL404", Name: "shared-handle", Severity: analysis.Warning, Doc: doc, Run: run, Asks: analysis.AsksShare}

func run(pass *analysis.Pass) {
	for _, h := range pass.Share().Handles() {
		pass.ReportAt(h.Func, h.Block, h.Index, h.State, h.Certain,
			fmt.Sprintf("%s uses %s without %s or a lock: a %s is for one thread at a time, and another may use or close this one",
				analysis.Called(h.Name, h.Instr()), h.Storage, pass.TheGIL(), h.Type),
			fmt.Sprintf("%s is used here", h.Storage))
	}
}
