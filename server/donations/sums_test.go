package donations_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/donations"
)

func on(d date.Date) func(*donations.RecordInput) {
	return func(in *donations.RecordInput) { in.ReceivedOn = d }
}

func dues(in *donations.RecordInput) { in.Kind = donation.KindDUES }

func TestSummaryCountsWhatIsLeft(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.gift(b.mina, "10.00", on("2025-01-01"))
		b.gift(b.mina, "30.00", on("2026-02-03"))
		b.gift(b.mina, "99.00", dues)
		goods := b.gift(b.mina, "5.00", func(in *donations.RecordInput) { in.InKind = &donations.InKind{Description: "Cake"} })
		full := b.gift(b.mina, "70.00", on("2024-01-01"))
		part := b.gift(b.mina, "50.00", on("2026-03-04"))
		gone := b.gift(b.mina, "500.00", on("2020-01-01"))
		for id, amount := range map[int64]string{full.ID: "70.00", part.ID: "30.00"} {
			_, err := b.RefundDonation(b.ctx, donations.RefundInput{DonationID: id, Amount: eur(amount), RequestKey: amount})
			require.NoError(t, err)
		}
		_, err := b.TakeBack(b.ctx, gone.ID)
		require.NoError(t, err)
		_, err = b.RecordDonation(b.ctx, donations.RecordInput{ContactID: b.mina, Amount: money.MustParse("5000", "KRW"), ReceivedOn: today})
		require.NoError(t, err)
		all, err := b.GivingSummary(b.ctx, []int64{b.mina, b.jun})
		require.NoError(t, err)
		won := func(amount string) money.Money { return money.MustParse(amount, "KRW") }
		require.Equal(t, map[int64][]donations.Giving{b.mina: {
			{
				Total: eur("65.00"), InKind: *goods.Amount(), Count: 4, First: "2025-01-01", Last: today,
				Largest: eur("30.00"), Soft: eur("0"),
			},
			{Total: won("5000"), InKind: won("0"), Count: 1, First: today, Last: today, Largest: won("5000"), Soft: won("0")},
		}}, all)
		none, err := b.GivingSummary(b.ctx, nil)
		require.NoError(t, err)
		require.Empty(t, none)
	})
}

func TestHouseholdCountsEveryGiftOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		var home int64
		b.change(func(ctx context.Context, c *ent.Client) error {
			row, err := c.Contact.Create().SetKind(contact.KindHOUSEHOLD).SetDisplayName("Home").SetSortKey("home").Save(ctx)
			if err != nil {
				return err
			}
			home = row.ID
			for _, id := range []int64{b.mina, b.jun} {
				if err := c.Contact.UpdateOneID(id).SetHouseholdID(home).Exec(ctx); err != nil {
					return err
				}
			}
			return nil
		})
		grandmother := b.person("Grandmother")
		b.gift(home, "1.00")
		b.gift(b.mina, "20.00", func(in *donations.RecordInput) { in.SoftCredits = []donations.SoftCreditInput{{ContactID: b.jun}} })
		b.gift(b.jun, "300.00", on("2026-01-01"))
		b.gift(grandmother, "50.00", func(in *donations.RecordInput) {
			in.SoftCredits = []donations.SoftCreditInput{{ContactID: b.jun}, {ContactID: b.mina, Amount: to(eur("20.00"))}}
		})
		all, err := b.HouseholdGiving(b.ctx, []int64{home})
		require.NoError(t, err)
		require.Equal(t, map[int64][]donations.Giving{home: {{
			Total: eur("321.00"), InKind: eur("0"), Count: 3, First: "2026-01-01", Last: today, Largest: eur("300.00"),
			Soft: eur("50.00"), SoftCount: 1,
		}}}, all)
	})
}

func TestTotals(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.organization("en", "UTC", 7)
		roof := b.fund("Roof")
		campaign, err := b.CreateCampaign(b.ctx, donations.CreateCampaignInput{Name: "Roof", Goal: to(eur("1000.00"))})
		require.NoError(t, err)
		forCampaign := func(in *donations.RecordInput) { in.CampaignID = campaign.ID }
		b.gift(b.mina, "10.00", on("2026-07-01"), forCampaign)
		b.gift(b.mina, "20.00", on("2026-07-31"), forCampaign)
		b.gift(b.jun, "40.00", on("2026-11-22"), forCampaign, dues)
		b.gift(b.jun, "80.00", on("2025-11-22"))
		last := b.gift(b.jun, "160.00", on("2025-11-23"))
		b.gift(b.jun, "320.00", on("2025-06-30"))
		_, err = b.RefundDonation(b.ctx, donations.RefundInput{DonationID: last.ID, Amount: eur("60.00"), RequestKey: "r"})
		require.NoError(t, err)
		sums := func(gifts, dues string, count int) donations.Sums {
			return donations.Sums{Gifts: eur(gifts), InKind: eur("0"), Dues: eur(dues), Count: count}
		}

		months, err := b.GivingByMonth(b.ctx, donations.Period{From: "2026-01-01", To: "2026-12-31"})
		require.NoError(t, err)
		require.Equal(t, []donations.MonthSums{
			{Month: "2026-07", Sums: sums("30.00", "0", 2)}, {Month: "2026-11", Sums: sums("0", "40.00", 0)},
		}, months)
		years, err := b.CompareYears(b.ctx)
		require.NoError(t, err)
		require.Equal(t, []donations.YearComparison{{
			Currency: "EUR", This: sums("30.00", "40.00", 2), LastSoFar: sums("80.00", "0", 1), Last: sums("180.00", "0", 2),
		}}, years)
		funds, err := b.GivingByFund(b.ctx, donations.Period{From: "2025-11-01"})
		require.NoError(t, err)
		require.Equal(t, []donations.FundSums{{FundID: roof, Sums: sums("210.00", "40.00", 0)}}, funds)
		progress, err := b.CampaignsProgress(b.ctx, []int64{campaign.ID})
		require.NoError(t, err)
		require.Equal(t, map[int64]donations.CampaignProgress{campaign.ID: {
			Goal: to(eur("1000.00")), Raised: []donations.CampaignSums{{Sums: sums("30.00", "40.00", 2), Donors: 2}},
		}}, progress)
		_, err = b.GivingTotals(b.ctx, donations.Period{From: "2026-02-01", To: "2026-01-01"})
		requireFault(t, err, "to", donations.KeyPeriod)
	})
}
