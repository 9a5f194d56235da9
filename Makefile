# make            build and test
# make test       everything that must hold: vet, format, staticcheck, the tests with the race detector, hostile input
# make hostile    only the last: the program run on input that is made to break it (a minute)
# make rule NAME=words-with-hyphens CODE=GIL123 [SEVERITY=warning]
#                 the folder of a new rule, entered in the registry
# make readme     rewrite the blocks of README.md that show what gillint prints
# make peers      what other tools were tried on: how much of it is judged right
# make verify     the reference kernels on a real CPython (python3, or PYTHON=PATH,PATH), beside what the analysis says of them;
#                 needs gcc and the interpreter's headers. HTML=FILE writes a page with the timelines, too
# make shown      the same, and writes the table and a timeline into README.md
# make python-ft  builds the free-threaded CPython that some kernels need (kept in the cache folder; once, five minutes)
# make oracles    every oracle has to fire on its bad kernels, and to be silent on the good ones, 20 times of 20 (TIMES=20)
# make extensions gillint verify on real extensions with their own tests (ONLY="NAME NAME"; needs the network)
# make bench      the benchmarks, then the time beside gcc -fsyntax-only on a few real projects (ONLY=NAME,NAME; needs
#                 gcc, Python's headers and the network)
# make realworld  fetch real projects and analyse them (ONLY=NAME,NAME: these; needs the network)
# make vscode     the extension of VS Code: types, style, unit tests (needs node 20 and npm)
# make vsix       the extension packaged with gil-lsp, in dist/: for every platform, or PLATFORMS="linux-x64 win32-x64"
# make site       the documentation as static pages, in dist/site; a link that leads nowhere is an error
# make dist       what is released, in dist/: binaries, wheels, Debian packages, recipes for Homebrew and conda, checksums, lists of
#                 what is in them
#                 (ONLY=linux/amd64: for these platforms; AGAIN=1: built twice and compared)
# make dist-test  installs the wheel for this machine in a fresh environment and uses it as CI would; needs Python and git
# make actions    what actionlint says of the GitHub action and workflows (needs the network once)
# make e2e        the packaged extension in a real VS Code, gil-lsp in Neovim and Emacs (needs chromium, emacs-nox, elpa-eglot; the network once);
#                 PICTURES=--pictures takes the README's pictures anew
# make fuzz       each fuzz target for FUZZTIME

GO ?= go
FUZZTIME ?= 20s
SEVERITY ?= warning
BENCHED = psutil,cx_Oracle,cffi,python3.11

.PHONY: all build test check verify shown python-ft oracles extensions bench peers rule readme realworld hostile fuzz vscode vsix e2e site dist

all: build test

build:
	$(GO) build -o gillint ./cmd/gillint

test: check
	$(GO) test -race ./...
	$(MAKE) hostile

hostile:
	$(GO) test -count=1 -parallel 2 -tags hostile -run '^TestHostile' ./cmd/gillint

# Formatting, vet and staticcheck; go.mod pins the version of the latter.
check:
	@bad="$$(gofmt -l analysis cmd corpus rules scripts *.go)"; if [ -n "$$bad" ]; then echo "not formatted by gofmt: $$bad"; exit 1; fi
	$(GO) vet ./...
	$(GO) vet -tags hostile ./cmd/gillint
	$(GO) vet -tags e2e ./cmd/gil-lsp
	GOOS=windows $(GO) vet ./cmd/...
	$(GO) tool staticcheck -tags hostile,e2e ./...

# Some kernels need a free-threaded interpreter: the one of make python-ft, where it is there.
PYTHON_FT = $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/gillint-python-ft/3.13.5t/bin/python3.13t
PYTHONS = $(or $(PYTHON),python3$(addprefix $(comma),$(wildcard $(PYTHON_FT))))
comma = ,

verify:
	$(GO) run ./cmd/gillint verify --once --python '$(PYTHONS)' $(if $(HTML),--html '$(HTML)') ./corpus/...

shown:
	$(GO) run ./scripts/shown --python '$(PYTHONS)'

python-ft:
	@scripts/python-ft.sh

oracles:
	$(GO) run ./cmd/gillint verify --once --python '$(PYTHONS)' --times $(or $(TIMES),20) ./corpus/...

extensions:
	python3 scripts/extensions/run.py $(ONLY)

bench:
	$(GO) test -run '^$$' -bench . -benchmem ./...
	$(GO) run ./scripts/realworld -bench -only '$(if $(ONLY),$(ONLY),$(BENCHED))'

peers:
	@$(GO) test -count=1 -run '^TestPeers$$' -v ./rules | grep -o '[a-z]*\.c: [0-9].*'

rule:
	$(GO) run ./rules/internal/scaffold -name '$(NAME)' -code '$(CODE)' -severity '$(SEVERITY)'

readme:
	UPDATE=1 $(GO) test -count=1 -run '^TestReadme$$' ./cmd/gillint

realworld:
	$(GO) run ./scripts/realworld -only '$(ONLY)'

vscode: vscode/node_modules/.package-lock.json
	cd vscode && npm run --silent check && npm test --silent

vsix: vscode/node_modules/.package-lock.json
	node vscode/package.mjs $(PLATFORMS)

e2e: vscode/node_modules/.package-lock.json
	node vscode/e2e/run.mjs $(PICTURES)
	$(GO) test -count=1 -tags e2e -run '^TestEditor' ./cmd/gil-lsp

vscode/node_modules/.package-lock.json: vscode/package.json vscode/package-lock.json
	cd vscode && npm ci
	touch $@

site:
	$(GO) run ./scripts/site

dist:
	$(GO) run ./scripts/dist -only '$(ONLY)' $(if $(AGAIN),-again)

dist-test:
	$(GO) run ./scripts/dist -only "$$($(GO) env GOOS)/$$($(GO) env GOARCH)"
	scripts/dist/rehearse.sh dist

actions:
	$(GO) run github.com/rhysd/actionlint/cmd/actionlint@v1.7.12 .github/workflows/*.yml

# Go fuzzes one target at a time.
fuzz:
	@grep -rl --include=*_test.go '^func Fuzz' analysis cmd | sort | while read -r f; do \
		grep -o '^func Fuzz[A-Za-z0-9]*' "$$f" | cut -c6- | while read -r t; do \
			echo "$$t in $$f"; $(GO) test -run '^$$' -fuzz "^$$t\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 100x "./$$(dirname "$$f")" || exit 1; \
		done || exit 1; \
	done
