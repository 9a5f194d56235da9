"""Looks at a dictionary all of whose values another thread changes at once."""
import threading
import time

import sums

THREADS = 1
LANES = 1
torn = []
zeros, ones = dict.fromkeys(range(2000), 0), dict.fromkeys(range(2000), 1)
shared = dict(zeros)


def call():
    sums.span(shared)


def threads():
    stop = []

    def change():
        while not stop:
            shared.update(ones)
            shared.update(zeros)

    other = threading.Thread(target=change)
    other.start()
    end = time.monotonic() + 1.5
    while time.monotonic() < end and not torn:
        least, most = sums.span(shared)
        if least != most:
            torn.append((least, most))
    stop.append(1)
    other.join()


def check():
    if torn:
        return "saw a change half made"
