"""Asks in a second interpreter."""
import os
import sys
import tempfile

import homes

try:
    import _interpreters as interpreters
    create = lambda: interpreters.create("legacy")
except ImportError:
    import _xxsubinterpreters as interpreters
    create = lambda: interpreters.create(isolated=False)

THREADS = 1
LANES = 1
PROGRAM = """
import sys
sys.path[:0] = [%r]
import homes
with open(%r, "w") as f:
    f.write(str(homes.same()))
"""
answers = []


def call():
    assert homes.same()
    with tempfile.TemporaryDirectory() as folder:
        name = os.path.join(folder, "answer")
        one = create()
        interpreters.run_string(one, PROGRAM % (sys.path[0], name))
        interpreters.destroy(one)
        with open(name) as f:
            answers.append(f.read())


threads = call


def check():
    if answers[0] != "True":
        return "the thread runs in another interpreter"
