package fill

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/moim-crm/moim/server/jobs"
)

// writer writes many rows fast: by COPY on PostgreSQL, in long INSERTs on SQLite.
type writer interface {
	// base is the last id that a table has given.
	base(ctx context.Context, table string) (int64, error)
	write(ctx context.Context, r rows) (int64, error)
	// finish lets the tables go on with their own ids, and the database learn what is in them.
	finish(ctx context.Context, tables []rows) error
	// fail ends the writing.
	fail(err error) error
}

func newWriter(ctx context.Context, db *jobs.DB) (writer, error) {
	if db.IsPostgres() {
		conn, err := pgx.Connect(ctx, db.URL())
		return &postgres{conn}, err
	}
	tx, err := db.Pool().BeginTx(ctx, nil)
	return &sqlite{db.Pool(), tx}, err
}

type postgres struct{ conn *pgx.Conn }

func (w *postgres) base(ctx context.Context, table string) (last int64, err error) {
	err = w.conn.QueryRow(ctx, fmt.Sprintf(`SELECT CASE WHEN is_called THEN last_value ELSE last_value - 1 END FROM %q`, table+"_id_seq")).Scan(&last)
	return last, err
}

func (w *postgres) write(ctx context.Context, r rows) (int64, error) {
	next, stop := iter.Pull(r.all)
	defer stop()
	return w.conn.CopyFrom(ctx, pgx.Identifier{r.table}, r.columns, pgx.CopyFromFunc(func() ([]any, error) {
		row, _ := next()
		return row, nil
	}))
}

func (w *postgres) finish(ctx context.Context, tables []rows) error {
	for _, r := range tables {
		if _, err := w.conn.Exec(ctx, fmt.Sprintf(`SELECT setval('%[1]s_id_seq', max(id)) FROM %[1]s HAVING max(id) IS NOT NULL`, r.table)); err != nil {
			return w.fail(err)
		}
	}
	// As the database's own housekeeping would have done by now.
	_, err := w.conn.Exec(ctx, "VACUUM (ANALYZE)")
	return w.fail(err)
}

func (w *postgres) fail(err error) error { return errors.Join(err, w.conn.Close(context.WithoutCancel(context.Background()))) }

type sqlite struct {
	pool *sql.DB
	tx   *sql.Tx
}

func (w *sqlite) base(ctx context.Context, table string) (last int64, err error) {
	err = w.tx.QueryRowContext(ctx, "SELECT seq FROM sqlite_sequence WHERE name = ?", table).Scan(&last)
	return last, err
}

// perInsert rows go into one statement.
const perInsert = 50

func (w *sqlite) write(ctx context.Context, r rows) (n int64, err error) {
	one := "(" + strings.Repeat("?, ", len(r.columns)-1) + "?)"
	insert := func(rows int) string {
		return fmt.Sprintf(`INSERT INTO "%s" ("%s") VALUES %s`, r.table, strings.Join(r.columns, `", "`), one+strings.Repeat(", "+one, rows-1))
	}
	whole, err := w.tx.PrepareContext(ctx, insert(perInsert))
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, whole.Close()) }()
	var args []any
	held := 0
	for row := range r.all {
		args = append(args, row...)
		if held, n = held+1, n+1; held < perInsert {
			continue
		}
		if _, err := whole.ExecContext(ctx, args...); err != nil {
			return n, err
		}
		args, held = args[:0], 0
	}
	if held > 0 {
		_, err = w.tx.ExecContext(ctx, insert(held), args...)
	}
	return n, err
}

// finish has nothing to tell the tables: SQLite's sequences follow the largest id.
func (w *sqlite) finish(ctx context.Context, _ []rows) error {
	if err := w.tx.Commit(); err != nil {
		return err
	}
	_, err := w.pool.ExecContext(ctx, "ANALYZE")
	return err
}

func (w *sqlite) fail(err error) error { return errors.Join(err, w.tx.Rollback()) }
