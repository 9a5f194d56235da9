/* on-signal, stage bad. */
#include <Python.h>

#include <signal.h>
#include <unistd.h>

static void answer(int number)
{
    (void)number;
    PyErr_SetString(PyExc_InterruptedError, "SIGUSR1"); /* want GIL104 "PyErr_SetString" */
}

static PyObject *wait_for_it(PyObject *self, PyObject *ignored)
{
    signal(SIGUSR1, answer);
    Py_BEGIN_ALLOW_THREADS
    usleep(200000);
    Py_END_ALLOW_THREADS
    signal(SIGUSR1, SIG_DFL);
    if (PyErr_Occurred())
        return NULL;
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"wait", wait_for_it, METH_NOARGS, PyDoc_STR("wait()")},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "alarms",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit_alarms(void)
{
    return PyModule_Create(&module);
}
