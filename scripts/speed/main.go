// Command speed prints how gillint's time grows with its input and how long an editor waits.
//
//	go run ./scripts/speed            both
//	go run ./scripts/speed -scale     seconds for 1, 4 and 16 copies of a project
//	go run ./scripts/speed -edit      milliseconds from an edit to the result, in files of 1,000 lines and in a large one
//
// The sources are those of scripts/realworld, which must have fetched them. Run it on a machine with nothing else to do: it
// prints the load that it found. How gillint compares with gcc, scripts/realworld -bench tells.
package main

import (
	"context"
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/ruletest"
	"github.com/gillint/gillint/rules"
	"github.com/gillint/gillint/scripts/internal/lab"
)

func main() {
	scale := flag.Bool("scale", false, "only how time grows")
	edits := flag.Bool("edit", false, "only how long an edit takes")
	runs := flag.Int("runs", 5, "runs of each size; the median counts")
	steps := flag.Int("steps", 200, "edits of each file")
	flag.Parse()
	both := !*scale && !*edits
	if load, err := os.ReadFile("/proc/loadavg"); err == nil {
		fmt.Printf("load average: %s", load)
	}
	sources, err := lab.Sources()
	if err == nil && (both || *scale) {
		err = printScale(sources, *runs)
	}
	if err == nil && (both || *edits) {
		err = printEdits(sources, *steps)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "speed:", err)
		os.Exit(1)
	}
}

// scaled is the project that is copied: plain C, one module a copy.
const scaled = "psycopg2-2.9.9/psycopg"

// printScale measures the program on copies of a project side by side.
func printScale(sources string, runs int) error {
	dir, err := os.MkdirTemp("", "gillint-speed-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	bin := filepath.Join(dir, "gillint")
	if err := lab.Build(".", "gillint", bin); err != nil {
		return err
	}
	fmt.Printf("\ncopies of %s: median of %d runs\n", scaled, runs)
	base := 0.0
	for _, n := range []int{1, 4, 16} {
		tree := filepath.Join(dir, fmt.Sprint("x", n))
		for i := range n {
			to := filepath.Join(tree, fmt.Sprintf("copy%02d", i))
			if err := os.CopyFS(to, os.DirFS(filepath.Join(sources, scaled))); err != nil {
				return err
			}
			// A project file of its own makes each copy a project: their functions are not one another's.
			if err := os.WriteFile(filepath.Join(to, "setup.py"), []byte("# a project of its own\n"), 0o644); err != nil {
				return err
			}
		}
		files, err := filepath.Glob(filepath.Join(tree, "*", "*.c"))
		if err != nil {
			return err
		}
		var wall, cpu []float64
		for range runs {
			cmd := exec.Command(bin, "check", "--no-cache", "--exit-zero", "--format", "json", "./...")
			cmd.Dir = tree
			start := time.Now()
			if err := cmd.Run(); err != nil {
				return err
			}
			wall = append(wall, time.Since(start).Seconds())
			cpu = append(cpu, (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds())
		}
		perFile := lab.Median(cpu) / float64(len(files)) * 1000
		if n == 1 {
			base = perFile
		}
		fmt.Printf("%3d x %4d files: %6.2f s, processor %6.2f s, %5.2f ms a file, %+.0f %%\n", n, len(files), lab.Median(wall), lab.Median(cpu), perFile, 100*(perFile/base-1))
	}
	return nil
}

// edited are the files whose editing is measured.
var edited = []struct{ project, file string }{
	{"psycopg2-2.9.9", "psycopg/adapter_datetime.c"},
	{"psycopg2-2.9.9", "psycopg/lobject_type.c"},
	{"python3.13-3.13.5", "Modules/termios.c"},
	{"python3.13-3.13.5", "Modules/_threadmodule.c"},
	{"python3.13-3.13.5", "Modules/posixmodule.c"},
}

// printEdits measures sessions, in this process.
func printEdits(sources string, steps int) error {
	fmt.Printf("\nfrom an edit to the result, %d random edits of each file, without variants of #if, garbage collected in between\n", steps)
	for _, e := range edited {
		fsys := os.DirFS(filepath.Join(sources, e.project))
		text, err := fs.ReadFile(fsys, e.file)
		if err != nil {
			return err
		}
		s := driver.NewSession(driver.Options{FS: fsys, Patterns: []string{"./" + e.file}, Rules: rules.All, Possible: true, NoVariants: true})
		s.Edit(e.file, text)
		if _, err := s.Check(context.Background()); err != nil {
			return err
		}
		rnd := rand.New(rand.NewPCG(1, 2))
		var times []float64
		edit := func(next []byte) error {
			runtime.GC() // as gil-lsp does when it has nothing else to do
			start := time.Now()
			s.Edit(e.file, next)
			_, err := s.Check(context.Background())
			times = append(times, time.Since(start).Seconds()*1000)
			return err
		}
		for len(times) < steps {
			next := ruletest.Edit(rnd, text)
			if err := edit(next); err != nil {
				return err
			}
			if rnd.IntN(4) == 0 {
				text = next
			} else if err := edit(text); err != nil { // taken back, which is an edit too
				return err
			}
		}
		slices.Sort(times)
		fmt.Printf("%-32s %6d lines: median %6.1f ms, 95 %% within %6.1f ms\n", e.file, strings.Count(string(text), "\n"), lab.Median(times), lab.Percentile(times, 95))
	}
	return nil
}
