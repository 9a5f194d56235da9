// Command latency prints how long an editor waits for gil-lsp, beside clangd, in one run on the same files.
//
//	go run ./scripts/latency                 first diagnostics, edits, memory; then a workspace as large as CPython
//	go run ./scripts/latency -workspace ''   without the latter
//	go run ./scripts/latency -only-workspace nothing but the latter
//
// The sources are those of scripts/realworld, which must have fetched them; clangd (CLANGD=PATH, else the one in PATH) is given
// Python's headers by a compile_flags.txt. Run it on a machine with nothing else to do: it prints the load that it found. docs/latency.md
// has what it printed.
package main

import (
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/gillint/gillint/scripts/internal/lab"
)

// files are the projects and their files that are opened: plain C that needs no headers but Python's and the C library's, so that both
// servers read all of it.
var files = []edited{
	{"pyxattr-0.8.1", "xattr.c"},
	{"python-prctl-1.8.1", "_prctlmodule.c"},
	{"simplejson-3.19.2", "simplejson/_speedups.c"},
	{"bitarray-2.9.2", "bitarray/_bitarray.c"},
}

// edited is a file of a project.
type edited struct{ project, file string }

func main() {
	runs := flag.Int("runs", 7, "starts of each server with each file; the median counts")
	steps := flag.Int("steps", 100, "edits of each file")
	workspace := flag.String("workspace", "python3.13-3.13.5", "project that is opened as a workspace; empty: none")
	only := flag.Bool("only-workspace", false, "open nothing but the workspace")
	open := flag.String("open", "Modules/_threadmodule.c", "file of the workspace that is edited meanwhile")
	flag.Parse()
	list := files
	if *only {
		list = nil
	}
	if err := run(list, *runs, *steps, *workspace, *open); err != nil {
		fmt.Fprintln(os.Stderr, "latency:", err)
		os.Exit(1)
	}
}

func run(files []edited, runs, steps int, workspace, open string) error {
	sources, err := lab.Sources()
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "gillint-latency-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	own := filepath.Join(dir, "gil-lsp")
	if err := lab.Build(".", "gil-lsp", own); err != nil {
		return err
	}
	servers := []server{{"gil-lsp", []string{own}}}
	clangd := os.Getenv("CLANGD")
	if clangd == "" {
		clangd, err = exec.LookPath("clangd")
	}
	if err == nil {
		out, err := exec.Command(clangd, "--version").Output()
		if err != nil {
			return err
		}
		fmt.Printf("%s\n", strings.SplitN(string(out), "\n", 2)[0])
		servers = append(servers, server{"clangd", []string{clangd, "--log=error"}})
	} else {
		fmt.Println("no clangd: only gil-lsp")
	}
	includes, err := exec.Command("python3-config", "--includes").Output()
	if err != nil {
		return fmt.Errorf("python3-config: %w", err)
	}
	if load, err := os.ReadFile("/proc/loadavg"); err == nil {
		fmt.Printf("load average: %s\n", load)
	}
	fmt.Printf("| file | lines | server | start to first diagnostics | opening to first diagnostics | edit, median | edit, 95 %% within | processor time of a start | of an edit | memory |\n|---|---|---|---|---|---|---|---|---|---|\n")
	for _, f := range files {
		root := filepath.Join(dir, f.project)
		if err := os.CopyFS(root, os.DirFS(filepath.Join(sources, f.project))); err != nil {
			return err
		}
		flags := strings.Join(strings.Fields(string(includes)), "\n") + "\n"
		if err := os.WriteFile(filepath.Join(root, "compile_flags.txt"), []byte(flags), 0o644); err != nil {
			return err
		}
		for _, s := range servers {
			m, err := s.measure(root, f.file, runs, steps)
			if err != nil {
				return fmt.Errorf("%s, %s: %w", s.name, f.file, err)
			}
			fmt.Printf("| %s | %d | %s | %.0f ms | %.0f ms | %.1f ms | %.1f ms | %.0f ms | %.1f ms | %d MB |\n", filepath.Base(f.file), m.lines, s.name,
				lab.Median(m.start), lab.Median(m.opened), lab.Median(m.edits), lab.Percentile(m.edits, 95),
				lab.Median(m.startCPU), m.editCPU, m.memory>>20)
		}
	}
	if workspace == "" {
		return nil
	}
	return servers[0].index(filepath.Join(sources, workspace), open, steps)
}

