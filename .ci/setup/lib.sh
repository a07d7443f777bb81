# Sourced by the other scripts: where the repository is, and how to say and install things.
# shellcheck shell=bash
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cache=$root/.cache
mkdir -p "$cache"

say() { printf '== %s\n' "$*" >&2; }

die() {
	printf 'error: %s\n' "$*" >&2
	exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# apt_install PACKAGE… installs Debian or Ubuntu packages, or says what to install.
apt_install() {
	have apt-get || die "please install the counterpart of: $*"
	[ "$(id -u)" = 0 ] || die "please run: sudo apt-get install -y $*"
	say "installing $*"
	if [ -z "${apt_is_fresh:-}" ]; then
		apt-get update -q >"$cache/apt.log" 2>&1 || { tail -n 20 "$cache/apt.log" >&2; die "apt-get update failed"; }
		apt_is_fresh=yes
	fi
	DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "$@" >>"$cache/apt.log" 2>&1 ||
		{ tail -n 20 "$cache/apt.log" >&2; die "apt-get install $* failed"; }
}

# pg_bindir prints the folder with the newest PostgreSQL server programs; it fails if there are none.
pg_bindir() {
	local dir
	for dir in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -t/ -k5 -Vr); do
		if [ -x "$dir/postgres" ] && [ -x "$dir/initdb" ]; then
			echo "$dir"
			return
		fi
	done
	have postgres && have initdb && dirname "$(readlink -f "$(command -v postgres)")"
}

# find_browser prints the path of a browser that can be driven; it fails if there is none.
find_browser() {
	local name
	for name in "${MOIM_TEST_BROWSER:-}" chromium google-chrome-stable google-chrome chromium-browser; do
		if [ -n "$name" ] && have "$name" && "$name" --version >/dev/null 2>&1; then
			command -v "$name"
			return
		fi
	done
	return 1
}
