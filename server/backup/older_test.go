package backup_test

import (
	"archive/zip"
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/moim-crm/moim/server/backup"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

// older is a backup that a program of an older schema wrote. It stays as it is:
// what was backed up then must be restored for ever.
const older = "testdata/schema-20261122144727.zip"

func TestABackupOfAnOlderSchemaIsRestoredAndMigrated(t *testing.T) {
	t.Parallel()
	for name, addr := range map[string]string{
		"sqlite": "sqlite:" + filepath.Join(t.TempDir(), "m.db"), "postgres": testdb.EmptyPostgresURL(t),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			db, err := jobs.Open(context.Background(), addr, jobs.Options{})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = db.Close() })
			if _, err := setup(t, db).Restore(t.Context(), older); err != nil {
				t.Fatal(err)
			}
			if err := db.KnownSchema(t.Context()); err != nil {
				t.Error(err)
			}
			then := tablesIn(t, older)
			for table, rows := range everything(t, db) {
				want := rowsEach
				if !then[table] {
					want = 0 // it came later
				}
				if len(rows) != want {
					t.Errorf("%s has %d rows, want %d", table, len(rows), want)
				}
			}
		})
	}
}

// tablesIn are the tables that a backup holds.
func tablesIn(t *testing.T, path string) map[string]bool {
	t.Helper()
	z, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = z.Close() })
	tables := map[string]bool{}
	for _, f := range z.File {
		if name, ok := strings.CutPrefix(f.Name, "tables/"); ok {
			tables[strings.TrimSuffix(name, ".jsonl")] = true
		}
	}
	if len(tables) == 0 {
		t.Fatal("the backup holds no tables")
	}
	return tables
}

func TestAnOlderBackupDoesNotGoIntoANewerSchema(t *testing.T) {
	t.Parallel()
	b := setup(t, testdb.SQLite(t))
	before := everything(t, b.db)
	if _, err := b.Restore(t.Context(), older); !errors.Is(err, backup.ErrOlder) {
		t.Errorf("error %v", err)
	}
	if diff := cmp.Diff(before, everything(t, b.db)); diff != "" {
		t.Error(diff)
	}
}
