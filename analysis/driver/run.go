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
	"sync/atomic"
	"time"

	"github.com/gillint/gillint/analysis"
	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/fix"
	"github.com/gillint/gillint/analysis/gil"
	"github.com/gillint/gillint/analysis/project"
)

// run is one run of Check.
type run struct {
	opt     Options
	view    *view // Options.FS as this run sees it
	project *project.Project
	rules   []*analysis.Rule // those selected for some file
	scopes  *scopes          // which of them for which
	lines   *Lines
	bases   []Configuration                       // at least one; Stats counts the first
	system  map[capi.Target][]string              // folders of installed headers
	watch   func(*job, *cfg.Program, *gil.Result) // takes what was solved instead of the rules
	peek    func(*job, *cfg.Program, *gil.Result) // is shown what was solved, before the rules
	only    func(*project.Unit) bool              // which link units are wanted; nil: all
	session *Session                              // nil for a single run
	work    chan struct{}                         // held by who computes
	first   *early                                // nil where nothing is read early, or any more
	ahead   bool                                  // see Result.Ahead

	mu    sync.Mutex
	files map[string]*file // by job.key; only while a job that needs it is still to come
	// reusable are files of a session that may be read again, by readAs.
	reusable map[string]*file
	found    outcome
	read     map[string]bool // C files whose text was read for a base configuration, as readIn has it
	stats    Stats
}

// job is a link unit to be analysed in one configuration.
type job struct {
	*project.Unit
	Configuration
}

// key identifies a file as it is read for the job.
func (j *job) key(f *project.File) string { return f.Path + "\x02" + f.Flags() + "\x02" + j.base() }

// readIn identifies a file whose text was read for a base configuration.
func readIn(c Configuration, path string) string { return c.base() + "\x00" + path }

// file is one C file with its flags, read when the first link unit asks for it and dropped after the last.
type file struct {
	once  sync.Once
	users int
	reading
}

// reading is what came of reading a file.
type reading struct {
	graph *cfg.File
	came  outcome
	asked *recorder  // what was read for it; nil where there is no cache
	asks  []ask      // the switches on which its text hangs
	trace *trace     // of asked, where a session has asked for it
	made  *generated // nil where a person wrote the file
}

// finding is a diagnostic of a rule in one configuration, before it is judged.
type finding struct {
	rule *analysis.Rule
	in   Configuration
	from int // line on which the function begins; 0 where there is none
	analysis.Diagnostic
}

// all analyses every link unit, then the files that were left to others that include them, where none did.
func (r *run) all(ctx context.Context) error {
	r.read = map[string]bool{}
	for _, p := range r.project.Problems {
		r.found.problem(Problem{Path: p.Path, Line: p.Line, Message: p.Message, Configurations: r.bases})
	}
	r.stats.Skipped = r.project.Skipped
	if err := r.jobs(ctx, r.project.Units, func(j *job) bool { return r.only == nil || r.only(j.Unit) }); err != nil || r.only != nil {
		return err
	}
	return r.jobs(ctx, r.project.Included, func(j *job) bool { return !r.read[readIn(j.Configuration, j.Files[0].Path)] })
}

// jobs analyses link units in every base configuration, where wanted says so. At most Options.Jobs goroutines work at a
// time, on files or on link units.
func (r *run) jobs(ctx context.Context, units []*project.Unit, wanted func(*job) bool) error {
	var jobs []*job
	for _, u := range units {
		for i, c := range r.bases {
			if j := (&job{Unit: u, Configuration: c}); wanted(j) {
				jobs = append(jobs, j)
				if i == 0 {
					r.stats.Units++
				}
			}
		}
	}
	for _, j := range jobs {
		r.use(j)
	}
	r.dropEarly()
	work := r.work
	under := r.queue(jobs) // link units under way: bounds the memory
	var wg sync.WaitGroup
	var done atomic.Int64
	for j := under.next(ctx); j != nil; j = under.next(ctx) {
		wg.Go(func() {
			defer under.done(j)
			r.unit(ctx, j, work)
			if r.opt.Progress != nil {
				r.opt.Progress(int(done.Add(1)), len(jobs))
			}
		})
	}
	if r.session != nil {
		wg.Wait() // the session's next run must not meet them
		return ctx.Err()
	}
	ended := make(chan struct{})
	go func() { wg.Wait(); close(ended) }()
	select {
	case <-ended:
	case <-ctx.Done():
		// What is under way ends by itself; nobody looks at what it finds.
	}
	return ctx.Err()
}

