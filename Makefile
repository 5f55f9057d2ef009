# make demo   installs Dragoman into .venv and codes the bundled sample reports
# make test   installs the tools as well and runs every check
# make accuracy [GOLD=../gold]   measures, writes docs/accuracy.md; without GOLD accuracy.md, on what the project carries
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: help install demo test check bench accuracy lock clean
help:
	@sed -n 's/^# //p' Makefile

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Dragoman needs Python 3.11 or later; name one: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "this Python has no venv module; on Debian: apt-get install python3-venv"; exit 1; }

$(VENV)/.installed: requirements.lock pyproject.toml | $(VENV)/bin/python
	@echo "installing Dragoman into $(VENV) ..."
	@$(PIP) install --require-hashes --no-deps -r requirements.lock
	@$(PIP) install --no-build-isolation --no-deps --editable .
	@touch $@

$(VENV)/.installed-dev: requirements-dev.lock $(VENV)/.installed
	@echo "installing the test tools ..."
	@$(PIP) install --require-hashes --no-deps -r requirements-dev.lock
	@touch $@

install: $(VENV)/.installed

demo: $(VENV)/.installed
	@$(BIN)/dragoman demo

check: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict src/dragoman

test: check
	$(BIN)/python -m pytest

bench: $(VENV)/.installed
	@$(BIN)/python bench/speed.py
	@$(BIN)/python bench/book.py

# WORK=DIR keeps what is coded, so that a broken run goes on; TYPES_HELDOUT=FILE is what the cross-validation wrote.
accuracy: $(VENV)/.installed-dev
	@$(BIN)/python tools/accuracy/report.py $(if $(GOLD),--gold "$(GOLD)" --readme README.md --output docs/accuracy.md,--output accuracy.md) $(if $(WORK),--work "$(WORK)") $(if $(TYPES_HELDOUT),--types-heldout "$(TYPES_HELDOUT)")

# Pins every package with its hashes; run after a change of pyproject.toml (needs uv).
lock:
	uv pip compile pyproject.toml --extra build --universal --generate-hashes --no-header --no-emit-index-url --quiet --python-version 3.11 -o requirements.lock
	uv pip compile pyproject.toml --extra build --extra dev --universal --generate-hashes --no-header --no-emit-index-url --quiet --python-version 3.11 -o requirements-dev.lock

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis src/*.egg-info
