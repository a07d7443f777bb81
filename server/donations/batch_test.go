package donations_test

import (
	"context"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/giftbatch"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
)

// pile begins a pile of cheques with control figures.
func (b *bundle) pile(count int, control string) *ent.GiftBatch {
	b.t.Helper()
	in := donations.BatchInput{Name: "Cheques", Currency: "EUR", ExpectedCount: &count}
	if control != "" {
		total := eur(control)
		in.Control = &total
	}
	row, err := b.CreateBatch(b.ctx, in)
	require.NoError(b.t, err)
	return row
}

// cheque is a row as it was typed.
func cheque(key string, who int64, amount, reference string) donations.RowPatch {
	p := donations.RowPatch{Key: key, ContactID: &who, AmountText: &amount, Reference: &reference}
	if amount != "" {
		m := eur(amount)
		p.Amount = &m
	}
	return p
}

func (b *bundle) typeRows(id int64, rows ...donations.RowPatch) *ent.GiftBatch {
	b.t.Helper()
	out, err := b.SaveBatchRows(b.ctx, id, rows)
	require.NoError(b.t, err)
	return out
}

func (b *bundle) count() int { return b.db.Client(b.ctx).Donation.Query().CountX(b.ctx) }

func TestBatchBecomesGiftsAllAtOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		general, roof := b.fund("General"), b.fund("Roof")
		p := b.pile(3, "60")
		b.typeRows(p.ID, cheque("a", b.mina, "10", "101"), cheque("b", b.jun, "20", "102"))
		row := cheque("c", b.mina, "30", "103")
		row.FundID = &roof
		b.typeRows(p.ID, row, donations.RowPatch{Key: "blank"})
		require.Zero(t, b.count(), "rows are no gifts before they are posted")

		posted, err := b.PostBatch(b.ctx, donations.PostBatchInput{ID: p.ID})
		require.NoError(t, err)
		require.Equal(t, giftbatch.StatusPOSTED, posted.Status)
		require.Len(t, posted.DraftRows, 3, "a blank row is left out")
		gifts := b.db.Client(b.ctx).Donation.Query().Where(donation.BatchID(p.ID)).Order(ent.Asc(donation.FieldID)).AllX(b.ctx)
		require.Len(t, gifts, 3)
		require.Equal(t, []any{donation.MethodCHEQUE, "101", today}, []any{gifts[0].Method, gifts[0].Reference, gifts[0].ReceivedOn})
		require.Equal(t, map[int64]int64{general: 1000}, b.ledger(gifts[0].ID))
		require.Equal(t, map[int64]int64{roof: 3000}, b.ledger(gifts[2].ID))
		require.Equal(t, gifts[2].ID, posted.DraftRows[2].DonationID)
	})
}

func TestBatchIsRefusedWhileItDiffersFromItsControl(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.fund("General")
		p := b.pile(2, "50")
		_, err := b.PostBatch(b.ctx, donations.PostBatchInput{ID: p.ID})
		requireFault(t, err, "", donations.KeyBatchEmpty)

		b.typeRows(p.ID, cheque("a", b.mina, "10", "1"))
		_, err = b.PostBatch(b.ctx, donations.PostBatchInput{ID: p.ID})
		all := errs.All(err)
		require.Len(t, all, 2)
		require.Equal(t, "The pile has 2 gifts, but 1 row is typed.", all[0].Message("en"))
		require.Equal(t, donations.KeyBatchShort, all[1].Key)
		require.Equal(t, [2]any{"control", eur("40")}, [2]any{all[1].Field, all[1].Params["off"]})

		b.typeRows(p.ID, cheque("b", b.jun, "45", "2"))
		_, err = b.PostBatch(b.ctx, donations.PostBatchInput{ID: p.ID})
		requireFault(t, err, "control", donations.KeyBatchOver)

		_, err = b.PostBatch(b.as(viewer.Fundraising), donations.PostBatchInput{ID: p.ID, Anyway: "the bank says so"})
		requireFault(t, err, "", donations.KeyBatchForce)
		require.Zero(t, b.count())
		posted, err := b.PostBatch(b.as(viewer.Finance), donations.PostBatchInput{ID: p.ID, Anyway: "the bank says so"})
		require.NoError(t, err)
		require.Equal(t, "the bank says so", posted.PostReason)
		require.Equal(t, 2, b.count())
	})
}

