/* No call here keeps other threads from running Python for long. */
#include <Python.h>
#include <ldap.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

typedef struct {
    PyObject_HEAD
    int fd;
} Conn;

static PyObject *good_released(Conn *self, PyObject *args)
{
    char buf[512];
    ssize_t n;
    Py_BEGIN_ALLOW_THREADS
    n = read(self->fd, buf, sizeof buf);
    Py_END_ALLOW_THREADS
    return PyLong_FromSsize_t(n);
}

static int nap(int n) { return sleep(n); }

static PyObject *good_helper_released(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    nap(1);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *good_no_timeout(Conn *self, PyObject *args)
{
    struct pollfd p = {self->fd, POLLIN, 0};
    return PyLong_FromLong(poll(&p, 1, 0));
}

static int ready(int fd, int timeout)
{
    struct pollfd p = {fd, POLLIN, 0};
    return poll(&p, 1, timeout);
}

static PyObject *good_no_timeout_in_helper(Conn *self, PyObject *args)
{
    return PyLong_FromLong(ready(self->fd, 0));
}

static PyObject *good_select_at_once(Conn *self, PyObject *args)
{
    fd_set set;
    struct timeval none = {0, 0};
    FD_ZERO(&set);
    FD_SET(self->fd, &set);
    return PyLong_FromLong(select(self->fd + 1, &set, NULL, NULL, &none));
}

static PyObject *good_select_at_once_by_members(Conn *self, PyObject *args)
{
    fd_set set;
    struct timeval none;
    FD_ZERO(&set);
    FD_SET(self->fd, &set);
    none.tv_sec = 0;
    none.tv_usec = 0;
    return PyLong_FromLong(select(self->fd + 1, &set, NULL, NULL, &none));
}

static PyObject *good_dont_wait(Conn *self, PyObject *args)
{
    char buf[64];
    return PyLong_FromSsize_t(recv(self->fd, buf, sizeof buf, MSG_DONTWAIT | MSG_PEEK));
}

static PyObject *good_nohang(PyObject *self, PyObject *args)
{
    int status = 0;
    return PyLong_FromLong(waitpid(-1, &status, WNOHANG));
}

static PyObject *good_in_child(PyObject *self, PyObject *args)
{
    pid_t pid = fork();
    if (pid == 0) {
        sleep(1);
        _exit(127);
    }
    return PyLong_FromLong(pid);
}

static void run_child(void)
{
    sleep(1);
    _exit(127);
}

static PyObject *good_helper_in_child(PyObject *self, PyObject *args)
{
    pid_t pid;
    switch (pid = fork()) {
    case 0:
        run_child();
        break;
    case -1:
        return PyErr_SetFromErrno(PyExc_OSError);
    }
    return PyLong_FromLong(pid);
}

static PyObject *good_fatal(PyObject *self, PyObject *args)
{
    if (args == NULL) {
        (void)!write(2, "no arguments given at all\n", 26);
        sleep(1);
        abort();
    }
    Py_RETURN_NONE;
}

static PyObject *good_debug_print(PyObject *self, PyObject *args)
{
    fprintf(stderr, "called\n");
    printf("called\n");
    fflush(stdout);
    Py_RETURN_NONE;
}

static PyObject *good_kernel_file(PyObject *self, PyObject *args)
{
    char line[128] = "";
    FILE *f = fopen("/proc/self/stat", "r");
    if (f == NULL)
        return PyErr_SetFromErrno(PyExc_OSError);
    (void)!fgets(line, sizeof line, f);
    fclose(f);
    return PyUnicode_FromString(line);
}

static PyObject *good_constant_work(PyObject *self, PyObject *args)
{
    static const Bytef magic[16];
    Bytef out[64];
    uLongf n = sizeof out;
    compress2(out, &n, magic, 16, 6);
    return PyLong_FromUnsignedLong(crc32(0, magic, 16));
}

static PyObject *good_memset_timeout(Conn *self, PyObject *args)
{
    fd_set set;
    struct timeval none;
    FD_ZERO(&set);
    memset(&none, 0, sizeof none);
    return PyLong_FromLong(select(self->fd + 1, &set, NULL, NULL, &none));
}

static PyObject *good_numeric_host(PyObject *self, PyObject *args)
{
    struct sockaddr_in6 a;
    char host[NI_MAXHOST];
    memset(&a, 0, sizeof a);
    return PyLong_FromLong(getnameinfo((struct sockaddr *)&a, sizeof a, host, sizeof host, NULL, 0, NI_NUMERICHOST));
}

/* Handed nothing to wait for wherever the GIL is held. */
static int poll_once(int fd, int wait)
{
    struct pollfd p = {fd, POLLIN, 0};
    if (wait)
        return poll(&p, 1, -1);
    return 0;
}

static PyObject *good_flag_keeps_from_waiting(Conn *self, PyObject *args)
{
    int n = poll_once(self->fd, 0);
    Py_BEGIN_ALLOW_THREADS
    n += poll_once(self->fd, 1);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(n);
}

/* Possible: the other branch releases, so that a flag of the object decides. After bonsai. */
typedef struct {
    PyObject_HEAD
    LDAP *ld;
    int async, duty_fd, socket;
} Connection;

static PyObject *good_the_other_branch_releases(Connection *self, PyObject *args)
{
    LDAPMessage *res = NULL;
    struct timeval limit = {1, 0};
    int rc, id;
    if (!PyArg_ParseTuple(args, "i", &id))
        return NULL;
    if (!self->async) {
        Py_BEGIN_ALLOW_THREADS
        rc = ldap_result(self->ld, id, LDAP_MSG_ALL, &limit, &res);
        Py_END_ALLOW_THREADS
    } else {
        rc = ldap_result(self->ld, id, LDAP_MSG_ALL, &limit, &res);
    }
    return PyLong_FromLong(rc);
}

/* Possible: a file of sysfs, opened elsewhere. After Adafruit_BBIO. */
static PyObject *good_file_in_a_member(Connection *self, PyObject *args)
{
    int fd = open("/sys/class/pwm/pwm0/duty_cycle", O_RDWR);
    self->duty_fd = fd;
    Py_RETURN_NONE;
}

static PyObject *good_write_to_it(Connection *self, PyObject *args)
{
    char text[32];
    int n = snprintf(text, sizeof text, "%d", self->async);
    return PyLong_FromLong(write(self->duty_fd, text, n));
}

/* Possible: one byte that is there already. */
static PyObject *good_drain(Connection *self, PyObject *args)
{
    char c;
    return PyLong_FromLong(recv(self->socket, &c, 1, 0));
}

/* Addresses in numbers are not asked for. After maxminddb. */
static PyObject *good_numeric_host(PyObject *self, PyObject *name)
{
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_flags = AI_NUMERICHOST}, *found = NULL;
    return PyLong_FromLong(getaddrinfo(PyUnicode_AsUTF8(name), NULL, &hints, &found));
}

