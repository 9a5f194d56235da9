package driver

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/project"
)

// run is one run of Check.
type run struct {
	opt     Options
	view    *view // Options.FS as this run sees it
	project *project.Project
	rules   []*analysis.Rule // the selected ones
	lines   *Lines
	system  []string                        // folders of installed headers
	watch   func(*cfg.Program, *gil.Result) // takes what was solved instead of the rules

	mu    sync.Mutex
	files map[string]*file // by path and flags; only while a link unit that needs it is still to come
	found outcome
	read  map[string]bool // as outcome.Read
	stats Stats
}

// file is one C file with its flags, read when the first link unit asks for it and dropped after the last.
type file struct {
	once  sync.Once
	users int
	graph *cfg.File
	came  outcome
	asked *recorder // what was read for it; nil where there is no cache
}

// finding is a diagnostic of a rule, before it is judged.
type finding struct {
	rule *analysis.Rule
	analysis.Diagnostic
}

// all analyses every link unit, then the files that were left to others that include them, where none did.
func (r *run) all(ctx context.Context) error {
	r.read = map[string]bool{}
	for _, p := range r.project.Problems {
		r.found.problem(Problem{Path: p.Path, Line: p.Line, Message: p.Message})
	}
	r.stats.Skipped = r.project.Skipped
	if err := r.units(ctx, r.project.Units); err != nil {
		return err
	}
	left := slices.DeleteFunc(slices.Clone(r.project.Included), func(u *project.Unit) bool { return r.read[u.Files[0].Path] })
	return r.units(ctx, left)
}

// units analyses link units. At most Options.Jobs goroutines work at a time, on files or on link units.
func (r *run) units(ctx context.Context, units []*project.Unit) error {
	r.stats.Units += len(units)
	for _, u := range units {
		for _, f := range u.Files {
			key := f.Path + "\x02" + f.Flags()
			if r.files[key] == nil {
				r.files[key] = &file{}
			}
			r.files[key].users++
		}
	}
	work := make(chan struct{}, r.opt.Jobs) // held while computing
	open := make(chan struct{}, r.opt.Jobs) // link units under way: bounds the memory
	var wg sync.WaitGroup
	for _, u := range units {
		select {
		case open <- struct{}{}:
		case <-ctx.Done():
		}
		if ctx.Err() != nil {
			break
		}
		wg.Go(func() {
			defer func() { <-open }()
			r.unit(ctx, u, work)
		})
	}
	done := make(chan struct{})
	go func() { wg.Wait(); close(done) }()
	select {
	case <-done:
	case <-ctx.Done():
		// What is under way ends by itself; nobody looks at what it finds.
	}
	return ctx.Err()
}

// unit reads a link unit's files, solves it and runs the rules over it.
func (r *run) unit(ctx context.Context, u *project.Unit, work chan struct{}) {
	defer r.drop(u)
	key := r.unitKey(u)
	work <- struct{}{}
	out := r.recallUnit(key, u)
	<-work
	if out != nil {
		r.merge(out)
		r.cached()
		return
	}
	files := make([]*file, len(u.Files))
	var wg sync.WaitGroup
	for i, f := range u.Files {
		wg.Go(func() {
			work <- struct{}{}
			defer func() { <-work }()
			if ctx.Err() == nil {
				files[i] = r.file(f)
			}
		})
	}
	wg.Wait()
	if ctx.Err() != nil {
		return
	}
	work <- struct{}{}
	defer func() { <-work }()
	out = &outcome{}
	asked := r.view.recorder()
	var graphs []*cfg.File
	for _, f := range files {
		out.add(&f.came)
		if f.asked != nil {
			asked.add(f.asked)
		}
		if f.graph != nil {
			graphs = append(graphs, f.graph)
		}
	}
	out.guard(Problem{Message: "link unit " + u.Name + " not analysed"}, func() { r.solve(ctx, u.Name, graphs, out) })
	if ctx.Err() == nil {
		r.rememberUnit(key, asked, out)
	}
	r.merge(out)
}

// file reads a file. Its graph is nil where it cannot be read.
func (r *run) file(f *project.File) *file {
	r.mu.Lock()
	entry := r.files[f.Path+"\x02"+f.Flags()]
	r.mu.Unlock()
	entry.once.Do(func() {
		entry.came.guard(Problem{Path: f.Path, Message: "file not analysed"}, func() { r.parse(f, entry) })
	})
	return entry
}

