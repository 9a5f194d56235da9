package driver

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/lazyregexp"
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
		if int(c.Loc.File) >= len(u.Files) || !ignoreRE().MatchString(c.Text) {
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
	until  string // the last day on which it holds; empty: for ever
	over   bool   // that day has passed, or is none
}

var ignoreRE = lazyregexp.New(`^[\s*]*gillint:\s*ignore\b\s*(?:\[([^\]]*)\])?([\s\S]*)$`)

// suppressions parses the comments, sorted by path and line.
func (r *run) suppressions() []*suppression {
	var out []*suppression
	for _, path := range sortedKeys(r.found.Comments) {
		var here []*suppression
		for _, c := range r.found.Comments[path] {
			m := ignoreRE().FindStringSubmatch(c.Text)
			if m == nil {
				continue
			}
			s := &suppression{comment: c, path: path, target: c.Line, reason: strings.Trim(m[2], " \t\r\n*-:")}
			s.codes = codesOf(m[1])
			s.used = make([]bool, len(s.codes))
			s.expire(r.opt.Today)
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

var untilRE = lazyregexp.New(`(?:^|\s)until\s*=\s*([^\s,;:]*)[,;:]?`)

// expire takes the date out of the reason and judges it.
func (s *suppression) expire(today string) {
	m := untilRE().FindStringSubmatchIndex(s.reason)
	if m == nil {
		return
	}
	s.until = s.reason[m[2]:m[3]]
	s.reason = strings.Trim(s.reason[:m[0]]+s.reason[m[1]:], " \t\r\n*-:")
	_, err := time.Parse(time.DateOnly, s.until)
	s.over = err != nil || today != "" && s.until < today
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
					if code != d.Code && code != d.Name {
						continue
					}
					s.used[i] = true
					if !s.over {
						hit = s
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
	scopes     *scopes
	known      map[string]bool // of all rules
	incomplete map[string]bool // files of which some function was not analysed
	lines      *Lines
	texts      map[string]bool // answers of plain
}

func (r *run) newJudge() *judge {
	j := &judge{scopes: r.scopes, known: map[string]bool{}, incomplete: map[string]bool{}, lines: r.lines, texts: map[string]bool{}}
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
	selected := j.scopes.of(s.path).selected
	report := func(rule *analysis.Rule, message string, fixes ...Fix) {
		if selected[rule.Code] {
			out = append(out, Diagnostic{
				Code: rule.Code, Name: rule.Name, Severity: rule.Severity, Confidence: analysis.Certain,
				Path: s.path, Line: s.Line, Column: s.Col, EndLine: s.EndLine, EndColumn: s.EndCol, Message: message, Fixes: fixes,
			})
		}
	}
	if len(s.codes) == 0 {
		report(unused, "suppression names no rule: write ignore[GIL101] and the reason")
		return out
	}
	if s.reason == "" {
		var codes []string
		for _, code := range s.codes {
			codes = append(codes, shown(code))
		}
		report(noReason, "suppression of "+strings.Join(codes, ", ")+" has no reason")
	}
	if s.over {
		message := "suppression was to be looked at by " + shown(s.until)
		if _, err := time.Parse(time.DateOnly, s.until); err != nil {
			message = fmt.Sprintf("until=%s names no day: write until=2027-01-31", shown(s.until))
		}
		report(expired, message, j.removal(s, nil)...)
		return out
	}
	var left []string // codes that stay when the unused ones are taken out
	var messages []string
	for i, code := range s.codes {
		switch {
		case s.used[i]:
		case !j.known[code]:
			messages = append(messages, fmt.Sprintf("suppression of %s, which is no rule", shown(code)))
			continue
		case selected[code] && !j.incomplete[s.path]:
			messages = append(messages, fmt.Sprintf("suppression of %s suppresses nothing", code))
			continue
		}
		left = append(left, code)
	}
	for _, message := range messages {
		report(unused, message, j.removal(s, left)...)
	}
	return out
}

// plain reports whether the columns of a file's text are those of its bytes.
func (j *judge) plain(path string) bool {
	ok, known := j.texts[path]
	if !known {
		var text string
		text, ok = j.lines.Text(path)
		ok = ok && text == string(csrc.Decode([]byte(text)))
		j.texts[path] = ok
	}
	return ok
}

// removal is the fix that takes a comment away, or leaves only some of its codes; none where the text is not as plain as
// that needs it.
func (j *judge) removal(s *suppression, left []string) []Fix {
	if s.EndLine != s.Line || !j.plain(s.path) {
		return nil
	}
	line := j.lines.Line(s.path, s.Line)
	from, to := s.Col-1, min(s.EndCol-1, len(line)) // a comment to the end of the line may count its \r
	if from < 0 || from >= to || !strings.Contains(line[from:to], "gillint:") {
		return nil
	}
	e := Edit{Path: s.path, Line: s.Line, Column: s.Col, EndLine: s.Line, EndColumn: s.EndCol}
	if len(left) > 0 {
		open, end := strings.IndexByte(line[from:to], '['), strings.IndexByte(line[from:to], ']')
		if open < 0 || end < open {
			return nil
		}
		e.Column, e.EndColumn, e.New = s.Col+open+1, s.Col+end, strings.Join(left, ", ")
		return []Fix{{"Suppress only what is found: " + e.New, true, []Edit{e}}}
	}
	switch before := strings.TrimRight(line[:from], " \t"); {
	case before == "" && strings.TrimSpace(line[to:]) == "" && s.Line < j.lines.Count(s.path):
		e.Column, e.EndLine, e.EndColumn = 1, s.Line+1, 1
	case strings.TrimSpace(line[to:]) == "":
		e.Column, e.EndColumn = len(before)+1, len(line)+1
	}
	return []Fix{{"Remove the suppression", true, []Edit{e}}}
}
