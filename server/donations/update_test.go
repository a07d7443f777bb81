package donations_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/ledgerentry"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
)

func to[T any](v T) *T { return &v }

func TestUpdateCorrectsTheLedger(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		one, two := b.fund("One"), b.fund("Two")
		row := b.gift(b.mina, "100.00")
		next, err := b.UpdateDonation(b.ctx, donations.UpdateInput{
			ID: row.ID, Version: row.Version, Amount: to(eur("80.00")), ReceivedOn: to(date.Date("2026-10-01")),
			Allocations: []donations.AllocationInput{
				{FundID: one, Share: to(money.BasisPoints(2500))}, {FundID: two, Share: to(money.BasisPoints(7500))},
			},
			Note: to("counted again"),
		})
		require.NoError(t, err)
		require.Equal(t, row.Version+1, next.Version)
		require.Equal(t, map[int64]int64{one: 2000, two: 6000}, b.ledger(row.ID))
		kinds := map[ledgerentry.Kind]int{}
		for _, e := range b.db.Client(b.ctx).LedgerEntry.Query().AllX(b.ctx) {
			kinds[e.Kind]++
		}
		require.Equal(t, map[ledgerentry.Kind]int{"GIFT": 1, "CORRECTION": 3}, kinds)

		// The shares are kept where only the amount changes.
		_, err = b.UpdateDonation(b.ctx, donations.UpdateInput{ID: row.ID, Amount: to(eur("40.00"))})
		require.NoError(t, err)
		require.Equal(t, map[int64]int64{one: 1000, two: 3000}, b.ledger(row.ID))
		require.Equal(t, 2, b.events()["donation.updated"])
		history := b.db.Client(b.ctx).AuditEntry.Query().
			Where(auditentry.EntityType("Donation"), auditentry.OpEQ(auditentry.OpUPDATE)).
			Order(ent.Asc(auditentry.FieldID)).FirstX(b.ctx)
		require.Equal(t, [2]any{"", "counted again"}, history.Changes["note"])
	})
}

func TestUpdateRefuses(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		one, two := b.fund("One"), b.fund("Two")
		row := b.gift(b.mina, "10.00", func(in *donations.RecordInput) {
			in.Allocations = []donations.AllocationInput{{FundID: one, Amount: to(eur("4.00"))}, {FundID: two, Amount: to(eur("6.00"))}}
		})
		_, err := b.RefundDonation(b.ctx, donations.RefundInput{DonationID: row.ID, Amount: eur("5.00"), RequestKey: "r"})
		require.NoError(t, err)
		tests := map[string]struct {
			in         donations.UpdateInput
			field, key string
		}{
			"an old version":            {donations.UpdateInput{Version: row.Version, Note: to("x")}, "", donations.KeyChanged},
			"less than was refunded":    {donations.UpdateInput{Amount: to(eur("4.99"))}, "amount", donations.KeyBelowRefunded},
			"another currency":          {donations.UpdateInput{Amount: to(money.MustParse("10", "KRW"))}, "amount", donations.KeyOtherCurrency},
			"parts that nobody divided": {donations.UpdateInput{Amount: to(eur("9.00"))}, "allocations", donations.KeyAllocationAnew},
			"the future":                {donations.UpdateInput{ReceivedOn: to(date.Date("2027-01-01"))}, "receivedOn", donations.KeyFuture},
			"goods paid by transfer":    {donations.UpdateInput{InKindDescription: to("Piano")}, "inKind", donations.KeyInKindMethod},
			"later than the refund":     {donations.UpdateInput{ReceivedOn: to(date.Date("2026-11-23"))}, "receivedOn", donations.KeyAfterRefund},
			"an unknown method":         {donations.UpdateInput{Method: to(donation.Method("SHELLS"))}, "method", errs.KeyMalformed},
		}
		for name, test := range tests {
			test.in.ID = row.ID
			_, err := b.UpdateDonation(b.ctx, test.in)
			require.Error(t, err, name)
			requireFault(t, err, test.field, test.key)
		}
		_, err = b.UpdateDonation(b.ctx, donations.UpdateInput{ID: 404})
		requireFault(t, err, "", donations.KeyUnknown)
	})
}

func TestUpdateMovesRefundsWithTheFund(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		one, two := b.fund("One"), b.fund("Two")
		row := b.gift(b.mina, "10.00", func(in *donations.RecordInput) {
			in.Allocations = []donations.AllocationInput{{FundID: one, Amount: to(eur("10.00"))}}
		})
		_, err := b.RefundDonation(b.ctx, donations.RefundInput{DonationID: row.ID, Amount: eur("3.00"), RequestKey: "r"})
		require.NoError(t, err)
		_, err = b.UpdateDonation(b.ctx, donations.UpdateInput{ID: row.ID, Allocations: []donations.AllocationInput{{FundID: two, Amount: to(eur("10.00"))}}})
		require.NoError(t, err)
		require.Equal(t, map[int64]int64{two: 700}, b.ledger(row.ID))
	})
}

func TestUpdateKeepsAnArchivedFundThatItHas(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.fund("Default")
		old := b.fund("Old")
		row := b.gift(b.mina, "10.00", func(in *donations.RecordInput) {
			in.Allocations = []donations.AllocationInput{{FundID: old, Amount: to(eur("10.00"))}}
		})
		_, err := b.ArchiveFund(b.ctx, old)
		require.NoError(t, err)
		_, err = b.UpdateDonation(b.ctx, donations.UpdateInput{ID: row.ID, Amount: to(eur("12.00"))})
		require.NoError(t, err)
		require.Equal(t, map[int64]int64{old: 1200}, b.ledger(row.ID))
	})
}

