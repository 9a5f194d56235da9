// possible
/* Whether these calls wait hangs on what cannot be seen. */
#include <Python.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <pwd.h>

typedef struct {
    PyObject_HEAD
    int fd;
} Conn;

static PyObject *possible_stat(PyObject *self, PyObject *args)
{
    struct stat st;
    return PyLong_FromLong(stat(PyUnicode_AsUTF8(args), &st)); // want GIL301 "stat"
}

static PyObject *possible_whole_file(PyObject *self, PyObject *args)
{
    char buf[512];
    size_t n = 0;
    FILE *f = fopen(PyUnicode_AsUTF8(args), "rb"); // want GIL301 "fopen"
    if (f == NULL)
        return PyErr_SetFromErrno(PyExc_OSError);
    n = fread(buf, 1, sizeof buf, f); // want GIL301 "fread"
    fclose(f); // want GIL301 "fclose"
    return PyLong_FromSize_t(n);
}

static PyObject *possible_user(PyObject *self, PyObject *args)
{
    struct passwd p, *found = NULL;
    char buf[512];
    return PyLong_FromLong(getpwnam_r(PyUnicode_AsUTF8(args), &p, buf, sizeof buf, &found)); // want GIL301 "getpwnam_r"
}

/* Some descriptor of this module never waits: it may be this one. */
static PyObject *possible_nonblocking(Conn *self, PyObject *args)
{
    char buf[512];
    return PyLong_FromSsize_t(recv(self->fd, buf, sizeof buf, 0)); // want GIL301 "recv"
}

static PyObject *make_nonblocking(Conn *self, PyObject *args)
{
    return PyLong_FromLong(fcntl(self->fd, F_SETFL, O_NONBLOCK));
}

static PyMethodDef methods[] = {
    {"stat", possible_stat, METH_O, NULL},
    {"whole_file", possible_whole_file, METH_O, NULL},
    {"user", possible_user, METH_O, NULL},
    {"nonblocking", (PyCFunction)possible_nonblocking, METH_NOARGS, NULL},
    {"make_nonblocking", (PyCFunction)make_nonblocking, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
