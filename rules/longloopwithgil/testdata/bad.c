/* Every loop here may keep the GIL for as long as its caller likes, and needs nothing of Python. */
#include <Python.h>
#include <math.h>

static int is_prime(long n)
{
    for (long d = 2; d * d <= n; d++)
        if (n % d == 0)
            return 0;
    return 1;
}

static PyObject *bad_count_primes(PyObject *self, PyObject *args) // step "enters bad_count_primes"
{
    long limit, found = 0;
    if (!PyArg_ParseTuple(args, "l", &limit))
        return NULL;
    for (long i = 2; i <= limit; i++) // want GIL302 "this nest of 2 loops over limit and i keeps the GIL" GIL306 "never looks for signals"
        found += is_prime(i);
    return PyLong_FromLong(found);
}

static PyObject *bad_nest_over_buffers(PyObject *self, PyObject *args)
{
    Py_buffer a, b;
    Py_ssize_t best = 0;
    if (!PyArg_ParseTuple(args, "y*y*", &a, &b))
        return NULL;
    const char *x = a.buf, *y = b.buf;
    for (Py_ssize_t i = 0; i < a.len; i++) { // want GIL302 "over a.len and b.len" GIL306 "never looks for signals"
        for (Py_ssize_t j = 0; j < b.len; j++) {
            Py_ssize_t n = 0;
            while (i + n < a.len && j + n < b.len && x[i + n] == y[j + n])
                n++;
            if (n > best)
                best = n;
        }
    }
    PyBuffer_Release(&a);
    PyBuffer_Release(&b);
    return PyLong_FromSsize_t(best);
}

static void fill(double *cells, long rows, long columns)
{
    long r = 0;
    while (r < rows) { // want GIL302 "nest of 2 loops" GIL306 "never looks for signals"
        for (long c = columns - 1; c >= 0; c--)
            cells[r * columns + c] = sqrt((double)r) * c;
        r++;
    }
}

static PyObject *bad_helper(PyObject *self, PyObject *args)
{
    long rows, columns;
    double *cells;
    if (!PyArg_ParseTuple(args, "ll", &rows, &columns))
        return NULL;
    cells = PyMem_RawCalloc(rows * columns, sizeof *cells);
    if (cells == NULL)
        return PyErr_NoMemory();
    fill(cells, rows, columns); // step "calls fill"
    PyMem_RawFree(cells);
    Py_RETURN_NONE;
}

typedef struct {
    PyObject_HEAD
    unsigned char *pixels;
    int width, height;
} Image;

static int image_init(Image *self, PyObject *args, PyObject *kwds)
{
    return PyArg_ParseTuple(args, "ii", &self->width, &self->height) ? 0 : -1;
}

/* Members that arguments went into, and memory of the object that has to be kept first. */
static PyObject *bad_members(Image *self, PyObject *args)
{
    for (int y = 0; y < self->height; y++) // want GIL302 "over self->height and self->width .*once nothing else can change or free self->" GIL306 "never looks for signals"
        for (int x = 0; x < self->width; x++)
            self->pixels[y * self->width + x] ^= 255;
    Py_RETURN_NONE;
}

/* One level, but each round is long: 400 rounds of a cipher for every block. */
static PyObject *bad_long_rounds(PyObject *self, PyObject *args)
{
    Py_buffer data;
    unsigned sum = 0;
    if (!PyArg_ParseTuple(args, "y*", &data))
        return NULL;
    const unsigned char *p = data.buf;
    for (Py_ssize_t i = 0; i < data.len; i++) { // want GIL302 "this loop over data.len" GIL306 "never looks for signals"
        unsigned x = p[i];
        for (int k = 0; k < 400; k++) {
            x ^= x << 13;
            x ^= x >> 17;
            x ^= x << 5;
            x += sum * 2654435761u;
            x = (x << 7) | (x >> 25);
        }
        sum += x;
    }
    PyBuffer_Release(&data);
    return PyLong_FromUnsignedLong(sum);
}

/* The limit of the inner loop is the counter of the outer one, and both are in a helper. */
static long bad_triangle_of_helper(long limit)
{
    long found = 0;

    for (long n = 2; n < limit; n++) { /* want GIL302 "2 loops over limit" GIL306 "signals" */
        int prime = 1;
        for (long d = 2; d < n; d++) {
            if (n % d == 0) {
                prime = 0;
                break;
            }
        }
        found += prime;
    }
    return found;
}

static PyObject *bad_triangle(PyObject *self, PyObject *arg)
{
    long limit = PyLong_AsLong(arg);

    if (limit == -1 && PyErr_Occurred())
        return NULL;
    return PyLong_FromLong(bad_triangle_of_helper(limit));
}

static PyMethodDef methods[] = {
    {"bad_triangle", bad_triangle, METH_O, NULL},
    {"count_primes", bad_count_primes, METH_VARARGS, NULL},
    {"nest", bad_nest_over_buffers, METH_VARARGS, NULL},
    {"helper", bad_helper, METH_VARARGS, NULL},
    {"members", (PyCFunction)bad_members, METH_NOARGS, NULL},
    {"rounds", bad_long_rounds, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject ImageType = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "bad.Image",
    .tp_basicsize = sizeof(Image),
    .tp_init = (initproc)image_init,
    .tp_methods = methods,
};
