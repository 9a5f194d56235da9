"""Appends to a list from threads of the module."""
import pool

THREADS = 1
LANES = 1
items = []


def call():
    pool.run(items)


def check():
    if len(items) != 10_001:
        return "%d calls of 10001 are there" % len(items)
