#!/usr/bin/env bash
# Runs the pinned linter over what people wrote. Generated packages are left out from the start: to read them takes minutes.
#
#   .ci/lint.sh run [PACKAGE…]   find faults
#   .ci/lint.sh fmt              format
source "$(dirname "$0")/setup/lib.sh"
cd "$root"
.ci/setup/lint.sh

linter=$cache/bin/golangci-lint
if [ "${1:-}" = fmt ]; then
	exec "$linter" fmt
fi
shift || true
if [ $# -eq 0 ]; then
	# Of ent only the rooms that are not generated.
	mapfile -t packages < <(go list -e -f '{{.Dir}}' ./... |
		grep -Ev "^$root/ent(\$|/)" || true)
	for room in schema mixin rule viewer money date migrate; do
		[ ! -d "ent/$room" ] || packages+=("./ent/$room/...")
	done
	set -- "${packages[@]}"
fi
exec "$linter" run --allow-parallel-runners "$@"
