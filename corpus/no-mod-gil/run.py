"""Imports the module, and looks whether the GIL is on."""
import sys
import warnings

before = sys._is_gil_enabled()
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import plain

THREADS = 1
LANES = 1


def call():
    assert plain.answer() == 42


def check():
    if sys._is_gil_enabled() and not before:
        return "the import turned the GIL on"
