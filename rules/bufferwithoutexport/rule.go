// Package bufferwithoutexport is rule GIL503: see doc.md.
package bufferwithoutexport

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/own"
)

//go:embed doc.md
var doc string

// Rule is GIL503 buffer-without-export.
var Rule = &analysis.Rule{Code: "GIL503", Name: "buffer-without-export", Severity: analysis.Warning, Doc: doc, Run: run, Asks: analysis.AsksOwn}

func run(pass *analysis.Pass) {
	for _, u := range pass.Own().Uses {
		if u.Kind != own.NoExport {
			continue
		}
		what := "memory"
		if u.Name != "" {
			what = u.Name
		}
		why := fmt.Sprintf("%s points at memory that another thread may move: hold a Py_buffer", u.From)
		if u.Dropped {
			why = "its Py_buffer has been given back: give it back later"
		}
		message := fmt.Sprintf("%s is used when %s has been released, but %s", what, pass.TheGIL(), why)
		if u.Callee != "" {
			message = fmt.Sprintf("%s is handed to %s, which uses it when it has released %s, but %s", what, u.Callee, pass.TheGIL(), why)
		}
		pass.ReportUse(u, message, "obtained here", "used here")
	}
}
