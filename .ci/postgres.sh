#!/usr/bin/env bash
# A throwaway PostgreSQL for tests: on a unix socket that only its owner reaches, without fsync, gone afterwards.
#
#   .ci/postgres.sh run COMMAND…   start one, run the command with MOIM_TEST_POSTGRES_URL, stop it
#   .ci/postgres.sh up             start one that stays and note its address in .cache/test-postgres-url
#   .ci/postgres.sh down           stop that one
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

# start DIR makes a cluster in DIR/data that listens on a socket in DIR.
start() {
	local dir=$1
	cat >"$dir/extra.conf" <<-CONF
		listen_addresses = ''
		unix_socket_directories = '$dir'
		max_connections = 200
		fsync = off
		synchronous_commit = off
		full_page_writes = off
		wal_level = minimal
		max_wal_senders = 0
		autovacuum = off
		log_min_messages = fatal
	CONF
	chmod 700 "$dir"
	[ "$(id -u)" != 0 ] || chown -R "$(as_owner id -u)" "$dir"
	(
		cd "$dir"
		as_owner "$bin/initdb" -D "$dir/data" -U moim -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$dir/initdb.log" 2>&1 ||
			{ cat "$dir/initdb.log" >&2; die "initdb failed"; }
		as_owner sh -c "cat '$dir/extra.conf' >>'$dir/data/postgresql.conf'"
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
	start "$dir"
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
	start "$own_dir"
	MOIM_TEST_POSTGRES_URL=$(url_of "$own_dir") "$@"
}

"$root/.ci/setup/postgres.sh"
bin=$(pg_bindir)
case ${1:-} in
up | down) "$1" ;;
run)
	shift
	run "$@"
	;;
*) die "usage: .ci/postgres.sh run COMMAND… | up | down" ;;
esac
