package imports_test

import (
	"testing"

	"github.com/moim-crm/moim/ent/appeal"
	"github.com/moim-crm/moim/ent/campaign"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/fund"
	"github.com/moim-crm/moim/server/imports"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/servertest/giving"
	"github.com/moim-crm/moim/server/testdb"
)

// TestUndoWhatSomebodyHasTakenBack: a gift that staff took back by hand is as an undo wants it, and keeps nothing else of its row.
func TestUndoWhatSomebodyHasTakenBack(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		m := mappingFrom(t, []byte(`{version: 1, record: donations, defaults: {currency: EUR, country: DE}, match: {mode: bestOrCreate}, create: {funds: true},
			fields: [{to: donor.name, from: Name}, {to: amount, from: Amount}, {to: receivedOn, from: Date}, {to: fund, value: General}]}`))
		run := b.apply(t, []byte("Name;Amount;Date\nAnna Muster;5,00;01.02.2020\nBernd Beispiel;7,50;02.02.2020\n"), m)
		if totals(run) != [6]int{2, 2, 0, 0, 0, 0} {
			t.Fatalf("totals %v", totals(run))
		}
		must(t, giving.Gifts(db).TakeBack(b.ctx, *b.rows(t, run.ID)[0].DonationID))

		run = b.undo(t, run.ID)
		if run.Undone != 2 || run.Kept != 0 {
			t.Errorf("%d undone, %d kept", run.Undone, run.Kept)
			for _, row := range b.rows(t, run.ID) {
				t.Log(row.Line, row.Status, imports.Reason(row, "en"))
			}
		}
		if n := db.Client(b.ctx).Contact.Query().Where(contact.ArchivedAtIsNil()).CountX(b.ctx); n != 0 {
			t.Errorf("%d contacts are left", n)
		}
	})
}

// TestAgainAfterUndo: what an undo has put away is used again, not made a second time.
func TestAgainAfterUndo(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		m := mappingFrom(t, []byte(`{version: 1, record: donations, defaults: {currency: EUR, country: DE}, match: {mode: bestOrCreate}, create: {funds: true, campaigns: true, appeals: true},
			fields: [{to: donor.name, from: Name}, {to: amount, from: Amount}, {to: receivedOn, from: Date}, {to: fund, value: Roof}, {to: campaign, value: Spring}, {to: appeal, value: Letter}]}`))
		file := []byte("Name;Amount;Date\nAnna Muster;5,00;01.02.2020\nBernd Beispiel;7,50;02.02.2020\n")
		client := db.Client(b.ctx)
		open := func() [3]int {
			return [3]int{
				client.Fund.Query().Where(fund.ArchivedAtIsNil()).CountX(b.ctx),
				client.Campaign.Query().Where(campaign.ArchivedAtIsNil()).CountX(b.ctx),
				client.Appeal.Query().Where(appeal.ArchivedAtIsNil()).CountX(b.ctx),
			}
		}
		for round := range 3 {
			run := b.apply(t, file, m)
			if totals(run) != [6]int{2, 2, 0, 0, 0, 0} {
				t.Fatalf("round %d: totals %v", round, totals(run))
			}
			if got := open(); got != [3]int{1, 1, 1} {
				t.Errorf("round %d: %v funds, campaigns and appeals are open", round, got)
			}
			if run = b.undo(t, run.ID); run.Undone != 2 {
				t.Errorf("round %d: %d undone, %d kept", round, run.Undone, run.Kept)
			}
			if got := open(); got != [3]int{} {
				t.Errorf("round %d: %v are open after undo", round, got)
			}
		}
		if all := [3]int{client.Fund.Query().CountX(b.ctx), client.Campaign.Query().CountX(b.ctx), client.Appeal.Query().CountX(b.ctx)}; all != [3]int{1, 1, 1} {
			t.Errorf("%v funds, campaigns and appeals in all", all)
		}
	})
}
