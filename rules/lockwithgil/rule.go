// Package lockwithgil is rule GIL303: see doc.md.
package lockwithgil

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL303 lock-with-gil.
var Rule = &analysis.Rule{Code: "GIL303", Name: "lock-with-gil", Severity: analysis.Warning, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, w := range pass.GIL.LockWaits() {
		h := w.Holds
		if h == nil {
			continue // whoever has it gives it back before another thread can run
		}
		wait := fmt.Sprintf("%s waits for %s with %s held", w.Name, w.Lock.Name, pass.TheGIL())
		switch h.Kind {
		case gil.HoldsBlocked:
			pass.ReportWait(w, h.Certain, fmt.Sprintf("%s, and %s keeps it while %s %s", wait, h.Func.Name, h.Name, h.Why),
				h.Func.Name+" has the lock meanwhile", h.Name+" "+h.Why)
		case gil.HoldsRuns:
			pass.ReportWait(w, false, fmt.Sprintf("%s, and %s keeps it while %s may run Python code", wait, h.Func.Name, h.Name),
				h.Func.Name+" has the lock meanwhile", h.Name+" may run Python code")
		case gil.HoldsAway:
			pass.ReportWait(w, false, fmt.Sprintf("%s, and %s keeps it without %s", wait, h.Func.Name, pass.TheGIL()),
				h.Func.Name+" has the lock meanwhile", h.Func.Name+" does something without "+pass.TheGIL())
		}
	}
}
