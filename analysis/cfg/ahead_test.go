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

// TestRereadWithMacros: what a file is with a macro defined, the functions that do not hang on it taken over from what it is without.
func TestRereadWithMacros(t *testing.T) {
	text := ordinary(20, true) + `
#ifdef MOD_WAIT
typedef long count_t;
enum { LIMIT = 7 };
#else
typedef char *count_t;
enum { LIMIT = 8 };
#endif
static int counter;
int hangs_on_a_type(count_t n) { return n + 1; }
int hangs_on_a_constant(void) { return counter + LIMIT; }
int hangs_on_nothing(int n) { counter += n; return counter; }
int waits(void)
{
#ifdef MOD_WAIT
    Py_BEGIN_ALLOW_THREADS
#endif
    sleep(1);
#ifdef MOD_WAIT
    Py_END_ALLOW_THREADS
#endif
    return hangs_on_nothing(2);
}
static int (*table[])(int) = { hangs_on_nothing };
`
	read := func(defines ...string) *csrc.Unit {
		return csrc.Parse(&csrc.Config{Path: "a.c", Text: []byte(text), Defines: defines})
	}
	base := Rebuild(read(), Again{Keep: true})
	got, want := Rebuild(read("MOD_WAIT"), Again{Prev: base}), Build(read("MOD_WAIT"))
	if dump(got) != dump(want) {
		t.Errorf("something else comes out:\n%s\nwant:\n%s", dump(got), dump(want))
	}
	if len(got.Refs) != len(want.Refs) || len(got.Globals) != len(want.Globals) || got.Calls != want.Calls {
		t.Errorf("%d references, %d globals, %d calls; want %d, %d, %d",
			len(got.Refs), len(got.Globals), got.Calls, len(want.Refs), len(want.Globals), want.Calls)
	}
	shared := map[string]bool{}
	for _, f := range got.Funcs {
		for _, g := range base.Funcs {
			shared[f.Name] = shared[f.Name] || len(f.Blocks) > 0 && len(g.Blocks) > 0 && f.Blocks[0] == g.Blocks[0]
		}
	}
	for name, want := range map[string]bool{
		"read3": true, "hangs_on_nothing": true, "hangs_on_a_type": false, "hangs_on_a_constant": false, "waits": false,
	} {
		if shared[name] != want {
			t.Errorf("%s taken over: %v, want %v", name, shared[name], want)
		}
	}
}
