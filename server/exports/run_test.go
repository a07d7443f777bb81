package exports_test

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/exports"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/runs"
	"github.com/moim-crm/moim/server/search"
	"github.com/moim-crm/moim/server/testdb"
)

// office is a house whose exports are carried out by runs, for one person whose
// rights may change.
type office struct {
	*exports.Service
	runs   *runs.Service
	db     *jobs.DB
	user   *ent.User
	folder string
	access *viewer.Access
	role   viewer.Role
}

func opened(t *testing.T, db *jobs.DB) *office {
	t.Helper()
	o := &office{db: db, folder: t.TempDir(), role: viewer.Membership, access: rule.Default(viewer.Membership)}
	require.NoError(t, db.Tx(as(viewer.Admin), func(ctx context.Context) (err error) {
		o.user, err = db.Client(ctx).User.Create().SetEmail("m@example.org").SetEmailKey("m@example.org").SetName("Mia").SetRole(user.RoleMEMBERSHIP).Save(ctx)
		return err
	}))
	o.open(db)
	return o
}

// open makes the services of one process.
func (o *office) open(db *jobs.DB) {
	o.runs = runs.New(runs.Deps{
		DB: db, Folder: o.folder, StepTime: time.Nanosecond,
		ViewerOf: func(context.Context, int64) (*viewer.Viewer, error) { return o.viewer(), nil },
	})
	o.Service = exports.New(exports.Deps{DB: db, Contacts: contacts.New(contacts.Deps{DB: db}), Finder: search.New(db), Runs: o.runs})
}

func (o *office) viewer() *viewer.Viewer {
	return &viewer.Viewer{UserID: o.user.ID, Name: "Mia", Role: o.role, Lang: "en", Access: o.access}
}

func (o *office) ctx(t *testing.T) context.Context { return viewer.NewContext(t.Context(), o.viewer()) }

// people makes n contacts with one gift each.
func (o *office) people(t *testing.T, n int) {
	t.Helper()
	people, gifts := contacts.New(contacts.Deps{DB: o.db}), donations.New(donations.Deps{DB: o.db})
	require.NoError(t, o.db.Tx(as(viewer.Admin), func(ctx context.Context) error {
		for i := range n {
			family, note := fmt.Sprintf("Kim %04d", i), "=1+1"
			c, err := people.Create(ctx, contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{FamilyName: &family, Note: &note}})
			if err != nil {
				return err
			}
			amount := money.MustParse(fmt.Sprintf("%d.25", i), "EUR")
			if i == 0 {
				amount = money.MustParse("0.25", "EUR")
			}
			if _, err := gifts.RecordDonation(ctx, donations.RecordInput{ContactID: c.ID, Amount: amount, ReceivedOn: "2026-01-31"}); err != nil {
				return err
			}
		}
		return nil
	}))
}

func (o *office) finished(t *testing.T, in exports.Input) (*ent.Run, []byte) {
	t.Helper()
	r, err := o.Start(o.ctx(t), in)
	require.NoError(t, err)
	r, err = o.runs.Drive(o.ctx(t), r.ID)
	require.NoError(t, err)
	return r, o.fetch(t, r.ID)
}

func (o *office) fetch(t *testing.T, id int64) []byte {
	t.Helper()
	f, _, err := o.runs.Open(o.ctx(t), id)
	require.NoError(t, err)
	defer func() { _ = f.Close() }()
	got, err := io.ReadAll(f)
	require.NoError(t, err)
	return got
}

func cells(t *testing.T, text []byte) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(text), "\uFEFF"))).ReadAll()
	require.NoError(t, err)
	return rows
}

// many is more than two pages.
const many = 1203

func TestRunsOfEveryFormat(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		o := opened(t, db)
		o.people(t, many)
		r, text := o.finished(t, exports.Input{List: "contacts", Format: "csv", Language: "ko", Columns: []string{"note", "displayName"}})
		require.Equal(t, run.StateDONE, r.State)
		require.Equal(t, []int{many, many}, []int{r.Total, r.Done})
		rows := cells(t, text)
		require.Len(t, rows, many+1)
		require.Equal(t, []string{"메모", "이름"}, rows[0])
		for i, row := range rows[1:] {
			require.Equal(t, []string{"'=1+1", fmt.Sprintf("Kim %04d", i)}, row)
		}
		require.Equal(t, 1, strings.Count(string(text), "\uFEFF"))

		_, text = o.finished(t, exports.Input{List: "donations", Format: "csv", Where: map[string]any{"amountMinorLT": 1000}})
		rows = cells(t, text)
		require.Len(t, rows, 11)
		sum := money.Zero("EUR")
		for _, row := range rows[1:] {
			var err error
			sum, err = sum.Add(money.MustParse(row[6], "EUR"))
			require.NoError(t, err)
		}
		require.Equal(t, "47.50", sum.Decimal(), "0.25 + 1.25 + … + 9.25")

		r, text = o.finished(t, exports.Input{List: "donations", Format: "xlsx", Language: "en", Columns: []string{"amount", "donor"}})
		require.True(t, strings.HasSuffix(r.FileName, ".xlsx"), r.FileName)
		book, err := excelize.OpenReader(strings.NewReader(string(text)))
		require.NoError(t, err)
		all, err := book.GetRows("donations")
		require.NoError(t, err)
		require.Len(t, all, many+1)
		require.Equal(t, []string{"Amount", "Donor"}, all[0])
		require.Equal(t, []string{"1202.25", "Kim 1202"}, all[many])
		kind, err := book.GetCellType("donations", "A3")
		require.NoError(t, err)
		require.Equal(t, excelize.CellTypeUnset, kind, "an amount is a number")
		require.NoError(t, book.Close())

		_, text = o.finished(t, exports.Input{List: "contacts", Format: "vcf"})
		require.Equal(t, many, strings.Count(string(text), "BEGIN:VCARD"))
	})
}

