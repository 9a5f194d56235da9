/* Bugs that projects have fixed, boiled down in our own words: a function leaves released. Each shape stands as it was
   (bad_...) and as it is (fixed_...). */
#include <Python.h>
#include <errno.h>

struct reply { int kind; long count; };
struct bits;
extern int send_query(void *conn, const char *text);
extern struct reply ask(void *conn);
extern int run_job(void *client, void *err);
extern struct bits *bits_new(int w, int h);
extern int odd_number(void *n), two(void *n), trial(void *n);
extern int open_session(void **session, const char *url);
extern int grab(int fd, void *pixels);
static void *the_conn;

/* psycopg2, pq_execute up to 2.5.5: the branch for a query that could not be sent just returns. */
static int bad_execute_async(void *conn, const char *text)
{
    int status = 0;
    Py_BEGIN_ALLOW_THREADS
    int ret = send_query(conn, text);
    if (ret == 0)
        status = 1;
    else
        return -1; // want GIL201 "returns with the GIL released"
    Py_END_ALLOW_THREADS
    return status;
}

static int fixed_execute_async(void *conn, const char *text)
{
    int status = 0;
    Py_BEGIN_ALLOW_THREADS
    int ret = send_query(conn, text);
    if (ret == 0)
        status = 1;
    else {
        Py_BLOCK_THREADS
        PyErr_SetString(PyExc_RuntimeError, "not sent");
        return -1;
    }
    Py_END_ALLOW_THREADS
    return status;
}

/* pycrypto, rabinMillerTest up to 2.5: small and even numbers are answered at once. */
static int bad_is_prime(void *n)
{
    int r;
    Py_BEGIN_ALLOW_THREADS
    if (!odd_number(n))
        return two(n); // want GIL201 "returns with the GIL released"
    r = trial(n);
    Py_END_ALLOW_THREADS
    return r;
}

static int fixed_is_prime(void *n)
{
    int r;
    Py_BEGIN_ALLOW_THREADS
    if (!odd_number(n)) {
        r = two(n);
        Py_BLOCK_THREADS
        return r;
    }
    r = trial(n);
    Py_END_ALLOW_THREADS
    return r;
}

