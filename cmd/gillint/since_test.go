package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gillint/gillint/cmd/internal/disk"
)

const method = `#include <Python.h>
static PyObject *nap(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    PyErr_Clear();
    Py_END_ALLOW_THREADS
    return NULL;
}
static PyMethodDef methods[] = {{"nap", nap, METH_NOARGS, NULL}, {NULL, NULL, 0, NULL}};
`

// repository is a folder under git for a test.
type repository struct {
	*testing.T
	dir string
}

func newRepository(t *testing.T) *repository {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"} {
		t.Setenv(name, "") // a hook's
		os.Unsetenv(name)
	}
	t.Setenv("GIT_CONFIG_GLOBAL", os.DevNull)
	t.Setenv("GIT_CONFIG_NOSYSTEM", "1")
	r := &repository{t, dir}
	r.git("init", "-q", "-b", "main")
	return r
}

func (r *repository) git(args ...string) {
	r.Helper()
	cmd := exec.Command("git", append([]string{"-c", "user.name=t", "-c", "user.email=t@example.org"}, args...)...)
	cmd.Dir = r.dir
	if out, err := cmd.CombinedOutput(); err != nil {
		r.Fatalf("git %v: %v\n%s", args, err, out)
	}
}

func (r *repository) write(name, text string) {
	r.Helper()
	name = filepath.Join(r.dir, name)
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		r.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		r.Fatal(err)
	}
}

// gillint runs a command line there, and returns the places that it prints and the exit status.
func (r *repository) gillint(args ...string) (places string, status int, said string) {
	r.Helper()
	var stdout, stderr bytes.Buffer
	c := &command{
		ctx: context.Background(), stdout: &stdout, stderr: &stderr, fs: disk.FS{}, root: disk.SlashPath(r.dir),
		env: func(string) string { return "" }, replace: disk.Replace, today: "2026-11-22",
	}
	status = c.main(append([]string{"--format", "concise", "--no-cache"}, args...))
	var at []string
	for line := range strings.Lines(stdout.String()) {
		place, _, _ := strings.Cut(line, ": ")
		at = append(at, place)
	}
	return strings.Join(at, " "), status, stderr.String()
}

func (r *repository) expect(want string, args ...string) {
	r.Helper()
	got, status, said := r.gillint(args...)
	if got != want || status != map[bool]int{true: exitClean, false: exitFound}[want == ""] {
		r.Errorf("gillint %v: %q, status %d, want %q; %s", args, got, status, want, said)
	}
}

func TestNewFrom(t *testing.T) {
	r := newRepository(t)
	r.write("a.c", method)
	r.write("helper/h.c", "#include <Python.h>\nvoid helper(void) { PyErr_Print(); }\n")
	r.write(".gitignore", "build/\n")
	r.git("add", ".")
	r.git("commit", "-qm", "one")
	r.expect("a.c:5:5", "./...")
	r.expect("", "--new-from", "HEAD")
	// Lines move, the file is renamed, another one comes with a finding, not yet known to git.
	r.git("mv", "a.c", "b.c")
	r.write("b.c", "int x;\n"+method)
	r.expect("", "--new-from", "HEAD")
	r.write("new.c", strings.ReplaceAll(method, "nap", "doze"))
	r.expect("new.c:5:5", "--new-from", "HEAD")
	// What git ignores is the same in both.
	if err := os.Remove(filepath.Join(r.dir, "new.c")); err != nil {
		t.Fatal(err)
	}
	r.write("build/gen.c", strings.ReplaceAll(method, "nap", "made"))
	r.expect("", "--new-from", "HEAD", "./...")
	// A change that makes a finding where nothing changed: a caller releases first.
	r.write("b.c", method+"void helper(void);\nstatic PyObject *go(PyObject *s, PyObject *a)\n{\n    Py_BEGIN_ALLOW_THREADS\n    helper();\n    Py_END_ALLOW_THREADS\n    return NULL;\n}\nstatic PyMethodDef more[] = {{\"go\", go, METH_NOARGS, NULL}};\n")
	r.write("setup.py", "from setuptools import setup, Extension\nsetup(ext_modules=[Extension('m', ['b.c', 'helper/h.c'])])\n")
	r.expect("helper/h.c:2:21", "--new-from", "HEAD")
	// Settings are those of today: another rule is no news.
	r.write("gillint.toml", "ignore = [\"GIL101\"]\n")
	r.expect("", "--new-from", "HEAD")
}

func TestStaged(t *testing.T) {
	r := newRepository(t)
	r.write("a.c", method)
	r.git("add", "a.c")
	r.expect("a.c:5:5", "--staged") // the first commit
	r.git("commit", "-qm", "one")
	r.expect("", "--staged")
	r.write("a.c", strings.Replace(method, "PyErr_Clear();", "PyErr_Clear();\n    PyErr_Print();", 1))
	r.expect("", "--staged") // not staged
	r.git("add", "a.c")
	r.write("a.c", "") // only what is staged counts
	r.expect("a.c:6:5", "--staged")
}

func TestMergeBase(t *testing.T) {
	r := newRepository(t)
	r.write("a.c", method)
	r.git("add", ".")
	r.git("commit", "-qm", "one")
	r.git("checkout", "-qb", "work")
	r.write("b.c", strings.ReplaceAll(method, "nap", "doze"))
	r.git("add", ".")
	r.git("commit", "-qm", "two")
	r.git("checkout", "-q", "main")
	r.write("a.c", "#include <Python.h>\n")
	r.git("commit", "-qam", "three")
	r.git("checkout", "-q", "work")
	r.expect("a.c:5:5 b.c:5:5", "--new-from", "main")
	r.expect("b.c:5:5", "--new-from-merge-base", "main")
}

func TestSinceErrors(t *testing.T) {
	r := newRepository(t)
	r.write("a.c", method)
	r.git("add", ".")
	r.git("commit", "-qm", "one")
	for _, c := range []struct{ args, want string }{
		{"--new-from nix", "git knows no revision \"nix\""},
		{"--new-from --upload-pack=x", "git knows no revision"},
		{"--new-from-merge-base nix", "git knows no revision \"nix\""},
		{"--staged --new-from HEAD", "use one of them"},
	} {
		if _, status, said := r.gillint(strings.Fields(c.args)...); status != exitUsage || !strings.Contains(said, c.want) {
			t.Errorf("%s: status %d, %s", c.args, status, said)
		}
	}
	r.dir = t.TempDir()
	r.write("a.c", method)
	if _, status, said := r.gillint("--staged"); status != exitUsage || !strings.Contains(said, "not a git repository") {
		t.Errorf("outside of a repository: status %d, %s", status, said)
	}
}
