package main

import (
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/project"
	"github.com/gillint/gillint/cmd/gillint/internal/report"
	"github.com/gillint/gillint/cmd/internal/disk"
	"github.com/gillint/gillint/rules"
)

// checkFlags are the flags of check; dump takes those of them that say how files are read.
type checkFlags struct {
	format, color     string
	output            []string
	sinks             []sink
	stdinFilename     string
	statistics, quiet bool
	showSuppressed    bool
	baseline          string
	keepBaseline      bool
	since             sinceFlags
	fixes             fixFlags
	watching          bool
	targets           []string
	stats, problems   bool
	noCache           bool
	fileTimeout       time.Duration
	exitZero          bool
	help, version     bool
	sel, ign          []string
	opt               driver.Options
}

// fileTimeout is how long work on a file may take, if the user does not say. Every bound on the work itself ends it within
// seconds; this is for what they do not foresee, so that it may be long enough for a machine that is busy.
const fileTimeout = time.Minute

// maxStdin bounds the text on standard input in bytes, as that of any other file.
const maxStdin = 32 << 20

// patience makes driver.Options.Patience of the time for one file.
func patience(each time.Duration) func(files int) <-chan struct{} {
	return func(files int) <-chan struct{} {
		late := make(chan struct{})
		time.AfterFunc(time.Duration(max(files, 1))*each, func() { close(late) })
		return late
	}
}

// defineFlag and undefineFlag keep -D and -U in the order in which they stand.
type defineFlag struct{ list *[]string }
type undefineFlag struct{ list *[]string }

func (f defineFlag) String() string       { return "" }
func (f defineFlag) Type() string         { return "NAME[=VALUE]" }
func (f defineFlag) Set(s string) error   { *f.list = append(*f.list, s); return nil }
func (f undefineFlag) String() string     { return "" }
func (f undefineFlag) Type() string       { return "NAME" }
func (f undefineFlag) Set(s string) error { *f.list = append(*f.list, "-"+s); return nil }

func newFlags(name string) *pflag.FlagSet {
	flags := pflag.NewFlagSet(name, pflag.ContinueOnError)
	flags.SortFlags = false
	flags.Usage = func() {}
	flags.SetOutput(io.Discard)
	return flags
}

