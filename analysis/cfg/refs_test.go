package cfg

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// show writes a ref as "name how destination".
func show(r *Ref) string {
	how := map[RefKind]string{
		RefOther: "other", RefInit: "init", RefField: "field", RefVar: "var", RefArg: "arg", RefDlsym: "dlsym", RefReturn: "return",
	}[r.How]
	s := r.Name + " " + how
	if r.Struct != "" || r.Field != "" {
		s += " " + r.Struct + "." + r.Field
	}
	if r.Var != nil {
		s += " in " + r.Var.Name
	}
	if r.How == RefArg {
		s += fmt.Sprintf(" %s/%d", r.Callee, r.Arg)
	}
	if r.Func != nil {
		s += " @" + r.Func.Name
	}
	return s
}

func TestRefs(t *testing.T) {
	const python = "#include <Python.h>\nstatic PyObject *m(PyObject *s, PyObject *a) { return a; }\nstatic void d(PyObject *s) { }\n"
	const plain = "int f(int); int g(int);\n"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"method table, positional", python + `static PyMethodDef t[] = { {"m", m, METH_O, NULL}, {"n", (PyCFunction)(void (*)(void))m}, {NULL} };`,
			[]string{"m init PyMethodDef.ml_meth in t", "m init PyMethodDef.ml_meth in t"}},
		{"method table, designated", python + `static struct PyMethodDef t[] = { [0] = { .ml_meth = (PyCFunction)m, .ml_name = "m" } };`,
			[]string{"m init PyMethodDef.ml_meth in t"}},
		{"method table without inner braces", python + `static PyMethodDef t[] = { "m", m, METH_O, NULL, "n", m, METH_O, NULL };`,
			[]string{"m init PyMethodDef.ml_meth in t", "m init PyMethodDef.ml_meth in t"}},
		{"type, by order", python + `static PyTypeObject T = { PyVarObject_HEAD_INIT(NULL, 0) "T", sizeof(int), 0, (destructor)d };`,
			[]string{"d init PyTypeObject.tp_dealloc in T"}},
		{"type, designated", python + `static PyTypeObject T = { PyVarObject_HEAD_INIT(NULL, 0) .tp_name = "T", .tp_dealloc = d, .tp_call = (ternaryfunc)&m };`,
			[]string{"d init PyTypeObject.tp_dealloc in T", "m init PyTypeObject.tp_call in T"}},
		{"type spec", python + `static PyType_Slot s[] = { {Py_tp_dealloc, d}, {Py_tp_call, (void *)m}, {0, NULL} }; static PyType_Spec p = { "x", 0, 0, 0, s };`,
			[]string{"d init PyType_Slot.pfunc in s", "m init PyType_Slot.pfunc in s"}},
		{"module slots", python + `static PyModuleDef_Slot s[] = { {Py_mod_exec, (void *)m}, {0, NULL} };`,
			[]string{"m init PyModuleDef_Slot.value in s"}},
		{"getset", python + `static PyGetSetDef s[] = { {"x", (getter)m, NULL, NULL, NULL} };`,
			[]string{"m init PyGetSetDef.get in s"}},
		{"struct of the project, nested", plain + `struct in { int n; int (*cb)(int); }; struct out { struct in a[2]; } o = { { { 1, f }, { 2, g } } };`,
			[]string{"f init struct in.cb in o", "g init struct in.cb in o"}},
		{"struct without a tag", plain + `typedef struct { int n; int (*cb)(int); } T; T o = { 1, f };`,
			[]string{"f init T.cb in o"}},
		{"struct nobody knows", plain + `struct later o[] = { { 1, f }, { .cb = g } };`,
			[]string{"f init struct later.1 in o", "g init struct later.cb in o"}},
		{"array of pointers, scalar", plain + `int (*tab[])(int) = { f, &g }; int (*one)(int) = f;`,
			[]string{"f init in tab", "g init in tab", "f init in one"}},
		{"conditional in an initializer", plain + `int (*one)(int) = sizeof(int) == 4 ? f : g;`,
			[]string{"f init in one", "g init in one"}},
		{"tables of numbers", `int f(int); int f2 = 3; int t[] = { 1, 2, 3 }; struct { int a; char *s; } u = { sizeof(f), "f" };`, nil},
		{"local initializers", plain + `struct s { int (*cb)(int); }; void k(void) { struct s v = { f }; static struct s w = { .cb = g }; int (*p)(int) = f; use(&v, &w, p); }`,
			[]string{"f init struct s.cb in v @k", "g init struct s.cb in w @k", "f init in p @k"}},
		{"assignments", plain + `struct s { int (*cb)(int); struct { int (*in)(int); } t; }; int (*glob)(int); void k(struct s *p) { p->cb = f; p->t.in = (void *)g; glob = f; }`,
			[]string{"f field struct s.cb @k", "g field " + "*" + ".in @k", "f var in glob @k"}},
		{"assignment to elements and through pointers", plain + `int (*tab[3])(int); void k(int (**out)(int)) { tab[1] = f; *out = g; }`,
			[]string{"f var in tab @k", "g other @k"}},
		{"arguments", plain + `void k(void) { qsort(0, 0, 0, (int (*)(const void *, const void *))f); set(1, &g); }`,
			[]string{"f arg qsort/3 @k", "g arg set/1 @k"}},
		{"conditional argument", plain + `void k(int a) { set(a ? f : g); }`,
			[]string{"f arg set/0 @k", "g arg set/0 @k"}},
		{"conditional assignment", plain + `struct s { int (*cb)(int); }; void k(struct s *p, int a) { p->cb = a ? f : a > 2 ? g : 0; }`,
			[]string{"f field struct s.cb @k", "g field struct s.cb @k"}},
		{"compound literal", plain + `struct s { int (*cb)(int); }; void k(void) { set(&(struct s){ .cb = f }); }`,
			[]string{"f init struct s.cb in %1 @k"}},
		{"returned, compared", plain + `void *k(void *p) { if (p == f) return g; return 0; }`,
			[]string{"f other @k", "g return @k"}},
		{"called is not used", plain + `int k(void) { f(1); (*f)(2); (&f)(3); return ((int (*)(int))f)(4) + sizeof(g); }`, nil},
		{"an API function", "#include <Python.h>\nstruct v { void (*del)(void *); }; void k(struct v *p) { p->del = PyMem_Free; PyCapsule_New(p, 0, d); }",
			[]string{"PyMem_Free field struct v.del @k"}},
		{"not in dead code", plain + `void k(void) { if (0) set(f); return; set(g); }`, nil},
		{"loaded by dlsym", `typedef int (*fn)(int); struct api { fn a; }; fn glob; void k(void *h, struct api *p) { p->a = (fn)dlsym(h, "a_name"); glob = (fn)dlsym(h, "b_name"); *(void **)(&glob) = dlsym(h, "c_name"); }`,
			[]string{"a_name dlsym struct api.a @k", "b_name dlsym in glob @k", "c_name dlsym in glob @k"}},
		{"loaded by something like it", `typedef void *(*fn)(long); fn glob; char *other; void k(void *h) { glob = (fn)findAddr(h, "PyList_New"); other = lookup("PyList_New"); glob = (fn)findAddr(h, "no_api"); }`,
			[]string{"PyList_New dlsym in glob @k"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := build(t, c.text)
			var got []string
			for _, r := range f.Refs {
				got = append(got, show(r))
			}
			ok := len(got) == len(c.want)
			for i := 0; ok && i < len(got); i++ {
				before, after, any := strings.Cut(c.want[i], "*")
				ok = got[i] == c.want[i] || any && strings.HasPrefix(got[i], before) && strings.HasSuffix(got[i], after)
			}
			if !ok {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
			if !slices.IsSortedFunc(f.Refs, compareRefs) {
				t.Error("refs are not sorted")
			}
		})
	}
}
