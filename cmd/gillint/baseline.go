package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/project"
)

// baselineFile is where a baseline is written if nobody says where.
const baselineFile = "gillint-baseline.json"

// openBaseline reads the baseline that --baseline names; name is empty where there is none. Where the configuration file
// names one, the driver reads it.
func (c *command) openBaseline(f *checkFlags) (name string, err error) {
	switch {
	case f.opt.NoBaseline:
		return "", nil
	case f.baseline != "":
		name = c.resolve(f.baseline)
		b, err := driver.ReadBaseline(c.fs, name)
		if err != nil {
			return "", &driver.UsageError{Err: fmt.Errorf("--baseline: %w", err)}
		}
		f.opt.Baselines = append(f.opt.Baselines, b)
		return name, nil
	}
	return c.configuredBaseline(f), nil
}

// configuredBaseline is the baseline that the configuration file names. Mistakes in that file the driver tells.
func (c *command) configuredBaseline(f *checkFlags) string {
	if f.opt.Config != "" {
		if config, err := project.ReadConfig(c.fs, f.opt.Config); err == nil {
			return config.Baseline
		}
		return ""
	}
	dir := c.root
	if len(f.opt.Patterns) > 0 {
		dir = project.Folder(c.fs, c.root, f.opt.Patterns[0])
	}
	if config, err := project.FindConfig(c.fs, dir); err == nil {
		return config.Baseline
	}
	return ""
}

// pruneBaseline takes what is gone out of the baseline's file, so that it does not come back unseen. In CI, where nobody
// would keep the file, and where it cannot be written, it only says so.
func (c *command) pruneBaseline(name string, res *driver.Result, f *checkFlags) {
	if name == "" || len(res.Gone) == 0 || f.quiet {
		return
	}
	n := 0
	for _, k := range res.Gone {
		n += max(k.Count, 1)
	}
	are := map[bool]string{true: "is", false: "are"}[n == 1]
	if c.env("CI") == "" && !f.keepBaseline && f.stdinFilename == "" {
		if err := c.rewriteBaseline(name, func(b *driver.Baseline) *driver.Baseline { return b.Without(res.Gone) }); err == nil {
			fmt.Fprintf(c.stderr, "%s of the baseline %s gone and taken out of %s\n", count(n, "finding"), are, path.Base(name))
			return
		}
	}
	fmt.Fprintf(c.stderr, "%s of the baseline %s gone: gillint baseline prune\n", count(n, "finding"), are)
}

// rewriteBaseline replaces a baseline's file.
func (c *command) rewriteBaseline(name string, change func(*driver.Baseline) *driver.Baseline) error {
	was, err := fs.ReadFile(c.fs, name)
	if err != nil {
		return err
	}
	b, err := driver.ReadBaseline(c.fs, name)
	if err != nil {
		return err
	}
	return c.replace(name, was, change(b).Bytes())
}

// manageBaseline is "gillint baseline".
func (c *command) manageBaseline(args []string) int {
	if len(args) == 0 || !oneOf(args[0], "write prune show") {
		return c.usageError("baseline: say write, prune or show")
	}
	var f checkFlags
	rest, status := f.parse(c, args[1:])
	if status >= 0 {
		return status
	}
	f.patterns(rest)
	name := c.configuredBaseline(&f)
	if f.baseline != "" || name == "" {
		if f.baseline == "" {
			f.baseline = baselineFile
		}
		name = c.resolve(f.baseline)
	}
	old, err := driver.ReadBaseline(c.fs, name)
	_, statErr := fs.Stat(c.fs, name)
	missing := errors.Is(statErr, fs.ErrNotExist)
	if err != nil && !(missing && args[0] == "write") {
		return c.usageError("baseline: %v", err)
	}
	if args[0] == "show" {
		for _, k := range old.Findings {
			times := ""
			if k.Count > 1 {
				times = fmt.Sprintf(" (%d times)", k.Count)
			}
			fmt.Fprintf(c.stdout, "%s: %s in %s: %s%s\n", k.Path, k.Code, k.Function, k.Text, times)
		}
		return exitClean
	}
	f.opt.NoBaseline = true
	if old != nil {
		f.opt.Baselines = []*driver.Baseline{old}
	}
	cache := c.openCache(&f)
	res, err := driver.Check(c.ctx, f.opt)
	if err != nil {
		return c.fail(err)
	}
	cache.close()
	return c.writeBaseline(args[0], name, old, res)
}

// writeBaseline carries out write and prune with what a run has found.
func (c *command) writeBaseline(action, name string, old *driver.Baseline, res *driver.Result) int {
	if res.Stats.Files == 0 {
		fmt.Fprintln(c.stderr, noFiles)
		return exitInput
	}
	gone := 0
	for _, k := range res.Gone {
		gone += max(k.Count, 1)
	}
	var err error
	if action == "prune" {
		err = c.rewriteBaseline(name, func(b *driver.Baseline) *driver.Baseline { return b.Without(res.Gone) })
	} else {
		var was []byte
		if old != nil {
			was, err = fs.ReadFile(c.fs, name)
		}
		if err == nil {
			err = c.replace(name, was, driver.NewBaseline(res, c.root, path.Dir(name), old).Bytes())
		}
	}
	if err != nil {
		return c.usageError("baseline: %v", err)
	}
	if action == "prune" {
		fmt.Fprintf(c.stderr, "%s: %d gone, %d left\n", path.Base(name), gone, res.Known)
		return exitClean
	}
	fmt.Fprintf(c.stderr, "%s: %s known, %d of them new, %d gone\n", path.Base(name), count(res.Known+len(res.Diagnostics), "finding"), len(res.Diagnostics), gone)
	return exitClean
}
