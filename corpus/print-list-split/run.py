"""Prints lists of words, from one thread and from many."""
import threading

import spam

GROUPS = [[chr(ord("a") + g) * 3 + str(i) for i in range(g)] for g in range(9)]
LINES = [" ".join(group) for group in GROUPS]


def call():
    spam.print_list(GROUPS[3])


def threads():
    gate = threading.Event()  # else those that come first may be done before the last ones begin

    def one(group):
        gate.wait()
        spam.print_list(group)

    pool = [threading.Thread(target=one, args=(GROUPS[n % len(GROUPS)],)) for n in range(300)]
    for t in pool:
        t.start()
    gate.set()
    for t in pool:
        t.join()
