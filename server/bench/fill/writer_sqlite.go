package fill

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/moim-crm/moim/server/jobs"
)

type sqlite struct {
	conn *sql.Conn
	tx   *sql.Tx
	// taken make again what was taken away.
	taken []string
}

func newSQLite(ctx context.Context, db *jobs.DB) (writer, error) {
	conn, err := db.Pool().Conn(ctx)
	if err != nil {
		return nil, err
	}
	// Within a transaction this can no longer be said.
	if _, err := conn.ExecContext(ctx, "PRAGMA foreign_keys = OFF"); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return &sqlite{conn: conn, tx: tx}, nil
}

func (w *sqlite) base(ctx context.Context, table string) (last int64, err error) {
	err = w.tx.QueryRowContext(ctx, "SELECT seq FROM sqlite_sequence WHERE name = ?", table).Scan(&last)
	return last, err
}

func (w *sqlite) prepare(ctx context.Context, tables []rows) error {
	var drops []string
	for _, r := range tables {
		found, err := w.besides(ctx, r.table)
		if err != nil {
			return err
		}
		for _, f := range found {
			if f.kind == "trigger" && r.keepsTriggers() {
				continue
			}
			drops, w.taken = append(drops, fmt.Sprintf(`DROP %s "%s"`, f.kind, f.name)), append(w.taken, f.text)
		}
	}
	return w.all(ctx, drops)
}

// made is an index or a trigger and the statement that makes it.
type made struct{ kind, name, text string }

// besides lists the indexes and triggers of a table.
func (w *sqlite) besides(ctx context.Context, table string) (out []made, err error) {
	found, err := w.tx.QueryContext(ctx, "SELECT type, name, sql FROM sqlite_master WHERE tbl_name = ? AND type IN ('index', 'trigger') AND sql IS NOT NULL", table)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, found.Close()) }()
	for found.Next() {
		var m made
		if err := found.Scan(&m.kind, &m.name, &m.text); err != nil {
			return nil, err
		}
		out = append(out, m)
	}
	return out, found.Err()
}

func (w *sqlite) all(ctx context.Context, statements []string) error {
	for _, statement := range statements {
		if _, err := w.tx.ExecContext(ctx, statement); err != nil {
			return fmt.Errorf("%s: %w", statement, err)
		}
	}
	return nil
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

// finish need not tell the tables of their ids: SQLite's sequences follow the largest one.
func (w *sqlite) finish(ctx context.Context, _ []rows) error {
	if err := w.all(ctx, slices.Concat(w.taken, sums)); err != nil {
		return w.fail(err)
	}
	if err := w.tx.Commit(); err != nil {
		return err
	}
	for _, statement := range []string{"ANALYZE", "PRAGMA foreign_keys = ON"} {
		if _, err := w.conn.ExecContext(ctx, statement); err != nil {
			return errors.Join(err, w.conn.Close())
		}
	}
	return w.conn.Close()
}

func (w *sqlite) fail(err error) error { return errors.Join(err, w.tx.Rollback(), w.conn.Close()) }
