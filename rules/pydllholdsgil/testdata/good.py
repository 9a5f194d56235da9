import ctypes

lib = ctypes.CDLL("./libgood.so")
pylib = ctypes.PyDLL("./libgood.so")
lib.good_sleeps(1)
lib.good_loop(10)
pylib.good_releases(1)
pylib.good_short(3)
pylib.good_constant()
