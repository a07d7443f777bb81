#!/usr/bin/env bash
# Makes sure that PostgreSQL's programs are installed. The distribution's own server is neither made nor started: tests run
# a throwaway one (.ci/postgres.sh).
source "$(dirname "$0")/lib.sh"

if pg_bindir >/dev/null; then
	exit 0
fi
[ "$(id -u)" = 0 ] || die "PostgreSQL is missing; please run: sudo apt-get install -y postgresql"

# postgresql-common decides whether the server package makes a cluster and starts it; that is asked for here to be off.
conf=/etc/postgresql-common/createcluster.conf
apt_install postgresql-common
if [ -f "$conf" ] && ! grep -q '^ *create_main_cluster' "$conf"; then
	echo 'create_main_cluster = false' >>"$conf"
	trap 'sed -i "/^create_main_cluster = false$/d" "$conf"' EXIT
fi
apt_install postgresql
pg_bindir >/dev/null || die "PostgreSQL was installed, but its server programs are not found"
