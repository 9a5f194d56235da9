package main

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gillint/internal/report"
	"github.com/gillint/gillint/rules"
)

// sink is one place to which the findings go, in a format.
type sink struct {
	format, file string // file is empty for stdout
}

// sinks reads --format and --output. A word of --output is FORMAT=FILE, FORMAT alone for stdout, or a FILE in the format of
// --format; stdout gets the findings where nothing else does, or where --format was given beside FORMAT=FILE.
func sinks(format string, outputs []string, explicit bool) ([]sink, error) {
	if !report.Known(format) {
		return nil, fmt.Errorf("unknown --format %q: use %s", format, strings.Join(report.Formats(), ", "))
	}
	var out []sink
	plain := false // a FILE takes what --format says
	for _, word := range outputs {
		name, file, cut := strings.Cut(word, "=")
		switch {
		case word == "-":
			out = append(out, sink{format, ""})
		case cut && report.Known(name) && file == "":
			return nil, fmt.Errorf("--output %s: name a file", word)
		case cut && report.Known(name):
			if file == "-" {
				file = "" // stdout
			}
			out = append(out, sink{name, file})
		case !cut && report.Known(word):
			out = append(out, sink{word, ""})
		case cut && !strings.ContainsAny(name, "/\\."):
			return nil, fmt.Errorf("--output %s: no format is named %q: use %s", word, name, strings.Join(report.Formats(), ", "))
		default:
			out, plain = append(out, sink{format, word}), true
		}
	}
	if len(out) == 0 || explicit && !plain && !slices.Contains(out, sink{format, ""}) {
		out = append(out, sink{format, ""})
	}
	toStdout := 0
	for i, s := range out {
		if s.file == "" {
			toStdout++
		}
		if slices.ContainsFunc(out[:i], func(o sink) bool { return o.file == s.file && o.file != "" }) {
			return nil, fmt.Errorf("--output: two formats for %s", s.file)
		}
	}
	for _, s := range out {
		if s.file == "" && toStdout > 1 && report.Document(s.format) {
			return nil, fmt.Errorf("--output: %s on the terminal must be alone: write --output %s=FILE", s.format, s.format)
		}
	}
	return out, nil
}

// newReport is what a run found, ready to be written.
func (c *command) newReport(res *driver.Result, f *checkFlags) *report.Report {
	if !f.showSuppressed {
		// GitHub would show them as open alerts: it does not read why they are suppressed.
		shown := *res
		shown.Silenced = nil
		res = &shown
	}
	return &report.Report{
		Result: res, Rules: driver.AllRules(rules.All), Lines: driver.NewLines(driver.Overlay(c.fs, f.opt.Overlay)),
		Root: c.root, Base: c.base(), Width: c.width,
	}
}

// base is the working folder's path in its repository; empty where there is none, or at its top.
func (c *command) base() string {
	for dir := c.root; ; dir = path.Dir(dir) {
		if _, err := fs.Stat(c.fs, path.Join(dir, ".git")); err == nil {
			if dir == "." {
				return strings.TrimPrefix(c.root, ".")
			}
			return strings.TrimPrefix(strings.TrimPrefix(c.root, dir), "/")
		}
		if dir == "." || dir == path.Dir(dir) {
			return ""
		}
	}
}

// print writes the findings to wherever they are to go.
func (c *command) print(rep *report.Report, f *checkFlags) int {
	if f.statistics {
		return c.wrote("", rep.Statistics(c.stdout))
	}
	for _, s := range f.sinks {
		here := *rep
		if s.file == "" {
			here.Color = c.colored(f) && report.ForPeople(s.format)
			here.Links = here.Color && c.tty && c.env("CI") == ""
			if status := c.wrote("", here.Write(c.stdout, s.format)); status != exitClean {
				return status
			}
			continue
		}
		here.Color, here.Width = f.color == "always" && report.ForPeople(s.format), 0
		to, err := c.create(s.file)
		if err != nil {
			return c.usageError("--output: %v", err)
		}
		err = here.Write(to, s.format)
		if cerr := to.Close(); err == nil {
			err = cerr
		}
		if status := c.wrote("--output: ", err); status != exitClean {
			return status
		}
	}
	return exitClean
}

// wrote tells of an error of writing.
func (c *command) wrote(what string, err error) int {
	if err != nil {
		fmt.Fprintf(c.stderr, "gillint: %s%v\n", what, err)
		return exitInput
	}
	return exitClean
}

// colored tells whether stdout gets colours. An explicit --color goes before the environment, that before the terminal.
func (c *command) colored(f *checkFlags) bool {
	switch {
	case f.color != "auto":
		return f.color == "always"
	case c.env("NO_COLOR") != "":
		return false
	case c.env("FORCE_COLOR") != "" && c.env("FORCE_COLOR") != "0":
		return true
	}
	return c.tty && c.env("TERM") != "dumb"
}

// count is a number with its noun.
func count(n int, noun string) string { return report.Count(n, noun) }
