# A fresh machine needs python3 (3.11 or later) and make; all else is fetched into .venv on first use.
# ARGS="…" is passed on: make run ARGS="--workspace /tmp/try", make test ARGS="-k search".

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready

.PHONY: run test coverage mutants torture durability damage lint bench bench-million fuzz translations bundle bundle-test clean

run: $(READY)
	$(BIN)/crm-desktop $(ARGS)

test: $(READY)
	$(BIN)/pytest -q --numprocesses auto --maxprocesses 4 --dist worksteal $(ARGS)

coverage: $(READY)
	$(BIN)/pytest -q --numprocesses auto --maxprocesses 4 --dist worksteal --cov --cov-report= $(ARGS)
	$(BIN)/python -m tests.coverage_reached

mutants: $(READY)
	$(BIN)/python -m tests.mutants $(ARGS)

torture: $(READY)
	$(BIN)/python -m tests.simulation $(ARGS)
	$(BIN)/python -m tests.simulation.kills

durability: $(READY)
	$(BIN)/python -m tests.durability $(ARGS)

# 1,000 damaged files; ARGS="--count 10000 --seed 7" for others.
damage: $(READY)
	$(BIN)/python -m tests.damages $(ARGS)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(READY)
	$(BIN)/python -m tests.bench $(ARGS)

# At 10,000, 100,000 and 1,000,000 contacts, with a plot; ARGS="--keep FOLDER" keeps what is imported for the next time.
bench-million: $(READY)
	$(BIN)/python -m tests.bench.growth $(ARGS)

fuzz: $(READY)
	$(BIN)/pip install --quiet --editable '.[fuzz]'
	$(BIN)/python -m tests.fuzz $(ARGS)

translations: $(READY)
	$(BIN)/python resources/i18n/extracting.py
	$(BIN)/python resources/i18n/compiling.py

bundle: $(READY)
	$(BIN)/pip install --quiet --editable '.[bundle]'
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build build.spec

bundle-test: bundle
	$(BIN)/python -m tests.bundle

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache

$(READY): pyproject.toml .ci/system-libraries
	$(PYTHON) .ci/system-libraries
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@
