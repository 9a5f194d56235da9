/* Linked into a kernel that is built with -finstrument-functions: the outermost function must leave the thread as it found it. */
#define _GNU_SOURCE
#include <Python.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
/* Hidden: the C library has functions of these names that do nothing, and they would be found first. */
#define PLAIN __attribute__((no_instrument_function, visibility("hidden")))

static __thread int depth, at_entry;

static __attribute__((no_instrument_function)) int attached(void)
{
#if PY_VERSION_HEX >= 0x030D0000
    PyThreadState *t = PyThreadState_GetUnchecked();
#else
    PyThreadState *t = _PyThreadState_UncheckedGet();
#endif
    return t != NULL && t->thread_id == PyThread_get_thread_ident();
}

PLAIN void __cyg_profile_func_enter(void *fn, void *site)
{
    (void)site;
    if (depth++ == 0)
        at_entry = attached();
}

PLAIN void __cyg_profile_func_exit(void *fn, void *site)
{
    (void)site;
    if (--depth > 0)
        return;
    int now = attached();
    if (now == at_entry)
        return;
    Dl_info info;
    const char *path = getenv("GILLINT_REPORT");
    unsigned long offset = dladdr(fn, &info) ? (unsigned long)((char *)fn - (char *)info.dli_fbase) : 0;
    char text[400];
    int fd = path ? open(path, O_WRONLY | O_CREAT | O_APPEND, 0666) : 2;
    int n = snprintf(text, sizeof text, "+0x%lx was entered %s a thread state and left %s\n", offset, at_entry ? "with" : "without",
                     now ? "with one" : "without");
    if (write(fd, text, (size_t)n) < 0) {
    }
    if (fd != 2)
        close(fd);
    if (at_entry && !now)
        _exit(86); /* the interpreter would go on without its lock */
}
