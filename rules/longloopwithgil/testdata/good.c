/* No loop here keeps the GIL for long without need. */
#include <Python.h>
#include <ctype.h>
#include <numpy/arrayobject.h>

static int is_prime(long n)
{
    for (long d = 2; d * d <= n; d++)
        if (n % d == 0)
            return 0;
    return 1;
}

static PyObject *good_released(PyObject *self, PyObject *args)
{
    long limit, found = 0;
    PyThreadState *save;
    if (!PyArg_ParseTuple(args, "l", &limit))
        return NULL;
    save = PyEval_SaveThread();
    for (long i = 2; i <= limit; i++) // want GIL306 "over limit and i may run for long"
        found += is_prime(i);
    PyEval_RestoreThread(save);
    return PyLong_FromLong(found);
}

/* Needs Python in each round. */
static PyObject *good_with_api(PyObject *self, PyObject *args)
{
    long rows, columns, n = 0;
    if (!PyArg_ParseTuple(args, "ll", &rows, &columns))
        return NULL;
    for (long r = 0; r < rows; r++)
        for (long c = 0; c < columns; c++) {
            PyObject *o = PyLong_FromLong(r * c);
            if (o == NULL)
                return NULL;
            n += Py_SIZE(o);
            Py_DECREF(o);
        }
    return PyLong_FromLong(n);
}

/* A cheap pass. */
static PyObject *good_single_pass(PyObject *self, PyObject *args)
{
    Py_buffer data;
    long n = 0;
    if (!PyArg_ParseTuple(args, "y*", &data))
        return NULL;
    const char *p = data.buf, *end = p + data.len;
    while (p < end)
        n += *p++ == '\n';
    PyBuffer_Release(&data);
    return PyLong_FromLong(n);
}

/* Two loops that make one pass together. */
static PyObject *good_pass_in_pieces(PyObject *self, PyObject *args)
{
    Py_buffer data;
    long words = 0;
    if (!PyArg_ParseTuple(args, "y*", &data))
        return NULL;
    const char *p = data.buf, *end = p + data.len;
    while (p < end) {
        while (p < end && isspace((unsigned char)*p))
            p++;
        words += p < end;
        while (p < end && !isspace((unsigned char)*p))
            p++;
    }
    PyBuffer_Release(&data);
    return PyLong_FromLong(words);
}

static PyObject *good_constant(PyObject *self, PyObject *args)
{
    unsigned table[256];
    for (unsigned i = 0; i < 256; i++) {
        unsigned x = i;
        for (int k = 0; k < 8; k++)
            x = x & 1 ? (x >> 1) ^ 0xedb88320u : x >> 1;
        table[i] = x;
    }
    return PyLong_FromUnsignedLong(table[PyLong_AsLong(args) & 255]);
}

static PyObject *good_wide_steps(PyObject *self, PyObject *args)
{
    unsigned char palette[256 * 3];
    int n = 0;
    for (int r = 0; r < 256; r += 51)
        for (int g = 0; g < 256; g += 51)
            for (int b = 0; b < 256; b += 51) {
                palette[n++] = r;
                palette[n++] = g;
                palette[n++] = b;
            }
    return PyBytes_FromStringAndSize((char *)palette, n);
}

static PyObject *good_digits(PyObject *self, PyObject *args)
{
    unsigned long n = PyLong_AsUnsignedLong(args);
    int digits = 0, bits = 0;
    for (; n; n /= 10) {
        digits++;
        for (unsigned long m = n; m; m >>= 1)
            bits++;
    }
    return PyLong_FromLong(digits + bits);
}

/* Helpers of constant size, called in a loop that needs Python. */
static unsigned mix(const unsigned *key, int n)
{
    unsigned x = 0;
    for (int i = 0; i < n; i++)
        for (int k = 0; k < n; k++)
            x = x * 31 + key[i] * key[k];
    return x;
}

static PyObject *good_constant_argument(PyObject *self, PyObject *args)
{
    unsigned key[4] = {1, 2, 3, 4}, x = 0;
    Py_ssize_t n = PyList_Size(args);
    for (Py_ssize_t i = 0; i < n; i++) {
        PyObject *o = PyList_GetItem(args, i);
        if (o == NULL)
            return NULL;
        x += mix(key, 4) + (unsigned)PyLong_AsUnsignedLong(o);
    }
    return PyLong_FromUnsignedLong(x);
}

/* The inner loop of a ufunc: numpy has let go where it may. */
static void good_inner_loop(char **args, npy_intp const *dimensions, npy_intp const *steps, void *data)
{
    for (npy_intp i = 0; i < dimensions[0]; i++)
        for (npy_intp j = 0; j < dimensions[1]; j++)
            *(double *)(args[1] + i * steps[1]) += *(double *)(args[0] + i * steps[0] + j * steps[2]);
}

static PyUFuncGenericFunction loops[] = {good_inner_loop};

