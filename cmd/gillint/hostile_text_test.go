//go:build linux && hostile

package main

import (
	"fmt"
	"strings"
	"testing"
)

const mib = 1 << 20

func rep(s string, n int) string { return strings.Repeat(s, n) }

// numbered makes n lines, one a number.
func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// function wraps statements.
func function(name, body string) string {
	return "int " + name + "(int a, int b) {\n" + body + "\nreturn a;\n}\n"
}

func TestHostileMacros(t *testing.T) {
	var doubling strings.Builder
	doubling.WriteString("#define m0 x\n")
	for i := 1; i < 100; i++ {
		fmt.Fprintf(&doubling, "#define m%d m%d m%d\n", i, i-1, i-1)
	}
	bombs := includePython + doubling.String()
	runAll(t, []hostileCase{
		{name: "doubling", text: bombs + "int y = m99;\n", say: "macro m99 expands to too much text", tail: true},
		{name: "doubling a thousand times", text: bombs + rep("int y = m99;\n", 1000), say: "macro m99 expands to too much text", tail: false},
		{name: "doubling inside a function", text: bombs + function("f", "m99;"), say: "macro m99 expands to too much text", tail: true},
		{name: "just below the limit", text: bombs + rep("int y[] = { m17 };\n", 30), say: anything, tail: false},
		{name: "arguments", text: includePython + "#define f(x) x x x x x x x x\nint y = " + rep("f(", 30) + "1" + rep(")", 30) + ";\n", say: "macro f expands to too much text", tail: true},
		{name: "recursive", text: includePython + "#define r(x) r(r(x) x) s\n#define s r(s)\nint y(void) { return r(s(r(1))); }\n", tail: true},
		{name: "endless pieces", text: includePython + "#define f(x) x f\nint y = f" + rep("(1)", 50000) + ";\n", tail: true, say: anything},
		{name: "self-pasting", text: includePython + "#define p(x, y) x##y\n#define q(x) p(x, x)\nint " + rep("q(", 100) + "a" + rep(")", 100) + ";\n", say: "too long", tail: true},
		{name: "strings of strings", text: includePython + "#define s(x) #x\n#define t(x) s(x) s(x)\nchar *y = " + rep("t(", 60) + `"\""` + rep(")", 60) + ";\n", say: "too", tail: true},
		{name: "towers of arguments", text: includePython + "#define V(...) V2(__VA_ARGS__, __VA_ARGS__)\n#define V2(...) V3(__VA_ARGS__, __VA_ARGS__)\n#define V3(...) __VA_OPT__(__VA_ARGS__ , __VA_ARGS__)\nint y = " +
			rep("V(", 20) + "1" + rep(")", 20) + ";\n", say: "too much text", tail: true},
		{name: "in a condition", text: bombs + "#if m99\n#endif\n", say: "#if", tail: true},
		{name: "in an include", text: bombs + "#include m99\n", say: "#include", tail: true},
		{name: "many definitions", text: includePython + numbered(300000, "#define d%d(a, b) a ## b\n"), tail: true},
		{name: "redefined", text: includePython + rep("#define d(a) a d\n#undef d\n", 300000), tail: true},
		{name: "many parameters", text: includePython + "#define f(" + numbered(50000, "a%d,") + "z) z a7\nint y = f(" + rep("1,", 50000) + "2);\n", tail: true},
		{name: "chained", text: includePython + numbered(100000, "#define c%d d%[1]d\n#define d%[1]d c%[1]d\n") + "int c5;\n", tail: true},
	})
}

