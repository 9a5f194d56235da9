package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gillint/internal/verify"
	"github.com/gillint/gillint/rules"
)

// verify builds and runs reference kernels, and holds what the interpreter shows against what the analysis says.
func (c *command) verify(args []string) int {
	flags := newFlags("verify")
	pythons := flags.StringSlice("python", []string{"python3"}, "the interpreter, or several")
	compiler := flags.String("cc", "cc", "the C compiler: gcc, or one that takes its options")
	jobs := flags.Int("jobs", 0, "runs at the same time; those that are judged by time run alone (default: the number of processors)")
	asJSON := flags.Bool("json", false, "print the verdicts as JSON")
	help := flags.BoolP("help", "h", false, "print this text")
	if err := flags.Parse(args); err != nil {
		return c.usageError("verify: %v", err)
	}
	if *help {
		fmt.Fprintf(c.stdout, "Usage: gillint verify [flags] [folders]\n\nBuilds and runs the reference kernels below the folders (default ./...): nothing else of gillint ever runs anything.\n\n%s", flags.FlagUsages())
		return exitClean
	}
	kernels, status := c.kernels(flags.Args())
	if status != exitClean {
		return status
	}
	for _, name := range *pythons {
		python, err := verify.FindPython(c.ctx, name)
		if err != nil {
			fmt.Fprintf(c.stderr, "gillint: verify: %v\n", err)
			return exitInput
		}
		verdicts, err := verify.Run(c.ctx, kernels, verify.Options{
			Base: "/", Python: python, Compiler: *compiler, Jobs: *jobs, Says: c.says, Progress: c.progress,
		})
		if err != nil {
			return c.fail(err)
		}
		if *asJSON {
			enc := json.NewEncoder(c.stdout)
			enc.SetIndent("", "  ")
			err = enc.Encode(map[string]any{"python": python, "verdicts": verdicts})
		} else {
			err = verify.Table(c.stdout, python, verdicts)
		}
		if err != nil {
			return c.fail(err)
		}
		if slices.ContainsFunc(verdicts, func(v verify.Verdict) bool { return !v.Agree }) {
			status = exitFound
		}
	}
	return status
}

// kernels reads the kernels below the folders, which are patterns as those of check.
func (c *command) kernels(patterns []string) ([]*verify.Kernel, int) {
	if len(patterns) == 0 {
		patterns = []string{"./..."}
	}
	var out []*verify.Kernel
	for _, p := range patterns {
		dir, _ := filepath.Split(p)
		if path.Base(p) != "..." {
			dir = p
		}
		list, err := verify.Kernels(c.fs, path.Join(c.root, dir))
		if err != nil {
			fmt.Fprintf(c.stderr, "gillint: verify: %v\n", err)
			return nil, exitInput
		}
		out = append(out, list...)
	}
	if len(out) == 0 {
		fmt.Fprintln(c.stderr, "gillint: verify: no kernel.toml there")
		return nil, exitInput
	}
	return out, exitClean
}

// says tells the codes of what the analysis is certain of in a kernel's stage.
func (c *command) says(k *verify.Kernel, s *verify.Stage) ([]string, error) {
	opt := driver.Options{FS: c.fs, Root: path.Join(k.Dir, s.Name), Patterns: []string{"./..."}, Rules: rules.All, Select: []string{"ALL"}}
	if k.Target != "" {
		target, err := capi.ParseTarget(k.Target)
		if err != nil {
			return nil, err
		}
		opt.Targets = []capi.Target{target}
	}
	res, err := driver.Check(c.ctx, opt)
	if err != nil {
		return nil, err
	}
	codes := []string{}
	for _, d := range res.Diagnostics {
		codes = append(codes, d.Code)
	}
	slices.Sort(codes)
	return slices.Compact(codes), nil
}

// progress shows on a terminal how far verify is.
func (c *command) progress(done, all int, what string) {
	if f, ok := c.stderr.(*os.File); ok && c.tty {
		fmt.Fprintf(f, "\r\x1b[K%d of %d: %s", done, all, what)
		if done == all {
			fmt.Fprint(f, "\r\x1b[K")
		}
	}
}