// parse reads a file into entry.
func (r *run) parse(f *project.File, entry *file) {
	start := time.Now()
	var fsys fs.FS = r.view
	find := func(spec string) (string, bool) { return f.Find(spec, f.Path) }
	if r.opt.Cache != nil {
		entry.asked = r.view.recorder()
		fsys, find = entry.asked, entry.asked.finder(f)
	}
	out := &entry.came
	text, err := readRegular(fsys, f.Path, maxFile)
	if err != nil {
		out.problem(Problem{Path: f.Path, Message: fmt.Sprintf("not read: %v", err)})
		return
	}
	unit := csrc.Parse(&csrc.Config{
		FS:          fsys,
		Path:        f.Path,
		Text:        text,
		IncludeDirs: f.Include,
		SystemDirs:  append(slices.Clone(f.System), r.system...),
		Defines:     f.Defines,
		Target:      r.opt.Target,
		Platform:    r.opt.Platform,
		UseSystem:   r.opt.Headers == "system",
		Find:        find,
	})
	graph := cfg.Build(unit)
	r.took(PhaseParsing, start)
	entry.graph = graph
	out.Read = append(out.Read, f.Path)
	for _, t := range unit.Files {
		if t.Project && path.Ext(t.Path) == ".c" {
			out.Read = append(out.Read, t.Path) // by way of #include
		}
	}
	for _, p := range unit.Problems {
		out.problem(Problem{Path: p.Path, Line: p.Line, Message: p.Message, Function: p.Function})
	}
	for _, p := range graph.Problems {
		out.problem(Problem{Path: p.Loc.Path, Line: p.Loc.Line, Message: p.Message, Function: p.Function})
	}
	out.addComments(unit)
}

// drop forgets the files that no other link unit needs.
func (r *run) drop(u *project.Unit) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, f := range u.Files {
		key := f.Path + "\x02" + f.Flags()
		if e := r.files[key]; e != nil {
			if e.users--; e.users == 0 {
				delete(r.files, key)
			}
		}
	}
}

// solve links and solves the files, and runs the rules.
func (r *run) solve(ctx context.Context, name string, files []*cfg.File, out *outcome) {
	start := time.Now()
	program := cfg.Link(name, files)
	r.took(PhaseLinking, start)
	start = time.Now()
	result := gil.Solve(program, gil.Options{Target: r.opt.Target, MaxStates: r.opt.MaxStates, Record: r.watch != nil})
	if r.watch != nil {
		r.watch(program, result)
		return
	}
	r.took(PhaseSolving, start)
	start = time.Now()
	defer func() { r.took(PhaseRules, start) }()
	stats := result.Stats()
	out.Counts = counts{stats.Functions, stats.Regions, stats.Calls, stats.CallsResolved}
	for _, p := range result.Problems {
		out.problem(Problem{Path: p.Loc.Path, Line: p.Loc.Line, Message: p.Message, Function: p.Function})
	}
	for _, rule := range r.rules {
		if rule.Run == nil || ctx.Err() != nil {
			continue
		}
		out.guard(Problem{Message: fmt.Sprintf("rule %s not run over link unit %s", rule.Code, name)}, func() {
			rule.Run(&analysis.Pass{
				Program: program,
				GIL:     result,
				Target:  r.opt.Target,
				Report: func(d analysis.Diagnostic) {
					f := finding{rule, d}
					out.Found = append(out.Found, f.diagnostic())
				},
			})
		})
	}
}

// took adds the time since start to a phase.
func (r *run) took(phase string, start time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.stats.Phases[phase] += time.Since(start).Seconds()
}

// cached counts a link unit that the cache knew.
func (r *run) cached() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.stats.Cached++
}

func (o *outcome) problem(p Problem) { o.Problems = append(o.Problems, p) }

// guard runs f. A panic in it becomes the problem p: one file or link unit that is too much for the analyzer must not cost the others.
func (o *outcome) guard(p Problem, f func()) {
	defer func() {
		if v := recover(); v != nil {
			p.Message += fmt.Sprintf(": internal error: %v%s; please report this", v, panicPlace())
			o.problem(p)
			o.Broken = true
		}
	}()
	f()
}

// panicPlace names the line of this module that the panic under way came from, as " at file.go:12".
func panicPlace() string {
	pcs := make([]uintptr, 64)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	panicking := false
	for {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, "runtime.") {
			panicking = panicking || f.Function == "runtime.gopanic"
		} else if panicking && strings.Contains(f.Function, "gillint/") {
			return fmt.Sprintf(" at %s:%d", path.Base(f.File), f.Line)
		}
		if !more {
			return ""
		}
	}
}