// register declares the flags, in the order of the help text.
func (f *checkFlags) register(flags *pflag.FlagSet) {
	o := &f.opt
	flags.StringVar(&f.format, "format", "text", "print findings as `FORMAT`: "+strings.Join(report.Formats(), ", "))
	flags.StringArrayVar(&f.output, "output", nil, "write the findings to `FILE`; FORMAT=FILE and FORMAT (to the terminal) may be said several times")
	flags.BoolVar(&f.statistics, "statistics", false, "print how often each rule was found, not where")
	flags.BoolVarP(&f.quiet, "quiet", "q", false, "print findings only, no summary")
	flags.BoolVar(&f.showSuppressed, "show-suppressed", false, "write suppressed findings too, where the format has a place for them (sarif)")
	flags.StringSliceVar(&f.sel, "select", nil, "report only these `RULES`: codes, prefixes of codes, names, ALL")
	flags.StringSliceVar(&f.ign, "ignore", nil, "do not report these `RULES`")
	flags.BoolVar(&o.Possible, "possible", false, "report possible findings too, not only certain ones")
	flags.StringSliceVar(&f.targets, "target", nil, "the CPython `VERSION`, or several, that is built for: 3.12, 3.13t (default "+capi.DefaultTarget.String()+")")
	flags.StringSliceVar(&o.Platforms, "platform", nil, "the `SYSTEM`, or several, that is built for: linux, macos, windows (default linux)")
	flags.BoolVar(&o.NoVariants, "no-variants", false, "do not try macros of #if both ways where nothing settles them")
	flags.StringArrayVarP(&o.Include, "include", "I", nil, "search `DIR` for headers")
	flags.VarP(defineFlag{&o.Defines}, "define", "D", "define a macro")
	flags.VarP(undefineFlag{&o.Defines}, "undefine", "U", "undefine a macro")
	flags.StringVarP(&o.CompileCommands, "compile-commands", "p", "", "read compile_commands.json in `DIR`")
	flags.StringVar(&o.Headers, "headers", "model", "`WHICH` headers of Python and C: model (built in) or system (installed)")
	flags.StringVar(&o.Config, "config", "", "read the configuration from `FILE`")
	flags.StringVar(&f.baseline, "baseline", "", "report only what is not in `FILE`, which \"gillint baseline write\" makes")
	flags.BoolVar(&o.NoBaseline, "no-baseline", false, "leave aside the baseline that the configuration names")
	flags.BoolVar(&f.keepBaseline, "keep-baseline", false, "do not take findings that are gone out of the baseline's file")
	flags.BoolVar(&f.fixes.fix, "fix", false, "carry out the repairs that are safe, and report what is left")
	flags.BoolVar(&f.fixes.diff, "diff", false, "print what --fix would change, in place of the findings")
	flags.BoolVar(&f.fixes.unsafe, "unsafe-fixes", false, "with --fix or --diff: those, too, that want to be looked at")
	flags.StringVar(&f.since.rev, "new-from", "", "report only what git's revision `REV` does not have")
	flags.StringVar(&f.since.mergeBase, "new-from-merge-base", "", "report only what is new since the branch left `REF`, such as origin/main")
	flags.BoolVar(&f.since.staged, "staged", false, "look at what is staged for the next commit, and report what is new in it")
	flags.BoolVar(&f.watching, "watch", false, "check again whenever a file changes")
	flags.BoolVar(&f.stats, "stats", false, "print how much was analysed")
	flags.BoolVar(&f.problems, "problems", false, "name everything that could not be read")
	flags.BoolVar(&f.exitZero, "exit-zero", false, "exit with 0 when there are findings")
	flags.IntVar(&o.Jobs, "jobs", 0, "work on `N` files at a time (default: all processors)")
	flags.DurationVar(&f.fileTimeout, "file-timeout", fileTimeout, "leave out what takes longer than `TIME` for each file; 0: never")
	flags.BoolVar(&f.noCache, "no-cache", false, "neither use nor keep results of other runs")
	flags.StringVar(&f.color, "color", "auto", "colours: `WHEN` auto, always or never")
	flags.StringVar(&f.stdinFilename, "stdin-filename", "", "analyse standard input as the text of `FILE`")
	flags.BoolVarP(&f.help, "help", "h", false, "print this text")
	flags.BoolVar(&f.version, "version", false, "print the version")
}

// usageText is the text of "gillint help".
func usageText() string {
	var b strings.Builder
	b.WriteString("gillint finds mistakes around the GIL in C extension modules for CPython.\n\nUsage:\n")
	width := 0
	for _, v := range verbs() {
		width = max(width, len(v.usage))
	}
	for _, v := range verbs() {
		fmt.Fprintf(&b, "  gillint %-*s %s\n", width, v.usage, v.short)
	}
	b.WriteString("\nPatterns are as Go's: ./... (the default), folders, files.\n\nFlags:\n")
	flags := newFlags("check")
	new(checkFlags).register(flags)
	b.WriteString(flags.FlagUsages())
	b.WriteString("\nExit status: 0 nothing to report, 1 findings, 2 wrong usage or configuration,\n3 an input could not be read or there was nothing to analyse.\n")
	return b.String()
}

// parse reads the command line; status is negative where the command goes on.
func (f *checkFlags) parse(c *command, args []string) (rest []string, status int) {
	return f.parseWith(c, newFlags("check"), args)
}

