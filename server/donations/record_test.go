package donations_test

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/allocation"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/ledgerentry"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/softcredit"
	"github.com/moim-crm/moim/ent/tribute"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
)

func TestRecordGoesToTheDefaultFund(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row := b.gift(b.mina, "100.00")
		again := b.gift(b.jun, "5.00")
		def := b.db.Client(b.ctx).Fund.Query().OnlyX(b.ctx)
		require.True(t, def.IsDefault)
		require.Equal(t, map[int64]int64{def.ID: 10_000}, b.ledger(row.ID))
		require.Equal(t, map[int64]int64{def.ID: 500}, b.ledger(again.ID))
		require.Equal(t, donation.KindGIFT, row.Kind)
		require.Equal(t, donation.MethodBANK_TRANSFER, row.Method)
		require.Equal(t, map[string]int{"donation.recorded": 2}, b.events())
	})
}

func TestRecordDividesExactly(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		one, two, three := b.fund("One"), b.fund("Two"), b.fund("Three")
		third, rest := money.BasisPoints(3333), money.BasisPoints(3334)
		row := b.gift(b.mina, "100.00", func(in *donations.RecordInput) {
			in.Allocations = []donations.AllocationInput{
				{FundID: one, Share: &third}, {FundID: two, Share: &third}, {FundID: three, Share: &rest},
			}
		})
		require.Equal(t, map[int64]int64{one: 3333, two: 3333, three: 3334}, b.ledger(row.ID))
		odd := b.gift(b.mina, "0.02", func(in *donations.RecordInput) {
			in.Allocations = []donations.AllocationInput{
				{FundID: one, Share: &third}, {FundID: two, Share: &third}, {FundID: three, Share: &rest},
			}
		})
		require.Equal(t, map[int64]int64{three: 1, one: 1}, b.ledger(odd.ID))
		a, c := eur("60.00"), eur("40.00")
		row = b.gift(b.mina, "100.00", func(in *donations.RecordInput) {
			in.Allocations = []donations.AllocationInput{{FundID: one, Amount: &a}, {FundID: two, Amount: &c}}
		})
		require.Equal(t, map[int64]int64{one: 6000, two: 4000}, b.ledger(row.ID))
	})
}

