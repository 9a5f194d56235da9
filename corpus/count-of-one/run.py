"""Doubles a list that another thread finds meanwhile, through the collector."""
import gc
import threading

import texts

LANES = 1
THREADS = 1
changed = []


def call():
    box = [[1, 2, 3, "found"]]
    begun, found = threading.Event(), threading.Event()
    lists = []

    def find():
        begun.wait(5)
        lists.extend(o for o in gc.get_objects() if type(o) is list and o[-1:] == ["found"] and len(o) == 4)
        found.set()

    def work():
        begun.set()
        found.wait(5)

    other = threading.Thread(target=find)
    other.start()
    texts.doubled(box, work)
    other.join()
    changed.extend(len(o) for o in lists if len(o) != 4)


threads = call


def check():
    if changed:
        return "a list that another thread has grew"