// parseWith is parse for a verb that has flags of its own.
func (f *checkFlags) parseWith(c *command, flags *pflag.FlagSet, args []string) (rest []string, status int) {
	f.register(flags)
	if err := flags.Parse(args); err != nil {
		return nil, c.usageError("%v; see \"gillint help\"", err)
	}
	if f.help {
		return nil, c.help(nil)
	}
	if f.version {
		return nil, c.version(nil)
	}
	for _, choice := range []struct{ flag, value, choices string }{
		{"headers", f.opt.Headers, "model system"},
		{"color", f.color, "auto always never"},
	} {
		if !oneOf(choice.value, choice.choices) {
			return nil, c.usageError("unknown --%s %q: use %s", choice.flag, choice.value, strings.Join(strings.Fields(choice.choices), ", "))
		}
	}
	var err error
	if f.sinks, err = sinks(f.format, f.output, flags.Changed("format")); err != nil {
		return nil, c.usageError("%v", err)
	}
	if f.statistics && (len(f.sinks) != 1 || !report.ForPeople(f.sinks[0].format)) {
		return nil, c.usageError("--statistics counts in place of the findings: it goes with text alone")
	}
	if f.watching && (f.since.any() || f.fixes.any() || f.stdinFilename != "") {
		return nil, c.usageError("--watch does not go with --new-from, --staged, --fix, --diff and --stdin-filename")
	}
	for _, err := range []error{f.since.check(f), f.fixes.check(f)} {
		if err != nil {
			return nil, c.usageError("%v", err)
		}
	}
	if f.opt.Jobs < 0 {
		return nil, c.usageError("--jobs %d: use 1 or more", f.opt.Jobs)
	}
	if f.opt.Targets, err = project.ParseTargets(f.targets); err == nil {
		err = project.CheckPlatforms(f.opt.Platforms)
	}
	if err != nil {
		return nil, c.usageError("%v", err)
	}
	if f.fileTimeout < 0 {
		return nil, c.usageError("--file-timeout %v: use a time such as 30s, or 0", f.fileTimeout)
	}
	o := &f.opt
	if f.fileTimeout > 0 {
		o.Patience = patience(f.fileTimeout)
	}
	o.FS, o.Root, o.Rules, o.Today = c.fs, c.root, rules.All, c.today
	o.Ignore = f.ign
	if flags.Changed("select") {
		o.Select = f.sel
	}
	for i, dir := range o.Include {
		o.Include[i] = disk.UserPath(dir)
	}
	if o.CompileCommands != "" {
		if _, err := fs.Stat(c.fs, c.resolve(o.CompileCommands)); err != nil {
			return nil, c.usageError("--compile-commands %s: no such file or folder", o.CompileCommands)
		}
		o.CompileCommands = disk.UserPath(o.CompileCommands)
	}
	if o.Config != "" {
		o.Config = c.resolve(o.Config)
	}
	return flags.Args(), -1
}

// resolve makes a path of the user's a path of the file system.
func (c *command) resolve(name string) string {
	name = disk.UserPath(name)
	if strings.HasPrefix(name, "/") {
		return disk.SlashPath(path.Clean(name))
	}
	return path.Join(c.root, name)
}

func oneOf(value, choices string) bool {
	for _, s := range strings.Split(choices, " ") {
		if s == value {
			return true
		}
	}
	return false
}

// patterns takes what the command line names.
func (f *checkFlags) patterns(rest []string) {
	for _, p := range rest {
		f.opt.Patterns = append(f.opt.Patterns, disk.UserPath(p))
	}
}

