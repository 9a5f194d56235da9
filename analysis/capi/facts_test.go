package capi

import (
	"slices"
	"testing"
)

func TestNeeds(t *testing.T) {
	want := map[Need][]string{
		Attached: {"PyErr_SetString", "PyList_GetItem", "PyLong_FromLong", "Py_INCREF", "Py_DECREF", "Py_CLEAR", "Py_NewRef", "PyMem_Malloc",
			"PyMem_Free", "PyObject_Malloc", "PyObject_Free", "Py_BuildValue", "PyErr_Occurred", "PyErr_CheckSignals", "PyEval_SaveThread",
			"PyEval_ReleaseThread", "PyGILState_Release", "PyThreadState_Get", "PyInterpreterState_Get", "PyThreadState_Clear", "Py_EncodeLocale",
			"Py_RunMain", "Py_FinalizeEx", "Py_Exit", "PyBuffer_Release", "PyTime_Monotonic", "PyInterpreterGuard_FromCurrent",
			"PyInterpreterView_FromCurrent", "PyList_SET_ITEM", "_PyErr_SetObject", "_Py_read", "_Py_write", "_Py_fopen_obj", "_Py_dup",
			"_Py_set_inheritable", "_Py_stat", "_PyTime_FromSecondsObject", "_PyTime_AsTimeval", "PyArray_SimpleNew", "PyArray_GETITEM",
			"NpyIter_Copy", "NpyIter_Deallocate", "PyDateTime_FromTimestamp", "PyUnstable_AtExit", "Py_MakePendingCalls", "PyOS_AfterFork_Child",
			"Py_RETURN_NONE", "PyOS_string_to_double", "PyString_FromString", "PyCObject_FromVoidPtr"},
		Nothing: {"PyMem_RawMalloc", "PyMem_RawFree", "PyGILState_Ensure", "PyGILState_Check", "PyGILState_GetThisThreadState", "PyEval_RestoreThread",
			"PyEval_AcquireThread", "PyThreadState_Swap", "PyThreadState_GetUnchecked", "_PyThreadState_UncheckedGet", "PyThreadState_GetDict",
			"PyThreadState_New", "PyThreadState_Delete", "PyInterpreterState_New", "PyThreadState_Ensure", "PyInterpreterGuard_FromView",
			"PyInterpreterView_Close", "Py_AddPendingCall", "PyThread_start_new_thread", "PyThread_acquire_lock", "PyThread_release_lock",
			"PyThread_tss_get", "PyThread_set_key_value", "PyMutex_Lock", "PyMutex_Unlock", "PyTime_TimeRaw", "Py_IsInitialized", "Py_GetVersion",
			"Py_DecodeLocale", "PyImport_AppendInittab", "PyStatus_Ok", "PyConfig_SetString", "PyPreConfig_InitPythonConfig", "Py_Initialize",
			"Py_FatalError", "NpyIter_Reset", "PyArray_malloc"},
		Harmless: {"Py_MIN", "Py_UNUSED", "Py_ARRAY_LENGTH", "Py_STRINGIFY", "PyDoc_STR", "Py_CHARMASK", "PyOS_snprintf", "PyOS_stricmp",
			"Py_IsFinalizing", "_Py_atomic_load_int", "_Py_ANNOTATE_HAPPENS_BEFORE", "_PyTime_AsTimeval_clamp", "_PyTime_GetMonotonicClock",
			"_PyDeadline_Get", "_Py_open_noraise", "_Py_write_noraise", "_Py_set_inheritable_async_safe", "_Py_wfopen", "Py_BUILD_ASSERT",
			"Py_SAFE_DOWNCAST", "Py_AtExit", "npy_sin", "PyUFunc_d_d", "Py_IsNone", "PyObject_HEAD_INIT", "PyTraceMalloc_Track", "PyOS_setsig"},
		Field: {"Py_TYPE", "Py_SIZE", "Py_REFCNT", "Py_IS_TYPE", "PyBytes_AS_STRING", "PyFloat_AS_DOUBLE", "PyUnicode_DATA", "PyUnicode_KIND",
			"PyUnicode_READ", "PyList_Check", "PyTuple_CheckExact", "PyList_GET_ITEM", "PyTuple_GET_SIZE", "PyDateTime_GET_YEAR",
			"PyDateTime_DATE_GET_HOUR", "PyArray_DATA", "PyArray_NDIM", "PyArray_GETPTR2", "PyArray_ISCARRAY", "PyArray_Check", "PyArray_ITER_NEXT"},
		Signal: {"PyErr_SetInterrupt", "PyErr_SetInterruptEx"},
	}
	signals := 0
	for _, f := range All() {
		if f.Needs == Signal {
			signals++
		}
	}
	if signals != 2 {
		t.Errorf("%d async-signal-safe functions, the manual knows 2", signals)
	}
	for need, names := range want {
		for _, name := range names {
			if f := Any(name); f == nil {
				t.Errorf("%s: no row", name)
			} else if f.Needs != need {
				t.Errorf("%s: needs %d, want %d", name, f.Needs, need)
			}
		}
	}
	if got := Any("NpyIter_ResetBasePointers").NeedsWith; !slices.Equal(got, []ArgConst{{Arg: 2, Name: "0"}}) {
		t.Errorf("NpyIter_ResetBasePointers without errmsg: %v", got)
	}
}

