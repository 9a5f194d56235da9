#!/bin/sh
# Builds a free-threaded CPython 3.13 for the kernels that need one, from Debian's source package, and prints where it is. It is kept
# in the cache folder; a second run only prints. Needs gcc and make, takes about five minutes on two cores.
set -eu
cache="${XDG_CACHE_HOME:-$HOME/.cache}"
prefix="$cache/gillint-python-ft/3.13.5t"
if [ ! -x "$prefix/bin/python3.13t" ]; then
    cd "$(dirname "$0")/.."
    go run ./scripts/realworld -fetch -only python3.13 >&2
    source="${GILLINT_REALWORLD:-$cache/gillint-realworld}/src/python3.13-3.13.5"
    build="$cache/gillint-python-ft/build"
    mkdir -p "$build"
    cd "$build"
    sh "$source/configure" --prefix="$prefix" --disable-gil --without-ensurepip --disable-test-modules >configure.log 2>&1
    make -j2 >make.log 2>&1
    make install >install.log 2>&1
fi
echo "$prefix/bin/python3.13t"