func TestRecordRefuses(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		open, put := b.fund("Open"), b.fund("Put away")
		_, err := b.ArchiveFund(b.ctx, put)
		require.NoError(t, err)
		half, most := money.BasisPoints(5000), money.BasisPoints(9950)
		small, krw, zero := eur("1.00"), money.MustParse("1000", "KRW"), eur("0.00")
		type allocations = []donations.AllocationInput
		type soft = []donations.SoftCreditInput
		big := eur("10.01")
		tests := map[string]struct {
			change     func(*donations.RecordInput)
			field, key string
		}{
			"nobody gave":         {func(in *donations.RecordInput) { in.ContactID = 0 }, "contactId", errs.KeyRequired},
			"an unknown donor":    {func(in *donations.RecordInput) { in.ContactID = 404 }, "contactId", donations.KeyContact},
			"nothing given":       {func(in *donations.RecordInput) { in.Amount = zero }, "amount", donations.KeyNotPositive},
			"less than nothing":   {func(in *donations.RecordInput) { in.Amount = eur("-1.00") }, "amount", donations.KeyNotPositive},
			"more than can be":    {func(in *donations.RecordInput) { in.Amount.Minor = 1 << 60 }, "amount", donations.KeyTooMuch},
			"an unknown currency": {func(in *donations.RecordInput) { in.Amount.Currency = "ZZZ" }, "amount", donations.KeyCurrency},
			"no date":             {func(in *donations.RecordInput) { in.ReceivedOn = "" }, "receivedOn", errs.KeyRequired},
			"no such date":        {func(in *donations.RecordInput) { in.ReceivedOn = "2026-02-30" }, "receivedOn", donations.KeyBadDate},
			"the future":          {func(in *donations.RecordInput) { in.ReceivedOn = "2026-11-24" }, "receivedOn", donations.KeyFuture},
			"an unknown method":   {func(in *donations.RecordInput) { in.Method = "SHELLS" }, "method", errs.KeyMalformed},
			"goods paid by card": {func(in *donations.RecordInput) {
				in.Method, in.InKind = donation.MethodCARD, &donations.InKind{Description: "Piano"}
			}, "inKind", donations.KeyInKindMethod},
			"an unknown fund":      {func(in *donations.RecordInput) { in.Allocations = allocations{{FundID: 404, Amount: &in.Amount}} }, "allocations.0.fundId", donations.KeyFundUnknown},
			"an archived fund":     {func(in *donations.RecordInput) { in.Allocations = allocations{{FundID: put, Amount: &in.Amount}} }, "allocations.0.fundId", donations.KeyFundArchived},
			"parts that miss some": {func(in *donations.RecordInput) { in.Allocations = allocations{{FundID: open, Amount: &small}} }, "allocations", donations.KeyAllocationSum},
			"shares that miss some": {func(in *donations.RecordInput) { in.Allocations = allocations{{FundID: open, Share: &most}} },
				"allocations", donations.KeyAllocationShare},
			"amounts and shares": {func(in *donations.RecordInput) {
				in.Allocations = allocations{{FundID: open, Share: &half}, {FundID: put, Amount: &small}}
			}, "allocations.1", donations.KeyAllocationMixed},
			"one fund twice": {func(in *donations.RecordInput) {
				in.Allocations = allocations{{FundID: open, Share: &half}, {FundID: open, Share: &half}}
			}, "allocations.1.fundId", donations.KeyAllocationTwice},
			"a part in another currency": {func(in *donations.RecordInput) { in.Allocations = allocations{{FundID: open, Amount: &krw}} },
				"allocations.0.amount", donations.KeyOtherCurrency},
			"an unknown campaign": {func(in *donations.RecordInput) { in.CampaignID = 404 }, "campaignId", donations.KeyCampaignUnknown},
			"an unknown appeal":   {func(in *donations.RecordInput) { in.AppealID = 404 }, "appealId", donations.KeyAppealUnknown},
			"an unknown pledge":   {func(in *donations.RecordInput) { in.PledgeID = 404 }, "pledgeId", donations.KeyPledgeUnknown},
			"credit to the donor": {func(in *donations.RecordInput) { in.SoftCredits = soft{{ContactID: b.mina}} }, "softCredits.0.contactId", donations.KeySoftDonor},
			"one person in two roles": {func(in *donations.RecordInput) {
				in.SoftCredits = soft{{ContactID: b.jun, Role: softcredit.RoleSPOUSE}, {ContactID: b.jun, Role: softcredit.RoleSOLICITOR}}
			}, "softCredits.1.contactId", donations.KeySoftTwice},
			"credit for more than the gift": {func(in *donations.RecordInput) { in.SoftCredits = soft{{ContactID: b.jun, Amount: &big}} },
				"softCredits.0.amount", donations.KeySoftTooMuch},
			"a tribute to nobody": {func(in *donations.RecordInput) { in.Tributes = []donations.TributeInput{{Kind: tribute.KindHONOUR}} },
				"tributes.0.honoreeName", errs.KeyRequired},
			"fields of one's own": {func(in *donations.RecordInput) { in.CustomFields = map[string]any{"a": 1} }, "customFields", donations.KeyNoCustomFields},
		}
		for name, test := range tests {
			_, err := b.RecordDonation(b.ctx, input(b.mina, "10.00", test.change))
			require.Error(t, err, name)
			require.True(t, errs.Is(err, errs.CodeInvalid), "%s: %v", name, err)
			requireFault(t, err, test.field, test.key)
		}
		require.Zero(t, b.db.Client(b.ctx).Donation.Query().CountX(b.ctx))
		require.Zero(t, b.db.Client(b.ctx).LedgerEntry.Query().CountX(b.ctx))
	})
}

