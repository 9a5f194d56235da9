"""Collects garbage, while another thread asks whether that goes on."""
import gc
import threading
import time

import trees

THREADS = 1
LANES = 1
seen = []
gc.disable()


def call():
    node = trees.Node()
    stop = []

    def ask():
        while not stop:
            if trees.busy():
                seen.append(1)
            time.sleep(0.001)

    other = threading.Thread(target=ask)
    other.start()
    gc.collect()
    stop.append(1)
    other.join()
    del node


threads = call


def check():
    if seen:
        return "another thread ran while the collector was at work"
