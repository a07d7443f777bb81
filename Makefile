# Moim. `make help` lists every target with a ## line.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

VERSION := $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
COMMIT := $(shell git rev-parse HEAD 2>/dev/null || echo unknown)
LDFLAGS := -s -w -X main.version=$(VERSION) -X main.commit=$(COMMIT)

# Every program whose main package is there: the server, the operator, one per plugin.
PROGRAMS := $(if $(wildcard server/main.go),moim) \
            $(if $(wildcard operator/main.go),moim-operator) \
            $(patsubst plugins/%/cmd/main.go,moim-plugin-%,$(filter-out plugins/template/%,$(wildcard plugins/*/cmd/main.go)))

# Further measurements that `make bench` also runs.
BENCHES :=

WEB_SOURCES := $(shell find web/src web/public web/*.json web/*.ts web/*.cjs web/*.html graph/schema.graphql -type f 2>/dev/null)
WEB_BUILT := web/dist/index.html

.PHONY: run
run: build ## set everything up, then serve Moim with demo data at http://localhost:8080
	bin/moim serve --demo

.PHONY: test
test: setup-test build ## set everything up, then run every test that needs no cluster (SUITES="web go browser graphql-http")
	.ci/postgres.sh run .ci/test.sh $(SUITES)

.PHONY: build
build: setup web $(addprefix bin/,$(PROGRAMS)) ## the web client and every program, into bin/

.PHONY: dev
dev: build ## serve with demo data and live reload: open the address that Vite prints
	.ci/dev.sh

.PHONY: generate
generate: setup ## everything that is generated from the ent and GraphQL schemas, for Go and for the client
	.ci/generate.sh

.PHONY: migration
migration: ## write the migrations that the ent schema asks for, on both databases: make migration NAME=add_something
	.ci/postgres.sh run .ci/migrations.sh "$(NAME)"

.PHONY: verify
verify: setup lint ## generate and compare, lint, check the shape of the code and the client's types
	.ci/verify.sh

.PHONY: lint
lint: ## golangci-lint, in the version that .ci/tools pins
	.ci/lint.sh run

.PHONY: format
format: ## let the linter's formatters write the Go files
	.ci/lint.sh fmt

.PHONY: testdb-up
testdb-up: ## start a PostgreSQL that stays, so that `go test` finds it
	.ci/postgres.sh up

.PHONY: testdb-down
testdb-down: ## stop it and remove it
	.ci/postgres.sh down

.PHONY: bench
bench: setup-test build $(BENCHES) ## how fast it is with 200,000 contacts and 2,000,000 donations, beside hand-written SQL (docs/bench.md)
	go build -trimpath -o bin/moim-bench ./server/bench
	.ci/postgres.sh bench bin/moim-bench

.PHONY: bench-clean
bench-clean: ## remove the databases that the bench keeps
	.ci/postgres.sh bench-clean
	rm -rf .cache/bench

.PHONY: screenshots
screenshots: setup-test build ## every page with demo data, at two widths and in two languages, into web/screenshots
	cd web && npm run --silent screenshots

.PHONY: setup
setup: ## check Go and Node, install the web client's packages
	.ci/setup/toolchain.sh
	.ci/setup/web.sh

.PHONY: setup-test
setup-test: setup ## also PostgreSQL and Chromium for the tests
	.ci/setup/postgres.sh
	.ci/setup/browser.sh

.PHONY: clean
clean: ## remove what was built; data in var/ stays
	rm -rf bin .cache/test
	find web/dist -mindepth 1 ! -name .gitkeep -delete

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: web
web: $(WEB_BUILT)

# The build empties web/dist; the .gitkeep that lets the server compile without a built client comes back afterwards.
$(WEB_BUILT): $(WEB_SOURCES) | setup
	cd web && npm run --silent build
	touch web/dist/.gitkeep

# Go knows best what is out of date, so these always ask it.
.PHONY: $(addprefix bin/,$(PROGRAMS))
bin/moim: PACKAGE = ./server
bin/moim-operator: PACKAGE = ./operator
bin/moim-plugin-%: PACKAGE = ./plugins/$*/cmd
$(addprefix bin/,$(PROGRAMS)): | setup web
	go build -trimpath -ldflags '$(LDFLAGS)' -o $@ $(PACKAGE)
