package imports_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/unicode"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/importrun"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/imports"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

// asWorkbook writes a CSV file as XLSX, with amounts and dates as a spreadsheet holds them.
func asWorkbook(t *testing.T, content []byte) []byte {
	t.Helper()
	records, err := csv.NewReader(bytes.NewReader(content)).ReadAll()
	must(t, err)
	book := excelize.NewFile()
	defer func() { _ = book.Close() }()
	for i, record := range records {
		for j, cell := range record {
			at, err := excelize.CoordinatesToCellName(j+1, i+1)
			must(t, err)
			var amount float64
			if _, err := fmt.Sscan(cell, &amount); err == nil && records[0][j] == "DonationEUR" {
				must(t, book.SetCellValue("Sheet1", at, amount))
				continue
			}
			must(t, book.SetCellValue("Sheet1", at, cell))
		}
	}
	var b bytes.Buffer
	must(t, book.Write(&b))
	return b.Bytes()
}

func encoded(t *testing.T, content []byte, as encoding.Encoding) []byte {
	t.Helper()
	out, err := as.NewEncoder().Bytes(content)
	must(t, err)
	return out
}

// TestEveryForm imports one file in every form in which people send it, with nothing said about the form.
func TestEveryForm(t *testing.T) {
	t.Parallel()
	f := sample()
	content := read(t, f.data)
	forms := map[string][]byte{
		"UTF-8":           content,
		"UTF-8 with mark": append([]byte("\xEF\xBB\xBF"), content...),
		"UTF-16":          encoded(t, content, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)),
		"Windows-1252":    encoded(t, content, charmap.Windows1252),
		"Windows lines":   bytes.ReplaceAll(content, []byte("\n"), []byte("\r\n")),
		"XLSX":            asWorkbook(t, content),
	}
	for name, form := range forms {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := setup(t, testdb.SQLite(t))
			m := mappingFrom(t, read(t, f.mapping))
			m.File = mapping.File{}
			if run := b.apply(t, form, m); totals(run) != [6]int{f.rows, f.rows, 0, 0, 0, 0} {
				t.Errorf("totals %v: %s", totals(run), imports.Problem(run, "en"))
			}
			if sum := b.ledgerSum(t, "EUR"); sum != money.MustParse(f.sum, "EUR") {
				t.Errorf("sum %s, want %s", sum, f.sum)
			}
			if n := b.db.Client(b.ctx).Contact.Query().CountX(b.ctx); n != f.people+f.organizations {
				t.Errorf("%d donors, want %d", n, f.people+f.organizations)
			}
		})
	}
}

// TestKoreanFile imports a file as Korean offices send it, with the mapping that is guessed.
func TestKoreanFile(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		content := encoded(t, []byte("후원자명,휴대폰,우편번호,주소,금액(원),입금일,결제수단\n"+
			"김민수 님,010-1234-5678,04001,서울특별시 마포구 월드컵로 1,\"30,000\",2026. 3. 5.,계좌이체\n"+
			"김 민수,010-1234-5678,04001,서울특별시 마포구 월드컵로 1,\"￦30,000\",2026년 4월 5일,카드\n"+
			"(주)모임테크,02-123-4567,,,\"1,000,000\",20260501,계좌이체\n"), korean.EUCKR)
		run, err := b.Start(b.ctx, imports.StartInput{Name: "후원.csv", Content: bytes.NewReader(content), Kind: importrun.KindDONATIONS})
		must(t, err)
		look, err := b.Inspect(b.ctx, run)
		must(t, err)
		look.Suggested.Defaults.Country = "KR"
		_, err = b.Preview(b.ctx, run.ID, look.Suggested)
		must(t, err)
		b.drive(t, run.ID)
		_, err = b.Apply(b.ctx, run.ID)
		must(t, err)
		if run = b.drive(t, run.ID); totals(run) != [6]int{3, 3, 0, 0, 0, 0} {
			t.Errorf("totals %v", totals(run))
			for _, row := range b.rows(t, run.ID) {
				t.Log(row.Line, row.Action, imports.Reason(row, "ko"))
			}
		}
		var got []string
		for _, c := range db.Client(b.ctx).Contact.Query().Order(contact.ByID()).AllX(b.ctx) {
			got = append(got, string(c.Kind)+" "+c.DisplayName)
		}
		if diff := cmp.Diff([]string{"INDIVIDUAL 김민수", "ORGANIZATION (주)모임테크"}, got); diff != "" {
			t.Error(diff)
		}
		if sum := b.ledgerSum(t, "KRW"); sum.Decimal() != "1060000" {
			t.Errorf("sum %s", sum)
		}
	})
}

