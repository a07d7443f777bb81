#!/usr/bin/env bash
# Installs the web client's packages when package-lock.json has changed since the last time.
source "$(dirname "$0")/lib.sh"

stamp=$root/web/node_modules/.moim-stamp
want=$(cat "$root/web/package.json" "$root/web/package-lock.json" | sha256sum)

if [ "$(cat "$stamp" 2>/dev/null || true)" = "$want" ]; then
	exit 0
fi
say "installing the web client's packages"
cd "$root/web"
# The browser that tests drive is the system's; no package may fetch one of its own.
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error >&2
printf '%s\n' "$want" >"$stamp"
