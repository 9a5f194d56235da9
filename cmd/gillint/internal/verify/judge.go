package verify

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/gillint/gillint/analysis/lazyregexp"
)

//go:embed assets/harness.py
var harness []byte

// Sight is what one oracle saw of one stage.
type Sight struct {
	Oracle Oracle        `json:"oracle"`
	Fired  bool          `json:"fired"` // in any run
	Runs   int           `json:"runs"`
	Hits   int           `json:"hits"`             // in how many of them it fired
	Detail string        `json:"detail,omitempty"` // the first thing that it reports, in one line
	Broken string        `json:"broken,omitempty"` // why it could not tell; empty where it could
	Took   time.Duration `json:"took"`             // nanoseconds
}

// outcome is how a run under an oracle ended.
type outcome struct {
	finished  bool // the harness came to its end
	late      bool // it was killed at the time limit
	exit      int
	signal    string
	stdout    string
	stderr    string
	report    string // what the instrumented kernel wrote
	sanitizer string // what a sanitizer wrote
	result    result
}

// result is what the harness writes.
type result struct {
	Took, Gap float64 // seconds
	Lines     []string
	Wrong     *string
	Beats     []int64 // of the harness's heartbeat, on the clock of the timeline
}

// watch builds a stage for oracles of one flavor that can share a run, runs it, and says what each of them saw; of a run that is to
// be drawn, what the threads did.
func (v *verifier) watch(ctx context.Context, j job) ([]Sight, *Timeline) {
	start := time.Now()
	dir := filepath.Join(v.tmp, j.kernel.Name, j.stage.label(), string(j.oracles[0]))
	sights := make([]Sight, len(j.oracles))
	for i, o := range j.oracles {
		sights[i].Oracle = o
	}
	if err := v.build(ctx, j.kernel, j.stage, j.oracles[0].flavor(), dir); err != nil {
		for i := range sights {
			sights[i].unbuilt(err)
		}
		return sights, nil
	}
	if j.oracles[0] == timeline {
		out, err := v.execute(ctx, j, dir)
		if err != nil {
			return nil, nil
		}
		return nil, readTimeline(dir, out.result.Beats, out.finished)
	}
	for range max(v.opt.Times, 1) {
		out, err := v.execute(ctx, j, dir)
		for i := range sights {
			sights[i].add(out, err)
		}
	}
	for i := range sights {
		sights[i].Took = time.Since(start)
	}
	return sights, nil
}

// add takes one run into account.
func (s *Sight) add(out outcome, err error) {
	s.Runs++
	if err != nil {
		s.Broken = err.Error()
		return
	}
	fired, detail := s.Oracle.fired(out)
	switch {
	case fired:
		s.Hits++
		s.Fired, s.Detail = true, detail
	case !out.finished: // that it crashed proves nothing; nor does it that it did not
		s.Broken = out.ending()
	case !s.Fired:
		s.Detail = detail
	}
}

// unbuilt says what it means for an oracle that a stage does not compile.
func (s *Sight) unbuilt(err error) {
	if m := undeclared().FindString(err.Error()); m != "" && s.Oracle == Undeclared {
		s.Runs, s.Hits, s.Fired, s.Detail = 1, 1, true, m
		return
	}
	s.Broken = "not built: " + err.Error()
}

func (o outcome) ending() string {
	last := strings.TrimSpace(o.stderr)
	if i := strings.LastIndexByte(last, '\n'); i >= 0 {
		last = last[i+1:]
	}
	switch {
	case o.late:
		return "no end within the time limit"
	case o.signal != "":
		return "ended by a signal: " + o.signal + ": " + last
	}
	return fmt.Sprintf("exit status %d: %s", o.exit, last)
}

// fired says whether an oracle saw its fault.
func (o Oracle) fired(out outcome) (bool, string) {
	switch o {
	case Call:
		return toldCall(out.report)
	case Order:
		return toldOrder(out.report)
	case Balance:
		return toldBalance(out.report)
	case Stall:
		// The share, not a time: it stays the same on a slow machine.
		if r := out.result; out.finished && r.Took > 0 {
			return r.Gap > r.Took/2, fmt.Sprintf("longest gap %.0f ms of %.0f ms", r.Gap*1000, r.Took*1000)
		}
		return false, ""
	case Race, Invalid:
		return sanitized(out.sanitizer)
	case Garbled:
		if !out.finished {
			return false, ""
		}
		for line := range strings.Lines(out.stdout) {
			if line = strings.TrimSuffix(line, "\n"); !slices.Contains(out.result.Lines, line) {
				return true, fmt.Sprintf("printed %q", line)
			}
		}
		return false, ""
	case Fatal:
		if m := fatal().FindString(out.stderr); m != "" {
			return true, m
		}
	case Hang:
		return out.late, firstLine(out.stderr)
	case Wrong:
		if out.result.Wrong != nil {
			return true, *out.result.Wrong
		}
	}
	return false, ""
}

var (
	sanitizerHead = lazyregexp.New(`(?:WARNING: Thread|ERROR: Address)Sanitizer: (.*?)(?: \(pid=| on unknown address| on address|: 0x|$)`)
	sanitizerAt   = lazyregexp.New(`(?m)^ *#\d+ (?:0x[0-9a-f]+ in )?(\w+) \S*?([^/\s]+\.c:\d+)`)
)

// sanitized reads a sanitizer's report: what it is, and the first of the frames whose place is known.
func sanitized(report string) (bool, string) {
	for line := range strings.Lines(report) {
		if m := sanitizerHead().FindStringSubmatch(strings.TrimSpace(line)); m != nil {
			if at := sanitizerAt().FindStringSubmatch(report); at != nil {
				return true, fmt.Sprintf("%s: %s in %s", at[2], m[1], at[1])
			}
			return true, m[1]
		}
	}
	return false, ""
}

