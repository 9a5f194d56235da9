package main

import (
	"errors"
	"fmt"

	"github.com/gillint/gillint/analysis/driver"
	"github.com/gillint/gillint/analysis/driver/cache"
)

// openedCache is the cache of one run.
type openedCache struct {
	disk *cache.Disk // nil: none
	why  error       // there is none; nil where the user wants none
}

// openCache gives a run the cache, where there is one. That there is none is no error: results do not depend on it.
func (c *command) openCache(f *checkFlags) *openedCache {
	switch {
	case f.noCache:
		return &openedCache{}
	case c.cacheDir == "":
		return &openedCache{why: c.cacheErr}
	}
	build, err := cache.Build()
	if err != nil {
		return &openedCache{why: err}
	}
	disk, err := cache.Open(c.cacheDir, build)
	if err != nil {
		return &openedCache{why: err}
	}
	f.opt.Cache = disk
	return &openedCache{disk: disk}
}

// close is to be called after the run.
func (o *openedCache) close() {
	if o.disk != nil {
		o.disk.Prune()
	}
}

// text says what the cache was good for.
func (o *openedCache) text(s driver.Stats) string {
	switch {
	case o.disk == nil && o.why != nil:
		return fmt.Sprintf("Cache: not used: %v", o.why)
	case o.disk == nil:
		return "Cache: not used"
	case o.disk.Err() != nil:
		return fmt.Sprintf("Cache: %d of %s known; not written: %v", s.Cached, count(s.Units, "link unit"), o.disk.Err())
	}
	return fmt.Sprintf("Cache: %d of %s known", s.Cached, count(s.Units, "link unit"))
}

// manageCache is "gillint cache".
func (c *command) manageCache(args []string) int {
	if len(args) != 1 || !oneOf(args[0], "path size clean") {
		return c.usageError("cache: say path, size or clean")
	}
	if c.cacheDir == "" {
		err := c.cacheErr
		if err == nil {
			err = errors.New("there is none")
		}
		return c.fail(fmt.Errorf("cache: %w", err))
	}
	switch args[0] {
	case "path":
		fmt.Fprintln(c.stdout, c.cacheDir)
	case "size":
		entries, size := cache.Size(c.cacheDir)
		fmt.Fprintf(c.stdout, "%s, %.1f MB\n", map[bool]string{true: "1 entry", false: fmt.Sprint(entries, " entries")}[entries == 1], float64(size)/1e6)
	case "clean":
		if err := cache.Clean(c.cacheDir); err != nil {
			return c.fail(fmt.Errorf("cache: %w", err))
		}
	}
	return exitClean
}