// check analyses what the patterns name.
func (c *command) check(args []string) int {
	var f checkFlags
	rest, status := f.parse(c, args)
	if status >= 0 {
		return status
	}
	f.patterns(rest)
	if f.stdinFilename != "" {
		text, err := io.ReadAll(io.LimitReader(c.stdin, maxStdin+1))
		if err == nil && len(text) > maxStdin {
			err = fmt.Errorf("larger than %d MiB", maxStdin>>20)
		}
		if err != nil {
			return c.fail(fmt.Errorf("standard input: %w", err))
		}
		f.opt.Overlay = map[string][]byte{c.resolve(f.stdinFilename): text}
		f.opt.Patterns = []string{disk.UserPath(f.stdinFilename)}
	}
	baseline, err := c.openBaseline(&f)
	if err != nil {
		return c.fail(err)
	}
	if f.watching {
		return c.watch(&f)
	}
	from := newWatched(c.fs)
	if f.fixes.any() {
		c.fs, f.opt.FS = from, from
	}
	cache := c.openCache(&f)
	done, err := c.since(&f)
	if done != nil {
		defer done()
	}
	if err != nil {
		return c.fail(err)
	}
	opt := f.opt
	opt.Partial = true
	if !f.quiet {
		opt.Progress = c.onProgress
	}
	res, err := driver.Check(c.ctx, opt)
	if c.endProgress != nil {
		c.endProgress()
	}
	switch {
	case err != nil:
		return c.fail(err)
	case res.Interrupted:
		return c.interrupted(res, &f, cache)
	}
	if f.fixes.any() {
		after, status := c.repair(&f, res, from)
		if status != exitClean {
			return status
		}
		if f.fixes.diff {
			return c.found(res, &f)
		}
		res = after
	}
	cache.close()
	if status := c.print(c.newReport(res, &f), &f); status != exitClean {
		return status
	}
	c.report(res, &f, cache)
	if !f.since.any() {
		c.pruneBaseline(baseline, res, &f)
	}
	return c.found(res, &f)
}

// interrupted prints what is known when a run is ended by a signal.
func (c *command) interrupted(res *driver.Result, f *checkFlags, cache *openedCache) int {
	if !f.fixes.any() && res.Stats.Files > 0 {
		if status := c.print(c.newReport(res, f), f); status != exitClean {
			return status
		}
		c.report(res, f, cache)
	}
	fmt.Fprintln(c.stderr, "gillint: interrupted: not everything was analysed")
	return exitInput
}

// found is the exit status that belongs to a result.
func (c *command) found(res *driver.Result, f *checkFlags) int {
	switch {
	case res.Stats.Files == 0:
		return exitInput
	case len(res.Diagnostics) > 0 && !f.exitZero:
		return exitFound
	}
	return exitClean
}

// report tells on stderr what was not read, how much was analysed, and the sum.
func (c *command) report(res *driver.Result, f *checkFlags, cache *openedCache) {
	s := res.Stats
	if f.quiet {
		if s.Files == 0 {
			fmt.Fprintln(c.stderr, noFiles)
		}
		return
	}
	if f.problems {
		for _, p := range res.Problems {
			fmt.Fprintf(c.stderr, "%s%s\n", report.ProblemText(p), report.InBrackets(res.Where(p.Configurations)))
		}
	} else if line := report.ProblemSummary(res.Problems); line != "" {
		fmt.Fprintln(c.stderr, line)
	}
	if f.stats {
		fmt.Fprintln(c.stderr, statsText(s))
		fmt.Fprintln(c.stderr, cache.text(s))
	}
	if s.Files == 0 {
		fmt.Fprintln(c.stderr, noFiles)
		return
	}
	fmt.Fprintln(c.stderr, summaryLine(res, f.since.name))
	if !f.stats {
		fmt.Fprintln(c.stderr, coverageLine(s))
	}
}

const noFiles = "gillint: no C files of an extension module found"

// coverageLine says how much a run has seen: a finding that is not there means little in code that was not understood.
func coverageLine(s driver.Stats) string {
	return fmt.Sprintf("Looked at %s and %s; %s of %s known", count(s.Functions, "function"), count(s.Regions, "released region"),
		percent(s.CallsResolved, s.Calls), count(s.Calls, "call"))
}

