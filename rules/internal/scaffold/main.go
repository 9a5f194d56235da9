// Command scaffold makes the folder of a new rule and enters it in the registry. "make rule NAME=... CODE=..." runs it.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"go/format"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"text/template"
)

func main() {
	code := flag.String("code", "", "the rule's code: GIL101")
	name := flag.String("name", "", "the rule's name: words joined by hyphens")
	severity := flag.String("severity", "warning", "error, warning or note")
	dir := flag.String("dir", "rules", "the folder of the rules")
	flag.Parse()
	if err := run(*dir, *code, *name, *severity); err != nil {
		fmt.Fprintln(os.Stderr, "scaffold:", err)
		os.Exit(1)
	}
}

var (
	codeRE = regexp.MustCompile(`^GIL[1-8]\d\d$`)
	nameRE = regexp.MustCompile(`^[a-z]+(-[a-z]+)+$`)
)

// run makes the rule's folder below dir and writes dir/rules.go anew.
func run(dir, code, name, severity string) error {
	switch {
	case !codeRE.MatchString(code):
		return fmt.Errorf("CODE=%s: a code is GIL and three digits, the first from 1 to 8", code)
	case !nameRE.MatchString(name):
		return fmt.Errorf("NAME=%s: a name says what is wrong in words joined by hyphens", name)
	case severity != "error" && severity != "warning" && severity != "note":
		return fmt.Errorf("unknown severity %q", severity)
	}
	list, err := registered(dir)
	if err != nil {
		return err
	}
	r := rule{Code: code, Name: name, Package: strings.ReplaceAll(name, "-", ""), Severity: strings.ToUpper(severity[:1]) + severity[1:]}
	for _, old := range list {
		if old.Code == code || old.Package == r.Package {
			return fmt.Errorf("%s %s is there already", old.Code, old.Package)
		}
	}
	folder := filepath.Join(dir, r.Package)
	if _, err := os.Stat(folder); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s exists", folder)
	}
	if err := os.MkdirAll(filepath.Join(folder, "testdata"), 0o755); err != nil {
		return err
	}
	for file, text := range templates {
		var b bytes.Buffer
		if err := template.Must(template.New(file).Parse(text)).Execute(&b, r); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, filepath.FromSlash(file)), b.Bytes(), 0o644); err != nil {
			return err
		}
	}
	text, err := registry(append(list, r))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "rules.go"), text, 0o644)
}

// rule is what the templates need.
type rule struct{ Code, Name, Package, Severity string }

var ruleCode = regexp.MustCompile(`Code:\s*"(GIL\d+)"`)

// registered lists the rules that have a folder below dir.
func registered(dir string) ([]rule, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*", "rule.go"))
	if err != nil {
		return nil, err
	}
	var out []rule
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		m := ruleCode.FindSubmatch(text)
		if m == nil {
			return nil, fmt.Errorf("%s: no Code", f)
		}
		out = append(out, rule{Code: string(m[1]), Package: filepath.Base(filepath.Dir(f))})
	}
	return out, nil
}

// registry is the text of rules.go.
func registry(list []rule) ([]byte, error) {
	slices.SortFunc(list, func(a, b rule) int { return strings.Compare(a.Code, b.Code) })
	var packages []string
	for _, r := range list {
		packages = append(packages, r.Package)
	}
	slices.Sort(packages)
	var b strings.Builder
	b.WriteString("// Package rules is the registry: every rule, in one list.\npackage rules\n\nimport (\n\t\"github.com/gillint/gillint/analysis\"\n")
	for _, p := range packages {
		fmt.Fprintf(&b, "\t\"github.com/gillint/gillint/rules/%s\"\n", p)
	}
	b.WriteString(")\n\n// All lists the rules in the order of their codes.\nvar All = []*analysis.Rule{\n")
	for _, r := range list {
		fmt.Fprintf(&b, "\t%s.Rule, // %s\n", r.Package, r.Code)
	}
	b.WriteString("}\n")
	return format.Source([]byte(b.String()))
}

// templates are the files of a new rule. The fixtures fail until the rule is written.
var templates = map[string]string{
	"rule.go": `// Package {{.Package}} is rule {{.Code}}: see doc.md.
package {{.Package}}

import (
	_ "embed"

	"github.com/gillint/gillint/analysis"
)

//go:embed doc.md
var doc string

// Rule is {{.Code}} {{.Name}}.
var Rule = &analysis.Rule{Code: "{{.Code}}", Name: "{{.Name}}", Severity: analysis.{{.Severity}}, Doc: doc, Run: run}

func run(pass *analysis.Pass) {
	// Ask pass.GIL for its visits and faults, judge each, and report with pass.ReportVisit or pass.ReportFault.
}
`,
	"doc.md": `# {{.Code}} {{.Name}}

## What it reports

One sentence that "gillint rules" can show. Then the shapes that count.

## Why it is bad

What happens at run time, with the place in CPython's documentation that says so.

## Example

` + "```c" + `
#include <Python.h>
` + "```" + `

## Use instead

` + "```c" + `
#include <Python.h>
` + "```" + `

## Known limits

- What it cannot see, and what it leaves alone on purpose.

## Confirmed by

The kernel NAME.
`,
	"testdata/bad.c": `/* {{.Code}}: what must be reported. One function, one shape, the claim in its name. */
#include <Python.h>

static PyObject *bad_shape(PyObject *self, PyObject *args)
{
    Py_RETURN_NONE; /* want {{.Code}} "the message" */
}

static PyMethodDef methods[] = {
    {"bad_shape", bad_shape, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
`,
	"testdata/good.c": `/* {{.Code}}: what must not be reported. */
#include <Python.h>

static PyObject *good_shape(PyObject *self, PyObject *args)
{
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"good_shape", good_shape, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
`,
}