static PyObject *good_numpy_region(PyObject *self, PyObject *args)
{
    PyArrayObject *a = (PyArrayObject *)args;
    double *p = PyArray_DATA(a), sum = 0;
    npy_intp rows = PyArray_DIM(a, 0), columns = PyArray_DIM(a, 1);
    NPY_BEGIN_THREADS_DEF
    NPY_BEGIN_THREADS;
    for (npy_intp i = 0; i < rows; i++) // want GIL306 "over rows and columns"
        for (npy_intp j = 0; j < columns; j++)
            sum += p[i * columns + j];
    NPY_END_THREADS;
    return PyFloat_FromDouble(sum);
}

/* Objects are handled in it: it cannot be done released. */
static PyObject *good_compares_objects(PyObject *self, PyObject *args)
{
    PyObject **items = PySequence_Fast_ITEMS(args);
    Py_ssize_t n = PySequence_Fast_GET_SIZE(args), same = 0;
    for (Py_ssize_t i = 0; i < n; i++)
        for (Py_ssize_t j = 0; j < i; j++)
            same += items[i] == items[j];
    return PyLong_FromSsize_t(same);
}

/* Comparing ends at the first difference. */
static PyObject *good_search(PyObject *self, PyObject *args)
{
    Py_buffer text, word;
    Py_ssize_t i, j;
    if (!PyArg_ParseTuple(args, "y*y*", &text, &word))
        return NULL;
    const char *t = text.buf, *w = word.buf;
    for (i = 0; i + word.len <= text.len; i++) {
        for (j = 0; j < word.len; j++)
            if (t[i + j] != w[j])
                break;
        if (j == word.len)
            break;
    }
    PyBuffer_Release(&text);
    PyBuffer_Release(&word);
    return PyLong_FromSsize_t(i);
}

/* Each round takes 64 bytes, and now and then a table is filled. */
static unsigned table[256];
static int filled;

static unsigned fold(unsigned h, const unsigned *p)
{
    if (!filled) {
        for (unsigned i = 0; i < 256; i++)
            for (int k = 0; k < 8; k++)
                table[i] = table[i] * 31 + k * i;
        filled = 1;
    }
    for (int i = 0; i < 16; i++)
        h = (h ^ p[i]) * 16777619u;
    return h;
}

static PyObject *good_checksum(PyObject *self, PyObject *args)
{
    Py_buffer data;
    unsigned h = 0;
    if (!PyArg_ParseTuple(args, "y*", &data))
        return NULL;
    const unsigned *p = data.buf;
    for (Py_ssize_t i = 0; i < data.len / 64; i++, p += 16)
        h = fold(h, p);
    PyBuffer_Release(&data);
    return PyLong_FromUnsignedLong(h);
}

/* What is too large is turned away. */
typedef struct {
    PyObject_HEAD
    int levels, width;
} Grid;

static PyObject *good_limited(Grid *self, PyObject *args)
{
    long sum = 0;
    if (!PyArg_ParseTuple(args, "ii", &self->levels, &self->width))
        return NULL;
    if (self->levels > 16 || self->width > 64) {
        PyErr_SetString(PyExc_ValueError, "too large");
        return NULL;
    }
    for (int i = 0; i < self->levels; i++)
        for (int j = 0; j < self->width; j++)
            sum += i * j;
    return PyLong_FromLong(sum);
}

/* The rounds of the outer loop share those of the inner one. */
static PyObject *good_merge(PyObject *self, PyObject *args)
{
    Py_buffer a, b;
    Py_ssize_t i, j = 0, common = 0;
    if (!PyArg_ParseTuple(args, "y*y*", &a, &b))
        return NULL;
    const unsigned char *x = a.buf, *y = b.buf;
    for (i = 0; i < a.len; i++) {
        while (j < b.len && y[j] < x[i])
            j++;
        common += j < b.len && y[j] == x[i];
    }
    PyBuffer_Release(&a);
    PyBuffer_Release(&b);
    return PyLong_FromSsize_t(common);
}

/* Rows of memory are filled and copied: a cheap pass, however it is written. Possible. After pyo. */
static PyObject *good_rows_of_memory(PyObject *self, PyObject *args)
{
    long rows, columns;
    float **frames, *flat;
    if (!PyArg_ParseTuple(args, "ll", &rows, &columns))
        return NULL;
    frames = PyMem_RawCalloc(rows, sizeof *frames);
    flat = PyMem_RawCalloc(rows * columns, sizeof *flat);
    for (long i = 0; i < rows; i++) {
        frames[i] = PyMem_RawMalloc(columns * sizeof *frames[i]);
        for (long j = 0; j < columns; j++)
            frames[i][j] = 0.0f;
    }
    for (long i = 0; i < rows; i++)
        for (long j = 0; j < columns; j++)
            flat[i * columns + j] = frames[i][j];
    return Py_BuildValue("(NN)", PyLong_FromVoidPtr(frames), PyLong_FromVoidPtr(flat));
}

