package verify

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// compilers are the names under which build systems look for a compiler, besides $CC and $CXX.
var compilers = map[string]string{"cc": "cc", "gcc": "gcc", "c++": "c++", "g++": "g++"}

// Build runs a command that builds an extension, with compilers that put the shadow of Python.h before all other headers. What
// it needs later is kept in the folder keep. It returns the command's exit status.
func Build(ctx context.Context, p *Python, keep string, command []string, stdin io.Reader, stdout, stderr io.Writer) (int, error) {
	keep, err := filepath.Abs(keep)
	if err != nil {
		return 0, err
	}
	headers, bin := filepath.Join(keep, "include-"+p.String()), filepath.Join(keep, "bin")
	if err := shadow(ctx, "cc", p, headers); err != nil {
		return 0, err
	}
	if err := os.MkdirAll(bin, 0o755); err != nil {
		return 0, err
	}
	for name := range compilers {
		real, err := exec.LookPath(name)
		if err != nil {
			continue // a build that asks for it fails as it would without gillint
		}
		script := fmt.Sprintf("#!/bin/sh\n# Written by gillint verify: the compiler, with a Python.h that checks.\nexec %s -I%s \"$@\"\n", quote(real), quote(headers))
		if err := os.WriteFile(filepath.Join(bin, name), []byte(script), 0o755); err != nil {
			return 0, err
		}
	}
	env := append(os.Environ(), "CC="+filepath.Join(bin, "cc"), "CXX="+filepath.Join(bin, "c++"),
		"PATH="+bin+string(os.PathListSeparator)+os.Getenv("PATH"))
	return start(ctx, command, env, stdin, stdout, stderr)
}

// quote makes a word of a shell.
func quote(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

// start runs a command to its end and returns its exit status.
func start(ctx context.Context, command, env []string, stdin io.Reader, stdout, stderr io.Writer) (int, error) {
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Env, cmd.Stdin, cmd.Stdout, cmd.Stderr = env, stdin, stdout, stderr
	err := cmd.Run()
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		return failed.ExitCode(), nil
	}
	return 0, err
}

// Use is a use of the API without a thread state that the interpreter saw, as often as it did.
type Use struct {
	Path     string `json:"path"` // as the compiler was given it
	Line     int    `json:"line"`
	API      string `json:"api"`
	Function string `json:"function"`
	Times    int    `json:"times"`
}

// Exercise runs a command that uses what Build has built, and returns what was seen, sorted by place, its exit status and how
// long it took.
func Exercise(ctx context.Context, command []string, stdin io.Reader, stdout, stderr io.Writer) (uses []Use, status int, took time.Duration, err error) {
	dir, err := os.MkdirTemp("", "gillint-verify-")
	if err != nil {
		return nil, 0, 0, err
	}
	defer os.RemoveAll(dir)
	report := filepath.Join(dir, "report.txt")
	begin := time.Now()
	status, err = start(ctx, command, append(os.Environ(), "GILLINT_REPORT="+report), stdin, stdout, stderr)
	took = time.Since(begin)
	if err != nil {
		return nil, 0, took, err
	}
	file, err := os.Open(report)
	if errors.Is(err, os.ErrNotExist) {
		return nil, status, took, nil
	}
	if err != nil {
		return nil, status, took, err
	}
	defer file.Close()
	uses, err = readUses(file)
	return uses, status, took, err
}

var use = regexp.MustCompile(`^(.*):(\d+): (\w+) without a thread state in (\w+)$`)

// readUses reads what gillint_report of shadow_head.h writes.
func readUses(r io.Reader) ([]Use, error) {
	seen := map[Use]int{}
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		if m := use.FindStringSubmatch(lines.Text()); m != nil {
			line, _ := strconv.Atoi(m[2])
			seen[Use{Path: m[1], Line: line, API: m[3], Function: m[4]}]++
		}
	}
	var out []Use
	for u, n := range seen {
		u.Times = n
		out = append(out, u)
	}
	slices.SortFunc(out, func(a, b Use) int {
		if c := strings.Compare(a.Path, b.Path); c != 0 {
			return c
		}
		if a.Line != b.Line {
			return a.Line - b.Line
		}
		return strings.Compare(a.API+a.Function, b.API+b.Function)
	})
	return out, lines.Err()
}

// Finding is a static one that a run can confirm: an API call without a thread state.
type Finding struct {
	Code, Path, Function, Message string
	Line                          int
}

// Joined is what the analysis and the run say together.
type Joined struct {
	Confirmed []Finding // found, and seen
	Quiet     []Finding // found, but not run
	Missed    []Use     // seen, but not found: an error of the analysis
}

// Join holds findings against uses. The paths of uses are as the compiler was given them, so the ends of paths are compared.
func Join(findings []Finding, uses []Use) (j Joined) {
	found := make([]bool, len(uses))
	for _, f := range findings {
		confirmed := false
		for i, u := range uses {
			if u.Line == f.Line && sameFile(u.Path, f.Path) {
				found[i], confirmed = true, true
			}
		}
		if confirmed {
			j.Confirmed = append(j.Confirmed, f)
		} else {
			j.Quiet = append(j.Quiet, f)
		}
	}
	for i, u := range uses {
		// One call of a macro may be several uses: of a function in which something is found, the rest is no news.
		if !found[i] && !slices.ContainsFunc(j.Confirmed, func(f Finding) bool {
			return f.Function == u.Function && sameFile(u.Path, f.Path)
		}) {
			j.Missed = append(j.Missed, u)
		}
	}
	return j
}

// sameFile reports whether one path is the end of the other.
func sameFile(a, b string) bool {
	a, b = plainPath(a), plainPath(b)
	return a == b || strings.HasSuffix(a, "/"+b) || strings.HasSuffix(b, "/"+a)
}

// plainPath is a path without the steps upwards at its beginning.
func plainPath(p string) string {
	p = filepath.ToSlash(filepath.Clean(p))
	for strings.HasPrefix(p, "../") {
		p = p[len("../"):]
	}
	return p
}
