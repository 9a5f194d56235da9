package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"syscall"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gillint/internal/report"
	"github.com/gillint/gillint/rules"
)

// The exit statuses.
const (
	exitClean = 0 // nothing to report
	exitFound = 1 // findings
	exitUsage = 2 // wrong usage or configuration
	exitInput = 3 // an input could not be read at all, or there was nothing to analyse
)

// command is one invocation with all that it knows of the outside.
type command struct {
	ctx    context.Context
	stdin  io.Reader
	stdout io.Writer
	stderr io.Writer
	fs     fs.FS  // the whole file system
	root   string // the working folder, a path of fs
	env    func(string) string
	tty    bool // stdout is a terminal
	width  int  // its width in columns; 0: unknown
	create func(name string) (file, error)
	// onProgress says how far a run is, endProgress that it is over; nil: nobody looks.
	onProgress  func(done, all int)
	endProgress func()
	// replace gives a file, a path of fs, another text; see disk.Replace.
	replace  func(name string, was, text []byte) error
	today    string // 2006-01-02
	cacheDir string // the folder of the cache; empty: none, and cacheErr says why
	cacheErr error
}

// verb is a subcommand.
type verb struct {
	name, usage, short string
	run                func(c *command, args []string) int
}

// verbs are the subcommands in the order of the help text. It is a function since help itself needs it.
func verbs() []verb {
	return []verb{
		{"check", "[check] [flags] [patterns]", "analyse C files (the default)", (*command).check},
		{"explain", "explain CODE|NAME|--all", "print a rule's documentation", (*command).explain},
		{"rules", "rules [--format text|json]", "list the rules", (*command).rules},
		{"why", "why [flags] FILE:LINE", "what is known of a line, and of each rule why it says something there or nothing", (*command).why},
		{"doctor", "doctor [flags] [patterns]", "what was found to analyse, with which flags, and what was missing", (*command).doctor},
		{"dump", "dump [flags] FILE[:LINE]", "print what the analysis sees in a file", (*command).dump},
		{"verify", "verify [flags] [folders]", "run reference kernels on a real CPython", (*command).verify},
		{"suppress", "suppress --reason TEXT [flags]", "write a comment for each finding that suppresses it", (*command).suppress},
		{"baseline", "baseline write|prune|show [flags]", "a file of known findings, which are not reported", (*command).manageBaseline},
		{"init", "init", "write a configuration that fits the working folder", (*command).initialize},
		{"config", "config show|verify|path|schema", "the configuration that holds, and its JSON schema", (*command).manageConfig},
		{"cache", "cache path|size|clean", "the folder where results are kept, its size; empty it", (*command).manageCache},
		{"mcp", "mcp", "serve check, explain, why and fix to a language model (Model Context Protocol)", (*command).serve},
		{"completion", "completion bash|zsh|fish|powershell", "print what completes commands in a shell", (*command).completion},
		{"man", "man", "print the manual page, in roff", (*command).manual},
		{"version", "version", "print the version", (*command).version},
		{"help", "help", "print this text", (*command).help},
	}
}

// main runs the command and returns its exit status.
func (c *command) main(args []string) int {
	out := &pipeWriter{w: c.stdout}
	c.stdout = out
	status := c.dispatch(args)
	if out.err != nil && !out.broken {
		fmt.Fprintf(c.stderr, "gillint: %v\n", out.err)
		return exitInput
	}
	return status
}

func (c *command) dispatch(args []string) int {
	if len(args) > 0 {
		for _, v := range verbs() {
			if args[0] == v.name {
				return v.run(c, args[1:])
			}
		}
		switch args[0] {
		case "--version", "-V":
			return c.version(nil)
		}
		// A word that is no file is a mistyped subcommand rather than a pattern.
		if w := args[0]; !strings.ContainsAny(w, "./\\-") {
			if _, err := fs.Stat(c.fs, strings.TrimPrefix(c.root+"/"+w, "./")); err != nil {
				return c.usageError("%q is neither a command nor a file; see \"gillint help\"", w)
			}
		}
	}
	return c.check(args)
}

