package search_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/search"
	"github.com/moim-crm/moim/server/testdb"
)

func gift(t *testing.T, db *jobs.DB, minor int64, currency, on, reference string) {
	t.Helper()
	ctx := viewer.NewContext(context.Background(), viewer.System("test"))
	giver := db.Client(ctx).Contact.Query().FirstIDX(ctx)
	require.NoError(t, db.Tx(ctx, func(ctx context.Context) error {
		return db.Client(ctx).Donation.Create().SetContactID(giver).SetAmountMinor(minor).SetCurrency(currency).
			SetReceivedOn(date.MustParse(on)).SetReference(reference).Exec(ctx)
	}))
}

func subtitles(ctx context.Context, t *testing.T, db *jobs.DB, text string) []string {
	t.Helper()
	hits, err := search.New(db).Find(ctx, text, 10)
	require.NoError(t, err)
	var out []string
	for _, h := range hits {
		out = append(out, h.Subtitle)
	}
	return out
}

func TestFindDonations(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		person(t, db, "민수", "김", "", "")
		gift(t, db, 50_000, "KRW", "2026-01-01", "Won-1")
		gift(t, db, 5_000_000, "EUR", "2026-01-02", "Eur-2")
		gift(t, db, 5_025, "EUR", "2026-01-03", "EUR-20")
		gift(t, db, 50_000, "EUR", "2026-01-04", "cents")
		gift(t, db, 50_000, "KWD", "2026-01-05", "fils")
		won, eur, cents, hundreds, fils := "2026-01-01 · Won-1", "2026-01-02 · Eur-2", "2026-01-03 · EUR-20", "2026-01-04 · cents", "2026-01-05 · fils"
		for _, c := range []struct {
			text string
			want []string
		}{
			{"50000", []string{won, eur}},
			{"₩50,000", []string{won}},
			{"50,000원", []string{won}},
			{"5만원", []string{won}},
			{"5만", []string{won, eur}},
			{"50천", []string{won, eur}},
			{"50.25 EUR", []string{cents}},
			{"€50,25", []string{cents}},
			{"eur 50.25", []string{cents}},
			{"50.000", []string{won, eur, fils}},
			{"500", []string{hundreds}},
			{"$50000", nil},
			{"50.25.1", nil},
			{"eur-2", []string{cents, eur}},
			{"EUR-20", []string{cents}},
			{"won", []string{won}},
			{"%", nil},
		} {
			assert.ElementsMatch(t, c.want, subtitles(as(viewer.Admin), t, db, c.text), c.text)
		}
		noAmounts := as(viewer.Fundraising, rule.Override{Type: "Donation", Field: "amount_minor", Level: viewer.Hide})
		require.Empty(t, subtitles(noAmounts, t, db, "₩50,000"), "a hidden amount is not looked for")
		require.Equal(t, []string{won}, subtitles(noAmounts, t, db, "won-1"))
		noReferences := as(viewer.Fundraising, rule.Override{Type: "Donation", Field: "reference", Level: viewer.Hide})
		require.Empty(t, subtitles(noReferences, t, db, "won-1"), "a hidden reference is not looked for")
		require.Empty(t, subtitles(as(viewer.Volunteering), t, db, "₩50,000"), "who may see no donations finds none")
	})
}

func TestFindWhatIsNamed(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		ctx := viewer.NewContext(context.Background(), viewer.System("test"))
		require.NoError(t, db.Tx(ctx, func(ctx context.Context) error {
			db.Client(ctx).Fund.Create().SetName("장학기금 Scholarships").SaveX(ctx)
			return db.Client(ctx).Campaign.Create().SetName("Spring appeal").Exec(ctx)
		}))
		person(t, db, "Anna", "Springer", "", "")
		admin := as(viewer.Admin)
		require.Equal(t, []string{"Anna Springer", "Spring appeal"}, titles(admin, t, db, "spring"))
		require.Equal(t, []string{"장학기금 Scholarships"}, titles(admin, t, db, "ㅈㅎㄱ"))
		require.Equal(t, []string{"장학기금 Scholarships"}, titles(admin, t, db, "장하"))
		hidden := as(viewer.Membership, rule.Override{Type: "Campaign", Read: viewer.None, Write: viewer.None})
		require.Equal(t, []string{"Anna Springer"}, titles(hidden, t, db, "spring"))
	})
}

// Who reads only their own addresses is not told whose another one is.
func TestAddressesOfOthersAreNotLookedIn(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		person(t, db, "Anna", "Weber", "secret@example.org", "+821012345678")
		own := as(viewer.Membership,
			rule.Override{Type: "ContactEmail", Read: viewer.Own, Write: viewer.Own}, rule.Override{Type: "ContactPhone", Read: viewer.None, Write: viewer.None})
		require.Equal(t, []string{"Anna Weber"}, titles(own, t, db, "weber"))
		for _, text := range []string{"secret@example.org", "secret", "@example.org", "01012345678", "5678"} {
			require.Empty(t, titles(own, t, db, text), text)
			require.Empty(t, listed(own, t, db, text), text)
		}
	})
}
