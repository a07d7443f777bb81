package imports_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/importrow"
	"github.com/moim-crm/moim/ent/importrun"
	"github.com/moim-crm/moim/ent/ledgerentry"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/imports"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/servertest/giving"
)

// testBundle is an import service on a database of the test's own, and the admin who uses it.
type testBundle struct {
	*imports.Service
	db     *jobs.DB
	ctx    context.Context
	folder string
	admin  *ent.User
}

func setup(t testing.TB, db *jobs.DB, change ...func(*imports.Deps)) *testBundle {
	t.Helper()
	b := &testBundle{db: db, folder: t.TempDir()}
	system := viewer.NewContext(t.Context(), viewer.System("test"))
	must(t, db.Tx(system, func(ctx context.Context) (err error) {
		b.admin, err = db.Client(ctx).User.Create().SetEmail("admin@example.org").SetEmailKey("admin@example.org").SetName("Ada Admin").SetRole(user.RoleADMIN).Save(ctx)
		return err
	}))
	b.Service = b.service(db, change...)
	b.ctx = viewer.NewContext(t.Context(), b.viewer(viewer.Admin))
	return b
}

func (b *testBundle) service(db *jobs.DB, change ...func(*imports.Deps)) *imports.Service {
	deps := imports.Deps{
		DB: db, Folder: b.folder, Contacts: contacts.New(contacts.Deps{DB: db}), Gifts: giving.Gifts(db),
		ViewerOf:  func(context.Context, int64) (*viewer.Viewer, error) { return b.viewer(viewer.Admin), nil },
		BatchRows: 7,
	}
	for _, c := range change {
		c(&deps)
	}
	return imports.New(deps)
}

// successor is a service of another process: it has connections of its own and remembers nothing.
func (b *testBundle) successor(t testing.TB, change ...func(*imports.Deps)) *imports.Service {
	t.Helper()
	db, err := jobs.Open(context.WithoutCancel(b.ctx), b.db.URL(), jobs.Options{MaxConns: 2})
	must(t, err)
	t.Cleanup(func() { _ = db.Close() })
	return b.service(db, change...)
}

func (b *testBundle) viewer(role viewer.Role) *viewer.Viewer {
	return &viewer.Viewer{UserID: b.admin.ID, Name: b.admin.Name, Role: role, Lang: "en", Via: "session", Access: rule.Default(role)}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func read(t testing.TB, path ...string) []byte {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(path...))
	must(t, err)
	return content
}

var examples = filepath.Join("..", "..", "docs", "examples")

func mappingFrom(t testing.TB, text []byte) mapping.Mapping {
	t.Helper()
	m, err := mapping.Decode(text)
	must(t, err)
	return m
}

func kindOf(m mapping.Mapping) importrun.Kind {
	if m.Record == mapping.Donations {
		return importrun.KindDONATIONS
	}
	return importrun.KindCONTACTS
}

// preview starts an import and drives it to the end of its preview.
func (b *testBundle) preview(t testing.TB, content []byte, m mapping.Mapping) *ent.ImportRun {
	t.Helper()
	run, err := b.Start(b.ctx, imports.StartInput{Name: "test.csv", Content: bytes.NewReader(content), Kind: kindOf(m)})
	must(t, err)
	_, err = b.Preview(b.ctx, run.ID, m)
	must(t, err)
	return b.drive(t, run.ID)
}

func (b *testBundle) drive(t testing.TB, id int64) *ent.ImportRun {
	t.Helper()
	run, err := b.Drive(b.ctx, id, nil)
	must(t, err)
	return run
}

// apply previews and applies.
func (b *testBundle) apply(t testing.TB, content []byte, m mapping.Mapping) *ent.ImportRun {
	t.Helper()
	run := b.preview(t, content, m)
	_, err := b.Apply(b.ctx, run.ID)
	must(t, err)
	return b.drive(t, run.ID)
}

func (b *testBundle) undo(t testing.TB, id int64) *ent.ImportRun {
	t.Helper()
	_, err := b.Undo(b.ctx, id)
	must(t, err)
	return b.drive(t, id)
}

func (b *testBundle) rows(t testing.TB, id int64) []*ent.ImportRow {
	t.Helper()
	rows, err := b.db.Client(b.ctx).ImportRow.Query().Where(importrow.ImportID(id)).Order(ent.Asc(importrow.FieldLine)).All(b.ctx)
	must(t, err)
	return rows
}

// totals are the heaps of a run: rows, created, updated, unchanged, skipped, failed.
func totals(run *ent.ImportRun) [6]int {
	return [6]int{run.RowCount, run.Created, run.Updated, run.Unchanged, run.Skipped, run.Failed}
}

// ledgerSum is what the ledger holds in a currency.
func (b *testBundle) ledgerSum(t testing.TB, currency money.Currency) money.Money {
	t.Helper()
	entries, err := b.db.Client(b.ctx).LedgerEntry.Query().Where(ledgerentry.CurrencyEQ(string(currency))).All(b.ctx)
	must(t, err)
	sum := money.Zero(currency)
	for _, entry := range entries {
		sum, err = sum.Add(money.Money{Minor: entry.AmountMinor, Currency: currency})
		must(t, err)
	}
	return sum
}
