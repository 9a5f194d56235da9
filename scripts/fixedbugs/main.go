// Command fixedbugs runs gillint over real projects before and after they fixed a bug, and prints what it found.
//
//	go run ./scripts/fixedbugs                 all bugs of bugs.tsv
//	go run ./scripts/fixedbugs -offline        only with the archives that are there already
//	go run ./scripts/fixedbugs -only lmdb      the bugs of one project
//	go run ./scripts/fixedbugs -resume         go on with a run that was ended, or judge its results again
//
// A bug is found when an expected rule speaks in its function before the fix; the fixed version should be silent there.
// Half of the bugs, by a hash, are held out: they are only counted, so that the other half can be learned from. The
// archives are pinned in projects.tsv; scripts/realworld fetches and analyses them, nothing in them is executed. They are
// kept outside the repository, in $GILLINT_FIXEDBUGS or the user's cache folder.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"time"

	"github.com/gillint/gillint/scripts/internal/lab"
)

const here = "scripts/fixedbugs"

type options struct {
	offline bool
	only    string // comma-separated projects; empty for all
	resume  bool   // keep the results that are there
	gillint string // the binary; empty to build it
	jobs    int
	limit   time.Duration // for one version
}

func main() {
	var opt options
	flag.BoolVar(&opt.offline, "offline", false, "download nothing")
	flag.StringVar(&opt.only, "only", "", "only the bugs of these projects, separated by commas")
	flag.BoolVar(&opt.resume, "resume", false, "analyse only what the last run has no results of")
	flag.StringVar(&opt.gillint, "gillint", "", "the gillint binary (default: built from this repository)")
	flag.IntVar(&opt.jobs, "jobs", 0, "number of jobs (default: one a processor)")
	flag.DurationVar(&opt.limit, "limit", 15*time.Minute, "time limit for one version")
	flag.Parse()
	if err := run(opt); err != nil {
		fmt.Fprintln(os.Stderr, "fixedbugs:", err)
		os.Exit(1)
	}
}

func run(opt options) error {
	text, err := os.ReadFile(filepath.Join(here, "bugs.tsv"))
	if err != nil {
		return fmt.Errorf("run this in the repository's folder: %w", err)
	}
	bugs, err := parseBugs(string(text))
	if err != nil {
		return fmt.Errorf("bugs.tsv: %w", err)
	}
	bugs = selectBugs(bugs, opt.only)
	root, err := lab.Folder("GILLINT_FIXEDBUGS", "gillint-fixedbugs")
	if err != nil {
		return err
	}
	all, err := analyse(opt, root, bugs)
	if err != nil {
		return err
	}
	printBugs(os.Stdout, bugs, all)
	fmt.Println()
	printFamilies(os.Stdout, bugs, all)
	return nil
}

func selectBugs(bugs []bug, only string) []bug {
	if only == "" {
		return bugs
	}
	var out []bug
	for _, b := range bugs {
		if contains(strings.Split(only, ","), b.Bad.Project) {
			out = append(out, b)
		}
	}
	return out
}

// optionSets are the options with which gillint has to run, sorted.
func optionSets(bugs []bug) []string {
	var out []string
	for _, b := range bugs {
		if !contains(out, b.Options) {
			out = append(out, b.Options)
		}
	}
	sort.Strings(out)
	return out
}

// analyse runs gillint over both versions of every bug, with the options that it asks for.
func analyse(opt options, root string, bugs []bug) (runs, error) {
	lines, err := projectLines()
	if err != nil {
		return nil, err
	}
	tool := filepath.Join(root, "bin", "realworld")
	if err := command("go", "build", "-o", tool, "./scripts/realworld"); err != nil {
		return nil, err
	}
	if opt.gillint == "" {
		opt.gillint = filepath.Join(root, "bin", "gillint")
		if err := lab.Build(".", "gillint", opt.gillint); err != nil {
			return nil, err
		}
	}
	all := runs{}
	for _, o := range optionSets(bugs) {
		done := map[version]bool{}
		for _, b := range bugs {
			for _, v := range []version{b.Bad, b.Good} {
				if b.Options != o || done[v] {
					continue
				}
				done[v] = true
				r, err := analyseVersion(opt, tool, root, o, v, lines[v])
				if err != nil {
					fmt.Fprintln(os.Stderr, "fixedbugs:", err)
				}
				all[o] = append(all[o], r...)
			}
		}
	}
	return all, nil
}

// analyseVersion runs gillint over one version. Its results have a file of their own, so that a run can be gone on with.
func analyseVersion(opt options, tool, root, o string, v version, line string) ([]result, error) {
	file := filepath.Join(root, "results", optionsFolder(o), v.Project+"-"+v.Number+".json")
	if _, err := os.Stat(file); !opt.resume || err != nil {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return nil, err
		}
		list := filepath.Join(root, "results", "one.tsv")
		if err := os.WriteFile(list, []byte(line+"\n"), 0o644); err != nil {
			return nil, err
		}
		// Notes are asked for too: rules that are off by default have bugs in the list.
		args := []string{"-projects", list, "-root", root, "-json", file, "-gillint", opt.gillint, "-limit", opt.limit.String(),
			"-offline=" + fmt.Sprint(opt.offline), "-args", strings.TrimSpace("--select ALL " + o)}
		if opt.jobs > 0 {
			args = append(args, "-jobs", fmt.Sprint(opt.jobs))
		}
		if err := command(tool, args...); err != nil {
			return nil, fmt.Errorf("%s: %w", v, err)
		}
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var r []result
	if err := json.Unmarshal(data, &r); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return r, nil
}

func command(name string, args ...string) error {
	cmd := exec.Command(name, args...)
	cmd.Stderr = os.Stderr
	return cmd.Run()
}

// optionsFolder names the folder of the results with the options.
func optionsFolder(options string) string {
	if options == "" {
		return "default"
	}
	return strings.NewReplacer("--", "", " ", "-", "=", "-").Replace(options)
}

// projectLines reads projects.tsv: the line of each version.
func projectLines() (map[version]string, error) {
	data, err := os.ReadFile(filepath.Join(here, "projects.tsv"))
	if err != nil {
		return nil, err
	}
	out := map[version]string{}
	for _, line := range strings.Split(string(data), "\n") {
		if f := strings.Split(line, "\t"); len(f) > 1 && !strings.HasPrefix(line, "#") {
			out[version{f[0], f[1]}] = line
		}
	}
	return out, nil
}
