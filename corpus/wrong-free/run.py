"""Turns bytes round."""
import copies

THREADS = 1
LANES = 1


def call():
    assert copies.reversed(b"abc") == b"cba"