func TestEffects(t *testing.T) {
	want := map[string]Effect{
		"PyEval_SaveThread": Save, "PyEval_RestoreThread": Restore, "PyGILState_Ensure": Ensure, "PyGILState_Release": EnsureRelease,
		"PyEval_ReleaseThread": ReleaseThread, "PyEval_AcquireThread": AcquireThread, "PyThreadState_Swap": Swap, "PyEval_ReleaseLock": ReleaseLock,
		"PyEval_AcquireLock": AcquireLock, "PyThreadState_Ensure": AttachNew, "PyThreadState_EnsureFromView": AttachNew,
		"PyThreadState_Release": AttachRelease, "Py_Initialize": Initialize, "Py_InitializeEx": Initialize, "Py_InitializeFromConfig": Initialize,
		"Py_Finalize": Finalize, "Py_FinalizeEx": Finalize, "Py_RunMain": Finalize, "PyThreadState_DeleteCurrent": DeleteCurrent,
		"Py_NewInterpreter": NewInterpreter, "Py_NewInterpreterFromConfig": NewInterpreter, "Py_EndInterpreter": EndInterpreter,
		"PyEval_InitThreads": NoEffect, "PyThreadState_New": NoEffect, "PyThreadState_Get": Current, "PyGILState_Check": Query, "PyMutex_Lock": NoEffect,
	}
	for name, effect := range want {
		if f := Any(name); f == nil || f.Effect != effect {
			t.Errorf("%s: %+v, want effect %d", name, f, effect)
		}
	}
}

