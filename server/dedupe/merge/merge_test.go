package merge_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/contactemail"
	"github.com/moim-crm/moim/ent/softcredit"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/dedupe/merge"
	"github.com/moim-crm/moim/server/errs"
)

func TestMergeMovesAndUndoBringsBack(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		a := b.person("Minsu", "Kim", emails("minsu@example.org"), note("sings"))
		c := b.person("Min-su", "Gim", emails("minsu@example.org", "second@example.org"), note("plays"))
		b.gift(a.ID, 1000)
		b.gift(c.ID, 500)
		m := b.merge(a.ID, c.ID)

		ctx := b.ctx
		merged, err := b.db.Client(ctx).Contact.Get(ctx, c.ID)
		require.NoError(b.t, err)
		require.Equal(b.t, a.ID, *merged.MergedIntoID)
		require.NotNil(b.t, merged.ArchivedAt)
		survivor, err := b.db.Client(ctx).Contact.Query().Where(contact.ID(a.ID)).WithEmails().Only(ctx)
		require.NoError(b.t, err)
		require.Equal(b.t, "sings\n\nplays", survivor.Note)
		require.Len(b.t, survivor.Edges.Emails, 2, "the second address moves, the same one stays behind")
		require.Contains(b.t, survivor.SearchKey, "second@example.org")
		primaries := 0
		for _, e := range survivor.Edges.Emails {
			if e.IsPrimary {
				primaries++
			}
		}
		require.Equal(b.t, 1, primaries)
		require.EqualValues(b.t, 1500, b.sum("SELECT coalesce(sum(amount_minor), 0) FROM donations WHERE contact_id = $1", a.ID))
		require.EqualValues(b.t, 1500, b.sum("SELECT coalesce(sum(amount_minor), 0) FROM ledger_entries WHERE contact_id = $1", a.ID))
		require.Equal(b.t, 1, m.Moved["Donation"])

		undone, err := b.svc.Undo(ctx, m.ID)
		require.NoError(b.t, err)
		require.Empty(b.t, undone.Lost)
		require.NotNil(b.t, undone.UndoneAt)
		back, err := b.db.Client(ctx).Contact.Query().Where(contact.ID(c.ID)).WithEmails().Only(ctx)
		require.NoError(b.t, err)
		require.Nil(b.t, back.MergedIntoID)
		require.Nil(b.t, back.ArchivedAt)
		require.Len(b.t, back.Edges.Emails, 2)
		require.EqualValues(b.t, 500, b.sum("SELECT coalesce(sum(amount_minor), 0) FROM donations WHERE contact_id = $1", c.ID))
		again, err := b.db.Client(ctx).Contact.Get(ctx, a.ID)
		require.NoError(b.t, err)
		require.Equal(b.t, "sings", again.Note)
		_, err = b.svc.Undo(ctx, m.ID)
		require.True(b.t, errs.Is(err, errs.CodeConflict))
	})
}

func TestPlanIsRefusedOnceSomethingChanged(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		a, c := b.person("Ada", "One"), b.person("Ada", "One")
		p := b.plan(a.ID, c.ID)
		require.Equal(b.t, p.Hash, b.plan(a.ID, c.ID).Hash, "looking twice is the same plan")
		b.gift(c.ID, 10)
		_, err := b.svc.Apply(b.ctx, merge.ApplyInput{Input: merge.Input{SurvivorID: a.ID, MergedID: c.ID}, Hash: p.Hash})
		require.True(b.t, errs.Is(err, errs.CodeConflict), "%v", err)
		require.EqualValues(b.t, 0, b.sum("SELECT count(*) FROM contact_merges"))
	})
}

