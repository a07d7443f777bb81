package volunteering_test

import (
	"testing"
	"time"

	"github.com/moim-crm/moim/ent/shiftsignup"
	"github.com/moim-crm/moim/ent/volunteerhours"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/volunteering"
)

// clock is the same service by the real time, in which rows are stamped.
func (b *bundle) clock() *volunteering.Service { return volunteering.New(volunteering.Deps{DB: b.db}) }

func TestTwoDesksCheckInAtOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh, kim, lee := b.shift(t, 2), b.person(t, "Kim"), b.person(t, "Lee")
		row := b.signUp(t, sh.ID, kim)
		for _, err := range atOnce(12, func(i int) error {
			if i%2 == 0 {
				_, err := b.service.CheckIn(b.ctx, row.ID)
				return err
			}
			// At the other desk nobody found them in the list.
			_, err := b.service.WalkIn(b.ctx, volunteering.WalkInInput{ShiftID: sh.ID, ContactID: []int64{kim, lee}[i/2%2], AddPlace: true})
			return err
		}) {
			if err != nil {
				t.Error(err)
			}
		}
		if taken, _ := b.places(t, sh.ID); taken != 2 {
			t.Errorf("%d have a place", taken)
		}
		if n := b.db.Client(b.sys).VolunteerHours.Query().CountX(b.sys); n != 2 {
			t.Errorf("%d rows of hours", n)
		}
	})
}

func TestWalkInOnAFullShift(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh, people := b.shift(t, 1), b.people(t, 3)
		b.signUp(t, sh.ID, people[0])
		waits := b.signUp(t, sh.ID, people[1])
		_, err := b.service.WalkIn(b.ctx, volunteering.WalkInInput{ShiftID: sh.ID, ContactID: people[2]})
		refused(t, err, errs.CodeConflict, "addPlace")
		here, err := b.service.WalkIn(b.ctx, volunteering.WalkInInput{ShiftID: sh.ID, ContactID: people[2], AddPlace: true})
		if err != nil || here.Status != shiftsignup.StatusATTENDED {
			t.Fatalf("%v, %+v", err, here)
		}
		if sh = b.db.Client(b.sys).Shift.GetX(b.sys, sh.ID); sh.Capacity != 2 || sh.Filled != 2 {
			t.Errorf("%+v", sh)
		}
		// Who waits came as well.
		after, err := b.service.SetAttendance(b.ctx, volunteering.AttendanceInput{SignupID: waits.ID, Attendance: volunteering.Attended, AddPlace: true})
		if err != nil || after.Status != shiftsignup.StatusATTENDED {
			t.Errorf("%v, %+v", err, after)
		}
		if taken, waiting := b.places(t, sh.ID); taken != 3 || waiting != 0 {
			t.Errorf("%d have a place, %d wait", taken, waiting)
		}
		if n := b.db.Client(b.sys).VolunteerHours.Query().Where(volunteerhours.MinutesWorked(180)).CountX(b.sys); n != 2 {
			t.Errorf("%d people have hours", n)
		}
		household := b.household(t)
		_, err = b.service.WalkIn(b.ctx, volunteering.WalkInInput{ShiftID: sh.ID, ContactID: household})
		refused(t, err, errs.CodeInvalid, "contactId")
		if _, err := b.service.CancelShift(b.ctx, sh.ID); err != nil {
			t.Fatal(err)
		}
		_, err = b.service.WalkIn(b.ctx, volunteering.WalkInInput{ShiftID: sh.ID, ContactID: b.person(t, "Late")})
		refused(t, err, errs.CodeConflict, "")
	})
}

func TestWhatADeskSaysLate(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		service, sh := b.clock(), b.shift(t, 3)
		row, other := b.signUp(t, sh.ID, b.person(t, "Kim")), b.signUp(t, sh.ID, b.person(t, "Lee"))
		late := func(id int64, a volunteering.Attendance, ago time.Duration) error {
			_, err := service.SetAttendance(b.ctx, volunteering.AttendanceInput{SignupID: id, Attendance: a, Ago: ago})
			return err
		}
		// It was said an hour ago, before the other desk said something else.
		if _, err := service.SetAttendance(b.ctx, volunteering.AttendanceInput{SignupID: row.ID, Attendance: volunteering.NoShow}); err != nil {
			t.Fatal(err)
		}
		refused(t, late(row.ID, volunteering.Attended, time.Hour), errs.CodeConflict, "")
		// Saying what is so already is never a conflict.
		if err := late(row.ID, volunteering.NoShow, time.Hour); err != nil {
			t.Error(err)
		}
		refused(t, late(other.ID, volunteering.Attended, -time.Second), errs.CodeInvalid, "secondsAgo")
		refused(t, late(other.ID, volunteering.Attended, 49*time.Hour), errs.CodeInvalid, "secondsAgo")
		before := time.Now()
		b.age(t, other.ID, 2*time.Hour)
		if err := late(other.ID, volunteering.Attended, time.Hour); err != nil {
			t.Fatal(err)
		}
		if at := b.db.Client(b.sys).ShiftSignup.GetX(b.sys, other.ID).CheckedInAt; at == nil || before.Sub(*at).Round(time.Minute) != time.Hour {
			t.Errorf("arrived at %v", at)
		}
	})
}

