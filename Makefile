# Two commands are all a newcomer needs: `make demo` and `make test`. Both install what is missing first.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

VENV := .venv
PYTHON := $(VENV)/bin/python
BALLAST_DEBUG = $(shell swift build --show-bin-path)/ballast
BALLAST_RELEASE = $(shell swift build -c release --show-bin-path)/ballast
DEMO_FLAGS ?=

# Simulated worlds keep every core busy for minutes: what waits for a network or a clock of this machine is tested before.
WORLDS := ^(SimulationTests|PermissionsTests)\.

FUZZ_FLAGS ?= --seeds 1000 --jobs 2

.PHONY: help setup demo test test-swift test-conformance test-terraform fuzz fuzz-parsers mutants check format generate bench docs release lambda clean

help: ## What can be made.
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 26

setup: ## Install the C libraries and the Python environment that are missing.
	@Scripts/setup.sh $(VENV)

demo: setup ## Build the program and run a simulated day on the embedded AWS.
	swift build --product ballast
	$(BALLAST_DEBUG) demo $(DEMO_FLAGS)

test: setup test-swift test-conformance ## Build everything and run every test.

test-swift:
	swift build --build-tests
	swift test --skip-build --skip '$(WORLDS)'
	swift test --skip-build --filter '$(WORLDS)'

test-conformance:
	swift build --product ballast
	swift build --product bootstrap
	BALLAST=$(BALLAST_DEBUG) $(PYTHON) -m pytest -q -rs Tests/Conformance

test-terraform: setup ## Apply, plan, change and destroy an estate with Terraform against the sandbox; needs its AWS provider.
	swift build --product ballast
	BALLAST_TERRAFORM=1 BALLAST=$(BALLAST_DEBUG) $(PYTHON) -m pytest -q -rs Tests/Conformance/terraform

fuzz: setup ## Run simulated worlds with faults against every invariant; FUZZ_FLAGS says how many.
	BALLAST_QUICK_BUILD=1 swift build -c release --product ballast
	$(BALLAST_RELEASE) simulate --fuzz $(FUZZ_FLAGS)

fuzz-parsers: setup ## Throw bytes at every parser of foreign text under libFuzzer; SECONDS_EACH of them.
	Scripts/fuzz_parsers.sh $(or $(SECONDS_EACH),30)

mutants: ## Break one rule after another on purpose, and see each caught by the simulation.
	Scripts/mutants.sh

check: setup ## Format, import arrows, rules of the house, generated code, documentation.
	swift format lint --strict --recursive Sources Tests Package.swift
	$(PYTHON) Scripts/check_arrows.py
	$(PYTHON) Scripts/check_house.py
	$(PYTHON) Tools/generate/generate.py --check
	Scripts/build_docs.sh

format: ## Format the sources in place.
	swift format --in-place --recursive Sources Tests Package.swift

generate: setup ## Renew the AWS shapes from botocore's service models.
	$(PYTHON) Tools/generate/generate.py

bench: ## Print the measures of the planner, the observation and the sandbox.
	Benchmarks/run.sh

docs: ## Build the documentation of every room.
	Scripts/build_docs.sh

release: ## A static program in dist/ that needs no library of the host.
	Scripts/build_release.sh

lambda: setup ## The Lambda function as dist/lambda.zip, static; CONFIG=ballast.json goes into it.
	Scripts/build_lambda.sh $(CONFIG)

clean: ## Remove what was built.
	rm -rf .build .build-* dist $(VENV)
