package cache

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

const (
	// maxSize bounds what the cache holds after Prune, in bytes.
	maxSize = 512 << 20
	// maxAge is how long an entry is kept that nobody uses.
	maxAge = 30 * 24 * time.Hour
	// pruneEvery is how often Prune looks at all.
	pruneEvery = 24 * time.Hour
	// abandoned is the age beyond which a temporary file's writer is known to be gone.
	abandoned = time.Hour

	tempPrefix = "tmp-"
	pruneMark  = "pruned" // its time of change is that of the last Prune

	// See https://bford.info/cachedir/: backup programs leave such folders out.
	tagName = "CACHEDIR.TAG"
	tagText = "Signature: 8a477f597d28d172789f06886806bc55\n# This folder is the cache of gillint. It can be deleted at any time: gillint cache clean\n"
)

func (d *Disk) tag() string { return filepath.Join(d.dir, tagName) }

// Prune drops the entries that were not used for long, and of the others those whose last use is the longest ago, as far as
// the cache is larger than it may be. It does so at most once a day, and only after something was stored. Processes that
// use the cache meanwhile miss an entry at worst.
func (d *Disk) Prune() {
	if !d.stored.Load() {
		return
	}
	mark := filepath.Join(d.dir, pruneMark)
	now := time.Now()
	if info, err := os.Stat(mark); err == nil && now.Sub(info.ModTime()).Abs() < pruneEvery {
		return
	}
	if d.write(mark, nil) != nil {
		return
	}
	prune(d.dir, now, maxSize)
}

// prune brings the cache in the folder dir below size bytes, as seen at the time now.
func prune(dir string, now time.Time, size int64) {
	type entry struct {
		name string
		used time.Time
		size int64
	}
	var entries []entry
	total := int64(0)
	walk(dir, func(name string, info fs.FileInfo) {
		age := now.Sub(info.ModTime())
		switch {
		case strings.HasPrefix(info.Name(), tempPrefix):
			if age > abandoned {
				os.Remove(name)
			}
		case age > maxAge:
			os.Remove(name)
		default:
			entries = append(entries, entry{name, info.ModTime(), info.Size()})
			total += info.Size()
		}
	})
	slices.SortFunc(entries, func(a, b entry) int { return a.used.Compare(b.used) })
	for _, e := range entries {
		if total <= size {
			return
		}
		if os.Remove(e.name) == nil {
			total -= e.size
		}
	}
}

// Size returns how many entries the cache in the folder dir has, and their size in bytes. A folder that is not there is an
// empty cache.
func Size(dir string) (entries int, size int64) {
	walk(dir, func(name string, info fs.FileInfo) {
		if strings.HasSuffix(name, suffix) {
			entries++
		}
		size += info.Size()
	})
	return entries, size
}

// Clean deletes everything that the cache in the folder dir holds, and the folder where nothing else is in it. A folder that is
// not there is clean. Only what the cache itself wrote is deleted, whatever dir is.
func Clean(dir string) error {
	if _, err := os.Stat(filepath.Join(dir, tagName)); err != nil {
		return nil // none of ours
	}
	var failed error
	remove := func(name string) {
		if err := os.Remove(name); err != nil && !os.IsNotExist(err) && failed == nil {
			failed = err
		}
	}
	walk(dir, func(name string, _ fs.FileInfo) { remove(name) })
	folders, _ := os.ReadDir(dir)
	for _, f := range folders {
		if f.IsDir() && isShard(f.Name()) {
			os.Remove(filepath.Join(dir, f.Name())) // fails where another process is at work in it
		}
	}
	for _, name := range []string{pruneMark, tagName} {
		remove(filepath.Join(dir, name))
	}
	os.Remove(dir)
	return failed
}

// walk calls f for each entry and temporary file.
func walk(dir string, f func(name string, info fs.FileInfo)) {
	files := func(dir string, match func(name string) bool) {
		list, _ := os.ReadDir(dir)
		for _, e := range list {
			if !e.Type().IsRegular() || !match(e.Name()) {
				continue
			}
			if info, err := e.Info(); err == nil { // else another process deleted it
				f(filepath.Join(dir, e.Name()), info)
			}
		}
	}
	temporary := func(name string) bool { return strings.HasPrefix(name, tempPrefix) }
	files(dir, temporary)
	list, _ := os.ReadDir(dir)
	for _, e := range list {
		if e.IsDir() && isShard(e.Name()) {
			files(filepath.Join(dir, e.Name()), func(name string) bool { return temporary(name) || strings.HasSuffix(name, suffix) })
		}
	}
}

// isShard tells whether a folder's name is one that entries lie in.
func isShard(name string) bool {
	return len(name) == 2 && strings.Trim(name, "0123456789abcdef") == ""
}
