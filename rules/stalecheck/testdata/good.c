/* Checks that are still true when they count. */
#include <Python.h>
#include <stdlib.h>
#include <unistd.h>

struct stream {
    int fd;
    long bytes;
};

typedef struct {
    PyObject_HEAD
    struct stream *stream;
    struct stream *fixed;
    int busy;
    struct stream *guarded;
} Reader;

static PyObject *closed(void)
{
    PyErr_SetString(PyExc_ValueError, "closed");
    return NULL;
}

static PyObject *good_checked_again(Reader *self, PyObject *args)
{
    char data[100];
    ssize_t n;
    int fd;
    if (self->stream == NULL)
        return closed();
    fd = self->stream->fd;
    Py_BEGIN_ALLOW_THREADS
    n = read(fd, data, sizeof data);
    Py_END_ALLOW_THREADS
    if (self->stream == NULL)
        return closed();
    self->stream->bytes += n;
    return PyLong_FromSsize_t(n);
}

static PyObject *good_never_closed(Reader *self, PyObject *args)
{
    if (self->fixed == NULL)
        return closed();
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(self->fixed->bytes);
}

static PyObject *good_busy(Reader *self, PyObject *args)
{
    PyObject *result;
    if (self->guarded == NULL)
        return closed();
    self->busy = 1;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    result = PyLong_FromLong(self->guarded->bytes);
    self->busy = 0;
    return result;
}

static PyObject *good_before(Reader *self, PyObject *args)
{
    long bytes;
    if (self->stream == NULL)
        return closed();
    bytes = self->stream->bytes;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(bytes);
}

static PyObject *reader_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    Reader *made = (Reader *)type->tp_alloc(type, 0);
    if (made != NULL)
        made->fixed = NULL; /* nobody else has it yet */
    return (PyObject *)made;
}

static PyObject *reader_close(Reader *self, PyObject *unused)
{
    if (self->busy)
        return closed();
    free(self->stream);
    self->stream = NULL;
    free(self->guarded);
    self->guarded = NULL;
    Py_RETURN_NONE;
}

static PyObject *make(PyObject *self, PyObject *unused)
{
    return reader_new(NULL, NULL, NULL);
}

/* What is checked lies on the stack of the caller: nobody else has it. */
struct parts {
    PyObject *head;
    char *text;
};

static void drop_parts(struct parts *parts)
{
    Py_CLEAR(parts->head);
    PyMem_Free(parts->text);
    parts->text = NULL;
}

static int fill_parts(struct parts *parts)
{
    parts->head = PyList_New(0);
    parts->text = PyMem_Malloc(100);
    if (parts->head == NULL || parts->text == NULL) {
        drop_parts(parts);
        return -1;
    }
    Py_BEGIN_ALLOW_THREADS
    usleep(1);
    Py_END_ALLOW_THREADS
    parts->text[0] = 0;
    return 0;
}

static PyObject *good_on_the_stack(PyObject *self, PyObject *args)
{
    struct parts parts;

    if (fill_parts(&parts) < 0)
        return NULL;
    drop_parts(&parts);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"good_on_the_stack", good_on_the_stack, METH_NOARGS, NULL},
    {"good_checked_again", (PyCFunction)good_checked_again, METH_VARARGS, NULL},
    {"good_never_closed", (PyCFunction)good_never_closed, METH_VARARGS, NULL},
    {"good_busy", (PyCFunction)good_busy, METH_VARARGS, NULL},
    {"good_before", (PyCFunction)good_before, METH_VARARGS, NULL},
    {"make", make, METH_NOARGS, NULL},
    {"close", (PyCFunction)reader_close, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
