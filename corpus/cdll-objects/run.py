"""Adds up numbers."""
import importlib.util
import os
import sys

# The library lies in the first folder of the path, .../STAGE/ORACLE; the Python module that loads it in the folder of the stage.
STAGE = os.path.basename(os.path.dirname(sys.path[0]))
spec = importlib.util.spec_from_file_location("totals", os.path.join(os.path.dirname(os.path.abspath(__file__)), STAGE, "totals.py"))
totals = importlib.util.module_from_spec(spec)
spec.loader.exec_module(totals)

LANES = 1


def call():
    assert totals.total([1, 2, 3]) == 6
