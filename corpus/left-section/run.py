"""Takes an item out of an empty list, then appends to it in another thread."""
import threading

import boxes

LANES = 1
THREADS = 1


def call():
    items = []
    try:
        boxes.pop(items)
    except IndexError:
        pass
    other = threading.Thread(target=items.append, args=(1,))
    other.start()
    other.join()
