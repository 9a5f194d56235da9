package driver

import (
	"bytes"
	"io/fs"
	"path"
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
