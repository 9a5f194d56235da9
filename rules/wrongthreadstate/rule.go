// Package wrongthreadstate is rule GIL204: see doc.md.
package wrongthreadstate

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/gil"
)

//go:embed doc.md
var doc string

// Rule is GIL204 wrong-thread-state.
var Rule = &analysis.Rule{Code: "GIL204", Name: "wrong-thread-state", Severity: analysis.Error, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, f := range pass.GIL.Faults() {
		switch f.Kind {
		case gil.RestoreNull:
			pass.ReportFault(f, fmt.Sprintf("%s restores a NULL thread state", f.Name), "NULL is restored")
		case gil.RestoreUninit:
			pass.ReportFault(f, fmt.Sprintf("%s restores an uninitialised thread state: nothing was saved on this path", f.Name), "an uninitialised variable is restored")
		case gil.RestoreForeign:
			pass.ReportFault(f, fmt.Sprintf("%s restores the thread state of another thread", f.Name), "this thread has none of its own ("+f.Root.String()+")")
		case gil.ResultDropped:
			pass.ReportFault(f, fmt.Sprintf("the thread state that %s saves is dropped: nothing can restore it", f.Name), "the result goes nowhere")
		}
	}
}
