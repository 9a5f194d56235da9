package main

import (
	"slices"
	"strings"
	"testing"
)

const sample = `#include <Python.h>
/* { */
static int helper(int x)
{
    return x;
}
#ifdef _WIN32
static PyObject *gone(PyObject *self) {
    Py_BEGIN_ALLOW_THREADS
    Py_END_ALLOW_THREADS
    return NULL;
}
#endif
static PyObject *
work(PyObject *self, PyObject *args)
{
    int i;
    for (i = 0; i < 3; i++) {
        Py_BEGIN_ALLOW_THREADS
        if (i) {
            helper(i); // }
        }
        Py_END_ALLOW_THREADS
    }
done:
    Py_RETURN_NONE;
}
static void callback(void *arg)
{
    PyGILState_STATE st = PyGILState_Ensure();
    PyErr_Clear();
    PyObject_CallObject(arg, NULL);
    PyGILState_Release(st);
}
`

func TestSites(t *testing.T) {
	var kinds []string
	for _, m := range sites("a.c", []byte(sample)) {
		kinds = append(kinds, m.function.name+": "+m.kind)
		if m.kind == "101 before end" {
			f := newFault(m, []byte(sample))
			if line := strings.Split(string(f.text), "\n")[f.line-1]; !strings.HasPrefix(line, "Py") || !within(f.line, f.lines) {
				t.Errorf("fault at line %d: %q", f.line, line)
			}
		}
	}
	slices.Sort(kinds)
	want := []string{
		"callback: 103 no ensure", "callback: 205 delete", "callback: 205 return", "callback: 206 delete", "callback: 206 twice",
		"work: 101 after begin", "work: 101 before end", "work: 101 in block", "work: 101 in helper",
		"work: 201 break", "work: 201 goto", "work: 201 return", "work: 202 in helper", "work: 202 nested", "work: 203 block", "work: 204 null",
		"work: 303 lock", "work: 401 prints", "work: 402 static", "work: 403 libc", "work: 405 leak", "work: 501 borrowed", "work: 502 interior",
	}
	if got := strings.ReplaceAll(strings.Join(kinds, "\n"), "continue", "break"); got != strings.Join(want, "\n") {
		t.Errorf("got\n%s", got)
	}
}
