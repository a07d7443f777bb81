package jobs

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/riverqueue/river"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/mixin"
)

// unit is the transaction that a context carries.
type unit struct {
	db     *DB
	client *ent.Client
	insert func(ctx context.Context, args river.JobArgs, opts *river.InsertOpts) error
	rec    *mixin.Recorder
	after  []func()
	depth  int
	conn   *rebound
}

type unitKey struct{}

func unitFrom(ctx context.Context) *unit {
	u, _ := ctx.Value(unitKey{}).(*unit)
	return u
}

// Client returns the ent client of the transaction in ctx, or else one that
// reads outside any transaction.
func (db *DB) Client(ctx context.Context) *ent.Client {
	if u := unitFrom(ctx); u != nil && u.db == db {
		return u.client
	}
	return db.client
}

// Tx runs fn in one transaction: rows, audit history, outbox events and jobs are
// all written or none. It joins the transaction that ctx carries already, whose
// owner then commits. An error or a panic of fn rolls back.
func (db *DB) Tx(ctx context.Context, fn func(ctx context.Context) error) error {
	if u := unitFrom(ctx); u != nil && u.db == db {
		return fn(ctx)
	}
	if db.IsPostgres() {
		return db.postgresTx(ctx, fn)
	}
	return db.sqliteTx(ctx, fn)
}

// AfterCommit runs f when the transaction in ctx has been committed, or at once
// where there is none. It is for news inside this process; what must not be
// lost is a job or an outbox event.
func AfterCommit(ctx context.Context, f func()) {
	if u := unitFrom(ctx); u != nil {
		u.after = append(u.after, f)
		return
	}
	f()
}

// ErrNoTransaction is returned by Enqueue outside Tx.
var ErrNoTransaction = errors.New("jobs: needs a transaction")

// Enqueue adds a job in the transaction in ctx, so that it runs if and only if
// the change that wants it is committed. opts may be nil.
func Enqueue(ctx context.Context, args river.JobArgs, opts *river.InsertOpts) error {
	u := unitFrom(ctx)
	if u == nil {
		return fmt.Errorf("enqueue %s: %w", args.Kind(), ErrNoTransaction)
	}
	return u.insert(ctx, args, opts)
}

func (db *DB) sqliteTx(ctx context.Context, fn func(ctx context.Context) error) error {
	tx, err := db.sql.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	u := db.unit(entsql.Conn{ExecQuerier: tx})
	u.insert = func(ctx context.Context, args river.JobArgs, opts *river.InsertOpts) error {
		return db.queue.insertSQL(ctx, tx, args, opts)
	}
	return u.finish(ctx, fn, tx.Commit, tx.Rollback)
}

// postgresTx pins one pooled connection and begins on pgx itself, because the
// queue's driver takes pgx transactions and ent database/sql ones: both then
// speak through the same connection, which nothing else can use meanwhile.
func (db *DB) postgresTx(ctx context.Context, fn func(ctx context.Context) error) error {
	conn, err := db.sql.Conn(ctx)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer func() { _ = conn.Close() }()
	var raw *pgx.Conn
	if err := conn.Raw(func(dc any) error {
		c, ok := dc.(*stdlib.Conn)
		if !ok {
			return fmt.Errorf("unexpected driver connection %T", dc)
		}
		raw = c.Conn()
		return nil
	}); err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	tx, err := raw.Begin(ctx)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	u := db.unit(entsql.Conn{ExecQuerier: conn})
	u.insert = func(ctx context.Context, args river.JobArgs, opts *river.InsertOpts) error {
		return db.queue.insertPgx(ctx, tx, args, opts)
	}
	// A cancelled request must still be able to end its transaction.
	end := context.WithoutCancel(ctx)
	return u.finish(ctx, fn, func() error { return tx.Commit(end) }, func() error { return tx.Rollback(end) })
}

func (db *DB) unit(conn entsql.Conn) *unit {
	r := &rebound{}
	r.to.Store(&conn)
	return &unit{db: db, rec: &mixin.Recorder{}, conn: r,
		client: ent.NewClient(ent.Driver(joined{entsql.NewDriver(db.dialect, entsql.Conn{ExecQuerier: r})}))}
}

// rebound lets the rows that a transaction returned be used after it ended: what
// is asked through them then goes to the pool.
type rebound struct{ to atomic.Pointer[entsql.Conn] }

// ExecContext implements entsql.ExecQuerier.
func (r *rebound) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return r.to.Load().ExecQuerier.ExecContext(ctx, query, args...)
}

