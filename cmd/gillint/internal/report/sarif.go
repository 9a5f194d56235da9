package report

import (
	"io"
	"net/url"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/gil"
)

// The limits of GitHub code scanning: it refuses or cuts what is beyond them.
const (
	maxSarifText  = 1024  // characters of a rule's descriptions
	maxSarifSteps = 10000 // steps of a result's path
)

// sarifWriter makes a SARIF log of a report.
type sarifWriter struct {
	*Report
	index  map[string]int      // of rules by code
	hashes map[string][]string // of files by path
}

// sarif writes SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os.html.
func (r *Report) sarif(w io.Writer) error {
	s := &sarifWriter{Report: r, index: map[string]int{}, hashes: map[string][]string{}}
	log := sarifLog{
		Schema:  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		Version: "2.1.0",
		Runs:    []sarifRun{s.run()},
	}
	return WriteJSON(w, log)
}

func (s *sarifWriter) run() sarifRun {
	driverPart := sarifDriver{Name: "gillint", Version: s.Result.Version, SemanticVersion: s.Result.Version, InformationURI: home}
	for i, rule := range s.Rules {
		s.index[rule.Code] = i
		driverPart.Rules = append(driverPart.Rules, sarifRuleOf(rule))
	}
	run := sarifRun{
		Tool:              sarifTool{driverPart},
		AutomationDetails: sarifAutomation{ID: "gillint/"},
		ColumnKind:        "unicodeCodePoints",
		Results:           []sarifResult{},
		OriginalURIBaseIDs: map[string]sarifBase{
			srcRoot: {Description: sarifText{Text: "The top of the repository, or the folder in which gillint was started."}},
		},
	}
	invocation := sarifInvocation{ExecutionSuccessful: true}
	for _, p := range s.Result.Problems {
		n := sarifNotification{Level: "note", Message: sarifText{Text: ProblemText(p)}}
		if p.Path != "" {
			n.Locations = []sarifLocation{{Physical: s.place(p.Path, max(p.Line, 1), 0, 0, 0)}}
		}
		invocation.Notifications = append(invocation.Notifications, n)
	}
	run.Invocations = []sarifInvocation{invocation}
	for i := range s.Result.Diagnostics {
		run.Results = append(run.Results, s.result(&s.Result.Diagnostics[i]))
	}
	for i := range s.Result.Silenced {
		q := &s.Result.Silenced[i]
		res := s.result(&q.Diagnostic)
		why := sarifSuppression{Kind: "inSource", Justification: q.Reason}
		if q.Baseline {
			why.Kind, res.BaselineState = "external", "unchanged"
		}
		res.Suppressions = []sarifSuppression{why}
		run.Results = append(run.Results, res)
	}
	return run
}

// sarifRuleOf describes a rule, with what GitHub orders and filters alerts by.
func sarifRuleOf(rule *analysis.Rule) sarifRule {
	summary := cutText(rule.Summary(), maxSarifText)
	url := RuleURL(rule.Code, rule.Name)
	group := map[byte]string{
		'0': "maintenance", '1': "crash", '2': "balance", '3': "performance", '4': "thread-safety", '5': "lifetime", '6': "free-threading", '7': "interpreter", '8': "ffi",
	}[rule.Code[3]]
	out := sarifRule{
		ID: rule.Code, Name: rule.Name, HelpURI: url,
		Short: sarifText{Text: cutText(strings.ReplaceAll(rule.Name, "-", " "), maxSarifText)},
		Full:  sarifText{Text: summary},
		Help: sarifText{
			Text:     strings.TrimSpace(rule.Doc),
			Markdown: strings.TrimSpace(rule.Doc) + "\n\n[" + rule.Code + " " + rule.Name + "](" + url + ")",
		},
		Default: sarifDefault{Level: sarifLevel(rule.Severity), Enabled: rule.Severity != analysis.Note},
		Properties: sarifRuleProperties{
			Precision: "high", Severity: map[analysis.Severity]string{analysis.Error: "error", analysis.Warning: "warning", analysis.Note: "recommendation"}[rule.Severity],
			Tags: []string{"cpython", "gil", group},
		},
	}
	switch rule.Severity {
	case analysis.Error:
		out.Properties.Precision = "very-high"
	case analysis.Note:
		out.Properties.Precision = "medium"
	}
	return out
}

func sarifLevel(s analysis.Severity) string { return string(s) } // error, warning, note: its own words