func (c *command) usageError(format string, args ...any) int {
	fmt.Fprintf(c.stderr, "gillint: "+format+"\n", args...)
	return exitUsage
}

// fail prints an error of the driver and returns the status that belongs to it.
func (c *command) fail(err error) int {
	var usage *driver.UsageError
	switch {
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(c.stderr, "gillint: interrupted")
		return exitInput
	case errors.As(err, &usage):
		return c.usageError("%v", err)
	}
	fmt.Fprintf(c.stderr, "gillint: %v\n", err)
	return exitInput
}

func (c *command) version(args []string) int {
	fmt.Fprintf(c.stdout, "gillint %s\n", driver.Version)
	return exitClean
}

func (c *command) help(args []string) int {
	io.WriteString(c.stdout, usageText())
	return exitClean
}

// explain prints the documentation of rules.
func (c *command) explain(args []string) int {
	flags := newFlags("explain")
	format := flags.String("format", "text", "")
	every := flags.Bool("all", false, "")
	color := flags.String("color", "auto", "")
	if err := flags.Parse(args); err != nil {
		return c.usageError("explain: %v", err)
	}
	if !oneOf(*format, "text json") || !oneOf(*color, "auto always never") {
		return c.usageError("explain: --format is text or json, --color auto, always or never")
	}
	all := driver.AllRules(rules.All)
	chosen := all
	if !*every {
		if flags.NArg() == 0 {
			return c.usageError("explain: name a rule; \"gillint rules\" lists them")
		}
		chosen = nil
		for _, name := range flags.Args() {
			j := slices.IndexFunc(all, func(r *analysis.Rule) bool { return strings.EqualFold(r.Code, name) || r.Name == name })
			if j < 0 {
				return c.usageError("explain: no rule is named %q; \"gillint rules\" lists them", name)
			}
			chosen = append(chosen, all[j])
		}
	}
	if *format == "json" {
		return c.wrote("", report.WriteJSON(c.stdout, report.RulesJSON(chosen)))
	}
	for i, r := range chosen {
		doc := strings.TrimSpace(r.Doc)
		if c.colored(&checkFlags{color: *color}) {
			doc = report.Rendered(doc)
		}
		if i > 0 {
			fmt.Fprintln(c.stdout)
		}
		fmt.Fprintf(c.stdout, "%s\n", doc)
	}
	return exitClean
}

// rules lists the rules.
func (c *command) rules(args []string) int {
	flags := newFlags("rules")
	format := flags.String("format", "text", "")
	if err := flags.Parse(args); err != nil {
		return c.usageError("rules: %v", err)
	}
	all := driver.AllRules(rules.All)
	switch *format {
	case "text":
		for _, r := range all {
			off := ""
			if r.Severity == analysis.Note {
				off = " (off by default)"
			}
			fmt.Fprintf(c.stdout, "%s  %-28s %-8s %s%s\n", r.Code, r.Name, r.Severity, r.Summary(), off)
		}
	case "json":
		return c.wrote("", report.WriteJSON(c.stdout, report.RulesJSON(all)))
	default:
		return c.usageError("rules: unknown format %q: use text or json", *format)
	}
	return exitClean
}

// pipeWriter keeps the first error and swallows what comes after it. A reader that went away (gillint | head) is no
// error to speak of.
type pipeWriter struct {
	w      io.Writer
	err    error
	broken bool
}

func (p *pipeWriter) Write(b []byte) (int, error) {
	if p.err != nil {
		return len(b), nil
	}
	if _, err := p.w.Write(b); err != nil {
		p.err = err
		p.broken = errors.Is(err, syscall.EPIPE) || errors.Is(err, io.ErrClosedPipe)
	}
	return len(b), nil
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