func TestBatchRowsThatCannotBeGifts(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.fund("General")
		p := b.pile(2, "")
		nobody, text := "Somebody unknown", "ten"
		b.typeRows(p.ID, cheque("a", b.mina, "10", "7"), donations.RowPatch{Key: "b", Donor: &nobody, AmountText: &text})
		_, err := b.PostBatch(b.ctx, donations.PostBatchInput{ID: p.ID})
		all := errs.All(err)
		require.Len(t, all, 2)
		require.Equal(t, [2]string{"rows.1.donor", donations.KeyBatchDonor}, [2]string{all[0].Field, all[0].Key})
		require.Equal(t, [2]string{"rows.1.amount", donations.KeyBatchAmount}, [2]string{all[1].Field, all[1].Key})

		// One row whose donor has gone meanwhile keeps all others back.
		b.typeRows(p.ID, cheque("b", b.jun, "5", "8"))
		b.change(func(ctx context.Context, c *ent.Client) error {
			return c.Contact.DeleteOneID(b.jun).Exec(ctx)
		})
		_, err = b.PostBatch(b.ctx, donations.PostBatchInput{ID: p.ID})
		requireFault(t, err, "rows.1.contactId", donations.KeyContact)
		require.Zero(t, b.count())
		require.Equal(t, giftbatch.StatusOPEN, b.db.Client(b.ctx).GiftBatch.GetX(b.ctx, p.ID).Status)
	})
}

// Two people type in one pile, and in one row of it: each field is as whoever
// typed it last left it, and nothing else is touched.
func TestTwoTypeInOneBatch(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		p := b.pile(0, "")
		var all sync.WaitGroup
		for i := range 8 {
			all.Add(1)
			go func() {
				defer all.Done()
				key := string(rune('a' + i))
				_, err := b.SaveBatchRows(b.ctx, p.ID, []donations.RowPatch{cheque(key, b.mina, "1", "")})
				require.NoError(t, err)
				note, reference := "note "+key, "cheque "+key
				_, err = b.SaveBatchRows(b.ctx, p.ID, []donations.RowPatch{{Key: key, Note: &note}})
				require.NoError(t, err)
				_, err = b.SaveBatchRows(b.as(viewer.Fundraising), p.ID, []donations.RowPatch{{Key: key, Reference: &reference}})
				require.NoError(t, err)
			}()
		}
		all.Wait()
		rows := b.db.Client(b.ctx).GiftBatch.GetX(b.ctx, p.ID).DraftRows
		require.Len(t, rows, 8)
		for _, r := range rows {
			require.Equal(t, []any{b.mina, int64(100), "note " + r.Key, "cheque " + r.Key, "Staff"}, []any{r.ContactID, r.Minor, r.Note, r.Reference, r.By})
		}
		// Taken out and typed again is where it was, once.
		_, err := b.RemoveBatchRows(b.ctx, p.ID, []string{"a", "b", "nobody"})
		require.NoError(t, err)
		require.Len(t, b.typeRows(p.ID, cheque("a", b.jun, "2", "")).DraftRows, 7)
	})
}

func TestBatchIsPostedOnceByManyAtOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.fund("General")
		p := b.pile(2, "30")
		b.typeRows(p.ID, cheque("a", b.mina, "10", "1"), cheque("b", b.jun, "20", "2"))
		results := make([]error, 6)
		var all sync.WaitGroup
		for i := range results {
			all.Add(1)
			go func() {
				defer all.Done()
				_, results[i] = b.PostBatch(b.as(viewer.Fundraising), donations.PostBatchInput{ID: p.ID})
			}()
		}
		all.Wait()
		won := 0
		for _, err := range results {
			if err == nil {
				won++
				continue
			}
			requireFault(t, err, "", donations.KeyBatchPosted)
			require.Contains(t, errs.All(err)[0].Message("en"), "Staff")
		}
		require.Equal(t, 1, won)
		require.Equal(t, 2, b.count())
		require.Equal(t, 1, b.events()["batch.posted"])
		_, err := b.SaveBatchRows(b.ctx, p.ID, []donations.RowPatch{cheque("late", b.mina, "1", "")})
		requireFault(t, err, "", donations.KeyBatchPosted)
	})
}

