"""Resizes a bytearray while the module reads it."""
import threading
import time

import sender


def call():
    data = bytearray(b"0123456789" * 10)
    reader = threading.Thread(target=sender.checksum, args=(data,))
    reader.start()
    time.sleep(0.1)
    try:
        data.extend(bytes(100_000))
    except BufferError:
        pass
    reader.join()


def threads():
    for _ in range(3):  # on a busy machine one of the two may come too late
        call()


LANES = 1
