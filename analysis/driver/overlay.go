package driver

import (
	"bytes"
	"io/fs"
	"path"
	"strings"
	"sync"
	"time"
)

// Overlay is a file system with some files' texts replaced, or added in folders that exist: an editor's unsaved files,
// standard input.
func Overlay(fsys fs.FS, texts map[string][]byte) fs.FS { return overlay{fsys, texts} }

type overlay struct {
	fs.FS
	texts map[string][]byte
}

// Open implements fs.FS.
func (o overlay) Open(name string) (fs.File, error) {
	if text, ok := o.texts[name]; ok {
		return &memFile{Reader: bytes.NewReader(text), name: path.Base(name), size: int64(len(text))}, nil
	}
	return o.FS.Open(name)
}

// ReadDir implements fs.ReadDirFS: added files are listed too.
func (o overlay) ReadDir(dir string) ([]fs.DirEntry, error) {
	list, err := fs.ReadDir(o.FS, dir)
	names := map[string]bool{}
	for _, e := range list {
		names[e.Name()] = true
	}
	for name, text := range o.texts {
		if path.Dir(name) == dir && !names[path.Base(name)] {
			list = append(list, fs.FileInfoToDirEntry(&memFile{name: path.Base(name), size: int64(len(text))}))
		}
	}
	return list, err
}

// memFile is a text as a file and as its own description.
type memFile struct {
	*bytes.Reader
	name string
	size int64
}

func (f *memFile) Stat() (fs.FileInfo, error) { return f, nil }
func (f *memFile) Close() error               { return nil }
func (f *memFile) Name() string               { return f.name }
func (f *memFile) Size() int64                { return f.size }
func (f *memFile) Mode() fs.FileMode          { return 0o444 }
func (f *memFile) ModTime() time.Time         { return time.Time{} }
func (f *memFile) IsDir() bool                { return false }
func (f *memFile) Sys() any                   { return nil }

// lineCache gives lines of source files.
type lineCache struct {
	fsys  fs.FS
	mu    sync.Mutex
	files map[string][]string
}

// line returns a line without its end, counted from 1; empty where there is none.
func (c *lineCache) line(name string, n int) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	lines, ok := c.files[name]
	if !ok {
		if text, err := fs.ReadFile(c.fsys, name); err == nil {
			lines = strings.Split(string(text), "\n")
		}
		if c.files == nil {
			c.files = map[string][]string{}
		}
		c.files[name] = lines
	}
	if n < 1 || n > len(lines) {
		return ""
	}
	return strings.TrimSuffix(lines[n-1], "\r")
}
