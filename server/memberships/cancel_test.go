package memberships_test

import (
	"testing"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/memberships"
)

func TestCancelOnADayAndResume(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		kim, friend := b.person(t, "Kim"), b.level(t, memberships.CreateLevelInput{Name: "Friend"})
		id := b.start(t, kim, friend).Membership.ID
		_, err := b.service.Resume(b.ctx, id)
		refused(t, err, errs.CodeConflict, "")
		_, err = b.service.Cancel(b.ctx, memberships.CancelInput{MembershipID: id, On: "2026-11-21"})
		refused(t, err, errs.CodeInvalid, "on")
		m, err := b.service.Cancel(b.ctx, memberships.CancelInput{MembershipID: id, On: "2027-03-01", Reason: " moving away "})
		if err != nil || m.CancelReason != "moving away" || m.EndsOn != "2027-11-21" {
			t.Fatalf("%v, %+v", err, m)
		}
		_, err = b.service.Cancel(b.ctx, memberships.CancelInput{MembershipID: id})
		refused(t, err, errs.CodeConflict, "")
		for _, tt := range []struct {
			day  date.Date
			want memberships.Status
		}{{"2027-02-28", memberships.StatusCurrent}, {"2027-03-01", memberships.StatusCancelled}} {
			b.set(tt.day)
			if got := b.status(t, id); got != tt.want {
				t.Errorf("on %s %s, want %s", tt.day, got, tt.want)
			}
		}
		if m, err = b.service.Resume(b.ctx, id); err != nil || m.CancelReason != "" || b.status(t, id) != memberships.StatusCurrent {
			t.Errorf("%v, %+v", err, m)
		}
	})
}

func TestResumeRefusesWhereTheLevelWasJoinedAnew(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		kim, friend := b.person(t, "Kim"), b.level(t, memberships.CreateLevelInput{Name: "Friend"})
		id := b.start(t, kim, friend).Membership.ID
		if _, err := b.service.Cancel(b.ctx, memberships.CancelInput{MembershipID: id}); err != nil {
			t.Fatal(err)
		}
		b.start(t, kim, friend)
		_, err := b.service.Resume(b.ctx, id)
		refused(t, err, errs.CodeConflict, "")
	})
}
