"""Sums bytes in several threads; the module counts them."""
import sums

THREADS = 4


def call():
    for _ in range(5000):
        sums.sum(b"some bytes")
    sums.total()
