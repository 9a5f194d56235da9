package module

import (
	"fmt"
	"testing"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/cfg"
	"github.com/gillint/gillint/analysis/csrc"
	"github.com/gillint/gillint/analysis/gil"
)

// of analyses texts as one link unit for 3.13.
func of(texts ...string) *Unit {
	var files []*cfg.File
	target := capi.Target{Minor: 13}
	for i, text := range texts {
		files = append(files, cfg.Build(csrc.Parse(&csrc.Config{Path: fmt.Sprintf("m%d.c", i), Text: []byte("#include <Python.h>\n" + text), Target: target})))
	}
	p := cfg.Link("m", files)
	return Of(p, gil.Solve(p, gil.Options{Target: target}))
}

func show(u *Unit) string {
	s := ""
	for _, m := range u.Modules {
		s += fmt.Sprintf("%s phase=%d gil=%d interpreters=%d", m.Name, m.Phase, m.GIL, m.Interpreters)
		if m.SlotsUnknown {
			s += " slots unknown"
		}
		s += "; "
	}
	for _, t := range u.Types {
		s += t.Name
		for _, slot := range capi.Slots {
			if f := t.Funcs[slot]; f != nil {
				s += fmt.Sprintf(" %s=%s", slot, f.Name)
			}
		}
		s += "; "
	}
	if u.Limited {
		s += "limited; "
	}
	if u.MentionsGIL {
		s += "mentions; "
	}
	if u.NoGIL() {
		s += "no GIL"
	}
	return s
}

func TestOf(t *testing.T) {
	const exec = "static int exec(PyObject *m) { return 0; }\n"
	for _, c := range []struct {
		name  string
		texts []string
		want  string
	}{
		{"single phase", []string{`static struct PyModuleDef d = { PyModuleDef_HEAD_INIT, "pkg.m", NULL, -1, NULL };
			PyMODINIT_FUNC PyInit_m(void) { return PyModule_Create(&d); }`}, "pkg.m phase=1 gil=0 interpreters=0; "},
		{"single phase that declares by a call", []string{`static struct PyModuleDef d = { PyModuleDef_HEAD_INIT, .m_name = "m" };
			PyMODINIT_FUNC PyInit_m(void) { PyObject *m = PyModule_Create(&d); PyUnstable_Module_SetGIL(m, Py_MOD_GIL_NOT_USED); return m; }`},
			"m phase=1 gil=2 interpreters=0; mentions; no GIL"},
		{"multi phase", []string{exec + `static PyModuleDef_Slot s[] = { {Py_mod_exec, exec}, {Py_mod_gil, Py_MOD_GIL_NOT_USED},
			{Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED}, {0, NULL} };
			static struct PyModuleDef d = { PyModuleDef_HEAD_INIT, .m_name = "m", .m_slots = s };
			PyMODINIT_FUNC PyInit_m(void) { return PyModuleDef_Init(&d); }`},
			"m phase=2 gil=2 interpreters=3; mentions; no GIL"},
		{"made in another file", []string{`PyObject *make(void); PyMODINIT_FUNC PyInit_m(void) { return make(); }`,
			exec + `static PyModuleDef_Slot s[] = { {Py_mod_exec, exec}, {0, NULL} };
			struct PyModuleDef d = { PyModuleDef_HEAD_INIT, .m_name = "m", .m_slots = s };
			PyObject *make(void) { return PyModuleDef_Init(&d); }`}, "m phase=2 gil=0 interpreters=0; "},
		{"not seen how", []string{`PyObject *make(void); PyMODINIT_FUNC PyInit_m(void) { return make(); }`}, "m phase=0 gil=0 interpreters=0 slots unknown; "},
		{"declared for other versions only", []string{`static struct PyModuleDef d = { PyModuleDef_HEAD_INIT, .m_name = "m" };
			#ifdef MY_FREE_THREADED
			static PyModuleDef_Slot s[] = { {Py_mod_gil, Py_MOD_GIL_NOT_USED}, {0} };
			#endif
			PyMODINIT_FUNC PyInit_m(void) { return PyModule_Create(&d); }`}, "m phase=1 gil=0 interpreters=0; mentions; "},
		{"types", []string{`#define Py_LIMITED_API 0x03080000
			static void dealloc(PyObject *o) { } static int clear(PyObject *o) { return 0; } static PyObject *make(PyTypeObject *t, PyObject *a, PyObject *k) { return 0; }
			static PyType_Slot s[] = { {Py_tp_dealloc, dealloc}, {Py_tp_clear, clear}, {0} };
			static PyTypeObject T = { PyVarObject_HEAD_INIT(NULL, 0) .tp_name = "m.T", .tp_dealloc = dealloc };
			void init(void) { T.tp_new = make; }`},
			"s tp_dealloc=dealloc tp_clear=clear; m.T tp_new=make tp_dealloc=dealloc; limited; "},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := show(of(c.texts...)); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
