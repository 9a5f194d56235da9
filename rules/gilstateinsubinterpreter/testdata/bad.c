// target: 3.13
#include <Python.h>
#include <pthread.h>

static PyObject *callback;

static void notify(void)
{
    PyGILState_STATE s = PyGILState_Ensure(); // want GIL702 "PyGILState_Ensure.. attaches to the main interpreter, whichever this is: module bad declares support of several"
    PyObject *r = PyObject_CallNoArgs(callback);
    Py_XDECREF(r);
    PyGILState_Release(s);
}

static void *bad_thread(void *arg)
{
    PyGILState_STATE s = PyGILState_Ensure(); // want GIL702 "main interpreter"
    PyErr_Clear();
    PyGILState_Release(s);
    return arg;
}

static void *bad_thread_in_helper(void *arg)
{
    if (arg != NULL)
        notify();
    return NULL;
}

static PyObject *start(PyObject *self, PyObject *arg)
{
    pthread_t a, b;
    callback = Py_NewRef(arg);
    pthread_create(&a, NULL, bad_thread, NULL);
    pthread_create(&b, NULL, bad_thread_in_helper, &callback);
    Py_BEGIN_ALLOW_THREADS
    pthread_join(a, NULL);
    pthread_join(b, NULL);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"start", start, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
    {0, NULL},
};

static struct PyModuleDef def = {
    PyModuleDef_HEAD_INIT, .m_name = "bad", .m_methods = methods, .m_slots = slots,
};

PyMODINIT_FUNC PyInit_bad(void)
{
    return PyModuleDef_Init(&def);
}
