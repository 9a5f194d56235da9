"""Imports the module."""
import older

LANES = 1


def call():
    older.ready()
