package donations_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
)

func TestRolesDecide(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row := b.gift(b.mina, "10.00")
		tests := map[string]struct {
			ctx         context.Context
			read, write bool
		}{
			"fundraising":  {b.as(viewer.Fundraising), true, true},
			"finance":      {b.as(viewer.Finance), true, true},
			"membership":   {b.as(viewer.Membership), true, true},
			"read only":    {b.as(viewer.ReadOnly), true, false},
			"volunteering": {b.as(viewer.Volunteering), false, false},
			"nobody":       {context.Background(), false, false},
		}
		for name, test := range tests {
			_, err := b.GivingSummary(test.ctx, []int64{b.mina})
			require.Equal(t, test.read, err == nil, "%s: %v", name, err)
			require.Equal(t, test.read, donations.MaySeeSums(test.ctx), name)
			require.True(t, test.read || errs.Is(err, errs.CodeForbidden), "%s: %v", name, err)
			_, err = b.RecordDonation(test.ctx, input(b.jun, "1.00"))
			require.Equal(t, test.write, err == nil, "%s: %v", name, err)
			_, err = b.Acknowledge(test.ctx, row.ID)
			require.Equal(t, test.write, err == nil, "%s: %v", name, err)
		}
	})
}

func TestSumsCoverTheViewersRows(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		var staff int64
		b.change(func(ctx context.Context, c *ent.Client) error {
			row, err := c.User.Create().SetEmail("a@example.org").SetEmailKey("a@example.org").SetName("A").SetRole(user.RoleFUNDRAISING).Save(ctx)
			if err != nil {
				return err
			}
			staff = row.ID
			return c.Contact.UpdateOneID(b.mina).SetOwnerID(staff).Exec(ctx)
		})
		b.gift(b.mina, "10.00")
		foreign := b.gift(b.jun, "500.00", func(in *donations.RecordInput) {
			in.SoftCredits = []donations.SoftCreditInput{{ContactID: b.mina}}
		})
		own := viewer.NewContext(context.Background(), &viewer.Viewer{
			UserID: staff, Name: "A", Role: viewer.Fundraising, Via: "session",
			Access: rule.Effective(viewer.Fundraising, []rule.Override{
				{Type: "Donation", Read: viewer.Own, Write: viewer.Own},
				{Type: "SoftCredit", Read: viewer.Own, Write: viewer.Own},
				{Type: "LedgerEntry", Read: viewer.Own, Write: viewer.Own},
			}),
		})
		all, err := b.GivingSummary(own, []int64{b.mina, b.jun})
		require.NoError(t, err)
		require.Len(t, all, 1)
		require.Equal(t, [2]any{eur("10.00"), eur("0")}, [2]any{all[b.mina][0].Total, all[b.mina][0].Soft})
		totals, err := b.GivingTotals(own, donations.Period{})
		require.NoError(t, err)
		require.Equal(t, eur("10.00"), totals[0].Gifts)
		funds, err := b.GivingByFund(own, donations.Period{})
		require.NoError(t, err)
		require.Len(t, funds, 1)
		require.Equal(t, eur("10.00"), funds[0].Gifts)

		_, err = b.RefundDonation(own, donations.RefundInput{DonationID: foreign.ID, RequestKey: "k"})
		requireFault(t, err, "", donations.KeyUnknown)
		_, err = b.RecordDonation(own, input(b.jun, "1.00"))
		require.True(t, errs.Is(err, errs.CodeForbidden), "%v", err)
		mine, err := b.RecordDonation(own, input(b.mina, "1.00"))
		require.NoError(t, err)
		_, err = b.UpdateDonation(own, donations.UpdateInput{ID: mine.ID, Amount: to(eur("2.00"))})
		require.NoError(t, err)
		entry := b.db.Client(b.ctx).AuditEntry.Query().
			Where(auditentry.EntityType("Donation"), auditentry.EntityID(mine.ID), auditentry.OpEQ(auditentry.OpUPDATE)).OnlyX(b.ctx)
		require.Equal(t, "A", entry.Actor)
	})
}

func TestHiddenAmountsStayHidden(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row := b.gift(b.mina, "10.00")
		blind := b.as(viewer.Fundraising, rule.Override{Type: "Donation", Field: "amount_minor", Level: viewer.Hide})
		_, err := b.GivingSummary(blind, []int64{b.mina})
		require.True(t, errs.Is(err, errs.CodeForbidden))
		_, err = b.GivingTotals(blind, donations.Period{})
		require.True(t, errs.Is(err, errs.CodeForbidden))
		seen, err := b.UpdateDonation(blind, donations.UpdateInput{ID: row.ID, Note: to("thanks")})
		require.NoError(t, err)
		require.Equal(t, "thanks", seen.Note)
		require.Zero(t, seen.AmountMinor)
		_, err = b.UpdateDonation(blind, donations.UpdateInput{ID: row.ID, Amount: to(eur("11.00"))})
		require.True(t, errs.Is(err, errs.CodeForbidden), "%v", err)
		require.Equal(t, map[string]int{"donation.recorded": 1, "donation.updated": 1}, b.events())
	})
}

func TestSeeingIsNotChanging(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row := b.gift(b.mina, "10.00")
		reader := b.as(viewer.Fundraising, rule.Override{Type: "Donation", Read: viewer.All, Write: viewer.Own})
		_, err := b.UpdateDonation(reader, donations.UpdateInput{ID: row.ID, Note: to("x")})
		require.True(t, errs.Is(err, errs.CodeForbidden), "%v", err)
		_, err = b.TakeBack(reader, row.ID)
		require.True(t, errs.Is(err, errs.CodeForbidden), "%v", err)
		require.Len(t, b.ledger(row.ID), 1)
	})
}
