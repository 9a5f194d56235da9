package main

import (
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/term"
)

// diskFS is the machine's whole file system: its paths are absolute ones without the leading slash ("home/me/x.c"), on
// Windows with the drive ("C:/Users/me/x.c").
type diskFS struct{}

func disk(op, name string) (string, error) {
	// Names of files need not be UTF-8.
	if !fs.ValidPath(strings.ToValidUTF8(name, "?")) || strings.Contains(name, "\x00") {
		return "", &fs.PathError{Op: op, Path: name, Err: fs.ErrInvalid}
	}
	if filepath.VolumeName(filepath.FromSlash(name)) == "" {
		name = "/" + strings.TrimPrefix(name, ".")
	}
	return filepath.FromSlash(name), nil
}

func (diskFS) Open(name string) (fs.File, error) {
	p, err := disk("open", name)
	if err != nil {
		return nil, err
	}
	return os.Open(p)
}

func (diskFS) Stat(name string) (fs.FileInfo, error) {
	p, err := disk("stat", name)
	if err != nil {
		return nil, err
	}
	return os.Stat(p)
}

func (diskFS) ReadFile(name string) ([]byte, error) {
	p, err := disk("read", name)
	if err != nil {
		return nil, err
	}
	return os.ReadFile(p)
}

func (diskFS) ReadDir(name string) ([]fs.DirEntry, error) {
	p, err := disk("readdir", name)
	if err != nil {
		return nil, err
	}
	return os.ReadDir(p)
}

// slashPath makes an absolute path of the operating system a path of diskFS.
func slashPath(p string) string {
	p = strings.TrimPrefix(filepath.ToSlash(p), "/")
	if p == "" {
		return "."
	}
	return p
}

// userPath makes a path or pattern as the user writes it one that the driver takes: relative, or beginning with a slash.
func userPath(p string) string {
	if filepath.VolumeName(p) != "" {
		return "/" + filepath.ToSlash(p)
	}
	return filepath.ToSlash(p)
}

// file is what --output writes to.
type file interface {
	io.WriteCloser
	Name() string
}

func terminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

// terminalWidth is the width of the terminal in columns, or 0 where there is none.
func terminalWidth(f *os.File) int {
	if w, _, err := term.GetSize(int(f.Fd())); err == nil {
		return w
	}
	return 0
}

func backgroundContext() context.Context { return context.Background() }
