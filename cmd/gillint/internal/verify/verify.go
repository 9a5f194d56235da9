package verify

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
)

// Options of Run.
type Options struct {
	Base     string // the folder on disk that paths of kernels are relative to
	Pythons  []*Python
	Once     bool   // each kernel on the first interpreter that can run it, instead of on all
	Times    int    // how often each run is repeated; an oracle then has to be right every time. Default 1
	Compiler string // default "cc"
	Jobs     int    // default: the number of processors
	// Says tells what the analyzer is certain of in a stage, in the order in which it reports it.
	Says func(k *Kernel, s *Stage) ([]Finding, error)
	// Timelines asks for one more run of each stage, in which its functions tell what they do with the GIL.
	Timelines bool
	Progress  func(done, all int, what string) // may be nil; never called twice at once
}

// Verdict is what came of one stage.
type Verdict struct {
	Kernel  string   `json:"kernel"`
	Stage   string   `json:"stage"`
	Python  string   `json:"python,omitempty"` // the interpreter; empty where it was not run
	Rule    string   `json:"rule,omitempty"`   // that the analyzer must report; empty: it must be silent
	Says    []string `json:"says"`             // the codes that it reports
	Shows   []Oracle `json:"shows,omitempty"`  // what the interpreter must show, one of them; empty: nothing
	Sights  []Sight  `json:"sights"`
	Skipped string   `json:"skipped,omitempty"` // why it was not run
	Agree   bool     `json:"agree"`

	Findings []Finding `json:"-"` // what the analyzer reports, with its paths
	Timeline *Timeline `json:"-"` // nil where it was not asked for, or nothing came of it
	Dir      string    `json:"-"` // the kernel's folder, and the stage's part of it
	Folder   string    `json:"-"`
	Case     string    `json:"-"`
}

type verifier struct {
	opt       Options
	python    *Python
	tmp       string
	shadowDir string
	harness   string
	libraries map[string]string // sanitizers' runtimes
}

// Run verifies every stage of the kernels, on each interpreter that can run them. Runs that are judged by time have the machine to
// themselves.
func Run(ctx context.Context, kernels []*Kernel, opt Options) ([]Verdict, error) {
	if opt.Compiler == "" {
		opt.Compiler = "cc"
	}
	if opt.Jobs <= 0 {
		opt.Jobs = runtime.NumCPU()
	}
	var out []Verdict
	ran := map[*Kernel]bool{}
	for _, python := range opt.Pythons {
		var list []*Kernel
		for _, k := range kernels {
			if python.lacks(k) == "" && !(opt.Once && ran[k]) {
				list = append(list, k)
				ran[k] = true
			}
		}
		verdicts, err := runOn(ctx, python, list, opt)
		if err != nil {
			return nil, err
		}
		out = append(out, verdicts...)
	}
	for _, k := range kernels {
		if ran[k] || len(opt.Pythons) == 0 {
			continue
		}
		v := &verifier{opt: opt, python: opt.Pythons[0]}
		verdicts, _ := v.plan([]*Kernel{k})
		for _, p := range verdicts {
			p.Skipped, p.Python = opt.Pythons[0].lacks(k), ""
			p.Agree = p.agrees()
			out = append(out, *p)
		}
	}
	slices.SortStableFunc(out, func(a, b Verdict) int { return strings.Compare(a.Kernel, b.Kernel) })
	return out, ctx.Err()
}

// lacks says why an interpreter cannot run a kernel; empty where it can. A kernel that speaks of the GIL and needs a late CPython runs on
// a free-threaded one, too, with the GIL turned on.
func (p *Python) lacks(k *Kernel) string {
	switch minor := p.Hex >> 16 & 0xff; {
	case k.FreeThreaded && !p.FreeThreaded:
		return "needs a free-threaded interpreter (make python-ft)"
	case !k.FreeThreaded && p.FreeThreaded && k.MinPython == 0:
		return "needs an interpreter with a GIL"
	case minor < k.MinPython:
		return fmt.Sprintf("needs CPython 3.%d or later", k.MinPython)
	}
	return ""
}

