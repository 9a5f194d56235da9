"""Appends to the journal from several threads."""
import journal

THREADS = 3


def call():
    for _ in range(3):
        journal.append()
