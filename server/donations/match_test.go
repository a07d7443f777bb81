package donations_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/matchinggift"
	"github.com/moim-crm/moim/ent/softcredit"
	"github.com/moim-crm/moim/server/donations"
)

func TestMatchSteps(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		firm := b.person("Firm")
		row := b.gift(b.mina, "100.00")
		made, err := b.AddMatch(b.ctx, donations.AddMatchInput{DonationID: row.ID, MatcherID: firm})
		require.NoError(t, err)
		require.Equal(t, [2]any{matchinggift.StatusPOTENTIAL, eur("100.00")}, [2]any{made.Status, *made.Amount()})
		_, err = b.AddMatch(b.ctx, donations.AddMatchInput{DonationID: row.ID, MatcherID: firm})
		requireFault(t, err, "matcherId", donations.KeyMatchTwice)
		_, err = b.AddMatch(b.ctx, donations.AddMatchInput{DonationID: row.ID, MatcherID: b.mina})
		requireFault(t, err, "matcherId", donations.KeyMatchSelf)
		steps := []struct {
			to matchinggift.Status
			ok bool
		}{
			{"APPROVED", false}, {"RECEIVED", false}, {"SUBMITTED", true}, {"POTENTIAL", false}, {"APPROVED", true},
			{"RECEIVED", false}, {"DECLINED", true}, {"SUBMITTED", false}, {"POTENTIAL", true},
		}
		for _, step := range steps {
			now, err := b.MoveMatch(b.ctx, donations.MoveMatchInput{ID: made.ID, To: step.to})
			if !step.ok {
				requireFault(t, err, "", donations.KeyMatchState)
				continue
			}
			require.NoError(t, err)
			require.Equal(t, step.to, now.Status)
			require.Equal(t, today, now.SubmittedOn, step.to)
		}
	})
}

func TestOneChequeMatchesSeveralGifts(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		firm, other := b.person("Firm"), b.person("Other firm")
		match := func(who, matcher int64, amount string) int64 {
			row, err := b.AddMatch(b.ctx, donations.AddMatchInput{DonationID: b.gift(who, amount).ID, MatcherID: matcher})
			require.NoError(t, err)
			return row.ID
		}
		one, two, three := match(b.mina, firm, "100.00"), match(b.mina, firm, "50.00"), match(b.jun, firm, "30.00")
		foreign := match(b.jun, other, "30.00")
		cheque := b.gift(firm, "170.00")
		receive := func(ids ...int64) error {
			in := donations.MatchReceivedInput{DonationID: cheque.ID}
			for _, id := range ids {
				in.Matches = append(in.Matches, donations.MatchPart{MatchID: id})
			}
			_, err := b.MatchReceived(b.ctx, in)
			return err
		}
		requireFault(t, receive(), "matches", donations.KeyMatchNothing)
		requireFault(t, receive(one, two, three), "matches", donations.KeyMatchTooMuch)
		requireFault(t, receive(foreign), "matches.0.matchId", donations.KeyMatchMatcher)
		requireFault(t, receive(one, one), "matches.1.matchId", donations.KeyMatchTwice)
		requireFault(t, receive(404), "matches", donations.KeyMatchUnknown)
		require.NoError(t, receive(one, two))
		requireFault(t, receive(three), "matches", donations.KeyMatchTooMuch)
		_, err := b.MatchReceived(b.ctx, donations.MatchReceivedInput{
			DonationID: cheque.ID, Matches: []donations.MatchPart{{MatchID: three, Amount: to(eur("20.00"))}},
		})
		require.NoError(t, err)
		require.NoError(t, receive(one, two, three), "saying it again changes nothing")

		credits := map[int64]string{}
		for _, c := range cheque.QuerySoftCredits().AllX(b.ctx) {
			require.Equal(t, softcredit.RoleMATCHED, c.Role)
			credits[c.ContactID] = c.Amount().Decimal()
		}
		require.Equal(t, map[int64]string{b.mina: "150.00", b.jun: "20.00"}, credits)
		all, err := b.GivingSummary(b.ctx, []int64{firm, b.mina, b.jun})
		require.NoError(t, err)
		require.Equal(t, eur("170.00"), all[firm][0].Total)
		require.Equal(t, [2]any{eur("150.00"), eur("150.00")}, [2]any{all[b.mina][0].Total, all[b.mina][0].Soft})
		totals, err := b.GivingTotals(b.ctx, donations.Period{})
		require.NoError(t, err)
		require.Equal(t, eur("380.00"), totals[0].Gifts, "100 + 50 + 30 + 30 and the cheque of 170")

		second := b.gift(firm, "10.00")
		_, err = b.MatchReceived(b.ctx, donations.MatchReceivedInput{DonationID: second.ID, Matches: []donations.MatchPart{{MatchID: three}}})
		requireFault(t, err, "matches.0.matchId", donations.KeyMatchReceived)
		_, err = b.TakeBack(b.ctx, cheque.ID)
		require.NoError(t, err)
		for _, id := range []int64{one, two, three} {
			row := b.db.Client(b.ctx).MatchingGift.GetX(b.ctx, id)
			require.Equal(t, matchinggift.StatusAPPROVED, row.Status)
			require.Nil(t, row.ReceivedID)
		}
	})
}
