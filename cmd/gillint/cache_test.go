package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// The cache from the command line: results are the same with and without it, and --stats says what it was good for.
func TestCache(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "cache")
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{
		"work/m.c": {Data: []byte("#include <Python.h>\nPyObject *f(void) {\n    Py_BEGIN_ALLOW_THREADS\n    PyList_New(0);\n    Py_END_ALLOW_THREADS\n    return NULL;\n}\n")},
	}
	run := func(dir string, why error, args ...string) result {
		var stdout, stderr bytes.Buffer
		c := &command{
			ctx: context.Background(), stdout: &stdout, stderr: &stderr, fs: fsys, root: "work",
			env: func(string) string { return "" }, cacheDir: dir, cacheErr: why,
		}
		return result{status: c.main(args), stdout: stdout.String(), stderr: stderr.String()}
	}
	var first string
	for _, c := range []struct {
		what, dir string
		why       error
		args      string
		status    int
		stdout    string // "findings": as the first time
		stderr    string // a part
	}{
		{"nothing there", dir, nil, "cache size", exitClean, "0 entries, 0.0 MB\n", ""},
		{"clean", dir, nil, "cache clean", exitClean, "", ""},
		{"cold", dir, nil, "--stats", exitFound, "findings", "Cache: 0 of 1 link unit known"},
		{"warm", dir, nil, "--stats", exitFound, "findings", "Cache: 1 of 1 link unit known"},
		{"not wanted", dir, nil, "--stats --no-cache", exitFound, "findings", "Cache: not used\n"},
		{"other options", dir, nil, "--stats --target 3.9", exitFound, "findings", "Cache: 0 of 1 link unit known"},
		{"path", dir, nil, "cache path", exitClean, dir + "\n", ""},
		{"cleaned", dir, nil, "cache clean", exitClean, "", ""},
		{"cold again", dir, nil, "--stats", exitFound, "findings", "Cache: 0 of 1 link unit known"},
		{"nowhere", "", errors.New("$HOME is not defined"), "--stats", exitFound, "findings", "Cache: not used: $HOME is not defined"},
		{"not writable", filepath.Join(file, "x"), nil, "--stats", exitFound, "findings", "Cache: not used: mkdir"},
		{"silent without --stats", filepath.Join(file, "x"), nil, "./...", exitFound, "findings", "Found 1 error in 1 file"},
		{"path of nowhere", "", errors.New("$HOME is not defined"), "cache path", exitInput, "", "gillint: cache: $HOME is not defined"},
		{"no word", dir, nil, "cache", exitUsage, "", "cache: say path, size or clean"},
		{"wrong word", dir, nil, "cache drop", exitUsage, "", "cache: say path, size or clean"},
	} {
		r := run(c.dir, c.why, strings.Fields(c.args)...)
		want := c.stdout
		if want == "findings" {
			if first == "" {
				first = r.stdout
			}
			want = first
		}
		if r.status != c.status || r.stdout != want || !strings.Contains(r.stderr, c.stderr) {
			t.Errorf("%s: status %d\n%s%s", c.what, r.status, r.stdout, r.stderr)
		}
		if c.what == "silent without --stats" && strings.Contains(r.stderr, "ache") {
			t.Errorf("%s: %s", c.what, r.stderr)
		}
	}
	if !strings.Contains(first, "GIL101") {
		t.Errorf("no finding: %s", first)
	}
}
