package backup_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/moim-crm/moim/config"
	"github.com/moim-crm/moim/ent/tag"
	"github.com/moim-crm/moim/server/backup"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

const secretKey = "0123456789abcdef0123456789abcdef"

type testBundle struct {
	*backup.Service
	db    *jobs.DB
	files string
}

func setup(t *testing.T, db *jobs.DB) testBundle {
	t.Helper()
	files := t.TempDir()
	settings := &config.Settings{PublicURL: "https://crm.example.org", SecretKey: secretKey, SMTPURL: "smtp://u:hunter2@mail"}
	return testBundle{backup.New(backup.Deps{DB: db, FilesDir: files, Settings: settings, Version: "test"}), db, files}
}

func (b testBundle) write(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "b.zip")
	if _, err := b.Write(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestRoundTripBetweenBothDatabases(t *testing.T) {
	t.Parallel()
	first := setup(t, testdb.SQLite(t))
	want := fill(t, first.db)
	if err := errors.Join(os.Mkdir(filepath.Join(first.files, "contacts"), 0o700), os.WriteFile(filepath.Join(first.files, "contacts", "PAPER"), []byte("of a contact"), 0o600)); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(first.files, "letter.csv"), []byte("a,b\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	path := first.write(t)
	for _, db := range []*jobs.DB{testdb.Postgres(t), testdb.SQLite(t), testdb.Postgres(t)} {
		next := setup(t, db)
		report, err := next.Restore(t.Context(), path)
		if err != nil {
			t.Fatalf("into %s: %v", db.Dialect(), err)
		}
		if strings.Contains(report, "secret key") {
			t.Errorf("the same secret key is taken for another: %s", report)
		}
		if diff := cmp.Diff(want, everything(t, db)); diff != "" {
			t.Fatalf("rows in %s (-want +got):\n%s", db.Dialect(), diff)
		}
		if b, err := os.ReadFile(filepath.Join(next.files, "contacts", "PAPER")); err != nil || string(b) != "of a contact" {
			t.Errorf("the file of a contact: %q, error %v", b, err)
		}
		if b, err := os.ReadFile(filepath.Join(next.files, "letter.csv")); err != nil || string(b) != "a,b\n" {
			t.Errorf("file %q, error %v", b, err)
		}
		path = next.write(t)
	}
}

func TestARestoredDatabaseGoesOn(t *testing.T) {
	t.Parallel()
	from := setup(t, testdb.SQLite(t))
	fill(t, from.db)
	if _, err := from.db.Pool().ExecContext(t.Context(), "UPDATE contacts SET search_key = 'fweber' || char(10) || 'nanna'"); err != nil {
		t.Fatal(err)
	}
	path := from.write(t)
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		if _, err := setup(t, db).Restore(t.Context(), path); err != nil {
			t.Fatal(err)
		}
		// The full-text index is no table of a backup: it grows as the rows come in.
		found := `EXISTS (SELECT 1 FROM contact_search WHERE contact_search MATCH '"fweb"*')`
		if db.IsPostgres() {
			found = `EXISTS (SELECT 1 FROM contacts WHERE moim_terms(search_key) @@ $$'fweb':*$$)`
		}
		var isFound bool
		err := db.Pool().QueryRowContext(t.Context(), "SELECT "+found+" AND (SELECT COUNT(*) FROM search_words WHERE word IN ('weber', 'anna')) = 2").Scan(&isFound)
		if err != nil || !isFound {
			t.Errorf("contacts of a restored database are not found, error %v", err)
		}
		ctx := system(t)
		last := db.Client(ctx).Tag.Query().Order(tag.ByID()).IDsX(ctx)
		err = db.Tx(ctx, func(ctx context.Context) error {
			made, err := db.Client(ctx).Tag.Create().SetName("new").SetNameKey("new").Save(ctx)
			if err == nil && made.ID != last[len(last)-1]+1 {
				t.Errorf("the next id is %d after %d", made.ID, last[len(last)-1])
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := db.Pool().ExecContext(ctx, "DELETE FROM audit_entries"); err == nil {
			t.Error("the history of a restored database can be deleted")
		}
		if _, err := db.Pool().ExecContext(ctx, "UPDATE contact_emails SET contact_id = 7"); err == nil {
			t.Error("references of a restored database are no longer checked")
		}
	})
}

func TestRestoreRefuses(t *testing.T) {
	t.Parallel()
	from := setup(t, testdb.SQLite(t))
	fill(t, from.db)
	path := from.write(t)
	for _, test := range []struct {
		name, part string
		change     func([]byte) []byte
		want       error
	}{
		{"a row that was changed", "tables/tags.jsonl", func(b []byte) []byte { return bytes.ToUpper(b) }, backup.ErrDamaged},
		{"a table that is gone", "tables/contacts.jsonl", func([]byte) []byte { return nil }, backup.ErrDamaged},
		{"a manifest that was changed", "manifest.json", func(b []byte) []byte { return append(b, ' ') }, backup.ErrDamaged},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			to := setup(t, testdb.SQLite(t))
			_, err := to.Restore(t.Context(), rewrite(t, path, test.part, test.change))
			if !errors.Is(err, test.want) {
				t.Fatalf("error %v, want %v", err, test.want)
			}
			if n := count(t, to.db); n != 0 {
				t.Errorf("%d rows were written", n)
			}
		})
	}
	t.Run("a database that is in use", func(t *testing.T) {
		t.Parallel()
		before := everything(t, from.db)
		if _, err := from.Restore(t.Context(), path); !errors.Is(err, backup.ErrNotEmpty) {
			t.Errorf("error %v", err)
		}
		if diff := cmp.Diff(before, everything(t, from.db)); diff != "" {
			t.Errorf("a refused restore changed rows:\n%s", diff)
		}
	})
	t.Run("half a file", func(t *testing.T) {
		t.Parallel()
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		half := filepath.Join(t.TempDir(), "half.zip")
		if err := os.WriteFile(half, b[:len(b)/2], 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := setup(t, testdb.SQLite(t)).Restore(t.Context(), half); !errors.Is(err, zip.ErrFormat) {
			t.Errorf("error %v", err)
		}
	})
}

func TestABrokenReferenceUndoesTheRestore(t *testing.T) {
	t.Parallel()
	from := setup(t, testdb.SQLite(t))
	fill(t, from.db)
	conn, err := from.db.Pool().Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range []string{"PRAGMA foreign_keys = OFF", "UPDATE contacts SET household_id = 7", "PRAGMA foreign_keys = ON"} {
		if _, err := conn.ExecContext(t.Context(), q); err != nil {
			t.Fatal(err)
		}
	}
	if err := conn.Close(); err != nil {
		t.Fatal(err)
	}
	path := from.write(t)
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		if _, err := setup(t, db).Restore(t.Context(), path); err == nil {
			t.Fatal("a household that is not there was restored")
		}
		if n := count(t, db); n != 0 {
			t.Errorf("%d rows are left", n)
		}
	})
}

func TestNoSecretLeaves(t *testing.T) {
	t.Parallel()
	from := setup(t, testdb.SQLite(t))
	fill(t, from.db)
	z, err := zip.OpenReader(from.write(t))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = z.Close() }()
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(b, []byte("hunter2")) || bytes.Contains(b, []byte(secretKey)) || f.Name == "tables/sessions.jsonl" {
			t.Errorf("%s holds a secret", f.Name)
		}
	}
}

func TestABackupReplacesNothing(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	path := b.write(t)
	if _, err := b.Write(t.Context(), path); err == nil {
		t.Error("a backup wrote over another")
	}
	left, err := os.ReadDir(filepath.Dir(path))
	if err != nil || len(left) != 1 {
		t.Errorf("%d files, error %v", len(left), err)
	}
}

// rewrite copies an archive with one part changed, or left out for nil.
func rewrite(t *testing.T, path, part string, change func([]byte) []byte) string {
	t.Helper()
	z, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = z.Close() }()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if f.Name == part {
			if b = change(b); b == nil {
				continue
			}
		}
		to, err := w.Create(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := to.Write(b); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	changed := filepath.Join(t.TempDir(), "changed.zip")
	if err := os.WriteFile(changed, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return changed
}
