import ctypes

lib = ctypes.PyDLL("./libbad.so")
lib.bad_plain.argtypes = [ctypes.c_int]
print(lib.bad_plain(3))  # step "bad_plain is called through ctypes.PyDLL, which keeps the GIL"


class Summer:
    lib = ctypes.pydll.LoadLibrary("libbad.so")

    def run(self, a, b):
        return self.lib.bad_loop(a, b) + self.lib.bad_nested(a, b)


def helper(fd):
    lib.bad_helper(fd)
    lib.bad_if(fd, True)
    lib.bad_api(fd)


PROTO = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_int)
proto = PROTO(("bad_proto", ctypes.CDLL("libbad.so")))
