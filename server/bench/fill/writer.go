package fill

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/moim-crm/moim/server/jobs"
)

// writer writes many rows fast: by COPY on PostgreSQL, in long INSERTs on SQLite.
type writer interface {
	// base is the last id that a table has given.
	base(ctx context.Context, table string) (int64, error)
	// prepare takes away for a while what would be done row by row: indexes, which are made faster of all rows, the checks of
	// foreign keys, and triggers that only refuse.
	prepare(ctx context.Context, tables []rows) error
	write(ctx context.Context, r rows) (int64, error)
	// finish brings back what prepare took away, lets the tables go on with their own ids, and the database learn what is in them.
	finish(ctx context.Context, tables []rows) error
	// fail ends the writing.
	fail(err error) error
}

func newWriter(ctx context.Context, db *jobs.DB) (writer, error) {
	if db.IsPostgres() {
		conn, err := pgx.Connect(ctx, db.URL())
		return &postgres{conn: conn}, err
	}
	return newSQLite(ctx, db)
}

type postgres struct {
	conn *pgx.Conn
	// indexes make those again that were taken away.
	indexes []string
}

func (w *postgres) base(ctx context.Context, table string) (last int64, err error) {
	err = w.conn.QueryRow(ctx, fmt.Sprintf(`SELECT CASE WHEN is_called THEN last_value ELSE last_value - 1 END FROM %q`, table+"_id_seq")).Scan(&last)
	return last, err
}

func (w *postgres) prepare(ctx context.Context, tables []rows) error {
	for _, r := range tables {
		found, err := w.conn.Query(ctx, `SELECT indexdef, format('DROP INDEX %I', indexname) FROM pg_indexes
			WHERE schemaname = 'public' AND tablename = $1 AND indexname NOT IN (SELECT conname FROM pg_constraint)`, r.table)
		if err != nil {
			return err
		}
		pairs, err := pgx.CollectRows(found, func(row pgx.CollectableRow) (pair [2]string, err error) {
			err = row.Scan(&pair[0], &pair[1])
			return pair, err
		})
		if err != nil {
			return err
		}
		for _, pair := range pairs {
			if _, err := w.conn.Exec(ctx, pair[1]); err != nil {
				return err
			}
			w.indexes = append(w.indexes, pair[0])
		}
	}
	return nil
}

func (w *postgres) write(ctx context.Context, r rows) (int64, error) {
	role := "replica"
	if r.keepsTriggers() {
		role = "origin"
	}
	if _, err := w.conn.Exec(ctx, "SET session_replication_role = "+role); err != nil {
		return 0, err
	}
	next, stop := iter.Pull(r.all)
	defer stop()
	return w.conn.CopyFrom(ctx, pgx.Identifier{r.table}, r.columns, pgx.CopyFromFunc(func() ([]any, error) {
		row, _ := next()
		return row, nil
	}))
}

func (w *postgres) finish(ctx context.Context, tables []rows) error {
	statements := slices.Concat([]string{"SET session_replication_role = origin"}, w.indexes, sums)
	for _, r := range tables {
		statements = append(statements, fmt.Sprintf(`SELECT setval('%[1]s_id_seq', max(id)) FROM %[1]s HAVING max(id) IS NOT NULL`, r.table))
	}
	// As the database's own housekeeping would have done by now.
	for _, statement := range append(statements, "VACUUM (ANALYZE)") {
		if _, err := w.conn.Exec(ctx, statement); err != nil {
			return w.fail(fmt.Errorf("%s: %w", statement, err))
		}
	}
	return w.fail(nil)
}

func (w *postgres) fail(err error) error {
	return errors.Join(err, w.conn.Close(context.WithoutCancel(context.Background())))
}
