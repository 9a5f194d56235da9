package main

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"sync"
	"time"
)

// benchResult compares gillint with gcc's own front end on the same files with the same number of jobs.
type benchResult struct {
	Files   int                `json:"files"`   // those that gcc can compile here
	Skipped int                `json:"skipped"` // those that it can't, most for want of a header
	Gcc     float64            `json:"gccSeconds"`
	Gillint float64            `json:"gillintSeconds"`
	Error   string             `json:"error,omitempty"`
	Phases  map[string]float64 `json:"phases,omitempty"`
}

// bench first finds the files that gcc accepts, then measures both in turn, runs times; medians count. gcc checks syntax
// only: no code is generated, nothing of the project is run.
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
	flags := func(file string) []string {
		return []string{"-fsyntax-only", "-w", "-I" + include, "-I" + filepath.Join(dir, filepath.Dir(file)), "-I" + dir,
			"-I" + filepath.Join(dir, "include"), "-I" + filepath.Join(dir, "Include"), filepath.Join(dir, file)}
	}
	ok := gcc(ctx, opt.jobs, all, flags)
	b.Files, b.Skipped = len(ok), len(all)-len(ok)
	if len(ok) == 0 {
		return b
	}
	patterns := make([]string, len(ok))
	for i, f := range ok {
		patterns[i] = "./" + filepath.ToSlash(f)
	}
	var gccTimes, ownTimes []float64
	for i := 0; i < opt.runs; i++ {
		start := time.Now()
		gcc(ctx, opt.jobs, ok, flags)
		gccTimes = append(gccTimes, time.Since(start).Seconds())
		var r result
		rep, err := gillint(ctx, opt, dir, patterns, &r)
		if err != nil {
			b.Error = err.Error()
			return b
		}
		ownTimes = append(ownTimes, r.Seconds)
		b.Phases = rep.Stats.Phases
	}
	b.Gcc, b.Gillint = median(gccTimes), median(ownTimes)
	return b
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

func median(v []float64) float64 {
	s := append([]float64(nil), v...)
	sort.Float64s(s)
	if n := len(s); n%2 == 1 {
		return s[n/2]
	} else if n > 0 {
		return (s[n/2-1] + s[n/2]) / 2
	}
	return math.NaN()
}

func printBench(w io.Writer, results []*result) {
	var gccSum, ownSum float64
	files, phases := 0, map[string]float64{}
	fmt.Fprintln(w, "\nbeside gcc -fsyntax-only -w, same files, same number of jobs (ratio under 1: gillint is faster)")
	for _, r := range results {
		b := r.Bench
		if b == nil || b.Files == 0 || b.Error != "" {
			if b != nil && b.Error != "" {
				fmt.Fprintf(w, "%s: %s\n", r.Name, b.Error)
			}
			continue
		}
		fmt.Fprintf(w, "%-30s %4d files (%d without)  gcc %7.2f s  gillint %7.2f s  ratio %.2f\n", r.Name+" "+r.Version, b.Files, b.Skipped,
			b.Gcc, b.Gillint, b.Gillint/b.Gcc)
		gccSum, ownSum, files = gccSum+b.Gcc, ownSum+b.Gillint, files+b.Files
		for k, v := range b.Phases {
			phases[k] += v
		}
	}
	if files > 0 {
		fmt.Fprintf(w, "%-30s %4d files  gcc %7.2f s  gillint %7.2f s  ratio %.2f\n", "all", files, gccSum, ownSum, ownSum/gccSum)
	}
	printPhases(w, phases)
}
