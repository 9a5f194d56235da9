"""Adds up lengths."""
import items


def call():
    assert items.total_length([b"a", b"bc", b"def"]) == 6
