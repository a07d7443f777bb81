package donations_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/runs"
	"github.com/moim-crm/moim/server/testdb"
)

// manyBundle is a bundle whose service carries out changes to many. A run acts
// with the rights that as has when it works.
type manyBundle struct {
	*bundle
	runs *runs.Service
	as   *viewer.Viewer
}

func eachMany(t *testing.T, test func(t *testing.T, b *manyBundle)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := &manyBundle{bundle: setup(t, db)}
		b.as = viewer.FromContext(b.ctx)
		b.runs = runs.New(runs.Deps{DB: db, Folder: t.TempDir(), ViewerOf: func(context.Context, int64) (*viewer.Viewer, error) { return b.as, nil }})
		b.Service = donations.New(donations.Deps{DB: db, Runs: b.runs, Now: func() time.Time { return noon }})
		test(t, b)
	})
}

func (b *manyBundle) changed(c donations.ManyChange, ids ...int64) *ent.Run {
	b.t.Helper()
	r, err := b.ChangeMany(b.ctx, ids, c)
	require.NoError(b.t, err)
	r, err = b.runs.Drive(b.ctx, r.ID)
	require.NoError(b.t, err)
	return r
}

func (b *manyBundle) undone(id int64) *ent.Run {
	b.t.Helper()
	_, err := b.runs.Undo(b.ctx, id)
	require.NoError(b.t, err)
	r, err := b.runs.Drive(b.ctx, id)
	require.NoError(b.t, err)
	return r
}

func (b *manyBundle) donation(id int64) *ent.Donation {
	b.t.Helper()
	return b.db.Client(b.ctx).Donation.GetX(b.ctx, id)
}

func TestManyGoToAFundAndBack(t *testing.T) {
	t.Parallel()
	eachMany(t, func(t *testing.T, b *manyBundle) {
		general, roof := b.fund("General"), b.fund("Roof")
		third, rest := money.BasisPoints(3333), money.BasisPoints(6667)
		split := b.gift(b.mina, "10", func(in *donations.RecordInput) {
			in.Allocations = []donations.AllocationInput{{FundID: general, Share: &third}, {FundID: roof, Share: &rest}}
		})
		plain, there, later := b.gift(b.jun, "5"), b.gift(b.jun, "7", func(in *donations.RecordInput) {
			in.Allocations = []donations.AllocationInput{{FundID: roof, Amount: new(eur("7"))}}
		}), b.gift(b.mina, "3")
		before := b.ledger(split.ID)

		r := b.changed(donations.ManyChange{FundID: &roof}, split.ID, plain.ID, there.ID, later.ID)
		require.Equal(t, [3]int{3, 0, 1}, [3]int{r.Done, r.Failed, r.Skipped}, "one was there already")
		require.Equal(t, map[int64]int64{roof: 1000}, b.ledger(split.ID))
		require.Equal(t, map[int64]int64{roof: 500}, b.ledger(plain.ID))

		_, err := b.UpdateDonation(b.ctx, donations.UpdateInput{ID: later.ID, Amount: new(eur("4"))})
		require.NoError(t, err)
		r = b.undone(r.ID)
		require.Equal(t, [2]int{2, 1}, [2]int{r.Undone, r.Kept}, "whoever changed it since has the last word")
		require.Equal(t, before, b.ledger(split.ID))
		require.Equal(t, map[int64]int64{general: 500}, b.ledger(plain.ID))
		require.Equal(t, map[int64]int64{roof: 400}, b.ledger(later.ID))
	})
}

func TestManyGoToACampaignAndBackWithTheirAppeal(t *testing.T) {
	t.Parallel()
	eachMany(t, func(t *testing.T, b *manyBundle) {
		b.fund("General")
		spring, err := b.CreateCampaign(b.ctx, donations.CreateCampaignInput{Name: "Spring"})
		require.NoError(t, err)
		autumn, err := b.CreateCampaign(b.ctx, donations.CreateCampaignInput{Name: "Autumn"})
		require.NoError(t, err)
		letter, err := b.CreateAppeal(b.ctx, donations.CreateAppealInput{CampaignID: spring.ID, Name: "Letter"})
		require.NoError(t, err)
		asked := b.gift(b.mina, "10", func(in *donations.RecordInput) { in.AppealID = letter.ID })
		free := b.gift(b.jun, "5")

		r := b.changed(donations.ManyChange{CampaignID: &autumn.ID}, asked.ID, free.ID)
		require.Equal(t, "campaign", r.About)
		require.Equal(t, autumn.ID, *b.donation(asked.ID).CampaignID)
		require.Nil(t, b.donation(asked.ID).AppealID, "an appeal of another campaign goes")
		b.undone(r.ID)
		require.Equal(t, letter.ID, *b.donation(asked.ID).AppealID)
		require.Equal(t, spring.ID, *b.donation(asked.ID).CampaignID)
		require.Nil(t, b.donation(free.ID).CampaignID)
	})
}

