package memberships_test

import (
	"context"
	"slices"
	"testing"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/memberships"
)

func TestRenewFollowsTheOldTerm(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		started := b.start(t, b.person(t, "Kim"), b.level(t, memberships.CreateLevelInput{Name: "Friend"}))
		id := started.Membership.ID
		tests := []struct {
			name       string
			today      date.Date
			start, end date.Date
			kind       membershipterm.Kind
			chain      int
		}{
			{"early in the window", "2027-09-22", "2027-11-22", "2028-11-21", membershipterm.KindRENEWAL, 1},
			{"in grace", "2028-12-21", "2028-11-22", "2029-11-21", membershipterm.KindRENEWAL, 1},
			{"after a lapse", "2031-05-05", "2031-05-05", "2032-05-04", membershipterm.KindREJOIN, 2},
		}
		for _, tt := range tests {
			b.set(tt.today)
			preview, err := b.service.PreviewRenewal(b.ctx, id, 0)
			if err != nil {
				t.Fatal(err)
			}
			out, err := b.service.Renew(b.ctx, memberships.RenewInput{MembershipID: id, ExpectedTermID: preview.LatestTermID, Payment: paid(won(1000))})
			if err != nil {
				t.Fatalf("%s: %v", tt.name, err)
			}
			got := out.Term
			if got.StartOn != tt.start || got.EndOn != tt.end || got.Kind != tt.kind || got.Chain != tt.chain {
				t.Errorf("%s: term %+v", tt.name, got)
			}
			if preview.StartOn != got.StartOn || preview.EndOn != got.EndOn || preview.HasGap != (tt.chain == 2) || !preview.IsOpen {
				t.Errorf("%s: the preview said %+v", tt.name, preview)
			}
			if out.Membership.EndsOn != tt.end || out.Membership.JoinedOn != "2026-11-22" {
				t.Errorf("%s: membership %+v", tt.name, out.Membership)
			}
		}
		if m := b.db.Client(b.ctx).Membership.GetX(b.ctx, id); m.StartsOn != "2031-05-05" {
			t.Errorf("the new chain starts on %s", m.StartsOn)
		}
		if got := b.status(t, id); got != memberships.StatusCurrent {
			t.Errorf("who comes back is %s, not new", got)
		}
		if n := b.db.Client(b.ctx).Donation.Query().Where(donation.KindEQ(donation.KindDUES)).CountX(b.ctx); n != 3 {
			t.Errorf("%d dues", n)
		}
	})
}

func TestRenewTwentyTimesAtOnceMovesTheEndOnce(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		in   func(*memberships.Change) memberships.RenewInput
	}{
		{"of the same term", func(c *memberships.Change) memberships.RenewInput {
			return memberships.RenewInput{MembershipID: c.Membership.ID, ExpectedTermID: c.Term.ID, IsEarly: true, Payment: paid(won(1000))}
		}},
		{"within the window alone", func(c *memberships.Change) memberships.RenewInput {
			return memberships.RenewInput{MembershipID: c.Membership.ID, Payment: paid(won(1000))}
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			each(t, func(t *testing.T, b *bundle) {
				started := b.start(t, b.person(t, "Kim"), b.level(t, memberships.CreateLevelInput{Name: "Friend"}))
				b.set("2027-11-01")
				won := count(t, atOnce(20, func(int) error {
					_, err := b.service.Renew(b.ctx, tt.in(started))
					return err
				}))
				m := b.db.Client(b.ctx).Membership.GetX(b.ctx, started.Membership.ID)
				terms := m.QueryTerms().CountX(b.ctx)
				dues := b.db.Client(b.ctx).Donation.Query().CountX(b.ctx)
				if won != 1 || terms != 2 || dues != 1 || m.EndsOn != "2028-11-21" {
					t.Errorf("%d won, %d terms, %d payments, ends on %s", won, terms, dues, m.EndsOn)
				}
			})
		})
	}
}

func TestTheDatabaseRefusesASecondSuccessor(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		started := b.start(t, b.person(t, "Kim"), b.level(t, memberships.CreateLevelInput{Name: "Friend"}))
		add := func() error {
			return b.db.Tx(b.sys, func(ctx context.Context) error {
				return b.db.Client(ctx).MembershipTerm.Create().SetMembershipID(started.Membership.ID).
					SetLevelID(started.Term.LevelID).SetStartOn("2027-11-22").SetEndOn("2028-11-21").
					SetKind(membershipterm.KindRENEWAL).SetPriceMinor(0).SetCurrency("KRW").SetPreviousID(started.Term.ID).Exec(ctx)
			})
		}
		if err := add(); err != nil {
			t.Fatal(err)
		}
		if err := add(); !ent.IsConstraintError(err) {
			t.Errorf("a term was followed twice: %v", err)
		}
	})
}