func (s *sarifWriter) result(d *driver.Diagnostic) sarifResult {
	text := s.message(d)
	if d.Confidence == analysis.Possible {
		text += " (possible: not on every path)"
	}
	index := s.index[d.Code]
	res := sarifResult{
		RuleID: d.Code, RuleIndex: &index, Level: sarifLevel(d.Severity), Kind: "fail", Message: sarifText{Text: text},
		Locations:    []sarifLocation{{Physical: s.place(d.Path, d.Line, d.Column, d.EndLine, d.EndColumn)}},
		Fingerprints: map[string]string{"gillint/v1": d.Fingerprint},
		Properties:   sarifResultProperties{Confidence: string(d.Confidence)},
	}
	if d.Confidence == analysis.Possible {
		res.Level = "note"
	}
	if d.Function != "" {
		res.Locations[0].Logical = []sarifLogical{{Name: d.Function, Kind: "function"}}
	}
	if h := s.lineHash(d.Path, d.Line); h != "" {
		res.Fingerprints["primaryLocationLineHash"] = h
	}
	for _, c := range d.Configurations {
		res.Properties.Configurations = append(res.Properties.Configurations, c.String())
	}
	if len(d.Trace) > 1 {
		res.CodeFlows = []sarifCodeFlow{{ThreadFlows: []sarifThreadFlow{{Locations: s.steps(d.Trace)}}}}
	}
	for _, f := range d.Fixes {
		res.Fixes = append(res.Fixes, s.fix(f))
	}
	return res
}

// steps makes a path the locations of a thread flow: each with the thread's state after it and how deep in calls it is.
func (s *sarifWriter) steps(trace []driver.Step) []sarifStep {
	kinds := map[gil.StepKind][]string{
		gil.StepRelease: {"release"}, gil.StepAcquire: {"acquire"}, gil.StepLock: {"acquire", "lock"}, gil.StepUnlock: {"release", "lock"},
		gil.StepCall: {"call"}, gil.StepReturn: {"return"}, gil.StepBranch: {"branch"}, gil.StepEntry: {"enter"}, gil.StepFinding: {"danger"},
	}
	var out []sarifStep
	for i, t := range trace[:min(len(trace), maxSarifSteps)] {
		step := sarifStep{
			Location:       sarifLocation{Physical: s.place(t.Path, t.Line, t.Column, 0, 0), Message: &sarifText{Text: OneLine(t.Message)}},
			Kinds:          kinds[t.Kind],
			NestingLevel:   t.Depth,
			ExecutionOrder: i + 1,
			Importance:     "important",
		}
		switch t.Kind {
		case gil.StepRelease, gil.StepAcquire, gil.StepFinding:
			step.Importance = "essential"
		case gil.StepBranch:
			step.Importance = "unimportant"
		}
		if t.State != "" {
			step.State = map[string]sarifText{"gil": {Text: t.State}}
		}
		out = append(out, step)
	}
	return out
}

// fix is a repair; its edits come by file.
func (s *sarifWriter) fix(f driver.Fix) sarifFix {
	out := sarifFix{Description: sarifText{Text: f.Title}}
	for _, e := range f.Edits {
		uri := s.uri(e.Path)
		i := slices.IndexFunc(out.Changes, func(c sarifChange) bool { return c.Artifact == uri })
		if i < 0 {
			i = len(out.Changes)
			out.Changes = append(out.Changes, sarifChange{Artifact: uri})
		}
		r := sarifReplacement{Deleted: sarifRegion{
			Line: e.Line, Column: s.column(e.Path, e.Line, e.Column), EndLine: e.EndLine, EndColumn: s.column(e.Path, e.EndLine, e.EndColumn),
		}}
		if e.New != "" {
			r.Inserted = &sarifText{Text: e.New}
		}
		out.Changes[i].Replacements = append(out.Changes[i].Replacements, r)
	}
	return out
}

// srcRoot is what relative addresses are relative to.
const srcRoot = "%SRCROOT%"

// place is a region of a file. Columns are left out where they are 0.
func (s *sarifWriter) place(name string, line, column, endLine, endColumn int) *sarifPhysical {
	region := sarifRegion{Line: max(line, 1)}
	if column > 0 {
		region.Column = s.column(name, line, column)
	}
	if endLine >= line && endColumn > 0 && (endLine > line || endColumn > column) {
		region.EndLine, region.EndColumn = endLine, s.column(name, endLine, endColumn)
	}
	return &sarifPhysical{Artifact: s.uri(name), Region: region}
}

// column counts characters, where gillint counts bytes.
func (s *sarifWriter) column(name string, line, column int) int {
	text := s.line(name, line)
	return utf8.RuneCountInString(text[:min(max(column-1, 0), len(text))]) + max(column-len(text), 1)
}

func (s *sarifWriter) uri(name string) sarifArtifact {
	if strings.HasPrefix(name, "/") {
		return sarifArtifact{URI: (&url.URL{Scheme: "file", Path: name}).String()}
	}
	// A first element with a colon would be taken for a scheme: URL puts ./ before it.
	return sarifArtifact{URI: (&url.URL{Path: s.inRepository(name)}).String(), Base: srcRoot}
}

// path is a finding's path as Lines knows it.
func (s *sarifWriter) path(name string) string { return path.Join(s.Root, name) }

// cutText cuts text to so many characters.
func cutText(text string, most int) string {
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	return string([]rune(text)[:most-3]) + "..."
}
