package cfg

import (
	"fmt"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/gillint/gillint/analysis/csrc"
)

// ordinary writes a file of n functions, some of which, where broken is set, cannot be read.
func ordinary(n int, broken bool) string {
	var b strings.Builder
	b.WriteString("#include <Python.h>\nstruct item { int n; struct item *next; };\n")
	for i := range n {
		fmt.Fprintf(&b, `
static PyObject *read%[1]d(PyObject *self, PyObject *args)
{
    struct own%[2]d { int a[3]; char *text; } own = {{1, 2, 3}, "x"};
    unknown_t *u = (unknown_t *)args;
    Py_ssize_t size = 0, total = 0;
    if (!PyArg_ParseTuple(args, "n:read%[1]d", &size) || own.a[1] > %[1]d)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    for (total = 0; total < size && u->n != %[1]d; total += read(u->fd, own.text + total, size - total)) {
        switch (errno) { case EINTR: continue; case 3 ... 5: goto out; default: own.text++; }
    }
out:
    Py_END_ALLOW_THREADS
    return total < 0 ? PyErr_SetFromErrno(PyExc_OSError) : PyLong_FromSsize_t(total ? total : -1);
}
`, i, i%7)
		if broken && i%11 == 5 {
			fmt.Fprintf(&b, "int broken%d(void) { return 1 +* ) ; ] }\n", i)
		}
	}
	return b.String()
}

// TestAhead: with helpers the same comes out, in the same order, whether they are there all the time or now and then.
func TestAhead(t *testing.T) {
	u := csrc.ParseString("a.c", ordinary(400, true))
	want := Build(u)
	if len(want.Funcs) < 400 || len(want.Problems) == 0 {
		t.Fatalf("%d functions, %d problems: the text is not what the test is about", len(want.Funcs), len(want.Problems))
	}
	var asked atomic.Int64
	for name, help := range map[string]func(func()) bool{
		"always": func(work func()) bool { asked.Add(1); go work(); return true },
		"at times": func(work func()) bool {
			if asked.Add(1)%3 != 0 {
				return false
			}
			go work()
			return true
		},
		"never": func(func()) bool { return false },
	} {
		asked.Store(0)
		got := Rebuild(u, Again{Help: help})
		if dump(got) != dump(want) || len(got.Refs) != len(want.Refs) || len(got.Tables) != len(want.Tables) {
			t.Errorf("%s: something else comes out", name)
		}
		if name != "never" && asked.Load() == 0 {
			t.Errorf("%s: nobody was asked for help", name)
		}
	}
}

func BenchmarkBuild(b *testing.B) {
	text := ordinary(400, false)
	u := csrc.ParseString("a.c", text)
	for name, help := range map[string]func(func()) bool{"alone": nil, "helped": func(work func()) bool { go work(); return true }} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Rebuild(u, Again{Help: help})
			}
		})
	}
}
