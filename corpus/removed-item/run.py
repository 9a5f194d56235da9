"""Empties a list while the module waits."""
import threading
import time

import items


def call():
    words = ["".join(["wo", "rd"]) * 5]
    waiter = threading.Thread(target=items.first_later, args=(words,))
    waiter.start()
    time.sleep(0.1)
    words.clear()
    waiter.join()


def threads():
    for _ in range(3):  # on a busy machine one of the two may come too late
        call()
