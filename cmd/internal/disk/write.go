package disk

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// ErrChanged says that a file is not any more what it was when it was read.
var ErrChanged = errors.New("changed meanwhile: left as it is")

// Replace gives a file of FS a new text, in one step: whoever reads it sees the old text or the new one, whole. The file keeps its
// permissions, and a symbolic link stays one. was is the text that the new one was made of: where the file has another by now, it
// is left alone, with ErrChanged; nil stands for no file.
func Replace(name string, was, text []byte) error {
	p, err := native("write", name)
	if err != nil {
		return err
	}
	if to, err := filepath.EvalSymlinks(p); err == nil {
		p = to
	}
	mode := fs.FileMode(0o644)
	info, err := os.Stat(p)
	switch {
	case err == nil && !info.Mode().IsRegular():
		return &fs.PathError{Op: "write", Path: p, Err: errors.New("not a regular file")}
	case err == nil:
		mode = info.Mode().Perm()
		if mode&0o222 == 0 {
			return &fs.PathError{Op: "write", Path: p, Err: fs.ErrPermission} // a folder that may be written would let us
		}
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(p), ".gillint-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name()) // what is there after an error
	_, err = tmp.Write(text)
	if err == nil {
		err = tmp.Chmod(mode)
	}
	if err == nil {
		err = tmp.Sync()
	}
	if cerr := tmp.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return err
	}
	now, err := os.ReadFile(p)
	if errors.Is(err, fs.ErrNotExist) {
		now, err = nil, nil
	}
	if err != nil {
		return err
	}
	if !bytes.Equal(now, was) {
		return fmt.Errorf("%s: %w", filepath.Base(p), ErrChanged)
	}
	return os.Rename(tmp.Name(), p)
}
