package donations_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/softcredit"
	"github.com/moim-crm/moim/ent/tribute"
	"github.com/moim-crm/moim/server/donations"
)

func credit(donationID, who int64, role softcredit.Role, amount string) donations.SetSoftCreditInput {
	return donations.SetSoftCreditInput{DonationID: donationID, SoftCreditInput: donations.SoftCreditInput{
		ContactID: who, Role: role, Amount: to(eur(amount)),
	}}
}

func TestSoftCreditCountsOncePerPerson(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row := b.gift(b.mina, "100.00")
		_, err := b.SetSoftCredit(b.ctx, credit(row.ID, b.jun, softcredit.RoleSOLICITOR, "100.00"))
		require.NoError(t, err)
		second, err := b.SetSoftCredit(b.ctx, credit(row.ID, b.jun, softcredit.RoleSPOUSE, "60.00"))
		require.NoError(t, err)
		only := b.db.Client(b.ctx).SoftCredit.Query().OnlyX(b.ctx)
		require.Equal(t, second.ID, only.ID)
		require.Equal(t, softcredit.RoleSPOUSE, only.Role)
		require.Equal(t, eur("60.00"), *only.Amount())

		_, err = b.SetSoftCredit(b.ctx, credit(row.ID, b.mina, softcredit.RoleSPOUSE, "1.00"))
		requireFault(t, err, "contactId", donations.KeySoftDonor)
		_, err = b.SetSoftCredit(b.ctx, credit(row.ID, b.jun, softcredit.RoleSPOUSE, "100.01"))
		requireFault(t, err, "amount", donations.KeySoftTooMuch)
		_, err = b.SetSoftCredit(b.ctx, credit(row.ID, 404, softcredit.RoleSPOUSE, "1.00"))
		requireFault(t, err, "contactId", donations.KeyContact)

		_, err = b.UpdateDonation(b.ctx, donations.UpdateInput{ID: row.ID, Amount: to(eur("50.00"))})
		require.NoError(t, err)
		require.Equal(t, eur("50.00"), *b.db.Client(b.ctx).SoftCredit.GetX(b.ctx, only.ID).Amount())
		require.NoError(t, b.RemoveSoftCredit(b.ctx, only.ID))
		requireFault(t, b.RemoveSoftCredit(b.ctx, only.ID), "", donations.KeySoftUnknown)
	})
}

func TestSoftCreditIsNoMoney(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row := b.gift(b.mina, "100.00", func(in *donations.RecordInput) {
			in.SoftCredits = []donations.SoftCreditInput{{ContactID: b.jun}}
		})
		b.gift(b.jun, "7.00")
		_, err := b.RefundDonation(b.ctx, donations.RefundInput{DonationID: row.ID, Amount: eur("60.00"), RequestKey: "r"})
		require.NoError(t, err)
		all, err := b.GivingSummary(b.ctx, []int64{b.mina, b.jun})
		require.NoError(t, err)
		require.Equal(t, map[int64][]donations.Giving{
			b.mina: {{Total: eur("40.00"), InKind: eur("0"), Count: 1, First: today, Last: today, Largest: eur("40.00"), Soft: eur("0")}},
			b.jun: {{
				Total: eur("7.00"), InKind: eur("0"), Count: 1, First: today, Last: today, Largest: eur("7.00"),
				Soft: eur("40.00"), SoftCount: 1,
			}},
		}, all)
	})
}

func TestTributeNotice(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		row := b.gift(b.mina, "10.00", func(in *donations.RecordInput) {
			in.Tributes = []donations.TributeInput{{Kind: tribute.KindMEMORY, HonoreeName: "Grandmother"}}
		})
		first := row.QueryTributes().OnlyX(b.ctx)
		require.Equal(t, tribute.NotifyStatusNOT_REQUESTED, first.NotifyStatus)
		_, err := b.MarkTributeSent(b.ctx, donations.MarkTributeSentInput{ID: first.ID})
		requireFault(t, err, "", donations.KeyTributeState)

		letter := donations.TributeInput{Kind: tribute.KindHONOUR, HonoreeName: "Jun", HonoreeID: b.jun, NotifyBy: tribute.NotifyByLETTER}
		_, err = b.UpdateTribute(b.ctx, donations.UpdateTributeInput{ID: first.ID, TributeInput: letter})
		requireFault(t, err, "notifyName", donations.KeyTributeWhere)
		letter.NotifyID = b.jun
		now, err := b.UpdateTribute(b.ctx, donations.UpdateTributeInput{ID: first.ID, TributeInput: letter})
		require.NoError(t, err)
		require.Equal(t, tribute.NotifyStatusDUE, now.NotifyStatus)
		now, err = b.MarkTributeSent(b.ctx, donations.MarkTributeSentInput{ID: first.ID})
		require.NoError(t, err)
		require.Equal(t, [2]any{tribute.NotifyStatusSENT, today}, [2]any{now.NotifyStatus, now.NotifiedOn})
		letter.Message, letter.HonoreeID = "With love", 0
		now, err = b.UpdateTribute(b.ctx, donations.UpdateTributeInput{ID: first.ID, TributeInput: letter})
		require.NoError(t, err)
		require.Equal(t, tribute.NotifyStatusSENT, now.NotifyStatus)
		require.Nil(t, now.HonoreeID)

		second, err := b.AddTribute(b.ctx, donations.AddTributeInput{DonationID: row.ID, TributeInput: letter})
		require.NoError(t, err)
		_, err = b.MarkTributeSent(b.ctx, donations.MarkTributeSentInput{ID: second.ID, SentOn: date.Date("2027-01-01")})
		requireFault(t, err, "sentOn", donations.KeyFuture)
		require.NoError(t, b.RemoveTribute(b.ctx, second.ID))
		requireFault(t, b.RemoveTribute(b.ctx, second.ID), "", donations.KeyTributeUnknown)
		require.Equal(t, []int64{first.ID}, row.QueryTributes().Order(ent.Asc("id")).IDsX(b.ctx))
	})
}