func TestUpdateOfCampaignAndAppeal(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		spring, _ := b.CreateCampaign(b.ctx, donations.CreateCampaignInput{Name: "Spring"})
		autumn, _ := b.CreateCampaign(b.ctx, donations.CreateCampaignInput{Name: "Autumn"})
		letter, _ := b.CreateAppeal(b.ctx, donations.CreateAppealInput{CampaignID: spring.ID, Name: "Letter"})
		row := b.gift(b.mina, "10.00", func(in *donations.RecordInput) { in.AppealID = letter.ID })
		moved, err := b.UpdateDonation(b.ctx, donations.UpdateInput{ID: row.ID, CampaignID: &autumn.ID})
		require.NoError(t, err)
		require.Equal(t, autumn.ID, *moved.CampaignID)
		require.Nil(t, moved.AppealID)
		back, err := b.UpdateDonation(b.ctx, donations.UpdateInput{ID: row.ID, AppealID: &letter.ID})
		require.NoError(t, err)
		require.Equal(t, spring.ID, *back.CampaignID)
		none, err := b.UpdateDonation(b.ctx, donations.UpdateInput{ID: row.ID, CampaignID: to(int64(0))})
		require.NoError(t, err)
		require.Nil(t, none.CampaignID)
		require.Nil(t, none.AppealID)
	})
}

func TestUpdateToGoodsMovesTheAccount(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row := b.gift(b.mina, "10.00")
		accounts := func() map[ledgerentry.Account]int64 {
			sums := map[ledgerentry.Account]int64{}
			for _, e := range b.db.Client(b.ctx).LedgerEntry.Query().AllX(b.ctx) {
				sums[e.Account] += e.AmountMinor
			}
			return sums
		}
		goods, err := b.UpdateDonation(b.ctx, donations.UpdateInput{
			ID: row.ID, Method: to(donation.MethodIN_KIND), InKindDescription: to("Piano"), FairMarket: to(eur("12.00")),
		})
		require.NoError(t, err)
		require.Equal(t, eur("12.00"), *goods.FairMarket())
		require.Equal(t, map[ledgerentry.Account]int64{"MONEY": 0, "IN_KIND": 1000}, accounts())
		back, err := b.UpdateDonation(b.ctx, donations.UpdateInput{ID: row.ID, Method: to(donation.MethodCASH)})
		require.NoError(t, err)
		require.Nil(t, back.FairMarket())
		require.Empty(t, back.InKindDescription)
		require.Equal(t, map[ledgerentry.Account]int64{"MONEY": 1000, "IN_KIND": 0}, accounts())
	})
}

func TestWhatBoughtATermIsNotTakenBack(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row := b.gift(b.mina, "10.00", dues)
		var term int64
		b.change(func(ctx context.Context, c *ent.Client) error {
			level := c.MembershipLevel.Create().SetName("Friend").SaveX(ctx)
			held := c.Membership.Create().SetHolderID(b.mina).SetLevelID(level.ID).SetJoinedOn(today).SaveX(ctx)
			bought, err := c.MembershipTerm.Create().SetMembershipID(held.ID).SetLevelID(level.ID).SetDonationID(row.ID).
				SetStartOn(today).SetEndOn("2027-11-21").SetKind("JOIN").SetPriceMinor(1000).SetCurrency("EUR").Save(ctx)
			term = bought.ID
			return err
		})
		_, err := b.TakeBack(b.ctx, row.ID)
		requireFault(t, err, "", donations.KeyBoughtTerm)
		b.change(func(ctx context.Context, c *ent.Client) error {
			return c.MembershipTerm.UpdateOneID(term).SetVoidedAt(noon).Exec(ctx)
		})
		_, err = b.TakeBack(b.ctx, row.ID)
		require.NoError(t, err)
	})
}

func TestTakeBackAndRestore(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row := b.gift(b.mina, "10.00")
		gone, err := b.TakeBack(b.ctx, row.ID)
		require.NoError(t, err)
		require.NotNil(t, gone.DeletedAt)
		require.Empty(t, b.ledger(row.ID))
		again, err := b.TakeBack(b.ctx, row.ID)
		require.NoError(t, err)
		require.Equal(t, gone.Version, again.Version)
		_, err = b.UpdateDonation(b.ctx, donations.UpdateInput{ID: row.ID, Note: to("x")})
		requireFault(t, err, "", donations.KeyTakenBack)
		_, err = b.RefundDonation(b.ctx, donations.RefundInput{DonationID: row.ID, RequestKey: "k"})
		requireFault(t, err, "", donations.KeyTakenBack)
		_, err = b.Restore(b.ctx, row.ID)
		require.NoError(t, err)
		_, err = b.Restore(b.ctx, row.ID)
		requireFault(t, err, "", donations.KeyNotTakenBack)
		require.Len(t, b.ledger(row.ID), 1)
		_, err = b.RefundDonation(b.ctx, donations.RefundInput{DonationID: row.ID, RequestKey: "k"})
		require.NoError(t, err)
		_, err = b.TakeBack(b.ctx, row.ID)
		requireFault(t, err, "", donations.KeyHasRefunds)
		require.Equal(t, map[string]int{
			"donation.recorded": 1, "donation.taken_back": 1, "donation.restored": 1, "donation.refunded": 1,
		}, b.events())
	})
}

func TestAcknowledge(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row := b.gift(b.mina, "10.00")
		thanked, err := b.Acknowledge(b.ctx, row.ID)
		require.NoError(t, err)
		require.Equal(t, noon, thanked.AcknowledgedAt.UTC())
		unthanked, err := b.Unacknowledge(b.ctx, row.ID)
		require.NoError(t, err)
		require.Nil(t, unthanked.AcknowledgedAt)
	})
}
