import ctypes

lib = ctypes.CDLL("libpossible.so")


def f():
    return lib.possible_no_threads() + lib.possible_choice(3)
