package driver

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/csrc"
)

// comment is a comment that speaks to gillint. Its fields are exported for the cache.
type comment struct {
	Line, Col       int
	EndLine, EndCol int
	Text            string
	Own             bool // alone on its line
}

// addComments notes a unit's comments.
func (o *outcome) addComments(u *csrc.Unit) {
	for _, c := range u.Comments {
		if int(c.Loc.File) < len(u.Files) {
			o.comment(u.Files[c.Loc.File].Path, comment{int(c.Loc.Line), int(c.Loc.Col), int(c.End.Line), int(c.End.Col), c.Text, c.Own})
		}
	}
}

// comment notes a comment in the file path. A header's comments come with every file that includes it; each counts once.
func (o *outcome) comment(path string, c comment) {
	if slices.Contains(o.Comments[path], c) {
		return
	}
	if o.Comments == nil {
		o.Comments = map[string][]comment{}
	}
	o.Comments[path] = append(o.Comments[path], c)
}

// suppression is an "ignore" comment, parsed.
type suppression struct {
	comment
	path   string
	target int // the line that it is about
	codes  []string
	used   []bool // by code
	reason string
}

var ignoreRE = regexp.MustCompile(`^[\s*]*gillint:\s*ignore\b\s*(?:\[([^\]]*)\])?([\s\S]*)$`)

// suppressions parses the comments, sorted by path and line.
func (r *run) suppressions() []*suppression {
	var out []*suppression
	for _, path := range sortedKeys(r.found.Comments) {
		list := r.found.Comments[path]
		slices.SortFunc(list, func(a, b comment) int { return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Col, b.Col)) })
		own := map[int]int{} // first line of an ignore comment alone on its lines -> last one
		var here []*suppression
		for _, c := range list {
			m := ignoreRE.FindStringSubmatch(c.Text)
			if m == nil {
				continue
			}
			s := &suppression{comment: c, path: path, target: c.Line, reason: strings.Trim(m[2], " \t\r\n*-:")}
			s.codes = strings.FieldsFunc(m[1], func(c rune) bool { return c == ',' || c == ' ' })
			s.used = make([]bool, len(s.codes))
			if c.Own {
				own[c.Line] = c.EndLine
			}
			here = append(here, s)
		}
		for _, s := range here {
			if !s.Own {
				continue
			}
			s.target = s.EndLine + 1
			for last, ok := own[s.target]; ok; last, ok = own[s.target] {
				s.target = last + 1
			}
		}
		out = append(out, here...)
	}
	return out
}

// suppress drops the findings that a comment names and reports what is wrong with the comments.
func (r *run) suppress(list []Diagnostic) (kept []Diagnostic, suppressed int) {
	byPath := map[string][]*suppression{}
	all := r.suppressions()
	for _, s := range all {
		byPath[s.path] = append(byPath[s.path], s)
	}
	for _, d := range list {
		hit := false
		for _, s := range byPath[d.Path] {
			if s.target < d.Line || s.target > d.lastLine() {
				continue
			}
			for i, code := range s.codes {
				if code == d.Code || code == d.Name {
					s.used[i], hit = true, true
				}
			}
		}
		if hit {
			suppressed++
		} else {
			kept = append(kept, d)
		}
	}
	for _, s := range all {
		if r.project.Reports(s.path) {
			kept = append(kept, r.judge(s)...)
		}
	}
	return kept, suppressed
}

// lastLine is the last line on which a comment may stand that is about d.
func (d *Diagnostic) lastLine() int {
	const most = 20 // a statement longer than that is a macro's body
	if d.EndLine > d.Line && d.EndLine-d.Line <= most {
		return d.EndLine
	}
	return d.Line
}

// judge reports a suppression without reason or effect.
func (r *run) judge(s *suppression) []Diagnostic {
	var out []Diagnostic
	report := func(rule *analysis.Rule, message string) {
		if slices.Contains(r.rules, rule) {
			out = append(out, Diagnostic{
				Code: rule.Code, Name: rule.Name, Severity: rule.Severity, Confidence: analysis.Certain,
				Path: s.path, Line: s.Line, Column: s.Col, EndLine: s.EndLine, EndColumn: s.EndCol, Message: message,
			})
		}
	}
	if len(s.codes) == 0 {
		report(unused, "suppression names no rule: write ignore[GIL101] and the reason")
		return out
	}
	if s.reason == "" {
		report(noReason, "suppression of "+strings.Join(s.codes, ", ")+" has no reason")
	}
	for i, code := range s.codes {
		is := func(rule *analysis.Rule) bool { return rule.Code == code || rule.Name == code }
		switch {
		case s.used[i]:
		case !slices.ContainsFunc(AllRules(r.opt.Rules), is):
			report(unused, fmt.Sprintf("suppression of %s, which is no rule", code))
		case slices.ContainsFunc(r.rules, is) && !r.incomplete(s.path):
			report(unused, fmt.Sprintf("suppression of %s suppresses nothing", code))
		}
	}
	return out
}

// incomplete tells whether some function of the file was not analysed.
func (r *run) incomplete(path string) bool {
	return slices.ContainsFunc(r.found.Problems, func(p Problem) bool { return p.Path == path && p.Function != "" })
}
