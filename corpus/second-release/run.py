"""Runs a function that fails, in a thread of Python's own that knows nothing of PyGILState_Ensure."""
import hooks

THREADS = 1
LANES = 1


def call():
    try:
        hooks.run(lambda: 1 // 0)
    except ZeroDivisionError:
        pass
