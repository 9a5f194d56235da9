"""Empties a list while another thread looks at its first item."""
import threading
import time

import first as module

THREADS = 1
LANES = 1
died = []


class Item:
    def __del__(self):
        died.append(module.busy())


def call():
    items = [Item()]
    other = threading.Thread(target=module.peek, args=(items, lambda: time.sleep(0.2)))
    other.start()
    time.sleep(0.1)
    items.clear()
    other.join()


threads = call


def check():
    if died[0]:
        return "the item is destroyed while the module uses it"
