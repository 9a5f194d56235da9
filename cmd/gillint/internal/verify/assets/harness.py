"""Runs a kernel's run.py under one oracle. Usage: harness.py ORACLE RUN.PY STAGE-FOLDER RESULT.JSON CASE

run.py defines call(), one use of the kernel (of the fault that CASE names, where there are several), and may define threads(), the same from several threads (else call() in THREADS
threads), check(), which says what is wrong with the outcome, LINES, the lines that may be printed, and LANES, how many threads the timeline has."""
import faulthandler
import importlib.util
import json
import os
import sys
import threading
import time

oracle, script, folder, result, case = sys.argv[1:6]
sys.path.insert(0, folder)
if oracle not in ("race", "invalid"):  # a sanitizer has handlers of its own
    faulthandler.enable()


def load():
    spec = importlib.util.spec_from_file_location("run", script)
    module = importlib.util.module_from_spec(spec)
    module.CASE = case
    spec.loader.exec_module(module)
    return module


def threads(run):
    if hasattr(run, "threads"):
        return run.threads()
    n = getattr(run, "THREADS", 4)
    gate = threading.Barrier(n)

    def one():
        gate.wait()
        run.call()

    pool = [threading.Thread(target=one) for _ in range(n)]
    for t in pool:
        t.start()
    for t in pool:
        t.join()


def stall(run, tick=0.001):
    """Longest time that another thread could not run while call() did, and how long call() took, in seconds."""
    stop = False
    gaps = []

    def beat():
        last = time.perf_counter()
        while not stop:
            time.sleep(tick)
            now = time.perf_counter()
            gaps.append(now - last)
            last = now

    heart = threading.Thread(target=beat, daemon=True)
    heart.start()
    time.sleep(0.02)
    gaps.clear()
    start = time.perf_counter()
    run.call()
    took = time.perf_counter() - start
    time.sleep(0.005)
    stop = True
    heart.join()
    return {"took": took, "gap": max(gaps, default=took)}


def timeline(run):
    """call() in a few threads, beside one that runs nothing but Python; when that came to run, in nanoseconds."""
    beats = []
    stop = False

    def beat():
        while not stop and len(beats) < 20000:
            time.sleep(0.001)
            beats.append(time.monotonic_ns())

    heart = threading.Thread(target=beat, daemon=True)
    heart.start()
    time.sleep(0.01)
    pool = [threading.Thread(target=run.call) for _ in range(getattr(run, "LANES", 2) - 1)]
    for t in pool:
        t.start()
    run.call()
    for t in pool:
        t.join()
    stop = True
    heart.join()
    return {"beats": beats}


run = load()
out = {}
if oracle == "stall":
    for _ in range(3):  # where the machine has much to do, a beat may be late; one call without a gap is enough
        out = stall(run)
        if out["gap"] <= out["took"] / 2:
            break
elif oracle == "timeline":
    out = timeline(run)
elif oracle in ("race", "garbled", "hang", "wrong", "invalid"):
    threads(run)
else:
    run.call()
if oracle == "garbled":
    out["lines"] = sorted(run.LINES)
if oracle == "wrong":
    out["wrong"] = run.check()
sys.stdout.flush()
with open(result + ".new", "w") as f:
    json.dump(out, f)
os.replace(result + ".new", result)
