package report

import (
	"encoding/json"
	"io"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
)

// The JSON output. Field names and meaning are a contract with other tools: lines and columns from 1, paths relative to
// the working folder with forward slashes. Lists are never null.
type (
	jsonResult struct {
		Version        string              `json:"version"`
		Target         string              `json:"target"`
		Configurations []jsonConfiguration `json:"configurations"`
		Diagnostics    []jsonDiagnostic    `json:"diagnostics"`
		Problems       []jsonProblem       `json:"problems"`
		Stats          jsonStats           `json:"stats"`
	}
	jsonConfiguration struct {
		Target   string   `json:"target"`
		Platform string   `json:"platform"`
		Switches []string `json:"switches"` // "-DNAME", "-UNAME"
	}
	jsonDiagnostic struct {
		Code        string     `json:"code"`
		Name        string     `json:"name"`
		Severity    string     `json:"severity"`
		Confidence  string     `json:"confidence"`
		Path        string     `json:"path"`
		Line        int        `json:"line"`
		Column      int        `json:"column"`
		EndLine     int        `json:"endLine"`
		EndColumn   int        `json:"endColumn"`
		Function    string     `json:"function"`
		Message     string     `json:"message"`
		Trace       []jsonStep `json:"trace"`
		Fixes       []jsonFix  `json:"fixes"`
		Fingerprint string     `json:"fingerprint"`

		Configurations []jsonConfiguration `json:"configurations"`
	}
	jsonStep struct {
		Path    string `json:"path"`
		Line    int    `json:"line"`
		Column  int    `json:"column"`
		Message string `json:"message"`
		Kind    string `json:"kind"`
		State   string `json:"state,omitempty"` // of the thread after the step
		Depth   int    `json:"depth"`           // in calls below the first function
	}
	// The edits of a fix belong together: each replaces the bytes of a file from one place up to another.
	jsonFix struct {
		Title string     `json:"title"`
		Safe  bool       `json:"safe"` // it changes nothing but what is wrong
		Edits []jsonEdit `json:"edits"`
	}
	jsonEdit struct {
		Path      string `json:"path"`
		Line      int    `json:"line"`
		Column    int    `json:"column"`
		EndLine   int    `json:"endLine"`
		EndColumn int    `json:"endColumn"`
		New       string `json:"new"`
	}
	jsonProblem struct {
		Path     string `json:"path"`
		Line     int    `json:"line"`
		Message  string `json:"message"`
		Function string `json:"function,omitempty"`

		Configurations []jsonConfiguration `json:"configurations"`
	}
	jsonStats struct {
		Units         int     `json:"units"`
		Cached        int     `json:"cached"`
		Skipped       int     `json:"skipped"`
		Files         int     `json:"files"`
		Functions     int     `json:"functions"`
		Regions       int     `json:"regions"`
		Calls         int     `json:"calls"`
		CallsResolved int     `json:"callsResolved"`
		Variants      int     `json:"variants"`
		Seconds       float64 `json:"seconds"`

		Looked []jsonLooked       `json:"looked"`
		Phases map[string]float64 `json:"phases"`
	}
	jsonLooked struct {
		Rules string `json:"rules"`
		What  string `json:"what"`
		N     int    `json:"n"`
	}
	jsonRule struct {
		Code     string `json:"code"`
		Name     string `json:"name"`
		Severity string `json:"severity"`
		Default  bool   `json:"default"`
		Summary  string `json:"summary"`
		Doc      string `json:"doc"`
	}
)

func statsJSON(s driver.Stats) jsonStats {
	out := jsonStats{
		Units: s.Units, Cached: s.Cached, Skipped: s.Skipped, Files: s.Files, Functions: s.Functions, Regions: s.Regions, Calls: s.Calls,
		CallsResolved: s.CallsResolved, Variants: s.Variants, Seconds: s.Seconds, Looked: []jsonLooked{}, Phases: s.Phases,
	}
	for _, l := range s.Looked {
		out.Looked = append(out.Looked, jsonLooked(l))
	}
	return out
}

func resultJSON(res *driver.Result) jsonResult {
	out := jsonResult{
		Version:        res.Version,
		Target:         res.Configurations[0].Target.String(),
		Configurations: configurationsJSON(res.Configurations),
		Diagnostics:    []jsonDiagnostic{},
		Problems:       []jsonProblem{},
		Stats:          statsJSON(res.Stats),
	}
	for i := range res.Diagnostics {
		out.Diagnostics = append(out.Diagnostics, diagnosticJSON(&res.Diagnostics[i]))
	}
	for _, p := range res.Problems {
		out.Problems = append(out.Problems, jsonProblem{p.Path, p.Line, p.Message, p.Function, configurationsJSON(p.Configurations)})
	}
	return out
}

func diagnosticJSON(d *driver.Diagnostic) jsonDiagnostic {
	j := jsonDiagnostic{
		Code: d.Code, Name: d.Name, Severity: string(d.Severity), Confidence: string(d.Confidence),
		Path: d.Path, Line: d.Line, Column: d.Column, EndLine: d.EndLine, EndColumn: d.EndColumn,
		Function: d.Function, Message: d.Message, Trace: []jsonStep{}, Fixes: []jsonFix{}, Fingerprint: d.Fingerprint,
		Configurations: configurationsJSON(d.Configurations),
	}
	for _, s := range d.Trace {
		j.Trace = append(j.Trace, jsonStep{s.Path, s.Line, s.Column, s.Message, string(s.Kind), s.State, s.Depth})
	}
	for _, f := range d.Fixes {
		jf := jsonFix{Title: f.Title, Safe: f.Safe}
		for _, e := range f.Edits {
			jf.Edits = append(jf.Edits, jsonEdit(e))
		}
		j.Fixes = append(j.Fixes, jf)
	}
	return j
}

func configurationsJSON(list []driver.Configuration) []jsonConfiguration {
	out := []jsonConfiguration{}
	for _, c := range list {
		j := jsonConfiguration{Target: c.Target.String(), Platform: c.Platform, Switches: []string{}}
		for _, s := range c.Switches {
			j.Switches = append(j.Switches, s.String())
		}
		out = append(out, j)
	}
	return out
}

// RulesJSON is what "gillint rules --format json" prints.
func RulesJSON(all []*analysis.Rule) any {
	out := []jsonRule{}
	for _, r := range all {
		out = append(out, jsonRule{
			Code: r.Code, Name: r.Name, Severity: string(r.Severity), Default: r.Severity != analysis.Note,
			Summary: r.Summary(), Doc: r.Doc,
		})
	}
	return out
}

// WriteJSON writes v, indented, and a newline.
func WriteJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}
