"""Several threads count the references of one object."""
import sys

import refs

THREADS = 4
TIMES = 10_000_000
shared = object()
keep = [shared] * 10_000_000  # more references than can get lost: an object that is freed in between would only crash
before = sys.getrefcount(shared)


def call():
    refs.share(shared, TIMES)



def check():
    after = sys.getrefcount(shared)
    if after != before:
        return "the count is off"
