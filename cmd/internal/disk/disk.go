// Package disk is the machine's file system as the analysis takes it, and the names of files in it.
package disk

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// FS is the machine's whole file system: its paths are absolute ones without the leading slash ("home/me/x.c"), on
// Windows with the drive ("C:/Users/me/x.c").
type FS struct{}

func native(op, name string) (string, error) {
	// Names of files need not be UTF-8.
	if !fs.ValidPath(strings.ToValidUTF8(name, "?")) || strings.Contains(name, "\x00") {
		return "", &fs.PathError{Op: op, Path: name, Err: fs.ErrInvalid}
	}
	if filepath.VolumeName(filepath.FromSlash(name)) == "" {
		name = "/" + strings.TrimPrefix(name, ".")
	}
	return filepath.FromSlash(name), nil
}

// Open implements fs.FS.
func (FS) Open(name string) (fs.File, error) {
	p, err := native("open", name)
	if err != nil {
		return nil, err
	}
	return os.Open(p)
}

// Stat implements fs.StatFS.
func (FS) Stat(name string) (fs.FileInfo, error) {
	p, err := native("stat", name)
	if err != nil {
		return nil, err
	}
	return os.Stat(p)
}

// ReadFile implements fs.ReadFileFS.
func (FS) ReadFile(name string) ([]byte, error) {
	p, err := native("read", name)
	if err != nil {
		return nil, err
	}
	return os.ReadFile(p)
}

// ReadInto implements project.IntoFS.
func (FS) ReadInto(name string, buf []byte) ([]byte, error) {
	p, err := native("read", name)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(p)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	for text := buf[:0]; ; {
		if len(text) == cap(text) {
			text = slices.Grow(text, len(text)+512)
		}
		n, err := f.Read(text[len(text):cap(text)])
		text = text[:len(text)+n]
		if err != nil {
			if err == io.EOF {
				err = nil
			}
			return text, err
		}
	}
}

// ReadDir implements fs.ReadDirFS.
func (FS) ReadDir(name string) ([]fs.DirEntry, error) {
	p, err := native("readdir", name)
	if err != nil {
		return nil, err
	}
	return os.ReadDir(p)
}

// SlashPath makes an absolute path of the operating system a path of FS.
func SlashPath(p string) string {
	p = strings.TrimPrefix(filepath.ToSlash(p), "/")
	if p == "" {
		return "."
	}
	return p
}

// UserPath makes a path or pattern as the user writes it one that the driver takes: relative, or beginning with a slash.
func UserPath(p string) string {
	if filepath.VolumeName(p) != "" {
		return "/" + filepath.ToSlash(p)
	}
	return filepath.ToSlash(p)
}

// Native makes a path of FS one of the operating system.
func Native(name string) string {
	p, err := native("", name)
	if err != nil {
		return name
	}
	return p
}
