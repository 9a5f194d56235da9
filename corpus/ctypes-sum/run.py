"""Sums the multiples of 3 in a range, in a C library that is loaded through ctypes: in one thread, then halves in two."""
import importlib.util
import os
import sys
import threading
import time

# The library lies in the first folder of the path, .../STAGE/ORACLE; the Python module that loads it in the folder of the stage.
STAGE = os.path.basename(os.path.dirname(sys.path[0]))
spec = importlib.util.spec_from_file_location("sums", os.path.join(os.path.dirname(os.path.abspath(__file__)), STAGE, "sums.py"))
sums = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sums)

STOP = 300000000
found = []


def part(start, stop):
    found.append(sums.sum_of_multiples(start, stop))


def call():
    part(0, STOP)


def threads():
    pool = [threading.Thread(target=part, args=(n * STOP // 2, (n + 1) * STOP // 2)) for n in range(2)]
    start = time.perf_counter()
    for t in pool:
        t.start()
    for t in pool:
        t.join()
    print("two threads: %.2f s" % (time.perf_counter() - start))


def check():
    n = (STOP - 1) // 3
    return None if sum(found) == 3 * n * (n + 1) // 2 else "the sum is %d" % sum(found)
