"""gillint verify on real extensions, with the test suites that they come with.

    python3 scripts/extensions/run.py [NAME ...]

For each project: a virtual environment, the suite with the extension as it is built usually (--baseline), then built anew
with --build and run again. For the broken copies one text of the sources is replaced by another first. Prints the table of
docs/verify.md; what the commands print is kept beside the sources, in ~/.cache/gillint-extensions. Needs pip's index, a C
and a C++ compiler, and of Debian's packages libzmq3-dev and libopenblas-dev.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile

HERE = pathlib.Path(__file__).resolve().parent
CACHE = pathlib.Path.home() / ".cache" / "gillint-extensions"
SETUP = "python setup.py -q build_ext --inplace"
PIP = "pip install -q --no-build-isolation --no-deps --force-reinstall ."
PYTEST = "python -m pytest -q -p no:cacheprovider "
INSTALLED = "pytest -q -p no:cacheprovider "  # which does not look into the folder of the sources first

# name, version, how it is built, what that needs, the build, the tests
PROJECTS = [
    ("psutil", "5.9.8", "setuptools", "", SETUP,
     PYTEST + "psutil/tests/test_memleaks.py psutil/tests/test_system.py psutil/tests/test_process.py psutil/tests/test_connections.py"),
    ("posix_ipc", "1.1.1", "setuptools", "", SETUP, PYTEST + "-s tests"),
    ("hiredis", "2.3.2", "setuptools", "", SETUP, PYTEST + "tests"),
    ("simplejson", "3.19.2", "setuptools", "", SETUP, PYTEST + "simplejson/tests"),
    ("lmdb", "1.4.1", "setuptools", "patch-ng", SETUP, PYTEST + "tests"),
    ("lz4", "4.3.3", "setuptools", "setuptools_scm pkgconfig psutil", PIP, INSTALLED + "tests/block"),
    ("zstandard", "0.22.0", "setuptools", "cffi hypothesis", SETUP, PYTEST + "tests"),
    ("line_profiler", "4.1.3", "setuptools, Cython, C++", "Cython ubelt", SETUP, PYTEST + "tests/test_line_profiler.py tests/test_duplicate_functions.py tests/test_explicit_profile.py"),
    ("scs", "3.3.1", "meson-python", "numpy scipy meson-python ninja", PIP, INSTALLED + "test"),
    ("pyzmq", "27.3.0", "scikit-build-core, CMake, Cython", "Cython scikit-build-core cmake ninja packaging pytest-timeout tornado", PIP,
     INSTALLED + "--timeout 60 tests/test_socket.py tests/test_message.py tests/test_poll.py tests/test_context.py"),
]

# name of the copy, project, file, text, its replacement, what is broken
BROKEN = [
    ("psutil-broken", "psutil", "psutil/arch/linux/disk.c", "    Py_END_ALLOW_THREADS\n", "    }\n", "a Py_END_ALLOW_THREADS is gone"),
    ("posix_ipc-broken", "posix_ipc", "posix_ipc_module.c", "rc = sem_trywait(self->pSemaphore);\n",
     'rc = sem_trywait(self->pSemaphore);\nif (rc == -1) PyErr_SetString(pBusyException, "Semaphore is busy");\n', "an exception is raised in a region"),
]


def run(command, cwd, env, log, check=False):
    """Runs a command, of which the log keeps what it prints, and returns that."""
    done = subprocess.run(command, cwd=cwd, env=env, text=True, errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    with open(log, "a") as f:
        f.write("$ %s\n%s\n" % (" ".join(command), done.stdout))
    if check and done.returncode:
        sys.exit("%s: status %d, see %s" % (" ".join(command), done.returncode, log))
    return done.stdout


def sources(name, version, to):
    """Unpacks a source archive; pip fetches it once, and runs nothing of it."""
    archives = CACHE / "archives"
    archives.mkdir(parents=True, exist_ok=True)
    find = lambda: [p for p in archives.iterdir() if p.name.lower().replace("-", "_").startswith("%s_%s.tar" % (name.lower(), version))]
    if not find():
        fetch = HERE.parent / "realworld" / "fetch_sdist.py"
        subprocess.run([sys.executable, str(fetch), str(archives), "%s==%s" % (name, version)], check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(to, ignore_errors=True)
    with tarfile.open(find()[0]) as tar:
        tar.extractall(to.parent / (to.name + ".new"))
    unpacked = to.parent / (to.name + ".new")
    next(p for p in unpacked.iterdir() if p.is_dir()).rename(to)
    shutil.rmtree(unpacked)


def clean(folder):
    """Takes away what an earlier build has left in the sources."""
    for p in [*folder.rglob("*.so"), *folder.rglob("*.o")]:
        p.unlink()
    for p in folder.glob("build*"):
        if p.is_dir():
            shutil.rmtree(p)


def watch(gillint, name, project, edit=None):
    _, version, backend, needs, build, tests = project
    folder, venv, log = CACHE / name, CACHE / ("venv-" + project[0]), CACHE / (name + ".log")
    log.unlink(missing_ok=True)
    sources(project[0], version, folder)
    env = dict(os.environ, PATH="%s:%s" % (venv / "bin", os.environ["PATH"]), VIRTUAL_ENV=str(venv), PIP_NO_CACHE_DIR="1")
    if build == SETUP:
        env["PYTHONPATH"] = str(folder)  # for the tests that start a Python of their own
    if not (venv / "ready").exists():
        run([sys.executable, "-m", "venv", str(venv)], CACHE, env, log, check=True)
        run(["pip", "install", "-q", "setuptools<75", "wheel", "pytest", *needs.split()], CACHE, env, log, check=True)
        (venv / "ready").touch()
    if edit:
        path, old, new = edit
        text = (folder / path).read_text()
        assert old in text, path
        (folder / path).write_text(text.replace(old, new, 1))
    else:
        run(build.split(), folder, env, log, check=True)
        run([gillint, "verify", "--baseline", "--", *tests.split()], folder, env, log)
        clean(folder)
    run([gillint, "verify", "--build", "--", *build.split()], folder, env, log, check=True)
    out = run([gillint, "verify", "--", *tests.split()], folder, env, log)
    entries = sum(int(n) for n in re.findall(r"entered (\d+) times", out))
    suite = re.findall(r"^=*\s*((?:\d+ [a-z ]+,? ?)+) in [\d.]+s", out, re.M)
    factor = re.search(r"time: ([\d.]+) times", out)
    section = lambda title: len(re.findall(r"^  \S", (re.split(r"\n\n", out.split(title)[1], maxsplit=1)[0] if title in out else ""), re.M))
    return [name, backend, suite[-1].strip() if suite else "ended by the fault" if edit else "?", entries, section("Confirmed:"), section("Not exercised:"), section("Seen in this run, but"),
            factor.group(1) if factor else "-"]


def main():
    CACHE.mkdir(parents=True, exist_ok=True)
    gillint = str(CACHE / "gillint")
    subprocess.run(["go", "build", "-o", gillint, "./cmd/gillint"], cwd=HERE.parent.parent, check=True)
    known = {p[0]: p for p in PROJECTS}
    jobs = [(p[0], p, None) for p in PROJECTS] + [(b[0], known[b[1]], b[2:5]) for b in BROKEN]
    print("| project | built by | its own tests | entered | confirmed | not exercised | not found | processors' time |\n|---|---|---|---|---|---|---|---|", flush=True)
    for name, project, edit in jobs:
        if not sys.argv[1:] or name in sys.argv[1:]:
            print("| %s |" % " | ".join(str(cell) for cell in watch(gillint, name, project, edit)), flush=True)


main()
