package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/moim-crm/moim/server/jobs"
)

// copied is how long it took to put the rows that an import wrote into the same tables of another copy of the database: all of
// them, and those of the contacts alone.
type copied struct {
	all, contacts time.Duration
	rows          int64
}

// first are tables in the order in which others point at them.
var first = []string{"files", "imports", "contacts", "contact_emails", "contact_phones", "contact_addresses"}

// tables lists the tables whose rows have ids, without the queue's.
func tables(ctx context.Context, db *jobs.DB) (names []string, err error) {
	query := `SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'id' AND type = 'INTEGER')`
	if db.IsPostgres() {
		query = `SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'id' AND data_type = 'bigint'`
	}
	rows, err := db.Pool().QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		if !strings.HasPrefix(name, "river_") && !strings.HasPrefix(name, "goose_") {
			names = append(names, name)
		}
	}
	slices.SortFunc(names, func(a, b string) int {
		if x, y := slices.Index(first, a), slices.Index(first, b); x != y && (x >= 0 || y >= 0) {
			if x < 0 || y >= 0 && y < x {
				return 1
			}
			return -1
		}
		return strings.Compare(a, b)
	})
	return names, rows.Err()
}

// lastIDs are the last ids of all tables.
func lastIDs(ctx context.Context, db *jobs.DB) (map[string]int64, error) {
	names, err := tables(ctx, db)
	if err != nil {
		return nil, err
	}
	last := make(map[string]int64, len(names))
	for _, name := range names {
		var id int64
		if err := db.Pool().QueryRowContext(ctx, fmt.Sprintf(`SELECT coalesce(max(id), 0) FROM "%s"`, name)).Scan(&id); err != nil {
			return nil, err
		}
		last[name] = id
	}
	return last, nil
}

// copyRows copies what is newer than the ids given.
func copyRows(ctx context.Context, from *jobs.DB, to string, since map[string]int64) (copied, error) {
	names, err := tables(ctx, from)
	if err != nil {
		return copied{}, err
	}
	if from.IsPostgres() {
		return copyPostgres(ctx, from.URL(), to, names, since)
	}
	return copySQLite(ctx, from.URL(), to, names, since)
}

func copyPostgres(ctx context.Context, from, to string, names []string, since map[string]int64) (out copied, err error) {
	source, err := pgx.Connect(ctx, from)
	if err != nil {
		return out, err
	}
	defer func() { err = errors.Join(err, source.Close(ctx)) }()
	// Read first: only the writing is measured.
	texts := map[string]*bytes.Buffer{}
	for _, name := range names {
		text := &bytes.Buffer{}
		if _, err := source.PgConn().CopyTo(ctx, text, fmt.Sprintf(`COPY (SELECT * FROM %q WHERE id > %d) TO STDOUT`, name, since[name])); err != nil {
			return out, err
		}
		if text.Len() > 0 {
			texts[name] = text
		}
	}
	target, err := pgx.Connect(ctx, to)
	if err != nil {
		return out, err
	}
	defer func() { err = errors.Join(err, target.Close(ctx)) }()
	began := time.Now()
	tx, err := target.Begin(ctx)
	if err != nil {
		return out, err
	}
	for _, name := range names {
		if texts[name] == nil {
			continue
		}
		one := time.Now()
		tag, err := target.PgConn().CopyFrom(ctx, texts[name], fmt.Sprintf(`COPY %q FROM STDIN`, name))
		if err != nil {
			return out, errors.Join(err, tx.Rollback(ctx))
		}
		out.add(name, tag.RowsAffected(), time.Since(one))
	}
	err = tx.Commit(ctx)
	out.all = time.Since(began)
	return out, err
}

func (c *copied) add(table string, rows int64, took time.Duration) {
	c.rows += rows
	if table == "contacts" || strings.HasPrefix(table, "contact_") {
		c.contacts += took
	}
}

// copySQLite has no COPY; the database's own INSERT from another file is the fastest that it can.
func copySQLite(ctx context.Context, from, to string, names []string, since map[string]int64) (out copied, err error) {
	db, err := jobs.Open(ctx, to, jobs.Options{MaxConns: 1})
	if err != nil {
		return out, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	conn, err := db.Pool().Conn(ctx)
	if err != nil {
		return out, err
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	if _, err := conn.ExecContext(ctx, "ATTACH DATABASE ? AS source", strings.TrimPrefix(from, "sqlite:")); err != nil {
		return out, err
	}
	began := time.Now()
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return out, err
	}
	for _, name := range names {
		one := time.Now()
		result, err := tx.ExecContext(ctx, fmt.Sprintf(`INSERT INTO main."%[1]s" SELECT * FROM source."%[1]s" WHERE id > ?`, name), since[name])
		if err != nil {
			return out, errors.Join(fmt.Errorf("%s: %w", name, err), tx.Rollback())
		}
		rows, err := result.RowsAffected()
		if err != nil {
			return out, err
		}
		out.add(name, rows, time.Since(one))
	}
	err = tx.Commit()
	out.all = time.Since(began)
	return out, err
}

// newRows counts what came since, by table; for people who wonder what an import writes.
func newRows(ctx context.Context, db *jobs.DB, since map[string]int64) (string, error) {
	var parts []string
	for _, name := range slices.Sorted(maps.Keys(since)) {
		var n int
		if err := db.Pool().QueryRowContext(ctx, fmt.Sprintf(`SELECT count(*) FROM "%s" WHERE id > %d`, name, since[name])).Scan(&n); err != nil {
			return "", err
		}
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, name))
		}
	}
	return strings.Join(parts, ", "), nil
}
