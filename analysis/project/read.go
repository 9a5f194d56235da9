package project

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"sync"

	"github.com/gillint/gillint/analysis/csrc"
)

// readText reads a file's text as csrc does, byte order mark and UTF-16 decoded; see readBytes.
func (t *tree) readText(name string, limit int64) ([]byte, error) {
	t.isRead(name)
	text, err := readBytes(t.fsys, name, limit)
	return csrc.Decode(text), err
}

// isRead notes that more of a file counts than a scan or a glance tells.
func (t *tree) isRead(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.whole[name] = true
}

// readBytes reads a file. Only regular files are opened, since a pipe or a device may never end, and none larger than
// limit bytes.
func readBytes(fsys fs.FS, name string, limit int64) ([]byte, error) {
	if _, err := regular(fsys, name, limit); err != nil {
		return nil, err
	}
	return fs.ReadFile(fsys, name)
}

func regular(fsys fs.FS, name string, limit int64) (fs.FileInfo, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("not a regular file")
	}
	if info.Size() > limit {
		return nil, tooLarge(limit)
	}
	return info, nil
}

// glances are buffers for files that are only looked at: there may be thousands, and fresh memory for each would cost more
// than the look.
var glances = sync.Pool{New: func() any { return new([]byte) }}

// lookAt is readBytes for a text that nobody keeps: it calls look with it, and then overwrites it.
func lookAt(fsys fs.FS, name string, limit int64, look func(text []byte) error) error {
	buf := glances.Get().(*[]byte)
	defer glances.Put(buf)
	info, err := regular(fsys, name, limit)
	if err != nil {
		return err
	}
	*buf = slices.Grow((*buf)[:0], int(info.Size())+1) // one more, so that the end is seen
	text, err := ReadInto(fsys, name, *buf)
	if err != nil {
		return err
	}
	return look(text)
}

// IntoFS is a file system that can read a file into memory that is there.
type IntoFS interface {
	fs.FS
	// ReadInto is ReadFile, in the room that buf has where that is enough. The contents of buf are lost.
	ReadInto(name string, buf []byte) ([]byte, error)
}

// ReadInto reads a file as fsys can best.
func ReadInto(fsys fs.FS, name string, buf []byte) ([]byte, error) {
	if r, ok := fsys.(IntoFS); ok {
		return r.ReadInto(name, buf)
	}
	return fs.ReadFile(fsys, name)
}

// readAny is readText for a file that the user names, which may be a pipe.
func readAny(fsys fs.FS, name string, limit int64) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err == nil && int64(len(text)) > limit {
		err = tooLarge(limit)
	}
	return csrc.Decode(text), err
}

func tooLarge(limit int64) error { return fmt.Errorf("larger than %d MiB", limit>>20) }

// Bounds of a TOML file: its reader takes the square of a key's parts, and the stack for values in values.
const (
	maxTOMLNesting = 200
	maxTOMLDots    = 100
)

// tooNested tells whether a TOML file's values or keys nest deeper than any real one's.
func tooNested(text []byte) bool {
	depth, dots := 0, 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '#':
			if n := bytes.IndexByte(text[i:], '\n'); n >= 0 {
				i += n - 1
			} else {
				return false
			}
		case '"', '\'':
			i += tomlString(text[i:]) - 1
		case '[', '{':
			depth++
			dots = 0
		case ']', '}':
			depth = max(depth-1, 0)
		case '.':
			dots++
		case '\n', '=', ',':
			dots = 0
		}
		if depth > maxTOMLNesting || dots > maxTOMLDots {
			return true
		}
	}
	return false
}

// tomlString is the length of the string that text begins with.
func tomlString(text []byte) int {
	quote, line := text[:1], true
	if bytes.HasPrefix(text, bytes.Repeat(quote, 3)) {
		quote, line = text[:3], false
	}
	for i := len(quote); i < len(text); i++ {
		switch {
		case bytes.HasPrefix(text[i:], quote):
			return i + len(quote)
		case text[i] == '\\' && quote[0] == '"':
			i++
		case text[i] == '\n' && line:
			return i // not closed
		}
	}
	return len(text)
}
