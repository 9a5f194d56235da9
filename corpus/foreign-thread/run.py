"""Runs a thread of the module."""
import worker


def call():
    assert worker.run() == [1000]
