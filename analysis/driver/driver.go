// Package driver runs the analysis over a project: files in, sorted findings out.
package driver

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/headers"
	"github.com/gillint/gillint/analysis/project"
)

// Version is gillint's own version.
const Version = "0.1.0"

// Options say what to analyse and what to report. Zero values mean the defaults; what is given here goes before what
// the project's configuration file says.
type Options struct {
	FS       fs.FS    // every file is read through it
	Root     string   // the working folder, a path of FS: patterns and reported paths are relative to it; default "."
	Patterns []string // as project.Discover reads them; default "./..."
	// Project is analysed instead of what Patterns name, where it is given.
	Project *project.Project
	Rules   []*analysis.Rule
	Overlay map[string][]byte // texts that go before the files of FS: by path of FS

	Config string // configuration file; default: the nearest upwards from the folder of the first pattern
	// Targets and Platforms are analysed each with each, and what is found is put together.
	Targets    []capi.Target // default: capi.DefaultTarget
	Platforms  []string      // "linux" (default), "windows", "macos"
	NoVariants bool          // take every #if as the project and the platform have it, and look at no other way
	Headers    string        // "model" (default) or "system"
	Include    []string
	Defines    []string // "NAME", "NAME=VALUE", "-NAME"
	// CompileCommands is the folder of compile_commands.json.
	CompileCommands string

	Select   []string // codes, prefixes of codes, names, ALL; nil: every rule but notes
	Ignore   []string // the same, taken away from Select
	Possible bool     // report possible findings too
	// Blocking are functions that wait, beside those that are known to: see project.Config.
	Blocking map[string]string
	// Baselines hold findings that are known: they are not reported. Without any, and without NoBaseline, it is the one that the
	// configuration file names.
	Baselines  []*Baseline
	NoBaseline bool
	// Today is the day by which suppressions expire, as 2006-01-02; empty: none does.
	Today string
	// NoGIL are functions that may be called without the GIL, whatever is known of them otherwise.
	NoGIL     []string
	MaxStates int // of the engine, per program point
	Jobs      int // default: the number of processors
	// Patience, where given, is asked whenever work on so many files begins, and gives a channel that is closed when that
	// has taken too long: what was worked on is then left out with a problem. Bounds on the work end nearly everything
	// sooner; this is for what they do not foresee. It may be called from several goroutines.
	Patience func(files int) <-chan struct{}
	Cache    Cache // results of earlier runs; nil: none
	// Partial makes Check return what is known when ctx ends, instead of an error. For programs that end then: goroutines are left behind.
	Partial bool
	// Progress, where given, is told after each link unit how many of all are done. It may be called from several goroutines.
	Progress func(done, all int)
}

// Result is what a run found. Paths are relative to Options.Root, with forward slashes.
type Result struct {
	Version string
	// Configurations are the base configurations that were analysed: each target on each platform, at least one. Stats
	// counts the first.
	Configurations []Configuration
	Diagnostics    []Diagnostic // sorted by path, line, column, code
	Problems       []Problem    // what could not be read or analysed, sorted
	Hidden         int          // possible findings that Options.Possible would show
	Suppressed     int          // findings that comments in the code suppress
	Known          int          // findings that a baseline knows, the possible ones that nobody asked for left aside
	Silenced       []Silenced   // the findings of both, sorted as Diagnostics
	// Gone are findings of the first baseline that are not found any more, Unseen those of which this run cannot tell: other files,
	// rules or targets.
	Gone, Unseen []Known
	Stats        Stats
	Interrupted  bool // ctx ended before all was analysed; see Options.Partial
	// Ahead tells that the link units are not those that Session.Discover would find now; see Session.Ahead.
	Ahead bool
	// Functions says, of the result of a session alone or ahead, where the functions of each file are.
	Functions map[string][]Extent
}

// Diagnostic is one finding.
type Diagnostic struct {
	Code       string
	Name       string
	Severity   analysis.Severity
	Confidence analysis.Confidence
	Path       string
	Line       int
	Column     int
	EndLine    int
	EndColumn  int // one past the last byte
	Function   string
	Message    string
	Trace      []Step
	// Configurations are those in which it holds, with this confidence: of the base ones that show it each, elsewhere the
	// fewest switches with which they do. There is at least one.
	Configurations []Configuration
	// Fingerprint stays the same when lines move: it names the rule, the file, the function and the text of the line.
	Fingerprint string
	Fixes       []Fix // repairs that can be carried out, the best first
	// FunctionLine is the line on which its function begins; 0 where it is in none.
	FunctionLine int
	// Generated is the C file that a generator made of Path, the original source; elsewhere empty.
	Generated string

	reason   string // of the comment that suppresses it
	baseline bool   // a baseline knows it
	source   string // the text of its line; see Known
}

