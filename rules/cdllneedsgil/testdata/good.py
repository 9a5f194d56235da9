from ctypes import *
import ctypes as ct

lib = CDLL("libgood.so", use_errno=True)
pylib = PyDLL("libgood.so")
other = ct.pydll.LoadLibrary("./libgood.so")

lib.good_plain_c.argtypes = [c_int]
lib.good_ensures(py_object([]))
lib.good_raw_memory(3)
lib.good_pointer(None)
pylib.good_pydll.restype = py_object
pylib.good_pydll(3)
other.good_pydll_loader()
ct.pythonapi.PyErr_Clear()
# The system's own, of the same name as a function of the project.
libc = CDLL(ct.util.find_library("c"))
libc.good_of_system(1)
CDLL(None).good_of_program(1)


class Lib(ct.PyDLL):
    pass


Lib("good").good_subclass()