func TestHostileNesting(t *testing.T) {
	const deep = 10_000
	cases := []hostileCase{}
	for _, n := range []int{deep, 20 * deep, 100 * deep} {
		for _, c := range []struct{ name, text string }{
			{"parentheses", function("f", "a = "+rep("(", n)+"b"+rep(")", n)+";")},
			{"braces", function("f", rep("{", n)+rep("}", n))},
			{"open braces", "int f(void) {" + rep("{", n)},
			{"initialisers", "int y[] = " + rep("{", n) + "1" + rep("}", n) + ";\n"},
			{"casts", function("f", "a = "+rep("(int)", n)+"b;")},
			{"minus", function("f", "a = "+rep("- ", n)+"b;")},
			{"stars", function("f", "a = "+rep("*", n)+"&b;")},
			{"sizeof", function("f", "a = "+rep("sizeof ", n)+"b;")},
			{"conditional", function("f", "a = "+rep("a ? b : ", n)+"b;")},
			{"assignments", function("f", rep("a = ", n)+"b;")},
			{"sum", function("f", "a = "+rep("a + ", n)+"b;")},
			{"and", function("f", "if ("+rep("a && ", n)+"b) a = 1;")},
			{"mixed logic", function("f", "if ("+rep("a && b || !(", n/10)+"b"+rep(")", n/10)+") a = 1;")},
			{"comma", function("f", rep("a, ", n)+"b;")},
			{"calls", function("f", "a = "+rep("f(", n)+"b"+rep(", 1)", n)+";")},
			{"subscripts", function("f", "a = "+rep("x[", n)+"b"+rep("]", n)+";")},
			{"members", function("f", "a = x"+rep(".y->z", n)+";")},
			{"calls of results", function("f", "x"+rep("(1)", n)+";")},
			{"else if", function("f", rep("if (a == 1) b = 2; else ", n)+"b = 3;")},
			{"if in if", function("f", rep("if (a) ", n)+"b = 3;")},
			{"while", function("f", rep("while (a) { ", n)+rep("}", n))},
			{"for", function("f", rep("for (;;) ", n)+"b = 3;")},
			{"do", function("f", rep("do ", n)+"b = 3;"+rep(" while (a);", n))},
			{"switch", function("f", rep("switch (a) { case 1: ", n)+rep("}", n))},
			{"labels", function("f", numbered(n, "l%d: "))},
			{"pointers", "int " + rep("*", n) + "y;\n"},
			{"declarators", "int " + rep("(*", n) + "y" + rep(")", n) + ";\n"},
			{"functions of functions", "int " + rep("(*", n) + "y" + rep(")(void)", n) + ";\n"},
			{"arrays", "int y" + rep("[1]", n) + ";\n"},
			{"parameters", "int f(" + rep("int g(", n) + "int a" + rep(")", n) + ");\n"},
			{"structs", rep("struct { int a; ", n) + rep("} b;", n) + "\n"},
			{"statement expressions", function("f", "a = "+rep("({ ", n)+"b;"+rep(" });", n))},
			{"typeof", rep("typeof(", n) + "int" + rep(")", n) + " y;\n"},
			{"attributes", "int y " + rep("__attribute__((aligned(", n) + "1" + rep(")))", n) + ";\n"},
			{"generic", function("f", "a = "+rep("_Generic(a, int: ", n)+"1"+rep(")", n)+";")},
			{"strings", "char *y = " + rep("\"x\" ", n) + ";\n"},
			{"unbalanced", function("f", rep("([{", n)) + "}\n"},
			{"closing", rep(")]}", n)},
			{"extern", rep("extern \"C\" {\n", n) + rep("}", n) + "\n"},
			{"if groups", rep("#if 1\n", n) + "int y;\n" + rep("#endif\n", n)},
			{"skipped groups", rep("#if 0\n", n) + "int y;\n" + rep("#endif\n", n)},
			{"elif", "#if 0\n" + rep("#elif 0\n", n) + "#endif\n"},
			{"macro calls", "#define M(x) x\nint y = " + rep("M(", n) + "1" + rep(")", n) + ";\n"},
			{"parentheses of #if", "#if " + rep("(", n) + "1" + rep(")", n) + "\nint y;\n#endif\n"},
			{"conditions of #if", "#if " + rep("1 ? ", n) + "1" + rep(" : 0", n) + "\nint y;\n#endif\n"},
		} {
			// With many words a level a million levels are cut off by the bound on an item's words long before.
			if long := len(c.text) > 12*n; n == 20*deep && !long || n == 100*deep && long {
				continue
			}
			// Braces that never close, and those that close nothing, leave it open where the next function begins.
			tail := c.name != "open braces" && c.name != "unbalanced"
			cases = append(cases, hostileCase{name: fmt.Sprint(c.name, " ", n), text: includePython + c.text + "\n", tail: tail, say: anything})
		}
	}
	runAll(t, append(cases, hostileCase{name: "every word", text: includePython + everyWord(60000), tail: true, say: anything}))
}

// everyWord has a function for each word of C that says it n times.
func everyWord(n int) string {
	var b strings.Builder
	for i, w := range strings.Fields(`auto break case char const continue default do double else enum extern float for goto if inline int long
		register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while _Alignas _Alignof
		_Atomic _Bool _Complex _Generic _Noreturn _Static_assert _Thread_local __attribute__ __extension__ __typeof__ __real__ asm
		__declspec __cdecl __asm__ ! & && * + ++ - -- ~ . -> , ; : ? = == ... L"x" 'c' 1 1.5 x @`) {
		fmt.Fprintf(&b, "int f%d(int a, int b) { a = %s b; }\n", i, rep(w+" ", n))
	}
	return b.String()
}