// TestRightsOfAFile narrows the rights while a file is made, and after it was.
func TestRightsOfAFile(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		o := opened(t, db)
		o.people(t, 3)
		ctx := o.ctx(t)
		before, err := o.Start(ctx, exports.Input{List: "contacts", Format: "csv", Language: "en", Columns: []string{"displayName", "note"}})
		require.NoError(t, err)
		plain, _ := o.finished(t, exports.Input{List: "contacts", Format: "csv", Columns: []string{"displayName"}})
		cards, _ := o.finished(t, exports.Input{List: "contacts", Format: "vcf"})

		o.access = rule.Effective(viewer.Membership, []rule.Override{{Type: "Contact", Field: "note", Level: viewer.Hide}})
		_, err = o.runs.Drive(o.ctx(t), before.ID)
		require.NoError(t, err)
		_, _, err = o.runs.Open(o.ctx(t), before.ID)
		require.True(t, errs.Is(err, errs.CodeForbidden), "a hidden column: %v", err)
		_, _, err = o.runs.Open(o.ctx(t), cards.ID)
		require.True(t, errs.Is(err, errs.CodeForbidden), "cards with a hidden note: %v", err)
		f, _, err := o.runs.Open(viewer.NewContext(ctx, &viewer.Viewer{UserID: o.user.ID, Role: viewer.Admin, Access: rule.Default(viewer.Admin)}), before.ID)
		require.NoError(t, err)
		text, err := io.ReadAll(f)
		require.NoError(t, err)
		require.NoError(t, f.Close())
		require.NotContains(t, string(text), "1+1", "it was made without what was hidden by then")
		require.Len(t, cells(t, o.fetch(t, plain.ID)), 4)
		_, err = o.Start(o.ctx(t), exports.Input{List: "contacts", Format: "csv", Columns: []string{"note"}})
		require.True(t, errs.Is(err, errs.CodeInvalid), "%v", err)

		o.access = rule.Effective(viewer.Membership, []rule.Override{{Type: "Contact", Read: viewer.Own, Write: viewer.Own}})
		_, _, err = o.runs.Open(o.ctx(t), plain.ID)
		require.True(t, errs.Is(err, errs.CodeForbidden), "rows of others: %v", err)

		o.access = rule.Default(viewer.Membership)
		stopped, err := o.Start(o.ctx(t), exports.Input{List: "donations", Format: "csv"})
		require.NoError(t, err)
		o.access = rule.Effective(viewer.Membership, []rule.Override{{Type: "Donation", Read: viewer.None, Write: viewer.None}})
		_, err = o.runs.Drive(o.ctx(t), stopped.ID)
		require.True(t, errs.Is(err, errs.CodeConflict), "%v", err)
		stopped, err = db.Client(o.ctx(t)).Run.Get(o.ctx(t), stopped.ID)
		require.NoError(t, err)
		require.Equal(t, run.StateFAILED, stopped.State)
	})
}

func TestColumnsHaveNames(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		s, _ := house(t, db)
		for _, list := range exports.Lists() {
			columns, err := s.Columns(as(viewer.Admin), list, "en")
			require.NoError(t, err)
			seen := map[string]bool{}
			for _, c := range columns {
				require.False(t, seen[c.Name] || c.Name == "" || c.Title == "", "%s: %+v", list, c)
				seen[c.Name] = true
			}
			require.NotEmpty(t, seen, list)
		}
	})
}

func TestWhatCannotBeExported(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		o := opened(t, db)
		for reason, in := range map[string]exports.Input{
			"no list":         {List: "sessions", Format: "csv"},
			"no format":       {List: "contacts", Format: "pdf"},
			"cards of gifts":  {List: "donations", Format: "vcf"},
			"no column":       {List: "funds", Format: "csv", Columns: []string{"secret"}},
			"no filter":       {List: "funds", Format: "csv", Where: map[string]any{"nameIsLike": "x"}},
			"no such contact": {List: "contacts", Format: "csv", Columns: []string{"totpSecret"}},
		} {
			_, err := o.Start(o.ctx(t), in)
			require.True(t, errs.Is(err, errs.CodeInvalid), "%s: %v", reason, err)
		}
		o.role, o.access = viewer.Volunteering, rule.Default(viewer.Volunteering)
		_, err := o.Start(o.ctx(t), exports.Input{List: "donations", Format: "csv"})
		require.True(t, errs.Is(err, errs.CodeForbidden), "%v", err)
	})
}
