"""Prints lists of words item by item, from many threads; in the stage locked under a lock. Python alone."""
import io
import os
import sys
import threading

STAGE = os.path.basename(os.path.dirname(sys.path[0]))
GROUPS = [[chr(ord("a") + g) * 3 + str(i) for i in range(g)] for g in range(9)]
LINES = [" ".join(group) for group in GROUPS]
lock = threading.Lock()
sys.stdout = io.TextIOWrapper(io.FileIO(1, "w", closefd=False), write_through=True)  # each piece goes out at once, as with python -u


def print_items(items):
    for i, item in enumerate(items):
        print(item, end=" " if i + 1 < len(items) else "")
    print()


gate = threading.Event()  # else those that come first may be done before the last ones begin


def print_list(items):
    gate.wait()
    if STAGE == "locked":
        with lock:
            print_items(items)
    else:
        print_items(items)


def call():
    gate.set()
    print_list(GROUPS[3])


def threads():
    pool = [threading.Thread(target=print_list, args=(GROUPS[n % len(GROUPS)],)) for n in range(300)]
    for t in pool:
        t.start()
    gate.set()
    for t in pool:
        t.join()
