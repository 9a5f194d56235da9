// Package report writes what a run found in the formats that people, CI systems and other programs read.
package report

import (
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
)

// Report is a run's result with what its readers need. It is not changed by writing it, and may be written several times.
type Report struct {
	Result *driver.Result
	Rules  []*analysis.Rule // all there are: some formats carry their documentation
	Lines  *driver.Lines
	Root   string // the working folder, as Lines knows it
	// Base is the working folder's path in its repository, empty at the top: CI systems want paths that begin there.
	Base  string
	Color bool
	Links bool // the terminal shows hyperlinks
	Width int  // of the terminal in columns; 0: unknown
}

// format is a way to write a report.
type format struct {
	name, about string
	// document tells that the output is one whole: nothing may stand before or after it.
	document bool
	write    func(*Report, io.Writer) error
}

var formats = []format{
	{"text", "for people: the source, and the path that leads there", false, (*Report).text},
	{"full", "the same as text", false, (*Report).text},
	{"concise", "one line each", false, (*Report).concise},
	{"agent", "one dense line each with path and repair, for language models", false, (*Report).agent},
	{"json", "everything", true, (*Report).json},
	{"jsonl", "an object a line", true, (*Report).jsonl},
	{"sarif", "SARIF 2.1.0, for code scanning", true, (*Report).sarif},
	{"github", "annotations of GitHub Actions", false, (*Report).github},
	{"gitlab", "a code quality report of GitLab", true, (*Report).gitlab},
	{"junit", "JUnit's XML, for test reports", true, (*Report).junit},
}

// Formats are the names of the formats, the default first.
func Formats() []string {
	var out []string
	for _, f := range formats {
		out = append(out, f.name)
	}
	return out
}

// Known reports whether there is a format of the name.
func Known(name string) bool { return find(name) != nil }

// Document reports whether what a format writes is one whole, such as JSON, beside which nothing else may stand.
func Document(name string) bool { f := find(name); return f != nil && f.document }

// ForPeople reports whether a format is meant for a terminal, with colours and links.
func ForPeople(name string) bool { return name == "text" || name == "full" || name == "concise" }

func find(name string) *format {
	for i := range formats {
		if formats[i].name == name {
			return &formats[i]
		}
	}
	return nil
}

// Write writes the report in the format of that name. Errors are those of w, or of an unknown name.
func (r *Report) Write(w io.Writer, name string) error {
	f := find(name)
	if f == nil {
		return fmt.Errorf("no format is named %q", name)
	}
	return f.write(r, w)
}

// inRepository is a path of a finding as seen from the top of the repository.
func (r *Report) inRepository(name string) string {
	if r.Base == "" || strings.HasPrefix(name, "/") {
		return name
	}
	return path.Join(r.Base, name)
}

// line returns a line of a file that a finding names; empty where it cannot be read.
func (r *Report) line(name string, n int) string { return r.Lines.Line(path.Join(r.Root, name), n) }

// home is where gillint's sources and the pages of its rules are.
const home = "https://github.com/gillint/gillint"

// RuleURL is the address of a rule's page.
func RuleURL(code, name string) string {
	if strings.HasPrefix(code, "GIL0") {
		return home + "/blob/main/analysis/driver/doc/" + code + ".md"
	}
	return home + "/blob/main/rules/" + strings.ReplaceAll(name, "-", "") + "/doc.md"
}

// level is what a finding counts as, with its confidence.
func level(d *driver.Diagnostic) string {
	if d.Confidence == analysis.Possible {
		return "possible " + string(d.Severity)
	}
	return string(d.Severity)
}

// message is a finding's message with where it holds, on one line.
func (r *Report) message(d *driver.Diagnostic) string {
	return OneLine(d.Message) + InBrackets(r.Result.Where(d.Configurations))
}

// Count is a number with its noun.
func Count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
