"""Drops the last reference to a Link."""
import links

LANES = 1


def call():
    links.Link()