func TestHostileSizes(t *testing.T) {
	runAll(t, []hostileCase{
		{name: "one line of 100 MB", text: includePython + rep("int a; ", 100*mib/7), say: "larger than 32 MiB"},
		{name: "100 MB of comments", text: includePython + rep("/* x */\n", 100*mib/8), say: "larger than 32 MiB"},
		{name: "one line", text: includePython + rep("int a; ", 30*mib/7) + "\n", say: "too many declarations"},
		{name: "one line of a function", text: includePython + "int f(int a) { " + rep("a++; ", 10*mib/5) + "}\n", tail: true, say: "left out"},
		{name: "one line of findings", text: includePython + rep(strings.ReplaceAll(strings.ReplaceAll(finding("x"), "Py_END", "\nPy_END"), "\n    P", " \nP"), 1), say: anything},
		{name: "comments", text: includePython + rep("/* x */\n", 31*mib/8), tail: true},
		{name: "one comment", text: includePython + "/*" + rep("x\n", 15*mib) + "*/\n", tail: true},
		{name: "comments to gillint", text: includePython + rep("/* gillint: ignore[GIL101] x */\n", 31*mib/32-10), say: anything},
		{name: "comments to gillint beside code", text: includePython + rep("int x; // gillint: ignore[GIL101]\n", 200000), say: anything},
		{name: "white space", text: includePython + rep(" \t\n", 10*mib), tail: true},
		{name: "splices", text: includePython + rep("\\\n", 15*mib) + "\n", tail: true},
		{name: "one name", text: includePython + "int " + rep("a", 30*mib) + ";\n", tail: true, say: anything},
		{name: "one string", text: includePython + "char *s = \"" + rep("a", 30*mib) + "\";\n", tail: true, say: anything},
		{name: "one number", text: includePython + "int n = " + rep("9", 30*mib) + ";\n", tail: true, say: anything},
		{name: "a table", text: includePython + "int n[] = {" + rep("123456,\n", 3*mib) + "};\n", tail: true, say: anything},
		{name: "punctuation", text: includePython + rep(";", 30*mib) + "\n", say: "too much text after preprocessing"},
		{name: "many functions", text: includePython + numbered(200000, "int f%d(int a) { return a + 1; }\n"), tail: true, say: anything},
		{name: "many functions that touch the GIL", text: includePython + numbered(20000, "void f%d(void) { Py_BEGIN_ALLOW_THREADS g(); Py_END_ALLOW_THREADS }\n"), tail: true, say: anything},
		{name: "many findings", text: includePython + numbered(3000, "static PyObject *f%[1]d(void) { PyObject *x; Py_BEGIN_ALLOW_THREADS x = PyList_New(0); Py_END_ALLOW_THREADS return x; }\n"), tail: true, say: anything},
		{name: "many declarations", text: includePython + numbered(500000, "int g%d(int);\n"), tail: true, say: anything},
		{name: "many types", text: includePython + numbered(200000, "typedef struct s%[1]d { int a; } t%[1]d;\n"), tail: true, say: anything},
		{name: "statements", text: includePython + function("f", rep("a = b + 1;\n", 200000)), tail: true, say: anything},
		{name: "statements that touch the GIL", text: includePython + function("f", rep("Py_BEGIN_ALLOW_THREADS g(a);\nPy_END_ALLOW_THREADS\n", 50000)), tail: true, say: anything},
		{name: "branches that touch the GIL", text: includePython + function("f", "PyThreadState *s;\n"+rep("if (g(a)) s = PyEval_SaveThread(); if (h(b)) PyEval_RestoreThread(s);\n", 20000)), tail: true, say: "too many paths"},
		{name: "cases", text: includePython + function("f", "switch (a) {\n"+numbered(100000, "case %d: b = a; break;\n")+"}"), tail: true, say: anything},
		{name: "cases that touch the GIL", text: includePython + function("f", "PyThreadState *s;\nswitch (a) {\n"+numbered(20000, "case %d: s = PyEval_SaveThread(); g(a); PyEval_RestoreThread(s); break;\n")+"}"), tail: true, say: anything},
		{name: "gotos", text: includePython + function("f", numbered(50000, "l%[1]d: if (a == %[1]d) goto l%[1]d; if (b) goto l7;\n")), tail: true, say: anything},
		{name: "computed gotos", text: includePython + function("f", "static void *t[] = {"+numbered(5000, "&&l%d,")+"};\n"+numbered(5000, "l%d: a++; goto *t[a];\n")), tail: true, say: anything},
		{name: "parameters", text: includePython + "int f(" + numbered(10000, "int a%d, ") + "int z) { return f(" + numbered(10000, "a%d, ") + "z); }\n", tail: true, say: anything},
		{name: "variables", text: includePython + function("f", numbered(100000, "int v%d = a;\n")), tail: true, say: anything},
		{name: "variables in one declaration", text: includePython + function("f", "int z"+numbered(100000, ", v%d = 1")+";\n"), tail: true, say: anything},
		{name: "members", text: includePython + "struct s {" + numbered(200000, "int m%d;\n") + "};\n" + function("f", "struct s x; x.m7 = x.m9;"), tail: true, say: anything},
		{name: "enumerators", text: includePython + "enum e {" + numbered(200000, "e%d,\n") + "};\n" + function("f", "a = e7;"), tail: true, say: anything},
		{name: "enumerators of one another", text: includePython + "enum e { e0" + numbered(20000, ", e%[1]dx = 1, f%[1]d = e%[1]dx + 1") + "};\n" + function("f", "a = f199;"), tail: true, say: anything},
		{name: "call chain", text: includePython + "void f0(void) { Py_BEGIN_ALLOW_THREADS g(); Py_END_ALLOW_THREADS }\n" + chainOfCalls(20000), tail: true, say: anything},
		{name: "functions that hand on what they are given", text: includePython + fanOfCalls(40, 6), tail: true, say: anything},
		{name: "methods", text: includePython + "PyObject *f(PyObject *s) { return s; }\nPyMethodDef ms[] = {" + numbered(100000, "{\"f%d\", f, 0, 0},\n") + "{0}};\n", tail: true, say: anything},
	})
}