func TestTraits(t *testing.T) {
	tests := []struct {
		name      string
		have, not Traits
	}{
		{"PyList_GetItem", Borrowed | Raises, NewRef | RunsPython},
		{"PyList_GetItemRef", NewRef | Raises, Borrowed},
		{"PyDict_GetItem", Borrowed | RunsPython, Raises},
		{"PyDict_GetItemWithError", Borrowed | RunsPython | Raises, 0},
		{"PyDict_GetItemString", Borrowed, 0},
		{"PyTuple_GetItem", Borrowed | FixedOwner, 0},
		{"PySys_GetObject", Borrowed, NewRef},
		{"PyErr_Occurred", Borrowed, Raises | RunsPython},
		{"PyModule_GetDict", Borrowed, 0},
		{"PyImport_AddModule", Borrowed, 0},
		{"PyWeakref_GetObject", Borrowed, 0},
		{"PyCell_GET", Borrowed | Unlocked, 0},
		{"PyList_GET_ITEM", Borrowed | Unlocked, 0},
		{"PySequence_Fast_GET_ITEM", Borrowed | Unlocked, 0},
		{"PyObject_CallObject", NewRef | RunsPython | Raises, 0},
		{"PyObject_GetAttrString", NewRef | RunsPython | Raises, 0},
		{"PyImport_ImportModule", NewRef | RunsPython | Raises, 0},
		{"PyObject_RichCompareBool", RunsPython | Raises, 0},
		{"Py_DECREF", RunsPython | DropsRef, Raises | Pure},
		{"Py_CLEAR", RunsPython | DropsRef, 0},
		{"Py_SETREF", RunsPython | DropsRef, 0},
		{"Py_INCREF", TakesRef, RunsPython | Raises},
		{"Py_NewRef", NewRef | TakesRef, Raises},
		{"PyErr_Format", RunsPython | Raises, 0},
		{"PyErr_SetString", Raises, RunsPython},
		{"PyErr_CheckSignals", RunsPython | Raises | ChecksSignals, 0},
		{"PyFloat_AsDouble", RunsPython | Raises, 0},
		{"PyLong_AsLong", RunsPython | Raises, 0},
		{"PyLong_AsSsize_t", Raises, RunsPython},
		{"PyLong_FromLong", NewRef | Raises, FreshObject | RunsPython},
		{"PyList_New", NewRef | FreshObject | Raises, RunsPython},
		{"PyDict_New", NewRef | FreshObject, 0},
		{"PyTuple_New", NewRef | FreshObject, 0},
		{"PyObject_New", NewRef | FreshObject, 0},
		{"PyCapsule_New", NewRef | FreshObject, 0},
		{"PyList_Check", Pure, Raises | RunsPython},
		{"PyTuple_GET_SIZE", Pure, 0},
		{"PyList_GET_SIZE", 0, Pure}, // a list changes
		{"Py_REFCNT", ReadsRefcount, Pure},
		{"PyGILState_Check", 0, Pure},
		{"Py_FatalError", Noreturn, 0},
		{"Py_Exit", Noreturn, 0},
		{"Py_ExitStatusException", Noreturn, 0},
		{"PyThread_exit_thread", Noreturn, 0},
		{"Py_UNREACHABLE", Noreturn, 0},
		{"Py_RunMain", Blocks, Noreturn},
		{"PyThread_acquire_lock", Blocks, RunsPython}, // keeps the GIL while it waits
		{"PyMutex_Lock", Blocks | RunsPython, 0},      // detaches while it waits
		{"PyDict_Next", NeedsSection, Borrowed},
		{"PyArray_SimpleNew", NewRef | FreshObject, 0},
		{"PyArray_DESCR", Borrowed | FixedOwner, NewRef},
	}
	for _, test := range tests {
		f := Any(test.name)
		if f == nil {
			t.Errorf("%s: no row", test.name)
			continue
		}
		if !f.Has(test.have) || f.Traits&test.not != 0 {
			t.Errorf("%s: traits %b, want %b, not %b", test.name, f.Traits, test.have, test.not)
		}
	}
}

func TestOtherFacts(t *testing.T) {
	if got := Any("PyDict_GetItem").Strong; got != "PyDict_GetItemRef" {
		t.Errorf("PyDict_GetItem's strong twin: %q", got)
	}
	if got := Any("PyErr_Restore").Steals; !slices.Equal(got, []int{0, 1, 2}) {
		t.Errorf("PyErr_Restore steals %v", got)
	}
	if got := Any("PyList_SetItem").Steals; !slices.Equal(got, []int{2}) {
		t.Errorf("PyList_SetItem steals %v", got)
	}
	if Any("PyUnicode_AsUTF8").Interior != InteriorFixed || Any("PyByteArray_AsString").Interior != InteriorMoving {
		t.Error("pointers into str and bytearray")
	}
	if Any("PyCriticalSection_Begin").Section != BeginsSection || Any("PyCriticalSection2_End").Section != EndsSection {
		t.Error("critical sections")
	}
	if Any("PyMem_RawMalloc").Domain != RawDomain || Any("PyMem_Free").Domain != MemDomain || Any("PyObject_Malloc").Domain != ObjectDomain {
		t.Error("allocator domains")
	}
	if Any("PyList_GetItem").Safety != Compatible || Any("PyList_GetItemRef").Safety != Atomic || Any("PyList_Insert").Safety != SharedObject {
		t.Error("thread safety")
	}
	if Any("PyEval_InitThreads").Deprecated != 9 || Any("PyList_New").Deprecated != 0 {
		t.Error("deprecations")
	}
}

