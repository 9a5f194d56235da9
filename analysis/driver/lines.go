package driver

import (
	"bytes"
	"errors"
	"io/fs"
	"strings"
	"sync"

	"github.com/gillint/gillint/analysis/csrc"
)

// Lines gives lines of source files by path and number, for whoever shows findings. It may be used from several goroutines.
type Lines struct {
	fsys  fs.FS
	mu    sync.Mutex
	files map[string]*lineTable
	size  int // bytes of all texts kept
}

// Bounds of Lines, in bytes: of a file, and of what is kept of several.
const (
	maxFile = 32 << 20
	maxKept = 64 << 20
)

// lineTable is a file's text and where its lines begin.
type lineTable struct {
	text   []byte
	starts []int32
}

// NewLines returns the lines of fsys's files.
func NewLines(fsys fs.FS) *Lines { return &Lines{fsys: fsys, files: map[string]*lineTable{}} }

// Line returns a line without its end, counted from 1; empty where there is none. Findings name what #line says, which may
// be anything: only regular files of up to 32 MiB are opened.
func (l *Lines) Line(name string, n int) string {
	t := l.table(name)
	if n < 1 || n > len(t.starts) {
		return ""
	}
	end := len(t.text)
	if n < len(t.starts) {
		end = int(t.starts[n]) - 1
	}
	return string(bytes.TrimRight(t.text[t.starts[n-1]:end], "\r"))
}

// all is every line of a file, as Line gives them.
func (l *Lines) all(name string) []string {
	t := l.table(name)
	text := string(t.text)
	out := make([]string, len(t.starts))
	for n, from := range t.starts {
		end := len(text)
		if n+1 < len(t.starts) {
			end = int(t.starts[n+1]) - 1
		}
		out[n] = strings.TrimRight(text[from:end], "\r")
	}
	return out
}

// Text is the whole text of a file as it stands on disk; ok is false where Line does not open it.
func (l *Lines) Text(name string) (text string, ok bool) {
	raw, err := readRegular(l.fsys, name, maxFile)
	return string(raw), err == nil
}

// Count is the number of lines of a file; 1 where it is empty or Line does not open it.
func (l *Lines) Count(name string) int { return len(l.table(name).starts) }

func (l *Lines) table(name string) *lineTable {
	l.mu.Lock()
	defer l.mu.Unlock()
	t, ok := l.files[name]
	if !ok {
		text, err := readRegular(l.fsys, name, maxFile)
		if err != nil {
			text = nil
		}
		if l.size += len(text); l.size > maxKept {
			clear(l.files)
			l.size = len(text)
		}
		t = newLineTable(text)
		l.files[name] = t
	}
	return t
}

func newLineTable(text []byte) *lineTable {
	text = csrc.Decode(text)
	end := byte('\n')
	if bytes.IndexByte(text, '\n') < 0 {
		end = '\r' // as csrc counts
	}
	t := &lineTable{text: text, starts: []int32{0}}
	for i := 0; ; {
		n := bytes.IndexByte(text[i:], end)
		if n < 0 {
			return t
		}
		i += n + 1
		t.starts = append(t.starts, int32(i))
	}
}

// readRegular reads a file that is neither a device nor a pipe, both of which may never end, nor larger than limit.
func readRegular(fsys fs.FS, name string, limit int64) ([]byte, error) {
	info, err := fs.Stat(fsys, name)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, errors.New("not a regular file")
	case info.Size() > limit:
		return nil, errors.New("too large")
	}
	return fs.ReadFile(fsys, name)
}
