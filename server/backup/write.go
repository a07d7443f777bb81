package backup

import (
	"archive/zip"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/moim-crm/moim/ent/mixin"
)

// Write makes a backup in a new file while others work, and says what is in it.
// The file is there when it is whole, and not before.
func (s *Service) Write(ctx context.Context, path string) (report string, err error) {
	if _, err := os.Stat(path); err == nil {
		return "", fmt.Errorf("%s is there already; a backup replaces nothing", path)
	}
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return "", fmt.Errorf("make the backup's file: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, f.Close(), os.Remove(f.Name()))
		}
	}()
	m, err := s.write(ctx, f)
	if err != nil {
		return "", fmt.Errorf("back up: %w", err)
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return "", fmt.Errorf("write the backup: %w", err)
	}
	// Linked rather than renamed, so that two backups at once cannot replace each other.
	if err := os.Link(f.Name(), path); err != nil {
		return "", fmt.Errorf("name the backup: %w", err)
	}
	if err := os.Remove(f.Name()); err != nil {
		return "", fmt.Errorf("tidy up: %w", err)
	}
	return fmt.Sprintf("backed up %d rows of %d tables and %d files to %s", m.rows(), len(m.Tables), len(m.Files), path), nil
}

func (s *Service) write(ctx context.Context, to io.Writer) (m manifest, err error) {
	a := archive{zip: zip.NewWriter(to)}
	if m, err = s.begin(ctx); err != nil {
		return m, err
	}
	if err := s.writeTables(ctx, &a, &m); err != nil {
		return m, err
	}
	if m.Files, err = s.writeFiles(ctx, &a); err != nil {
		return m, err
	}
	if m.Settings, err = a.json(settingsName, s.plainSettings()); err != nil {
		return m, err
	}
	sum, err := a.json(manifestName, m)
	if err != nil {
		return m, err
	}
	if _, err := a.add(checksumName, func(w io.Writer) error { return text(w, sum.SHA256+"\n") }); err != nil {
		return m, err
	}
	return m, a.zip.Close()
}

func (s *Service) begin(ctx context.Context) (manifest, error) {
	version, _, err := s.DB.SchemaVersion(ctx)
	if err != nil {
		return manifest{}, err
	}
	return manifest{
		Format: format, Program: s.Version, SchemaVersion: version, Dialect: s.DB.Dialect(), CreatedAt: mixin.Now(),
		KeyFingerprint: s.fingerprint(), LeftOut: append([]string{"queue", "secrets"}, leftOut...), Files: []entry{},
	}, nil
}

// writeTables reads all tables in one transaction, so that they fit together.
func (s *Service) writeTables(ctx context.Context, a *archive, m *manifest) (err error) {
	options := &sql.TxOptions{ReadOnly: true}
	if s.DB.IsPostgres() {
		options.Isolation = sql.LevelRepeatableRead
	}
	tx, err := s.DB.Pool().BeginTx(ctx, options)
	if err != nil {
		return fmt.Errorf("begin to read: %w", err)
	}
	defer func() { err = errors.Join(err, tx.Rollback()) }()
	if m.Tables, err = tables(); err != nil {
		return err
	}
	for i := range m.Tables {
		t := &m.Tables[i]
		t.entry, err = a.add(t.Name, func(w io.Writer) error {
			t.Rows, err = dump(ctx, tx, *t, w)
			return err
		})
		if err != nil {
			return fmt.Errorf("read %s: %w", t.Table, err)
		}
		if t.LastID, err = s.lastID(ctx, tx, *t); err != nil {
			return fmt.Errorf("read the last id of %s: %w", t.Table, err)
		}
	}
	return nil
}

// dump writes the rows of a table, holding one of them at a time.
func dump(ctx context.Context, tx *sql.Tx, t table, w io.Writer) (n int64, err error) {
	rows, err := tx.QueryContext(ctx, "SELECT "+t.columnList()+" FROM "+quote(t.Table)+" ORDER BY "+t.order())
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	row, out := cells(t.Columns), make([]any, len(t.Columns))
	for rows.Next() {
		if err := rows.Scan(row...); err != nil {
			return n, err
		}
		for i, c := range t.Columns {
			if out[i], err = neutral(c.Kind, row[i]); err != nil {
				return n, fmt.Errorf("%s of row %d: %w", c.Name, n+1, err)
			}
		}
		line, err := encode(out)
		if err != nil {
			return n, err
		}
		if _, err := w.Write(append(line, '\n')); err != nil {
			return n, err
		}
		n++
	}
	return n, rows.Err()
}

// archive adds files to a ZIP archive and remembers their checksums.
type archive struct{ zip *zip.Writer }

func (a *archive) add(name string, write func(io.Writer) error) (entry, error) {
	w, err := a.zip.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: time.Now().UTC()})
	if err != nil {
		return entry{}, err
	}
	sum, count := sha256.New(), &counter{}
	if err := write(io.MultiWriter(w, sum, count)); err != nil {
		return entry{}, err
	}
	return entry{Name: name, Size: count.n, SHA256: hex.EncodeToString(sum.Sum(nil))}, nil
}

func (a *archive) json(name string, value any) (entry, error) {
	return a.add(name, func(w io.Writer) error {
		b, err := encode(value)
		if err != nil {
			return err
		}
		return text(w, string(b)+"\n")
	})
}

func text(w io.Writer, s string) error {
	_, err := io.WriteString(w, s)
	return err
}

type counter struct{ n int64 }

func (c *counter) Write(p []byte) (int, error) {
	c.n += int64(len(p))
	return len(p), nil
}
