package verify

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// compilerScript is what stands in a compiler's place.
//
//go:embed assets/compiler.sh
var compilerScript string

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
		var flags []string
		for _, flag := range watchFlags(p, headers) {
			flags = append(flags, quote(flag))
		}
		script := strings.NewReplacer("@COMPILER@", quote(real), "@FLAGS@", strings.Join(flags, " ")).Replace(compilerScript)
		if err := os.WriteFile(filepath.Join(bin, name), []byte(script), 0o755); err != nil {
			return 0, err
		}
	}
	// Whoever keeps the sources under version control does not want this folder there.
	if err := os.WriteFile(filepath.Join(keep, ".gitignore"), []byte("*\n"), 0o644); err != nil {
		return 0, err
	}
	env := append(os.Environ(), "CC="+filepath.Join(bin, "cc"), "CXX="+filepath.Join(bin, "c++"),
		"PATH="+bin+string(os.PathListSeparator)+os.Getenv("PATH"))
	ran, err := start(ctx, command, env, stdin, stdout, stderr)
	return ran.Status, err
}

// quote makes a word of a shell.
func quote(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

// Ran is how a command ended, and how long it took: by the clock, and of the processors' time, its children's included. The latter
// says what watching costs, for it does not depend on what else the machine does, nor does a test that sleeps hide anything.
type Ran struct {
	Status        int
	Wall, Working time.Duration
}

// start runs a command to its end.
func start(ctx context.Context, command, env []string, stdin io.Reader, stdout, stderr io.Writer) (Ran, error) {
	begin := time.Now()
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Env, cmd.Stdin, cmd.Stdout, cmd.Stderr = env, stdin, stdout, stderr
	err := cmd.Run()
	ran := Ran{Wall: time.Since(begin)}
	if p := cmd.ProcessState; p != nil {
		ran.Status, ran.Working = p.ExitCode(), p.UserTime()+p.SystemTime()
	}
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		err = nil
	}
	return ran, err
}

// Exercise runs a command that uses what Build has built, and returns what was seen. With an interpreter it watches modules that are
// built already: what they call of the API, though neither its macros nor the balance of their functions.
func Exercise(ctx context.Context, audited *Python, command []string, stdin io.Reader, stdout, stderr io.Writer) (seen Seen, ran Ran, err error) {
	dir, err := os.MkdirTemp("", "gillint-verify-")
	if err != nil {
		return seen, ran, err
	}
	defer os.RemoveAll(dir)
	report := filepath.Join(dir, "report.txt")
	env := append(os.Environ(), "GILLINT_REPORT="+report)
	if audited != nil {
		library, err := audit(ctx, audited, dir)
		if err != nil {
			return seen, ran, err
		}
		env = append(env, "LD_AUDIT="+library)
	}
	ran, err = start(ctx, command, env, stdin, stdout, stderr)
	if err != nil {
		return seen, ran, err
	}
	file, err := os.Open(report)
	if errors.Is(err, os.ErrNotExist) {
		return seen, ran, nil
	}
	if err != nil {
		return seen, ran, err
	}
	defer file.Close()
	seen, err = readReport(file)
	return seen, ran, err
}

// baselines is the file, in the folder that Build keeps, with the seconds of the processors that commands take without gillint.
const baselines = "baseline.json"

// Baseline runs a command with an extension that was built as usual, and keeps how long it took, so that Overhead can say what
// watching costs.
func Baseline(ctx context.Context, keep string, command []string, stdin io.Reader, stdout, stderr io.Writer) (Ran, error) {
	ran, err := start(ctx, command, os.Environ(), stdin, stdout, stderr)
	if err != nil {
		return ran, err
	}
	known := readBaselines(keep)
	known[strings.Join(command, " ")] = ran.Working.Seconds()
	text, err := json.MarshalIndent(known, "", "  ")
	if err != nil {
		return ran, err
	}
	if err := os.MkdirAll(keep, 0o755); err != nil {
		return ran, err
	}
	return ran, os.WriteFile(filepath.Join(keep, baselines), append(text, '\n'), 0o644)
}

// Overhead is how many times as much of the processors' time a run took as that of Baseline; 0 where there was none of that command.
func Overhead(keep string, command []string, ran Ran) float64 {
	if alone := readBaselines(keep)[strings.Join(command, " ")]; alone > 0 {
		return ran.Working.Seconds() / alone
	}
	return 0
}

func readBaselines(keep string) map[string]float64 {
	known := map[string]float64{}
	if text, err := os.ReadFile(filepath.Join(keep, baselines)); err == nil {
		_ = json.Unmarshal(text, &known) // one that does not read is as good as none
	}
	return known
}

// Confirmable reports whether a run can show what findings of a rule speak of: uses of the API without a thread state, acquires by a
// thread that has one, functions that leave the thread in another state.
func Confirmable(code string) bool { return confirmable[code] != "" }

// confirmable says what shows it: a use at the line, that the function is left in another state, or a lock and the GIL in both orders.
var confirmable = map[string]string{
	"GIL101": "use", "GIL102": "use", "GIL103": "use", "GIL104": "use", "GIL802": "use", "GIL202": "use", "GIL203": "use", "GIL206": "use", "GIL201": "left", "GIL205": "left", "GIL207": "left", "GIL304": "order",
}

// Finding is what the analysis reports.
type Finding struct {
	Code, Path, Function, Message string
	Line                          int
	Trace                         []Step
}

// Step is one step of the path to a finding.
type Step struct {
	Path, Message string
	Line          int
}

// Joined is what the analysis and the run say together.
type Joined struct {
	Confirmed []Finding // found, and seen
	Quiet     []Finding // found, but not run
	Missed    []Use     // seen, but not found: an error of the analysis
	Unread    []Use     // seen in sources that the analysis does not read
}

// Join holds findings against uses. The paths of uses are as the compiler was given them, so the ends of paths are compared.
func Join(findings []Finding, uses []Use) (j Joined) {
	found := make([]bool, len(uses))
	for _, f := range findings {
		confirmed := false
		for i, u := range uses {
			if f.shownBy(u) {
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
			if unread[strings.ToLower(filepath.Ext(u.Path))] {
				j.Unread = append(j.Unread, u)
				continue
			}
			j.Missed = append(j.Missed, u)
		}
	}
	return j
}

// unread are the endings of sources that are built, but that gillint does not read.
var unread = map[string]bool{".cc": true, ".cpp": true, ".cxx": true, ".c++": true, ".hh": true, ".hpp": true, ".hxx": true, ".mm": true, ".m": true, ".cu": true,
	".so": true} // the last: of a module that does not say where its code comes from

// shownBy reports whether a finding is what was seen.
func (f Finding) shownBy(u Use) bool {
	if !sameFile(u.Path, f.Path) {
		return false
	}
	if confirmable[f.Code] == "left" {
		return u.API == "" && u.Function == f.Function
	}
	if confirmable[f.Code] == "order" { // which of the two places a finding stands at is a matter of taste
		return u.order() && (u.Line == f.Line || u.Function == f.Function)
	}
	return u.API != "" && !u.order() && u.Line == f.Line
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