// Silenced is a finding that is not reported.
type Silenced struct {
	Diagnostic
	Baseline bool   // known to the baseline; else a comment suppresses it
	Reason   string // that the comment gives
}

// Fix is a repair: all of its edits, or none.
type Fix struct {
	Title string
	Safe  bool // it changes nothing but what is wrong
	Edits []Edit
}

// Edit replaces the bytes of a file from one place up to another by New.
type Edit struct {
	Path               string
	Line, Column       int
	EndLine, EndColumn int
	New                string
}

// Step is one step of a finding's path.
type Step struct {
	Path    string
	Line    int
	Column  int
	Message string
	Kind    gil.StepKind
	State   string // of the thread after the step: "held", "released" and so on; empty where the path does not say
	Depth   int    // how many calls below the path's first function it is
}

// same reports whether two steps say the same of one place.
func (s Step) same(o Step) bool {
	return s.Path == o.Path && s.Line == o.Line && s.Column == o.Column && s.Message == o.Message
}

// Problem is something that could not be read or analysed. Path and Line name the place, where there is one.
type Problem struct {
	Path     string
	Line     int
	Message  string
	Function string // the function that is not analysed, where it is one
	// Configurations are those in which it holds; see Diagnostic.
	Configurations []Configuration
}

// Stats are the denominators of a run: a zero must be seen to be a real zero.
type Stats struct {
	Units         int // link units
	Cached        int // those of them whose results the cache had
	Skipped       int // link units in which nothing uses Python
	Files         int // C files read, those that others include too
	Functions     int
	Regions       int // released regions
	Calls         int
	CallsResolved int // calls whose callee is known: a function of the project, of the API or of the C library
	Variants      int // link units analysed once more with macros decided otherwise; nothing else is counted of them
	Seconds       float64
	// Looked says what the families of rules looked at, by rule; kinds that no selected rule asked for are not in it.
	Looked []Looked
	// Phases says where the time went: seconds by the name of the phase, all jobs added up. See the Phase constants.
	Phases map[string]float64
}

// The phases of a run, in the order in which a file goes through them.
const (
	PhaseDiscovery = "discovery" // project: the walk, what belongs together
	PhaseCache     = "cache"     // looking for the results of earlier runs
	PhaseParsing   = "parsing"   // from bytes to graphs
	PhaseLinking   = "linking"   // the call graph of a link unit
	PhaseSolving   = "solving"   // the paths
	PhaseRules     = "rules"
)

// Phases lists the phases in order.
func Phases() []string {
	return []string{PhaseDiscovery, PhaseCache, PhaseParsing, PhaseLinking, PhaseSolving, PhaseRules}
}

// UsageError is an error in what the user asked for: an option, a pattern, the configuration.
type UsageError struct{ Err error }

func (e *UsageError) Error() string { return e.Err.Error() }

// Unwrap returns the cause.
func (e *UsageError) Unwrap() error { return e.Err }

// Check analyses the project. What cannot be read or analysed is told in Result.Problems; an error is a *UsageError, a
// pattern that names nothing, or the end of ctx.
func Check(ctx context.Context, opt Options) (*Result, error) {
	start := time.Now()
	r, err := newRun(ctx, opt)
	if err != nil {
		return nil, err
	}
	if err := r.all(ctx); err != nil {
		if !opt.Partial {
			return nil, err
		}
		// What is still under way must not add to what the result is made of: it finds this locked for ever.
		r.mu.Lock()
	}
	res := r.result()
	res.Interrupted = ctx.Err() != nil
	res.Stats.Seconds = time.Since(start).Seconds()
	return res, nil
}

// newRun settles the options with the configuration file and finds the files.
func newRun(ctx context.Context, opt Options) (*run, error) {
	return openRun(ctx, opt, nil, nil, (*run).discover)
}

