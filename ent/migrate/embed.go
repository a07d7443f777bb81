package migrate

import "embed"

// SQL holds the reviewed migrations, one folder per dialect: sql/postgres and
// sql/sqlite, in goose's format. Most begin as a diff of the schema (make
// migration NAME=…); triggers and indexes that ent does not know are written by hand.
//
//go:embed sql
var SQL embed.FS
