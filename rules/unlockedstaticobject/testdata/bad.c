// target: 3.13t
/* Caches of objects that are filled at the first use. */
#include <Python.h>

static PyObject *json;

static PyObject *bad_import_at_first_use(PyObject *self, PyObject *args)
{
    if (json == NULL) {
        json = PyImport_ImportModule("json"); // want GIL605 "json is filled without a lock"
        if (json == NULL)
            return NULL;
    }
    return Py_NewRef(json);
}

static PyObject *empty(void)
{
    static PyObject *tuple;
    if (!tuple)
        tuple = PyTuple_New(0); // want GIL605 "tuple is filled without a lock"
    return tuple;
}

static PyObject *bad_static_local_in_helper(PyObject *self, PyObject *args)
{
    return Py_XNewRef(empty());
}

static PyObject *names[4];

static PyObject *bad_element_in_loop(PyObject *self, PyObject *args)
{
    for (int i = 0; i < 4; i++) {
        if (names[i] == NULL)
            names[i] = PyUnicode_FromFormat("name%d", i); // want GIL605 "names.* is filled"
    }
    Py_RETURN_NONE;
}

static PyObject *decimal;

static PyObject *bad_goto_if_full(PyObject *self, PyObject *args)
{
    if (decimal)
        goto done;
    decimal = PyImport_ImportModule("decimal"); // want GIL605 "decimal is filled"
    if (decimal == NULL)
        return NULL;
done:
    return Py_NewRef(decimal);
}

/* ---- the module ---- */

static PyMethodDef methods[] = {
    {"bad_import_at_first_use", bad_import_at_first_use, METH_NOARGS, NULL},
    {"bad_static_local_in_helper", bad_static_local_in_helper, METH_NOARGS, NULL},
    {"bad_element_in_loop", bad_element_in_loop, METH_NOARGS, NULL},
    {"bad_goto_if_full", bad_goto_if_full, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "bad", .m_methods = methods, .m_slots = slots};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModuleDef_Init(&module);
}
