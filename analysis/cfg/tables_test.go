package cfg

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/csrc"
)

// showTable writes a table as "struct var: row.field=value ...".
func showTable(t *Table) string {
	s := t.Struct + " " + t.Var.Name + ":"
	for _, e := range t.Entries {
		s += fmt.Sprintf(" %d.%s=%s", e.Row, e.Field, e.Value)
	}
	return s
}

func TestTables(t *testing.T) {
	const python = "#include <Python.h>\nstatic void d(PyObject *s) { }\nstatic int x(PyObject *m) { return 0; }\n"
	for _, c := range []struct{ name, text, want, refs string }{
		{"type slots", `static PyType_Slot s[] = { {Py_tp_dealloc, d}, {Py_tp_clear, (void *)d}, {0, NULL} };`,
			"PyType_Slot s: 0.slot=Py_tp_dealloc 0.pfunc=d 1.slot=Py_tp_clear 1.pfunc=(void *)d 2.slot=0 2.pfunc=0", "Py_tp_dealloc Py_tp_clear"},
		{"module slots with other values", `static PyModuleDef_Slot s[] = { {Py_mod_exec, x}, {Py_mod_gil, Py_MOD_GIL_NOT_USED}, {0} };`,
			"PyModuleDef_Slot s: 0.slot=Py_mod_exec 0.value=x 1.slot=Py_mod_gil 1.value=Py_MOD_GIL_NOT_USED 2.slot=0", "Py_mod_exec"},
		{"slots without a function", `static PyModuleDef_Slot s[] = { {0, NULL} };`, "PyModuleDef_Slot s: 0.slot=0 0.value=0", ""},
		{"designated, the other way round", `static struct PyType_Slot s[] = { { .pfunc = d, .slot = Py_tp_finalize } };`,
			"PyType_Slot s: 0.pfunc=d 0.slot=Py_tp_finalize", "Py_tp_finalize"},
		{"module", `static struct PyModuleDef m = { PyModuleDef_HEAD_INIT, "name", NULL, -1 };`,
			"PyModuleDef m: 0.m_name=\"name\" 0.m_doc=0 0.m_size=-1", ""},
		{"local", `void f(void) { PyType_Slot s[] = { {Py_tp_free, d}, {0} }; }`,
			"PyType_Slot s: 0.slot=Py_tp_free 0.pfunc=d 1.slot=0", "Py_tp_free"},
		{"static local", `void f(void) { static PyType_Slot s[] = { {Py_tp_free, d}, {0} }; }`,
			"PyType_Slot s: 0.slot=Py_tp_free 0.pfunc=d 1.slot=0", "Py_tp_free"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := Build(csrc.Parse(&csrc.Config{Path: "m.c", Text: []byte(python + c.text), Target: capi.Target{Minor: 13}}))
			var tables, slots []string
			for _, x := range f.Tables {
				tables = append(tables, showTable(x))
			}
			for _, r := range f.Refs {
				slots = append(slots, r.Slot)
			}
			if got := strings.Join(tables, "\n"); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
			if got := strings.Join(slots, " "); got != c.refs {
				t.Errorf("slots %q, want %q", got, c.refs)
			}
		})
	}
}

// What a text says of the module it says of every configuration, compiled or not.
func TestMentions(t *testing.T) {
	f := Build(csrc.Parse(&csrc.Config{Path: "m.c", Target: capi.Target{Minor: 12},
		Text: []byte("#define Py_LIMITED_API 0x03080000\n#include <Python.h>\n#ifdef Py_mod_gil\nint x = Py_MOD_GIL_NOT_USED;\n#endif\n")}))
	if got := strings.Join(f.Mentions, " "); got != "Py_mod_gil Py_MOD_GIL_NOT_USED Py_LIMITED_API" {
		t.Errorf("mentions %q", got)
	}
	if got := strings.Join(f.Defined, " "); got != "Py_LIMITED_API" {
		t.Errorf("defines %q", got)
	}
}
