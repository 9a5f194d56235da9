package main

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/cmd/internal/disk"
)

// settle is how long a watched folder must be quiet before it is looked at: editors write a file in several steps.
const settle = 100 * time.Millisecond

// maxWatched bounds the folders that are watched: systems allow only so many.
const maxWatched = 8192

// watch checks again whenever a file changes, until a signal ends it.
func (c *command) watch(f *checkFlags) int {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return c.fail(fmt.Errorf("--watch: %w", err))
	}
	defer w.Close()
	if err := c.addFolders(w, f); err != nil {
		return c.fail(fmt.Errorf("--watch: %w", err))
	}
	s := driver.NewSession(f.opt)
	var quiet <-chan time.Time
	changed := map[string]bool{}
	c.checkAgain(s, f)
	for {
		select {
		case <-c.ctx.Done():
			return exitClean // what ends it is what it waits for
		case err := <-w.Errors:
			fmt.Fprintf(c.stderr, "gillint: --watch: %v\n", err)
			changed = map[string]bool{}
			s.Changed() // some event may be lost
			quiet = time.After(settle)
		case e := <-w.Events:
			if e.Op == fsnotify.Chmod || !matters(e.Name) {
				continue
			}
			if info, err := os.Stat(e.Name); err == nil && info.IsDir() {
				watchBelow(w, e.Name)
			}
			changed[disk.SlashPath(e.Name)] = true
			quiet = time.After(settle)
		case <-quiet:
			quiet = nil
			s.Changed(sortedKeys(changed)...)
			changed = map[string]bool{}
			c.checkAgain(s, f)
		}
	}
}

// matters reports whether a change of the file may change what is found.
func matters(name string) bool {
	base := filepath.Base(name)
	switch filepath.Ext(base) {
	case ".c", ".h", ".py", ".toml", ".json", ".build", ".cfg", ".txt", ".in", ".pyx", ".inc", ".def", "":
		return !strings.HasPrefix(base, ".") && base != "gillint-baseline.json"
	}
	return false
}

// checkAgain checks and prints, on a terminal in place of what stands there.
func (c *command) checkAgain(s *driver.Session, f *checkFlags) {
	res, err := s.Check(c.ctx)
	if c.ctx.Err() != nil {
		return
	}
	if c.tty {
		fmt.Fprint(c.stdout, "\x1b[2J\x1b[3J\x1b[H")
	}
	if err != nil {
		c.fail(err) // a mistake in the configuration, say: the next change may mend it
		return
	}
	c.print(c.newReport(res, f), f)
	c.report(res, f, &openedCache{})
	fmt.Fprintln(c.stderr, time.Now().Format(time.TimeOnly), "- waiting for changes")
}

// addFolders watches the folders of the patterns and all below, but for those that hold no sources.
func (c *command) addFolders(w *fsnotify.Watcher, f *checkFlags) error {
	patterns := f.opt.Patterns
	if len(patterns) == 0 {
		patterns = []string{"./..."}
	}
	for _, p := range patterns {
		dir := c.resolve(strings.TrimSuffix(strings.TrimSuffix(p, "..."), "/"))
		if p == "..." {
			dir = c.root
		}
		info, err := fs.Stat(c.fs, dir)
		if err != nil {
			return err
		}
		if !info.IsDir() {
			dir = path.Dir(dir)
		}
		if err := watchBelow(w, disk.Native(dir)); err != nil {
			return err
		}
	}
	return nil
}

func watchBelow(w *fsnotify.Watcher, dir string) error {
	return filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return nil // gone meanwhile, or not ours to read
		case !d.IsDir():
			return nil
		case name != dir && (strings.HasPrefix(d.Name(), ".") || slices.Contains([]string{"node_modules", "__pycache__"}, d.Name())):
			return filepath.SkipDir
		case len(w.WatchList()) >= maxWatched:
			return fmt.Errorf("more than %d folders", maxWatched)
		}
		return w.Add(name)
	})
}
