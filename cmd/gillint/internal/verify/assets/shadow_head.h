/* Written by gillint verify: the real Python.h, with a check before every use that needs an attached thread state. */
#ifndef GILLINT_SHADOW_H
#define GILLINT_SHADOW_H
#include_next <Python.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifdef __cplusplus
extern "C" {
#endif
__attribute__((weak, noinline, no_instrument_function)) void gillint_report(const char *file, int line, const char *function, const char *api)
{
    static int reports; /* a race on it does not matter: it keeps a loop from filling the disk */
    const char *path = getenv("GILLINT_REPORT");
    char text[700];

    if (reports++ > 1000)
        return;
    int fd = path ? open(path, O_WRONLY | O_CREAT | O_APPEND, 0666) : 2;
    int n = snprintf(text, sizeof text, "%s:%d: %s without a thread state in %s\n", file, line, api, function);
    if (n > 0 && write(fd, text, (size_t)n < sizeof text ? (size_t)n : sizeof text - 1) < 0) {
    }
    if (fd != 2)
        close(fd);
}
/* PyGILState_Check would say yes for ever once there is a sub-interpreter, and up to 3.11 the current thread state is that of
   whichever thread holds the GIL: so the thread's own is asked for. */
static inline __attribute__((no_instrument_function)) int gillint_attached(void)
{
#if PY_VERSION_HEX >= 0x030D0000
    PyThreadState *t = PyThreadState_GetUnchecked();
#else
    PyThreadState *t = _PyThreadState_UncheckedGet();
#endif
    return t != NULL && t->thread_id == PyThread_get_thread_ident();
}
#ifdef __cplusplus
}
#endif
#define GILLINT_CHECK(api) (gillint_attached() ? (void)0 : gillint_report(__FILE__, __LINE__, __func__, api))
