package main

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"

	"github.com/moim-crm/moim/ent/migrate"
	"github.com/moim-crm/moim/server/bench/fill"
	"github.com/moim-crm/moim/server/jobs"
)

// data is where filled databases are kept, so that a second run starts at once. What is kept is never measured itself: each
// run works on a copy of it.
type data interface {
	// kept makes the filled database if it is not there.
	kept(ctx context.Context, said func(string), settle settler) error
	// copied makes a fresh copy and returns its address; remove takes the copy away.
	copied(ctx context.Context, name string) (url string, remove func() error, err error)
}

// fingerprint names what is kept by all that decides what is in it.
func fingerprint(size fill.Size) (string, error) {
	h := sha256.New()
	if _, err := fmt.Fprintln(h, fill.Version, size); err != nil {
		return "", err
	}
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

func newData(database string, o options) (data, error) {
	sum, err := fingerprint(o.size)
	if err != nil {
		return nil, err
	}
	if database == "postgres" {
		return &postgresData{server: o.postgres, name: "moim_bench_" + sum, size: o.size}, nil
	}
	dir, err := filepath.Abs(o.cache)
	return &sqliteData{dir: dir, path: filepath.Join(dir, "moim-"+sum+".db"), size: o.size}, err
}

// settler lets the server make on a filled database what it derives of it.
type settler func(ctx context.Context, url string) error

func filled(ctx context.Context, url string, size fill.Size, said func(string), settle settler) error {
	db, err := jobs.Open(ctx, url, jobs.Options{})
	if err != nil {
		return err
	}
	err = db.Migrate(ctx)
	if err == nil {
		err = fill.Into(ctx, db, size, said)
	}
	if err := errors.Join(err, db.Close()); err != nil {
		return err
	}
	return settle(ctx, url)
}

type postgresData struct {
	server, name string
	size         fill.Size
}

func (d *postgresData) url(name string) string {
	u, err := url.Parse(d.server)
	if err != nil {
		return d.server
	}
	u.Path = "/" + name
	return u.String()
}

func (d *postgresData) exec(ctx context.Context, statements ...string) (err error) {
	db, err := sql.Open("pgx", d.server)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	for _, statement := range statements {
		if _, err := db.ExecContext(ctx, statement); err != nil {
			return fmt.Errorf("%s: %w", statement, err)
		}
	}
	return nil
}

func (d *postgresData) isThere(ctx context.Context) (there bool, err error) {
	db, err := sql.Open("pgx", d.server)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	err = db.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)", d.name).Scan(&there)
	return there, err
}

func (d *postgresData) kept(ctx context.Context, said func(string), settle settler) error {
	if there, err := d.isThere(ctx); err != nil || there {
		return err
	}
	half := d.name + "_half"
	if err := d.exec(ctx, "DROP DATABASE IF EXISTS "+half+" WITH (FORCE)", "CREATE DATABASE "+half+" TEMPLATE template0"); err != nil {
		return err
	}
	if err := filled(ctx, d.url(half), d.size, said, settle); err != nil {
		return err
	}
	return d.exec(ctx, "ALTER DATABASE "+half+" RENAME TO "+d.name)
}

func (d *postgresData) copied(ctx context.Context, name string) (string, func() error, error) {
	name = d.name + "_" + name
	drop := "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"
	err := d.exec(ctx, drop, "CREATE DATABASE "+name+" TEMPLATE "+d.name, "CHECKPOINT")
	return d.url(name), func() error { return d.exec(context.WithoutCancel(ctx), drop) }, err
}

type sqliteData struct {
	dir, path string
	size      fill.Size
}

func (d *sqliteData) kept(ctx context.Context, said func(string), settle settler) error {
	if _, err := os.Stat(d.path); err == nil {
		return nil
	}
	if err := os.MkdirAll(d.dir, 0o755); err != nil {
		return err
	}
	half := d.path + ".half"
	for _, ending := range []string{"", "-wal", "-shm"} {
		if err := os.Remove(half + ending); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	if err := filled(ctx, "sqlite:"+half, d.size, said, settle); err != nil {
		return err
	}
	return os.Rename(half, d.path)
}

func (d *sqliteData) copied(_ context.Context, name string) (string, func() error, error) {
	dir, err := os.MkdirTemp(d.dir, name+"-*")
	if err != nil {
		return "", nil, err
	}
	remove := func() error { return os.RemoveAll(dir) }
	path := filepath.Join(dir, "moim.db")
	return "sqlite:" + path, remove, copyFile(d.path, path)
}

func copyFile(from, to string) (err error) {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.Close()) }()
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	if _, err = io.Copy(out, in); err == nil {
		err = out.Sync()
	}
	return errors.Join(err, out.Close())
}