func TestCustomFields(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		must(t, db.Tx(b.ctx, func(ctx context.Context) error {
			client := db.Client(ctx).CustomField
			for key, typ := range map[string]customfield.Type{"shirt": customfield.TypeCHOICE, "joined": customfield.TypeDATE, "size": customfield.TypeNUMBER, "vegan": customfield.TypeBOOLEAN} {
				create := client.Create().SetKey(key).SetType(typ).SetLabelEn(key).SetLabelKo(key)
				if typ == customfield.TypeCHOICE {
					create.SetOptions([]string{"S", "M"})
				}
				if err := create.Exec(ctx); err != nil {
					return err
				}
			}
			return nil
		}))
		m := mappingFrom(t, []byte(`{version: 1, record: contacts, match: {mode: none}, fields: [{to: name, from: Name}, {to: custom.shirt, from: Shirt},
			{to: custom.joined, from: Joined}, {to: custom.size, from: Size}, {to: custom.vegan, from: Vegan}]}`))
		run := b.apply(t, []byte("Name;Shirt;Joined;Size;Vegan\nAnna Muster;M;1.2.2020;1,75;ja\nBernd Muster;XL;;;\n"), m)
		if totals(run) != [6]int{2, 1, 0, 0, 0, 1} {
			t.Errorf("totals %v", totals(run))
		}
		want := map[string]any{"shirt": "M", "joined": "2020-02-01", "size": 1.75, "vegan": true}
		if diff := cmp.Diff(want, db.Client(b.ctx).Contact.Query().OnlyX(b.ctx).CustomFields); diff != "" {
			t.Error(diff)
		}
	})
}

// TestTwoProcesses lets two processes work on one import at once: every row is written once.
func TestTwoProcesses(t *testing.T) {
	t.Parallel()
	f := sample()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		other := b.successor(t, func(d *imports.Deps) { d.BatchRows = 3 })
		run := b.preview(t, read(t, f.data), mappingFrom(t, read(t, f.mapping)))
		_, err := b.Apply(b.ctx, run.ID)
		must(t, err)
		var both sync.WaitGroup
		for _, s := range []*imports.Service{b.Service, other} {
			both.Go(func() {
				if _, err := s.Drive(b.ctx, run.ID, nil); err != nil {
					t.Error(err)
				}
			})
		}
		both.Wait()
		run = db.Client(b.ctx).ImportRun.GetX(b.ctx, run.ID)
		if run.Status != importrun.StatusAPPLIED || totals(run) != [6]int{f.rows, f.rows, 0, 0, 0, 0} {
			t.Errorf("%s %v", run.Status, totals(run))
		}
		if n := db.Client(b.ctx).Donation.Query().CountX(b.ctx); n != f.rows {
			t.Errorf("%d donations, want %d", n, f.rows)
		}
	})
}

// TestFEBRL imports the thousand people of the public test file when its folder is given.
func TestFEBRL(t *testing.T) {
	t.Parallel()
	folder := os.Getenv("MOIM_TEST_DATA")
	if folder == "" {
		t.Log("MOIM_TEST_DATA is not set: the FEBRL file was not imported")
		return
	}
	b := setup(t, testdb.SQLite(t), func(d *imports.Deps) { d.BatchRows = 0 })
	content, m := read(t, folder, "febrl1.csv"), mappingFrom(t, read(t, filepath.Join(examples, "febrl1.mapping.yaml")))
	run := b.apply(t, content, m)
	if totals(run) != [6]int{1000, 1000, 0, 0, 0, 0} {
		t.Errorf("totals %v", totals(run))
	}
	if n := b.db.Client(b.ctx).Contact.Query().Where(contact.BirthOnNotNil()).CountX(b.ctx); n < 850 {
		t.Errorf("%d dates of birth", n)
	}
	if undone := b.undo(t, run.ID); undone.Undone != 1000 || undone.Kept != 0 {
		t.Errorf("%d undone, %d kept", undone.Undone, undone.Kept)
	}
	system := viewer.NewContext(t.Context(), viewer.System("test"))
	if n := b.db.Client(system).Contact.Query().CountX(system); n != 0 {
		t.Errorf("%d contacts are left", n)
	}
}