func TestVersions(t *testing.T) {
	tests := []struct {
		name           string
		since, removed int
		header         string
	}{
		{"PyList_GetItem", 0, 0, "listobject.h"},
		{"PyList_GetItemRef", 13, 0, "listobject.h"},
		{"Py_NewRef", 10, 0, "refcount.h"},
		{"PyThreadState_GetUnchecked", 13, 0, "cpython/pystate.h"},
		{"PyThreadState_Ensure", 15, 0, "pystate.h"},
		{"PyMutex_Lock", 13, 0, "cpython/pylock.h"},
		{"PyEval_AcquireLock", 0, 13, "ceval.h"},
		{"PyEval_ReInitThreads", 0, 8, "ceval.h"},
		{"PyUnicode_AsUnicode", 0, 12, "cpython/unicodeobject.h"},
		{"PyDateTime_GET_YEAR", 0, 0, "datetime.h"},
		{"PyInt_FromLong", 0, 8, "intobject.h"},
		{"Py_RETURN_NONE", 0, 0, "object.h"},
		{"Py_BEGIN_CRITICAL_SECTION", 13, 0, "critical_section.h"},
	}
	for _, test := range tests {
		f := Any(test.name)
		if f == nil || f.Since != test.since || f.Removed != test.removed || f.Header != test.header {
			t.Errorf("%s: %+v, want since %d, removed %d, %s", test.name, f, test.since, test.removed, test.header)
		}
	}
	old, mid, newest := Target{Minor: 8}, Target{Minor: 12}, Target{Minor: 15, FreeThreaded: true}
	if old.Lookup("Py_NewRef") != nil || mid.Lookup("Py_NewRef") == nil || newest.Lookup("PyEval_AcquireLock") != nil {
		t.Error("Lookup by version")
	}
	if (Target{}).Lookup("PyList_GetItemRef") != nil || (Target{}).Lookup("Py_NewRef") == nil {
		t.Error("the zero target is 3.12")
	}
	if Any("PyNothing_LikeThis") != nil || mid.Lookup("") != nil {
		t.Error("found what there is not")
	}
}

func TestSignatures(t *testing.T) {
	tests := []struct {
		name, result string
		params       []string
	}{
		{"PyList_GetItem", "PyObject *", []string{"PyObject *", "Py_ssize_t"}},
		{"PyList_GET_ITEM", "PyObject *", []string{"PyObject *", "Py_ssize_t"}},
		{"PyArg_ParseTuple", "int", []string{"PyObject *", "const char *", "..."}},
		{"PyEval_SaveThread", "PyThreadState *", []string{}},
		{"PyThread_start_new_thread", "unsigned long", []string{"void (*)(void *)", "void *"}},
		{"PyCapsule_New", "PyObject *", []string{"void *", "const char *", "PyCapsule_Destructor"}},
		{"PyObject_Vectorcall", "PyObject *", []string{"PyObject *", "PyObject * const *", "size_t", "PyObject *"}},
		{"PyImport_AppendInittab", "int", []string{"const char *", "PyObject * (*)(void)"}},
		{"PyObject_FREE", "void", []string{"void *"}},
		{"PyArray_SimpleNew", "PyObject *", []string{"int", "npy_intp *", "int"}},
		{"PyArray_FromAny", "PyObject *", []string{"PyObject *", "PyArray_Descr *", "int", "int", "int", "PyObject *"}},
	}
	for _, test := range tests {
		if f := Any(test.name); f == nil || f.Result != test.result || !slices.Equal(f.Params, test.params) || f.Params == nil {
			t.Errorf("%s: %+v", test.name, f)
		}
	}
}

