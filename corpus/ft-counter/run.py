"""Counts calls of several threads."""
import threading

import hits

CALLS, ROUNDS = 300_000, 10
made = 0


def call():
    for _ in range(100):
        hits.hit()


def many():
    for _ in range(CALLS):
        hits.hit()


def threads():
    """Rounds until one loses a call: on a busy machine the threads of a round may come one after the other."""
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
