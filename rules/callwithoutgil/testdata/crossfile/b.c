/* The helpers of a.c. */
#include "a.h"

static int describe(int code)
{
    PyErr_Format(PyExc_OSError, "code %d", code); // want GIL101 "PyErr_Format"
    return -1;
}

int session_check(int code)
{
    return code ? describe(code) : 0;
}

int session_quiet_check(int code)
{
    return code ? -1 : 0;
}

void session_leave_python(struct session *s)
{
    s->ts = PyEval_SaveThread();
}

void session_enter_python(struct session *s)
{
    PyEval_RestoreThread(s->ts);
    s->ts = NULL;
}

/* Called with the GIL held only. */
PyObject *session_name(struct session *s)
{
    return PyUnicode_FromFormat("session %d", s->fd);
}