func TestImpossibleMerges(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		a, c, d := b.person("Ada", "One"), b.person("Ada", "Two"), b.person("Ada", "Three")
		name := "The Ones"
		home, err := b.people.Create(b.ctx, contacts.CreateInput{Kind: contact.KindHOUSEHOLD, Details: contacts.Details{OrganizationName: &name}})
		require.NoError(b.t, err)
		for what, in := range map[string]merge.Input{
			"itself":    {SurvivorID: a.ID, MergedID: a.ID},
			"household": {SurvivorID: home.ID, MergedID: a.ID},
		} {
			_, err := b.svc.Plan(b.ctx, in)
			require.True(b.t, errs.Is(err, errs.CodeInvalid), "%s: %v", what, err)
		}
		first := b.merge(a.ID, c.ID)
		for what, in := range map[string]merge.Input{
			"merged before":    {SurvivorID: a.ID, MergedID: c.ID},
			"into what merged": {SurvivorID: c.ID, MergedID: d.ID},
		} {
			_, err := b.svc.Plan(b.ctx, in)
			require.True(b.t, errs.Is(err, errs.CodeConflict), "%s: %v", what, err)
		}
		second := b.merge(d.ID, a.ID)
		moved, err := b.db.Client(b.ctx).Contact.Get(b.ctx, c.ID)
		require.NoError(b.t, err)
		require.Equal(b.t, d.ID, *moved.MergedIntoID, "the id of the first leads to the last in one step")
		_, err = b.svc.Undo(b.ctx, first.ID)
		require.True(b.t, errs.Is(err, errs.CodeConflict), "the later merge first: %v", err)
		_, err = b.svc.Undo(b.ctx, second.ID)
		require.NoError(b.t, err)
		_, err = b.svc.Undo(b.ctx, first.ID)
		require.NoError(b.t, err)
		_, err = b.people.Archive(b.ctx, a.ID)
		require.NoError(b.t, err)
		_, err = b.svc.Plan(b.ctx, merge.Input{SurvivorID: a.ID, MergedID: c.ID})
		require.True(b.t, errs.Is(err, errs.CodeConflict), "an archived survivor: %v", err)
		require.Nil(b.t, b.plan(c.ID, a.ID).Obstacle, "an archived one may go into another")
	})
}

func TestTwoAtOnceMergeOnce(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		a, c := b.person("Ada", "One"), b.person("Ada", "One")
		hash, back := b.plan(a.ID, c.ID).Hash, b.plan(c.ID, a.ID).Hash
		var wg sync.WaitGroup
		failed := make([]error, 2)
		for i, in := range []merge.ApplyInput{
			{Input: merge.Input{SurvivorID: a.ID, MergedID: c.ID}, Hash: hash}, {Input: merge.Input{SurvivorID: c.ID, MergedID: a.ID}, Hash: back},
		} {
			wg.Go(func() { _, failed[i] = b.svc.Apply(b.ctx, in) })
		}
		wg.Wait()
		require.EqualValues(b.t, 1, b.sum("SELECT count(*) FROM contact_merges"))
		require.True(b.t, errs.Is(errors.Join(failed...), errs.CodeConflict), "%v", failed)
	})
}

func TestCreditsCountOnce(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		a, c, other := b.person("Ada", "One"), b.person("Ada", "One"), b.person("Bea", "Two")
		b.gift(other.ID, 100, a.ID, c.ID) // both are credited
		b.gift(a.ID, 200, c.ID)           // one is credited for the other's gift
		b.gift(c.ID, 400, a.ID)
		b.gift(other.ID, 800, c.ID)
		m := b.merge(a.ID, c.ID)
		credited := func(id int64) int64 {
			return b.sum("SELECT coalesce(sum(amount_minor), 0) FROM soft_credits WHERE contact_id = $1", id)
		}
		require.EqualValues(b.t, 900, credited(a.ID), "100 once, 800, and none for one's own gifts")
		require.EqualValues(b.t, 0, credited(c.ID))
		_, err := b.svc.Undo(b.ctx, m.ID)
		require.NoError(b.t, err)
		require.EqualValues(b.t, 500, credited(a.ID))
		require.EqualValues(b.t, 1100, credited(c.ID))
		n, err := b.db.Client(b.ctx).SoftCredit.Query().Where(softcredit.ContactID(c.ID)).Count(b.ctx)
		require.NoError(b.t, err)
		require.Equal(b.t, 3, n)
	})
}

