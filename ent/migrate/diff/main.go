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
	"strings"

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

// notInSchema begins a migration of what ent's schema does not know, such as the
// full-text index. It is left out of the comparison, which would drop it.
const notInSchema = "-- moim: not in ent's schema"

func diff(d, driver, dsn, path, name string, check bool) error {
	if check {
		name = "difference"
	}
	dir, err := os.MkdirTemp("", "moim-diff")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	if err := copyKnown(dir, path); err != nil {
		return err
	}
	before, err := filepath.Glob(filepath.Join(dir, "*.sql"))
	if err != nil {
		return err
	}
	if err := plan(d, driver, dsn, dir, name); err != nil {
		return err
	}
	after, err := filepath.Glob(filepath.Join(dir, "*.sql"))
	if err != nil {
		return err
	}
	if len(after) > len(before) {
		if err := keep(after[len(after)-1], path, check); err != nil {
			return err
		}
	}
	goose, err := sqltool.NewGooseDir(path)
	if err != nil || check {
		return err
	}
	return writeSum(goose)
}

// keep writes what was made beside the others, or says that it is missing there.
func keep(made, path string, check bool) error {
	text, err := os.ReadFile(made)
	if err != nil {
		return err
	}
	if check {
		return fmt.Errorf("the migrations do not lead to the schema; missing:\n%s", text)
	}
	return os.WriteFile(filepath.Join(path, filepath.Base(made)), text, 0o644) //nolint:gosec // a source file
}

// copyKnown copies the migrations that lead to ent's schema.
func copyKnown(dir, path string) error {
	files, err := filepath.Glob(filepath.Join(path, "*.sql"))
	if err != nil {
		return err
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if strings.HasPrefix(string(text), notInSchema) {
			continue
		}
		if err := os.WriteFile(filepath.Join(dir, filepath.Base(file)), text, 0o600); err != nil {
			return err
		}
	}
	return nil
}

// plan replays the migrations of dir and writes what is missing as another one.
func plan(d, driver, dsn, dir, name string) error {
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
	if err := writeSum(goose); err != nil {
		return err
	}
	m, err := schema.NewMigrate(dialectDriver{db, d}, schema.WithDir(goose), schema.WithMigrationMode(schema.ModeReplay),
		schema.WithFormatter(sqltool.GooseFormatter), schema.WithDialect(d), schema.WithDropColumn(true), schema.WithDropIndex(true))
	if err != nil {
		return err
	}
	err = m.NamedDiff(context.Background(), name, entmigrate.Tables...)
	if errors.Is(err, migrate.ErrNoPlan) {
		return nil
	}
	return err
}

// writeSum takes hand-written files to be as good as made ones: git guards them,
// not the sum.
func writeSum(goose *sqltool.GooseDir) error {
	sum, err := goose.Checksum()
	if err != nil {
		return err
	}
	return migrate.WriteSumFile(goose, sum)
}

// dialectDriver names ent's dialect, which differs from database/sql's driver.
type dialectDriver struct {
	*entsql.Driver
	name string
}

func (d dialectDriver) Dialect() string { return d.name }
