package headers

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/gillint/gillint/analysis/capi"
	"github.com/gillint/gillint/analysis/csrc/pp"
)

// Every typedef name that a digest declares is in Typedefs, and the names in Typedefs are plain identifiers.
func TestTypedefs(t *testing.T) {
	for _, platform := range platforms {
		s := For(capi.Target{Minor: 13, FreeThreaded: true}, platform)
		names := s.Typedefs()
		for _, name := range Names() {
			model := s.resolve(name)
			if model == "" {
				continue // another platform's
			}
			for _, n := range typedefTokens(s.digest(model).Tokens) {
				if !names[n] {
					t.Errorf("%s: %s declares %s, which is not in Typedefs", platform, name, n)
				}
			}
		}
		for n := range names {
			if !regexp.MustCompile(`^[A-Za-z_]\w*$`).MatchString(n) {
				t.Errorf("%s: %q is no name", platform, n)
			}
		}
	}
	names := For(capi.Target{}, Linux).Typedefs()
	for _, n := range strings.Fields(`PyObject PyTypeObject PyCFunction PyCFunctionWithKeywords PyCFunctionFast destructor getter setter visitproc
		inquiry PyThreadState PyGILState_STATE PyBufferProcs Py_buffer Py_ssize_t Py_hash_t Py_UCS4 PyMutex PyConfig PyDateTime_DateTime
		PyUnicodeObject PyASCIIObject PyFrameObject PyCodeObject _PyStackRef _Py_Identifier PyArena expr_ty stmt_ty mod_ty
		npy_intp npy_bool PyArrayObject PyArray_Descr PyUFuncObject NpyIter PyArrayIterObject PyGreenlet
		size_t ssize_t pid_t off_t FILE va_list jmp_buf uint8_t uintptr_t time_t socklen_t sigset_t siginfo_t pthread_t pthread_mutex_t
		pthread_cond_t sem_t fd_set DIR cc_t speed_t atomic_int atomic_bool mtx_t thrd_t cnd_t WINDOW PANEL z_stream bz_stream wchar_t wint_t
		mbstate_t locale_t div_t clock_t regex_t glob_t timer_t clockid_t ucontext_t cpu_set_t in_addr_t sa_family_t __m128i int32x4_t`) {
		if !names[n] {
			t.Errorf("Typedefs lacks %s", n)
		}
	}
	for _, n := range []string{"byte", "small", "DWORD", "int", "struct"} {
		if names[n] {
			t.Errorf("%s is a typedef name on Linux", n)
		}
	}
	if windows := For(capi.Target{}, Windows).Typedefs(); !windows["DWORD"] || !windows["HANDLE"] || windows["pthread_mutex_t"] {
		t.Error("the names on Windows are not those of Windows")
	}
}

// typedefTokens returns the names that the typedefs among toks declare, the last identifier of "... name;" only: a second,
// simpler reading to check the first by.
func typedefTokens(toks []pp.Token) (names []string) {
	depth, typedef := 0, false
	for i := range toks {
		switch toks[i].Text {
		case "{", "(", "[":
			depth++
		case "}", ")", "]":
			depth--
		case "typedef":
			typedef = depth == 0
		case ";":
			if depth == 0 && typedef {
				if last := toks[i-1]; last.Kind == pp.Ident {
					names = append(names, last.Text)
				}
				typedef = false
			}
		}
	}
	return names
}

var (
	typedefDecl = regexp.MustCompile(`(?m)^[ \t]*typedef\s([^;{}#]*);`)
	typedefEnd  = regexp.MustCompile(`(?m)^\}([^;{}()]*);`)
	comment     = regexp.MustCompile(`(?s)/\*.*?\*/|//[^\n]*`)
)

// Every typedef name of the Python headers on this machine is in Typedefs.
func TestPythonTypedefs(t *testing.T) {
	home, _ := os.UserHomeDir()
	dirs, _ := filepath.Glob(filepath.Join(home, ".pyenv/versions/3.*/include/python3.*"))
	names := For(capi.Target{}, Linux).Typedefs()
	seen := 0
	for _, dir := range dirs {
		if regexp.MustCompile(`python3\.[4-7]m?$`).MatchString(dir) {
			continue
		}
		err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".h") || foreignHeader(path) {
				return err
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			text = comment.ReplaceAll(text, nil)
			for _, re := range []*regexp.Regexp{typedefDecl, typedefEnd} {
				for _, m := range re.FindAllSubmatch(text, -1) {
					for _, n := range declaredNames(strings.Join(strings.Fields(string(m[1])), " ")) {
						seen++
						if !names[n] && n != "_PyOpcode_Adaptive" { // an array of 3.11, written like a typedef's end
							t.Errorf("%s: %s", strings.TrimPrefix(path, dir), n)
						}
					}
				}
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	}
	if seen == 0 {
		t.Skip("no Python headers on this machine")
	}
}

// foreignHeader reports headers inside Python's include folder that are not CPython's own or not for Linux.
func foreignHeader(path string) bool {
	for _, part := range []string{"fileutils_windows.h", "/mimalloc/", "/greenlet/", "_msc.h", "emscripten", "pthread_stubs"} {
		if strings.Contains(path, part) {
			return true
		}
	}
	return false
}