func TestRenewRefuses(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		friend, away := b.level(t, memberships.CreateLevelInput{Name: "Friend"}), b.level(t, memberships.CreateLevelInput{Name: "Away"})
		kim := b.person(t, "Kim")
		m := b.start(t, kim, friend)
		id, term := m.Membership.ID, m.Term.ID
		if _, err := b.service.ArchiveLevel(b.ctx, away.ID); err != nil {
			t.Fatal(err)
		}
		try := func(in memberships.RenewInput, code errs.Code, field string) {
			t.Helper()
			_, err := b.service.Renew(b.ctx, in)
			refused(t, err, code, field)
		}
		try(memberships.RenewInput{MembershipID: id, ExpectedTermID: term}, errs.CodeConflict, "")
		try(memberships.RenewInput{MembershipID: id, IsEarly: true}, errs.CodeInvalid, "expectedTermId")
		try(memberships.RenewInput{MembershipID: 7, ExpectedTermID: term}, errs.CodeNotFound, "")
		b.set("2027-11-01")
		try(memberships.RenewInput{MembershipID: id, ExpectedTermID: term + 1}, errs.CodeConflict, "")
		try(memberships.RenewInput{MembershipID: id, LevelID: away.ID}, errs.CodeInvalid, "levelId")
		if _, err := b.service.Cancel(b.ctx, memberships.CancelInput{MembershipID: id}); err != nil {
			t.Fatal(err)
		}
		try(memberships.RenewInput{MembershipID: id}, errs.CodeConflict, "")
		if _, err := b.service.Resume(b.ctx, id); err != nil {
			t.Fatal(err)
		}
		b.tx(t, func(ctx context.Context) error {
			return b.db.Client(ctx).Contact.UpdateOneID(kim).SetIsDeceased(true).Exec(ctx)
		})
		try(memberships.RenewInput{MembershipID: id}, errs.CodeConflict, "")
		if st := b.standing(t, id); st.Status != memberships.StatusDeceased || st.MayRenew {
			t.Errorf("standing %+v", st)
		}
	})
}

func TestRenewOwnLevelAlthoughPutAway(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		friend := b.level(t, memberships.CreateLevelInput{Name: "Friend"})
		m := b.start(t, b.person(t, "Kim"), friend)
		if _, err := b.service.ArchiveLevel(b.ctx, friend.ID); err != nil {
			t.Fatal(err)
		}
		if _, err := b.service.Renew(b.ctx, memberships.RenewInput{MembershipID: m.Membership.ID, ExpectedTermID: m.Term.ID, IsEarly: true}); err != nil {
			t.Errorf("memberships of a level put away go on: %v", err)
		}
	})
}

func TestChangeLevelNowAndAtRenewal(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		one, five := 1, 5
		friend := b.level(t, memberships.CreateLevelInput{Name: "Friend", LevelRules: memberships.LevelRules{Rank: &one}})
		patron := b.level(t, memberships.CreateLevelInput{Name: "Patron", LevelRules: memberships.LevelRules{Rank: &five}})
		m := b.start(t, b.person(t, "Kim"), friend)
		id := m.Membership.ID
		b.set("2027-05-01")
		up, err := b.service.ChangeLevel(b.ctx, memberships.ChangeLevelInput{MembershipID: id, LevelID: patron.ID, Payment: paid(won(700))})
		if err != nil {
			t.Fatal(err)
		}
		if up.Term.StartOn != "2027-05-01" || up.Term.EndOn != "2027-11-21" || up.Term.Kind != membershipterm.KindLEVEL_CHANGE ||
			up.Term.PriceMinor != 700 || up.Membership.LevelID != patron.ID || up.Membership.StartsOn != "2026-11-22" {
			t.Errorf("upgrade %+v of %+v", up.Term, up.Membership)
		}
		try := func(in memberships.ChangeLevelInput, code errs.Code, field string) {
			t.Helper()
			_, err := b.service.ChangeLevel(b.ctx, in)
			refused(t, err, code, field)
		}
		try(memberships.ChangeLevelInput{MembershipID: id, LevelID: patron.ID}, errs.CodeConflict, "")
		try(memberships.ChangeLevelInput{MembershipID: id, LevelID: friend.ID, ExpectedTermID: m.Term.ID}, errs.CodeConflict, "")
		try(memberships.ChangeLevelInput{MembershipID: id, LevelID: friend.ID, On: "2027-04-30"}, errs.CodeInvalid, "on")
		try(memberships.ChangeLevelInput{MembershipID: id, LevelID: friend.ID, On: "2027-11-22"}, errs.CodeInvalid, "on")
		try(memberships.ChangeLevelInput{MembershipID: id}, errs.CodeInvalid, "levelId")

		b.set("2027-11-01")
		down, err := b.service.Renew(b.ctx, memberships.RenewInput{MembershipID: id, ExpectedTermID: up.Term.ID, LevelID: friend.ID})
		if err != nil {
			t.Fatal(err)
		}
		if down.Term.StartOn != "2027-11-22" || down.Term.LevelID != friend.ID || down.Membership.LevelID != friend.ID {
			t.Errorf("downgrade at renewal %+v", down.Term)
		}
		want := []string{"membership.started", "membership.level_changed", "membership.renewed"}
		if got := b.events(t)[2:]; !slices.Equal(got, want) {
			t.Errorf("events %v", got)
		}
	})
}

