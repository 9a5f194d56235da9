"""Counts, until a signal comes."""
import signal
import time

import triples

LANES = 1
took = []


def stop(number, frame):
    raise KeyboardInterrupt


def call():
    triples.count(100)


def threads():
    """How long it takes in all, and how long with a signal soon after it begins."""
    signal.signal(signal.SIGALRM, stop)
    for delay in (0, 0.02):
        start = time.perf_counter()
        signal.setitimer(signal.ITIMER_REAL, delay)
        try:
            triples.count(12_000)
        except KeyboardInterrupt:
            pass
        took.append(time.perf_counter() - start)


def check():
    if took[1] > took[0] / 2:
        return "the signal is answered when all is done"
