"""Closes a Counter while another thread adds to it."""
import threading
import time

import files


def call():
    counter = files.Counter()

    def add():
        try:
            counter.add()
        except ValueError:
            pass

    adder = threading.Thread(target=add)
    adder.start()
    time.sleep(0.1)
    counter.close()
    adder.join()


def threads():
    for _ in range(3):  # on a busy machine one of the two may come too late
        call()


LANES = 1
