"""Sends a signal to a thread that waits."""
import os
import signal
import threading

import alarms

LANES = 1


def call():
    threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGUSR1)).start()
    try:
        alarms.wait()
    except InterruptedError:
        pass
