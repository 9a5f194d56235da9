/* Every function here waits for something while the GIL is held. */
#include <Python.h>
#include <libdeflate.h>
#include <stdio.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <stdlib.h>
#include <linux/aio_abi.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <zlib.h>

typedef struct {
    PyObject_HEAD
    int fd;
} Conn;

static PyObject *bad_sleep(PyObject *self, PyObject *args)
{
    int seconds;
    if (!PyArg_ParseTuple(args, "i", &seconds))
        return NULL;
    sleep(seconds); // want GIL301 "sleep\\(\\) sleeps while the GIL is held"
    Py_RETURN_NONE;
}

static PyObject *bad_read_in_if(Conn *self, PyObject *args)
{
    char buf[512];
    ssize_t n = 0;
    if (self->fd >= 0) {
        n = read(self->fd, buf, sizeof buf); // want GIL301 "read"
    }
    return PyBytes_FromStringAndSize(buf, n);
}

static PyObject *bad_recv_in_loop(Conn *self, PyObject *args)
{
    char buf[512];
    Py_ssize_t total = 0;
    for (;;) {
        ssize_t n = recv(self->fd, buf, sizeof buf, 0); // want GIL301 "recv"
        if (n <= 0)
            break;
        total += n;
    }
    return PyLong_FromSsize_t(total);
}

static PyObject *bad_wait_after_goto(PyObject *self, PyObject *args)
{
    int status = 0;
    pid_t pid = (pid_t)PyLong_AsLong(args);
    if (pid < 0)
        goto done;
    waitpid(pid, &status, 0); // want GIL301 "waitpid"
done:
    return PyLong_FromLong(status);
}

#define NAP(n) sleep(n)

static PyObject *bad_macro(PyObject *self, PyObject *args)
{
    NAP(PyLong_AsLong(args)); // want GIL301 "sleep\\(\\) \\(in NAP\\)"
    Py_RETURN_NONE;
}

static int resolve(const char *host, struct addrinfo **found)
{
    return getaddrinfo(host, NULL, NULL, found); // want GIL301 "getaddrinfo"
}

static PyObject *bad_helper(PyObject *self, PyObject *args) // step "enters bad_helper"
{
    struct addrinfo *found = NULL;
    int rc = resolve(PyUnicode_AsUTF8(args), &found); // step "calls resolve"
    if (rc == 0)
        freeaddrinfo(found);
    return PyLong_FromLong(rc);
}

static PyObject *bad_after_region(Conn *self, PyObject *args)
{
    char c[16];
    Py_BEGIN_ALLOW_THREADS
    usleep(1000);
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(pread(self->fd, c, sizeof c, 0)); // want GIL301 "pread"
}

static PyObject *bad_compress(PyObject *self, PyObject *args)
{
    Py_buffer in;
    Bytef *out;
    uLongf room;
    PyObject *result = NULL;
    if (!PyArg_ParseTuple(args, "y*", &in))
        return NULL;
    room = compressBound(in.len);
    out = malloc(room);
    if (out && compress2(out, &room, in.buf, in.len, 9) == Z_OK) // want GIL301 "compress2"
        result = PyBytes_FromStringAndSize((char *)out, room);
    free(out);
    PyBuffer_Release(&in);
    return result;
}

static PyObject *bad_stream_with_flag(PyObject *self, PyObject *args)
{
    static z_stream strm;
    return PyLong_FromLong(inflate(&strm, Z_SYNC_FLUSH)); // want GIL301 "inflate"
}

/* One time out of two the caller's flag decides: the call is held either way. */
static PyObject *bad_poll_with_argument(Conn *self, PyObject *args)
{
    struct pollfd p = {self->fd, POLLIN, 0};
    int ms = (int)PyLong_AsLong(args);
    return PyLong_FromLong(poll(&p, 1, ms)); // want GIL301 "poll"
}

static int doze(int n)
{
    return sleep(n); // want GIL301 "sleep"
}

/* Released here, held there: the held path is the one that is told. */
static PyObject *bad_released_elsewhere(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    doze(1);
    Py_END_ALLOW_THREADS
    doze(2); // step "calls doze"
    Py_RETURN_NONE;
}

static int by_pointer(void) { return sleep(3); } // want GIL301 "sleep"

static struct { int (*wait)(void); } ops = {by_pointer};

static PyObject *bad_pointer(PyObject *self, PyObject *args)
{
    return PyLong_FromLong(ops.wait());
}

/* A library's function that this module makes regions for. */
extern int lib_fetch(int handle);

