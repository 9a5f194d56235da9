// Package stalecheck is rule GIL504: see doc.md.
package stalecheck

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/own"
)

//go:embed doc.md
var doc string

// Rule is GIL504 stale-check.
var Rule = &analysis.Rule{Code: "GIL504", Name: "stale-check", Severity: analysis.Warning, Doc: doc, Run: run, Asks: analysis.AsksOwn}

func run(pass *analysis.Pass) {
	type key struct {
		f, other *cfg.Func
		release  *cfg.Instr
	}
	told := map[key]bool{} // what one function takes away behind one release is checked again in one place
	for _, u := range pass.Own().Uses {
		k := key{u.Func, nil, u.Release}
		if u.Other != nil {
			k.other = u.Other.Func
		}
		if u.Kind != own.StaleCheck || told[k] {
			continue
		}
		told[k] = u.Certain
		pass.ReportUse(u,
			fmt.Sprintf("%s was checked before %s was released, and %s may have changed it since: check it again", u.Name, pass.TheGIL(), u.Other.Func.Name),
			"checked here", "relied upon here")
	}
}