// unit analyses a link unit in a base configuration, and in the variants of it.
func (r *run) unit(ctx context.Context, j *job, work chan struct{}) {
	defer r.drop(j)
	if s := r.session; s != nil && s.edited(j) {
		r.watched(j)
	}
	key := r.unitKey(j)
	work <- struct{}{}
	out := r.recallUnit(key, j)
	<-work
	if out != nil {
		r.merge(j, out)
		r.cached(j)
		return
	}
	a := r.analyse(ctx, j, nil, work)
	if !r.opt.NoVariants && r.watch == nil {
		r.tryVariants(ctx, j, a, work)
	}
	if ctx.Err() != nil {
		return
	}
	r.rememberUnit(key, a.asked, a.out)
	r.merge(j, a.out)
}

// analysed is a link unit, analysed.
type analysed struct {
	out    *outcome
	asked  *recorder
	graphs []*cfg.File // of the files that could be read
}

// analyse reads the files of a job, solves the link unit and runs the rules over it. Of files that base has as well, where
// that is given, nothing is told.
func (r *run) analyse(ctx context.Context, j, base *job, work chan struct{}) *analysed {
	a := &analysed{out: &outcome{}, asked: r.view.recorder()}
	files := make([]*file, len(j.Files))
	var wg sync.WaitGroup
	for _, i := range r.largestFirst(j.Files) {
		f := j.Files[i]
		work <- struct{}{}
		wg.Go(func() {
			defer func() { <-work }()
			if ctx.Err() != nil {
				return
			}
			var again cfg.Again
			if base != nil && f != base.Files[i] {
				again = r.before(base, i)
			}
			files[i] = r.file(j, f, again)
		})
	}
	wg.Wait()
	if ctx.Err() != nil {
		return a
	}
	work <- struct{}{}
	defer func() { <-work }()
	made := map[string]*generated{}
	for i, f := range files {
		if f.made != nil {
			made[j.Files[i].Path] = f.made
		}
		if f.graph != nil {
			a.graphs = append(a.graphs, f.graph)
		}
		if base != nil && j.Files[i] == base.Files[i] {
			continue
		}
		a.out.add(&f.came)
		if f.asked != nil {
			a.asked.add(f.asked)
		}
	}
	solved, ok := patiently(r, len(files), func() *outcome {
		out := &outcome{}
		out.guard(j.problem("", 0, "link unit "+j.Name+" not analysed", ""), func() { r.solve(ctx, j, a.graphs, made, out, work) })
		return out
	})
	if !ok {
		solved = &outcome{}
		solved.late(j.problem("", 0, "link unit "+j.Name+" not analysed: following its paths takes too long", ""))
	}
	a.out.add(solved)
	a.out.Counts, a.out.work = solved.Counts, solved.work
	return a
}

// problem makes a problem of the job's configuration.
func (j *job) problem(path string, line int, message, function string) Problem {
	return Problem{Path: path, Line: line, Message: message, Function: function, Configurations: []Configuration{j.Configuration}}
}

// file reads a file. Its graph is nil where it cannot be read. again is of use where that was not done before.
func (r *run) file(j *job, f *project.File, again cfg.Again) *file {
	r.mu.Lock()
	entry := r.files[j.key(f)]
	r.mu.Unlock()
	r.fill(entry, j, f, again)
	return entry
}