func TestBatchIsTakenBackAsAWholeAndPostedAgain(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.fund("General")
		p := b.pile(2, "30")
		b.typeRows(p.ID, cheque("a", b.mina, "10", "1"), cheque("b", b.jun, "20", "2"))
		_, err := b.ReopenBatch(b.ctx, donations.ReopenBatchInput{ID: p.ID, Reason: "wrong day"})
		requireFault(t, err, "", donations.KeyBatchNotPosted)
		posted, err := b.PostBatch(b.ctx, donations.PostBatchInput{ID: p.ID})
		require.NoError(t, err)

		_, err = b.ReopenBatch(b.ctx, donations.ReopenBatchInput{ID: p.ID, Reason: " "})
		requireFault(t, err, "reason", errs.KeyRequired)
		open, err := b.ReopenBatch(b.ctx, donations.ReopenBatchInput{ID: p.ID, Reason: "wrong day"})
		require.NoError(t, err)
		require.Equal(t, []any{giftbatch.StatusOPEN, "wrong day", ""}, []any{open.Status, open.ReopenReason, open.PostedBy})
		require.Zero(t, b.count())
		require.Empty(t, b.ledger(posted.DraftRows[0].DonationID))
		require.Len(t, open.DraftRows, 2, "what was typed stays")

		day := today.AddDays(-1)
		_, err = b.UpdateBatch(b.ctx, donations.UpdateBatchInput{ID: p.ID, ReceivedOn: &day})
		require.NoError(t, err)
		again, err := b.PostBatch(b.ctx, donations.PostBatchInput{ID: p.ID})
		require.NoError(t, err)
		require.NotEqual(t, posted.DraftRows[0].DonationID, again.DraftRows[0].DonationID)
		require.Equal(t, 2, b.count())

		_, err = b.RefundDonation(b.ctx, donations.RefundInput{DonationID: again.DraftRows[0].DonationID, Amount: eur("1"), RequestKey: "r"})
		require.NoError(t, err)
		_, err = b.ReopenBatch(b.ctx, donations.ReopenBatchInput{ID: p.ID, Reason: "again"})
		requireFault(t, err, "", donations.KeyBatchRefunded)
		require.Equal(t, 2, b.count(), "all or none")
	})
}

func TestBatchRowsFindDonorsByName(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.person("Lee Dan")
		b.person("Lee Dan")
		b.change(func(ctx context.Context, c *ent.Client) error {
			return c.ContactEmail.Create().SetContactID(b.jun).SetAddress("Jun@Example.org").SetAddressKey("jun@example.org").Exec(ctx)
		})
		p := b.pile(0, "")
		names := []string{"Kim Mina", "Lee Dan", "JUN@example.org", "Nobody at all"}
		var rows []donations.RowPatch
		for i := range names {
			rows = append(rows, donations.RowPatch{Key: names[i], Donor: &names[i]})
		}
		got := b.typeRows(p.ID, rows...).DraftRows
		for i, want := range []int64{b.mina, 0, b.jun, 0} {
			require.Equal(t, [2]any{want, want != 0}, [2]any{got[i].ContactID, got[i].IsGuessed}, names[i])
			require.Equal(t, names[i], got[i].Donor, "what was typed stays")
		}
	})
}

