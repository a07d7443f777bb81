#!/usr/bin/env bash
# A throwaway PostgreSQL for tests: on a unix socket that only its owner reaches, without fsync, gone afterwards.
#
#   .ci/postgres.sh run COMMAND…   start one, run the command with MOIM_TEST_POSTGRES_URL, stop it
#   .ci/postgres.sh up             start one that stays and note its address in .cache/test-postgres-url
#   .ci/postgres.sh down           stop that one
#   .ci/postgres.sh bench COMMAND… start the one of the bench, with settings as a real server has them, run the command with
#                                  MOIM_BENCH_POSTGRES_URL, stop it; what is in it stays for the next time
#   .ci/postgres.sh bench-clean    remove that one
#
# run uses what is already there: the server that MOIM_TEST_POSTGRES_URL names, or the one that up started.
source "$(dirname "$0")/setup/lib.sh"

url_file=$cache/test-postgres-url
dir_file=$cache/test-postgres-dir

# as_owner runs a command as the user who owns the cluster: PostgreSQL refuses to run as root.
as_owner() {
	if [ "$(id -u)" = 0 ]; then
		runuser -u "$(id -un postgres 2>/dev/null || echo nobody)" -- "$@"
	else
		"$@"
	fi
}

url_of() { echo "postgres://moim@/postgres?host=$1&sslmode=disable"; }

is_alive() { [ -n "$1" ] && [ -d "$1" ] && "$bin/pg_isready" -q -h "$1" -U moim -d postgres; }

# careless are settings for data that nobody misses.
careless="
max_connections = 200
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
autovacuum = off
log_min_messages = fatal"

# durable are those of a small real server: everything that is committed is on the disk.
durable="
max_connections = 100
shared_buffers = 512MB
effective_cache_size = 2GB
work_mem = 16MB
maintenance_work_mem = 256MB
max_wal_size = 4GB
checkpoint_timeout = 15min
random_page_cost = 1.1"

# start DIR SETTINGS makes a cluster in DIR/data that listens on a socket in DIR.
start() {
	local dir=$1
	{
		echo "listen_addresses = ''"
		echo "unix_socket_directories = '$dir'"
		echo "$2"
	} >"$dir/extra.conf"
	chmod 700 "$dir"
	[ "$(id -u)" != 0 ] || chown -R "$(as_owner id -u)" "$dir"
	(
		cd "$dir"
		as_owner "$bin/initdb" -D "$dir/data" -U moim -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$dir/initdb.log" 2>&1 ||
			{ cat "$dir/initdb.log" >&2; die "initdb failed"; }
		as_owner sh -c "cat '$dir/extra.conf' >>'$dir/data/postgresql.conf'"
	)
	wake "$dir"
}

# wake starts a cluster that was made.
wake() {
	local dir=$1
	(
		cd "$dir"
		as_owner "$bin/pg_ctl" -D "$dir/data" -l "$dir/server.log" -w -t 60 start >/dev/null 2>&1 ||
			{ cat "$dir/server.log" >&2; die "PostgreSQL did not start"; }
	)
}

stop() {
	local dir=$1
	[ -f "$dir/data/postmaster.pid" ] && (cd "$dir" && as_owner "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null 2>&1) || true
	rm -rf "$dir"
}

# The path must be short (a socket's has at most 107 characters) and open to the owner, so it is not in the repository.
fresh_dir() { mktemp -d "${TMPDIR:-/tmp}/moim-pg-XXXXXX"; }

up() {
	local dir
	if is_alive "$(cat "$dir_file" 2>/dev/null || true)"; then
		say "already running: $(cat "$url_file")"
		return
	fi
	dir=$(fresh_dir)
	start "$dir" "$careless"
	echo "$dir" >"$dir_file"
	url_of "$dir" >"$url_file"
	say "PostgreSQL for tests: $(cat "$url_file")"
}

down() {
	local dir
	dir=$(cat "$dir_file" 2>/dev/null || true)
	rm -f "$url_file" "$dir_file"
	case $dir in
	*/moim-pg-*) stop "$dir" ;;
	esac
}

run() {
	if [ -n "${MOIM_TEST_POSTGRES_URL:-}" ]; then
		"$@"
		return
	fi
	if is_alive "$(cat "$dir_file" 2>/dev/null || true)"; then
		MOIM_TEST_POSTGRES_URL=$(cat "$url_file") "$@"
		return
	fi
	own_dir=$(fresh_dir)
	trap 'stop "$own_dir"' EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM
	start "$own_dir" "$careless"
	MOIM_TEST_POSTGRES_URL=$(url_of "$own_dir") "$@"
}

# bench_dir is one for each place that the repository is checked out at; the path is short for the same reason as above.
bench_dir=${TMPDIR:-/tmp}/moim-bench-$(echo "$root" | cksum | cut -d' ' -f1)

bench() {
	if [ -n "${MOIM_BENCH_POSTGRES_URL:-}" ]; then
		"$@"
		return
	fi
	rest() { (cd "$bench_dir" && as_owner "$bin/pg_ctl" -D "$bench_dir/data" -m fast -w stop >/dev/null 2>&1) || true; }
	trap rest EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM
	if [ -f "$bench_dir/data/PG_VERSION" ] && [ -f "$bench_dir/ready" ]; then
		is_alive "$bench_dir" || wake "$bench_dir"
	else
		rm -rf "$bench_dir"
		mkdir "$bench_dir"
		start "$bench_dir" "$durable"
		touch "$bench_dir/ready"
	fi
	MOIM_BENCH_POSTGRES_URL=$(url_of "$bench_dir") "$@"
}

"$root/.ci/setup/postgres.sh"
bin=$(pg_bindir)
case ${1:-} in
up | down) "$1" ;;
run)
	shift
	run "$@"
	;;
bench)
	shift
	bench "$@"
	;;
bench-clean) stop "$bench_dir" ;;
*) die "usage: .ci/postgres.sh run COMMAND… | up | down | bench COMMAND… | bench-clean" ;;
esac
