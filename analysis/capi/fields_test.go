package capi

import "testing"

func TestFieldContext(t *testing.T) {
	tests := []struct {
		structName, field string
		want              When
	}{
		{"PyMethodDef", "ml_meth", WhenHeld}, {"struct PyMethodDef", "1", WhenHeld}, {"PyMethodDef", "ml_name", WhenUnknown},
		{"PyMethodDef", "0", WhenUnknown}, {"PyMethodDef", "9", WhenUnknown}, {"PyMethodDef", "-1", WhenUnknown},
		{"PyGetSetDef", "get", WhenHeld}, {"PyGetSetDef", "2", WhenHeld}, {"PyGetSetDef", "4", WhenUnknown},
		{"PyTypeObject", "tp_dealloc", WhenHeld}, {"struct _typeobject", "tp_traverse", WhenHeld}, {"PyTypeObject", "tp_flags", WhenUnknown},
		{"PyTypeObject", "4", WhenHeld}, {"PyTypeObject", "1", WhenUnknown},
		{"PyModuleDef", "m_traverse", WhenHeld}, {"PyModuleDef", "8", WhenHeld}, {"PyModuleDef", "m_size", WhenUnknown},
		{"PyModuleDef_Slot", "value", WhenHeld}, {"PyModuleDef_Slot", "1", WhenHeld}, {"PyType_Slot", "pfunc", WhenHeld},
		{"PyBufferProcs", "bf_getbuffer", WhenHeld}, {"PyNumberMethods", "nb_add", WhenHeld}, {"PyNumberMethods", "nb_reserved", WhenUnknown},
		{"PySequenceMethods", "sq_item", WhenHeld}, {"PyMappingMethods", "1", WhenHeld}, {"PyAsyncMethods", "am_send", WhenHeld},
		{"struct _inittab", "initfunc", WhenHeld},
		{"sigaction", "sa_handler", WhenSignal}, {"struct sigaction", "sa_sigaction", WhenSignal}, {"struct sigaction", "sa_flags", WhenUnknown},
		{"struct mine", "callback", WhenUnknown}, {"", "", WhenUnknown},
	}
	for _, test := range tests {
		if got := FieldContext(test.structName, test.field); got != test.want {
			t.Errorf("%s.%s: %d, want %d", test.structName, test.field, got, test.want)
		}
	}
	if VarContext("PyOS_InputHook") != WhenNoThreadState || VarContext("PyList_Type") != WhenUnknown {
		t.Error("VarContext")
	}
}

// TestFieldOrder checks that every member that holds a function is at some index.
func TestFieldOrder(t *testing.T) {
	for name, s := range functionFields {
		at := map[string]bool{}
		for _, field := range s.order {
			if at[field] {
				t.Errorf("%s.%s: twice", name, field)
			}
			at[field] = true
		}
		if s.prefix != "" && len(s.order) == 0 {
			t.Errorf("%s: a prefix, but no members", name)
		}
	}
}

func TestObjectFields(t *testing.T) {
	for _, test := range []struct {
		structName, field string
		want              bool
	}{
		{"PyObject", "ob_refcnt", true}, {"struct _object", "ob_type", true}, {"const PyVarObject", "ob_size", true},
		{"PyListObject", "ob_item", true}, {"PyListObject", "allocated", true}, {"PyTupleObject", "ob_item", true},
		{"PyBytesObject", "ob_sval", true}, {"PyTypeObject", "tp_name", true}, {"struct _typeobject", "tp_dict", true},
		{"PyDictObject", "ma_used", true}, {"PyFloatObject", "ob_fval", true}, {"PyCodeObject", "co_name", true},
		{"PyArrayObject", "data", true},
		{"PyListObject", "mine", false}, {"MyObject", "ob_refcnt", false}, {"struct mine", "fd", false}, {"PyThreadState", "interp", false},
	} {
		if got := ObjectField(test.structName, test.field); got != test.want {
			t.Errorf("%s.%s: %v", test.structName, test.field, got)
		}
	}
}

func TestTypes(t *testing.T) {
	for name, want := range map[string]bool{
		"PyObject": true, "PyTypeObject": true, "PyListObject": true, "PyCodeObject": true, "struct _object": true, "struct _frame": true,
		"PyArrayObject": true, "PyMethodDef": false, "Py_buffer": false, "PyThreadState": false, "MyObject": false, "": false, "PyMutex": false,
	} {
		if IsObjectType(name) != want {
			t.Errorf("IsObjectType(%q): %v", name, !want)
		}
	}
	for name, want := range map[string]bool{
		"PyThreadState": true, "struct _ts": true, "PyGILState_STATE": true, "PyThreadStateToken": true, "PyObject": false, "int": false,
	} {
		if IsStateType(name) != want {
			t.Errorf("IsStateType(%q): %v", name, !want)
		}
	}
}

func TestLooksLikeAPI(t *testing.T) {
	for name, want := range map[string]bool{
		"PyList_GetItem": true, "PyList_FromTheFuture": true, "PyUnstable_Something": true, "Py_Future": true, "PyArray_Future": true,
		"_PyErr_SetObject": true, "PyString_AsString": true, "PyUnicode_Future": true,
		"PyInit_spam": false, "_PyFuture_Private": false, "PySpam_Do": false, "Python": false, "Py_": false, "PyList": false, "py_func": false,
		"PyQt_init": false, "PyList_": false, "": false, "memcpy": false,
	} {
		if LooksLikeAPI(name) != want {
			t.Errorf("%q: %v", name, !want)
		}
	}
}
