package memberships_test

import (
	"context"
	"testing"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/runrow"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/memberships"
)

// office is a level at 1,000 won and members who stand in every way that a round
// of renewals meets on 1 November 2027.
type office struct {
	friend              *ent.MembershipLevel
	due, grace, lapsed  int64
	early, gone, ceased int64
}

func (o office) all() []int64 {
	return []int64{o.due, o.grace, o.lapsed, o.early, o.gone, o.ceased}
}

func furnish(t *testing.T, b *bundle) office {
	t.Helper()
	o := office{friend: b.level(t, memberships.CreateLevelInput{Name: "Friend", Prices: []money.Money{won(1000)}})}
	join := func(name string, on date.Date) int64 {
		t.Helper()
		out, err := b.service.Start(b.ctx, memberships.StartInput{HolderID: b.person(t, name), LevelID: o.friend.ID, JoinOn: on, Payment: paid(won(700))})
		if err != nil {
			t.Fatal(err)
		}
		return out.Membership.ID
	}
	o.due, o.grace, o.lapsed = join("Due", "2026-11-22"), join("Grace", "2026-10-15"), join("Lapsed", "2025-01-01")
	o.early, o.gone = join("Early", "2027-05-01"), join("Gone", "2026-11-22")
	dead := b.person(t, "Ceased")
	o.ceased = b.start(t, dead, o.friend).Membership.ID
	b.set("2027-11-01")
	if _, err := b.service.Cancel(b.ctx, memberships.CancelInput{MembershipID: o.gone}); err != nil {
		t.Fatal(err)
	}
	b.tx(t, func(ctx context.Context) error {
		return b.db.Client(ctx).Contact.UpdateOneID(dead).SetIsDeceased(true).Exec(ctx)
	})
	return o
}

func TestPlanSaysWhatARoundWouldDo(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		o := furnish(t, b)
		tests := []struct {
			name       string
			id         int64
			start, end date.Date
			hasGap     bool
			obstacle   memberships.Obstacle
		}{
			{"in the window", o.due, "2027-11-22", "2028-11-21", false, ""},
			{"in grace", o.grace, "2027-10-15", "2028-10-14", false, ""},
			{"lapsed: the gap stays", o.lapsed, "2027-11-01", "2028-10-31", true, ""},
			{"before the window", o.early, "2028-05-01", "2029-04-30", false, memberships.ObstacleEarly},
			{"cancelled", o.gone, "2027-11-22", "2028-11-21", false, memberships.ObstacleCancelled},
			{"deceased", o.ceased, "2027-11-22", "2028-11-21", false, memberships.ObstacleDeceased},
		}
		for rule, price := range map[memberships.PriceRule]money.Money{memberships.PriceList: won(1000), memberships.PriceLast: won(700)} {
			plan, err := b.service.PlanRound(b.ctx, memberships.RoundInput{IDs: o.all(), Price: rule})
			if err != nil {
				t.Fatal(err)
			}
			rows := map[int64]memberships.Planned{}
			for _, row := range plan.Rows {
				rows[row.Membership.ID] = row
			}
			for _, tt := range tests {
				got := rows[tt.id]
				if got.StartOn != tt.start || got.EndOn != tt.end || got.HasGap != tt.hasGap || got.Obstacle() != tt.obstacle {
					t.Errorf("%s: %s to %s, gap %t, obstacle %q", tt.name, got.StartOn, got.EndOn, got.HasGap, got.Obstacle())
				}
				if tt.id != o.ceased && got.Price != price {
					t.Errorf("%s by %s: costs %s", tt.name, rule, got.Price)
				}
			}
		}
	})
}

func (b *bundle) startRound(t *testing.T, in memberships.RoundInput) *ent.Run {
	t.Helper()
	plan, err := b.service.PlanRound(b.ctx, in)
	if err != nil {
		t.Fatal(err)
	}
	r, err := b.service.StartRound(b.ctx, in, plan.Digest)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func (b *bundle) drive(t *testing.T, r *ent.Run) *ent.Run {
	t.Helper()
	out, err := b.runs.Drive(b.ctx, r.ID)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestARoundRenewsWhomThePlanNamedAndIsTakenBackAsAWhole(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		o := furnish(t, b)
		before := b.db.Client(b.ctx).Donation.Query().CountX(b.ctx)
		in := memberships.RoundInput{IDs: o.all(), Price: memberships.PriceList, Payment: &memberships.RoundPayment{
			Method: donation.MethodCHEQUE, ReceivedOn: "2027-10-30", Reference: "B7",
		}}
		done := b.drive(t, b.startRound(t, in))
		if done.State != run.StateDONE || done.Total != 3 || done.Done != 3 || done.Failed+done.Skipped != 0 {
			t.Errorf("the round ended as %s: %d of %d, %d failed, %d skipped", done.State, done.Done, done.Total, done.Failed, done.Skipped)
		}
		ends := func(id int64) date.Date { return b.db.Client(b.ctx).Membership.GetX(b.ctx, id).EndsOn }
		if ends(o.due) != "2028-11-21" || ends(o.grace) != "2028-10-14" || ends(o.lapsed) != "2028-10-31" || ends(o.early) != "2028-04-30" {
			t.Errorf("ends %s, %s, %s, %s", ends(o.due), ends(o.grace), ends(o.lapsed), ends(o.early))
		}
		paid := b.db.Client(b.ctx).Donation.Query().Where(donation.Reference("B7"), donation.MethodEQ(donation.MethodCHEQUE), donation.AmountMinor(1000), donation.ReceivedOn("2027-10-30")).CountX(b.ctx)
		if paid != 3 {
			t.Errorf("%d payments", paid)
		}

		if _, err := b.service.UndoTerm(b.ctx, memberships.UndoTermInput{TermID: b.latest(t, o.grace)}); err != nil {
			t.Fatal(err)
		}
		again, err := b.service.Renew(b.ctx, memberships.RenewInput{MembershipID: o.grace})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := b.runs.Undo(b.ctx, done.ID); err != nil {
			t.Fatal(err)
		}
		undone := b.drive(t, done)
		if undone.State != run.StateUNDONE || undone.Undone != 2 || undone.Kept != 1 {
			t.Errorf("taken back as %s: %d, kept %d", undone.State, undone.Undone, undone.Kept)
		}
		if ends(o.due) != "2027-11-21" || ends(o.lapsed) != "2025-12-31" || ends(o.grace) != again.Term.EndOn {
			t.Errorf("after the undo the ends are %s, %s, %s", ends(o.due), ends(o.lapsed), ends(o.grace))
		}
		if left := b.db.Client(b.ctx).Donation.Query().CountX(b.ctx); left != before {
			t.Errorf("%d payments are left, %d were there", left, before)
		}
	})
}