func TestManyAreThankedAndTheTimeOfAnEarlierThankYouStays(t *testing.T) {
	t.Parallel()
	eachMany(t, func(t *testing.T, b *manyBundle) {
		b.fund("General")
		thanked, owed := b.gift(b.mina, "10"), b.gift(b.jun, "5")
		_, err := b.Acknowledge(b.ctx, thanked.ID)
		require.NoError(t, err)
		at := b.donation(thanked.ID).AcknowledgedAt
		yes, no := true, false
		r := b.changed(donations.ManyChange{IsThanked: &yes}, thanked.ID, owed.ID)
		require.Equal(t, [2]int{1, 1}, [2]int{r.Done, r.Skipped})
		require.NotNil(t, b.donation(owed.ID).AcknowledgedAt)
		b.undone(r.ID)
		require.Nil(t, b.donation(owed.ID).AcknowledgedAt)
		r = b.changed(donations.ManyChange{IsThanked: &no}, thanked.ID)
		require.Nil(t, b.donation(thanked.ID).AcknowledgedAt)
		b.undone(r.ID)
		require.True(t, at.Equal(*b.donation(thanked.ID).AcknowledgedAt))
	})
}

func TestChangeManyDonationsRefuses(t *testing.T) {
	t.Parallel()
	eachMany(t, func(t *testing.T, b *manyBundle) {
		b.fund("General")
		gift, gone := b.gift(b.mina, "10"), b.gift(b.jun, "5")
		_, err := b.TakeBack(b.ctx, gone.ID)
		require.NoError(t, err)
		yes, nowhere := true, int64(12345)
		_, err = b.ChangeMany(b.bundle.as(viewer.ReadOnly), []int64{gift.ID}, donations.ManyChange{IsThanked: &yes})
		requireFault(t, err, "", errs.KeyForbidden)
		_, err = b.ChangeMany(b.ctx, []int64{gift.ID}, donations.ManyChange{})
		requireFault(t, err, "change", donations.KeyManyNothing)
		_, err = b.ChangeMany(b.ctx, nil, donations.ManyChange{IsThanked: &yes})
		requireFault(t, err, "donations", donations.KeyManyNone)
		_, err = b.ChangeMany(b.ctx, []int64{gift.ID}, donations.ManyChange{CampaignID: &nowhere})
		requireFault(t, err, "campaignId", donations.KeyCampaignUnknown)
		_, err = b.ChangeMany(b.ctx, []int64{gift.ID}, donations.ManyChange{FundID: &nowhere})
		require.Error(t, err)
		r := b.changed(donations.ManyChange{IsThanked: &yes}, gift.ID, gone.ID)
		require.Equal(t, [2]int{1, 1}, [2]int{r.Done, r.Failed}, "what was taken back is not changed")
	})
}

func TestListTotalsAreOfTheList(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.fund("General")
		first := b.gift(b.mina, "10")
		b.gift(b.jun, "5")
		b.gift(b.jun, "0", func(in *donations.RecordInput) { in.Amount = money.MustParse("7000", "KRW") })
		gone := b.gift(b.jun, "90")
		_, err := b.TakeBack(b.ctx, gone.ID)
		require.NoError(t, err)
		_, err = b.RefundDonation(b.ctx, donations.RefundInput{DonationID: first.ID, Amount: eur("4"), RequestKey: "r"})
		require.NoError(t, err)
		sums, err := b.ListTotals(b.ctx, b.db.Client(b.ctx).Donation.Query())
		require.NoError(t, err)
		require.Len(t, sums, 2)
		require.Equal(t, eur("11"), sums[0].Gifts)
		require.Equal(t, 2, sums[0].Count)
		require.Equal(t, money.MustParse("7000", "KRW"), sums[1].Gifts)
		_, err = b.ListTotals(b.as(viewer.ReadOnly, rule.Override{Type: "Donation", Field: "amount_minor", Level: viewer.Hide}), b.db.Client(b.ctx).Donation.Query())
		requireFault(t, err, "", errs.KeyForbidden)
	})
}
