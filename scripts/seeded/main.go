// Command seeded measures recall: it puts one fault at a time into the sources of real projects and asks whether gillint
// finds it.
//
//	go run ./scripts/seeded                    a few faults in every project
//	go run ./scripts/seeded -only lxml -n 40   more of them in one
//
// The sources are those that scripts/realworld has fetched. Which faults are seeded where hangs on -seed alone.
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
	list    string
	root    string        // folder of the unpacked sources
	only    string        // names of projects, separated by commas
	kind    string        // only mutations whose kind begins with it
	n       int           // faults in one project
	seed    string        // chooses the sites
	limit   time.Duration // of one run
	keep    string        // folder for the changed files of what was missed
	json    string
	jobs    int
	maxSize int64 // of a file, in bytes
}

func main() {
	opt := options{}
	flag.StringVar(&opt.list, "projects", "scripts/realworld/projects.tsv", "list of projects")
	flag.StringVar(&opt.root, "root", "", "folder of the unpacked sources (default: that of scripts/realworld)")
	flag.StringVar(&opt.only, "only", "", "only these projects, separated by commas")
	flag.StringVar(&opt.kind, "kind", "", "only these faults: a prefix, as 201")
	flag.IntVar(&opt.n, "n", 6, "faults in one project")
	flag.StringVar(&opt.seed, "seed", "1", "chooses the places")
	flag.DurationVar(&opt.limit, "limit", time.Minute, "time limit for one run")
	flag.StringVar(&opt.keep, "keep", "", "write the changed files of what was missed to this folder")
	flag.StringVar(&opt.json, "json", "", "write every seeded fault with its verdict to this file")
	flag.IntVar(&opt.jobs, "jobs", runtime.NumCPU(), "runs at the same time")
	flag.Int64Var(&opt.maxSize, "max-size", 1<<20, "leave out files of more bytes than this")
	flag.Parse()
	if flag.NArg() > 0 || opt.n < 1 || opt.jobs < 1 {
		flag.Usage()
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, opt); err != nil {
		fmt.Fprintln(os.Stderr, "seeded:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, opt options) error {
	if opt.root == "" {
		var err error
		if opt.root, err = lab.Sources(); err != nil {
			return err
		}
	}
	list, err := os.ReadFile(opt.list)
	if err != nil {
		return err
	}
	only := map[string]bool{}
	for _, name := range strings.Split(opt.only, ",") {
		only[name] = name != ""
	}
	var all []verdict
	for _, line := range strings.Split(string(list), "\n") {
		f := strings.Split(line, "\t")
		if len(f) < 6 || strings.HasPrefix(line, "#") || opt.only != "" && !only[f[0]] && !only[f[0]+"-"+f[1]] {
			continue
		}
		p := &project{name: f[0] + "-" + f[1], dir: filepath.Join(opt.root, f[0]+"-"+f[1])}
		for _, folder := range strings.Split(f[5], ",") {
			p.patterns = append(p.patterns, "./"+strings.TrimPrefix(folder+"/...", "./"))
		}
		if _, err := os.Stat(p.dir); err != nil {
			fmt.Fprintf(os.Stderr, "%s: not there\n", p.name)
			continue
		}
		start := time.Now()
		got, err := p.seed(ctx, opt)
		if ctx.Err() != nil {
			break // what is known by then is printed
		}
		if err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		fmt.Fprintf(os.Stderr, "%s: %d sites, %d seeded, %.1f s\n", p.name, p.sites, len(got), time.Since(start).Seconds())
		all = append(all, got...)
	}
	table(os.Stdout, all)
	if opt.json != "" {
		text, err := json.MarshalIndent(all, "", " ")
		if err != nil {
			return err
		}
		return os.WriteFile(opt.json, text, 0o666)
	}
	return nil
}