func (b *bundle) latest(t *testing.T, membershipID int64) int64 {
	t.Helper()
	return b.db.Client(b.ctx).MembershipTerm.Query().Where(membershipterm.MembershipID(membershipID), membershipterm.VoidedAtIsNil()).
		Order(ent.Desc(membershipterm.FieldID)).FirstIDX(b.ctx)
}

func TestTwoRoundsAtOnceMoveNoEndTwice(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		friend := b.level(t, memberships.CreateLevelInput{Name: "Friend", Prices: []money.Money{won(1000)}})
		var ids []int64
		for _, name := range []string{"A", "B", "C", "D", "E", "F", "G"} {
			ids = append(ids, b.start(t, b.person(t, name), friend).Membership.ID)
		}
		b.set("2027-11-01")
		in := memberships.RoundInput{IDs: ids, Price: memberships.PriceList}
		first, second := b.startRound(t, in), b.startRound(t, in)
		for _, err := range atOnce(2, func(i int) error {
			_, err := b.runs.Drive(b.ctx, []int64{first.ID, second.ID}[i])
			return err
		}) {
			if err != nil {
				t.Fatal(err)
			}
		}
		client := b.db.Client(b.sys)
		done, failed := 0, 0
		for _, id := range []int64{first.ID, second.ID} {
			r := client.Run.GetX(b.sys, id)
			if r.State != run.StateDONE || r.Done+r.Failed+r.Skipped != r.Total {
				t.Errorf("run %d ended as %s: %d + %d + %d of %d", id, r.State, r.Done, r.Failed, r.Skipped, r.Total)
			}
			done, failed = done+r.Done, failed+r.Failed
		}
		if done != len(ids) || failed != len(ids) {
			t.Errorf("%d renewed, %d refused, of %d twice", done, failed, len(ids))
		}
		if terms := client.MembershipTerm.Query().CountX(b.sys); terms != 2*len(ids) {
			t.Errorf("%d terms", terms)
		}
		reasons := client.RunRow.Query().Where(runrow.StateEQ(runrow.StateFAILED), runrow.ReasonKey("membership.renewal.changed")).CountX(b.sys)
		if reasons != len(ids) {
			t.Errorf("%d rows say that the membership was renewed meanwhile", reasons)
		}
	})
}

func TestARoundIsRefused(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		o := furnish(t, b)
		in := memberships.RoundInput{IDs: []int64{o.due, o.grace}, Price: memberships.PriceList}
		plan, err := b.service.PlanRound(b.ctx, in)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := b.service.StartRound(as(viewer.Fundraising), in, plan.Digest); errs.CodeOf(err) != errs.CodeForbidden {
			t.Errorf("a role that may not renew got %v", err)
		}
		if _, err := b.service.Renew(b.ctx, memberships.RenewInput{MembershipID: o.due}); err != nil {
			t.Fatal(err)
		}
		_, err = b.service.StartRound(b.ctx, in, plan.Digest)
		refused(t, err, errs.CodeConflict, "")
		_, err = b.service.StartRound(b.ctx, memberships.RoundInput{IDs: []int64{o.early}, Price: memberships.PriceList}, "stale")
		refused(t, err, errs.CodeConflict, "")
		_, err = b.service.PlanRound(b.ctx, memberships.RoundInput{Price: memberships.PriceList})
		refused(t, err, errs.CodeInvalid, "ids")
		if n := b.db.Client(b.sys).Run.Query().CountX(b.sys); n != 0 {
			t.Errorf("%d runs were begun", n)
		}
	})
}

func TestWhoComesBackAfterAGapNeedsALevelThatTakesMembers(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		o := furnish(t, b)
		if _, err := b.service.ArchiveLevel(b.ctx, o.friend.ID); err != nil {
			t.Fatal(err)
		}
		plan, err := b.service.PlanRound(b.ctx, memberships.RoundInput{IDs: []int64{o.due, o.lapsed}, Price: memberships.PriceList})
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range plan.Rows {
			want := memberships.Obstacle("")
			if row.Membership.ID == o.lapsed {
				want = memberships.ObstacleClosed
			}
			if row.Obstacle() != want {
				t.Errorf("membership %d: %q, want %q", row.Membership.ID, row.Obstacle(), want)
			}
		}
	})
}
