/* A pair of hooks that keep what Ensure returned in the thread's own storage (uWSGI's plugins). */
#include <Python.h>
#include <pthread.h>

static pthread_key_t key;

struct hooks {
    void (*get)(void);
    void (*release)(void);
};

static void good_get_keeps_the_state(void)
{
    pthread_setspecific(key, (void *)PyGILState_Ensure());
}

static void good_release_fetches_it(void)
{
    PyGILState_Release((PyGILState_STATE)(long)pthread_getspecific(key));
}

struct hooks hooks = {good_get_keeps_the_state, good_release_fetches_it};

static void *good_thread_uses_the_hooks(void *arg)
{
    good_get_keeps_the_state();
    PyErr_Clear();
    good_release_fetches_it();
    return NULL;
}

static PyObject *start(PyObject *self, PyObject *args)
{
    pthread_t t;
    return PyLong_FromLong(pthread_create(&t, NULL, good_thread_uses_the_hooks, NULL));
}

static PyMethodDef methods[] = {{"start", start, METH_NOARGS}, {NULL}};
