package exports_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/exports"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/search"
	"github.com/moim-crm/moim/server/testdb"
)

func as(role viewer.Role, overrides ...rule.Override) context.Context {
	return viewer.NewContext(context.Background(), &viewer.Viewer{
		UserID: 1, Name: "test", Role: role, Lang: "en", Access: rule.Effective(role, overrides),
	})
}

// house is a database with two donors, one of whom tries to run a formula.
func house(t *testing.T, db *jobs.DB) (*exports.Service, []int64) {
	t.Helper()
	people := contacts.New(contacts.Deps{DB: db})
	gifts := donations.New(donations.Deps{DB: db})
	var ids []int64
	for _, name := range []string{"=HYPERLINK(1)", "선우"} {
		family := "Kim"
		c, err := people.Create(as(viewer.Admin), contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{GivenName: &name, FamilyName: &family}})
		require.NoError(t, err)
		ids = append(ids, c.ID)
		_, err = gifts.RecordDonation(as(viewer.Admin), donations.RecordInput{ContactID: c.ID, Amount: money.MustParse("12.50", "EUR"), ReceivedOn: "2026-01-31", Reference: "ref-" + name})
		require.NoError(t, err)
	}
	return exports.New(exports.Deps{DB: db, Contacts: people, Finder: search.New(db)}), ids
}

func table(ctx context.Context, t *testing.T, s *exports.Service, in exports.Input) [][]string {
	t.Helper()
	in.Format = "csv"
	var out bytes.Buffer
	require.NoError(t, s.Write(ctx, in, &out))
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(out.String(), "\uFEFF"))).ReadAll()
	require.NoError(t, err)
	return rows
}

func TestEveryListHasAHeaderAndItsRows(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		s, _ := house(t, db)
		for _, list := range exports.Lists() {
			require.NotEmpty(t, table(as(viewer.Admin), t, s, exports.Input{List: list, Language: "ko"})[0], list)
		}
		rows := table(as(viewer.Admin), t, s, exports.Input{List: "donations"})
		require.Len(t, rows, 3)
		require.Contains(t, rows[1], "12.50")
		require.Contains(t, rows[1], "2026-01-31")
	})
}

func TestFormulasAreDefused(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		s, _ := house(t, db)
		for _, list := range []string{"contacts", "donations"} {
			for _, row := range table(as(viewer.Admin), t, s, exports.Input{List: list})[1:] {
				for _, cell := range row {
					require.False(t, strings.HasPrefix(cell, "="), "%s: %q", list, cell)
				}
			}
		}
	})
}

func TestFilterTakesIDsAsTheGraphWritesThem(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		s, ids := house(t, db)
		where := map[string]any{"contactID": strconv.FormatInt(ids[1], 10), "referenceContains": "선우"}
		require.Len(t, table(as(viewer.Admin), t, s, exports.Input{List: "donations", Where: where}), 2)
		err := s.Write(as(viewer.Admin), exports.Input{List: "donations", Format: "csv", Where: map[string]any{"colour": "red"}}, &bytes.Buffer{})
		require.True(t, errs.Is(err, errs.CodeInvalid), "an unknown filter must not be left out silently: %v", err)
	})
}

func TestRights(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		s, _ := house(t, db)
		hidden := as(viewer.ReadOnly, rule.Override{Type: "Donation", Field: "amount_minor", Level: viewer.Hide})
		for _, row := range table(hidden, t, s, exports.Input{List: "donations"}) {
			require.NotContains(t, row, "12.50")
			require.NotContains(t, row, "Amount")
		}
		own := as(viewer.Fundraising, rule.Override{Type: "Donation", Read: viewer.Own, Write: viewer.Own})
		require.Len(t, table(own, t, s, exports.Input{List: "donations"}), 1, "only the header")
		in := exports.Input{List: "donations", Format: "csv"}
		require.True(t, errs.Is(s.Check(as(viewer.Volunteering), in), errs.CodeForbidden))
		require.True(t, errs.Is(s.Check(context.Background(), in), errs.CodeUnauthenticated))
		for _, bad := range []exports.Input{{List: "robots", Format: "csv"}, {List: "donations", Format: "vcf"}, {List: "donations"}} {
			require.True(t, errs.Is(s.Check(as(viewer.Admin), bad), errs.CodeInvalid), "%+v", bad)
		}
	})
}

func TestXLSXAndVCard(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		s, _ := house(t, db)
		var out bytes.Buffer
		require.NoError(t, s.Write(as(viewer.Admin), exports.Input{List: "donations", Format: "xlsx"}, &out))
		book, err := excelize.OpenReader(&out)
		require.NoError(t, err)
		rows, err := book.GetRows(book.GetSheetName(0))
		require.NoError(t, err)
		require.Len(t, rows, 3)
		out.Reset()
		require.NoError(t, s.Write(as(viewer.Admin), exports.Input{List: "contacts", Format: "vcf"}, &out))
		require.Equal(t, 2, strings.Count(out.String(), "BEGIN:VCARD"))
	})
}
