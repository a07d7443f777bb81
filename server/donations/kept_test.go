package donations_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/jobs"
)

// keptSums is what the triggers keep, derivedSums the same of the rows themselves.
const (
	keptSums = `SELECT fund_id, received_on, currency, CAST(SUM(gifts) AS BIGINT), CAST(SUM(goods) AS BIGINT), CAST(SUM(dues) AS BIGINT),
		CAST(SUM(gift_count) AS BIGINT), CAST(SUM(entries) AS BIGINT) AS entries
		FROM giving_sums GROUP BY fund_id, received_on, currency
		HAVING SUM(entries) <> 0 OR SUM(gifts) <> 0 OR SUM(goods) <> 0 OR SUM(dues) <> 0 OR SUM(gift_count) <> 0 ORDER BY 1, 2, 3`
	derivedSums = `SELECT fund_id, received_on, currency, CAST(SUM(CASE WHEN kind = 'GIFT' AND method <> 'IN_KIND' THEN held ELSE 0 END) AS BIGINT),
		CAST(SUM(CASE WHEN kind = 'GIFT' AND method = 'IN_KIND' THEN held ELSE 0 END) AS BIGINT),
		CAST(SUM(CASE WHEN kind <> 'GIFT' THEN held ELSE 0 END) AS BIGINT),
		CAST(SUM(CASE WHEN kind = 'GIFT' AND is_whole AND held > 0 THEN 1 ELSE 0 END) AS BIGINT), COUNT(*)
		FROM (
			SELECT 0 AS fund_id, received_on, currency, kind, method, amount_minor - refunded_minor AS held, TRUE AS is_whole
			FROM donations WHERE deleted_at IS NULL
			UNION ALL
			SELECT l.fund_id, d.received_on, l.currency, d.kind, d.method, l.amount_minor, FALSE
			FROM ledger_entries l JOIN donations d ON d.id = l.donation_id WHERE d.deleted_at IS NULL
		) parts GROUP BY fund_id, received_on, currency ORDER BY 1, 2, 3`
)

func requireKeptSums(t require.TestingT, db *jobs.DB) {
	require.Equal(t, sumsOf(t, db, derivedSums), sumsOf(t, db, keptSums))
}

func sumsOf(t require.TestingT, db *jobs.DB, query string) (out []string) {
	rows, err := db.Pool().QueryContext(context.Background(), query)
	require.NoError(t, err)
	defer func() { require.NoError(t, rows.Close()) }()
	for rows.Next() {
		var day, currency string
		var n [6]int64
		require.NoError(t, rows.Scan(&n[0], &day, &currency, &n[1], &n[2], &n[3], &n[4], &n[5]))
		out = append(out, fmt.Sprint(n, day, currency))
	}
	require.NoError(t, rows.Err())
	return out
}

// What no verb does today is kept up as well: a change of kind, of method and of
// currency, many rows by one statement, and a transaction that ends in nothing.
func TestKeptSumsFollowEveryChange(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		roof := b.fund("Roof")
		for _, day := range []date.Date{"2026-01-01", "2026-01-01", "2026-02-01"} {
			b.gift(b.mina, "10.00", on(day))
		}
		requireKeptSums(t, b.db)
		require.Len(t, sumsOf(t, b.db, keptSums), 4)
		for name, change := range map[string]string{
			"kind": "kind = 'DUES'", "method": "method = 'IN_KIND'", "day": "received_on = '2025-05-05'",
			"nothing that counts": "reference = 'x'", "amount": "amount_minor = amount_minor + 1",
		} {
			_, err := b.db.Pool().ExecContext(t.Context(), "UPDATE donations SET "+change)
			require.NoError(t, err, name)
			requireKeptSums(t, b.db)
		}
		before := sumsOf(t, b.db, keptSums)
		failed := fmt.Errorf("not after all")
		require.ErrorIs(t, b.db.Tx(b.ctx, func(ctx context.Context) error {
			if _, err := b.RecordDonation(ctx, donations.RecordInput{ContactID: b.mina, Amount: eur("5.00"), ReceivedOn: today}); err != nil {
				return err
			}
			return failed
		}), failed)
		require.Equal(t, before, sumsOf(t, b.db, keptSums))
		require.NotZero(t, roof)
	})
}

// People who record gifts of one day at once neither wait for each other for ever
// nor lose a sum, and what they change back and forth ends where it was.
func TestKeptSumsOfWritersAtOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.fund("Roof")
		const writers, gifts = 6, 5
		days := []date.Date{"2026-01-01", "2026-02-01", today}
		ended := make(chan error, writers)
		for w := range writers {
			go func() {
				for i := range gifts {
					row, err := b.RecordDonation(b.ctx, donations.RecordInput{ContactID: b.mina, Amount: eur("10.00"), ReceivedOn: days[(w+i)%3]})
					if err == nil {
						_, err = b.UpdateDonation(b.ctx, donations.UpdateInput{ID: row.ID, ReceivedOn: to(days[(w+2*i)%3])})
					}
					if err == nil && i%2 == 0 {
						_, err = b.RefundDonation(b.ctx, donations.RefundInput{DonationID: row.ID, Amount: eur("4.00"), RequestKey: fmt.Sprint(w, i)})
					}
					if err != nil {
						ended <- err
						return
					}
				}
				ended <- nil
			}()
		}
		for range writers {
			require.NoError(t, <-ended)
		}
		requireKeptSums(t, b.db)
		totals, err := b.GivingTotals(b.ctx, donations.Period{})
		require.NoError(t, err)
		require.Len(t, totals, 1)
		require.Equal(t, writers*gifts, totals[0].Count)
	})
}

// Who sees a part of the donations gets the sums of that part, never the kept ones.
func TestKeptSumsAreForThoseWhoSeeAll(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.fund("Roof")
		b.gift(b.mina, "10.00")
		b.gift(b.jun, "20.00")
		var staff int64
		b.change(func(ctx context.Context, c *ent.Client) error {
			row, err := c.User.Create().SetEmail("a@example.org").SetEmailKey("a@example.org").SetName("A").SetRole(user.RoleFUNDRAISING).Save(ctx)
			if err != nil {
				return err
			}
			staff = row.ID
			return c.Contact.UpdateOneID(b.jun).SetOwnerID(staff).Exec(ctx)
		})
		ctx := viewer.NewContext(t.Context(), &viewer.Viewer{
			UserID: staff, Role: viewer.Fundraising,
			Access: rule.Effective(viewer.Fundraising, []rule.Override{{Type: "Donation", Read: viewer.Own, Write: viewer.Own}}),
		})
		totals, err := b.GivingTotals(ctx, donations.Period{})
		require.NoError(t, err)
		require.Equal(t, []donations.Sums{{Gifts: eur("20.00"), InKind: eur("0"), Dues: eur("0"), Count: 1}}, totals)
		funds, err := b.GivingByFund(ctx, donations.Period{})
		require.NoError(t, err)
		require.Len(t, funds, 1)
		require.Equal(t, eur("20.00"), funds[0].Gifts)
	})
}
