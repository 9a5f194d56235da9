"""Asks for the object from two threads at once."""
import threading
import time

import cached

LANES = 2
got = []


makers = []


def make():
    """Waits for the other thread to come here, too, but not for ever."""
    makers.append(1)
    end = time.monotonic() + 1
    while len(makers) < 2 and time.monotonic() < end:
        time.sleep(0.001)
    return object()


def call():
    got.append(cached.get(make))


def threads():
    pool = [threading.Thread(target=call) for _ in range(2)]
    for t in pool:
        t.start()
    for t in pool:
        t.join()


def check():
    if got[0] is not got[1]:
        return "two threads got different objects"
