#!/usr/bin/env bash
# Checks that what is generated is up to date, that the code keeps its shape, and that the client's types hold.
source "$(dirname "$0")/setup/lib.sh"
cd "$root"

# A working copy may hold changes of its own, so the comparison is between before and after.
state() { git status --porcelain=v1 && git diff HEAD; }

say "generated code"
before=$(state | sha256sum)
.ci/generate.sh
[ "$(state | sha256sum)" = "$before" ] || {
	git --no-pager diff --stat HEAD >&2
	die "generated code is not up to date: run make generate and commit what it changes"
}

say "migrations"
.ci/postgres.sh run .ci/migrations.sh -check

say "shape of the code"
go test -count=1 .

say "web client"
cd web
npx --no-install relay-compiler --validate
npm run --silent types
npm run --silent lint
say "verified"
