"""Counts calls of several threads."""
import threading

import hits

CALLS, ROUNDS = 300_000, 60
made = 0


def call():
    for _ in range(100):
        hits.hit()


together = threading.Barrier(2)


def many():
    together.wait()  # else the first may be done before the second has begun
    for _ in range(CALLS):
        hits.hit()


def threads():
    """Rounds until one loses a call: the window is a single instruction, and a busy machine may run the threads in turn."""
    global made
    for _ in range(ROUNDS):
        pool = [threading.Thread(target=many) for _ in range(2)]
        for t in pool:
            t.start()
        for t in pool:
            t.join()
        made += 2 * CALLS
        if check():
            return


def check():
    if hits.total() != made:
        return "calls are lost"
