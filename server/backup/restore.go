package backup

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/moim-crm/moim/server/jobs"
)

// Restore checks a backup, brings it into an empty database and says what it
// brought. It migrates the database first.
func (s *Service) Restore(ctx context.Context, path string) (report string, err error) {
	z, err := zip.OpenReader(path)
	if err != nil {
		return "", fmt.Errorf("open the backup: %w", err)
	}
	defer func() { err = errors.Join(err, z.Close()) }()
	m, err := read(ctx, &z.Reader)
	if err != nil {
		return "", fmt.Errorf("check the backup: %w", err)
	}
	if err := s.prepare(ctx, m); err != nil {
		return "", err
	}
	if err := s.DB.Tx(ctx, func(ctx context.Context) error { return s.restore(ctx, &z.Reader, m) }); err != nil {
		return "", fmt.Errorf("restore: %w", err)
	}
	if err := s.DB.Migrate(ctx); err != nil {
		return "", fmt.Errorf("everything is restored, and its schema is still that of then: %w", err)
	}
	report = fmt.Sprintf("restored %d rows of %d tables and %d files; everybody signs in anew",
		m.rows(), len(m.Tables), len(m.Files))
	if m.KeyFingerprint != s.fingerprint() {
		report += "; the secret key is not the one of then: put it back, or second factors must be set up again"
	}
	return report, nil
}

// prepare brings an empty database to the schema of the backup; its rows come
// up to date with the schema afterwards, as they would have in their own database.
func (s *Service) prepare(ctx context.Context, m manifest) error {
	have, known, err := s.DB.SchemaVersion(ctx)
	switch {
	case err != nil:
		return err
	case m.SchemaVersion > known:
		return fmt.Errorf("schema %d of %s, known up to %d: %w", m.SchemaVersion, m.Program, known, ErrNewer)
	case m.SchemaVersion < have:
		return fmt.Errorf("schema %d of %s, the database has %d: %w", m.SchemaVersion, m.Program, have, ErrOlder)
	}
	if err := m.checkNames(); err != nil {
		return err
	}
	if m.SchemaVersion == known {
		if err := fits(m); err != nil {
			return err
		}
	}
	return s.DB.MigrateTo(ctx, m.SchemaVersion)
}

// fits compares the archive's tables with the schema's: whoever renames a column
// without a new schema version finds out here and not by rows that went astray.
func fits(m manifest) error {
	want, err := tables()
	if err != nil {
		return err
	}
	if len(want) != len(m.Tables) {
		return fmt.Errorf("the backup has %d tables, want %d: %w", len(m.Tables), len(want), ErrDamaged)
	}
	for i, t := range want {
		if t.Table != m.Tables[i].Table || fmt.Sprint(t.Columns) != fmt.Sprint(m.Tables[i].Columns) {
			return fmt.Errorf("the backup's table %s is not the schema's %s: %w", m.Tables[i].Table, t.Table, ErrDamaged)
		}
	}
	return nil
}

func (s *Service) restore(ctx context.Context, z *zip.Reader, m manifest) error {
	if err := s.mustBeEmpty(ctx, m); err != nil {
		return err
	}
	if err := s.restoreFiles(ctx, z, m); err != nil {
		return err
	}
	// Rows may name others that come later, their own table's included.
	checked, err := s.deferReferences(ctx, m)
	if err != nil {
		return err
	}
	for _, t := range m.Tables {
		if err := s.load(ctx, z, t); err != nil {
			return fmt.Errorf("write %s: %w", t.Table, err)
		}
		if err := s.setLastID(ctx, t); err != nil {
			return fmt.Errorf("write the last id of %s: %w", t.Table, err)
		}
	}
	return checked()
}

func (s *Service) mustBeEmpty(ctx context.Context, m manifest) error {
	for _, t := range m.Tables {
		n, err := one[int64](ctx, s.DB, "SELECT COUNT(*) FROM "+quote(t.Table))
		if err != nil {
			return fmt.Errorf("look into %s: %w", t.Table, err)
		}
		if n > 0 {
			return fmt.Errorf("%s has %d rows: %w", t.Table, n, ErrNotEmpty)
		}
	}
	return nil
}

// deferReferences has references checked at the end; the function it returns
// checks them and puts everything back as it was.
func (s *Service) deferReferences(ctx context.Context, m manifest) (checked func() error, err error) {
	if !s.DB.IsPostgres() {
		_, err := s.DB.Exec(ctx, "PRAGMA defer_foreign_keys = ON")
		return func() error { return nil }, err // SQLite checks at the commit
	}
	references, err := s.references(ctx, m)
	if err != nil {
		return nil, err
	}
	alter := func(how string) error {
		for _, r := range references {
			if _, err := s.DB.Exec(ctx, fmt.Sprintf("ALTER TABLE %s ALTER CONSTRAINT %s %s", quote(r[0]), quote(r[1]), how)); err != nil {
				return fmt.Errorf("defer the reference %s: %w", r[1], err)
			}
		}
		return nil
	}
	return func() error {
		if _, err := s.DB.Exec(ctx, "SET CONSTRAINTS ALL IMMEDIATE"); err != nil {
			return fmt.Errorf("check the references: %w", err)
		}
		return alter("NOT DEFERRABLE")
	}, alter("DEFERRABLE INITIALLY DEFERRED")
}

// references are table and name of every reference of our tables.
func (s *Service) references(ctx context.Context, m manifest) (found [][2]string, err error) {
	names := make([]string, len(m.Tables))
	for i, t := range m.Tables {
		names[i] = "'" + t.Table + "'"
	}
	rows, err := s.DB.Query(ctx, `SELECT c.relname, k.conname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
		WHERE k.contype = 'f' AND NOT k.condeferrable AND c.relnamespace = current_schema()::regnamespace
		AND c.relname IN (`+strings.Join(names, ", ")+`) ORDER BY 1, 2`)
	if err != nil {
		return nil, fmt.Errorf("list the references: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var r [2]string
		if err := rows.Scan(&r[0], &r[1]); err != nil {
			return nil, err
		}
		found = append(found, r)
	}
	return found, rows.Err()
}

// one asks for a single value.
func one[T any](ctx context.Context, db *jobs.DB, query string, args ...any) (value T, err error) {
	rows, err := db.Query(ctx, query, args...)
	if err != nil {
		return value, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	if rows.Next() {
		err = rows.Scan(&value)
	}
	return value, errors.Join(err, rows.Err())
}
