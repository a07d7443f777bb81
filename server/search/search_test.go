package search_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/search"
	"github.com/moim-crm/moim/server/testdb"
)

func as(role viewer.Role, overrides ...rule.Override) context.Context {
	return viewer.NewContext(context.Background(), &viewer.Viewer{
		UserID: 1, Name: "test", Role: role, Lang: "en", Access: rule.Effective(role, overrides),
	})
}

func person(t *testing.T, db *jobs.DB, given, family, email, phone string) {
	t.Helper()
	in := contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{GivenName: &given, FamilyName: &family}}
	if email != "" {
		in.Emails = &[]contacts.EmailInput{{Address: email, Kind: "HOME", IsPrimary: true}}
	}
	if phone != "" {
		in.Phones = &[]contacts.PhoneInput{{Number: phone, Kind: "MOBILE", IsPrimary: true}}
	}
	_, err := contacts.New(contacts.Deps{DB: db}).Create(as(viewer.Admin), in)
	require.NoError(t, err)
}

func titles(ctx context.Context, t *testing.T, db *jobs.DB, text string) []string {
	t.Helper()
	hits, err := search.New(db).Find(ctx, text, 10)
	require.NoError(t, err)
	var out []string
	for _, h := range hits {
		out = append(out, h.Title)
	}
	return out
}

func TestFind(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		person(t, db, "Zoé", "Éluard", "zoe@example.org", "+33612345678")
		person(t, db, "민수", "김", "minsu@example.kr", "+821012345678")
		person(t, db, "Anna", "Kimmel", "", "")
		for name, c := range map[string]struct {
			text string
			want []string
		}{
			"accents and case do not matter": {"eluard", []string{"Zoé Éluard"}},
			"a Korean family name":           {"김", []string{"김민수"}},
			"a whole Korean name":            {"김민수", []string{"김민수"}},
			"part of an address":             {"minsu@", []string{"김민수"}},
			"a number with separators":       {"010-1234-5678", []string{"김민수"}},
			"both words in any order":        {"kimmel anna", []string{"Anna Kimmel"}},
			"nothing":                        {"nobody", nil},
			"a wildcard is only a letter":    {"%", nil},
			"space alone":                    {"   ", nil},
		} {
			require.Equal(t, c.want, titles(as(viewer.Admin), t, db, c.text), name)
		}
	})
}

func TestFindRespectsRights(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		person(t, db, "Anna", "Weber", "secret@example.org", "")
		hidden := as(viewer.Membership, rule.Override{Type: "ContactEmail", Field: "address", Level: viewer.Hide})
		require.Empty(t, titles(hidden, t, db, "secret@example"), "a hidden address must not be found by")
		require.Equal(t, []string{"Anna Weber"}, titles(hidden, t, db, "weber"))
		own := as(viewer.Membership, rule.Override{Type: "Contact", Read: viewer.Own, Write: viewer.Own})
		require.Empty(t, titles(own, t, db, "weber"), "somebody else's contact must not be found")
		_, err := search.New(db).Find(context.Background(), "weber", 10)
		require.Error(t, err, "nobody finds anything")
	})
}

func TestFindLimits(t *testing.T) {
	t.Parallel()
	db := testdb.SQLite(t)
	for _, n := range []int{0, -1, 51} {
		_, err := search.New(db).Find(as(viewer.Admin), "a", n)
		require.True(t, errs.Is(err, errs.CodeInvalid), "%d results", n)
	}
}