typedef struct {
    PyObject_HEAD
    Py_ssize_t n, *indices, *cycles;
} Permutations;

static int permutations_init(Permutations *self, PyObject *args, PyObject *kwds)
{
    return PyArg_ParseTuple(args, "n", &self->n) ? 0 : -1;
}

/* One step of an iterator goes round seldom. Possible. After CPython's itertools. */
static PyObject *good_step(Permutations *self)
{
    for (Py_ssize_t i = self->n - 1; i >= 0; i--) {
        if (--self->cycles[i] > 0)
            return PyLong_FromSsize_t(self->indices[i]);
        Py_ssize_t first = self->indices[i];
        for (Py_ssize_t j = i; j < self->n - 1; j++)
            self->indices[j] = self->indices[j + 1] + 1;
        self->indices[self->n - 1] = first;
        self->cycles[i] = self->n - i;
    }
    return NULL;
}

static PyTypeObject Permutations_Type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "good.Permutations",
    .tp_basicsize = sizeof(Permutations),
    .tp_init = (initproc)permutations_init,
    .tp_iternext = (iternextfunc)good_step,
};

/* Frames of 10 ms: what looks long takes a fixed piece each round. */
static PyObject *good_pieces(PyObject *self, PyObject *args)
{
    const size_t piece = 480;
    Py_buffer data;
    long sum = 0;
    if (!PyArg_ParseTuple(args, "y*", &data))
        return NULL;
    const unsigned char *p = data.buf;
    size_t pieces = data.len / piece;
    for (size_t i = 0; i < pieces; i++)
        for (int k = 0; k < 480; k++)
            sum += p[i * 480 + k] * 7 + (sum >> 3);
    PyBuffer_Release(&data);
    return PyLong_FromLong(sum);
}

/* Axes are few, whoever says how many. */
static PyObject *good_axes(PyObject *self, PyObject *args)
{
    int naxis;
    double sum = 0;
    if (!PyArg_ParseTuple(args, "i", &naxis))
        return NULL;
    double *pc = PyMem_Malloc(sizeof *pc * naxis * naxis);
    if (!pc)
        return PyErr_NoMemory();
    for (int i = 0; i < naxis; i++)
        for (int j = 0; j < naxis; j++)
            pc[i * naxis + j] = i == j ? 1.0 : 0.0;
    for (int i = 0; i < naxis; i++)
        for (int j = 0; j < naxis; j++)
            for (int k = 0; k < naxis; k++)
                sum += pc[i * naxis + k] * pc[k * naxis + j];
    PyMem_Free(pc);
    return PyFloat_FromDouble(sum);
}

/* The same where the size is a parameter. */
static void join(int len, unsigned char *props)
{
    int saved = 0, i;
    for (i = 0; i < len; i++)
        if (!(props[i] & 4)) {
            int j;
            for (j = saved + 1; j < i; j++)
                props[j] |= 1;
            saved = i;
        }
}

static PyObject *good_joins(PyObject *self, PyObject *args)
{
    unsigned char *props;
    Py_ssize_t n;
    if (!PyArg_ParseTuple(args, "y#", &props, &n))
        return NULL;
    join(n, props);
    Py_RETURN_NONE;
}

/* The inner loop goes over what lies between two marks: both loops together are linear. */
static PyObject *good_catches_up(PyObject *self, PyObject *args)
{
    char *text;
    Py_ssize_t n, i, j, last = 0;
    if (!PyArg_ParseTuple(args, "y#", &text, &n))
        return NULL;
    for (i = 0; i < n; i++) {
        if (text[i] != ' ') {
            for (j = last + 1; j < i; j++)
                text[j] |= 1;
            last = i;
        }
    }
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"joins", good_joins, METH_VARARGS, NULL},
    {"catches_up", good_catches_up, METH_VARARGS, NULL},
    {"released", good_released, METH_VARARGS, NULL},
    {"with_api", good_with_api, METH_VARARGS, NULL},
    {"single_pass", good_single_pass, METH_VARARGS, NULL},
    {"pieces", good_pass_in_pieces, METH_VARARGS, NULL},
    {"constant", good_constant, METH_O, NULL},
    {"wide_steps", good_wide_steps, METH_NOARGS, NULL},
    {"digits", good_digits, METH_O, NULL},
    {"constant_argument", good_constant_argument, METH_O, NULL},
    {"numpy_region", good_numpy_region, METH_O, NULL},
    {"compares_objects", good_compares_objects, METH_O, NULL},
    {"search", good_search, METH_VARARGS, NULL},
    {"checksum", good_checksum, METH_VARARGS, NULL},
    {"limited", (PyCFunction)good_limited, METH_VARARGS, NULL},
    {"merge", good_merge, METH_VARARGS, NULL},
    {"good_rows_of_memory", good_rows_of_memory, METH_VARARGS, NULL},
    {"good_axes", good_axes, METH_VARARGS, NULL},
    {"good_pieces", good_pieces, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};
