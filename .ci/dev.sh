#!/usr/bin/env bash
# Live reload: Vite serves the client and passes requests on to the server, which is built and started again whenever a Go
# or GraphQL file changes.
source "$(dirname "$0")/setup/lib.sh"
cd "$root"

mark=$cache/dev-built
trap 'kill $(jobs -p) 2>/dev/null; wait' EXIT
trap 'exit 130' INT TERM

(cd web && exec npx --no-install vite) &
server=
while true; do
	touch "$mark"
	if go build -o bin/moim ./server; then
		[ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" || true; }
		bin/moim serve --demo &
		server=$!
	fi
	until [ -n "$(find config ent graph server web/embed.go \( -name '*.go' -o -name '*.sql' \) -newer "$mark" -print -quit)" ]; do
		sleep 1
	done
done
