"""Sleeps, with a signal in the middle of it."""
import signal

import nap

signal.signal(signal.SIGALRM, lambda number, frame: None)


def call():
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    if CASE:
        getattr(nap, CASE)()
    else:
        nap.sleep(0.2)
