// Package modgilcontradiction is rule GIL602: see doc.md.
package modgilcontradiction

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/share"
)

//go:embed doc.md
var doc string

// Rule is GIL602 mod-gil-contradiction.
var Rule = &analysis.Rule{Code: "GIL602", Name: "mod-gil-contradiction", Severity: analysis.Warning, Doc: doc, Run: run, Asks: analysis.AsksModule}

func run(pass *analysis.Pass) {
	if !pass.Module().NoGIL() {
		return
	}
	type key struct {
		f *cfg.Func
		v *cfg.Var
	}
	told := map[key]bool{} // one lock mends all members of a variable
	for _, s := range pass.Share().Statics() {
		k := key{s.Func, s.Storage.Var}
		if s.Object && s.Lazy || told[k] {
			continue // a cache: GIL605
		}
		told[k] = s.Certain
		what := "written"
		if s.How == share.Updated {
			what = "read and written back"
		}
		pass.ReportAt(s.Func, s.Block, s.Index, s.State, s.Certain,
			fmt.Sprintf("%s is %s without a lock, but the module declares that it does not need the GIL", s.Storage, what),
			fmt.Sprintf("%s is %s", s.Storage, what))
	}
}