/* Possible: a flag decides, and each branch has a function of its own. After blosc. */
static int release;

static int squeeze_hard(Bytef *out, uLongf *room, const Bytef *in, uLong n)
{
    return compress2(out, room, in, n, 9);
}

static int squeeze_shared(Bytef *out, uLongf *room, const Bytef *in, uLong n) { return squeeze_hard(out, room, in, n); }

static int squeeze_alone(int level, Bytef *out, uLongf *room, const Bytef *in, uLong n) { return squeeze_hard(out, room, in, n); }

static PyObject *good_where_a_flag_says_so(PyObject *self, PyObject *args)
{
    Py_buffer in;
    Bytef out[4096];
    uLongf room = sizeof out;
    int rc;
    if (!PyArg_ParseTuple(args, "y*", &in))
        return NULL;
    if (release) {
        PyThreadState *save = PyEval_SaveThread();
        rc = squeeze_alone(9, out, &room, in.buf, in.len);
        PyEval_RestoreThread(save);
    } else {
        rc = squeeze_shared(out, &room, in.buf, in.len);
    }
    PyBuffer_Release(&in);
    return PyLong_FromLong(rc);
}

/* Overlapped: the call comes back at once, and somebody else waits for the completion. */
static PyObject *good_overlapped(PyObject *self, PyObject *args)
{
    WSABUF buf;
    OVERLAPPED *ov = PyCapsule_GetPointer(args, NULL);
    DWORD got, flags = 0;
    return PyLong_FromLong(WSARecv((SOCKET)ov->hEvent, &buf, 1, &got, &flags, ov, NULL));
}

static PyMethodDef methods[] = {
    {"overlapped", good_overlapped, METH_O, NULL},
    {"released", (PyCFunction)good_released, METH_NOARGS, NULL},
    {"helper_released", good_helper_released, METH_NOARGS, NULL},
    {"no_timeout", (PyCFunction)good_no_timeout, METH_NOARGS, NULL},
    {"no_timeout_in_helper", (PyCFunction)good_no_timeout_in_helper, METH_NOARGS, NULL},
    {"select", (PyCFunction)good_select_at_once, METH_NOARGS, NULL},
    {"select_by_members", (PyCFunction)good_select_at_once_by_members, METH_NOARGS, NULL},
    {"dont_wait", (PyCFunction)good_dont_wait, METH_NOARGS, NULL},
    {"nohang", good_nohang, METH_NOARGS, NULL},
    {"child", good_in_child, METH_NOARGS, NULL},
    {"helper_in_child", good_helper_in_child, METH_NOARGS, NULL},
    {"fatal", good_fatal, METH_VARARGS, NULL},
    {"debug", good_debug_print, METH_NOARGS, NULL},
    {"kernel_file", good_kernel_file, METH_NOARGS, NULL},
    {"constant", good_constant_work, METH_NOARGS, NULL},
    {"memset_timeout", (PyCFunction)good_memset_timeout, METH_NOARGS, NULL},
    {"numeric_host", good_numeric_host, METH_NOARGS, NULL},
    {"flag", (PyCFunction)good_flag_keeps_from_waiting, METH_NOARGS, NULL},
    {"good_the_other_branch_releases", (PyCFunction)good_the_other_branch_releases, METH_VARARGS, NULL},
    {"good_file_in_a_member", (PyCFunction)good_file_in_a_member, METH_NOARGS, NULL},
    {"good_write_to_it", (PyCFunction)good_write_to_it, METH_NOARGS, NULL},
    {"good_drain", (PyCFunction)good_drain, METH_NOARGS, NULL},
    {"good_numeric_host", good_numeric_host, METH_O, NULL},
    {"good_where_a_flag_says_so", good_where_a_flag_says_so, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

/* Nobody waits for a module's import but who asks for it. */
static int good_in_init(void) { return sleep(1); }

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "good", .m_methods = methods};

PyMODINIT_FUNC PyInit_good(void)
{
    good_in_init();
    return PyModule_Create(&module);
}
