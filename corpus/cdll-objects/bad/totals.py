"""The sum of a list of numbers, by a C library."""
import ctypes

lib = ctypes.CDLL("./libtotals.so")
lib.total.argtypes = [ctypes.py_object]
lib.total.restype = ctypes.c_long


def total(numbers):
    return lib.total(numbers)
