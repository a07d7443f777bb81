package donations_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
)

func TestSumsOfOneFundCampaignOrAppeal(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		general, roof := b.fund("General"), b.fund("Roof")
		spring, err := b.CreateCampaign(b.ctx, donations.CreateCampaignInput{Name: "Spring"})
		require.NoError(t, err)
		letter, err := b.CreateAppeal(b.ctx, donations.CreateAppealInput{CampaignID: spring.ID, Name: "Letter"})
		require.NoError(t, err)
		forty, sixty := money.BasisPoints(4000), money.BasisPoints(6000)
		split := b.gift(b.mina, "100", func(in *donations.RecordInput) {
			in.AppealID = letter.ID
			in.Allocations = []donations.AllocationInput{{FundID: general, Share: &forty}, {FundID: roof, Share: &sixty}}
		})
		b.gift(b.jun, "20", func(in *donations.RecordInput) { in.CampaignID, in.ReceivedOn = spring.ID, "2026-10-01" })
		b.gift(b.mina, "5", func(in *donations.RecordInput) { in.AppealID = letter.ID })
		gone := b.gift(b.jun, "70", func(in *donations.RecordInput) { in.AppealID = letter.ID })
		_, err = b.TakeBack(b.ctx, gone.ID)
		require.NoError(t, err)
		_, err = b.RefundDonation(b.ctx, donations.RefundInput{DonationID: split.ID, Amount: eur("10"), RequestKey: "r"})
		require.NoError(t, err)

		months := func(of donations.Purpose) map[string][2]int64 {
			rows, err := b.GivingByMonthFor(b.ctx, donations.Period{From: "2026-01-01", To: "2026-12-31"}, of)
			require.NoError(t, err)
			out := map[string][2]int64{}
			for _, r := range rows {
				out[r.Month] = [2]int64{r.Gifts.Minor, int64(r.Count)}
			}
			return out
		}
		require.Equal(t, map[string][2]int64{"2026-11": {9500, 2}}, months(donations.Purpose{AppealID: letter.ID}))
		require.Equal(t, map[string][2]int64{"2026-10": {2000, 1}, "2026-11": {9500, 2}}, months(donations.Purpose{CampaignID: spring.ID}))
		require.Equal(t, map[string][2]int64{"2026-11": {5400, 1}}, months(donations.Purpose{FundID: roof}))

		funds, err := b.RaisedByFund(b.ctx, []int64{general, roof})
		require.NoError(t, err)
		require.Equal(t, [3]int64{3600 + 2000 + 500, 3, 2}, raised(funds[general]))
		require.Equal(t, [3]int64{5400, 1, 1}, raised(funds[roof]))
		appeals, err := b.RaisedByAppeal(b.ctx, []int64{letter.ID})
		require.NoError(t, err)
		require.Equal(t, [3]int64{9500, 2, 1}, raised(appeals[letter.ID]))

		_, err = b.RaisedByFund(b.as(viewer.ReadOnly, rule.Override{Type: "Donation", Field: "amount_minor", Level: viewer.Hide}), []int64{roof})
		requireFault(t, err, "", errs.KeyForbidden)
	})
}

func raised(all []donations.CampaignSums) [3]int64 {
	if len(all) != 1 {
		return [3]int64{}
	}
	return [3]int64{all[0].Gifts.Minor, int64(all[0].Count), int64(all[0].Donors)}
}

func TestManyAreThankedOrNone(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.fund("General")
		first, second := b.gift(b.mina, "1"), b.gift(b.jun, "2")
		rows, err := b.AcknowledgeMany(b.ctx, []int64{second.ID, first.ID, second.ID}, true)
		require.NoError(t, err)
		require.Len(t, rows, 2)
		require.NotNil(t, rows[1].AcknowledgedAt)
		_, err = b.AcknowledgeMany(b.ctx, []int64{first.ID, 12345}, false)
		requireFault(t, err, "", donations.KeyUnknown)
		require.NotNil(t, b.db.Client(b.ctx).Donation.GetX(b.ctx, first.ID).AcknowledgedAt)
		_, err = b.AcknowledgeMany(b.ctx, make([]int64, 501), true)
		requireFault(t, err, "ids", donations.KeyTooManyAtOnce)

		spring, err := b.CreateCampaign(b.ctx, donations.CreateCampaignInput{Name: "Spring"})
		require.NoError(t, err)
		rows, err = b.SetCampaign(b.ctx, []int64{first.ID, second.ID}, spring.ID, 0)
		require.NoError(t, err)
		require.Equal(t, [2]int64{spring.ID, spring.ID}, [2]int64{*rows[0].CampaignID, *rows[1].CampaignID})
		rows, err = b.SetCampaign(b.ctx, []int64{first.ID}, 0, 0)
		require.NoError(t, err)
		require.Nil(t, rows[0].CampaignID)
	})
}

func TestPledgesAreFoundAsTheyStand(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.fund("General")
		promise := func(start string, paid string) int64 {
			p, err := b.CreatePledge(b.ctx, donations.PledgeInput{ContactID: b.mina, Amount: eur("30"), Count: 3, StartOn: today.AddMonths(map[string]int{"past": -1, "now": 0, "future": 1}[start])})
			require.NoError(t, err)
			if paid != "" {
				b.gift(b.mina, paid, func(in *donations.RecordInput) { in.PledgeID = p.ID })
			}
			return p.ID
		}
		late, onTime, full, partly, due := promise("past", ""), promise("past", "10"), promise("past", "30"), promise("past", "9.99"), promise("now", "")
		future, given, paidThenGiven := promise("future", ""), promise("past", ""), promise("past", "30")
		_, err := b.WriteOffPledge(b.ctx, donations.WriteOffPledgeInput{PledgeID: given, Reason: "moved"})
		require.NoError(t, err)
		all := []int64{late, onTime, full, partly, due, future, given, paidThenGiven}
		states, err := b.PledgeStates(b.ctx, all)
		require.NoError(t, err)
		for _, status := range []donations.PledgeStatus{donations.PledgeActive, donations.PledgeOverdue, donations.PledgeFulfilled, donations.PledgeWrittenOff} {
			var want []int64
			for _, id := range all {
				if states[id].Status == status {
					want = append(want, id)
				}
			}
			p, err := b.PledgesThat(b.ctx, status)
			require.NoError(t, err)
			require.NotEmpty(t, want, status)
			require.ElementsMatch(t, want, b.db.Client(b.ctx).Pledge.Query().Where(p).IDsX(b.ctx), status)
		}
		p, err := b.PledgesThat(b.ctx, donations.PledgeOverdue, donations.PledgeActive)
		require.NoError(t, err)
		require.ElementsMatch(t, []int64{late, onTime, partly, due, future}, b.db.Client(b.ctx).Pledge.Query().Where(p).IDsX(b.ctx))

		preview, err := b.PreviewPledge(b.ctx, donations.PledgeInput{Amount: eur("10"), Count: 3, StartOn: "2026-01-31"})
		require.NoError(t, err)
		require.Equal(t, []donations.PledgePayment{{"2026-01-31", eur("3.34")}, {"2026-02-28", eur("3.33")}, {"2026-03-31", eur("3.33")}}, preview)
	})
}
