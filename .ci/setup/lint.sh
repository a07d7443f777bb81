#!/usr/bin/env bash
# Builds the linter that .ci/tools/go.mod pins into .cache/bin, once per version.
source "$(dirname "$0")/lib.sh"

stamp=$cache/bin/golangci-lint.stamp
want=$(cat "$root"/.ci/tools/go.mod "$root"/.ci/tools/go.sum | sha256sum)

if [ -x "$cache/bin/golangci-lint" ] && [ "$(cat "$stamp" 2>/dev/null || true)" = "$want" ]; then
	exit 0
fi
say "building golangci-lint (about two minutes, once)"
mkdir -p "$cache/bin"
cd "$root/.ci/tools"
GOBIN=$cache/bin GOFLAGS=-mod=readonly go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint >&2
printf '%s\n' "$want" >"$stamp"
