package pp

import (
	"fmt"
	"strings"
	"testing"
)

// ordinaryText writes a file of n functions as extension modules have them: comments, calls, macros of each kind,
// conditionals, long tables.
func ordinaryText(n int) []byte {
	var b strings.Builder
	b.WriteString(`
#define PyMODINIT_FUNC extern PyObject *
#define Py_INCREF(op) ((PyObject *)(op))->ob_refcnt++
#define Py_XDECREF(op) do { PyObject *_x = (PyObject *)(op); if (_x != NULL) Py_DECREF(_x); } while (0)
#define Py_DECREF(op) do { if (--((PyObject *)(op))->ob_refcnt == 0) _Py_Dealloc((PyObject *)(op)); } while (0)
#define Py_BEGIN_ALLOW_THREADS { PyThreadState *_save; _save = PyEval_SaveThread();
#define Py_END_ALLOW_THREADS PyEval_RestoreThread(_save); }
#define CHECK(cond, ...) do { if (!(cond)) { fprintf(stderr, #cond ": " __VA_ARGS__); return NULL; } } while (0)
#define METHOD(name, flags) { #name, (PyCFunction)mod_##name, flags, mod_##name##_doc }
#define BUFSIZE 4096
`)
	for i := range n {
		fmt.Fprintf(&b, `
/* mod_read%[1]d reads up to size bytes from the file descriptor of self,
 * without holding the lock while the system works. */
static PyObject *
mod_read%[1]d(PyObject *self, PyObject *args)
{
    Py_ssize_t size = BUFSIZE, total = 0;
    char *buffer = NULL;            // where the bytes go
    PyObject *result = NULL;

    if (!PyArg_ParseTuple(args, "n|O:read%[1]d", &size, &result))
        return NULL;
    CHECK(size >= 0 && size < 0x7fffffff, "size %%zd is out of range\n", size);
#if defined(MS_WINDOWS) && (_MSC_VER >= 1900 || %[1]d > 3)
    buffer = (char *)_alloca(size);
#else
    buffer = (char *)PyMem_Malloc(size + 1);
#endif
    Py_BEGIN_ALLOW_THREADS
    while (total < size) {
        ssize_t got = read(((Object *)self)->fd, buffer + total, (size_t)(size - total));
        if (got <= 0 || errno == EINTR)
            break;
        total += got;
    }
    Py_END_ALLOW_THREADS
    result = PyBytes_FromStringAndSize(buffer, total);
    Py_INCREF(result);
    Py_XDECREF(self);
    PyMem_Free(buffer);
    return result;
}
PyDoc_STRVAR(mod_read%[1]d_doc, "read(size) -> bytes\n\
\n\
Reads up to size bytes.");
static PyMethodDef methods%[1]d[] = { METHOD(read%[1]d, METH_VARARGS), {NULL, NULL, 0, NULL} };
`, i)
	}
	return []byte(b.String())
}

func BenchmarkOrdinary(b *testing.B) {
	text := ordinaryText(1000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if r := Preprocess(nil, "mod.c", text); len(r.Problems) > 0 {
			b.Fatal(r.Problems[0])
		}
	}
}

// BenchmarkTable is a file of data: nothing but the lexer works.
func BenchmarkTable(b *testing.B) {
	text := []byte("static const unsigned char table[] = {\n" + strings.Repeat("    0x12, 0xfe, 17, 255, 'a', '\\n', 0x00, 0x01,\n", 20000) + "};\n")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Preprocess(nil, "table.c", text)
	}
}

// BenchmarkDigests is a small file that includes many large digests.
func BenchmarkDigests(b *testing.B) {
	r := digests{}
	var text strings.Builder
	for i := range 60 {
		name := fmt.Sprintf("h%d.h", i)
		var h strings.Builder
		for j := range 500 {
			fmt.Fprintf(&h, "#define H%d_NAME%d(x) (x + %d)\n", i, j, j)
		}
		r[name] = NewDigest(name, nil, name, []byte(h.String()))
		fmt.Fprintf(&text, "#include <%s>\n", name)
	}
	text.Write(ordinaryText(5))
	b.ReportAllocs()
	for b.Loop() {
		Preprocess(&Config{Resolver: r}, "mod.c", []byte(text.String()))
	}
}

// digests answers includes with digests.
type digests map[string]*Digest

func (d digests) Include(spec string, _, _ bool, _ string) (Included, bool) {
	x := d[spec]
	return Included{Digest: x}, x != nil
}
