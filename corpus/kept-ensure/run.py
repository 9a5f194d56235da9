"""Lets a thread of the module call a function that fails."""
import sensor

THREADS = 1
LANES = 1


def call():
    sensor.start(lambda value: value // 0)
