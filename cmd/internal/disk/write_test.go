package disk

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

func TestReplace(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a.sh")
	if err := os.WriteFile(name, []byte("one\r\n"), 0o640); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(name, 0o750); err != nil {
		t.Fatal(err)
	}
	file := func(name string) string { return SlashPath(filepath.Join(dir, name)) }
	if err := Replace(file("a.sh"), []byte("one\r\n"), []byte("two\r\n")); err != nil {
		t.Fatal(err)
	}
	text, _ := os.ReadFile(name)
	info, err := os.Stat(name)
	if err != nil || string(text) != "two\r\n" || runtime.GOOS != "windows" && info.Mode().Perm() != 0o750 {
		t.Errorf("%q, %v, %v", text, info.Mode(), err)
	}
	if err := Replace(file("a.sh"), []byte("one\r\n"), []byte("three\n")); !errors.Is(err, ErrChanged) {
		t.Errorf("a file that has changed: %v", err)
	}
	if err := Replace(file("new"), nil, []byte("x")); err != nil {
		t.Errorf("a new file: %v", err)
	}
	if err := Replace(file("new"), nil, []byte("y")); !errors.Is(err, ErrChanged) {
		t.Errorf("a file that has come to be: %v", err)
	}
	if err := os.Symlink("a.sh", filepath.Join(dir, "link")); err == nil {
		if err := Replace(file("link"), []byte("two\r\n"), []byte("four")); err != nil {
			t.Errorf("a link: %v", err)
		}
		if info, err := os.Lstat(filepath.Join(dir, "link")); err != nil || info.Mode()&os.ModeSymlink == 0 {
			t.Errorf("the link is gone: %v, %v", info, err)
		}
		if text, _ := os.ReadFile(name); string(text) != "four" {
			t.Errorf("the link's file has %q", text)
		}
	}
	if err := os.Chmod(name, 0o440); err != nil {
		t.Fatal(err)
	}
	if err := Replace(file("a.sh"), []byte("four"), []byte("five")); err == nil {
		t.Error("a file that nobody may write was written")
	}
	if err := Replace(file("."), nil, []byte("x")); err == nil {
		t.Error("a folder was written")
	}
	left, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range left {
		if e.Name() != "a.sh" && e.Name() != "new" && e.Name() != "link" {
			t.Errorf("%s is left behind", e.Name())
		}
	}
}
