package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/aymanbagabas/go-udiff"

	"github.com/gillint/gillint/cmd/internal/disk"
)

// watched is a file system that notes which texts were read: what is to be changed must still have them.
type watched struct {
	fs.FS
	mu   sync.Mutex
	seen map[string][sha256.Size]byte // by path: of the first text
	torn map[string]bool              // read twice, with different texts
}

func newWatched(fsys fs.FS) *watched {
	return &watched{FS: fsys, seen: map[string][sha256.Size]byte{}, torn: map[string]bool{}}
}

// Stat implements fs.StatFS.
func (w *watched) Stat(name string) (fs.FileInfo, error) { return fs.Stat(w.FS, name) }

// ReadDir implements fs.ReadDirFS.
func (w *watched) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(w.FS, name) }

// ReadFile implements fs.ReadFileFS.
func (w *watched) ReadFile(name string) ([]byte, error) {
	text, err := fs.ReadFile(w.FS, name)
	if err == nil {
		sum := sha256.Sum256(text)
		w.mu.Lock()
		if was, ok := w.seen[name]; !ok {
			w.seen[name] = sum
		} else if was != sum {
			w.torn[name] = true
		}
		w.mu.Unlock()
	}
	return text, err
}

// edited are new texts of files, by path of the file system.
type edited map[string][]byte

// write writes the texts, or prints what would change, and counts the files. A file that has changed since it was analysed is
// left alone, and said; then the status is not exitClean.
func (e edited) write(c *command, from *watched, onlyDiff bool) (files, status int) {
	for _, name := range slices.Sorted(maps.Keys(e)) {
		shown := strings.TrimPrefix(strings.TrimPrefix(name, c.root), "/")
		was, err := from.ReadFile(name)
		if err == nil && from.torn[name] {
			err = disk.ErrChanged
		}
		if err == nil && onlyDiff {
			if _, err := c.stdout.Write([]byte(udiff.Unified("a/"+shown, "b/"+shown, string(was), string(e[name])))); err != nil {
				return files, c.wrote("", err)
			}
			files++
			continue
		}
		if err == nil {
			err = c.replace(name, was, e[name])
		}
		if err != nil {
			if errors.Is(err, disk.ErrChanged) {
				err = disk.ErrChanged
			}
			fmt.Fprintf(c.stderr, "gillint: %s: %v\n", shown, err)
			status = exitInput
			continue
		}
		files++
	}
	return files, status
}
