// Package jobs owns the database handle, the one transaction in which ent, the
// queue, the outbox and the audit history are written together, and the queue
// itself. It knows no domain.
package jobs

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/riverqueue/river"
	_ "modernc.org/sqlite" // the embedded database's driver

	"github.com/moim-crm/moim/ent"
	_ "github.com/moim-crm/moim/ent/runtime" // connects the schemas' policies and hooks
)

// Options adjust how a database is opened.
type Options struct {
	// MaxConns bounds the pool; 0 takes the default of 8.
	MaxConns int
	// Name tells this process from others on the same database and host; jobs
	// that a process of the same name left running when it died are taken up again.
	Name string
}

// DB is an open database of either dialect.
type DB struct {
	dialect string
	url     string
	name    string
	sql     *sql.DB
	pool    *pgxpool.Pool // PostgreSQL alone
	client  *ent.Client
	queue   queue

	mu      sync.Mutex
	workers *river.Workers
	stop    func(context.Context) error
	// stopLearning ends what StartWork began for the database's statistics.
	stopLearning func()
}

// Open connects to "postgres://…" or "sqlite:PATH". It makes the SQLite file
// where there is none, and does not migrate.
func Open(ctx context.Context, url string, o Options) (*DB, error) {
	if o.MaxConns == 0 {
		o.MaxConns = 8
	}
	if o.Name == "" {
		o.Name = "moim"
	}
	db := &DB{url: url, name: o.Name, workers: river.NewWorkers()}
	var err error
	switch {
	case strings.HasPrefix(url, "postgres://"), strings.HasPrefix(url, "postgresql://"):
		err = db.openPostgres(ctx, o)
	case strings.HasPrefix(url, "sqlite:"):
		err = db.openSQLite(strings.TrimPrefix(url, "sqlite:"), o)
	default:
		err = errors.New(`the address must begin with "postgres://" or "sqlite:"`)
	}
	if err != nil {
		return nil, fmt.Errorf("open the database: %w", err)
	}
	// An idle connection costs little, reconnecting costs a third of the throughput.
	db.sql.SetMaxOpenConns(o.MaxConns)
	db.sql.SetMaxIdleConns(o.MaxConns)
	if err := db.sql.PingContext(ctx); err != nil {
		_ = db.Close()
		return nil, fmt.Errorf("reach the database: %w", err)
	}
	db.client = ent.NewClient(ent.Driver(entsql.NewDriver(db.dialect, entsql.Conn{ExecQuerier: db.sql})))
	return db, nil
}

func (db *DB) openPostgres(ctx context.Context, o Options) error {
	cfg, err := pgxpool.ParseConfig(db.url)
	if err != nil {
		return err
	}
	// River's listener holds one connection for itself.
	cfg.MaxConns = int32(o.MaxConns) + 2
	cfg.ConnConfig.RuntimeParams["timezone"] = "UTC"
	if db.pool, err = pgxpool.NewWithConfig(ctx, cfg); err != nil {
		return err
	}
	db.dialect, db.sql = dialect.Postgres, stdlib.OpenDBFromPool(db.pool)
	db.queue, err = newPostgresQueue(db.pool)
	return err
}

// sqliteOptions: writers take their lock when they begin, because a reader that
// becomes a writer fails at once where another has written; times are text in
// UTC, so that they sort. Each connection keeps 8 MB of pages at hand, of which
// the eight of a pool fit into a small machine.
const sqliteOptions = "?_pragma=foreign_keys(1)&_pragma=journal_mode(WAL)&_pragma=synchronous(NORMAL)" +
	"&_pragma=busy_timeout(15000)&_pragma=cache_size(-8000)&_txlock=immediate&_time_format=sqlite&_timezone=UTC"

func (db *DB) openSQLite(path string, _ Options) error {
	var err error
	if db.sql, err = sql.Open("sqlite", "file:"+path+sqliteOptions); err != nil {
		return err
	}
	db.dialect = dialect.SQLite
	db.queue, err = newSQLiteQueue(db.sql)
	return err
}

// Close ends the workers, if any, and closes the database.
func (db *DB) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	err := db.StopWork(ctx)
	if db.sql != nil {
		err = errors.Join(err, db.sql.Close())
	}
	if db.pool != nil {
		db.pool.Close()
	}
	return err
}

// Dialect is "postgres" or "sqlite3", as ent names them.
func (db *DB) Dialect() string { return db.dialect }

// IsPostgres reports whether the database is PostgreSQL.
func (db *DB) IsPostgres() bool { return db.dialect == dialect.Postgres }

// URL is the address that the database was opened with. It may hold a password.
func (db *DB) URL() string { return db.url }

// Ping reports whether the database answers.
func (db *DB) Ping(ctx context.Context) error { return db.sql.PingContext(ctx) }

// Pool is database/sql's handle, for migrations, backups and measurements. What
// is written through it is not audited; domains use Client.
func (db *DB) Pool() *sql.DB { return db.sql }
