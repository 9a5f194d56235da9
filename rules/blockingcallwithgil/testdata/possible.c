// possible
/* Whether these calls wait hangs on what cannot be seen. */
#include <Python.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <pwd.h>
#include <sqlite3.h>
#include <zlib.h>

static sqlite3 *db;

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

/* A file that is opened by its path: most often on a local disk. */
static ssize_t read_some(int fd, char *buf, size_t size)
{
    return read(fd, buf, size); // want GIL301 "read"
}

static PyObject *possible_opened_by_path(PyObject *self, PyObject *args)
{
    char buf[512];
    int fd = open(PyUnicode_AsUTF8(args), O_RDONLY); // want GIL301 "open"
    ssize_t n = read_some(fd, buf, sizeof buf);
    close(fd); // want GIL301 "close"
    return PyBytes_FromStringAndSize(buf, n);
}

/* Too little to pay for a release, where the caller says so. */
static int squeeze(Bytef *out, uLongf *room, const Bytef *in, uLong n)
{
    return compress2(out, room, in, n, 9); // want GIL301 "compress2"
}

static PyObject *possible_below_threshold(PyObject *self, PyObject *args)
{
    Py_buffer in;
    Bytef out[4096];
    uLongf room = sizeof out;
    int rc;
    if (!PyArg_ParseTuple(args, "y*", &in))
        return NULL;
    if (in.len > 2048) {
        Py_BEGIN_ALLOW_THREADS
        rc = squeeze(out, &room, in.buf, in.len);
        Py_END_ALLOW_THREADS
    } else {
        rc = squeeze(out, &room, in.buf, in.len);
    }
    PyBuffer_Release(&in);
    return PyLong_FromLong(rc);
}

/* The callback uses Python: a release around the call would need an Ensure in it. */
static int on_row(void *list, int n, char **values, char **names)
{
    PyObject *o = PyUnicode_FromString(values[0]);
    int rc = o == NULL || PyList_Append(list, o);
    Py_XDECREF(o);
    return rc;
}

static PyObject *possible_callback_needs_gil(PyObject *self, PyObject *args)
{
    PyObject *list = PyList_New(0);
    sqlite3_exec(db, "select name from t", on_row, list, NULL); // want GIL301 "sqlite3_exec"
    return list;
}

static PyMethodDef methods[] = {
    {"stat", possible_stat, METH_O, NULL},
    {"whole_file", possible_whole_file, METH_O, NULL},
    {"user", possible_user, METH_O, NULL},
    {"nonblocking", (PyCFunction)possible_nonblocking, METH_NOARGS, NULL},
    {"make_nonblocking", (PyCFunction)make_nonblocking, METH_NOARGS, NULL},
    {"opened_by_path", possible_opened_by_path, METH_O, NULL},
    {"below_threshold", possible_below_threshold, METH_VARARGS, NULL},
    {"callback", possible_callback_needs_gil, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