// server is a language server's command line.
type server struct {
	name string
	argv []string
}

// measured are times in milliseconds and bytes of resident memory.
type measured struct {
	lines         int
	start, opened []float64
	edits         []float64
	// Processor time says what a machine that does nothing else would need, at least on one core; of an edit it is the mean.
	startCPU []float64
	editCPU  float64
	memory   int64
}

// measure starts the server several times with a file, and edits it in the last.
func (s server) measure(root, file string, runs, steps int) (*measured, error) {
	text, err := os.ReadFile(filepath.Join(root, file))
	if err != nil {
		return nil, err
	}
	m := &measured{lines: strings.Count(string(text), "\n")}
	for i := range runs {
		start := time.Now()
		c, err := dial(s.argv, root)
		if err != nil {
			return nil, err
		}
		opened := time.Now()
		d := c.open(file, string(text))
		at, err := d.diagnosed(1)
		if err != nil {
			return nil, errors.Join(err, c.close())
		}
		m.start = append(m.start, ms(at.Sub(start)))
		m.opened = append(m.opened, ms(at.Sub(opened)))
		m.startCPU = append(m.startCPU, ms(c.processor()))
		if i == runs-1 {
			time.Sleep(time.Second) // what opening began has ended
			before := c.processor()
			if m.edits, err = d.edits(string(text), steps); err != nil {
				return nil, errors.Join(err, c.close())
			}
			m.editCPU = ms(c.processor()-before) / float64(steps)
			m.memory = c.memory("VmHWM")
		}
		if err := c.close(); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// edits types at random places of the document, waits for the diagnostics of each text, and returns how long they took, in
// milliseconds.
func (d *document) edits(text string, steps int) (times []float64, err error) {
	rnd := rand.New(rand.NewPCG(1, 2))
	lines := strings.Count(text, "\n")
	for range steps {
		line := rnd.IntN(lines)
		start := time.Now()
		at, err := d.diagnosed(d.insert(line, " "))
		if err != nil {
			return nil, err
		}
		times = append(times, ms(at.Sub(start)))
		time.Sleep(time.Duration(50+rnd.IntN(100)) * time.Millisecond) // people are slower
	}
	return times, nil
}

// index opens a large workspace, edits a file while all the others are read, and says how long that took and how much memory.
func (s server) index(root, file string, steps int) error {
	text, err := os.ReadFile(filepath.Join(root, file))
	if err != nil {
		return err
	}
	start := time.Now()
	c, err := dial(s.argv, root)
	if err != nil {
		return err
	}
	d := c.open(file, string(text))
	at, err := d.diagnosed(1)
	if err != nil {
		return errors.Join(err, c.close())
	}
	fmt.Printf("\nworkspace %s, %s open: first diagnostics after %.0f ms\n", filepath.Base(root), file, ms(at.Sub(start)))
	times, err := d.edits(string(text), steps)
	if err != nil {
		return errors.Join(err, c.close())
	}
	ready := c.ready()
	during := "while the workspace is read"
	if !ready.IsZero() {
		during = fmt.Sprintf("the workspace was read after %.1f s, before the last edit", ready.Sub(start).Seconds())
	}
	fmt.Printf("%d edits (%s): median %.1f ms, 95 %% within %.1f ms\n", steps, during, lab.Median(times), lab.Percentile(times, 95))
	for deadline := time.Now().Add(10 * time.Minute); c.ready().IsZero() && time.Now().Before(deadline); {
		time.Sleep(100 * time.Millisecond)
	}
	fmt.Printf("all of the workspace read %.1f s after the start: %s\n", c.ready().Sub(start).Seconds(), c.status())
	fmt.Printf("memory: at most %d MB, %d MB at the end\n", c.memory("VmHWM")>>20, c.memory("VmRSS")>>20)
	return c.close()
}

func ms(d time.Duration) float64 { return d.Seconds() * 1000 }
