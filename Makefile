# make            build and test
# make test       everything that must hold: vet, format, staticcheck, the tests with the race detector
# make rule NAME=words-with-hyphens CODE=GIL123 [SEVERITY=warning]
#                 the folder of a new rule, entered in the registry
# make readme     rewrite the blocks of README.md that show what gillint prints
# make bench      the benchmarks
# make realworld  fetch real projects and analyse them (needs the network)
# make fuzz       each fuzz target for FUZZTIME

GO ?= go
FUZZTIME ?= 20s
SEVERITY ?= warning

.PHONY: all build test check bench rule readme realworld fuzz

all: build test

build:
	$(GO) build -o gillint ./cmd/gillint

test: check
	$(GO) test -race ./...

# Formatting, vet and staticcheck; go.mod pins the version of the latter.
check:
	@bad="$$(gofmt -l analysis cmd corpus rules scripts *.go)"; if [ -n "$$bad" ]; then echo "not formatted by gofmt: $$bad"; exit 1; fi
	$(GO) vet ./...
	$(GO) tool staticcheck ./...

bench:
	$(GO) test -run '^$$' -bench . -benchmem ./...

rule:
	$(GO) run ./rules/internal/scaffold -name '$(NAME)' -code '$(CODE)' -severity '$(SEVERITY)'

readme:
	UPDATE=1 $(GO) test -count=1 -run '^TestReadme$$' ./cmd/gillint

realworld:
	$(GO) run ./scripts/realworld

# Go fuzzes one target at a time.
fuzz:
	@grep -rl --include=*_test.go '^func Fuzz' analysis cmd | sort | while read -r f; do \
		grep -o '^func Fuzz[A-Za-z0-9]*' "$$f" | cut -c6- | while read -r t; do \
			echo "$$t in $$f"; $(GO) test -run '^$$' -fuzz "^$$t\$$" -fuzztime $(FUZZTIME) "./$$(dirname "$$f")" || exit 1; \
		done || exit 1; \
	done
