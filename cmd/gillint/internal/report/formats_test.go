package report

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/rules"
)

// source has a finding with a path through a call, one that can be fixed, one that is suppressed, one in a line with
// characters of several bytes, and a header that is not there.
const source = `#include <Python.h>
#include "missing.h"
static void fail(void)
{
    PyErr_SetString(PyExc_OSError, "x");
}
static PyObject *call(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    fail();
    /* 𝄞é */ PyErr_Clear();
    PyErr_Print(); /* gillint: ignore[GIL101] never reached */
    if (self)
        return NULL;
    Py_END_ALLOW_THREADS
    return NULL;
}
static PyMethodDef methods[] = {{"call", call, METH_NOARGS, NULL}, {NULL, NULL, 0, NULL}};
`

// made is the report of a project in the folder sub of a repository.
func made(t *testing.T, text string) *Report {
	t.Helper()
	fsys := fstest.MapFS{"repo/sub/a b.c": {Data: []byte(text)}}
	res, err := driver.Check(context.Background(), driver.Options{FS: fsys, Root: "repo/sub", Rules: rules.All})
	if err != nil {
		t.Fatal(err)
	}
	return &Report{Result: res, Rules: driver.AllRules(rules.All), Lines: driver.NewLines(fsys), Root: "repo/sub", Base: "sub"}
}

func (r *Report) written(t *testing.T, format string) string {
	t.Helper()
	var b bytes.Buffer
	if err := r.Write(&b, format); err != nil {
		t.Fatalf("%s: %v", format, err)
	}
	return b.String()
}

// A SARIF log is what the standard's schema says, and what another implementation reads.
func TestSARIF(t *testing.T) {
	raw, err := os.ReadFile("testdata/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("sarif.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("sarif.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{source, "#include <Python.h>\n"} {
		out := made(t, text).written(t, "sarif")
		log, err := jsonschema.UnmarshalJSON(strings.NewReader(out))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(log); err != nil {
			t.Errorf("%v in\n%s", err, out)
		}
		other, err := sarif.FromString(out)
		if err != nil {
			t.Fatal(err)
		}
		if len(other.Runs) != 1 {
			t.Errorf("another implementation reads %d runs", len(other.Runs))
		}
	}
}

// What GitHub, or whoever shows the path, needs of a result.
func TestSARIFResult(t *testing.T) {
	r := made(t, source)
	var log sarifLog
	if err := json.Unmarshal([]byte(r.written(t, "sarif")), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	var fail, clear, leak, quiet *sarifResult
	for i := range run.Results {
		res := &run.Results[i]
		switch line := res.Locations[0].Physical.Region.Line; {
		case len(res.Suppressions) > 0:
			quiet = res
		case line == 5:
			fail = res
		case line == 11:
			clear = res
		case res.RuleID == "GIL201":
			leak = res
		}
		if res.Fingerprints["primaryLocationLineHash"] == "" || run.Tool.Driver.Rules[*res.RuleIndex].ID != res.RuleID {
			t.Errorf("fingerprints %v, rule %d for %s", res.Fingerprints, *res.RuleIndex, res.RuleID)
		}
	}
	if fail == nil || clear == nil || leak == nil || quiet == nil {
		t.Fatalf("findings are missing in %+v", run.Results)
	}
	if got := fail.Locations[0].Physical.Artifact; got.URI != "sub/a%20b.c" || got.Base != "%SRCROOT%" {
		t.Errorf("address %+v", got)
	}
	var states []string
	for _, s := range fail.CodeFlows[0].ThreadFlows[0].Locations {
		states = append(states, strings.Repeat(">", s.NestingLevel)+s.State["gil"].Text)
	}
	if got := strings.Join(states, " "); got != "held released released >released" {
		t.Errorf("states of the path: %s", got)
	}
	if got := clear.Locations[0].Physical.Region; got.Column != 14 {
		t.Errorf("column %d: characters count, not bytes", got.Column)
	}
	if len(leak.Fixes) == 0 || len(leak.Fixes[0].Changes[0].Replacements) == 0 {
		t.Errorf("no fix in %+v", leak)
	}
	if s := quiet.Suppressions[0]; s.Kind != "inSource" || s.Justification != "never reached" {
		t.Errorf("suppression %+v", s)
	}
	if n := len(run.Invocations[0].Notifications); n != 1 {
		t.Errorf("%d notifications, want that of the missing header", n)
	}
	for _, rule := range run.Tool.Driver.Rules {
		if rule.Help.Markdown == "" || rule.Short.Text == "" || rule.Full.Text == "" || len(rule.Full.Text) > maxSarifText+2 || rule.Properties.Tags[2] == "" {
			t.Errorf("%s lacks something: %+v", rule.ID, rule)
		}
	}
}

// Every format can be read by what reads it, with findings and without.
func TestFormats(t *testing.T) {
	for _, text := range []string{source, "#include <Python.h>\n"} {
		r := made(t, text)
		for _, f := range Formats() {
			out := r.written(t, f)
			switch f {
			case "json", "gitlab":
				if !json.Valid([]byte(out)) {
					t.Errorf("%s: not JSON:\n%s", f, out)
				}
			case "jsonl":
				for line := range strings.Lines(out) {
					if !json.Valid([]byte(line)) {
						t.Errorf("%s: not JSON:\n%s", f, line)
					}
				}
			case "junit":
				var s junitSuites
				if err := xml.Unmarshal([]byte(out), &s); err != nil || s.Tests == 0 {
					t.Errorf("%s: %v in\n%s", f, err, out)
				}
			case "github", "concise", "agent":
				if n := strings.Count(out, "\n"); n != len(r.Result.Diagnostics) {
					t.Errorf("%s: %d lines for %d findings:\n%s", f, n, len(r.Result.Diagnostics), out)
				}
			}
		}
	}
}

// Hostile names and texts cannot begin a workflow command of their own.
func TestGitHubEscapes(t *testing.T) {
	r := made(t, source)
	r.Result.Diagnostics = r.Result.Diagnostics[:1]
	r.Result.Diagnostics[0].Path, r.Result.Diagnostics[0].Message = "a,b:c%\n::error::x", "50%\n::set-output name=x::y"
	out := r.written(t, "github")
	if strings.Count(out, "\n") != 1 || !strings.Contains(out, "file=sub/a%2Cb%3Ac%25") || !strings.Contains(out, "50%25") {
		t.Errorf("%q", out)
	}
}

func TestLinks(t *testing.T) {
	r := made(t, source)
	if strings.Contains(r.written(t, "text"), "\x1b") {
		t.Error("escape sequences where neither colours nor links are wanted")
	}
	r.Links = true
	if got := r.written(t, "concise"); !strings.Contains(got, "\x1b]8;;https://github.com/gillint/gillint/blob/main/rules/callwithoutgil/doc.md\x1b\\GIL101\x1b]8;;\x1b\\") {
		t.Errorf("no link in %q", got)
	}
}
