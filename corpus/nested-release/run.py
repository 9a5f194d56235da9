"""Polls."""
import polls

THREADS = 1


def call():
    polls.poll_twice()
