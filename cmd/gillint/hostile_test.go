//go:build linux && hostile

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The tests of these files run the program itself, as a process of its own, on folders that are made to break it: what
// stands beside a hostile file must be analysed in full, the file itself be named where it was not, in bounded time and
// memory; no clock ends the work. They take a minute or two; "make hostile" runs them.

// mostMemory is the peak that a run over one hostile file and a good one may reach, in KiB.
const mostMemory = 1200 << 10

// finding is a function in which one thing is wrong, on its third line.
func finding(name string) string {
	return fmt.Sprintf(`static PyObject *%[1]s(PyObject *self, PyObject *args) {
    Py_BEGIN_ALLOW_THREADS
    PyList_New(0);
    Py_END_ALLOW_THREADS
    return NULL;
}
static PyMethodDef %[1]s_methods[] = {{"%[1]s", %[1]s, METH_NOARGS, 0}, {0}};
`, name)
}

// anything stands for problems that depend on where a bound lies.
const anything = "?"

const includePython = "#include <Python.h>\n"

// hostileCase is a folder with good.c, in which one thing is wrong, and what is to break the analysis of it.
type hostileCase struct {
	name string
	text string                         // of hostile.c, if there is one
	make func(t *testing.T, dir string) // makes other files
	args []string                       // else "."
	say  string                         // what the problems must say; hostile.c must be named on that line where it is not empty
	want string                         // what must be found beside good.c's
	lost bool                           // good.c's may be lost
	tail bool                           // hostile.c ends with a function whose finding must be found
}

func (c *hostileCase) run(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "good.c", includePython+finding("good"))
	if c.text != "" {
		text := c.text
		if c.tail {
			text += finding("tail")
		}
		write(t, dir, "hostile.c", text)
	}
	if c.make != nil {
		c.make(t, dir)
	}
	args := append([]string{"--problems", "--no-cache", "--file-timeout", "0", "--jobs", "2"}, c.args...)
	r := program(t, dir, []string{"HOME=/"}, args...)
	t.Logf("%.1f s of CPU, %d MiB", r.cpu.Seconds(), r.peak>>10)
	said := fmt.Sprintf("%.3000s", r.stderr)
	switch {
	case !c.lost && r.status != exitFound:
		t.Errorf("exit status %d\n%s", r.status, said)
	case !c.lost && !strings.Contains(r.stdout, "good.c:4:5: error:"):
		t.Errorf("the finding in good.c is lost:\n%.3000s\n%s", r.stdout, said)
	case c.tail && !strings.Contains(r.stdout, fmt.Sprintf("hostile.c:%d:", lineOfTail(c.text))):
		t.Errorf("the finding after it, on line %d, is lost:\n%.3000s\n%s", lineOfTail(c.text), r.stdout, said)
	case !strings.Contains(r.stdout, c.want):
		t.Errorf("it does not find %s:\n%.3000s\n%s", c.want, r.stdout, said)
	case strings.Contains(r.stderr, "internal error"):
		t.Errorf("a panic:\n%s", said)
	case c.say == "" && c.text != "" && strings.Contains(r.stderr, "hostile.c"):
		t.Errorf("it complains:\n%s", said)
	case c.say != "" && c.say != anything && !says(r.stderr, c.text != "", c.say):
		t.Errorf("it does not say %q:\n%s", c.say, said)
	}
	if len(r.stderr) > 1<<20 {
		t.Errorf("%d bytes of problems", len(r.stderr))
	}
	if r.peak > mostMemory {
		t.Errorf("it takes %d MiB of memory, more than %d", r.peak>>10, mostMemory>>10)
	}
}

// says tells whether a line names hostile.c, where it must, and holds the text.
func says(stderr string, named bool, text string) bool {
	for line := range strings.Lines(stderr) {
		if strings.Contains(line, text) && (!named || strings.Contains(line, "hostile.c")) {
			return true
		}
	}
	return false
}

// lineOfTail is the line of what is wrong in the function after text.
func lineOfTail(text string) int {
	return strings.Count(text, "\n") + 3
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	p := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func runAll(t *testing.T, cases []hostileCase) {
	for i := range cases {
		c := &cases[i]
		t.Run(strings.ReplaceAll(c.name, " ", "-"), func(t *testing.T) {
			t.Parallel()
			c.run(t)
		})
	}
}
