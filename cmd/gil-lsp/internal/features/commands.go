package features

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
)

// The commands of the server.
const (
	CommandExplain = "gillint.explain"    // a rule's code or name: its page, in Markdown
	CommandReport  = "gillint.showReport" // all that is found, in Markdown
	CommandRestart = "gillint.restart"    // everything is read and checked anew
)

// Commands are the names of the commands.
func Commands() []string { return []string{CommandExplain, CommandReport, CommandRestart} }

// Explain is the page of the rule with that code or name.
func Explain(rules []*analysis.Rule, name string) (string, error) {
	for _, r := range driver.AllRules(rules) {
		if strings.EqualFold(r.Code, name) || r.Name == name {
			return r.Doc, nil
		}
	}
	return "", fmt.Errorf("no rule is named %q", name)
}

// Report lists all findings in Markdown.
func Report(found map[string][]Finding) string {
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
	return b.String()
}
