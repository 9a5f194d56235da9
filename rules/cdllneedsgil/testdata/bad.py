import ctypes
import ctypes.util
import os
from ctypes import CDLL, PYFUNCTYPE, CFUNCTYPE, cdll, py_object, c_int

HERE = os.path.dirname(os.path.abspath(__file__))
lib = CDLL(os.path.join(HERE, "libbad.so"))
lib.bad_plain.restype = py_object
lib.bad_plain(1)  # step "bad_plain is called through ctypes.CDLL, which releases the GIL"


def load(name):
    for folder in (HERE, "/usr/lib"):
        path = f"{folder}/lib{name}.so"
        if os.path.exists(path):
            return cdll.LoadLibrary(path)
    return None


class Wrapper(object):
    handle = None

    def __init__(self):
        self._lib = load("bad")
        self.handle = ctypes.WinDLL("bad.dll") if os.name == "nt" else self._lib

    def run(self, items):
        self._lib.bad_if(py_object(items))
        fn = getattr(self.handle, "bad_loop")
        return fn(items)

    def goto(self):
        return self.handle["bad_goto"]()


macro = CFUNCTYPE(c_int, py_object)(("bad_macro", lib))
# A prototype made by PYFUNCTYPE keeps the GIL, whatever loaded the library.
kept = PYFUNCTYPE(c_int, py_object)(("good_kept", lib))

for name in ["bad_helper", "bad_slot"]:
    getattr(lib, name).restype = None


def later(name, *args):
    return getattr(lib, name)(*args)


later("bad_release")
later("bad_object", [])

try:
    import cffi
    ffi = cffi.FFI()
    ffi.cdef("""
        /* int commented_out(void); */
        typedef int (*hook)(int);
        extern "Python" int called_back(int);
        int bad_cffi(int n,
                     hook h);
    """)
    fast = ffi.dlopen("libbad.so")
except ImportError:
    fast = None

if __name__ == "__main__":
    print("%d" % lib.bad_after_ensure())
