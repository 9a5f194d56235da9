"""Runs a function in a thread of the module."""
import jobs

THREADS = 1
LANES = 1


def call():
    done = []
    jobs.run(lambda: done.append(1))
    assert done