// openRun is newRun for a check of a session, where one is given, through its view. find finds the link units.
func openRun(ctx context.Context, opt Options, v *view, s *Session, find func(*run, context.Context, project.Options) (*project.Project, error)) (*run, error) {
	if opt.Root == "" {
		opt.Root = "."
	}
	if opt.Jobs <= 0 {
		opt.Jobs = runtime.GOMAXPROCS(0)
	}
	if len(opt.Overlay) > 0 {
		opt.FS = Overlay(opt.FS, opt.Overlay)
	}
	config, err := opt.config()
	if err != nil {
		var ce *project.ConfigError
		if errors.As(err, &ce) {
			ce.Path = relative(opt.Root, ce.Path)
		}
		return nil, &UsageError{err}
	}
	if err := checkRules(config, opt.Rules); err != nil {
		err.Path = relative(opt.Root, err.Path)
		return nil, &UsageError{err}
	}
	opt.overrule(config)
	opt.merge(config)
	rules, err := Selection(opt.Rules, opt.Select, opt.Ignore)
	if err != nil {
		return nil, &UsageError{err}
	}
	scopes, err := newScopes(opt.Rules, rules, config.Paths, opt.Possible)
	if err != nil {
		return nil, &UsageError{err}
	}
	if v == nil {
		v = newView(opt.FS)
	}
	r := &run{opt: opt, view: v, session: s, reusable: map[string]*file{}, project: opt.Project, rules: scopes.rules, scopes: scopes, files: map[string]*file{}, lines: NewLines(v), work: make(chan struct{}, opt.Jobs)}
	if config.Baseline != "" && len(opt.Baselines) == 0 && !opt.NoBaseline {
		b, err := ReadBaseline(opt.FS, config.Baseline)
		if err != nil {
			return nil, &UsageError{fmt.Errorf("baseline: %w", err)}
		}
		r.opt.Baselines = []*Baseline{b}
	}
	r.bases = bases(opt.Targets, opt.Platforms)
	r.stats.Phases = map[string]float64{}
	if opt.Headers == "system" {
		r.system = map[capi.Target][]string{}
		for _, t := range opt.Targets {
			r.system[t] = systemFolders(opt.FS, t)
		}
	}
	start := time.Now()
	if r.project == nil {
		r.project, err = find(r, ctx, project.Options{
			CompileCommands: opt.CompileCommands,
			Include:         opt.Include,
			Defines:         opt.Defines,
			Exclude:         config.Exclude,
			Meanings:        config.Meanings,
			Jobs:            opt.Jobs,
			Turns:           r.work,
		})
		r.first.found()
		if err != nil {
			return nil, err
		}
	}
	r.took(PhaseDiscovery, start)
	return r, nil
}

// systemFolders lists the folders of installed headers that are there: of Python for the target, of C.
func systemFolders(fsys fs.FS, target capi.Target) []string {
	python := "include/python" + target.String()
	var out []string
	for _, dir := range []string{"usr/local/" + python, "usr/" + python, "usr/local/include", "usr/include"} {
		if info, err := fs.Stat(fsys, dir); err == nil && info.IsDir() {
			out = append(out, dir)
		}
	}
	multiarch, _ := fs.Glob(fsys, "usr/include/*-linux-gnu") // the pattern is well formed
	return append(out, multiarch...)
}

// config reads the configuration file.
func (o *Options) config() (*project.Config, error) {
	switch {
	case o.Config != "":
		return project.ReadConfig(o.FS, o.Config)
	case o.Project != nil:
		return &project.Config{}, nil
	}
	dir := o.Root
	if len(o.Patterns) > 0 {
		dir = project.Folder(o.FS, o.Root, o.Patterns[0])
	}
	return project.FindConfig(o.FS, dir)
}

// overrule takes from the configuration's sections what the options have settled for all files.
func (o *Options) overrule(c *project.Config) {
	c.Paths = slices.Clone(c.Paths)
	for i := range c.Paths {
		if o.Select != nil {
			c.Paths[i].Select = nil
		}
		if o.Possible {
			c.Paths[i].Possible = nil
		}
	}
}

// merge takes from the configuration what the options leave open; lists of flags add up.
func (o *Options) merge(c *project.Config) {
	o.Targets = settle(o.Targets, c.Targets, capi.DefaultTarget)
	o.Platforms = settle(o.Platforms, c.Platforms, headers.Linux)
	o.NoVariants = o.NoVariants || c.NoVariants
	for _, dir := range c.Include {
		o.Include = append(o.Include, "/"+dir)
	}
	o.Defines = append(append([]string{}, c.Defines...), o.Defines...)
	if o.Select == nil {
		o.Select = c.Select
	}
	o.Ignore = append(append([]string{}, c.Ignore...), o.Ignore...)
	o.Possible = o.Possible || c.Possible
	o.NoGIL = append(append([]string{}, c.NoGIL...), o.NoGIL...)
	blocking := maps.Clone(c.Blocking)
	if blocking == nil {
		blocking = map[string]string{}
	}
	maps.Copy(blocking, o.Blocking)
	o.Blocking = blocking
}

// settle takes what the options say, else what the configuration file says, else the default; each value once.
func settle[T comparable](options, config []T, otherwise T) []T {
	if len(options) == 0 {
		options = config
	}
	var out []T
	for _, v := range options {
		if !slices.Contains(out, v) {
			out = append(out, v)
		}
	}
	if len(out) == 0 {
		return []T{otherwise}
	}
	return out
}

// relative makes a path of the file system relative to the folder root.
func relative(root, name string) string {
	if root == "." || name == "" {
		return name
	}
	up := ""
	for dir := root; ; {
		if name == dir {
			return up + "."
		}
		if rest, ok := strings.CutPrefix(name, dir+"/"); ok {
			return up + rest
		}
		up += "../"
		i := strings.LastIndexByte(dir, '/')
		if i < 0 {
			return up + name
		}
		dir = dir[:i]
	}
}