func TestUndoAfterLaterEdits(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		a := b.person("Ada", "One")
		c := b.person("Ada", "One", emails("gone@example.org"), note("old"))
		b.gift(c.ID, 500)
		m := b.merge(a.ID, c.ID)
		none, changed := []contacts.EmailInput{}, "new"
		_, err := b.people.Update(b.ctx, contacts.UpdateInput{ID: a.ID, Details: contacts.Details{Emails: &none, Note: &changed}})
		require.NoError(b.t, err)
		late := b.gift(a.ID, 70)
		undone, err := b.svc.Undo(b.ctx, m.ID)
		require.NoError(b.t, err)
		lost, err := merge.LostOf(undone)
		require.NoError(b.t, err)
		require.Len(b.t, lost, 2, "%v", lost)
		require.EqualValues(b.t, 500, b.sum("SELECT sum(amount_minor) FROM donations WHERE contact_id = $1", c.ID))
		require.EqualValues(b.t, a.ID, b.sum("SELECT contact_id FROM donations WHERE id = $1", late), "what came since stays with the survivor")
		kept, err := b.db.Client(b.ctx).Contact.Get(b.ctx, a.ID)
		require.NoError(b.t, err)
		require.Equal(b.t, "new", kept.Note)
		n, err := b.db.Client(b.ctx).ContactEmail.Query().Where(contactemail.ContactID(c.ID)).Count(b.ctx)
		require.NoError(b.t, err)
		require.Zero(b.t, n)
	})
}

func TestRightsToMerge(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		a, c := b.person("Ada", "One"), b.person("Ada", "One")
		helper := b.as("Helper", viewer.Volunteering, nil)
		p, err := b.svc.Plan(helper, merge.Input{SurvivorID: a.ID, MergedID: c.ID})
		require.NoError(b.t, err)
		require.Nil(b.t, p.Obstacle, "nothing but people moves")
		b.gift(c.ID, 5)
		p, err = b.svc.Plan(helper, merge.Input{SurvivorID: a.ID, MergedID: c.ID})
		require.NoError(b.t, err)
		require.NotNil(b.t, p.Obstacle, "a gift moves that the role may not even see")
		require.Empty(b.t, p.Groups, "and it is not told of")
		_, err = b.svc.Apply(helper, merge.ApplyInput{Input: merge.Input{SurvivorID: a.ID, MergedID: c.ID}, Hash: p.Hash})
		require.True(b.t, errs.Is(err, errs.CodeForbidden), "%v", err)
		owner := b.as("Owner", viewer.Membership, func(access *viewer.Access) {
			access.Types["Contact"] = viewer.TypeAccess{Read: viewer.All, Write: viewer.Own, Fields: map[string]viewer.Level{}}
		})
		_, err = b.svc.Apply(owner, merge.ApplyInput{Input: merge.Input{SurvivorID: a.ID, MergedID: c.ID}, Hash: b.plan(a.ID, c.ID).Hash})
		require.True(b.t, errs.Is(err, errs.CodeForbidden), "neither contact is theirs: %v", err)
	})
}

