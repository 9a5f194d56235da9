/* What was checked before a region, and relied upon after it. */
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
    char *buffer;
} Reader;

static PyObject *bad_counted_after(Reader *self, PyObject *args)
{
    char data[100];
    ssize_t n;
    int fd;
    if (self->stream == NULL) { // step "checked here"
        PyErr_SetString(PyExc_ValueError, "closed");
        return NULL;
    }
    fd = self->stream->fd;
    Py_BEGIN_ALLOW_THREADS
    n = read(fd, data, sizeof data);
    Py_END_ALLOW_THREADS
    self->stream->bytes += n; // want GIL504 "self->stream was checked before the GIL was released, and reader_close may have changed it since"
    return PyLong_FromSsize_t(n);
}

static int wait_for(int fd)
{
    int rc;
    Py_BEGIN_ALLOW_THREADS
    rc = usleep(10 + fd);
    Py_END_ALLOW_THREADS
    return rc;
}

static PyObject *bad_release_in_helper(Reader *self, PyObject *args)
{
    if (!self->stream)
        return NULL;
    if (wait_for(self->stream->fd) < 0)
        return NULL;
    return PyLong_FromLong(self->stream->bytes); // want GIL504 "self->stream was checked"
}

static int is_open(Reader *self)
{
    if (self->stream == NULL) {
        PyErr_SetString(PyExc_ValueError, "closed");
        return 0;
    }
    return 1;
}

static PyObject *bad_checked_by_helper(Reader *self, PyObject *args)
{
    if (!is_open(self))
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(self->stream->bytes); // want GIL504 "self->stream was checked"
}

static PyObject *FN_copied(Reader *self, PyObject *args)
{
    struct stream *stream = self->stream; /* freed by close() all the same */
    if (stream == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(stream->bytes);
}

/* Two members that close() takes away: one finding, for both want the same new check. */
static PyObject *bad_two_members(Reader *self, PyObject *args)
{
    if (self->stream == NULL || self->buffer == NULL)
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    usleep(10);
    Py_END_ALLOW_THREADS
    self->stream->bytes++; // want GIL504 "self->stream was checked"
    self->buffer[0] = 0;
    Py_RETURN_NONE;
}

static PyObject *reader_close(Reader *self, PyObject *unused)
{
    free(self->buffer);
    self->buffer = NULL;
    free(self->stream);
    self->stream = NULL; // step "elsewhere: reader_close changes it"
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"bad_counted_after", (PyCFunction)bad_counted_after, METH_VARARGS, NULL},
    {"bad_release_in_helper", (PyCFunction)bad_release_in_helper, METH_VARARGS, NULL},
    {"bad_checked_by_helper", (PyCFunction)bad_checked_by_helper, METH_VARARGS, NULL},
    {"bad_two_members", (PyCFunction)bad_two_members, METH_VARARGS, NULL},
    {"FN_copied", (PyCFunction)FN_copied, METH_VARARGS, NULL},
    {"close", (PyCFunction)reader_close, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
