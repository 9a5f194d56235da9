package main

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"

	"github.com/gillint/gillint/analysis/driver"
)

// fixFlags say what to do with repairs.
type fixFlags struct {
	fix, diff, unsafe bool
}

func (x *fixFlags) any() bool { return x.fix || x.diff }

// check tells whether the flags go together with the others.
func (x *fixFlags) check(f *checkFlags) error {
	switch {
	case x.fix && x.diff:
		return errors.New("--fix writes and --diff only shows: use one of them")
	case x.any() && f.stdinFilename != "":
		return errors.New("--stdin-filename does not go with --fix and --diff")
	case x.any() && f.since.staged:
		return errors.New("--staged does not go with --fix and --diff: files would change that are not staged")
	case x.unsafe && !x.any():
		return errors.New("--unsafe-fixes goes with --fix or --diff")
	}
	return nil
}

// maxPasses bounds how often what was fixed is looked at again: repairs that touch the same lines are carried out one after
// the other.
const maxPasses = 10

// repair carries repairs out, writes the files or shows what would change, and returns what is found after that.
func (c *command) repair(f *checkFlags, res *driver.Result, from *watched) (*driver.Result, int) {
	texts := edited{}
	carried := 0
	for range maxPasses {
		after, next, n := c.repairOnce(f, res, texts)
		if n == 0 {
			break
		}
		if after == nil {
			return res, c.fail(c.ctx.Err())
		}
		if worse(res, after) {
			fmt.Fprintln(c.stderr, "gillint: repairs are left out after which something else would be found")
			break
		}
		res, texts, carried = after, next, carried+n
	}
	files, status := texts.write(c, from, f.fixes.diff)
	if carried == 0 {
		fmt.Fprintln(c.stderr, "Nothing to fix"+unsafeLeft(f, res))
		return res, status
	}
	if files > 0 {
		word := map[bool]string{true: "Would fix", false: "Fixed"}[f.fixes.diff]
		fmt.Fprintf(c.stderr, "%s %s in %s%s\n", word, count(carried, "finding"), count(files, "file"), unsafeLeft(f, res))
	}
	return res, status
}

// unsafeLeft tells of repairs that only --unsafe-fixes carries out.
func unsafeLeft(f *checkFlags, res *driver.Result) string {
	n := 0
	for _, d := range res.Diagnostics {
		if len(d.Fixes) > 0 && !d.Fixes[0].Safe {
			n++
		}
	}
	if n == 0 || f.fixes.unsafe {
		return ""
	}
	return fmt.Sprintf(" (%d more with --unsafe-fixes: they want to be looked at)", n)
}

// repairOnce carries out the repairs of what a run found in the texts and analyses them again. n counts the repairs; after is nil
// where the run was interrupted.
func (c *command) repairOnce(f *checkFlags, res *driver.Result, texts edited) (after *driver.Result, next edited, n int) {
	var fixes []driver.Fix
	for _, d := range res.Diagnostics {
		for _, x := range d.Fixes {
			if x.Safe || f.fixes.unsafe {
				fixes = append(fixes, x)
				break
			}
		}
	}
	read := func(name string) ([]byte, error) {
		name = c.resolve(name)
		if text, ok := texts[name]; ok {
			return text, nil
		}
		return fs.ReadFile(c.fs, name)
	}
	changed, done := driver.ApplyFixes(read, fixes)
	for _, ok := range done {
		if ok {
			n++
		}
	}
	if n == 0 {
		return nil, nil, 0
	}
	next = maps.Clone(texts)
	for name, text := range changed {
		next[c.resolve(name)] = text
	}
	opt := f.opt
	opt.Overlay = next
	after, err := driver.Check(c.ctx, opt)
	if err != nil {
		return nil, nil, n
	}
	return after, next, n
}

// worse reports whether a repair did harm: something is found, or not understood, that was not before.
func worse(before, after *driver.Result) bool {
	left := map[string]int{}
	said := func(d *driver.Diagnostic) string { return d.Code + "\x00" + d.Path + "\x00" + d.Function }
	for i := range before.Diagnostics {
		left[said(&before.Diagnostics[i])]++
	}
	for i := range after.Diagnostics {
		if left[said(&after.Diagnostics[i])]--; left[said(&after.Diagnostics[i])] < 0 {
			return true
		}
	}
	return len(after.Problems) > len(before.Problems)
}
