package e2e_test

import (
	"archive/zip"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/moim-crm/moim/server/testdb"
)

// TestBackupTravelsBetweenDatabases takes an organization from SQLite to
// PostgreSQL and back: every table is the same to the letter.
func TestBackupTravelsBetweenDatabases(t *testing.T) {
	t.Parallel()
	first := newMachine(t)
	token := setUp(t, first)
	first.must("import", "donations", "../../docs/examples/donations-de-sample.csv",
		"--mapping", "../../docs/examples/german_donations.mapping.yaml")
	path := filepath.Join(first.dir, "first.zip")
	first.must("backup", path)
	want := tables(t, path)
	if want["tables/donations.jsonl"] == "" || want["tables/audit_entries.jsonl"] == "" {
		t.Fatal("the backup lacks rows")
	}
	for _, m := range []*machine{newMachine(t, "MOIM_DATABASE_URL="+testdb.EmptyPostgresURL(t)), newMachine(t)} {
		m.must("restore", path)
		if r := m.run("", "restore", path); r.code != 1 || !strings.Contains(r.problems, "not empty") {
			t.Errorf("a second restore ended with %d: %s", r.code, r.problems)
		}
		next := filepath.Join(m.dir, "next.zip")
		m.must("backup", next)
		if diff := cmp.Diff(want, tables(t, next)); diff != "" {
			t.Fatalf("tables (-want +got):\n%.2000s", diff)
		}
		s := m.serve()
		if n := m.client(token).contacts(); n == 0 {
			t.Error("no contacts for the token of then")
		}
		s.stop()
		path = next
	}
}

func tables(t *testing.T, path string) map[string]string {
	t.Helper()
	z, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = z.Close() }()
	all := map[string]string{}
	for _, f := range z.File {
		if !strings.HasPrefix(f.Name, "tables/") {
			continue
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		all[f.Name] = string(b)
	}
	return all
}