// fill reads a file into its entry, unless that was done before.
func (r *run) fill(entry *file, j *job, f *project.File, again cfg.Again) {
	entry.once.Do(func() {
		if s := r.session; s != nil {
			var same bool
			if s.edited(j) {
				defer r.reuse(r.readAs(j, f), entry)
			}
			if again, same = s.reuse(r.readAs(j, f), j, f, entry); same {
				return
			}
		}
		got, ok := patiently(r, 1, func() *reading {
			x := &reading{}
			x.came.guard(j.problem(f.Path, 0, "file not analysed", ""), func() { r.parse(j, f, x, again) })
			return x
		})
		if !ok {
			got = &reading{}
			got.came.late(j.problem(f.Path, 0, "not analysed: reading it takes too long", ""))
		}
		entry.reading = *got
	})
}

// patiently runs a piece of work on so many files as long as Options.Patience allows; ok is false where that was not long
// enough. What is given up runs on, for nothing can stop it, and nobody looks at what it comes to.
func patiently[T any](r *run, files int, work func() *T) (got *T, ok bool) {
	if r.opt.Patience == nil {
		return work(), true
	}
	late := r.opt.Patience(files)
	done := make(chan *T, 1)
	go func() { done <- work() }()
	select {
	case got = <-done:
		return got, true
	case <-late:
		return nil, false
	}
}

// readAs identifies a file as the run reads it: one that looks for variants notes what a quick check does not.
func (r *run) readAs(j *job, f *project.File) string {
	if r.opt.NoVariants {
		return j.key(f) + quick
	}
	return j.key(f)
}

// quick ends the key of a file that was read without looking for variants.
const quick = "\x03"

// watched notes that a job has an edited file: what was read for it is kept, even where nothing need be read now.
func (r *run) watched(j *job) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, f := range j.Files {
		if key := j.key(f); r.reusable[key] == nil {
			r.reusable[key] = nil
		}
	}
}

// reuse keeps a file for the session's next check.
func (r *run) reuse(key string, entry *file) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.reusable[key] = entry
}

// parse reads a file into entry.
func (r *run) parse(j *job, f *project.File, entry *reading, again cfg.Again) {
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
		out.problem(j.problem(f.Path, 0, fmt.Sprintf("not read: %v", err), ""))
		return
	}
	unit := csrc.Parse(&csrc.Config{
		FS:          fsys,
		Path:        f.Path,
		Text:        text,
		IncludeDirs: f.Include,
		SystemDirs:  append(slices.Clone(f.System), r.system[j.Target]...),
		Defines:     f.Defines,
		Target:      j.Target,
		Platform:    j.Platform,
		UseSystem:   r.opt.Headers == "system",
		Switches:    !r.opt.NoVariants && !f.Exact,
		Find:        find,
	})
	again.Help = r.help
	if r.session == nil && again.Prev == nil && len(text) < largeReread && mayReread(unit.Switches) {
		again.Keep = true
	}
	graph := cfg.Rebuild(unit, again)
	r.took(PhaseParsing, start)
	entry.graph, entry.asks = graph, asks(unit.Switches)
	entry.made = readGenerated(text, graph, originals(fsys, f.Path))
	out.addOriginalComments(fsys, entry.made)
	out.Read = append(out.Read, f.Path)
	for _, t := range unit.Files {
		if t.Project && path.Ext(t.Path) == ".c" {
			out.Read = append(out.Read, t.Path) // by way of #include
		}
	}
	for _, p := range unit.Problems {
		out.problem(j.problem(p.Path, p.Line, p.Message, p.Function))
	}
	for _, p := range graph.Problems {
		out.problem(j.problem(p.Loc.Path, r.session.line(p.Loc.Path, p.Loc.Line), p.Message, p.Function))
	}
	out.addComments(unit)
	if !again.Keep {
		unit.Release()
	}
}

// use notes that a job needs its files.
func (r *run) use(j *job) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, f := range j.Files {
		key := j.key(f)
		if r.files[key] == nil {
			r.files[key] = &file{}
		}
		r.files[key].users++
	}
}

// drop forgets the files that no other job needs.
func (r *run) drop(j *job) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, f := range j.Files {
		key := j.key(f)
		if e := r.files[key]; e != nil {
			if e.users--; e.users == 0 {
				delete(r.files, key)
			}
		}
	}
}

