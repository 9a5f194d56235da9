// target: 3.13t
/* Caches that are filled under a lock, or before there are threads. */
#include <Python.h>

static PyMutex mutex;
static PyObject *json;

static PyObject *good_mutex(PyObject *self, PyObject *args)
{
    PyMutex_Lock(&mutex);
    if (json == NULL)
        json = PyImport_ImportModule("json");
    PyMutex_Unlock(&mutex);
    return Py_XNewRef(json);
}

static PyObject *filled(void)
{
    if (json == NULL)
        json = PyImport_ImportModule("json");
    return json;
}

static PyObject *good_mutex_of_the_caller(PyObject *self, PyObject *args)
{
    PyMutex_Lock(&mutex);
    PyObject *m = Py_XNewRef(filled());
    PyMutex_Unlock(&mutex);
    return m;
}

static PyObject *error;

static PyObject *good_filled_by_exec(PyObject *self, PyObject *args)
{
    PyErr_SetNone(error);
    return NULL;
}

static int fill(PyObject *m)
{
    if (error == NULL)
        error = PyErr_NewException("good.error", NULL, NULL);
    return PyModule_AddObjectRef(m, "error", error);
}

typedef struct {
    PyObject_HEAD
    PyObject *cache;
} Obj;

static PyObject *good_cache_of_the_object(Obj *self, PyObject *args)
{
    Py_BEGIN_CRITICAL_SECTION(self);
    if (self->cache == NULL)
        self->cache = PyTuple_New(0);
    Py_END_CRITICAL_SECTION();
    return Py_XNewRef(self->cache);
}

/* ---- the module ---- */

/* Nothing was found empty: another member was tested, or found to be there. */
static struct {
    PyObject *playing, *next;
} channels[8];

static PyObject *good_queue(PyObject *self, PyObject *sound)
{
    if (channels[0].playing != NULL)
        channels[0].next = Py_NewRef(sound); // want GIL602 "channels.*next is written without a lock"
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"good_queue", good_queue, METH_O, NULL},
    {"good_mutex", good_mutex, METH_NOARGS, NULL},
    {"good_mutex_of_the_caller", good_mutex_of_the_caller, METH_NOARGS, NULL},
    {"good_filled_by_exec", good_filled_by_exec, METH_NOARGS, NULL},
    {"good_cache_of_the_object", (PyCFunction)good_cache_of_the_object, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, fill},
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "good", .m_methods = methods, .m_slots = slots};

PyMODINIT_FUNC PyInit_good(void)
{
    return PyModuleDef_Init(&module);
}
