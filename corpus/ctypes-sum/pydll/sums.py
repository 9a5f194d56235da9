"""The sum of the multiples of 3 in a range, by a C library."""
import ctypes

lib = ctypes.PyDLL("./libsums.so")
lib.sum_of_multiples.argtypes = [ctypes.c_int, ctypes.c_int]
lib.sum_of_multiples.restype = ctypes.c_longlong


def sum_of_multiples(start, stop):
    return lib.sum_of_multiples(start, stop)
