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

// Bounds: of how often what was repaired is looked at again, since repairs that touch the same lines are carried out one after the
// other; and of the analyses that it takes to find out which of several repairs does harm.
const (
	maxPasses = 10
	maxTrials = 60
)

// repairer carries repairs out.
type repairer struct {
	c      *command
	f      *checkFlags
	res    *driver.Result // what is found in texts
	texts  edited
	bad    map[string]bool // findings whose repairs do harm, by fingerprint
	trials int
}

// repairOf is a repair with the finding that it is of.
type repairOf struct {
	driver.Fix
	finding string // its fingerprint
}

// repair carries repairs out, writes the files or shows what would change, and returns what is found after that.
func (c *command) repair(f *checkFlags, res *driver.Result, from *watched) (*driver.Result, int) {
	r := &repairer{c: c, f: f, res: res, texts: edited{}, bad: map[string]bool{}}
	carried := 0
	for range maxPasses {
		n := r.pass()
		if c.ctx.Err() != nil {
			return res, c.fail(c.ctx.Err())
		}
		if n == 0 {
			break
		}
		carried += n
	}
	files, status := r.texts.write(c, from, f.fixes.diff)
	if len(r.bad) > 0 {
		fmt.Fprintf(c.stderr, "%s left out: after it something else would be found\n", count(len(r.bad), "repair"))
	}
	if carried == 0 {
		fmt.Fprintln(c.stderr, "Nothing to fix"+unsafeLeft(f, r.res))
		return r.res, status
	}
	if files > 0 {
		word := map[bool]string{true: "Would fix", false: "Fixed"}[f.fixes.diff]
		fmt.Fprintf(c.stderr, "%s %s in %s%s\n", word, count(carried, "finding"), count(files, "file"), unsafeLeft(f, r.res))
	}
	return r.res, status
}

// pass carries out what can be in one go, and counts it.
func (r *repairer) pass() int {
	var all []repairOf
	for _, d := range r.res.Diagnostics {
		for _, x := range d.Fixes {
			if (x.Safe || r.f.fixes.unsafe) && !r.bad[d.Fingerprint] {
				all = append(all, repairOf{x, d.Fingerprint})
				break
			}
		}
	}
	good := r.harmless(all)
	after, texts, n := r.try(good)
	if n == 0 || after == nil || worse(r.res, after) {
		return 0
	}
	r.res, r.texts = after, texts
	return n
}

// harmless are those of the repairs that do no harm, each by itself and those of a half together.
func (r *repairer) harmless(list []repairOf) []repairOf {
	if len(list) == 0 || r.c.ctx.Err() != nil {
		return nil
	}
	if r.trials++; r.trials > maxTrials {
		for _, x := range list {
			r.bad[x.finding] = true // nobody knows
		}
		return nil
	}
	after, _, n := r.try(list)
	switch {
	case n == 0:
		return nil
	case after != nil && !worse(r.res, after):
		return list
	case len(list) == 1:
		r.bad[list[0].finding] = true
		return nil
	}
	half := len(list) / 2
	return append(r.harmless(list[:half:half]), r.harmless(list[half:])...)
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

// try carries repairs out in the texts and analyses what comes of it. n counts the repairs; after is nil where that failed.
func (r *repairer) try(list []repairOf) (after *driver.Result, texts edited, n int) {
	read := func(name string) ([]byte, error) {
		name = r.c.resolve(name)
		if text, ok := r.texts[name]; ok {
			return text, nil
		}
		return fs.ReadFile(r.c.fs, name)
	}
	var fixes []driver.Fix
	for _, x := range list {
		fixes = append(fixes, x.Fix)
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
	texts = maps.Clone(r.texts)
	for name, text := range changed {
		texts[r.c.resolve(name)] = text
	}
	opt := r.f.opt
	opt.Overlay = texts
	after, err := driver.Check(r.c.ctx, opt)
	if err != nil {
		return nil, nil, n
	}
	return after, texts, n
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
