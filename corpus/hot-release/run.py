"""Adds up bytes, and lets Python do the same."""
import time

import ticks

LANES = 1
data = bytes(1_000_000)
took = {}


def call():
    ticks.total(data[:20])


def threads():
    for name, add in (("module", ticks.total), ("Python", sum)):
        start = time.thread_time()  # of the processor: other programs do not count
        add(data)
        took[name] = time.thread_time() - start


def check():
    if took["module"] > took["Python"]:
        return "slower than the same in Python"
