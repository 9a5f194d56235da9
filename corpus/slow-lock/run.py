"""Counts while another thread flushes."""
import threading
import time

import logs

LANES = 1


def call():
    flusher = threading.Thread(target=logs.flush)
    flusher.start()
    time.sleep(0.02)
    logs.count()
    flusher.join()