// undeclared is how a compiler names a function that no header has.
var undeclared = lazyregexp.New(`implicit declaration of function [^\s;]+`)

// fatal is how the interpreter names a function of its API that was called wrongly, before it aborts. What a signal did is no
// such thing.
var fatal = lazyregexp.New(`Fatal Python error: _?Py\w+: .*`)

func firstLine(s string) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), "\n")
	return s
}

// execute runs a kernel's run.py over what was built into dir.
func (v *verifier) execute(ctx context.Context, j job, dir string) (outcome, error) {
	k, s, o := j.kernel, j.stage, j.oracles[0]
	limit := k.Timeout
	if o == timeline {
		limit = min(limit, 8*time.Second) // more cannot be seen in a picture
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	resultFile, report := filepath.Join(dir, "result.json"), filepath.Join(dir, "report.txt")
	for _, name := range []string{resultFile, report} {
		if err := os.Remove(name); err != nil && !errors.Is(err, os.ErrNotExist) {
			return outcome{}, err
		}
	}
	args := append(v.launcher(k, o, dir), v.python.Path, v.harness, string(o), filepath.Join(v.opt.Base, k.Dir, "run.py"), dir, resultFile, s.Case)
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GILLINT_REPORT="+report, "PYTHONDONTWRITEBYTECODE=1", "PYTHONUNBUFFERED=", "PYTHONHASHSEED=0")
	if v.python.FreeThreaded && !k.FreeThreaded {
		cmd.Env = append(cmd.Env, "PYTHON_GIL=1")
	}
	if o == timeline {
		cmd.Env = append(cmd.Env, "GILLINT_TRACE="+dir)
	}
	endTogether(cmd)
	cmd.WaitDelay = 2 * time.Second
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Start()
	if err != nil {
		return outcome{}, err
	}
	ended, late := make(chan struct{}), false
	var watcher sync.WaitGroup
	watcher.Go(func() {
		if late = standsStill(cmd.Process.Pid, limit, ended); late {
			cancel()
		}
	})
	err = cmd.Wait()
	close(ended)
	watcher.Wait()
	out := outcome{stdout: stdout.String(), stderr: stderr.String(), late: late}
	var failed *exec.ExitError
	if err != nil && !errors.As(err, &failed) && !out.late {
		return out, err
	}
	if failed != nil {
		out.exit = failed.ExitCode()
		if status, ok := failed.Sys().(syscall.WaitStatus); ok && status.Signaled() {
			out.signal = status.Signal().String()
		}
	}
	out.report = readText(report)
	if logs, err := filepath.Glob(filepath.Join(dir, "sanitizer.*")); err == nil {
		for _, name := range logs {
			out.sanitizer += readText(name)
		}
	}
	if text := readText(resultFile); text != "" && !out.late {
		if err := json.Unmarshal([]byte(text), &out.result); err != nil {
			return out, err
		}
		out.finished = true
	}
	return out, nil
}

// standsStill waits for the end of a process, and reports true where it has to be killed: after the limit none of its threads does
// anything any more. One that still works, on a machine that has much to do, is given four times as long.
func standsStill(pid int, limit time.Duration, ended <-chan struct{}) bool {
	const between = 700 * time.Millisecond
	last, most := -1, time.Now().Add(4*limit)
	for wait := limit; ; wait = between {
		select {
		case <-ended:
			return false
		case <-time.After(wait):
		}
		now, busy := working(pid)
		if !busy && now == last || time.Now().After(most) {
			return true
		}
		last = now
	}
}

// working is the processors' time that the threads of a process have used, in ticks, and whether one of them wants to run.
func working(pid int) (ticks int, busy bool) {
	files, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/stat", pid))
	for _, name := range files {
		_, rest, _ := strings.Cut(readText(name), ") ") // after the name, which may hold blanks
		fields := strings.Fields(rest)
		if len(fields) < 13 {
			continue
		}
		user, _ := strconv.Atoi(fields[11])
		system, _ := strconv.Atoi(fields[12])
		ticks += user + system
		busy = busy || fields[0] == "R" || fields[0] == "D"
	}
	return ticks, busy
}

// readText is what a file holds, up to a bound; empty where it is not there.
func readText(name string) string {
	text, err := os.ReadFile(name)
	if err != nil {
		return ""
	}
	const most = 1 << 20
	return string(text[:min(len(text), most)])
}

// launcher is what stands before the interpreter on the command line. A sanitizer's runtime must be the first library of the
// process, and ThreadSanitizer wants addresses that do not change.
func (v *verifier) launcher(k *Kernel, o Oracle, dir string) []string {
	log := filepath.Join(dir, "sanitizer")
	switch o {
	case Garbled:
		return []string{"env", "LD_PRELOAD=" + v.libraries["jitter"]}
	case Race:
		return []string{"setarch", "-R", "env", "LD_PRELOAD=" + v.libraries["libtsan.so"],
			"TSAN_OPTIONS=halt_on_error=1 exitcode=66 log_path=" + log}
	case Invalid:
		if v.python.FreeThreaded { // it has an allocator of its own, and no choice
			k = &Kernel{Malloc: "default"}
		}
		return []string{"env", "LD_PRELOAD=" + v.libraries["libasan.so"], "PYTHONMALLOC=" + k.Malloc,
			"ASAN_OPTIONS=detect_leaks=0 log_path=" + log}
	}
	return nil
}
