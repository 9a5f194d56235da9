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


threads = call
LANES = 1