// QueryContext implements entsql.ExecQuerier.
func (r *rebound) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return r.to.Load().ExecQuerier.QueryContext(ctx, query, args...)
}

// joined is a driver inside a transaction: where ent would begin one of its own
// for a statement with edges, it works in this one.
type joined struct{ *entsql.Driver }

// Tx implements dialect.Driver.
func (d joined) Tx(context.Context) (dialect.Tx, error) { return dialect.NopTx(d), nil }

// Savepoint runs fn so that its error undoes what fn did and nothing else: the
// transaction in ctx goes on. It needs a transaction.
func (db *DB) Savepoint(ctx context.Context, fn func(ctx context.Context) error) error {
	u := unitFrom(ctx)
	if u == nil {
		return fmt.Errorf("savepoint: %w", ErrNoTransaction)
	}
	u.depth++
	name := fmt.Sprintf("moim_%d", u.depth)
	defer func() { u.depth-- }()
	if _, err := db.Exec(ctx, "SAVEPOINT "+name); err != nil {
		return fmt.Errorf("savepoint: %w", err)
	}
	changes, after := len(u.rec.Changes), len(u.after)
	if err := fn(ctx); err != nil {
		u.rec.Changes, u.after = u.rec.Changes[:changes], u.after[:after]
		if _, undo := db.Exec(ctx, "ROLLBACK TO SAVEPOINT "+name); undo != nil {
			return errors.Join(err, undo)
		}
		return refused(err)
	}
	_, err := db.Exec(ctx, "RELEASE SAVEPOINT "+name)
	return err
}

func (u *unit) finish(ctx context.Context, fn func(ctx context.Context) error, commit, rollback func() error) (err error) {
	done := false
	defer func() {
		if !done {
			_ = rollback()
		}
		u.conn.to.Store(&entsql.Conn{ExecQuerier: u.db.sql})
	}()
	inner := mixin.WithRecorder(context.WithValue(ctx, unitKey{}, u), u.rec)
	if err := fn(inner); err != nil {
		return refused(err)
	}
	if err := u.writeAudit(inner); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	done = true
	u.conn.to.Store(&entsql.Conn{ExecQuerier: u.db.sql})
	for _, f := range u.after {
		f()
	}
	return nil
}

// auditBatch keeps one INSERT under both databases' limits of parameters.
const auditBatch = 500

// writeAudit writes what was recorded. It is a plain statement: nobody's rights
// are asked for the history, and an import writes hundreds of thousands of rows.
func (u *unit) writeAudit(ctx context.Context) error {
	for some := range slices.Chunk(u.rec.Changes, auditBatch) {
		insert := entsql.Dialect(u.db.dialect).Insert(auditentry.Table).Columns(
			auditentry.FieldEntityType, auditentry.FieldEntityID, auditentry.FieldContactID, auditentry.FieldOp, auditentry.FieldChanges,
			auditentry.FieldActorID, auditentry.FieldActor, auditentry.FieldVia, auditentry.FieldOccurredAt)
		for _, c := range some {
			changes, err := json.Marshal(c.Values)
			if err != nil {
				return fmt.Errorf("write the audit history of %s: %w", c.Type, err)
			}
			insert.Values(c.Type, c.ID, orNull(c.ContactID), string(auditOp(c.Op)), string(changes), orNull(c.ActorID), c.Actor, c.Via, c.At)
		}
		query, args := insert.Query()
		if _, err := u.client.ExecContext(ctx, query, args...); err != nil {
			return fmt.Errorf("write the audit history: %w", err)
		}
	}
	u.rec.Changes = nil
	return nil
}

func orNull(id int64) any {
	if id == 0 {
		return nil
	}
	return id
}

// LockRow makes other transactions wait for the row until this one ends. On
// SQLite a transaction holds the only writer's lock already.
func (db *DB) LockRow(ctx context.Context, table string, id int64) error {
	if !db.IsPostgres() {
		return nil
	}
	t := entsql.Dialect(db.dialect).Select("id").From(entsql.Table(table)).Where(entsql.EQ("id", id)).ForUpdate()
	query, args := t.Query()
	rows, err := db.Client(ctx).QueryContext(ctx, query, args...)
	if err != nil {
		return fmt.Errorf("lock a row of %s: %w", table, err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
	}
	return rows.Err()
}

// Exec runs one statement in the transaction in ctx, or by itself where there
// is none. Placeholders are the dialect's own.
func (db *DB) Exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return db.Client(ctx).ExecContext(ctx, query, args...)
}

// Query asks within the transaction in ctx, or by itself where there is none.
func (db *DB) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return db.Client(ctx).QueryContext(ctx, query, args...)
}
