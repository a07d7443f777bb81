#!/usr/bin/env bash
# Compares the reviewed migrations with ent's schema, on an empty database of each kind. It is run under .ci/postgres.sh.
#
#   .ci/migrations.sh NAME     write the difference as a new migration of that name
#   .ci/migrations.sh -check   fail if there is a difference
source "$(dirname "$0")/setup/lib.sh"
cd "$root"
[ $# = 1 ] && [ -n "$1" ] || die "name the migration: make migration NAME=add_something"

bin=$(pg_bindir)
name=moim_diff_$$
server=$MOIM_TEST_POSTGRES_URL
trap '"$bin/dropdb" --if-exists --maintenance-db="$server" "$name"' EXIT
"$bin/createdb" --maintenance-db="$server" --template=template0 "$name"
MOIM_DEV_POSTGRES_URL=$(sed -E "s#^([a-z]+://[^/?]*)/[^?]*#\1/$name#" <<<"$server") go run ./ent/migrate/diff "$1"