// solve links and solves the files, and runs the rules.
func (r *run) solve(ctx context.Context, j *job, files []*cfg.File, made map[string]*generated, out *outcome, work chan struct{}) {
	start := time.Now()
	program := cfg.Link(j.Name, files)
	r.took(PhaseLinking, start)
	start = time.Now()
	result := gil.Solve(program, gil.Options{Target: j.Target, MaxStates: r.opt.MaxStates, Bound: boundOf(j.Unit)})
	if r.watch != nil {
		r.watch(j, program, result)
		return
	}
	if r.peek != nil {
		r.peek(j, program, result)
	}
	if s := r.session; s != nil && j.id() == r.bases[0].id() && s.edited(j) {
		s.keep(j, program, result)
	}
	r.took(PhaseSolving, start)
	start = time.Now()
	defer func() { r.took(PhaseRules, start) }()
	stats := result.Stats()
	out.work = stats.Work
	out.Counts = counts{Functions: stats.Functions, Regions: stats.Regions, Calls: stats.Calls, CallsResolved: stats.CallsResolved}
	for _, p := range result.Problems {
		out.problem(j.problem(p.Loc.Path, r.session.line(p.Loc.Path, p.Loc.Line), p.Message, p.Function))
	}
	domains := newDomains(program, result, r.opt.Blocking, j.Unit)
	fixes := &mender{r, map[string]*fix.Text{}}
	for _, n := range r.runRules(ctx, j, program, result, domains, work) {
		out.add(&n.outcome)
		for _, d := range n.reported {
			f := finding{n.rule, j.Configuration, beginning(program, &d), d}
			found := f.diagnostic()
			r.session.unlabel(&found)
			found.Fixes = fixes.resolve(d.Fixes)
			found.fromClinic(program, r.session)
			if found.relocate(made) { // else the generator's own code: no user of it can mend it
				out.Found = append(out.Found, found)
			}
		}
	}
	out.Counts.Looked = domains.looked()
}

// boundOf tells the engine of the functions that Python code calls without a wrapper in C.
func boundOf(u *project.Unit) []gil.Bound {
	var out []gil.Bound
	for _, b := range u.Bound {
		out = append(out, gil.Bound{
			Func: b.Func, Held: b.Held, Via: b.Via, Guess: b.Guess, Threads: b.Threads, Locked: b.Locked, Once: b.Once, Public: b.Public,
			Loc: cfg.Loc{Path: b.Path, Line: b.Line, Col: b.Col},
		})
	}
	return out
}

// beginning is the line on which the function of a diagnostic begins; 0 where there is none.
func beginning(p *cfg.Program, d *analysis.Diagnostic) int {
	for _, f := range p.Funcs {
		if f.Name == d.Function && f.Loc.Path == d.Loc.Path && f.Loc.Line <= d.Loc.Line && d.Loc.Line <= f.End.Line {
			return f.Loc.Line
		}
	}
	return 0
}

// help runs work on a goroutine of its own where fewer than Options.Jobs work at the time, else it returns false.
func (r *run) help(work func()) bool {
	select {
	case r.work <- struct{}{}:
		go func() {
			defer func() { <-r.work }()
			work()
		}()
		return true
	default:
		return false
	}
}

// took adds the time since start to a phase.
func (r *run) took(phase string, start time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.stats.Phases[phase] += time.Since(start).Seconds()
}

// cached counts a link unit that the cache knew.
func (r *run) cached(j *job) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if j.id() == r.bases[0].id() {
		r.stats.Cached++
	}
}

func (o *outcome) problem(p Problem) { o.Problems = append(o.Problems, p) }

// late notes that work was given up. Another time, on another machine, it may come to its end: it is not to be kept.
func (o *outcome) late(p Problem) {
	o.problem(p)
	o.Broken = true
}

// guard runs f. A panic in it becomes the problem p: one file or link unit that is too much for the analyzer must not cost the others.
func (o *outcome) guard(p Problem, f func()) {
	defer func() {
		if v := recover(); v != nil {
			what, known := v.(located)
			if !known {
				what = located(fmt.Sprint(v, panicPlace()))
			}
			p.Message += fmt.Sprintf(": internal error: %s; please report this", what)
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
