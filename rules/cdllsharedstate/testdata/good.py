import ctypes
import threading

lib = ctypes.CDLL("./libgood.so")
pylib = ctypes.PyDLL("./libgood.so")
lib.good_once()
lock = threading.Lock()


def work():
    lib.good_locked_in_c()
    lib.good_local(3)
    lib.good_argument(ctypes.byref(ctypes.c_int()))
    lib.good_thread_local()
    lib.good_atomic()
    lib.good_reads()
    pylib.good_held()
    with lock:
        lib.good_locked()


threading.Thread(target=work).start()
