"""Prints lists of words item by item, from many threads; in the stage locked under a lock. Python alone."""
import os
import sys
import threading
import time

STAGE = os.path.basename(os.path.dirname(sys.path[0]))
GROUPS = [[chr(ord("a") + g) * 3 + str(i) for i in range(g)] for g in range(9)]
LINES = [" ".join(group) for group in GROUPS]
lock = threading.Lock()
sys.stdout.reconfigure(write_through=True)


def print_items(items):
    for i, item in enumerate(items):
        print(item, end=" " if i + 1 < len(items) else "")
    print()


def print_list(items):
    time.sleep(0.2)
    if STAGE == "locked":
        with lock:
            print_items(items)
    else:
        print_items(items)


def call():
    print_list(GROUPS[3])


def threads():
    pool = [threading.Thread(target=print_list, args=(GROUPS[n % len(GROUPS)],)) for n in range(300)]
    for t in pool:
        t.start()
    for t in pool:
        t.join()
