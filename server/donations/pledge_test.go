package donations_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/pledge"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
)

func TestPledgeIsPaidOldestFirst(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row, err := b.CreatePledge(b.ctx, donations.PledgeInput{
			ContactID: b.mina, Amount: eur("100.00"), StartOn: "2026-10-22", Count: 3,
		})
		require.NoError(t, err)
		state := func() donations.PledgeState {
			all, err := b.PledgeStates(b.ctx, []int64{row.ID})
			require.NoError(t, err)
			return all[row.ID]
		}
		states := func() (out []donations.InstallmentState) {
			for _, i := range state().Installments {
				out = append(out, i.State)
			}
			return out
		}
		require.Equal(t, []donations.InstallmentState{"OVERDUE", "DUE", "UPCOMING"}, states())
		require.Equal(t, donations.PledgeOverdue, state().Status)
		pay := func(amount string) int64 {
			return b.gift(b.jun, amount, func(in *donations.RecordInput) { in.PledgeID = row.ID }).ID
		}
		paid := pay("40.00")
		require.Equal(t, []donations.InstallmentState{"PAID", "PARTLY", "UPCOMING"}, states())
		require.Equal(t, [3]any{donations.PledgeActive, eur("40.00"), eur("60.00")},
			[3]any{state().Status, state().Paid, state().Outstanding})
		pay("60.00")
		require.Equal(t, donations.PledgeFulfilled, state().Status)
		_, err = b.WriteOffPledge(b.ctx, donations.WriteOffPledgeInput{PledgeID: row.ID})
		requireFault(t, err, "", donations.KeyPledgeFulfilled)

		_, err = b.RefundDonation(b.ctx, donations.RefundInput{DonationID: paid, Amount: eur("10.00"), RequestKey: "r"})
		require.NoError(t, err)
		require.Equal(t, []donations.InstallmentState{"PAID", "PAID", "PARTLY"}, states())
		gone, err := b.WriteOffPledge(b.ctx, donations.WriteOffPledgeInput{PledgeID: row.ID, Reason: "moved away"})
		require.NoError(t, err)
		require.Equal(t, today, gone.WrittenOffOn)
		require.Equal(t, [3]any{donations.PledgeWrittenOff, eur("90.00"), eur("0")},
			[3]any{state().Status, state().Paid, state().Outstanding})
		_, err = b.WriteOffPledge(b.ctx, donations.WriteOffPledgeInput{PledgeID: row.ID})
		requireFault(t, err, "", donations.KeyPledgeWrittenOff)
		_, err = b.RecordDonation(b.ctx, input(b.mina, "1.00", func(in *donations.RecordInput) { in.PledgeID = row.ID }))
		requireFault(t, err, "pledgeId", donations.KeyPledgeWrittenOff)
		_, err = b.ReopenPledge(b.ctx, row.ID)
		require.NoError(t, err)
		_, err = b.ReopenPledge(b.ctx, row.ID)
		requireFault(t, err, "", donations.KeyPledgeNotWritten)
		_, err = b.RecordDonation(b.ctx, donations.RecordInput{
			ContactID: b.mina, Amount: money.MustParse("1", "KRW"), ReceivedOn: today, PledgeID: row.ID,
		})
		requireFault(t, err, "amount", donations.KeyOtherCurrency)
		require.Equal(t, [3]int{1, 1, 1}, [3]int{
			b.events()["pledge.created"], b.events()["pledge.written_off"], b.events()["pledge.reopened"],
		})
	})
}

func TestPledgeRefuses(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		old := b.fund("Default")
		put := b.fund("Put away")
		_, err := b.ArchiveFund(b.ctx, put)
		require.NoError(t, err)
		base := donations.PledgeInput{ContactID: b.mina, Amount: eur("100.00"), StartOn: today, Count: 12, FundID: old}
		_, err = b.CreatePledge(b.ctx, base)
		require.NoError(t, err)
		tests := map[string]struct {
			change     func(*donations.PledgeInput)
			field, key string
		}{
			"nobody":             {func(in *donations.PledgeInput) { in.ContactID = 0 }, "contactId", errs.KeyRequired},
			"an unknown person":  {func(in *donations.PledgeInput) { in.ContactID = 404 }, "contactId", donations.KeyContact},
			"nothing":            {func(in *donations.PledgeInput) { in.Amount.Minor = 0 }, "amount", donations.KeyNotPositive},
			"no start":           {func(in *donations.PledgeInput) { in.StartOn = "" }, "startOn", errs.KeyRequired},
			"number and end":     {func(in *donations.PledgeInput) { in.EndOn = "2027-01-01" }, "count", donations.KeyPledgeSchedule},
			"no number, no end":  {func(in *donations.PledgeInput) { in.Count = 0 }, "count", donations.KeyPledgeSchedule},
			"two single ones":    {func(in *donations.PledgeInput) { in.Every = pledge.EveryONCE }, "count", donations.KeyPledgeSchedule},
			"a negative number":  {func(in *donations.PledgeInput) { in.Count = -1 }, "count", donations.KeyPledgeSchedule},
			"too many":           {func(in *donations.PledgeInput) { in.Count = 601 }, "count", donations.KeyPledgeTooMany},
			"an end before":      {func(in *donations.PledgeInput) { in.Count, in.EndOn = 0, "2026-01-01" }, "endOn", donations.KeyPledgeEnd},
			"too little to part": {func(in *donations.PledgeInput) { in.Amount.Minor = 11 }, "amount", donations.KeyPledgeTooSmall},
			"an archived fund":   {func(in *donations.PledgeInput) { in.FundID = put }, "fundId", donations.KeyFundArchived},
			"an unknown effort":  {func(in *donations.PledgeInput) { in.CampaignID = 404 }, "campaignId", donations.KeyCampaignUnknown},
			"an unknown rhythm":  {func(in *donations.PledgeInput) { in.Every = "WEEK" }, "every", errs.KeyMalformed},
		}
		for name, test := range tests {
			in := base
			test.change(&in)
			_, err := b.CreatePledge(b.ctx, in)
			require.Error(t, err, name)
			requireFault(t, err, test.field, test.key)
		}
	})
}

func TestPledgeIsLateByTheOrganizationsClock(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		// At noon in UTC it is already the next day on Kiritimati.
		b.organization("en", "Pacific/Kiritimati", 1)
		row, err := b.CreatePledge(b.ctx, donations.PledgeInput{
			ContactID: b.mina, Amount: eur("1.00"), Every: pledge.EveryONCE, StartOn: today,
		})
		require.NoError(t, err)
		all, err := b.PledgeStates(b.ctx, []int64{row.ID})
		require.NoError(t, err)
		require.Equal(t, donations.PledgeOverdue, all[row.ID].Status)
	})
}
