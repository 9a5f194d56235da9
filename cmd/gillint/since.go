package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/gillint/internal/git"
	"github.com/gillint/gillint/cmd/internal/disk"
)

// sinceFlags say against which state of the repository findings are new.
type sinceFlags struct {
	rev, mergeBase string
	staged         bool
	name           string // of the state, for people
}

func (s *sinceFlags) any() bool { return s.rev != "" || s.mergeBase != "" || s.staged }

// check tells whether the flags go together, and with the others.
func (s *sinceFlags) check(f *checkFlags) error {
	n := 0
	for _, given := range []bool{s.rev != "", s.mergeBase != "", s.staged} {
		if given {
			n++
		}
	}
	switch {
	case n > 1:
		return errors.New("--new-from, --new-from-merge-base and --staged: use one of them")
	case n == 1 && f.stdinFilename != "":
		return errors.New("--stdin-filename does not go with --new-from and --staged")
	}
	return nil
}

// configNames are the files whose settings hold for a run, whatever revision it looks at.
var configNames = []string{"gillint.toml", "pyproject.toml"}

// since makes what is found in another state of the repository known, so that the run reports what is new since then. That
// state is analysed as a whole: a finding is new, too, where a change elsewhere makes it one. done is to be called at the end.
func (c *command) since(f *checkFlags) (done func(), err error) {
	if !f.since.any() {
		return func() {}, nil
	}
	usage := func(err error) error { return &driver.UsageError{Err: err} }
	repo, err := git.Open(c.ctx, disk.Native(c.root))
	if err != nil {
		return nil, usage(err)
	}
	top := disk.SlashPath(repo.Top())
	old, err := c.oldState(repo, top, f)
	if err != nil {
		return nil, usage(err)
	}
	done = func() {
		if old != nil {
			old.Close()
		}
	}
	if f.since.staged {
		now, err := repo.Staged(c.fs, top)
		if err != nil {
			return done, usage(err)
		}
		before := done
		done = func() { before(); now.Close() }
		c.fs, f.opt.FS = now, now
	}
	if old == nil {
		return done, nil // the first commit: all is new
	}
	opt := f.opt
	opt.FS, opt.Possible, opt.NoBaseline, opt.Baselines = old, true, true, nil
	res, err := driver.Check(c.ctx, opt)
	var wrong *driver.UsageError
	switch {
	case c.ctx.Err() != nil:
		return done, c.ctx.Err()
	case errors.As(err, &wrong):
		return done, err
	case err == nil: // else what the patterns name was not there
		f.opt.Baselines = append(f.opt.Baselines, driver.NewBaseline(res, c.root, c.root, nil))
	}
	return done, nil
}

// oldState is the state to compare with; nil where there is none yet.
func (c *command) oldState(repo *git.Repository, top string, f *checkFlags) (*git.Snapshot, error) {
	var commit string
	var err error
	switch {
	case f.since.staged:
		if commit, err = repo.Commit("HEAD"); err != nil {
			return nil, nil
		}
		f.since.name = "HEAD"
	case f.since.mergeBase != "":
		commit, err = repo.MergeBase(f.since.mergeBase)
		f.since.name = "the merge base with " + f.since.mergeBase
	default:
		commit, err = repo.Commit(f.since.rev)
		f.since.name = f.since.rev
	}
	if err != nil {
		return nil, err
	}
	if f.since.mergeBase != "" && len(commit) > 12 {
		f.since.name += fmt.Sprintf(" (%s)", strings.TrimSpace(commit[:12]))
	}
	return repo.At(commit, c.fs, top, configNames...)
}
