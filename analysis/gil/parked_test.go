package gil_test

import (
	"fmt"
	"testing"

	"github.com/gillint/gillint/analysis/gil"
)

// A thread state is parked in the object while the thread is released, as regex does: what asks the member knows what holds.
func TestParked(t *testing.T) {
	const object = "struct c { int go, limit, step; PyThreadState *s; };\n"
	const begin = "static void begin(struct c *c) { if (c->go && !c->s) c->s = PyEval_SaveThread(); }\n"
	const end = "static void end(struct c *c) { if (c->go && c->s) { PyEval_RestoreThread(c->s); c->s = NULL; } }\n"
	const work = "static void work(struct c *c, int n) { if (n > c->limit) { end(c); PyMem_Malloc(n); begin(c); } }\n"
	const f = "static PyObject *f(PyObject *self, PyObject *a) { struct c *c = (struct c *)self;\n"
	tests := []struct{ name, text, want string }{
		{"taken back for a while", object + begin + end + work + f + "begin(c); work(c, 1); work(c, 2); end(c); return 0; }", ""},
		{"in a loop", object + begin + end + work + f + "begin(c); for (int i = 0; i < c->limit; i++) work(c, i); end(c); return 0; }", ""},
		{"many entries", object + begin + end + work + f + "begin(c);" + many(20, " work(c, %d);") + " end(c); return 0; }", ""},
		{"many merges", object + begin + end + work + f + "int n = 0; begin(c); again:" + many(40, " if (c->step == %d) { work(c, n); n++; goto again; }") + " end(c); return 0; }", ""},
		{"one end too few", object + begin + end + f + "begin(c); if (a) end(c);\n return 0; }", fmt.Sprintf("6:%d?", gil.LeftReleased)},
		{"given something else, too", object + begin + end + "static void adopt(struct c *c, PyThreadState *s) { c->s = s; }\n" +
			f + "begin(c); end(c); return 0; }", fmt.Sprintf("3:%d?", gil.DoubleAcquire)},
		{"its address goes somewhere", object + begin + end + "void adopt(PyThreadState **s); static void give(struct c *c) { adopt(&c->s); }\n" +
			f + "begin(c); end(c); return 0; }", fmt.Sprintf("3:%d?", gil.DoubleAcquire)},
		{"never set to NULL after", object + begin + "static void end(struct c *c) { if (c->go && c->s) PyEval_RestoreThread(c->s); }\nstatic void init(struct c *c) { c->s = NULL; }\n" +
			f + "begin(c); end(c); return 0; }", fmt.Sprintf("3:%d?", gil.DoubleAcquire)},
		{"asked whether another thread is busy", object + begin + end + f + "if (c->s) {\n PyEval_SaveThread(); return 0; }\n begin(c); end(c); return 0; }", fmt.Sprintf("6:%d", gil.ResultDropped)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := faults(solve(t, head+tt.text+table("f"), gil.Options{})); got != tt.want {
				t.Errorf("faults %q, want %q", got, tt.want)
			}
		})
	}
}

// many is so many copies of a text, numbered.
func many(n int, format string) string {
	out := ""
	for i := range n {
		out += fmt.Sprintf(format, i)
	}
	return out
}
