package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gillint/internal/verify"
	"github.com/gillint/gillint/rules"
)

// verify builds and runs reference kernels, and holds what the interpreter shows against what the analysis says.
func (c *command) verify(args []string) int {
	flags := newFlags("verify")
	pythons := flags.StringSlice("python", []string{"python3"}, "the interpreter, or several")
	once := flags.Bool("once", false, "each kernel on the first of the interpreters that can run it, instead of on all of them")
	times := flags.Int("times", 1, "repeat each run, to see whether the oracles are right every time")
	compiler := flags.String("cc", "cc", "the C compiler: gcc, or one that takes its options")
	jobs := flags.Int("jobs", 0, "runs at the same time; those that are judged by time run alone (default: the number of processors)")
	asJSON := flags.Bool("json", false, "print the verdicts as JSON")
	page := flags.String("html", "", "write a page to this file: of each stage the path beside the source, and what the threads did with the GIL")
	trace := flags.String("trace", "", "write what the threads did to this file, for Perfetto (Trace Event Format)")
	build := flags.Bool("build", false, "run the command after -- to build your own extension, so that its runs can be watched")
	baseline := flags.Bool("baseline", false, "run the command after -- with the extension as it is built usually, to know later what watching costs")
	noBuild := flags.Bool("no-build", false, "watch the extension as it is built already: calls of the API only, on Linux and x86-64")
	help := flags.BoolP("help", "h", false, "print this text")
	flags.SetInterspersed(true)
	if err := flags.Parse(args); err != nil {
		return c.usageError("verify: %v", err)
	}
	if *help {
		fmt.Fprintf(c.stdout, "Usage: gillint verify [flags] [folders]\n       gillint verify --baseline -- COMMAND\n       gillint verify --build -- COMMAND\n       gillint verify -- COMMAND\n\n"+
			"Builds and runs the reference kernels below the folders (default ./...); or, for your own extension, runs the command that\nbuilds it, with a Python.h that checks, then the command that uses it, and says which findings the run confirms. Nothing\nelse of gillint ever runs anything.\n\n%s", flags.FlagUsages())
		return exitClean
	}
	if at := flags.ArgsLenAtDash(); at >= 0 {
		return c.verifyCommand((*pythons)[0], *build, *baseline, *noBuild, flags.Args()[:at], flags.Args()[at:])
	}
	kernels, status := c.kernels(flags.Args())
	if status != exitClean {
		return status
	}
	var list []*verify.Python
	for _, name := range *pythons {
		python, err := verify.FindPython(c.ctx, name)
		if err != nil {
			fmt.Fprintf(c.stderr, "gillint: verify: %v\n", err)
			return exitInput
		}
		list = append(list, python)
	}
	verdicts, err := verify.Run(c.ctx, kernels, verify.Options{
		Base: "/", Pythons: list, Once: *once, Times: *times, Compiler: *compiler, Jobs: *jobs, Says: c.says, Progress: c.progress,
		Timelines: *page != "" || *trace != "",
	})
	if err != nil {
		return c.fail(err)
	}
	if *asJSON {
		enc := json.NewEncoder(c.stdout)
		enc.SetIndent("", "  ")
		err = enc.Encode(map[string]any{"pythons": list, "verdicts": verdicts})
	} else {
		err = verify.Table(c.stdout, verdicts)
	}
	if err != nil {
		return c.fail(err)
	}
	if err := c.verifyFiles(*page, *trace, verdicts); err != nil {
		return c.fail(err)
	}
	if slices.ContainsFunc(verdicts, func(v verify.Verdict) bool { return !v.Agree }) {
		return exitFound
	}
	return exitClean
}

// verifyFiles writes the page and the trace.
func (c *command) verifyFiles(page, trace string, verdicts []verify.Verdict) error {
	write := func(name string, to func(w io.Writer) error) error {
		if name == "" {
			return nil
		}
		f, err := os.Create(name)
		if err != nil {
			return err
		}
		if err := to(f); err != nil {
			f.Close()
			return err
		}
		return f.Close()
	}
	if err := write(page, func(w io.Writer) error { return verify.HTML(w, c.fs, verdicts) }); err != nil {
		return err
	}
	return write(trace, func(w io.Writer) error { return verify.ChromeTrace(w, verdicts) })
}

// kernels reads the kernels below the folders, which are patterns as those of check.
func (c *command) kernels(patterns []string) ([]*verify.Kernel, int) {
	if len(patterns) == 0 {
		patterns = []string{"./..."}
	}
	var out []*verify.Kernel
	for _, p := range patterns {
		dir, _ := filepath.Split(p)
		if path.Base(p) != "..." {
			dir = p
		}
		list, err := verify.Kernels(c.fs, path.Join(c.root, dir))
		if err != nil {
			fmt.Fprintf(c.stderr, "gillint: verify: %v\n", err)
			return nil, exitInput
		}
		out = append(out, list...)
	}
	if len(out) == 0 {
		fmt.Fprintln(c.stderr, "gillint: verify: no kernel.toml there")
		return nil, exitInput
	}
	return out, exitClean
}

