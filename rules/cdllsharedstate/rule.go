// Package cdllsharedstate is rule GIL803: see doc.md.
package cdllsharedstate

import (
	_ "embed"
	"fmt"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/share"
)

//go:embed doc.md
var doc string

// Rule is GIL803 cdll-shared-state.
var Rule = &analysis.Rule{Code: "GIL803", Name: "cdll-shared-state", Severity: analysis.Warning, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	for _, w := range pass.Share().Writes() {
		if b := shared(pass, &w.Site); b != nil {
			report(pass, &w.Site, b, w.Certain && !settled(w), fmt.Sprintf("%s is written", w.Storage.String()))
		}
	}
	for _, c := range pass.Share().Calls() {
		if b := shared(pass, &c.Site); b != nil {
			report(pass, &c.Site, b, c.Certain, analysis.Called(c.C.Name, c.Instr())+", which is not thread-safe, is called")
		}
	}
}

// settled tells whether a write stores what every thread would store: a choice that is made once and repeated.
func settled(w *share.Write) bool {
	src := w.Instr().Src
	for src != nil && (src.Op == cfg.OpCast || src.Op == cfg.OpAddr) {
		src = src.X
	}
	return w.How == share.Stored && src != nil && (src.Op == cfg.OpInt || src.Op == cfg.OpFunc || src.Op == cfg.OpSym || src.Op == cfg.OpString)
}

// shared is the binding through which Python code comes to a place; nil where it comes otherwise, or one thread at a time.
func shared(pass *analysis.Pass, s *share.Site) *gil.Bound {
	b := pass.GIL.Binding(s.Func, s.Block, s.Index, s.State)
	if b == nil || b.Locked || b.Once {
		return nil
	}
	return b
}

func report(pass *analysis.Pass, s *share.Site, b *gil.Bound, certain bool, what string) {
	pass.ReportAt(s.Func, s.Block, s.Index, s.State, certain && (b.Threads || b.Public) && !b.Guess,
		fmt.Sprintf("%s without a lock, and %s releases %s (%s): threads that call it at once share it", what, b.Via, pass.TheGIL(), b), what)
}
