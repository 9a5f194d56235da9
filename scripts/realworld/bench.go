package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"sync"
	"time"

	"github.com/gillint/gillint/scripts/internal/lab"
)

// benchResult compares gillint with gcc on the same files with the same number of jobs.
type benchResult struct {
	Files    int                `json:"files"`   // those that gcc can compile here
	Lines    int                `json:"lines"`   // of these
	Skipped  int                `json:"skipped"` // those that it can't, most for want of a header
	Gcc      float64            `json:"gccSeconds"`
	Analyzer float64            `json:"gccAnalyzerSeconds,omitempty"` // gcc -fanalyzer; one run, for it takes long
	Gillint  float64            `json:"gillintSeconds"`
	MaxRSS   int64              `json:"maxRSSBytes,omitempty"`
	Error    string             `json:"error,omitempty"`
	Phases   map[string]float64 `json:"phases,omitempty"`
}

// bench first finds the files that gcc accepts and puts a copy of the project without the other C files into a folder of its
// own, so that both read the same. Then it measures both in turn, runs times; medians count. gcc checks syntax only, or
// analyses: no code is generated, nothing of the project is run.
func bench(ctx context.Context, opt options, p project, dir string) *benchResult {
	b := &benchResult{}
	include, err := pythonInclude()
	if err != nil {
		b.Error = err.Error()
		return b
	}
	all, err := cFiles(dir, p.Folders)
	if err != nil {
		b.Error = err.Error()
		return b
	}
	flags := func(dir string) func(string) []string {
		return func(file string) []string {
			return []string{"-fsyntax-only", "-w", "-I" + include, "-I" + filepath.Join(dir, filepath.Dir(file)), "-I" + dir,
				"-I" + filepath.Join(dir, "include"), "-I" + filepath.Join(dir, "Include"), filepath.Join(dir, file)}
		}
	}
	ok := gcc(ctx, opt.jobs, all, flags(dir))
	b.Files, b.Skipped = len(ok), len(all)-len(ok)
	if len(ok) == 0 {
		return b
	}
	copied, err := os.MkdirTemp("", "gillint-bench-")
	if err != nil {
		b.Error = err.Error()
		return b
	}
	defer os.RemoveAll(copied)
	if b.Lines, err = copyProject(copied, dir, ok, included(ctx, dir, ok, flags(dir))); err != nil {
		b.Error = err.Error()
		return b
	}
	if opt.analyzer {
		start := time.Now()
		gcc(ctx, opt.jobs, ok, func(file string) []string {
			return append([]string{"-fanalyzer", "-O2", "-S", "-o", os.DevNull}, flags(copied)(file)[1:]...)
		})
		b.Analyzer = time.Since(start).Seconds()
	}
	var gccTimes, ownTimes []float64
	for range opt.runs {
		start := time.Now()
		gcc(ctx, opt.jobs, ok, flags(copied))
		gccTimes = append(gccTimes, time.Since(start).Seconds())
		var r result
		rep, err := gillint(ctx, opt, copied, []string{"./..."}, &r)
		if err != nil {
			b.Error = err.Error()
			return b
		}
		ownTimes = append(ownTimes, r.Seconds)
		b.Phases, b.MaxRSS = rep.Stats.Phases, max(b.MaxRSS, r.MaxRSS)
	}
	b.Gcc, b.Gillint = lab.Median(gccTimes), lab.Median(ownTimes)
	return b
}

// included lists the C files of the project that the given ones include, as gcc says.
func included(ctx context.Context, dir string, files []string, flags func(string) []string) map[string]bool {
	out := map[string]bool{}
	for _, f := range files {
		deps, err := exec.CommandContext(ctx, "gcc", append([]string{"-MM"}, flags(f)[1:]...)...).Output()
		if err != nil {
			continue
		}
		for _, dep := range strings.Fields(string(deps)) {
			if rel, err := filepath.Rel(dir, dep); err == nil && filepath.Ext(rel) == ".c" {
				out[rel] = true
			}
		}
	}
	return out
}

