/* Written by gillint verify: the real Python.h, with a check before every use that needs an attached thread state. */
#ifndef GILLINT_SHADOW_H
#define GILLINT_SHADOW_H
#pragma GCC system_header /* no warnings: some builds take them for errors */
#include_next <Python.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>
/* Each module has all this once, for itself: weak, so that its files share it, hidden, so that modules do not; and the C library
   has functions of the names __cyg_profile_func_enter and _exit, which do nothing and would be found first. */
#define GILLINT_OWN __attribute__((weak, visibility("hidden")))
#define GILLINT_PLAIN __attribute__((weak, visibility("hidden"), noinline, no_instrument_function))
#ifdef __cplusplus
extern "C" {
#endif
/* Sources that include others before Python.h, or that are held to a standard of C, do not get these from the C library's headers. */
struct gillint_time { long s, ns; };
struct gillint_place { const char *file; void *base; const char *symbol; void *at; };
extern int gillint_dladdr(const void *, struct gillint_place *) __asm__("dladdr");
extern int gillint_clock(int, struct gillint_time *) __asm__("clock_gettime");
extern int gillint_truncate(int, long) __asm__("ftruncate");
extern long gillint_syscall(long, ...) __asm__("syscall");
#if PY_VERSION_HEX >= 0x030D0000
extern PyThreadState *PyThreadState_GetUnchecked(void); /* said again: headers of the limited API leave it out */
#define GILLINT_CURRENT PyThreadState_GetUnchecked
#else
extern PyThreadState *_PyThreadState_UncheckedGet(void);
#define GILLINT_CURRENT _PyThreadState_UncheckedGet
#endif
/* PyGILState_Check would say yes for ever once there is a sub-interpreter, and up to 3.11 the current thread state is that of
   whichever thread holds the GIL: so the thread's own is asked for. */
static inline __attribute__((no_instrument_function)) int gillint_attached(void)
{
    PyThreadState *t = GILLINT_CURRENT();
#ifdef Py_LIMITED_API
    return t != NULL && t == PyGILState_GetThisThreadState();
#else
    return t != NULL && t->thread_id == PyThread_get_thread_ident();
#endif
}

/* What happened when, for the timeline: records in a file that is mapped, so that they survive whatever comes next. */
struct gillint_kept { void *lock; int line; };
/* What is known of a thread: in one piece, for each use of such a variable in a shared library is a call. */
struct gillint_thread {
    int depth, at_entry, sections, ensures, keeps;
    char *frame; /* of the outermost function */
    PyThreadState *state; /* at its entry */
    void *section; /* the last */
    struct gillint_kept kept[16];
};
GILLINT_OWN __thread struct gillint_thread gillint_own = {0, 0, 0, 0, 0, NULL, NULL, NULL, {{NULL, 0}}};
struct gillint_event { long long ns; int tid, kind, line, attached; char text[104]; };
struct gillint_log { int count, spare[31]; struct gillint_event events[1 << 15]; };
GILLINT_OWN struct gillint_log *gillint_log = NULL;
GILLINT_OWN int gillint_log_pid = 0;
GILLINT_PLAIN struct gillint_log *gillint_open_log(void)
{
    const char *dir = getenv("GILLINT_TRACE");
    char name[600];
    int fd;
    void *at = MAP_FAILED;

    gillint_log_pid = (int)getpid();
    gillint_log = NULL;
    if (dir == NULL)
        return NULL;
    snprintf(name, sizeof name, "%s/%d.events", dir, gillint_log_pid);
    fd = open(name, O_RDWR | O_CREAT, 0666);
    if (fd >= 0 && gillint_truncate(fd, sizeof(struct gillint_log)) == 0)
        at = mmap(NULL, sizeof(struct gillint_log), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (fd >= 0)
        close(fd);
    if (at != MAP_FAILED)
        gillint_log = (struct gillint_log *)at;
    return gillint_log;
}
GILLINT_PLAIN void gillint_event(int kind, int attached, int line, const char *text)
{
    struct gillint_log *log = gillint_log;
    struct gillint_event *e;
    struct gillint_time now;
    int n;

    if (gillint_log_pid == 0 || (log != NULL && gillint_log_pid != (int)getpid()))
        log = gillint_open_log();
    if (log == NULL)
        return;
    n = __atomic_fetch_add(&log->count, 1, __ATOMIC_RELAXED);
    if (n < 0 || n >= 1 << 15)
        return;
    e = &log->events[n];
    gillint_clock(1 /* CLOCK_MONOTONIC */, &now);
    e->ns = now.s * 1000000000LL + now.ns;
    e->tid = (int)gillint_syscall(SYS_gettid);
    e->line = line;
    e->attached = attached;
    snprintf(e->text, sizeof e->text, "%s", text);
    __atomic_store_n(&e->kind, kind, __ATOMIC_RELEASE); /* last: a record without a kind is not there yet */
}

GILLINT_OWN int gillint_reports = 0; /* a race on it does not matter: it keeps a loop from filling the disk */
GILLINT_PLAIN void gillint_write(const char *text)
{
    const char *path = getenv("GILLINT_REPORT");
    int fd = path ? open(path, O_WRONLY | O_CREAT | O_APPEND, 0666) : -1;

    if (fd < 0)
        return;
    if (write(fd, text, strlen(text)) < 0) {
    }
    close(fd);
}
GILLINT_PLAIN void gillint_report(const char *file, int line, const char *function, const char *api, const char *what)
{
    char text[700];

    if (gillint_reports++ > 1000)
        return;
    snprintf(text, sizeof text, "%s:%d: %s %s in %s\n", file, line, api, what, function);
    gillint_write(text);
    gillint_event('!', 0, line, api);
}
#define GILLINT_CHECK(api) (gillint_attached() ? (void)0 : gillint_report(__FILE__, __LINE__, __func__, api, "without a thread state"))

/* Native locks: which are waited for with the GIL held, and which are kept while the GIL is waited for. One that is both can stop all
   threads for good, also where this run was lucky. */
struct gillint_order { void *lock; int with_gil, for_gil, told; char file[200], function[80], api[40]; };
GILLINT_OWN struct gillint_order gillint_orders[64] = {{NULL, 0, 0, 0, "", "", ""}};
GILLINT_OWN char gillint_busy = 0;
GILLINT_PLAIN struct gillint_order *gillint_find_order(void *lock)
{
    struct gillint_order *o = gillint_orders, *spare = NULL;

    for (; o < gillint_orders + 64; o++) {
        if (o->lock == lock)
            return o;
        if (o->lock == NULL && spare == NULL)
            spare = o;
    }
    return spare; /* NULL: there are too many */
}
/* A lock that is asked for with the GIL held for the last time, before it is destroyed, nobody else can have. So what is seen is told
   only when the lock is used once more. */
GILLINT_PLAIN void gillint_ordered(void *lock, int with_gil, int for_gil, const char *file, const char *function, const char *api)
{
    struct gillint_order *o, told;
    char what[120];
    int tell = 0;

    while (__atomic_test_and_set(&gillint_busy, __ATOMIC_ACQUIRE)) {
    }
    o = gillint_find_order(lock);
    if (o != NULL) {
        o->lock = lock;
        if (for_gil != 0)
            o->for_gil = for_gil;
        tell = o->with_gil != 0 && o->for_gil != 0 && !o->told;
        o->told |= tell;
        if (with_gil != 0 && !o->told) {
            o->with_gil = with_gil;
            snprintf(o->file, sizeof o->file, "%s", file);
            snprintf(o->function, sizeof o->function, "%s", function);
            snprintf(o->api, sizeof o->api, "%s", api);
        }
        told = *o;
    }
    __atomic_clear(&gillint_busy, __ATOMIC_RELEASE);
    if (tell) {
        snprintf(what, sizeof what, "with the GIL held, for a lock that line %d keeps while the GIL is waited for", told.for_gil);
        gillint_report(told.file, told.with_gil, told.function, told.api, what);
    }
}
GILLINT_PLAIN void gillint_forget(void *lock)
{
    struct gillint_order *o;

    while (__atomic_test_and_set(&gillint_busy, __ATOMIC_ACQUIRE)) {
    }
    o = gillint_find_order(lock);
    if (o != NULL)
        memset(o, 0, sizeof *o);
    __atomic_clear(&gillint_busy, __ATOMIC_RELEASE);
}
GILLINT_PLAIN void gillint_asks(void *lock, int attached, const char *file, int line, const char *function, const char *api)
{
    gillint_ordered(lock, attached ? line : 0, 0, file, function, api);
    gillint_event('l', attached, line, function);
}
GILLINT_PLAIN void gillint_has(void *lock, int attached, int line, const char *function)
{
    gillint_event('L', attached, line, function);
    if (gillint_own.keeps < 16) {
        gillint_own.kept[gillint_own.keeps].lock = lock;
        gillint_own.kept[gillint_own.keeps].line = line;
        gillint_own.keeps++;
    }
}
GILLINT_PLAIN void gillint_gives(void *lock)
{
    int i = gillint_own.keeps;

    while (i-- > 0)
        if (gillint_own.kept[i].lock == lock) {
            memmove(&gillint_own.kept[i], &gillint_own.kept[i + 1], (size_t)(gillint_own.keeps - i - 1) * sizeof gillint_own.kept[0]);
            gillint_own.keeps--;
            return;
        }
}
static inline __attribute__((no_instrument_function, unused)) int gillint_lock(pthread_mutex_t *m, const char *file, int line, const char *function)
{
    int attached = gillint_attached(), status;

    gillint_asks(m, attached, file, line, function, "pthread_mutex_lock");
    status = pthread_mutex_lock(m);
    gillint_has(m, attached, line, function);
    return status;
}
static inline __attribute__((no_instrument_function, unused)) int gillint_unlock(pthread_mutex_t *m)
{
    gillint_gives(m);
    return pthread_mutex_unlock(m);
}
static inline __attribute__((no_instrument_function, unused)) int gillint_take(PyThread_type_lock lock, int wait, const char *file, int line, const char *function)
{
    int attached = gillint_attached(), got;

    if (wait)
        gillint_asks(lock, attached, file, line, function, "PyThread_acquire_lock");
    got = PyThread_acquire_lock(lock, wait);
    if (got)
        gillint_has(lock, attached, line, function);
    else if (wait)
        gillint_event('L', attached, line, function);
    return got;
}
static inline __attribute__((no_instrument_function, unused)) void gillint_give(PyThread_type_lock lock)
{
    gillint_gives(lock);
    PyThread_release_lock(lock);
}
/* The thread is about to wait for the GIL. */
GILLINT_PLAIN void gillint_waits(int line, const char *function)
{
    int i;

    for (i = 0; i < gillint_own.keeps; i++)
        gillint_ordered(gillint_own.kept[i].lock, 0, gillint_own.kept[i].line, "", "", "");
    gillint_event('w', 0, line, function);
}
static inline __attribute__((no_instrument_function, unused)) int gillint_destroy(pthread_mutex_t *m)
{
    gillint_forget(m);
    return pthread_mutex_destroy(m);
}
static inline __attribute__((no_instrument_function, unused)) void gillint_free_lock(PyThread_type_lock lock)
{
    gillint_forget(lock);
    PyThread_free_lock(lock);
}
#define pthread_mutex_destroy(m) gillint_destroy(m)
#define PyThread_free_lock(l) gillint_free_lock(l)
#define pthread_mutex_lock(m) gillint_lock(m, __FILE__, __LINE__, __func__)
#define pthread_mutex_unlock(m) gillint_unlock(m)
#define PyThread_acquire_lock(l, w) gillint_take(l, w, __FILE__, __LINE__, __func__)
#define PyThread_release_lock(l) gillint_give(l)

/* Releases and acquires. */
static inline __attribute__((no_instrument_function, unused)) PyThreadState *gillint_save(const char *file, int line, const char *function, const char *api)
{
    PyThreadState *t;

    if (!gillint_attached())
        gillint_report(file, line, function, api, "without a thread state");
    gillint_event('s', 1, line, function);
    t = PyEval_SaveThread();
    gillint_event('r', 0, line, function);
    return t;
}
static inline __attribute__((no_instrument_function, unused)) void gillint_restore(PyThreadState *t, const char *file, int line, const char *function, const char *api)
{
    if (gillint_attached())
        gillint_report(file, line, function, api, "though the thread has one already");
    gillint_waits(line, function);
    PyEval_RestoreThread(t);
    gillint_event('h', 1, line, function);
}
static inline __attribute__((no_instrument_function, unused)) PyGILState_STATE gillint_ensure(int line, const char *function)
{
    PyGILState_STATE state;

    gillint_own.ensures++;
    if (!gillint_attached())
        gillint_waits(line, function);
    state = PyGILState_Ensure();
    gillint_event('h', 1, line, function);
    return state;
}
static inline __attribute__((no_instrument_function, unused)) void gillint_unensure(PyGILState_STATE state, const char *file, int line, const char *function)
{
    if (gillint_own.ensures == 0) { /* it would take the thread's own state apart */
        gillint_report(file, line, function, "PyGILState_Release", "without a PyGILState_Ensure before it");
        return;
    }
    gillint_own.ensures--;
    gillint_event('s', 1, line, function);
    PyGILState_Release(state);
    gillint_event(gillint_attached() ? 'h' : 'r', 0, line, function);
}
static inline __attribute__((no_instrument_function, unused)) void gillint_release(PyThreadState *t, int line, const char *function)
{
    gillint_event('s', 1, line, function);
    PyEval_ReleaseThread(t);
    gillint_event('r', 0, line, function);
}
static inline __attribute__((no_instrument_function, unused)) void gillint_acquire(PyThreadState *t, const char *file, int line, const char *function)
{
    if (gillint_attached())
        gillint_report(file, line, function, "PyEval_AcquireThread", "though the thread has one already");
    gillint_waits(line, function);
    PyEval_AcquireThread(t);
    gillint_event('h', 1, line, function);
}
#define PyEval_SaveThread() gillint_save(__FILE__, __LINE__, __func__, "PyEval_SaveThread")
#define PyEval_RestoreThread(t) gillint_restore(t, __FILE__, __LINE__, __func__, "PyEval_RestoreThread")
#define PyEval_ReleaseThread(t) gillint_release(t, __LINE__, __func__)
#define PyEval_AcquireThread(t) gillint_acquire(t, __FILE__, __LINE__, __func__)
#define PyGILState_Ensure() gillint_ensure(__LINE__, __func__)
#define PyGILState_Release(s) gillint_unensure(s, __FILE__, __LINE__, __func__)

/* The outermost function of the module on a thread's stack must leave the thread as it found it. */
GILLINT_OWN long gillint_entries = 0;
GILLINT_PLAIN void gillint_name(void *fn, char *text, size_t size)
{
    struct gillint_place info;

    if (gillint_dladdr(fn, &info))
        snprintf(text, size, "+0x%lx %s", (unsigned long)((char *)fn - (char *)info.base), info.file);
    else
        snprintf(text, size, "+0x0 ?");
}
GILLINT_PLAIN void gillint_enter(void *fn)
{
    char text[500];

    gillint_own.at_entry = gillint_attached();
    gillint_own.state = gillint_own.at_entry ? GILLINT_CURRENT() : NULL;
    __atomic_fetch_add(&gillint_entries, 1, __ATOMIC_RELAXED);
    if (gillint_log == NULL && gillint_log_pid != 0)
        return;
    gillint_name(fn, text, sizeof text);
    gillint_event('E', gillint_own.at_entry, 0, text);
}
#ifdef Py_GIL_DISABLED
static inline __attribute__((no_instrument_function, unused)) void gillint_begin(PyCriticalSection *c, PyObject *op)
{
    PyCriticalSection_Begin(c, op);
    gillint_own.section = c;
    gillint_own.sections++;
}
static inline __attribute__((no_instrument_function, unused)) void gillint_end(PyCriticalSection *c)
{
    gillint_own.sections--;
    PyCriticalSection_End(c);
}
#define PyCriticalSection_Begin(c, op) gillint_begin(c, op)
#define PyCriticalSection_End(c) gillint_end(c)
#endif
GILLINT_PLAIN void gillint_leave(void *fn)
{
    int now = gillint_attached();
    char name[500], text[700];

    if (gillint_own.sections != 0) {
        gillint_name(fn, name, sizeof name);
        snprintf(text, sizeof text, "%s was left inside a critical section\n", name);
        gillint_write(text);
        gillint_event('!', now, 0, "left inside a critical section");
#ifdef Py_GIL_DISABLED
        if (gillint_own.sections == 1) /* it is in the frame of this function, which is still there */
            (PyCriticalSection_End)((PyCriticalSection *)gillint_own.section);
#endif
        gillint_own.sections = 0;
    }
    if (gillint_log != NULL) {
        gillint_name(fn, name, sizeof name);
        gillint_event('X', now, 0, name);
    }
    if (now == gillint_own.at_entry)
        return;
    if (gillint_reports++ < 1000) {
        gillint_name(fn, name, sizeof name);
        snprintf(text, sizeof text, "%s was entered %s a thread state and left %s\n", name, gillint_own.at_entry ? "with" : "without",
                 now ? "with one" : "without");
        gillint_write(text);
        gillint_event('!', now, 0, "left in another state than entered");
    }
    if (gillint_own.at_entry) /* else the interpreter would go on without its lock, and nothing after that would mean anything */
        (PyEval_RestoreThread)(gillint_own.state);
}
/* In C++ the compiler knows these two already, as visible ones, and an attribute would not change that. */
__asm__(".hidden __cyg_profile_func_enter\n\t.hidden __cyg_profile_func_exit");
__attribute__((weak, noinline, no_instrument_function)) void __cyg_profile_func_enter(void *fn, void *site)
{
    struct gillint_thread *own = &gillint_own;
    char *frame = (char *)__builtin_frame_address(0);

    (void)site;
    if (own->depth > 0 && frame > own->frame)
        own->depth = 0; /* a longjmp has left the outermost function */
    if (own->depth++ > 0)
        return;
    own->frame = frame;
    gillint_enter(fn);
}
__attribute__((weak, noinline, no_instrument_function)) void __cyg_profile_func_exit(void *fn, void *site)
{
    struct gillint_thread *own = &gillint_own;

    (void)site;
    if (own->depth > 0 && --own->depth == 0)
        gillint_leave(fn);
}
/* A run that loads nothing that is watched must not look like one that saw nothing. */
GILLINT_OWN int gillint_told = 0;
__attribute__((weak, visibility("hidden"), constructor, no_instrument_function)) void gillint_loaded(void)
{
    char name[500], text[600];

    if (gillint_told++)
        return;
    gillint_name((void *)gillint_loaded, name, sizeof name);
    snprintf(text, sizeof text, "loaded %s\n", name);
    gillint_write(text);
}
__attribute__((weak, visibility("hidden"), destructor, no_instrument_function)) void gillint_unloaded(void)
{
    char name[500], text[600];

    if (gillint_told < 1)
        return;
    gillint_told = -1000000;
    gillint_name((void *)gillint_loaded, name, sizeof name);
    snprintf(text, sizeof text, "entered %ld %s\n", gillint_entries, name);
    gillint_write(text);
}
#ifdef __cplusplus
}
#endif
