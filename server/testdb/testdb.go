// Package testdb gives each test a migrated database of its own, on SQLite and
// on a real PostgreSQL.
package testdb

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib" // the PostgreSQL driver

	"github.com/moim-crm/moim/ent/migrate"
	"github.com/moim-crm/moim/server/jobs"
)

// Each runs test on both databases, in parallel, each on one of its own.
func Each(t *testing.T, test func(t *testing.T, db *jobs.DB)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { t.Parallel(); test(t, SQLite(t)) })
	t.Run("postgres", func(t *testing.T) { t.Parallel(); test(t, Postgres(t)) })
}

// SQLite returns a migrated SQLite database in a folder of the test's.
func SQLite(t testing.TB) *jobs.DB {
	t.Helper()
	return open(t, SQLiteURL(t))
}

// SQLiteURL returns the address of a migrated SQLite database of the test's own.
func SQLiteURL(t testing.TB) string {
	t.Helper()
	template, err := sqliteTemplate()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "moim.db")
	if err := os.WriteFile(path, template, 0o600); err != nil {
		t.Fatal(err)
	}
	return "sqlite:" + path
}

// Postgres returns a migrated PostgreSQL database that is dropped after the test.
func Postgres(t testing.TB) *jobs.DB {
	t.Helper()
	return open(t, PostgresURL(t))
}

// PostgresURL returns the address of a migrated PostgreSQL database of the
// test's own.
func PostgresURL(t testing.TB) string {
	t.Helper()
	server := Server(t)
	template, err := postgresTemplate(server)
	if err != nil {
		t.Fatal(err)
	}
	return create(t, server, template)
}

// EmptyPostgresURL returns the address of an empty PostgreSQL database of the
// test's own.
func EmptyPostgresURL(t testing.TB) string {
	t.Helper()
	return create(t, Server(t), "template0")
}

func open(t testing.TB, addr string) *jobs.DB {
	t.Helper()
	db, err := jobs.Open(context.Background(), addr, jobs.Options{MaxConns: 4})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

var serial atomic.Int64

func create(t testing.TB, server, template string) string {
	t.Helper()
	name := fmt.Sprintf("t_%d_%d", os.Getpid(), serial.Add(1))
	if err := exec(server, fmt.Sprintf("CREATE DATABASE %s TEMPLATE %s", name, template)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = exec(server, "DROP DATABASE IF EXISTS "+name+" WITH (FORCE)") })
	return named(server, name)
}

// Server returns the address of the PostgreSQL that tests use. A test that
// needs it fails where it is missing, with the command that starts it.
func Server(t testing.TB) string {
	t.Helper()
	if addr := os.Getenv("MOIM_TEST_POSTGRES_URL"); addr != "" {
		return addr
	}
	for dir := "."; ; dir = filepath.Join(dir, "..") {
		if b, err := os.ReadFile(filepath.Join(dir, ".cache", "test-postgres-url")); err == nil {
			return strings.TrimSpace(string(b))
		}
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			t.Fatal(`no PostgreSQL for tests: run "make testdb-up" once, or "make test"`)
		}
	}
}

func named(server, database string) string {
	u, err := url.Parse(server)
	if err != nil {
		return server
	}
	u.Path = "/" + database
	return u.String()
}

func exec(server, query string) (err error) {
	db, err := sql.Open("pgx", server)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	_, err = db.Exec(query)
	return err
}

// fingerprint names the migrations, so that a template is never used for others.
func fingerprint() (string, error) {
	h := sha256.New()
	err := fs.WalkDir(migrate.SQL, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(migrate.SQL, path)
		h.Write(b)
		return err
	})
	return hex.EncodeToString(h.Sum(nil))[:12], err
}

var sqliteTemplate = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "moim-template")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	path := filepath.Join(dir, "moim.db")
	db, err := jobs.Open(context.Background(), "sqlite:"+path, jobs.Options{})
	if err != nil {
		return nil, err
	}
	if err := db.Migrate(context.Background()); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	// Closing the last connection folds the write-ahead log into the file.
	if err := db.Close(); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

var templateOnce sync.Map

// postgresTemplate makes the migrated template once per server and migrations.
// Test binaries of several packages run at once: an advisory lock lets one make it.
func postgresTemplate(server string) (string, error) {
	make1, _ := templateOnce.LoadOrStore(server, sync.OnceValues(func() (string, error) { return makeTemplate(server) }))
	return make1.(func() (string, error))()
}

func makeTemplate(server string) (name string, err error) {
	sum, err := fingerprint()
	if err != nil {
		return "", err
	}
	name = "moim_template_" + sum
	db, err := sql.Open("pgx", server)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	ctx := context.Background()
	conn, err := db.Conn(ctx)
	if err != nil {
		return "", fmt.Errorf("reach the PostgreSQL for tests: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock(4711)"); err != nil {
		return "", err
	}
	defer func() { _, _ = conn.ExecContext(ctx, "SELECT pg_advisory_unlock(4711)") }()
	var there bool
	if err := conn.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)", name).Scan(&there); err != nil || there {
		return name, err
	}
	// Made under another name first: a run that is killed half-way leaves no template.
	if _, err := conn.ExecContext(ctx, "DROP DATABASE IF EXISTS "+name+"_new WITH (FORCE)"); err != nil {
		return "", err
	}
	if _, err := conn.ExecContext(ctx, "CREATE DATABASE "+name+"_new TEMPLATE template0"); err != nil {
		return "", err
	}
	if err := migrated(named(server, name+"_new")); err != nil {
		return "", err
	}
	_, err = conn.ExecContext(ctx, "ALTER DATABASE "+name+"_new RENAME TO "+name)
	return name, err
}

func migrated(addr string) error {
	db, err := jobs.Open(context.Background(), addr, jobs.Options{})
	if err != nil {
		return err
	}
	return errors.Join(db.Migrate(context.Background()), db.Close())
}
