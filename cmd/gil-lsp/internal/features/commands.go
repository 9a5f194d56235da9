package features

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gil-lsp/internal/proto"
)

// The commands of the server.
const (
	CommandExplain = "gillint.explain"    // a rule's code or name: its page, in Markdown
	CommandRules   = "gillint.rules"      // all rules: proto.Rule
	CommandReport  = "gillint.showReport" // all that is found and what could not be read, in Markdown
	CommandRestart = "gillint.restart"    // everything is read and checked anew

	// CommandVerify is one of the client's: run gillint verify in the folder of that URI.
	CommandVerify = "gillint.verifyKernel"
)

// Commands are the names of the commands.
func Commands() []string {
	return []string{CommandExplain, CommandRules, CommandReport, CommandRestart}
}

// Rules lists the rules by code.
func Rules(rules []*analysis.Rule) []proto.Rule {
	out := []proto.Rule{}
	for _, r := range driver.AllRules(rules) {
		out = append(out, proto.Rule{Code: r.Code, Name: r.Name, Severity: string(r.Severity), Summary: r.Summary()})
	}
	slices.SortFunc(out, func(a, b proto.Rule) int { return strings.Compare(a.Code, b.Code) })
	return out
}

// Explain is the page of the rule with that code or name.
func Explain(rules []*analysis.Rule, name string) (string, error) {
	for _, r := range driver.AllRules(rules) {
		if strings.EqualFold(r.Code, name) || r.Name == name {
			return r.Doc, nil
		}
	}
	return "", fmt.Errorf("no rule is named %q", name)
}

// maxProblems bounds the problems that a report lists one by one.
const maxProblems = 500

// Report lists all findings, and what could not be read or analysed, in Markdown.
func Report(found map[string][]Finding, problems []driver.Problem) string {
	var b strings.Builder
	n := 0
	for _, list := range found {
		n += len(list)
	}
	fmt.Fprintf(&b, "# gillint: %s in %s\n", count(n, "finding"), count(len(found), "file"))
	for _, name := range slices.Sorted(maps.Keys(found)) {
		fmt.Fprintf(&b, "\n## %s\n\n", name)
		for i := range found[name] {
			f := &found[name][i]
			fmt.Fprintf(&b, "- line %d: %s [%s]\n", f.Line, f.text(), strings.TrimSpace(f.Code+" "+f.Name))
			for _, s := range f.Trace {
				fmt.Fprintf(&b, "  1. %s:%d: %s\n", s.Path, s.Line, s.Message)
			}
		}
	}
	if len(problems) > 0 {
		fmt.Fprintf(&b, "\n## %s: what could not be read or analysed\n\n", count(len(problems), "problem"))
	}
	for i, p := range problems {
		if i == maxProblems {
			fmt.Fprintf(&b, "- and %d more\n", len(problems)-i)
			break
		}
		at := p.Path
		if p.Line > 0 {
			at += fmt.Sprintf(":%d", p.Line)
		}
		if at != "" {
			at += ": "
		}
		fmt.Fprintf(&b, "- %s%s\n", at, p.Message)
	}
	return b.String()
}
