package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"
)

// report is gillint's JSON, as far as it is used here. Unknown members are ignored.
type report struct {
	Diagnostics []diagnostic `json:"diagnostics"`
	Problems    []problem    `json:"problems"`
	Stats       stats        `json:"stats"`
}

type diagnostic struct {
	Code       string `json:"code"`
	Severity   string `json:"severity"`
	Confidence string `json:"confidence"`
	Path       string `json:"path"`
	Line       int    `json:"line"`
	Function   string `json:"function"`
	Message    string `json:"message"`
}

type problem struct {
	Path     string `json:"path"`
	Line     int    `json:"line"`
	Message  string `json:"message"`
	Function string `json:"function,omitempty"` // set where a function was cut out
}

type stats struct {
	Units         int     `json:"units"`
	Cached        int     `json:"cached"`
	Files         int     `json:"files"`
	Functions     int     `json:"functions"`
	Regions       int     `json:"regions"`
	Calls         int     `json:"calls"`
	CallsResolved int     `json:"callsResolved"`
	Seconds       float64 `json:"seconds"`
	// Looked is what the families of rules looked at.
	Looked []looked `json:"looked"`
	// Phases says where the time went, in seconds of all jobs together; absent where gillint doesn't say.
	Phases map[string]float64 `json:"phases,omitempty"`
}

type looked struct {
	Rules string `json:"rules"`
	What  string `json:"what"`
	N     int    `json:"n"`
}

// result is what one project gave.
type result struct {
	Name        string       `json:"name"`
	Version     string       `json:"version"`
	Error       string       `json:"error,omitempty"` // gillint failed: no results
	Stats       stats        `json:"stats"`
	Lost        int          `json:"functionsLost"`
	Seconds     float64      `json:"seconds"` // wall clock
	Processor   float64      `json:"processorSeconds"`
	MaxRSS      int64        `json:"maxRSSBytes,omitempty"`
	Diagnostics []diagnostic `json:"diagnostics"`
	Problems    []problem    `json:"problems"`
	Bench       *benchResult `json:"bench,omitempty"`
	Warm        *warmResult  `json:"warm,omitempty"`
}

// analyse runs gillint over the project's folders, as its maintainer would: from the project's top folder, no flags that
// know of the project.
func analyse(ctx context.Context, opt options, p project, dir string) *result {
	patterns := make([]string, len(p.Folders))
	for i, f := range p.Folders {
		patterns[i] = "./" + f + "/..."
		if f == "." {
			patterns[i] = "./..."
		}
	}
	r := &result{Name: p.Name, Version: p.Version}
	rep, err := gillint(ctx, opt, dir, patterns, r)
	if err != nil {
		r.Error = err.Error()
		return r
	}
	r.Stats, r.Diagnostics, r.Problems = rep.Stats, rep.Diagnostics, rep.Problems
	for _, p := range rep.Problems {
		if p.Function != "" {
			r.Lost++
		}
	}
	return r
}

// certain counts the findings that are certain.
func (r *result) certain() int {
	n := 0
	for _, d := range r.Diagnostics {
		if d.Confidence != "possible" {
			n++
		}
	}
	return n
}

// broken are the problems that are gillint's own fault.
func (r *result) broken() []string {
	var out []string
	for _, p := range r.Problems {
		if strings.Contains(p.Message, "internal error") {
			out = append(out, p.Message)
		}
	}
	return out
}

// gillint runs the binary once; it puts wall-clock seconds and memory into r.
func gillint(ctx context.Context, opt options, dir string, patterns []string, r *result) (*report, error) {
	ctx, cancel := context.WithTimeout(ctx, opt.limit)
	defer cancel()
	args := []string{"check", "--format", "json", "--stats", "--exit-zero", "--possible", "--jobs", fmt.Sprint(opt.jobs)}
	if opt.cache == "" {
		args = append(args, "--no-cache")
	}
	args = append(args, strings.Fields(opt.extra)...)
	cmd := exec.CommandContext(ctx, opt.gillint, append(args, patterns...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GILLINT_CACHE_DIR="+opt.cache)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	start := time.Now()
	err := cmd.Run()
	r.Seconds = time.Since(start).Seconds()
	if s := cmd.ProcessState; s != nil {
		r.Processor, r.MaxRSS = (s.UserTime() + s.SystemTime()).Seconds(), maxRSS(s)
	}
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return nil, fmt.Errorf("more than %v", opt.limit)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, lastLines(errs.String(), 12))
	}
	rep := &report{}
	if err := json.Unmarshal(out.Bytes(), rep); err != nil {
		return nil, fmt.Errorf("output is not JSON: %w", err)
	}
	return rep, nil
}

func lastLines(s string, n int) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	if len(lines) > n {
		lines = lines[len(lines)-n:]
	}
	return strings.Join(lines, "\n")
}
