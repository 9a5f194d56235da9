"""Reads from a descriptor that nobody has open."""
import os

import taker

THREADS = 1


def call():
    reader, writer = os.pipe()
    os.write(writer, b"a")
    assert taker.take(reader) == ord("a")
    try:
        taker.take(10_000)
    except OSError:
        pass