// says tells what the analysis is certain of in a kernel's stage.
func (c *command) says(k *verify.Kernel, s *verify.Stage) ([]verify.Finding, error) {
	opt := driver.Options{FS: c.fs, Root: path.Join(k.Dir, s.Name), Patterns: []string{"./..."}, Rules: rules.All, Select: []string{"ALL"}}
	if k.Target != "" {
		target, err := capi.ParseTarget(k.Target)
		if err != nil {
			return nil, err
		}
		opt.Targets = []capi.Target{target}
	}
	res, err := driver.Check(c.ctx, opt)
	if err != nil {
		return nil, err
	}
	return verifyFindings(res.Diagnostics), nil
}

func verifyFindings(list []driver.Diagnostic) (out []verify.Finding) {
	for _, d := range list {
		f := verify.Finding{Code: d.Code, Path: d.Path, Function: d.Function, Message: d.Message, Line: d.Line}
		for _, s := range d.Trace {
			f.Trace = append(f.Trace, verify.Step{Path: s.Path, Line: s.Line, Message: s.Message})
		}
		out = append(out, f)
	}
	return out
}

// progress shows on a terminal how far verify is.
func (c *command) progress(done, all int, what string) {
	if f, ok := c.stderr.(*os.File); ok && c.tty {
		fmt.Fprintf(f, "\r\x1b[K%d of %d: %s", done, all, what)
		if done == all {
			fmt.Fprint(f, "\r\x1b[K")
		}
	}
}

// keepBuild is the folder where verify --build keeps the headers and compilers that a build goes on to need.
const keepBuild = ".gillint"

// verifyCommand builds or runs the user's own extension.
func (c *command) verifyCommand(name string, build, baseline, noBuild bool, patterns, command []string) int {
	switch {
	case len(command) == 0:
		return c.usageError("verify: no command after --")
	case build && baseline || build && noBuild || baseline && noBuild:
		return c.usageError("verify: only one of --build, --no-build and --baseline is possible")
	case build:
		python, err := verify.FindPython(c.ctx, name)
		if err != nil {
			return c.fail(err)
		}
		status, err := verify.Build(c.ctx, python, keepBuild, command, c.stdin, c.stdout, c.stderr)
		if err != nil {
			return c.fail(err)
		}
		return status
	case baseline:
		ran, err := verify.Baseline(c.ctx, keepBuild, command, c.stdin, c.stdout, c.stderr)
		if err != nil {
			return c.fail(err)
		}
		fmt.Fprintf(c.stdout, "\nThe command ended with status %d after %.1f s, %.1f s of the processors' time.\n", ran.Status, ran.Wall.Seconds(), ran.Working.Seconds())
		return ran.Status
	}
	res, err := driver.Check(c.ctx, driver.Options{FS: c.fs, Root: c.root, Patterns: patterns, Rules: rules.All, Possible: true})
	if err != nil {
		return c.fail(err)
	}
	findings := slices.DeleteFunc(verifyFindings(res.Diagnostics), func(f verify.Finding) bool { return !verify.Confirmable(f.Code) })
	var audited *verify.Python
	if noBuild {
		if audited, err = verify.FindPython(c.ctx, name); err != nil {
			return c.fail(err)
		}
	}
	seen, ran, err := verify.Exercise(c.ctx, audited, command, c.stdin, c.stdout, c.stderr)
	if err != nil {
		return c.fail(err)
	}
	fmt.Fprintf(c.stdout, "\nThe command ended with status %d after %.1f s, %.1f s of the processors' time", ran.Status, ran.Wall.Seconds(), ran.Working.Seconds())
	if factor := verify.Overhead(keepBuild, command, ran); factor > 0 {
		fmt.Fprintf(c.stdout, ": %.2f times that of the baseline", factor)
	}
	fmt.Fprintln(c.stdout, ".")
	if len(seen.Modules) == 0 {
		fmt.Fprintln(c.stderr, "gillint: verify: no watched module was loaded: build the extension anew with gillint verify --build -- COMMAND, without what is left of an earlier build")
		return exitInput
	}
	return max(c.tellJoined(findings, seen), ran.Status)
}

// tellJoined prints what the analysis and the run say together.
func (c *command) tellJoined(findings []verify.Finding, seen verify.Seen) int {
	for _, m := range seen.Modules {
		entries := "entered how often is not known"
		if m.Entries > 0 {
			entries = fmt.Sprintf("entered %d times", m.Entries)
		}
		fmt.Fprintf(c.stdout, "Watched: %s, %s\n", m.Path, entries)
	}
	j := verify.Join(findings, seen.Uses)
	c.tell("Confirmed: found, and seen in this run", j.Confirmed)
	c.tell("Not exercised: found, but not seen in this run", j.Quiet)
	c.tellUses("Seen in this run, but not found: an error of gillint, please report it", j.Missed)
	c.tellUses("Seen in this run, in sources that gillint does not read", j.Unread)
	if len(seen.Uses) > 0 {
		return exitFound
	}
	fmt.Fprintln(c.stdout, "Nothing wrong was seen.")
	return exitClean
}

func (c *command) tellUses(title string, list []verify.Use) {
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(c.stdout, "\n%s\n", title)
	for _, u := range list {
		fmt.Fprintf(c.stdout, "  %s:%d: %s, %d times\n", u.Path, u.Line, u, u.Times)
	}
}

func (c *command) tell(title string, list []verify.Finding) {
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(c.stdout, "\n%s\n", title)
	for _, f := range list {
		fmt.Fprintf(c.stdout, "  %s:%d: %s [%s]\n", f.Path, f.Line, f.Message, f.Code)
	}
}
