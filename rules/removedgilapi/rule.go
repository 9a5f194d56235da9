// Package removedgilapi is rule GIL703: see doc.md.
package removedgilapi

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
)

//go:embed doc.md
var doc string

// Rule is GIL703 removed-gil-api.
var Rule = &analysis.Rule{Code: "GIL703", Name: "removed-gil-api", Severity: analysis.Warning, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for s := range pass.GIL.Calls() {
		f := s.API
		if f == nil || f.Instead == "" || len(s.Instr.Macros) > 0 && s.Instr.Macros[0] != f.Name {
			continue // a macro of the project chooses by version
		}
		switch {
		case f.Removed != 0 && f.Removed <= pass.Target.Minor:
			pass.ReportSite(s, true, fmt.Sprintf("%s() is not in CPython 3.%d and later: %s", f.Name, f.Removed, advice(f)), "removed in 3."+fmt.Sprint(f.Removed))
		case f.Deprecated != 0 && f.Deprecated <= pass.Target.Minor:
			pass.ReportSite(s, false, fmt.Sprintf("%s() is deprecated since CPython 3.%d: %s", f.Name, f.Deprecated, advice(f)), "deprecated")
		}
	}
}

func advice(f *capi.Func) string {
	if f.Instead == "-" {
		return "leave it out"
	}
	return "use " + f.Instead
}
