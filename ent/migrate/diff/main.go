// Command diff writes the migration that takes the reviewed SQL to the current
// schema, for both dialects: go run ./ent/migrate/diff NAME. With -check it
// writes nothing and fails where the SQL does not lead to the schema.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/sqltool"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"
	_ "github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite"

	entmigrate "github.com/moim-crm/moim/ent/migrate"
)

func main() {
	check := flag.Bool("check", false, "write nothing, fail on a difference")
	flag.Parse()
	if err := run(flag.Arg(0), *check); err != nil {
		log.Fatal(err)
	}
}

func run(name string, check bool) error {
	if name == "" && !check {
		return fmt.Errorf("usage: diff NAME")
	}
	pg := os.Getenv("MOIM_DEV_POSTGRES_URL")
	if pg == "" {
		return fmt.Errorf("MOIM_DEV_POSTGRES_URL must name an empty PostgreSQL database")
	}
	targets := []struct{ dialect, driver, dsn, dir string }{
		{dialect.Postgres, "pgx", pg, "ent/migrate/sql/postgres"},
		{dialect.SQLite, "sqlite", "file:diff?mode=memory&_pragma=foreign_keys(1)", "ent/migrate/sql/sqlite"},
	}
	for _, t := range targets {
		if err := diff(t.dialect, t.driver, t.dsn, t.dir, name, check); err != nil {
			return fmt.Errorf("%s: %w", t.dialect, err)
		}
	}
	return nil
}

func diff(d, driver, dsn, path, name string, check bool) error {
	dir := path
	if check {
		tmp, err := os.MkdirTemp("", "moim-diff")
		if err != nil {
			return err
		}
		defer func() { _ = os.RemoveAll(tmp) }()
		if err := os.CopyFS(tmp, os.DirFS(path)); err != nil {
			return err
		}
		dir, name = tmp, "difference"
	}
	db, err := entsql.Open(driver, dsn)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	db.DB().SetMaxOpenConns(1)
	goose, err := sqltool.NewGooseDir(dir)
	if err != nil {
		return err
	}
	// Hand-written files are as good as made ones: git guards them, not the sum.
	sum, err := goose.Checksum()
	if err != nil {
		return err
	}
	if err := migrate.WriteSumFile(goose, sum); err != nil {
		return err
	}
	before, err := filepath.Glob(filepath.Join(dir, "*.sql"))
	if err != nil {
		return err
	}
	m, err := schema.NewMigrate(dialectDriver{db, d}, schema.WithDir(goose), schema.WithMigrationMode(schema.ModeReplay),
		schema.WithFormatter(sqltool.GooseFormatter), schema.WithDialect(d), schema.WithDropColumn(true), schema.WithDropIndex(true))
	if err != nil {
		return err
	}
	if err := m.NamedDiff(context.Background(), name, entmigrate.Tables...); err != nil && !errors.Is(err, migrate.ErrNoPlan) {
		return err
	}
	after, err := filepath.Glob(filepath.Join(dir, "*.sql"))
	if err != nil {
		return err
	}
	if check && len(after) != len(before) {
		text, _ := os.ReadFile(after[len(after)-1])
		return fmt.Errorf("the migrations do not lead to the schema; missing:\n%s", text)
	}
	return nil
}

// dialectDriver names ent's dialect, which differs from database/sql's driver.
type dialectDriver struct {
	*entsql.Driver
	name string
}

func (d dialectDriver) Dialect() string { return d.name }