func TestUndoTakesTheTermAndItsDuesBack(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		m := b.start(t, b.person(t, "Kim"), b.level(t, memberships.CreateLevelInput{Name: "Friend"}))
		id := m.Membership.ID
		b.set("2027-11-01")
		renew := func() *memberships.Change {
			t.Helper()
			out, err := b.service.Renew(b.ctx, memberships.RenewInput{MembershipID: id, ExpectedTermID: m.Term.ID, Payment: paid(won(1000))})
			if err != nil {
				t.Fatal(err)
			}
			return out
		}
		first := renew()
		_, err := b.service.UndoTerm(b.ctx, memberships.UndoTermInput{TermID: m.Term.ID})
		refused(t, err, errs.CodeConflict, "")
		out, err := b.service.UndoTerm(b.ctx, memberships.UndoTermInput{TermID: first.Term.ID, Reason: "wrong person"})
		if err != nil {
			t.Fatal(err)
		}
		if out.Membership.EndsOn != "2027-11-21" || out.Term.VoidedAt == nil || out.Term.PreviousID != nil || out.Term.VoidReason != "wrong person" {
			t.Errorf("after the undo %+v, %+v", out.Membership, out.Term)
		}
		if gift := b.db.Client(b.sys).Donation.GetX(rule.WithTakenBack(b.sys), *first.Term.DonationID); gift.DeletedAt == nil {
			t.Error("the dues were kept")
		}
		_, err = b.service.UndoTerm(b.ctx, memberships.UndoTermInput{TermID: first.Term.ID})
		refused(t, err, errs.CodeConflict, "")
		if again := renew(); again.Term.StartOn != first.Term.StartOn || again.Term.ID == first.Term.ID {
			t.Errorf("renewed again as %+v", again.Term)
		}
		if got := b.events(t); got[len(got)-2] != "membership.term_voided" {
			t.Errorf("events %v", got)
		}
	})
}

func TestUndoOfTheOnlyTermCancels(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		kim, friend := b.person(t, "Kim"), b.level(t, memberships.CreateLevelInput{Name: "Friend"})
		m := b.start(t, kim, friend)
		out, err := b.service.UndoTerm(b.ctx, memberships.UndoTermInput{TermID: m.Term.ID, Reason: "mistake"})
		if err != nil {
			t.Fatal(err)
		}
		if out.Membership.StartsOn != "" || out.Membership.EndsOn != "" || b.status(t, m.Membership.ID) != memberships.StatusCancelled {
			t.Errorf("membership %+v", out.Membership)
		}
		_, err = b.service.Resume(b.ctx, m.Membership.ID)
		refused(t, err, errs.CodeConflict, "")
		b.start(t, kim, friend)
	})
}

func TestUndoTenTimesAtOnceTakesBackOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		m := b.start(t, b.person(t, "Kim"), b.level(t, memberships.CreateLevelInput{Name: "Friend"}))
		if won := count(t, atOnce(10, func(int) error {
			_, err := b.service.UndoTerm(b.ctx, memberships.UndoTermInput{TermID: m.Term.ID})
			return err
		})); won != 1 {
			t.Errorf("%d undid the term", won)
		}
	})
}

func TestRenewSaysThatItMayNotWhereTheTermsAreHidden(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		started := b.start(t, b.person(t, "Kim"), b.level(t, memberships.CreateLevelInput{Name: "Friend"}))
		blind := viewer.NewContext(context.Background(), &viewer.Viewer{UserID: 1, Name: "Staff", Role: viewer.Membership,
			Access: rule.Effective(viewer.Membership, []rule.Override{{Type: "MembershipTerm", Read: viewer.None, Write: viewer.None}})})
		b.set("2027-11-01")
		_, err := b.service.Renew(blind, memberships.RenewInput{MembershipID: started.Membership.ID})
		if code := errs.CodeOf(err); code != errs.CodeForbidden {
			t.Errorf("got %v, want a refusal and not that there is no term", err)
		}
		m, err := b.db.Client(b.sys).Membership.Get(b.sys, started.Membership.ID)
		if err != nil || m.EndsOn != started.Membership.EndsOn {
			t.Errorf("the membership is %+v %v", m, err)
		}
	})
}
