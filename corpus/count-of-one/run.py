"""Doubles a list that another thread finds meanwhile, through the collector."""
import gc
import threading
import time

import texts

LANES = 1
THREADS = 1
changed = []


def call():
    box = [[1, 2, 3, "found"]]

    def find():
        time.sleep(0.1)
        lists = [o for o in gc.get_objects() if type(o) is list and o[-1:] == ["found"] and len(o) == 4]
        time.sleep(0.3)
        changed.extend(len(o) for o in lists if len(o) != 4)

    other = threading.Thread(target=find)
    other.start()
    texts.doubled(box, lambda: time.sleep(0.2))
    other.join()


threads = call


def check():
    if changed:
        return "a list that another thread has grew"
