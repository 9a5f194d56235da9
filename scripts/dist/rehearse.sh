#!/bin/bash
# What a project's CI does with gillint, on this machine: the wheel in dist/ goes into a fresh environment, and is used on an old code
# base under git - baseline, SARIF, what a branch brings, the hook of pre-commit (where pip can fetch that; PRECOMMIT=0 leaves it out).
set -euo pipefail

dist=$(cd "${1:-dist}" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
unset CI

expect() { # expect STATUS COMMAND...: the command must end so
	local want=$1 got=0
	shift
	"$@" >"$work/out" 2>"$work/err" || got=$?
	if [ "$got" != "$want" ]; then
		echo "rehearse: $* ended with $got, not $want" >&2
		cat "$work/out" "$work/err" >&2
		exit 1
	fi
	echo "ok: $*"
}

python3 -m venv "$work/venv"
wheel=("$dist"/gillint-*-py3-none-*"$(uname -m)"*.whl)
"$work/venv/bin/pip" install --quiet --no-index "${wheel[0]}"
PATH="$work/venv/bin:$PATH"
expect 0 gillint version
test -x "$work/venv/bin/gil-lsp"

mkdir "$work/project"
cd "$work/project"
cp -r "$root/corpus/time-sleep/bad" src
git init -q -b main .
git config user.name rehearsal
git config user.email rehearsal@example.org
git add . && git commit -qm "An old code base"

export GILLINT_CACHE_DIR="$work/cache"
expect 1 gillint ./...
expect 0 gillint init
expect 0 gillint baseline write
echo 'baseline = "gillint-baseline.json"' >>gillint.toml
expect 0 gillint ./...
git add . && git commit -qm "gillint from here on"

expect 0 gillint --staged
git checkout -qb work
cat >>src/napmodule.c <<'C'

static PyObject *fresh(PyObject *self, PyObject *args)
{
    Py_BEGIN_ALLOW_THREADS
    PyErr_Clear();
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}
C
expect 0 gillint --staged
git add .
expect 1 gillint --staged
expect 1 gillint --output sarif=out.sarif --output github --output junit=out.xml --output gitlab=out.json
grep -q '^::error file=src/napmodule.c,line=' "$work/out"
python3 - <<'P'
import json, xml.etree.ElementTree
log = json.load(open("out.sarif"))
results = log["runs"][0]["results"]
assert len(results) == 1, len(results)
assert results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "src/napmodule.c"
assert results[0]["codeFlows"][0]["threadFlows"][0]["locations"][1]["state"]["gil"]["text"] == "released"
assert len(json.load(open("out.json"))) == 1
assert xml.etree.ElementTree.parse("out.xml").getroot().get("failures") == "1"
P
rm out.*
expect 1 gillint --new-from-merge-base main

if [ "${PRECOMMIT:-1}" != 0 ] && "$work/venv/bin/pip" install --quiet pre-commit; then
	cat >.pre-commit-config.yaml <<'Y'
repos:
  - repo: local
    hooks:
      - id: gillint
        name: gillint
        language: system
        entry: gillint --staged --format concise --quiet
        types_or: [c, cython, python]
        pass_filenames: false
Y
	git add .
	export PRE_COMMIT_HOME="$work/pre-commit"
	expect 1 pre-commit run
	grep -q 'src/napmodule.c:.*GIL101' "$work/out"
fi

expect 0 gillint --fix
git add .
expect 0 gillint --staged
if [ -f .pre-commit-config.yaml ]; then
	expect 0 pre-commit run
	git commit -qm "Mended"
	expect 0 pre-commit validate-manifest "$root/.pre-commit-hooks.yaml"
fi
echo "the rehearsal went as it should"