func TestCallbacks(t *testing.T) {
	tests := []struct {
		name string
		want Callback
	}{
		{"PyCapsule_New", Callback{2, WhenHeld}}, {"PyArg_ParseTuple", Callback{-1, WhenNow}}, {"Py_AtExit", Callback{0, WhenNoThreadState}},
		{"PyEval_SetTrace", Callback{0, WhenHeld}}, {"PyThread_start_new_thread", Callback{0, WhenThread}},
		{"Py_AddPendingCall", Callback{0, WhenHeld}}, {"PyOS_setsig", Callback{1, WhenSignal}}, {"PyImport_AppendInittab", Callback{1, WhenHeld}},
	}
	for _, test := range tests {
		if f := Any(test.name); f == nil || !slices.Contains(f.Callbacks, test.want) {
			t.Errorf("%s: %+v, want %v", test.name, f, test.want)
		}
	}
	ctests := []struct {
		name string
		want Callback
	}{
		{"pthread_create", Callback{2, WhenThread}}, {"thrd_create", Callback{1, WhenThread}}, {"_beginthread", Callback{0, WhenThread}},
		{"_beginthreadex", Callback{2, WhenThread}}, {"CreateThread", Callback{2, WhenThread}}, {"pthread_key_create", Callback{1, WhenNoThreadState}},
		{"atexit", Callback{0, WhenNoThreadState}}, {"signal", Callback{1, WhenSignal}}, {"qsort", Callback{3, WhenNow}},
		{"bsearch", Callback{4, WhenNow}}, {"nftw", Callback{1, WhenNow}}, {"scandir", Callback{3, WhenNow}},
		{"PyThread_start_new_thread", Callback{0, WhenThread}}, {"sqlite3_exec", Callback{2, WhenNow}},
	}
	for _, test := range ctests {
		if f := LookupC(test.name); f == nil || !slices.Contains(f.Callbacks, test.want) {
			t.Errorf("%s: %+v, want %v", test.name, f, test.want)
		}
	}
}

