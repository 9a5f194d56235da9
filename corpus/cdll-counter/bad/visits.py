"""Visits, by a C library, from one thread and from several."""
import ctypes
import threading

lib = ctypes.CDLL("./libvisits.so")
lib.visit.restype = ctypes.c_long


def visit_often(times):
    for _ in range(times):
        lib.visit()


def from_threads(times):
    pool = [threading.Thread(target=visit_often, args=(times,)) for _ in range(3)]
    for t in pool:
        t.start()
    for t in pool:
        t.join()
