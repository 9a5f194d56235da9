// Package removedgilapi is rule GIL703: see doc.md.
package removedgilapi

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/repair"
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
			pass.ReportSite(s, true, fmt.Sprintf("%s() is not in CPython 3.%d and later: %s", f.Name, f.Removed, advice(f)), "removed in 3."+fmt.Sprint(f.Removed), nil, repairs(s)...)
		case f.Deprecated != 0 && f.Deprecated <= pass.Target.Minor:
			pass.ReportSite(s, false, fmt.Sprintf("%s() is deprecated since CPython 3.%d: %s", f.Name, f.Deprecated, advice(f)), "deprecated", nil, repairs(s)...)
		}
	}
}

func advice(f *capi.Func) string {
	if f.Instead == "-" {
		return "leave it out"
	}
	return "use " + f.Instead
}

// repairs writes what to use instead, where it is called in the same way; what is to be left out did nothing.
func repairs(s gil.Site) []analysis.Fix {
	switch n := capi.Any(s.API.Instead); {
	case s.API.Instead == "-":
		return repair.Remove(s.Func, s.Instr, true)
	case n != nil && len(n.Params) == len(s.API.Params) && n.Result == s.API.Result && slices.Equal(n.Params, s.API.Params):
		return repair.Rename(s.Func, s.Instr, s.API.Instead, true)
	}
	return nil
}
