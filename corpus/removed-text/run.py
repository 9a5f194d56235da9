"""Empties a list while the module looks at its first string."""
import threading
import time

import words


def call():
    items = ["".join(["wo", "rd"]) * 5]
    counter = threading.Thread(target=words.letters, args=(items,))
    counter.start()
    time.sleep(0.1)
    items.clear()
    counter.join()


def threads():
    for _ in range(3):  # on a busy machine one of the two may come too late
        call()


LANES = 1