// TestSumsHoldThroughMergeAndUndo merges at random and undoes it: what a person and
// the organization got in sum is the same before, between and after.
func TestSumsHoldThroughMergeAndUndo(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		random := rand.New(rand.NewPCG(7, 7))
		for range 12 {
			a, c, other := b.person("Ada", "One"), b.person("Ada", "One"), b.person("Bea", "Two")
			all := []int64{a.ID, c.ID, other.ID}
			for range 1 + random.IntN(6) {
				donor := all[random.IntN(3)]
				var credits []int64
				for _, id := range all {
					if id != donor && random.IntN(2) == 0 {
						credits = append(credits, id)
					}
				}
				b.gift(donor, 1+random.Int64N(1000), credits...)
			}
			sums := func() [4]int64 {
				both := func(table string) int64 {
					return b.sum("SELECT coalesce(sum(amount_minor), 0) FROM "+table+" WHERE contact_id IN ($1, $2)", a.ID, c.ID)
				}
				return [4]int64{
					both("donations"), both("ledger_entries"), b.sum("SELECT sum(amount_minor) FROM donations"),
					b.sum(`SELECT coalesce(sum(amount_minor), 0) FROM (SELECT DISTINCT s.donation_id, s.amount_minor FROM soft_credits s
						JOIN donations d ON d.id = s.donation_id WHERE s.contact_id IN ($1, $2) AND d.contact_id NOT IN ($1, $2)) x`, a.ID, c.ID),
				}
			}
			separate := func() [4]int64 {
				of := func(table string, id int64) int64 {
					return b.sum("SELECT coalesce(sum(amount_minor), 0) FROM "+table+" WHERE contact_id = $1", id)
				}
				return [4]int64{of("donations", a.ID), of("donations", c.ID), of("soft_credits", a.ID), of("soft_credits", c.ID)}
			}
			before, apart := sums(), separate()
			m := b.merge(a.ID, c.ID)
			require.Equal(b.t, before, sums(), "after the merge")
			require.Zero(b.t, separate()[1])
			_, err := b.svc.Undo(b.ctx, m.ID)
			require.NoError(b.t, err)
			require.Equal(b.t, before, sums(), "after the undo")
			require.Equal(b.t, apart, separate(), "each has their own again")
		}
	})
}

func TestMergeIsTold(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		a, c := b.person("Ada", "One"), b.person("Ada", "One", emails("x@example.org"))
		m := b.merge(a.ID, c.ID)
		require.EqualValues(b.t, 2, b.sum("SELECT count(*) FROM outbox_events WHERE name = 'contact.merged' AND subject_id = $1", m.ID))
		require.EqualValues(b.t, 1, b.sum("SELECT count(*) FROM audit_entries WHERE entity_type = 'ContactEmail' AND op = 'UPDATE' AND contact_id = $1 AND actor = 'Park Jiwon'", a.ID))
		require.Positive(b.t, b.sum("SELECT count(*) FROM audit_entries WHERE entity_type = 'Contact' AND entity_id = $1 AND op = 'UPDATE'", c.ID))
	})
}

// TestFilesMoveAndComeBack: papers go with the person that they were kept with.
func TestFilesMoveAndComeBack(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		a, c := b.person("Minsu", "Kim"), b.person("Min-su", "Gim")
		b.system(func(ctx context.Context) error {
			return b.db.Client(ctx).File.Create().SetContactID(c.ID).SetName("will.pdf").SetSize(1).SetSha256("x").SetStorageKey("k").Exec(ctx)
		})
		files := func(id int64) int64 { return b.sum("SELECT count(*) FROM files WHERE contact_id = $1", id) }
		planned := false
		for _, g := range b.plan(a.ID, c.ID).Groups {
			planned = planned || g.Type == "File" && g.Action == merge.Moves && len(g.IDs) == 1
		}
		require.True(b.t, planned, "the plan names the file")
		m := b.merge(a.ID, c.ID)
		require.Equal(b.t, []int64{1, 0}, []int64{files(a.ID), files(c.ID)})
		err := b.db.Tx(viewer.NewContext(context.Background(), viewer.System("test")), func(ctx context.Context) error {
			return b.db.Client(ctx).File.Create().SetContactID(c.ID).SetName("late.pdf").SetSize(1).SetSha256("x").SetStorageKey("l").Exec(ctx)
		})
		require.True(b.t, errs.Is(err, errs.CodeConflict), "a merged record takes no file: %v", err)
		_, err = b.svc.Undo(b.ctx, m.ID)
		require.NoError(b.t, err)
		require.Equal(b.t, []int64{0, 1}, []int64{files(a.ID), files(c.ID)})
	})
}
