package driver

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/project"

	_ "embed"
)

// The rules about the run itself. They look at no code: the driver reports them.
var (
	//go:embed doc/GIL001.md
	doc001 string
	//go:embed doc/GIL002.md
	doc002 string

	//go:embed doc/GIL003.md
	doc003 string

	//go:embed doc/GIL004.md
	doc004 string

	noReason = &analysis.Rule{Code: "GIL001", Name: "suppression-without-reason", Severity: analysis.Warning, Doc: doc001}
	unused   = &analysis.Rule{Code: "GIL002", Name: "unused-suppression", Severity: analysis.Warning, Doc: doc002}
	expired  = &analysis.Rule{Code: "GIL004", Name: "expired-suppression", Severity: analysis.Warning, Doc: doc004}
	partly   = &analysis.Rule{Code: "GIL003", Name: "file-not-fully-analysed", Severity: analysis.Note, Doc: doc003} // said in Problems
)

// OwnRules are the rules that the driver itself reports; they need not be in Options.Rules.
func OwnRules() []*analysis.Rule { return []*analysis.Rule{noReason, unused, partly, expired} }

// AllRules are the driver's own rules and those given, sorted by code.
func AllRules(rules []*analysis.Rule) []*analysis.Rule {
	all := append(OwnRules(), rules...)
	slices.SortStableFunc(all, compareCodes)
	return all
}

func compareCodes(a, b *analysis.Rule) int { return strings.Compare(a.Code, b.Code) }

// Selection returns the rules that sel names less those that ign names, sorted by code. A word is a code, a prefix of
// codes, a rule's name, or ALL. Without any sel it is every rule but the notes.
func Selection(rules []*analysis.Rule, sel, ign []string) ([]*analysis.Rule, error) {
	all := AllRules(rules)
	for _, word := range append(slices.Clone(sel), ign...) {
		if !slices.ContainsFunc(all, func(r *analysis.Rule) bool { return names(word, r) }) {
			return nil, fmt.Errorf("no rule is named %q: \"gillint rules\" lists them", word)
		}
	}
	return slices.DeleteFunc(all, func(r *analysis.Rule) bool {
		is := func(word string) bool { return names(word, r) }
		wanted := len(sel) == 0 && r.Severity != analysis.Note || slices.ContainsFunc(sel, is)
		return !wanted || slices.ContainsFunc(ign, is)
	}), nil
}

// names tells whether a word of --select names the rule.
func names(word string, r *analysis.Rule) bool {
	upper := strings.ToUpper(word)
	return upper == "ALL" || word == r.Name || strings.HasPrefix(upper, "GIL") && strings.HasPrefix(r.Code, upper)
}

// checkRules finds a word in a configuration that names no rule.
func checkRules(c *project.Config, rules []*analysis.Rule) *project.ConfigError {
	type list struct {
		key   string
		words []string
	}
	lists := []list{{"select", c.Select}, {"ignore", c.Ignore}}
	for _, p := range c.Paths {
		lists = append(lists, list{"paths", append(slices.Clone(p.Select), p.Ignore...)})
	}
	for _, l := range lists {
		for _, word := range l.words {
			if _, err := Selection(rules, []string{word}, nil); err != nil {
				return c.Mistake(l.key, word, err)
			}
		}
	}
	return nil
}

// CheckConfig finds what only the rules can tell to be wrong in a configuration.
func CheckConfig(c *project.Config, rules []*analysis.Rule) error {
	if err := checkRules(c, rules); err != nil {
		return err
	}
	return nil
}
