"""Writes to pipes: to a full one that does not wait, and to one in whose write a signal comes."""
import os
import signal

import fdio

signal.signal(signal.SIGALRM, lambda number, frame: None)


def full_pipe(waits):
    """The end to write to of a pipe that takes nothing more."""
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    try:
        while True:
            os.write(writer, b"x" * 4096)
    except BlockingIOError:
        pass
    os.set_blocking(writer, waits)
    return reader, writer


def interrupted(write):
    """Calls write, into which a signal comes, and drains the pipe after a second one."""
    reader, writer = full_pipe(True)

    def drain(number, frame):
        os.set_blocking(writer, False)

    signal.signal(signal.SIGALRM, drain)
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    try:
        write(writer)
    except BlockingIOError:
        pass


def call():
    if CASE == "write_without_end":
        fdio.write_without_end(full_pipe(False)[1])
    elif CASE == "write_signals_in_region":
        interrupted(fdio.write_signals_in_region)
    elif CASE == "write_flag_turned_round":
        fdio.write_flag_turned_round(os.pipe()[1], 0)
    else:
        interrupted(lambda fd: fdio.write(fd, b"x"))
        fdio.log(os.pipe()[1])


threads = call
