"""Counts primes."""
import primes


def call():
    assert primes.count(30_000) == 3245
