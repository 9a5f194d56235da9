"""Empties a list while another thread looks at its first item."""
import threading

import first as module

THREADS = 1
LANES = 1
died = []


class Item:
    def __del__(self):
        died.append(module.busy())


def call():
    items = [Item()]
    begun, emptied = threading.Event(), threading.Event()

    def work():
        begun.set()
        emptied.wait(5)

    other = threading.Thread(target=module.peek, args=(items, work))
    other.start()
    begun.wait(5)
    items.clear()
    emptied.set()
    other.join()


threads = call


def check():
    if died[0]:
        return "the item is destroyed while the module uses it"
