package imports_test

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"testing"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/importrun"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/imports"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

// donationFile is what is known of a file of donations without our code.
type donationFile struct {
	mapping, data string
	rows          int
	sum           string
	// people and organizations are the donors that a careful reader counts.
	people, organizations int
}

func sample() donationFile {
	return donationFile{
		mapping: filepath.Join(examples, "german_donations.mapping.yaml"), data: filepath.Join(examples, "donations-de-sample.csv"),
		rows: 40, sum: "1576193.65", people: 9, organizations: 13,
	}
}

func TestSampleDonations(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) { importDonations(t, db, sample()) })
}

// TestRealDonations imports the real file when its folder is given.
func TestRealDonations(t *testing.T) {
	t.Parallel()
	folder := os.Getenv("MOIM_TEST_DATA")
	if folder == "" {
		t.Log("MOIM_TEST_DATA is not set: the real donor file was not imported, only the sample in docs/examples")
		return
	}
	file := donationFile{
		mapping: filepath.Join(examples, "german_donations.mapping.yaml"), data: filepath.Join(folder, "german_donations.csv"),
		rows: 292, sum: "40774689.15", people: 20, organizations: 60,
	}
	testdb.Each(t, func(t *testing.T, db *jobs.DB) { importDonations(t, db, file) })
}

func importDonations(t *testing.T, db *jobs.DB, f donationFile) {
	b := setup(t, db)
	content, m := read(t, f.data), mappingFrom(t, read(t, f.mapping))
	run := b.preview(t, content, m)
	if run.Status != importrun.StatusPREVIEWED || totals(run) != [6]int{f.rows, f.rows, 0, 0, 0, 0} {
		t.Errorf("preview %s with totals %v", run.Status, totals(run))
	}
	if n := b.db.Client(b.ctx).Contact.Query().CountX(b.ctx); n != 0 {
		t.Fatalf("the preview wrote %d contacts", n)
	}
	_, err := b.Apply(b.ctx, run.ID)
	must(t, err)
	run = b.drive(t, run.ID)
	if run.Status != importrun.StatusAPPLIED || totals(run) != [6]int{f.rows, f.rows, 0, 0, 0, 0} {
		t.Errorf("applied %s with totals %v", run.Status, totals(run))
		for _, row := range b.rows(t, run.ID) {
			t.Log(row.Line, row.Action, imports.Reason(row, "en"))
		}
	}
	client := b.db.Client(b.ctx)
	if sum := b.ledgerSum(t, "EUR"); sum != money.MustParse(f.sum, "EUR") {
		t.Errorf("sum %s, want %s", sum, f.sum)
	}
	if n := client.Donation.Query().CountX(b.ctx); n != f.rows {
		t.Errorf("%d donations, want %d", n, f.rows)
	}
	people := client.Contact.Query().Where(contact.KindEQ(contact.KindINDIVIDUAL)).CountX(b.ctx)
	organizations := client.Contact.Query().Where(contact.KindEQ(contact.KindORGANIZATION)).CountX(b.ctx)
	if people != f.people || organizations != f.organizations {
		t.Errorf("%d people and %d organizations, want %d and %d", people, organizations, f.people, f.organizations)
		for _, c := range client.Contact.Query().Order(contact.BySortKey()).AllX(b.ctx) {
			t.Log(c.Kind, c.DisplayName)
		}
	}

	// The same file again finds everything recorded.
	again := b.apply(t, content, m)
	if totals(again) != [6]int{f.rows, 0, 0, f.rows, 0, 0} {
		t.Errorf("the second time: %v", totals(again))
	}
	undone := b.undo(t, run.ID)
	if undone.Status != importrun.StatusUNDONE || undone.Undone != f.rows || undone.Kept != 0 {
		t.Errorf("%s: %d undone, %d kept of %d", undone.Status, undone.Undone, undone.Kept, f.rows)
		for _, row := range b.rows(t, run.ID) {
			t.Log(row.Line, row.Status, imports.Reason(row, "en"))
		}
	}
	if sum := b.ledgerSum(t, "EUR"); !sum.IsZero() {
		t.Errorf("after undo the ledger holds %s", sum)
	}
	if n := client.Contact.Query().Where(contact.ArchivedAtIsNil()).CountX(b.ctx); n != 0 {
		t.Errorf("after undo %d contacts are left", n)
	}
	if n := client.Donation.Query().Where(donation.DeletedAtIsNil()).CountX(b.ctx); n != 0 {
		t.Errorf("after undo %d donations are left", n)
	}
}

func TestErrorFile(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		m := mappingFrom(t, []byte(`{version: 1, record: donations, defaults: {currency: EUR, country: DE}, match: {mode: bestOrCreate}, create: {funds: true},
			fields: [{to: donor.name, from: Name}, {to: amount, from: Amount}, {to: receivedOn, from: Date}, {to: fund, value: General}]}`))
		content := []byte("Name;Amount;Date\nAnna Muster;5,00;01.02.2020\n=HYPERLINK(1);ten;02.02.2020\n\"Bernd\nMuster\";7,50;31.02.2020\n")
		run := b.apply(t, content, m)
		if totals(run) != [6]int{3, 1, 0, 0, 0, 2} {
			t.Fatalf("totals %v", totals(run))
		}
		var out bytes.Buffer
		must(t, b.ErrorFile(b.ctx, run.ID, "en", &out))
		records, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(out.Bytes(), []byte("\xEF\xBB\xBF")))).ReadAll()
		must(t, err)
		want := [][]string{
			{"Import row", "Import problem", "Name", "Amount", "Date"},
			{"3", "Amount: “ten” is not a number that can be read.", "=HYPERLINK(1)", "ten", "02.02.2020"},
			{"4", "Date: There is no such day as “31.02.2020”.", "Bernd\nMuster", "7,50", "31.02.2020"},
		}
		for i, record := range want {
			for j, cell := range record {
				if records[i][j] != cell {
					t.Errorf("row %d column %d: %q, want %q", i, j, records[i][j], cell)
				}
			}
		}
		corrected := bytes.NewReader(bytes.ReplaceAll(bytes.ReplaceAll(out.Bytes(), []byte(",ten,"), []byte(",10,")), []byte("31.02"), []byte("28.02")))
		retry, err := b.Start(b.ctx, imports.StartInput{Name: "errors.csv", Content: corrected, Kind: importrun.KindDONATIONS, RetryOf: run.ID})
		must(t, err)
		look, err := b.Inspect(b.ctx, retry)
		must(t, err)
		_, err = b.Preview(b.ctx, retry.ID, look.Suggested)
		must(t, err)
		b.drive(t, retry.ID)
		_, err = b.Apply(b.ctx, retry.ID)
		must(t, err)
		if retry = b.drive(t, retry.ID); totals(retry) != [6]int{2, 2, 0, 0, 0, 0} {
			t.Errorf("the corrected rows: %v", totals(retry))
		}
		if sum := b.ledgerSum(t, "EUR"); sum.Decimal() != "22.50" {
			t.Errorf("sum %s, want 22.50", sum)
		}
	})
}
