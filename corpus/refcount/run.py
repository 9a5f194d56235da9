"""Several threads count the references of one object."""
import sys
import threading

import refs

TIMES = 1_000_000
shared = object()
keep = [shared] * 10_000_000  # more references than can get lost: an object that is freed in between would only crash
before = sys.getrefcount(shared)


def call():
    refs.share(shared, TIMES)


def threads():
    """Rounds until one loses a reference: on a busy machine the threads of a round may come one after the other."""
    for _ in range(60):
        pool = [threading.Thread(target=call) for _ in range(4)]
        for t in pool:
            t.start()
        for t in pool:
            t.join()
        if check():
            return


def check():
    after = sys.getrefcount(shared)
    if after != before:
        return "the count is off by %d" % (after - before)