func TestBatchWarnsOfTheSameCheque(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.fund("General")
		b.gift(b.jun, "9", func(in *donations.RecordInput) { in.Reference = "N-9" })
		p := b.pile(0, "")
		got := b.typeRows(p.ID, cheque("a", b.mina, "10", "n-1"), cheque("b", b.jun, "20", "N-1"),
			cheque("c", b.jun, "9", "N-9"), cheque("d", b.mina, "9", "N-8"))
		rows, err := b.BatchRows(b.ctx, got)
		require.NoError(t, err)
		var problems [][]donations.RowProblem
		for _, r := range rows {
			problems = append(problems, r.Problems)
		}
		require.Equal(t, [][]donations.RowProblem{{donations.RowSameReference}, {donations.RowSameReference}, {donations.RowRecordedBefore}, nil}, problems)
		_, err = b.PostBatch(b.ctx, donations.PostBatchInput{ID: p.ID})
		require.NoError(t, err, "a warning is in nobody's way")
	})
}

func TestBatchPaysAPledge(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.fund("General")
		promise, err := b.CreatePledge(b.ctx, donations.PledgeInput{ContactID: b.mina, Amount: eur("30"), Count: 3, StartOn: today})
		require.NoError(t, err)
		p := b.pile(0, "")
		row := cheque("a", b.mina, "10", "")
		row.PledgeID = &promise.ID
		b.typeRows(p.ID, row)
		// Another donor sheds the first one's pledge.
		require.Zero(t, b.typeRows(p.ID, donations.RowPatch{Key: "a", ContactID: &b.jun}).DraftRows[0].PledgeID)
		b.typeRows(p.ID, row)
		_, err = b.PostBatch(b.ctx, donations.PostBatchInput{ID: p.ID})
		require.NoError(t, err)
		states, err := b.PledgeStates(b.ctx, []int64{promise.ID})
		require.NoError(t, err)
		require.Equal(t, eur("10"), states[promise.ID].Paid)
	})
}

func TestBatchRowsAreNoWayRoundTheRules(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		p := b.pile(0, "")
		note := "hush"
		row := cheque("a", b.mina, "10", "N-1")
		row.Note = &note
		batch := b.typeRows(p.ID, row, cheque("b", b.jun, "11", "N-1"))
		_, err := b.SaveBatchRows(b.as(viewer.ReadOnly), p.ID, []donations.RowPatch{{Key: "c"}})
		requireFault(t, err, "", errs.KeyForbidden)

		hidden := b.as(viewer.ReadOnly, rule.Override{Type: "Donation", Field: "amount_minor", Level: viewer.Hide},
			rule.Override{Type: "Donation", Field: "note", Level: viewer.Hide}, rule.Override{Type: "Donation", Field: "reference", Level: viewer.Hide})
		rows, err := b.BatchRows(hidden, batch)
		require.NoError(t, err)
		require.Equal(t, []any{"", "", "", (*money.Money)(nil), 0}, []any{rows[0].Amount, rows[0].Note, rows[0].Reference, rows[0].Money, len(rows[0].Problems)})
		_, err = b.BatchSums(hidden, batch)
		requireFault(t, err, "", errs.KeyForbidden)
		narrow := b.as(viewer.Fundraising, rule.Override{Type: "Contact", Read: viewer.Own, Write: viewer.Own})
		_, err = b.BatchRows(narrow, batch)
		requireFault(t, err, "", errs.KeyForbidden)
	})
}

func TestBatchIsPutAwayAndBroughtBack(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		p := b.pile(1, "")
		b.typeRows(p.ID, cheque("a", b.mina, "10", ""))
		_, err := b.DiscardBatch(b.ctx, p.ID)
		require.NoError(t, err)
		_, err = b.PostBatch(b.ctx, donations.PostBatchInput{ID: p.ID})
		requireFault(t, err, "", donations.KeyBatchDiscarded)
		back, err := b.RestoreBatch(b.ctx, p.ID)
		require.NoError(t, err)
		require.Equal(t, [2]any{giftbatch.StatusOPEN, 1}, [2]any{back.Status, len(back.DraftRows)})
		_, err = b.RestoreBatch(b.ctx, p.ID)
		requireFault(t, err, "", donations.KeyBatchNotDiscarded)
	})
}