// fanOfCalls makes levels of n functions, each of which hands what it is given to all of the next level: as many ways lead to what the
// last ones do as n to the power of levels.
func fanOfCalls(n, levels int) string {
	const params = "(PyObject *self, int fd, PyObject *list, char *text, long size, int flags, MYSQL *handle, FILE *stream, PyThreadState **saved)"
	const args = "(self, fd, list, text, size, flags, handle, stream, saved)"
	var b strings.Builder
	b.WriteString("typedef struct { PyObject_HEAD char *buf; int open; MYSQL *handle; pthread_mutex_t lock; PyThreadState *saved; } Obj;\n")
	for level := levels - 1; level >= 0; level-- {
		for i := range n {
			fmt.Fprintf(&b, "static int level%d_%d%s {\nint rc = 0;\n", level, i, params)
			if level < levels-1 {
				for j := range n {
					fmt.Fprintf(&b, "if (rc == %d) rc += level%d_%d%s;\n", j, level+1, j, args)
				}
			} else {
				b.WriteString(`Obj *o = (Obj *)self; PyObject *item = PyList_GetItem(list, 0);
				if (!o->open) return -1;
				o->buf = text; rc += read(fd, text, size); rc += recv(fd, text, size, flags); mysql_query(handle, text);
				for (long k = 0; k < size; k++) text[k] ^= 1;
				Py_BEGIN_ALLOW_THREADS
				mysql_query(handle, text); fprintf(stream, "%d", rc); fprintf(stream, "\n");
				pthread_mutex_lock(&o->lock); o->buf[0] = 1; pthread_mutex_unlock(&o->lock);
				Py_END_ALLOW_THREADS
				use(item); PyMem_Free(text);
				if (flags & 1) *saved = PyEval_SaveThread();
				if (flags & 2) PyEval_RestoreThread(*saved);
				`)
			}
			b.WriteString("return rc; }\n")
		}
	}
	for i := range n {
		fmt.Fprintf(&b, `static PyObject *fan%[1]d(Obj *self, PyObject *args) { char *p; Py_ssize_t n; PyObject *x; PyThreadState *ts = NULL;
		if (!PyArg_ParseTuple(args, "y#O", &p, &n, &x)) return NULL;
		return PyLong_FromLong(level0_%[1]d((PyObject *)self, 1, x, p, n, %[2]d, self->handle, stdout, &ts)); }
		`, i, i%4)
	}
	return b.String() + "static PyMethodDef fans[] = {" + numbered(n, "{\"f%[1]d\", (PyCFunction)fan%[1]d, METH_VARARGS, 0},\n") + "{0}};\n"
}

// chainOfCalls makes n functions, each of which calls the one before.
func chainOfCalls(n int) string {
	var b strings.Builder
	for i := 1; i < n; i++ {
		fmt.Fprintf(&b, "void f%d(void) { f%d(); }\n", i, i-1)
	}
	return b.String()
}
