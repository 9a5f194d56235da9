package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// TestAlone: without PATH, without any environment and with a misleading one the program prints the same, byte for byte, and
// so it does where nothing but the sources exists: no compiler, no Python, no header of the machine has a part in it.
func TestAlone(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"corpus", "rules"} {
		must(t, os.CopyFS(filepath.Join(dir, name), os.DirFS(filepath.Join("..", "..", name))))
	}
	args := []string{"check", "--format", "json", "--possible", "--select", "ALL", "--no-cache", "./..."}
	want := program(t, dir, os.Environ(), args...)
	if want.status != exitFound || strings.Count(want.stdout, `"code"`) < 100 {
		t.Fatalf("exit status %d, %.1000s", want.status, want.stdout+want.stderr)
	}
	same := func(name, got string) {
		if got, want := seconds.ReplaceAllString(got, "N"), seconds.ReplaceAllString(want.stdout, "N"); got != want {
			t.Errorf("%s: another answer: %s", name, difference(got, want))
		}
	}
	for name, env := range map[string][]string{
		"no PATH":        append(os.Environ(), "PATH="),
		"no environment": nil,
		"a compiler's environment": {"CC=/bin/false", "CPATH=/usr/include", "C_INCLUDE_PATH=/usr/include", "PYTHONHOME=/usr",
			"PYTHONPATH=/usr/include", "INCLUDE=/usr/include", "LANG=de_DE.UTF-8", "TZ=Asia/Tokyo", "HOME=/nowhere", "GOMAXPROCS=1", "GOGC=20"},
	} {
		same(name, program(t, dir, env, args...).stdout)
	}
	alone := fstest.MapFS{}
	must(t, filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(name)
		rel, _ := filepath.Rel(dir, name) // both are absolute
		alone[filepath.ToSlash(filepath.Join("work", rel))] = &fstest.MapFile{Data: text}
		return err
	}))
	same("nothing but the sources", runWith(alone, nil, "", false, args...).stdout)
}

// difference shows where two texts begin to differ.
func difference(a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	return "..." + a[max(0, i-200):min(len(a), i+100)] + "... against ..." + b[i:min(len(b), i+100)]
}
