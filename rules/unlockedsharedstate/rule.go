// Package unlockedsharedstate is rule GIL402: see doc.md.
package unlockedsharedstate

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/share"
)

//go:embed doc.md
var doc string

// Rule is GIL402 unlocked-shared-state.
var Rule = &analysis.Rule{Code: "GIL402", Name: "unlocked-shared-state", Severity: analysis.Warning, Doc: doc, Run: run, Asks: analysis.AsksShare}

func run(pass *analysis.Pass) {
	for _, list := range groups(pass) {
		w := list[0]
		name, n := names(list)
		one, all := "is", "it"
		if n > 1 {
			one, all = "are", "them"
		}
		what := fmt.Sprintf("%s %s written", name, one)
		switch w.How {
		case share.Updated:
			what = fmt.Sprintf("%s %s read and written back", name, one)
		case share.Filled:
			what = fmt.Sprintf("%s writes %s", w.By, name)
		}
		pass.ReportAt(w.Func, w.Block, w.Index, w.State, w.Certain,
			fmt.Sprintf("%s without %s or a lock: all threads share %s", what, pass.TheGIL(), all), what, elsewhere(w)...)
	}
}

// groups puts the writes of a function together that one lock would mend: those that differ in nothing but the variable.
func groups(pass *analysis.Pass) [][]*share.Write {
	type kind struct {
		f       *cfg.Func
		how     share.How
		by      string
		state   gil.Thread
		certain bool
	}
	var out [][]*share.Write
	at := map[kind]int{}
	for _, w := range pass.Share().Writes() {
		if pass.GIL.Binding(w.Func, w.Block, w.Index, w.State) != nil { // see GIL803
			continue
		}
		k := kind{w.Func, w.How, w.By, w.State, w.Certain}
		n, ok := at[k]
		if !ok {
			n = len(out)
			at[k] = n
			out = append(out, nil)
		}
		out[n] = append(out[n], w)
	}
	return out
}

// maxNames bounds the variables that a message names.
const maxNames = 3

// names lists the variables of a group, and says how many they are.
func names(list []*share.Write) (string, int) {
	var out []string
	for _, w := range list {
		if name := w.Storage.String(); !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	n, last := len(out), out[len(out)-1]
	if more := len(out) - maxNames; more > 0 {
		out, last = out[:maxNames+1], fmt.Sprintf("%d more", more)
	}
	if len(out) == 1 {
		return last, 1
	}
	return strings.Join(out[:len(out)-1], ", ") + " and " + last, n
}

// elsewhere is another place that uses the storage, as a step behind the path.
func elsewhere(w *share.Write) []gil.Step {
	if w.Elsewhere == nil {
		return nil
	}
	word := "written"
	if w.Elsewhere.Reads {
		word = "used"
	}
	return []gil.Step{{Kind: gil.StepOther, Loc: w.Elsewhere.Instr.Loc, Message: fmt.Sprintf("elsewhere: %s in %s", word, w.Elsewhere.Func.Name)}}
}