func TestHoursOfAGroup(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		o, people := b.opportunity(t), b.people(t, 3)
		rows, err := b.service.LogMany(b.ctx, volunteering.LogManyInput{ContactIDs: append(people, people[0]), OpportunityID: &o.ID, WorkedOn: "2026-11-21", MinutesWorked: 90})
		if err != nil || len(rows) != 3 {
			t.Fatalf("%v, %d rows", err, len(rows))
		}
		_, err = b.service.LogMany(b.ctx, volunteering.LogManyInput{ContactIDs: append(people, b.household(t)), WorkedOn: "2026-11-21", MinutesWorked: 90})
		refused(t, err, errs.CodeInvalid, "contactId")
		if n := b.db.Client(b.sys).VolunteerHours.Query().CountX(b.sys); n != 3 {
			t.Errorf("%d rows after a request that was refused", n)
		}
		minutes := 120
		if h, err := b.service.UpdateHours(b.ctx, volunteering.UpdateHoursInput{ID: rows[0].ID, MinutesWorked: &minutes}); err != nil || h.MinutesWorked != 120 {
			t.Fatalf("%v, %+v", err, h)
		}
		if _, err := b.service.ApproveHours(b.ctx, rows[0].ID); err != nil {
			t.Fatal(err)
		}
		_, err = b.service.UpdateHours(b.ctx, volunteering.UpdateHoursInput{ID: rows[0].ID, MinutesWorked: &minutes})
		refused(t, err, errs.CodeConflict, "")
		refused(t, b.service.RemoveHours(b.ctx, rows[1].ID, rows[0].ID), errs.CodeConflict, "")
		if err := b.service.RemoveHours(b.ctx, rows[1].ID); err != nil {
			t.Error(err)
		}
		other := int64(0)
		for by, want := range map[volunteering.By]volunteering.TotalBy{
			volunteering.ByMonth:       {Month: "2026-11", People: 2, Approved: 120, Logged: 90},
			volunteering.ByOpportunity: {ID: &o.ID, People: 2, Approved: 120, Logged: 90},
			volunteering.ByPerson:      {ID: &rows[0].ContactID, People: 1, Approved: 120},
		} {
			got, err := b.service.TotalsBy(b.ctx, volunteering.TotalsInput{By: by, From: "2026-11-01", OpportunityID: &o.ID, First: 10})
			if err != nil || len(got) == 0 || got[0].Month != want.Month || got[0].People != want.People || got[0].Approved != want.Approved ||
				got[0].Logged != want.Logged || want.ID != nil && *got[0].ID != *want.ID {
				t.Errorf("%s: %v, %+v", by, err, got)
			}
			if got, err = b.service.TotalsBy(b.ctx, volunteering.TotalsInput{By: by, OpportunityID: &other, First: 10}); err != nil || len(got) != 0 {
				t.Errorf("%s of nothing: %v, %+v", by, err, got)
			}
		}
	})
}

// Two people approve the same hours while a third corrects them.
func TestHoursDecidedWhileCorrected(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		rows, err := b.service.LogMany(b.ctx, volunteering.LogManyInput{ContactIDs: b.people(t, 1), WorkedOn: "2026-11-21", MinutesWorked: 90})
		if err != nil {
			t.Fatal(err)
		}
		id, more := rows[0].ID, 95
		all := atOnce(9, func(i int) error {
			var err error
			switch i % 3 {
			case 0:
				_, err = b.service.ApproveHours(b.ctx, id)
			case 1:
				_, err = b.service.RejectHours(b.ctx, id)
			default:
				_, err = b.service.UpdateHours(b.ctx, volunteering.UpdateHoursInput{ID: id, MinutesWorked: &more})
			}
			return err
		})
		succeeded(t, all)
		decided := 0
		for i, err := range all {
			if i%3 != 2 && err == nil {
				decided++
			}
		}
		if decided != 1 {
			t.Errorf("decided %d times", decided)
		}
	})
}
