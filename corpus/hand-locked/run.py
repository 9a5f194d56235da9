"""Pushes an item."""
import stack

THREADS = 1
LANES = 1


def call():
    assert stack.push([1], 2) == 2
