package donations_test

import (
	"strconv"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/refund"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
)

func TestRefundsAtOnceNeverExceedTheGift(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row := b.gift(b.mina, "100.00")
		var done, refused atomic.Int64
		var wg sync.WaitGroup
		for i := range 20 {
			wg.Go(func() {
				_, err := b.RefundDonation(b.ctx, donations.RefundInput{
					DonationID: row.ID, Amount: eur("15.00"), RequestKey: strconv.Itoa(i),
				})
				switch {
				case err == nil:
					done.Add(1)
				case errs.Is(err, errs.CodeConflict):
					refused.Add(1)
				default:
					t.Error(err)
				}
			})
		}
		wg.Wait()
		require.Equal(t, [2]int64{6, 14}, [2]int64{done.Load(), refused.Load()})
		after := b.db.Client(b.ctx).Donation.GetX(b.ctx, row.ID)
		require.EqualValues(t, 9000, after.RefundedMinor)
		require.Equal(t, 6, b.db.Client(b.ctx).Refund.Query().Where(refund.DonationID(row.ID)).CountX(b.ctx))
		for _, sum := range b.ledger(row.ID) {
			require.EqualValues(t, 1000, sum)
		}
	})
}

func TestSameRequestRefundsOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row := b.gift(b.mina, "100.00")
		ids := make([]int64, 20)
		var wg sync.WaitGroup
		for i := range ids {
			wg.Go(func() {
				made, err := b.RefundDonation(b.ctx, donations.RefundInput{
					DonationID: row.ID, Amount: eur("15.00"), RequestKey: "once",
				})
				if err != nil {
					t.Error(err)
					return
				}
				ids[i] = made.ID
			})
		}
		wg.Wait()
		only := b.db.Client(b.ctx).Refund.Query().OnlyX(b.ctx)
		for _, id := range ids {
			require.Equal(t, only.ID, id)
		}
		require.EqualValues(t, 1500, b.db.Client(b.ctx).Donation.GetX(b.ctx, row.ID).RefundedMinor)
		require.Equal(t, 1, b.events()["donation.refunded"])
	})
}

func TestRefundIsBornByEveryFund(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		one, two := b.fund("One"), b.fund("Two")
		most, rest := eur("9.99"), eur("0.01")
		row := b.gift(b.mina, "10.00", func(in *donations.RecordInput) {
			in.Allocations = []donations.AllocationInput{{FundID: one, Amount: &most}, {FundID: two, Amount: &rest}}
		})
		for i, want := range []map[int64]int64{{one: 499, two: 1}, {one: 1}, {}} {
			amount := eur("5.00")
			switch i {
			case 1:
				amount = eur("4.99")
			case 2:
				amount = eur("0.01")
			}
			_, err := b.RefundDonation(b.ctx, donations.RefundInput{DonationID: row.ID, Amount: amount, RequestKey: strconv.Itoa(i)})
			require.NoError(t, err)
			require.Equal(t, want, b.ledger(row.ID))
		}
		_, err := b.RefundDonation(b.ctx, donations.RefundInput{DonationID: row.ID, RequestKey: "more"})
		requireFault(t, err, "amount", donations.KeyRefundTooMuch)
	})
}

func TestRefundRefuses(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row, other := b.gift(b.mina, "10.00"), b.gift(b.jun, "10.00")
		base := donations.RefundInput{DonationID: row.ID, Amount: eur("1.00"), RequestKey: "k"}
		_, err := b.RefundDonation(b.ctx, base)
		require.NoError(t, err)
		tests := map[string]struct {
			change     func(*donations.RefundInput)
			field, key string
		}{
			"too much":                {func(in *donations.RefundInput) { in.Amount = eur("9.01") }, "amount", donations.KeyRefundTooMuch},
			"another currency":        {func(in *donations.RefundInput) { in.Amount.Currency = "USD" }, "amount", donations.KeyOtherCurrency},
			"before it came":          {func(in *donations.RefundInput) { in.RefundedOn = "2026-11-21" }, "refundedOn", donations.KeyRefundEarly},
			"the future":              {func(in *donations.RefundInput) { in.RefundedOn = "2027-01-01" }, "refundedOn", donations.KeyFuture},
			"no key":                  {func(in *donations.RefundInput) { in.RequestKey = "" }, "requestKey", errs.KeyRequired},
			"another donation's key":  {func(in *donations.RefundInput) { in.DonationID, in.RequestKey = other.ID, "k" }, "", donations.KeyRefundKey},
			"a donation that is none": {func(in *donations.RefundInput) { in.DonationID = 404 }, "", donations.KeyUnknown},
		}
		for name, test := range tests {
			in := base
			in.RequestKey = "another"
			test.change(&in)
			_, err := b.RefundDonation(b.ctx, in)
			require.Error(t, err, name)
			requireFault(t, err, test.field, test.key)
		}
	})
}
