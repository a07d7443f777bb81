package jobs

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"syscall"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	"github.com/riverqueue/river/rivermigrate"

	"github.com/moim-crm/moim/ent/migrate"
)

// ErrNewerSchema is returned where the database was written by a newer program.
var ErrNewerSchema = errors.New("the database has a newer schema than this program knows: start the newer program, or restore a backup")

// Migrate brings the schema up to date. It may run twice, and at once from two
// places: the second waits, and finds nothing to do.
func (db *DB) Migrate(ctx context.Context) error { return db.MigrateTo(ctx, newest) }

// newest stands for the newest schema that this program knows.
const newest = 0

// MigrateTo brings the schema up to a version, as a backup of then needs it; it
// never takes a schema back.
func (db *DB) MigrateTo(ctx context.Context, version int64) error {
	unlock, err := db.lockMigrations()
	if err != nil {
		return err
	}
	defer unlock()
	p, err := db.provider()
	if err != nil {
		return err
	}
	have, want, err := p.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("read the schema version: %w", err)
	}
	if have > want {
		return fmt.Errorf("schema %d, known up to %d: %w", have, want, ErrNewerSchema)
	}
	if version == newest {
		version = want
	}
	if _, err := p.UpTo(ctx, version); err != nil {
		return fmt.Errorf("migrate the schema: %w", err)
	}
	return db.migrateQueue(ctx)
}

// SchemaVersion returns the schema's version and the newest this program knows.
func (db *DB) SchemaVersion(ctx context.Context) (have, want int64, err error) {
	p, err := db.provider()
	if err != nil {
		return 0, 0, err
	}
	return p.GetVersions(ctx)
}

// KnownSchema checks that the schema is exactly the one this program knows.
func (db *DB) KnownSchema(ctx context.Context) error {
	have, want, err := db.SchemaVersion(ctx)
	switch {
	case err != nil:
		return err
	case have > want:
		return fmt.Errorf("schema %d, known up to %d: %w", have, want, ErrNewerSchema)
	case have < want:
		return fmt.Errorf("schema %d, want %d: run \"moim migrate up\"", have, want)
	}
	return nil
}

func (db *DB) provider() (*goose.Provider, error) {
	dir, d := "sql/sqlite", goose.DialectSQLite3
	var opts []goose.ProviderOption
	if db.IsPostgres() {
		dir, d = "sql/postgres", goose.DialectPostgres
		locker, err := lock.NewPostgresSessionLocker()
		if err != nil {
			return nil, fmt.Errorf("prepare migrations: %w", err)
		}
		opts = append(opts, goose.WithSessionLocker(locker))
	}
	files, err := fs.Sub(migrate.SQL, dir)
	if err != nil {
		return nil, fmt.Errorf("prepare migrations: %w", err)
	}
	p, err := goose.NewProvider(d, db.sql, files, opts...)
	if err != nil {
		return nil, fmt.Errorf("prepare migrations: %w", err)
	}
	return p, nil
}

func (db *DB) migrateQueue(ctx context.Context) error {
	var err error
	if db.IsPostgres() {
		m, e := rivermigrate.New(riverpgxv5.New(db.pool), &rivermigrate.Config{Logger: quiet()})
		if e != nil {
			return e
		}
		_, err = m.Migrate(ctx, rivermigrate.DirectionUp, nil)
	} else {
		m, e := rivermigrate.New(riversqlite.New(db.sql), &rivermigrate.Config{Logger: quiet()})
		if e != nil {
			return e
		}
		_, err = m.Migrate(ctx, rivermigrate.DirectionUp, nil)
	}
	if err != nil {
		return fmt.Errorf("migrate the queue: %w", err)
	}
	return nil
}

// lockMigrations keeps two processes from migrating one SQLite file at once, by
// a lock on a file beside it; on PostgreSQL an advisory lock of the queue's
// and goose's own runs does it.
func (db *DB) lockMigrations() (func(), error) {
	if db.IsPostgres() {
		return db.advisoryLock()
	}
	path := strings.TrimPrefix(db.url, "sqlite:") + ".migrate.lock"
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lock migrations: %w", err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX); err != nil {
		_ = f.Close()
		return nil, fmt.Errorf("lock migrations: %w", err)
	}
	return func() { _ = f.Close() }, nil
}

// advisoryKey is any number that nothing else in the database locks.
const advisoryKey = 0x6d6f696d

func (db *DB) advisoryLock() (func(), error) {
	ctx := context.Background()
	conn, err := db.sql.Conn(ctx)
	if err != nil {
		return nil, fmt.Errorf("lock migrations: %w", err)
	}
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", advisoryKey); err != nil {
		_ = conn.Close()
		return nil, fmt.Errorf("lock migrations: %w", err)
	}
	return func() {
		_, _ = conn.ExecContext(ctx, "SELECT pg_advisory_unlock($1)", advisoryKey)
		_ = conn.Close()
	}, nil
}