/* aerospike, AerospikeClient_JobInfo 3.1: the exception is raised and the function left before the end of the region. */
static PyObject *bad_job_info(PyObject *self, PyObject *args)
{
    int err = 0;
    Py_BEGIN_ALLOW_THREADS
    if (run_job(the_conn, &err) != 0) {
        PyErr_SetString(PyExc_RuntimeError, "job"); // want GIL101 "PyErr_SetString"
        return NULL;                                // want GIL201 "returns with the GIL released"
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *fixed_job_info(PyObject *self, PyObject *args)
{
    int err = 0;
    Py_BEGIN_ALLOW_THREADS
    run_job(the_conn, &err);
    Py_END_ALLOW_THREADS
    if (err != 0) {
        PyErr_SetString(PyExc_RuntimeError, "job");
        return NULL;
    }
    Py_RETURN_NONE;
}

/* librabbitmq, queue_delete 0.9: a second BEGIN-less END is missing; the reply is turned into a number while released. */
static PyObject *bad_queue_delete(PyObject *self, PyObject *args)
{
    PyObject *result = NULL;
    struct reply r;
    PyThreadState *ts = PyEval_SaveThread();
    r = ask(the_conn);
    if (r.kind != 0)
        goto bail;
    result = PyLong_FromLong(r.count); // want GIL101 "PyLong_FromLong"
bail:
    return result; // want GIL201 "returns with the GIL released"
}

static PyObject *fixed_queue_delete(PyObject *self, PyObject *args)
{
    PyObject *result = NULL;
    struct reply r;
    PyThreadState *ts = PyEval_SaveThread();
    r = ask(the_conn);
    PyEval_RestoreThread(ts);
    if (r.kind != 0)
        goto bail;
    result = PyLong_FromLong(r.count);
bail:
    return result;
}

/* pygame, mask_from_surface 1.9.6: END stands in a comment on one of the ways out. */
static PyObject *bad_mask(PyObject *self, PyObject *args)
{
    struct bits *m = bits_new(8, 8);
    int depth = 0;
    Py_BEGIN_ALLOW_THREADS
    switch (run_job(m, &depth)) {
    case 0:
        break;
    default:
        /* Py_END_ALLOW_THREADS; */
        return NULL; // want GIL201 "returns with the GIL released"
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *fixed_mask(PyObject *self, PyObject *args)
{
    struct bits *m = bits_new(8, 8);
    int depth = 0, ok = 1;
    Py_BEGIN_ALLOW_THREADS
    switch (run_job(m, &depth)) {
    case 0:
        break;
    default:
        ok = 0;
    }
    Py_END_ALLOW_THREADS
    if (!ok)
        return NULL;
    Py_RETURN_NONE;
}

/* subvertpy, ra_new up to 0.10: goto an error label that lies behind the end of the region. */
static PyObject *bad_session(PyObject *self, PyObject *args)
{
    void *s = NULL;
    Py_BEGIN_ALLOW_THREADS
    if (open_session(&s, "file:///") != 0)
        goto fail;
    Py_END_ALLOW_THREADS
    return PyCapsule_New(s, NULL, NULL);
fail:
    PyErr_SetString(PyExc_RuntimeError, "session"); // want GIL101 "PyErr_SetString"
    return NULL; // want GIL201 "returns with the GIL released"
}

static PyObject *fixed_session(PyObject *self, PyObject *args)
{
    void *s = NULL;
    int err;
    Py_BEGIN_ALLOW_THREADS
    err = open_session(&s, "file:///");
    Py_END_ALLOW_THREADS
    if (err != 0)
        goto fail;
    return PyCapsule_New(s, NULL, NULL);
fail:
    PyErr_SetString(PyExc_RuntimeError, "session");
    return NULL;
}

/* pygame, v4l2_read_frame and camera_get_image 2.1: the helper raises, the caller leaves, both released. */
static int bad_read_frame(int fd, void *pixels)
{
    if (grab(fd, pixels) < 0) {
        if (errno == EAGAIN)
            return 0;
        PyErr_Format(PyExc_SystemError, "grab: %d", errno); // want GIL101 "PyErr_Format"
        return -1;
    }
    return 1;
}

static PyObject *bad_get_image(PyObject *self, PyObject *args)
{
    char pixels[64];
    int ret;
    Py_BEGIN_ALLOW_THREADS
    ret = bad_read_frame(3, pixels);
    if (ret < 0)
        return NULL; // want GIL201 "returns with the GIL released"
    Py_END_ALLOW_THREADS
    return PyBytes_FromStringAndSize(pixels, 64);
}

static int fixed_read_frame(int fd, void *pixels, int *errcode)
{
    if (grab(fd, pixels) < 0) {
        if (errno == EAGAIN)
            return 0;
        *errcode = errno;
        return -1;
    }
    return 1;
}

static PyObject *fixed_get_image(PyObject *self, PyObject *args)
{
    char pixels[64];
    int ret, errcode = 0;
    Py_BEGIN_ALLOW_THREADS
    ret = fixed_read_frame(3, pixels, &errcode);
    Py_END_ALLOW_THREADS
    if (ret < 0) {
        PyErr_Format(PyExc_SystemError, "grab: %d", errcode);
        return NULL;
    }
    return PyBytes_FromStringAndSize(pixels, 64);
}

static PyObject *execute(PyObject *self, PyObject *args)
{
    if (fixed_execute_async(the_conn, "") < 0)
        return NULL;
    return PyLong_FromLong(bad_execute_async(the_conn, "") == 0);
}

static PyObject *is_prime(PyObject *self, PyObject *args)
{
    return PyLong_FromLong(fixed_is_prime(the_conn));
}

static PyObject *is_prime_then(PyObject *self, PyObject *args)
{
    return PyLong_FromLong(bad_is_prime(the_conn));
}

static PyMethodDef methods[] = {
    {"execute", execute, METH_NOARGS}, {"p", is_prime, METH_NOARGS}, {"p2", is_prime_then, METH_NOARGS},
    {"job", bad_job_info, METH_NOARGS}, {"job2", fixed_job_info, METH_NOARGS},
    {"del", bad_queue_delete, METH_NOARGS}, {"del2", fixed_queue_delete, METH_NOARGS}, {"mask", bad_mask, METH_NOARGS},
    {"mask2", fixed_mask, METH_NOARGS}, {"ra", bad_session, METH_NOARGS}, {"ra2", fixed_session, METH_NOARGS},
    {"image", bad_get_image, METH_NOARGS}, {"image2", fixed_get_image, METH_NOARGS}, {NULL},
};
