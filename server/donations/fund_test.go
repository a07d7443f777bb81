package donations_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/appeal"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/fund"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
)

func TestExactlyOneFundIsTheDefault(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		one, err := b.CreateFund(b.ctx, donations.CreateFundInput{Name: " One ", Code: "100"})
		require.NoError(t, err)
		require.Equal(t, "One", one.Name)
		require.True(t, one.IsDefault, "the first fund is the default")
		two, err := b.CreateFund(b.ctx, donations.CreateFundInput{Name: "Two", IsDefault: true})
		require.NoError(t, err)
		defaults := func() []int64 {
			return b.db.Client(b.ctx).Fund.Query().Where(fund.IsDefault(true)).IDsX(b.ctx)
		}
		require.Equal(t, []int64{two.ID}, defaults())

		_, err = b.ArchiveFund(b.ctx, two.ID)
		requireFault(t, err, "", donations.KeyFundIsDefault)
		_, err = b.UpdateFund(b.ctx, donations.UpdateFundInput{ID: two.ID, IsDefault: to(false)})
		requireFault(t, err, "isDefault", donations.KeyFundNeedsOther)
		put, err := b.ArchiveFund(b.ctx, one.ID)
		require.NoError(t, err)
		require.NotNil(t, put.ArchivedAt)
		_, err = b.UpdateFund(b.ctx, donations.UpdateFundInput{ID: one.ID, IsDefault: to(true)})
		requireFault(t, err, "isDefault", donations.KeyFundArchived)
		_, err = b.ReopenFund(b.ctx, one.ID)
		require.NoError(t, err)
		again, err := b.UpdateFund(b.ctx, donations.UpdateFundInput{ID: one.ID, IsDefault: to(true), Name: to("Uno"), IsRestricted: to(true)})
		require.NoError(t, err)
		require.Equal(t, "Uno", again.Name)
		require.True(t, again.IsRestricted)
		require.Equal(t, []int64{one.ID}, defaults())
	})
}

func TestDefaultFundSpeaksTheOrganizationsLanguage(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.organization("ko-KR", "Asia/Seoul", 1)
		b.gift(b.mina, "1.00")
		require.Equal(t, "일반 기금", b.db.Client(b.ctx).Fund.Query().OnlyX(b.ctx).Name)
	})
}

func TestFundCampaignAndAppealRefuse(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		_, err := b.CreateFund(b.ctx, donations.CreateFundInput{Name: " "})
		requireFault(t, err, "name", errs.KeyRequired)
		_, err = b.CreateFund(b.ctx, donations.CreateFundInput{Name: "A", Code: strings.Repeat("1", 41)})
		requireFault(t, err, "code", errs.KeyTooLong)
		_, err = b.ArchiveFund(b.ctx, 404)
		requireFault(t, err, "", donations.KeyFundUnknown)
		_, err = b.CreateCampaign(b.ctx, donations.CreateCampaignInput{Name: "A", StartsOn: "2026-02-01", EndsOn: "2026-01-01"})
		requireFault(t, err, "endsOn", donations.KeyCampaignDates)
		_, err = b.CreateCampaign(b.ctx, donations.CreateCampaignInput{Name: "A", Goal: &money.Money{Minor: 1, Currency: "ZZZ"}})
		requireFault(t, err, "goal", donations.KeyCurrency)
		_, err = b.UpdateCampaign(b.ctx, donations.UpdateCampaignInput{ID: 404})
		requireFault(t, err, "", donations.KeyCampaignUnknown)
		_, err = b.CreateAppeal(b.ctx, donations.CreateAppealInput{CampaignID: 404, Name: "A"})
		requireFault(t, err, "campaignId", donations.KeyCampaignUnknown)
		_, err = b.CreateAppeal(b.ctx, donations.CreateAppealInput{CampaignID: 1, Name: "A", Channel: "PIGEON"})
		requireFault(t, err, "channel", errs.KeyMalformed)
		_, err = b.ArchiveAppeal(b.ctx, 404)
		requireFault(t, err, "", donations.KeyAppealUnknown)
	})
}

func TestCampaignAndAppealChange(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row, err := b.CreateCampaign(b.ctx, donations.CreateCampaignInput{Name: "Roof", Goal: to(eur("5000.00")), StartsOn: "2026-01-01"})
		require.NoError(t, err)
		row, err = b.UpdateCampaign(b.ctx, donations.UpdateCampaignInput{
			ID: row.ID, Name: to("New roof"), Goal: &money.Money{}, StartsOn: to(date.Date("")), EndsOn: to(date.Date("2026-12-31")),
		})
		require.NoError(t, err)
		require.Nil(t, row.Goal())
		require.Equal(t, [2]date.Date{"", "2026-12-31"}, [2]date.Date{row.StartsOn, row.EndsOn})
		ask, err := b.CreateAppeal(b.ctx, donations.CreateAppealInput{CampaignID: row.ID, Name: "Letter", Channel: appeal.ChannelMAIL, SentOn: "2026-03-01"})
		require.NoError(t, err)
		ask, err = b.UpdateAppeal(b.ctx, donations.UpdateAppealInput{ID: ask.ID, Name: to("Spring letter"), SentOn: to(date.Date(""))})
		require.NoError(t, err)
		require.Equal(t, "Spring letter", ask.Name)
		require.True(t, ask.SentOn.IsZero())
		_, err = b.ArchiveAppeal(b.ctx, ask.ID)
		require.NoError(t, err)
		_, err = b.RecordDonation(b.ctx, input(b.mina, "1.00", func(in *donations.RecordInput) { in.AppealID = ask.ID }))
		requireFault(t, err, "appealId", donations.KeyAppealArchived)
		_, err = b.ReopenAppeal(b.ctx, ask.ID)
		require.NoError(t, err)
		_, err = b.ArchiveCampaign(b.ctx, row.ID)
		require.NoError(t, err)
		_, err = b.CreateAppeal(b.ctx, donations.CreateAppealInput{CampaignID: row.ID, Name: "B"})
		requireFault(t, err, "campaignId", donations.KeyCampaignEnded)
		open, err := b.ReopenCampaign(b.ctx, row.ID)
		require.NoError(t, err)
		require.Nil(t, open.ArchivedAt)
	})
}