func TestRecordReportsEveryFault(t *testing.T) {
	t.Parallel()
	err := donations.RecordInput{}.Validate()
	var fields []string
	for _, e := range errs.All(err) {
		fields = append(fields, e.Field)
	}
	require.Equal(t, []string{"amount", "receivedOn", "contactId"}, fields)
}

func TestAppealBringsItsCampaign(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		spring, err := b.CreateCampaign(b.ctx, donations.CreateCampaignInput{Name: "Spring"})
		require.NoError(t, err)
		autumn, err := b.CreateCampaign(b.ctx, donations.CreateCampaignInput{Name: "Autumn"})
		require.NoError(t, err)
		letter, err := b.CreateAppeal(b.ctx, donations.CreateAppealInput{CampaignID: spring.ID, Name: "Letter"})
		require.NoError(t, err)
		row := b.gift(b.mina, "10.00", func(in *donations.RecordInput) { in.AppealID = letter.ID })
		require.Equal(t, spring.ID, *row.CampaignID)
		_, err = b.RecordDonation(b.ctx, input(b.mina, "10.00", func(in *donations.RecordInput) {
			in.AppealID, in.CampaignID = letter.ID, autumn.ID
		}))
		requireFault(t, err, "appealId", donations.KeyAppealElsewhere)
		_, err = b.ArchiveCampaign(b.ctx, spring.ID)
		require.NoError(t, err)
		_, err = b.RecordDonation(b.ctx, input(b.mina, "10.00", func(in *donations.RecordInput) { in.AppealID = letter.ID }))
		requireFault(t, err, "campaignId", donations.KeyCampaignEnded)
	})
}

func TestGiftInKindIsBookedApart(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		value := eur("800.00")
		row, err := b.RecordDonation(b.ctx, donations.RecordInput{
			ContactID: b.mina, ReceivedOn: today, InKind: &donations.InKind{Description: "Piano", FairMarket: &value},
		})
		require.NoError(t, err)
		require.Equal(t, donation.MethodIN_KIND, row.Method)
		require.Equal(t, value, *row.Amount())
		entry := b.db.Client(b.ctx).LedgerEntry.Query().OnlyX(b.ctx)
		require.Equal(t, ledgerentry.AccountIN_KIND, entry.Account)
	})
}

func TestSameRequestRecordsOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		const times = 20
		ids := make([]int64, times)
		var wg sync.WaitGroup
		for i := range times {
			wg.Go(func() {
				row, err := b.RecordDonation(b.ctx, input(b.mina, "10.00", func(in *donations.RecordInput) { in.RequestKey = "form-1" }))
				if err != nil {
					t.Error(err)
					return
				}
				ids[i] = row.ID
			})
		}
		wg.Wait()
		only := b.db.Client(b.ctx).Donation.Query().OnlyX(b.ctx)
		for _, id := range ids {
			require.Equal(t, only.ID, id)
		}
		require.Equal(t, 1, b.events()["donation.recorded"])
	})
}

func TestRecordJoinsATransaction(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		broken := errors.New("broken")
		err := b.db.Tx(b.ctx, func(ctx context.Context) error {
			if _, err := b.RecordDonation(ctx, input(b.mina, "10.00")); err != nil {
				return err
			}
			return broken
		})
		require.ErrorIs(t, err, broken)
		require.Zero(t, b.db.Client(b.ctx).Donation.Query().CountX(b.ctx))
		require.Zero(t, b.db.Client(b.ctx).LedgerEntry.Query().CountX(b.ctx))
		require.Zero(t, b.db.Client(b.ctx).Allocation.Query().Where(allocation.AmountMinorGT(0)).CountX(b.ctx))
	})
}

func TestDefaultFundIsMadeOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				if _, err := b.RecordDonation(b.ctx, input(b.mina, "1.00")); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		require.Equal(t, 1, b.db.Client(b.ctx).Fund.Query().CountX(b.ctx))
	})
}

func TestTomorrowIsTodaySomewhere(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row := b.gift(b.mina, "1.00", func(in *donations.RecordInput) { in.ReceivedOn = "2026-11-23" })
		require.Equal(t, date.Date("2026-11-23"), row.ReceivedOn)
	})
}