// copyProject copies a project without the C files that are neither in files nor in more. It returns the lines of files.
func copyProject(to, from string, files []string, more map[string]bool) (lines int, err error) {
	const largest = 64 << 20 // bytes: beyond that it is no source
	wanted := maps.Clone(more)
	for _, f := range files {
		wanted[f] = true
	}
	err = filepath.WalkDir(from, func(name string, d fs.DirEntry, err error) error {
		rel, rerr := filepath.Rel(from, name)
		if err != nil || rerr != nil || !d.Type().IsRegular() || filepath.Ext(name) == ".c" && !wanted[rel] {
			return errors.Join(err, rerr)
		}
		if info, err := d.Info(); err != nil || info.Size() > largest {
			return err
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if filepath.Ext(name) == ".c" {
			lines += bytes.Count(text, []byte{'\n'})
		}
		dst := filepath.Join(to, rel)
		if err := os.MkdirAll(filepath.Dir(dst), 0o755); err != nil {
			return err
		}
		return os.WriteFile(dst, text, 0o644)
	})
	return lines, err
}

// gcc checks the files, jobs at a time, and returns those that it accepts, in the order given.
func gcc(ctx context.Context, jobs int, files []string, flags func(string) []string) []string {
	good := make([]bool, len(files))
	next := make(chan int)
	var wg sync.WaitGroup
	for range jobs {
		wg.Go(func() {
			for i := range next {
				ctx, cancel := context.WithTimeout(ctx, time.Minute)
				good[i] = exec.CommandContext(ctx, "gcc", flags(files[i])...).Run() == nil
				cancel()
			}
		})
	}
	for i := range files {
		next <- i
	}
	close(next)
	wg.Wait()
	var out []string
	for i, f := range files {
		if good[i] {
			out = append(out, f)
		}
	}
	return out
}

func pythonInclude() (string, error) {
	out, err := exec.Command("python3", "-c", "import sysconfig; print(sysconfig.get_paths()['include'])").Output()
	if err != nil {
		return "", fmt.Errorf("python3: %w", err)
	}
	return strings.TrimSpace(string(out)), nil
}

// cFiles lists the .c files below the folders, relative to dir, each once.
func cFiles(dir string, folders []string) ([]string, error) {
	seen := map[string]bool{}
	for _, f := range folders {
		err := filepath.WalkDir(filepath.Join(dir, filepath.FromSlash(f)), func(path string, d fs.DirEntry, err error) error {
			if err == nil && d.Type().IsRegular() && strings.HasSuffix(path, ".c") {
				rel, rerr := filepath.Rel(dir, path)
				if rerr != nil {
					return rerr
				}
				seen[rel] = true
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	var out []string
	for f := range seen {
		out = append(out, f)
	}
	sort.Strings(out)
	return out, nil
}

func printBench(w io.Writer, results []*result) {
	var sum benchResult
	phases := map[string]float64{}
	fmt.Fprintln(w, "\nbeside gcc -fsyntax-only -w, same files, same number of jobs (ratio under 1: gillint is faster)")
	for _, r := range results {
		b := r.Bench
		if b == nil || b.Files == 0 || b.Error != "" {
			if b != nil && b.Error != "" {
				fmt.Fprintf(w, "%s: %s\n", r.Name, b.Error)
			}
			continue
		}
		b.print(w, r.Name+" "+r.Version)
		sum.Files, sum.Lines, sum.Skipped = sum.Files+b.Files, sum.Lines+b.Lines, sum.Skipped+b.Skipped
		sum.Gcc, sum.Analyzer, sum.Gillint = sum.Gcc+b.Gcc, sum.Analyzer+b.Analyzer, sum.Gillint+b.Gillint
		sum.MaxRSS = max(sum.MaxRSS, b.MaxRSS)
		for k, v := range b.Phases {
			phases[k] += v
		}
	}
	if sum.Files > 0 {
		sum.print(w, "all")
	}
	printPhases(w, phases)
}

func (b *benchResult) print(w io.Writer, name string) {
	fmt.Fprintf(w, "%-30s %4d files (%d without) %7d lines  gcc %7.2f s  gillint %7.2f s  ratio %.2f  %4d MB", name, b.Files, b.Skipped, b.Lines,
		b.Gcc, b.Gillint, b.Gillint/b.Gcc, b.MaxRSS>>20)
	if b.Analyzer > 0 {
		fmt.Fprintf(w, "  gcc -fanalyzer %.2f s, %.0f times gillint's", b.Analyzer, b.Analyzer/b.Gillint)
	}
	fmt.Fprintln(w)
}
