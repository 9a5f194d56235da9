package driver

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

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

// Bounds of what comments may say: no real one comes near them, but the text may be made to.
const (
	maxComments = 10_000 // of one file that are obeyed
	maxCodes    = 100    // in one comment
	maxCode     = 60     // bytes of a code that a message repeats
)

// addComments notes a unit's comments that suppress something.
func (o *outcome) addComments(u *csrc.Unit) {
	full := map[string]bool{}
	for _, c := range u.Comments {
		if int(c.Loc.File) >= len(u.Files) || !ignoreRE.MatchString(c.Text) {
			continue
		}
		path := u.Files[c.Loc.File].Path
		switch {
		case full[path]:
		case len(o.Comments[path]) == maxComments:
			full[path] = true
			o.problem(Problem{Path: path, Line: int(c.Loc.Line), Message: fmt.Sprintf("more than %d comments suppress findings: the rest is not obeyed", maxComments)})
		default:
			o.comment(path, comment{int(c.Loc.Line), int(c.Loc.Col), int(c.End.Line), int(c.End.Col), c.Text, c.Own})
		}
	}
}

// comment notes a comment in the file path. A header's comments come with every file that includes it; each counts once.
func (o *outcome) comment(path string, c comment) {
	list := o.Comments[path]
	i, ok := slices.BinarySearchFunc(list, c, func(a, b comment) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Col, b.Col), cmp.Compare(a.Text, b.Text))
	})
	if ok {
		return
	}
	if o.Comments == nil {
		o.Comments = map[string][]comment{}
	}
	o.Comments[path] = slices.Insert(list, i, c) // nearly always at the end
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
		var here []*suppression
		for _, c := range r.found.Comments[path] {
			m := ignoreRE.FindStringSubmatch(c.Text)
			if m == nil {
				continue
			}
			s := &suppression{comment: c, path: path, target: c.Line, reason: strings.Trim(m[2], " \t\r\n*-:")}
			s.codes = codesOf(m[1])
			s.used = make([]bool, len(s.codes))
			here = append(here, s)
		}
		// One that is alone on its lines is about the line below it, or what the one there is about.
		about := map[int]int{} // by first line
		for _, s := range slices.Backward(here) {
			if !s.Own {
				continue
			}
			s.target = s.EndLine + 1
			if t, ok := about[s.target]; ok {
				s.target = t
			}
			about[s.Line] = s.target
		}
		out = append(out, here...)
	}
	return out
}

// codesOf reads the list of rules in brackets, each once.
func codesOf(list string) []string {
	var out []string
	for code := range strings.FieldsFuncSeq(list, func(c rune) bool { return c == ',' || unicode.IsSpace(c) }) {
		if !slices.Contains(out, code) {
			out = append(out, code)
		}
		if len(out) == maxCodes {
			break
		}
	}
	return out
}

// shown is a code as a message repeats it.
func shown(code string) string {
	if len(code) > maxCode {
		code = code[:maxCode] + "..."
	}
	return strings.ToValidUTF8(code, "?")
}

// suppress drops the findings that a comment names and reports what is wrong with the comments.
func (r *run) suppress(list []Diagnostic) (kept []Diagnostic, silenced []Diagnostic) {
	type place struct {
		path string
		line int
	}
	about := map[place][]*suppression{}
	all := r.suppressions()
	for _, s := range all {
		p := place{s.path, s.target}
		about[p] = append(about[p], s)
	}
	for _, d := range list {
		var hit *suppression
		for line := d.Line; line <= d.lastLine(); line++ {
			for _, s := range about[place{d.Path, line}] {
				for i, code := range s.codes {
					if code == d.Code || code == d.Name {
						s.used[i], hit = true, s
					}
				}
			}
		}
		if hit != nil {
			d.reason = hit.reason
			silenced = append(silenced, d)
		} else {
			kept = append(kept, d)
		}
	}
	j := r.newJudge()
	for _, s := range all {
		if r.project.Reports(s.path) {
			kept = append(kept, j.judge(s)...)
		}
	}
	return kept, silenced
}

// lastLine is the last line on which a comment may stand that is about d.
func (d *Diagnostic) lastLine() int {
	const most = 20 // a statement longer than that is a macro's body
	if d.EndLine > d.Line && d.EndLine-d.Line <= most {
		return d.EndLine
	}
	return d.Line
}

// judge tells what is wrong with suppressions.
type judge struct {
	selected   map[string]bool // codes and names of the rules that are run
	known      map[string]bool // of all rules
	incomplete map[string]bool // files of which some function was not analysed
	noReason   bool            // the rule is selected
	unused     bool
}

func (r *run) newJudge() *judge {
	j := &judge{selected: map[string]bool{}, known: map[string]bool{}, incomplete: map[string]bool{}}
	j.noReason, j.unused = slices.Contains(r.rules, noReason), slices.Contains(r.rules, unused)
	for _, rule := range r.rules {
		j.selected[rule.Code], j.selected[rule.Name] = true, true
	}
	for _, rule := range AllRules(r.opt.Rules) {
		j.known[rule.Code], j.known[rule.Name] = true, true
	}
	for _, p := range r.found.Problems {
		if p.Function != "" {
			j.incomplete[p.Path] = true
		}
	}
	return j
}

// judge reports a suppression without reason or effect.
func (j *judge) judge(s *suppression) []Diagnostic {
	var out []Diagnostic
	report := func(rule *analysis.Rule, selected bool, message string) {
		if selected {
			out = append(out, Diagnostic{
				Code: rule.Code, Name: rule.Name, Severity: rule.Severity, Confidence: analysis.Certain,
				Path: s.path, Line: s.Line, Column: s.Col, EndLine: s.EndLine, EndColumn: s.EndCol, Message: message,
			})
		}
	}
	if len(s.codes) == 0 {
		report(unused, j.unused, "suppression names no rule: write ignore[GIL101] and the reason")
		return out
	}
	if s.reason == "" {
		var codes []string
		for _, code := range s.codes {
			codes = append(codes, shown(code))
		}
		report(noReason, j.noReason, "suppression of "+strings.Join(codes, ", ")+" has no reason")
	}
	for i, code := range s.codes {
		switch {
		case s.used[i]:
		case !j.known[code]:
			report(unused, j.unused, fmt.Sprintf("suppression of %s, which is no rule", shown(code)))
		case j.selected[code] && !j.incomplete[s.path]:
			report(unused, j.unused, fmt.Sprintf("suppression of %s suppresses nothing", code))
		}
	}
	return out
}
