// Command realworld runs gillint over the source archives of real projects and prints what it saw.
//
//	go run ./scripts/realworld                 all projects of projects.tsv
//	go run ./scripts/realworld -only lxml      one of them
//	go run ./scripts/realworld -bench          beside gcc -fsyntax-only, on the files that gcc can compile
//	go run ./scripts/realworld -warm           with an empty cache and with a full one: time and memory
//
// The archives are pinned by name, version and SHA-256 and kept outside the repository, in $GILLINT_REALWORLD or the
// user's cache folder. They come through the registries' own clients (pip, apt-get), and nothing in them is executed.
// None of the projects' dependencies needs to be installed: that is part of what is tried.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/gillint/gillint/scripts/internal/lab"
)

type options struct {
	list     string        // projects.tsv
	root     string        // where archives and sources live
	only     string        // comma-separated names; empty for all
	gillint  string        // the binary
	jobs     int           // given to gillint, and the number of gcc processes at once
	offline  bool          // use only what is there already
	fetch    bool          // stop after the download
	limit    time.Duration // for one project
	jsonOut  string        // where to write the results
	extra    string        // options for gillint besides, separated by spaces
	bench    bool
	warm     bool
	runs     int    // of each benchmark; the median counts
	cache    string // gillint's cache; empty: none
	analyzer bool
}

func main() {
	opt := options{}
	flag.StringVar(&opt.list, "projects", "", "list of projects (default: projects.tsv beside this program)")
	flag.StringVar(&opt.root, "root", "", "folder for archives and sources (default: $GILLINT_REALWORLD, else the cache folder)")
	flag.StringVar(&opt.only, "only", "", "only these projects, separated by commas")
	flag.StringVar(&opt.gillint, "gillint", "", "the gillint binary (default: built from this repository)")
	flag.IntVar(&opt.jobs, "jobs", runtime.NumCPU(), "number of jobs, for gillint and for gcc")
	flag.BoolVar(&opt.offline, "offline", false, "download nothing")
	flag.BoolVar(&opt.fetch, "fetch", false, "download and unpack, then stop")
	flag.DurationVar(&opt.limit, "limit", 5*time.Minute, "time limit for one project")
	flag.StringVar(&opt.jsonOut, "json", "", "write the results, with every finding and problem, to this file")
	flag.StringVar(&opt.extra, "args", "", "options for gillint besides, separated by spaces")
	flag.BoolVar(&opt.bench, "bench", false, "measure beside gcc -fsyntax-only")
	flag.BoolVar(&opt.analyzer, "analyzer", false, "with -bench: gcc -fanalyzer too, once")
	flag.BoolVar(&opt.warm, "warm", false, "measure runs with an empty cache and with a full one")
	flag.IntVar(&opt.runs, "runs", 3, "runs of each measurement with -bench or -warm; the median counts")
	flag.Parse()
	if flag.NArg() > 0 || opt.jobs < 1 || opt.runs < 1 {
		flag.Usage()
		os.Exit(2)
	}
	// Ctrl-C ends the run, not the report: what is known by then is printed.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, opt); err != nil {
		fmt.Fprintln(os.Stderr, "realworld:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, opt options) error {
	here, err := repository()
	if err != nil {
		return err
	}
	if opt.list == "" {
		opt.list = filepath.Join(here, "scripts", "realworld", "projects.tsv")
	}
	if opt.root == "" {
		if opt.root, err = lab.RealWorld(); err != nil {
			return err
		}
	}
	projects, err := readProjects(opt.list)
	if err != nil {
		return err
	}
	if projects, err = selectProjects(projects, opt.only); err != nil {
		return err
	}
	if !opt.fetch && opt.gillint == "" {
		if opt.gillint, err = build(here, opt.root); err != nil {
			return err
		}
	}
	fetcher := fetcher{root: opt.root, scripts: filepath.Join(here, "scripts", "realworld"), offline: opt.offline}
	var results []*result
	failed, broken := 0, 0
	for _, p := range projects {
		if ctx.Err() != nil {
			break
		}
		dir, err := fetcher.get(p)
		if err != nil {
			fmt.Fprintf(os.Stderr, "realworld: %s: %v\n", p.Name, err)
			failed++
			continue
		}
		if opt.fetch {
			continue
		}
		var r *result
		if opt.bench {
			r = &result{Name: p.Name, Version: p.Version, Bench: bench(ctx, opt, p, dir)}
			fmt.Fprintf(os.Stderr, "realworld: %s %s: gcc %.2f s, gillint %.2f s\n", p.Name, p.Version, r.Bench.Gcc, r.Bench.Gillint)
		} else {
			r = analyse(ctx, opt, p, dir)
			if opt.warm && r.Error == "" {
				r.Warm = warm(ctx, opt, p, dir)
			}
			fmt.Fprintf(os.Stderr, "realworld: %s %s: %.1f s, %d certain\n", p.Name, p.Version, r.Seconds, r.certain())
			for _, message := range r.broken() {
				fmt.Fprintf(os.Stderr, "realworld: %s: %s\n", p.Name, message)
				broken++
			}
		}
		results = append(results, r)
	}
	if !opt.fetch {
		if opt.bench {
			printBench(os.Stdout, results)
		} else {
			printTable(os.Stdout, results)
		}
		if opt.warm {
			printWarm(os.Stdout, results)
		}
	}
	if opt.jsonOut != "" {
		if err := writeJSON(opt.jsonOut, results); err != nil {
			return err
		}
	}
	for _, r := range results {
		if r.Error != "" {
			failed++
		}
	}
	if failed > 0 {
		return fmt.Errorf("%d of %d projects failed", failed, len(projects))
	}
	if broken > 0 {
		return fmt.Errorf("%d internal errors", broken)
	}
	return nil
}

// selectProjects keeps those that only names; an unknown name is an error.
func selectProjects(all []project, only string) ([]project, error) {
	if only == "" {
		return all, nil
	}
	var out []project
	for _, name := range strings.Split(only, ",") {
		found := false
		for _, p := range all {
			if strings.EqualFold(p.Name, strings.TrimSpace(name)) {
				out = append(out, p)
				found = true
			}
		}
		if !found {
			return nil, fmt.Errorf("no project named %q in the list", name)
		}
	}
	return out, nil
}

// repository is the folder that holds go.mod, from the working folder upwards.
func repository() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", fmt.Errorf("run this inside the repository")
		}
		dir = up
	}
}

// build makes the gillint binary of this tree, so that a run never shows an older one's answers.
func build(here, root string) (string, error) {
	bin := filepath.Join(root, "bin", "gillint")
	if runtime.GOOS == "windows" {
		bin += ".exe"
	}
	return bin, lab.Build(here, "gillint", bin)
}

func writeJSON(path string, results []*result) error {
	data, err := json.MarshalIndent(results, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(data, '\n'), 0o644)
}
