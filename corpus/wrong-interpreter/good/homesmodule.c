// target: 3.12
/* wrong-interpreter, stage good. */
#include <Python.h>

#include <errno.h>
#include <pthread.h>

struct answer {
    PyInterpreterState *interpreter;
    int64_t there;
};

static void *ask(void *arg)
{
    struct answer *answer = arg;
    PyThreadState *state = PyThreadState_New(answer->interpreter);

    PyEval_AcquireThread(state);
    answer->there = PyInterpreterState_GetID(PyInterpreterState_Get());
    PyThreadState_Clear(state);
    PyThreadState_DeleteCurrent();
    return NULL;
}

static PyObject *same(PyObject *self, PyObject *ignored)
{
    struct answer answer = {PyInterpreterState_Get(), -1};
    pthread_t thread;
    int status = pthread_create(&thread, NULL, ask, &answer);

    if (status != 0) {
        errno = status;
        return PyErr_SetFromErrno(PyExc_OSError);
    }
    Py_BEGIN_ALLOW_THREADS
    pthread_join(thread, NULL);
    Py_END_ALLOW_THREADS
    return PyBool_FromLong(answer.there == PyInterpreterState_GetID(answer.interpreter));
}

static PyMethodDef methods[] = {
    {"same", same, METH_NOARGS, PyDoc_STR("same() -> bool")},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_multiple_interpreters, Py_MOD_MULTIPLE_INTERPRETERS_SUPPORTED},
    {0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "homes",
    .m_size = 0,
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit_homes(void)
{
    return PyModuleDef_Init(&module);
}
