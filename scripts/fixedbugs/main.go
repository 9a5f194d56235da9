// Command fixedbugs runs gillint over real projects before and after they fixed a bug, and prints what it found.
//
//	go run ./scripts/fixedbugs            all bugs of bugs.tsv
//	go run ./scripts/fixedbugs -offline   only with the archives that are there already
//
// A bug is found when the expected rule speaks in its function before the fix, and silent when it says nothing there
// afterwards. The archives are pinned in projects.tsv; scripts/realworld fetches and analyses them, nothing in them is
// executed. They are kept outside the repository, in $GILLINT_FIXEDBUGS or the user's cache folder.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"text/tabwriter"
)

// bug is one line of bugs.tsv.
type bug struct {
	Project, Bad, Good string
	File               string // the end of the path in the bad version
	Function           string
	Rule               string
	Reference          string
}

// result is what scripts/realworld writes of one version, as far as it is used here.
type result struct {
	Name, Version, Error string
	Diagnostics          []diagnostic
}

type diagnostic struct{ Code, Confidence, Path, Function string }

const columns = 7

// parseBugs reads the list; a line that starts with # is a comment.
func parseBugs(text string) ([]bug, error) {
	var out []bug
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimRight(line, "\r")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != columns {
			return nil, fmt.Errorf("line %d: %d columns, want %d", i+1, len(f), columns)
		}
		out = append(out, bug{f[0], f[1], f[2], f[3], f[4], f[5], f[6]})
	}
	return out, nil
}

// verdict says what gillint says of a bug in one version.
type verdict string

const (
	silent   verdict = "silent"
	possible verdict = "possible"
	certain  verdict = "certain"
	failed   verdict = "no result" // not there, or not analysed
)

// judge looks for the bug's rule in its function. The file counts only before the fix: a later version may have moved it.
func judge(b bug, version string, results []result) verdict {
	for _, r := range results {
		if r.Name != b.Project || r.Version != version {
			continue
		}
		if r.Error != "" {
			return failed
		}
		v := silent
		for _, d := range r.Diagnostics {
			if d.Code != b.Rule || d.Function != b.Function || version == b.Bad && !endsWith(d.Path, b.File) {
				continue
			}
			if d.Confidence != "possible" {
				return certain
			}
			v = possible
		}
		return v
	}
	return failed
}

// endsWith reports whether the last components of a path are those of tail.
func endsWith(path, tail string) bool {
	return path == tail || strings.HasSuffix(path, "/"+tail)
}

// count counts findings of classes A and B, which is what a user has to read before and after the fix.
func count(project, version string, results []result) (sure, all int) {
	for _, r := range results {
		if r.Name != project || r.Version != version {
			continue
		}
		for _, d := range r.Diagnostics {
			if !strings.HasPrefix(d.Code, "GIL1") && !strings.HasPrefix(d.Code, "GIL2") {
				continue
			}
			all++
			if d.Confidence != "possible" {
				sure++
			}
		}
	}
	return sure, all
}

// printTable writes the verdicts. It returns how many bugs were found, as certain and at all, and how many fixed versions
// are silent.
func printTable(w io.Writer, bugs []bug, results []result) (sure, found, quiet int) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "project\tfunction\trule\tbefore\tafter\tfindings before\tafter")
	for _, b := range bugs {
		before, after := judge(b, b.Bad, results), judge(b, b.Good, results)
		if before == certain {
			sure++
		}
		if before == certain || before == possible {
			found++
		}
		if after == silent {
			quiet++
		}
		label := before
		if before == silent {
			label = "MISSED"
		}
		bc, ba := count(b.Project, b.Bad, results)
		gc, ga := count(b.Project, b.Good, results)
		fmt.Fprintf(t, "%s %s -> %s\t%s\t%s\t%s\t%s\t%d of %d certain\t%d of %d\n", b.Project, b.Bad, b.Good, b.Function, b.Rule, label, after, bc, ba, gc, ga)
	}
	t.Flush()
	return sure, found, quiet
}

func main() {
	offline := flag.Bool("offline", false, "download nothing")
	from := flag.String("results", "", "judge these results of scripts/realworld instead of analysing")
	flag.Parse()
	if err := run(*offline, *from); err != nil {
		fmt.Fprintln(os.Stderr, "fixedbugs:", err)
		os.Exit(1)
	}
}

func run(offline bool, from string) error {
	const here = "scripts/fixedbugs"
	text, err := os.ReadFile(filepath.Join(here, "bugs.tsv"))
	if err != nil {
		return fmt.Errorf("run this in the repository's folder: %w", err)
	}
	bugs, err := parseBugs(string(text))
	if err != nil {
		return fmt.Errorf("bugs.tsv: %w", err)
	}
	if from == "" {
		root := os.Getenv("GILLINT_FIXEDBUGS")
		if root == "" {
			cache, err := os.UserCacheDir()
			if err != nil {
				return err
			}
			root = filepath.Join(cache, "gillint-fixedbugs")
		}
		from = filepath.Join(root, "results.json")
		cmd := exec.Command("go", "run", "./scripts/realworld", "-projects", filepath.Join(here, "projects.tsv"),
			"-root", root, "-json", from, "-offline="+fmt.Sprint(offline))
		cmd.Stderr = os.Stderr
		if err := cmd.Run(); err != nil {
			fmt.Fprintln(os.Stderr, "fixedbugs: not all versions gave results:", err)
		}
	}
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	var results []result
	if err := json.Unmarshal(data, &results); err != nil {
		return fmt.Errorf("%s: %w", from, err)
	}
	sure, found, quiet := printTable(os.Stdout, bugs, results)
	fmt.Printf("\n%d bugs: %d found, %d of them certain; %d silent after the fix.\n", len(bugs), found, sure, quiet)
	return nil
}
