#!/usr/bin/env bash
# Checks that Go and Node are here and new enough. They are the two things that the set-up does not install.
source "$(dirname "$0")/lib.sh"

node_at_least=20.19

have go || die "Go is missing; see https://go.dev/doc/install (any Go from 1.21 on fetches the version that go.mod names)"
go_version=$(cd "$root" && go env GOVERSION) || die "this Go cannot switch to the version that go.mod names"

have node && have npm || die "Node.js $node_at_least or newer with npm is missing; see https://nodejs.org/en/download"
node_version=$(node --version)
printf '%s\n%s\n' "$node_at_least" "${node_version#v}" | sort -VC ||
	die "Node.js $node_version is too old; Moim needs $node_at_least or newer"

say "$go_version, node $node_version, npm $(npm --version)"
