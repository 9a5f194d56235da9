// Command fixedbugs runs gillint over real projects before and after they fixed a bug, and prints what it found.
//
//	go run ./scripts/fixedbugs                 all bugs of bugs.tsv
//	go run ./scripts/fixedbugs -offline        only with the archives that are there already
//	go run ./scripts/fixedbugs -only lmdb      the bugs of one project
//	go run ./scripts/fixedbugs -results DIR    judge the results of another run
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
)

const here = "scripts/fixedbugs"

type options struct {
	offline bool
	only    string // comma-separated projects; empty for all
	results string // the folder of another run's results
	gillint string // the binary; empty to build it
	jobs    int
}

func main() {
	var opt options
	flag.BoolVar(&opt.offline, "offline", false, "download nothing")
	flag.StringVar(&opt.only, "only", "", "only the bugs of these projects, separated by commas")
	flag.StringVar(&opt.results, "results", "", "judge the results in this folder instead of analysing")
	flag.StringVar(&opt.gillint, "gillint", "", "the gillint binary (default: built from this repository)")
	flag.IntVar(&opt.jobs, "jobs", 0, "number of jobs (default: one a processor)")
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
	if opt.results == "" {
		root, err := cacheFolder()
		if err != nil {
			return err
		}
		opt.results = filepath.Join(root, "results")
		if err := analyse(opt, root, bugs); err != nil {
			return err
		}
	}
	all := runs{}
	for _, o := range optionSets(bugs) {
		file := filepath.Join(opt.results, resultsFile(o))
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		var results []result
		if err := json.Unmarshal(data, &results); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		all[o] = results
	}
	printBugs(os.Stdout, bugs, all)
	fmt.Println()
	printFamilies(os.Stdout, bugs, all)
	return nil
}

// cacheFolder is where archives, sources and results are kept.
func cacheFolder() (string, error) {
	if root := os.Getenv("GILLINT_FIXEDBUGS"); root != "" {
		return root, nil
	}
	cache, err := os.UserCacheDir()
	return filepath.Join(cache, "gillint-fixedbugs"), err
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

// resultsFile names the file with the results of a run with the options.
func resultsFile(options string) string {
	if options == "" {
		return "default.json"
	}
	return strings.NewReplacer("--", "", " ", "-", "=", "-").Replace(options) + ".json"
}

// analyse runs gillint with each set of options over the versions that need it.
func analyse(opt options, root string, bugs []bug) error {
	lines, err := projectLines()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(opt.results, 0o755); err != nil {
		return err
	}
	for _, o := range optionSets(bugs) {
		var list strings.Builder
		done := map[version]bool{}
		for _, b := range bugs {
			for _, v := range []version{b.Bad, b.Good} {
				if b.Options == o && !done[v] {
					done[v] = true
					list.WriteString(lines[v] + "\n")
				}
			}
		}
		file := filepath.Join(opt.results, resultsFile(o))
		if err := os.WriteFile(file+".projects", []byte(list.String()), 0o644); err != nil {
			return err
		}
		// Notes are asked for too: rules that are off by default have bugs in the list.
		args := []string{"run", "./scripts/realworld", "-projects", file + ".projects", "-root", root, "-json", file,
			"-offline=" + fmt.Sprint(opt.offline), "-args", strings.TrimSpace("--select ALL " + o)}
		if opt.gillint != "" {
			args = append(args, "-gillint", opt.gillint)
		}
		if opt.jobs > 0 {
			args = append(args, "-jobs", fmt.Sprint(opt.jobs))
		}
		cmd := exec.Command("go", args...)
		cmd.Stderr = os.Stderr
		if err := cmd.Run(); err != nil {
			fmt.Fprintln(os.Stderr, "fixedbugs: not all versions gave results:", err)
		}
	}
	return nil
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
