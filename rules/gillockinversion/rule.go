// Package gillockinversion is rule GIL304: see doc.md.
package gillockinversion

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL304 gil-lock-inversion.
var Rule = &analysis.Rule{Code: "GIL304", Name: "gil-lock-inversion", Severity: analysis.Error, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, w := range pass.GIL.LockWaits() {
		h := w.Holds
		if h == nil {
			continue
		}
		wait := fmt.Sprintf("%s waits for %s with %s held", w.Name, w.Lock.Name, pass.TheGIL())
		switch h.Kind {
		case gil.HoldsAcquires:
			pass.ReportWait(w, h.Certain, fmt.Sprintf("%s, and %s waits for %s with that lock (%s): a deadlock", wait, h.Func.Name, pass.TheGIL(), h.Name),
				h.Func.Name+" takes the two in the opposite order", "waits for "+pass.TheGIL()+" with the lock")
		case gil.HoldsCalls:
			pass.ReportWait(w, h.Certain, fmt.Sprintf("%s, and %s runs Python code with that lock (%s): a deadlock as soon as %s changes hands there",
				wait, h.Func.Name, h.Name, pass.TheGIL()), h.Func.Name+" takes the two in the opposite order", "runs Python code with the lock")
		}
	}
}