func TestLookupC(t *testing.T) {
	locks := map[string]LockEffect{
		"pthread_mutex_lock": TakesLock, "pthread_mutex_trylock": TriesLock, "pthread_mutex_unlock": FreesLock, "pthread_mutex_init": InitsLock,
		"pthread_cond_wait": WaitsOn, "pthread_rwlock_rdlock": TakesLock, "sem_wait": TakesLock, "sem_post": FreesLock, "mtx_lock": TakesLock,
		"cnd_wait": WaitsOn, "PyThread_acquire_lock": TakesLock, "PyThread_release_lock": FreesLock, "PyMutex_Lock": TakesLock,
		"PyMutex_Unlock": FreesLock, "EnterCriticalSection": TakesLock, "AcquireSRWLockShared": TakesLock, "TryEnterCriticalSection": TriesLock,
		"read": NoLock, "omp_set_lock": TakesLock,
	}
	for name, effect := range locks {
		if f := LookupC(name); f == nil || f.Lock != effect {
			t.Errorf("%s: %+v", name, f)
		}
	}
	if LookupC("pthread_cond_wait").LockArg != 1 || LookupC("SleepConditionVariableCS").LockArg != 1 {
		t.Error("the lock of a condition variable's wait")
	}
	kinds := map[string]BlockKind{
		"read": BlockIO, "open": BlockFile, "fsync": BlockSync, "fread": BlockStdio, "printf": BlockStdioWrite, "sleep": BlockSleep,
		"poll": BlockPoll, "pthread_join": BlockJoin, "pthread_cond_wait": BlockCondition, "crc32": BlockLinear, "pthread_mutex_lock": BlockLock, "waitpid": BlockProcess, "recv": BlockNetwork, "getaddrinfo": BlockDNS,
		"deflate": BlockCompute, "sqlite3_step": BlockDatabase, "cudaMemcpy": BlockDevice, "WaitForSingleObject": BlockWait,
	}
	for name, kind := range kinds {
		if f := LookupC(name); f == nil || f.Kind != kind || f.Blocks == "" {
			t.Errorf("%s: %+v", name, f)
		}
	}
	for _, name := range []string{"exit", "_exit", "abort", "longjmp", "siglongjmp", "pthread_exit", "err", "errx", "__builtin_unreachable",
		"__assert_fail", "ExitProcess", "quick_exit"} {
		if f := LookupC(name); f == nil || !f.Noreturn {
			t.Errorf("%s: comes back", name)
		}
	}
	for name, twin := range map[string]string{"strtok": "strtok_r", "localtime": "localtime_r", "getpwnam": "getpwnam_r", "readdir": "-", "rand": "rand_r", "setenv": "-"} {
		if f := LookupC(name); f == nil || f.MTUnsafe != twin {
			t.Errorf("%s: %+v", name, f)
		}
	}
	if got := LookupC("waitpid").NoWait; !slices.Equal(got, []ArgConst{{2, "WNOHANG"}}) {
		t.Errorf("waitpid does not wait with %v", got)
	}
	if got := LookupC("fcntl").OnlyWait; len(got) == 0 {
		t.Error("fcntl always waits")
	}
	for _, name := range []string{"nobody_knows", ""} {
		if f := LookupC(name); f != nil {
			t.Errorf("%s: %+v", name, f)
		}
	}
	for name, want := range map[string][]int{"memcpy": {0}, "sscanf": {-2}, "localtime_r": {1}, "write": nil} {
		if f := LookupC(name); f == nil || !slices.Equal(f.Fills, want) {
			t.Errorf("%s fills %+v", name, f)
		}
	}
	for name, want := range map[string]Unsafety{"localtime": UnsafeAlways, "getenv": UnsafeEnv, "strerror": UnsafeMostly, "readdir": UnsafeArgument} {
		if f := LookupC(name); f == nil || f.MTUnsafe == "" || f.Unsafe != want {
			t.Errorf("%s: %+v", name, f)
		}
	}
	if !LookupC("pthread_once").Once || LookupC("qsort").Once || !LookupC("puts").Line {
		t.Error("once, line")
	}
	for name, arg := range map[string]int{"printf": Stdout, "fprintf": 0, "fputs": 1, "fwrite": 3, "putc": 1, "perror": Stderr, "write": 0, "fread": NoOutput, "read": NoOutput} {
		if f := LookupC(name); f == nil || f.Writes != arg {
			t.Errorf("%s: %+v, want output %d", name, f, arg)
		}
	}
	if !LookupC("malloc").Fresh || LookupC("flockfile").Lock != TakesLock || LookupC("funlockfile").Lock != FreesLock {
		t.Error("malloc, flockfile")
	}
	if HandleType("sqlite3") != SafeHandle || HandleType("struct z_stream_s") != UnsafeHandle || HandleType("my_handle") != UnknownHandle {
		t.Error("HandleType")
	}
	if !AtomicOp("__atomic_fetch_add") || !AtomicOp("_Py_atomic_load_int") || AtomicOp("atomically") {
		t.Error("AtomicOp")
	}
	if !Setjmp("sigsetjmp") || Setjmp("longjmp") {
		t.Error("Setjmp")
	}
}

// Memory goes back to the allocator that it comes from.
func TestMemoryOf(t *testing.T) {
	for name, want := range map[string]struct {
		op MemoryOp
		of Domain
	}{
		"PyMem_Malloc": {Allocates, MemDomain}, "PyMem_DEL": {Frees, MemDomain}, "PyMem_RESIZE": {Reallocates, MemDomain},
		"PyMem_RawRealloc": {Reallocates, RawDomain}, "PyObject_Free": {Frees, ObjectDomain}, "Py_DecodeLocale": {Allocates, RawDomain},
		"PyUnicode_AsWideCharString": {Allocates, MemDomain}, "strdup": {Allocates, LibcDomain}, "realloc": {Reallocates, LibcDomain},
		"free": {Frees, LibcDomain}, "PyList_New": {}, "strlen": {},
	} {
		if op, of := MemoryOf(name); op != want.op || of != want.of {
			t.Errorf("%s: %v of %v", name, op, of)
		}
	}
	for _, d := range []Domain{RawDomain, MemDomain, ObjectDomain, LibcDomain} {
		for _, op := range []MemoryOp{Allocates, Reallocates, Frees} {
			if gotOp, gotOf := MemoryOf(d.Twin(op)); gotOp != op || gotOf != d {
				t.Errorf("%s: %v of %v", d.Twin(op), gotOp, gotOf)
			}
		}
	}
}
