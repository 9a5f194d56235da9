"""Lets an interpreter end while the module's thread runs."""
import subprocess
import sys

import pulse

THREADS = 1
LANES = 1
PROGRAM = """
import atexit, sys, time
sys.path[:0] = sys.argv[1:2]
import pulse
pulse.start(lambda: None)
atexit.register(pulse.stop)
time.sleep(0.1)
"""
said = []


def call():
    done = subprocess.run([sys.executable, "-c", PROGRAM, sys.path[0]], capture_output=True, text=True, timeout=10)
    said.append(done.stdout.strip())


threads = call


def check():
    if said[0]:
        return said[0]