static PyObject *fetch_first(PyObject *self, PyObject *args)
{
    int n;
    Py_BEGIN_ALLOW_THREADS
    n = lib_fetch(1); // step "elsewhere: fetch_first calls lib_fetch released"
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

static PyObject *fetch_second(PyObject *self, PyObject *args)
{
    int n;
    Py_BEGIN_ALLOW_THREADS
    n = lib_fetch(2);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

static PyObject *fetch_third(PyObject *self, PyObject *args)
{
    int n;
    Py_BEGIN_ALLOW_THREADS
    n = lib_fetch(3);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

static PyObject *bad_released_everywhere_else(PyObject *self, PyObject *args)
{
    return PyLong_FromLong(lib_fetch(4)); // want GIL301 "lib_fetch\\(\\) is called in regions elsewhere, and here while the GIL is held"
}

/* One release mends both branches: one finding. After spidev and bonsai. */
typedef struct {
    PyObject_HEAD
    int fd;
} Device;

static PyObject *bad_device_open(Device *self, PyObject *args)
{
    char path[32];
    snprintf(path, sizeof path, "/dev/spidev%d.0", 1);
    self->fd = open(path, O_RDWR);
    Py_RETURN_NONE;
}

static PyObject *bad_device(Device *self, PyObject *args)
{
    char bytes[256] = {0};
    ssize_t n;
    if (args == NULL)
        n = write(self->fd, bytes, 100); // want GIL301 "write"
    else
        n = write(self->fd, bytes, sizeof bytes);
    return PyLong_FromSsize_t(n);
}

/* Which function of a library is called the caller says, as deflate 0.7.0 does. */
typedef size_t (*encoder)(struct libdeflate_compressor *, const void *, size_t, void *, size_t);

static PyObject *encode(const char *from, Py_ssize_t size, encoder how)
{
    static char to[1 << 20];
    struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(6);
    size_t n = (*how)(compressor, from, size, to, sizeof to); // want GIL301 "libdeflate_gzip_compress"
    libdeflate_free_compressor(compressor);
    return PyBytes_FromStringAndSize(to, n);
}

static PyObject *bad_gzip(PyObject *self, PyObject *args)
{
    const char *text;
    Py_ssize_t size;
    if (!PyArg_ParseTuple(args, "y#", &text, &size))
        return NULL;
    return encode(text, size, libdeflate_gzip_compress);
}

static PyObject *bad_zlib(PyObject *self, PyObject *args)
{
    const char *text;
    Py_ssize_t size;
    if (!PyArg_ParseTuple(args, "y#", &text, &size))
        return NULL;
    return encode(text, size, libdeflate_zlib_compress);
}

/* A number in a variable is not a descriptor of a file that the kernel makes up. */
static PyObject *bad_recv_with_size(Conn *self, PyObject *args)
{
    char buf[512];
    const int most = 512;
    ssize_t n = recv(self->fd, buf, most, 0); // want GIL301 "recv"
    return PyBytes_FromStringAndSize(buf, n);
}

/* The C library has no such function: who calls it can release, it itself stands for the system call. */
static inline int io_getevents(aio_context_t ctx, long min, long max, struct io_event *events, struct timespec *timeout)
{
    return syscall(__NR_io_getevents, ctx, min, max, events, timeout);
}

static PyObject *bad_system_call(PyObject *self, PyObject *args)
{
    struct io_event events[8];
    aio_context_t ctx;
    if (!PyArg_ParseTuple(args, "k", &ctx))
        return NULL;
    return PyLong_FromLong(io_getevents(ctx, 1, 8, events, NULL)); // want GIL301 "io_getevents\\(\\) waits for I/O"
}

static PyObject *bad_not_overlapped(Conn *self, PyObject *args)
{
    WSABUF buf;
    DWORD got, flags = 0;
    return PyLong_FromLong(WSARecv(self->fd, &buf, 1, &got, &flags, NULL, NULL)); // want GIL301 "WSARecv"
}

static PyMethodDef methods[] = {
    {"not_overlapped", (PyCFunction)bad_not_overlapped, METH_O, NULL},
    {"events", bad_system_call, METH_VARARGS, NULL},
    {"size", (PyCFunction)bad_recv_with_size, METH_NOARGS, NULL},
    {"gzip", bad_gzip, METH_VARARGS, NULL},
    {"zlib", bad_zlib, METH_VARARGS, NULL},
    {"sleep", bad_sleep, METH_VARARGS, NULL},
    {"read", (PyCFunction)bad_read_in_if, METH_NOARGS, NULL},
    {"recv", (PyCFunction)bad_recv_in_loop, METH_NOARGS, NULL},
    {"wait", bad_wait_after_goto, METH_O, NULL},
    {"macro", bad_macro, METH_O, NULL},
    {"helper", bad_helper, METH_O, NULL},
    {"after", (PyCFunction)bad_after_region, METH_NOARGS, NULL},
    {"compress", bad_compress, METH_VARARGS, NULL},
    {"first", fetch_first, METH_NOARGS, NULL},
    {"second", fetch_second, METH_NOARGS, NULL},
    {"third", fetch_third, METH_NOARGS, NULL},
    {"else", bad_released_everywhere_else, METH_NOARGS, NULL},
    {"stream", bad_stream_with_flag, METH_NOARGS, NULL},
    {"poll", (PyCFunction)bad_poll_with_argument, METH_O, NULL},
    {"elsewhere", bad_released_elsewhere, METH_NOARGS, NULL},
    {"pointer", bad_pointer, METH_NOARGS, NULL},
    {"bad_device_open", (PyCFunction)bad_device_open, METH_NOARGS, NULL},
    {"bad_device", (PyCFunction)bad_device, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