// runOn verifies kernels on one interpreter.
func runOn(ctx context.Context, python *Python, kernels []*Kernel, opt Options) ([]Verdict, error) {
	if len(kernels) == 0 {
		return nil, nil
	}
	v := &verifier{opt: opt, python: python, libraries: map[string]string{}}
	tmp, err := os.MkdirTemp("", "gillint-verify-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	if err := v.ready(ctx, tmp, kernels); err != nil {
		return nil, err
	}
	verdicts, jobs := v.plan(kernels)
	done := 0
	var mu sync.Mutex
	work := func(list []job, n int) {
		queue := make(chan job)
		var wg sync.WaitGroup
		for range n {
			wg.Go(func() {
				for j := range queue {
					sights, drawn := v.watch(ctx, j)
					mu.Lock()
					if j.oracles[0] == timeline {
						j.verdict.Timeline = drawn
					} else {
						j.verdict.Sights = append(j.verdict.Sights, sights...)
					}
					done++
					if opt.Progress != nil {
						opt.Progress(done, len(jobs), j.kernel.Name+"/"+j.stage.label()+" "+string(j.oracles[0]))
					}
					mu.Unlock()
				}
			})
		}
		for _, j := range list {
			queue <- j
		}
		close(queue)
		wg.Wait()
	}
	timed := func(j job) bool { return j.oracles[0] == Stall }
	work(slices.DeleteFunc(slices.Clone(jobs), timed), opt.Jobs)
	work(slices.DeleteFunc(slices.Clone(jobs), func(j job) bool { return !timed(j) }), 1)
	out := make([]Verdict, len(verdicts))
	for i, p := range verdicts {
		slices.SortFunc(p.Sights, func(a, b Sight) int { return strings.Compare(string(a.Oracle), string(b.Oracle)) })
		p.Agree = p.agrees()
		out[i] = *p
	}
	return out, nil
}

// job is one run, under an oracle, or under several that want the same.
type job struct {
	kernel  *Kernel
	stage   *Stage
	oracles []Oracle
	verdict *Verdict
}

// ready writes what all runs share.
func (v *verifier) ready(ctx context.Context, tmp string, kernels []*Kernel) error {
	v.tmp, v.shadowDir, v.harness = tmp, filepath.Join(tmp, "shadow"), filepath.Join(tmp, "harness.py")
	if err := os.WriteFile(v.harness, harness, 0o644); err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(v.python.Include, "Python.h")); err != nil {
		return fmt.Errorf("%s has no headers: %w", v.python.Path, err)
	}
	for _, name := range []string{"libtsan.so", "libasan.so"} {
		if path, err := run(ctx, v.opt.Compiler, "-print-file-name="+name); err == nil {
			v.libraries[name] = strings.TrimSpace(path)
		}
	}
	if slices.ContainsFunc(kernels, func(k *Kernel) bool { return slices.Contains(k.Oracles, Garbled) }) {
		source, library := filepath.Join(tmp, "jitter.c"), filepath.Join(tmp, "jitter.so")
		if err := os.WriteFile(source, jitterSource, 0o644); err != nil {
			return err
		}
		if _, err := run(ctx, v.opt.Compiler, "-shared", "-fPIC", "-O1", "-w", "-o", library, source, "-ldl"); err != nil {
			return err
		}
		v.libraries["jitter"] = library
	}
	uses := func(k *Kernel) bool {
		return slices.ContainsFunc(k.Oracles, func(o Oracle) bool { return o.flavor() == watched })
	}
	if !v.opt.Timelines && !slices.ContainsFunc(kernels, uses) {
		return nil
	}
	return shadow(ctx, v.opt.Compiler, v.python, v.shadowDir)
}

// plan lists the verdicts, and the runs that they need.
func (v *verifier) plan(kernels []*Kernel) (verdicts []*Verdict, jobs []job) {
	for _, k := range kernels {
		said := map[string]bool{}
		var says []Finding
		var err error
		for i := range k.Stages {
			s := &k.Stages[i]
			p := &Verdict{Kernel: k.Name, Stage: s.label(), Python: v.python.String(), Rule: s.Rule, Shows: s.Shows, Says: []string{}, Sights: []Sight{}, Dir: k.Dir, Folder: s.Name, Case: s.Case}
			verdicts = append(verdicts, p)
			if !said[s.Name] && !k.Pure { // the cases of a stage stand together
				said[s.Name] = true
				says, err = v.opt.Says(k, s)
			}
			if err != nil {
				p.Skipped = err.Error()
				continue
			}
			p.Findings = says
			for _, f := range says {
				p.Says = append(p.Says, f.Code)
			}
			slices.Sort(p.Says)
			p.Says = slices.Compact(p.Says)
			var shared []Oracle
			for _, o := range s.Oracles {
				if o.flavor() == watched {
					shared = append(shared, o)
				} else {
					jobs = append(jobs, job{k, s, []Oracle{o}, p})
				}
			}
			if v.opt.Timelines && !k.Pure {
				jobs = append(jobs, job{k, s, []Oracle{timeline}, p})
			}
			if len(shared) > 0 {
				jobs = append(jobs, job{k, s, shared, p})
			}
		}
	}
	return verdicts, jobs
}

// agrees reports whether the analyzer and the interpreter both say what the kernel does.
func (p *Verdict) agrees() bool {
	if p.Rule == "" && len(p.Says) > 0 || p.Rule != "" && !slices.Contains(p.Says, p.Rule) {
		return false
	}
	shown := len(p.Shows) == 0 || p.Skipped != ""
	for _, s := range p.Sights {
		expected := slices.Contains(p.Shows, s.Oracle)
		shown = shown || expected && s.Fired && s.Hits == s.Runs
		if len(p.Shows) == 0 && (s.Fired || s.Broken != "") {
			return false
		}
	}
	// Where a fault is expected and seen, it does not matter what other oracles make of it.
	return shown
}
