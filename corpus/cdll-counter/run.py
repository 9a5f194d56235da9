"""Visits in several threads."""
import importlib.util
import os
import sys

# The library lies in the first folder of the path, .../STAGE/ORACLE; the Python module that loads it in the folder of the stage.
STAGE = os.path.basename(os.path.dirname(sys.path[0]))
spec = importlib.util.spec_from_file_location("visits", os.path.join(os.path.dirname(os.path.abspath(__file__)), STAGE, "visits.py"))
visits = importlib.util.module_from_spec(spec)
spec.loader.exec_module(visits)

LANES = 2


def call():
    visits.visit_often(2000)


def threads():
    visits.from_threads(20_000)
