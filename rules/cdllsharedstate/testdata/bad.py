import ctypes
from concurrent.futures import ThreadPoolExecutor

lib = ctypes.CDLL("./libbad.so")


def work(n):
    lib.bad_plain()
    if n:
        lib.bad_if(n)
    return lib.bad_helper(n) + lib.bad_loop(n)


def when(n):
    return lib.bad_unsafe(n)


with ThreadPoolExecutor(4) as pool:
    pool.map(work, range(100))
