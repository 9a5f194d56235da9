package report

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
)

// json writes everything as one object.
func (r *Report) json(w io.Writer) error { return WriteJSON(w, resultJSON(r.Result)) }

// jsonl writes an object a line: the findings, the problems, and at the end what was analysed.
func (r *Report) jsonl(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	all := resultJSON(r.Result)
	for _, d := range all.Diagnostics {
		if err := enc.Encode(struct {
			Type string `json:"type"`
			jsonDiagnostic
		}{"diagnostic", d}); err != nil {
			return err
		}
	}
	for _, p := range all.Problems {
		if err := enc.Encode(struct {
			Type string `json:"type"`
			jsonProblem
		}{"problem", p}); err != nil {
			return err
		}
	}
	return enc.Encode(struct {
		Type           string              `json:"type"`
		Version        string              `json:"version"`
		Configurations []jsonConfiguration `json:"configurations"`
		Stats          jsonStats           `json:"stats"`
	}{"run", all.Version, all.Configurations, all.Stats})
}

// gitlab writes a report for GitLab's code quality: https://docs.gitlab.com/ci/testing/code_quality/.
func (r *Report) gitlab(w io.Writer) error {
	type lines struct {
		Begin int `json:"begin"`
		End   int `json:"end"`
	}
	type location struct {
		Path  string `json:"path"`
		Lines lines  `json:"lines"`
	}
	type issue struct {
		Description string   `json:"description"`
		CheckName   string   `json:"check_name"`
		Fingerprint string   `json:"fingerprint"`
		Severity    string   `json:"severity"` // info, minor, major, critical, blocker
		Location    location `json:"location"`
	}
	out := []issue{}
	for i := range r.Result.Diagnostics {
		d := &r.Result.Diagnostics[i]
		severity := map[analysis.Severity]string{analysis.Error: "critical", analysis.Warning: "major", analysis.Note: "info"}[d.Severity]
		if d.Confidence == analysis.Possible && severity != "info" {
			severity = "minor"
		}
		out = append(out, issue{
			r.message(d), d.Code + " " + d.Name, d.Fingerprint, severity,
			location{r.inRepository(d.Path), lines{max(d.Line, 1), max(d.EndLine, d.Line, 1)}},
		})
	}
	return WriteJSON(w, out)
}

// The elements of a JUnit report, as far as its readers agree on them.
type (
	junitSuites struct {
		XMLName  xml.Name     `xml:"testsuites"`
		Name     string       `xml:"name,attr"`
		Tests    int          `xml:"tests,attr"`
		Failures int          `xml:"failures,attr"`
		Suites   []junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Cases    []junitCase `xml:"testcase"`
	}
	junitCase struct {
		Name    string        `xml:"name,attr"`
		Class   string        `xml:"classname,attr"`
		File    string        `xml:"file,attr,omitempty"`
		Line    int           `xml:"line,attr,omitempty"`
		Failure *junitFailure `xml:"failure,omitempty"`
	}
	junitFailure struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr"`
		Text    string `xml:",cdata"`
	}
)

// junit writes a suite a file with a failed test a finding, or one test that passes where there is nothing to report.
func (r *Report) junit(w io.Writer) error {
	all := junitSuites{Name: "gillint"}
	for i := range r.Result.Diagnostics {
		d := &r.Result.Diagnostics[i]
		file := r.inRepository(d.Path)
		if n := len(all.Suites); n == 0 || all.Suites[n-1].Name != file {
			all.Suites = append(all.Suites, junitSuite{Name: file})
		}
		s := &all.Suites[len(all.Suites)-1]
		s.Tests++
		s.Failures++
		name := fmt.Sprintf("%s %s:%d", d.Code, OneLine(d.Function), d.Line)
		s.Cases = append(s.Cases, junitCase{name, file, file, d.Line, &junitFailure{r.message(d), d.Code + " " + d.Name, "\n" + r.plain(d)}})
		all.Tests++
		all.Failures++
	}
	if all.Tests == 0 {
		all.Tests = 1
		all.Suites = []junitSuite{{Name: "gillint", Tests: 1, Cases: []junitCase{{Name: "nothing to report", Class: "gillint"}}}}
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", "  ")
	if err := enc.Encode(all); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// plain is a finding as text without colours.
func (r *Report) plain(d *driver.Diagnostic) string {
	plain := *r
	plain.Color, plain.Links, plain.Width = false, false, 0
	var b strings.Builder
	(&printer{&plain, &b}).diagnostic(d) // a Builder fails never
	return strings.TrimRight(b.String(), "\n") + "\n"
}
