#!/usr/bin/env bash
# Generates in the order in which one depends on the other: ent from its schema, the graph from ent and its own schema, the
# client's types from the graph.
source "$(dirname "$0")/setup/lib.sh"
cd "$root"

say "ent and graph"
go generate ./ent ./graph

say "web"
(cd web && npm run --silent relay)