// percent is a share of all; of nothing, all of it.
func percent(n, all int) string {
	if n == all {
		return "100 %"
	}
	return fmt.Sprintf("%.1f %%", min(100*float64(n)/float64(all), 99.9))
}

// statsText says how much was analysed and where the time went.
func statsText(s driver.Stats) string {
	var phases []string
	for _, name := range driver.Phases() {
		if _, ok := s.Phases[name]; name == driver.PhaseCache && !ok {
			continue
		}
		phases = append(phases, fmt.Sprintf("%s %.1f s", name, s.Phases[name]))
	}
	var looked strings.Builder
	for i, l := range s.Looked {
		switch {
		case i == 0 || s.Looked[i-1].Rules != l.Rules:
			fmt.Fprintf(&looked, "\n%sxx looked at ", l.Rules)
		default:
			looked.WriteString(", ")
		}
		fmt.Fprintf(&looked, "%d %s", l.N, l.What)
	}
	return fmt.Sprintf("%s (%d without use of Python left out), %s, %s, %s, %s, %d of them resolved (%s); %s of #if%s\nTime of all jobs together: %s",
		count(s.Units, "link unit"), s.Skipped, count(s.Files, "file"), count(s.Functions, "function"),
		count(s.Regions, "released region"), count(s.Calls, "call"), s.CallsResolved, percent(s.CallsResolved, s.Calls), count(s.Variants, "variant"), looked.String(), strings.Join(phases, ", "))
}

// summaryLine is the last line: what was found, in how much, how fast.
func summaryLine(res *driver.Result, since string) string {
	n := map[analysis.Severity]int{}
	for _, d := range res.Diagnostics {
		n[d.Severity]++
	}
	var parts []string
	for _, s := range []analysis.Severity{analysis.Error, analysis.Warning, analysis.Note} {
		if n[s] > 0 {
			parts = append(parts, count(n[s], string(s)))
		}
	}
	found := "nothing"
	switch len(parts) {
	case 1:
		found = parts[0]
	case 2, 3:
		found = strings.Join(parts[:len(parts)-1], ", ") + " and " + parts[len(parts)-1]
	}
	var asides []string
	if res.Hidden > 0 {
		asides = append(asides, count(res.Hidden, "possible finding")+" hidden: --possible")
	}
	if res.Known > 0 {
		aside := fmt.Sprintf("%d known to the baseline", res.Known)
		if since != "" {
			aside = fmt.Sprintf("%d not new since %s", res.Known, since)
		}
		asides = append(asides, aside)
		if found == "nothing" {
			found = "nothing new"
		}
	}
	if res.Suppressed > 0 {
		asides = append(asides, fmt.Sprintf("%d suppressed", res.Suppressed))
	}
	if len(asides) > 0 {
		found += " (" + strings.Join(asides, "; ") + ")"
	}
	return fmt.Sprintf("Found %s in %s, %.1f s", found, count(res.Stats.Files, "file"), res.Stats.Seconds)
}

// dump prints what the analysis sees in a file.
func (c *command) dump(args []string) int {
	var f checkFlags
	rest, status := f.parse(c, args)
	if status >= 0 {
		return status
	}
	if len(rest) != 1 {
		return c.usageError("dump: name one file, or FILE:LINE for the function there")
	}
	name, line := splitLine(rest[0])
	if _, err := fs.Stat(c.fs, c.resolve(name)); err != nil {
		return c.fail(fmt.Errorf("%s: no such file", name))
	}
	f.opt.Patterns = []string{disk.UserPath(name)}
	if err := driver.Dump(c.ctx, f.opt, c.resolve(name), line, c.stdout); err != nil {
		return c.fail(err)
	}
	return exitClean
}

// splitLine splits FILE:LINE; line is 0 where there is none.
func splitLine(s string) (name string, line int) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 {
		return s, 0
	}
	if _, err := fmt.Sscanf(s[i+1:], "%d", &line); err != nil || line < 1 {
		return s, 0
	}
	return s[:i], line
}
