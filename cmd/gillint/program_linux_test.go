package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// asProgram makes the test binary the program.
const asProgram = "GILLINT_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		os.Unsetenv(asProgram)
		main()
	}
	os.Exit(m.Run())
}

// hangs is when a run is taken to hang. It is far more than any takes: a slow machine must not fail the test.
const hangs = 5 * time.Minute

// ran is what a process left behind.
type ran struct {
	status         int
	stdout, stderr string
	peak           int64         // of resident memory, in KiB
	cpu            time.Duration // of all threads
}

// program runs gillint in the folder dir.
func program(t *testing.T, dir string, env []string, args ...string) ran {
	t.Helper()
	return programWith(t, dir, env, nil, args...)
}

// programWith is program with a standard input.
func programWith(t *testing.T, dir string, env []string, stdin *os.File, args ...string) ran {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), hangs)
	defer cancel()
	cmd := exec.CommandContext(ctx, os.Args[0], args...)
	cmd.Dir = dir
	cmd.Env = append(env, asProgram+"=1")
	if stdin != nil {
		cmd.Stdin = stdin
	}
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	must(t, cmd.Start())
	ended := make(chan struct{})
	peak := make(chan int64)
	go func() { peak <- watchMemory(cmd.Process.Pid, ended) }()
	err := cmd.Wait()
	close(ended)
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	r := ran{status: cmd.ProcessState.ExitCode(), stdout: stdout.String(), stderr: stderr.String(), cpu: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), peak: <-peak}
	if ctx.Err() != nil {
		t.Fatalf("it hangs; stderr %.500s", r.stderr)
	}
	return r
}

// watchMemory returns the peak of a process's resident memory in KiB, until it ended. What the system says of processes
// that have ended holds the memory of the one that started them.
func watchMemory(pid int, ended <-chan struct{}) (peak int64) {
	for {
		text, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid)) // gone once the process has ended
		if _, rest, ok := strings.Cut(string(text), "VmHWM:"); ok {
			var kib int64
			if _, err := fmt.Sscan(rest, &kib); err == nil {
				peak = max(peak, kib)
			}
		}
		select {
		case <-ended:
			return peak
		case <-time.After(5 * time.Millisecond):
		}
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
