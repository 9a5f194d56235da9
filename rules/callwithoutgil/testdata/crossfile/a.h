/* Shared by a.c and b.c, which are linked into one extension. */
#ifndef A_H
#define A_H
#include <Python.h>

struct session {
    int fd;
    PyThreadState *ts;
};

int session_check(int code);
int session_quiet_check(int code);
void session_leave_python(struct session *s);
void session_enter_python(struct session *s);
PyObject *session_name(struct session *s);

#endif
