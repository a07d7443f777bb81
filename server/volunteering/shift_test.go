package volunteering_test

import (
	"strings"
	"testing"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/shiftsignup"
	"github.com/moim-crm/moim/ent/tag"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/volunteering"
)

func TestOpportunityWithSkills(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		o, err := b.service.CreateOpportunity(b.ctx, volunteering.CreateOpportunityInput{
			Title: " Soup kitchen ", Location: "Mapo", Skills: []string{"Cooking", "cooking", "운전"},
		})
		if err != nil {
			t.Fatal(err)
		}
		if o.Title != "Soup kitchen" || o.TimeZone != "Asia/Seoul" || !o.IsOpen {
			t.Errorf("opportunity %+v", o)
		}
		if n := b.db.Client(b.ctx).Tag.Query().Where(tag.KindEQ(tag.KindSKILL)).CountX(b.ctx); n != 2 {
			t.Errorf("%d skills, want two", n)
		}
		yes, no := true, false
		o, err = b.service.UpdateOpportunity(b.ctx, volunteering.UpdateOpportunityInput{ID: o.ID, Skills: []string{"COOKING", "Driving"}, IsOpen: &no, IsArchived: &yes})
		if err != nil {
			t.Fatal(err)
		}
		names := o.QuerySkills().Order(ent.Asc(tag.FieldName)).Select(tag.FieldName).StringsX(b.ctx)
		if len(names) != 2 || names[0] != "Cooking" || names[1] != "Driving" || o.IsOpen || o.ArchivedAt == nil {
			t.Errorf("after %+v with %v", o, names)
		}
		_, err = b.service.CreateShift(b.ctx, volunteering.CreateShiftInput{OpportunityID: o.ID, StartsLocal: "2026-12-01T09:00", EndsLocal: "2026-12-01T10:00", Capacity: 1})
		refused(t, err, errs.CodeConflict, "")
		if o, err = b.service.UpdateOpportunity(b.ctx, volunteering.UpdateOpportunityInput{ID: o.ID, Skills: []string{}, IsArchived: &no}); err != nil || o.ArchivedAt != nil || o.QuerySkills().ExistX(b.ctx) {
			t.Errorf("%v, %+v", err, o)
		}
		campaign := int64(7)
		for _, tt := range []struct {
			in    volunteering.CreateOpportunityInput
			field string
		}{
			{volunteering.CreateOpportunityInput{}, "title"},
			{volunteering.CreateOpportunityInput{Title: "A", TimeZone: "Mars"}, "timeZone"},
			{volunteering.CreateOpportunityInput{Title: "A", Skills: []string{" "}}, "skills"},
			{volunteering.CreateOpportunityInput{Title: "A", CampaignID: &campaign}, "campaignId"},
		} {
			_, err := b.service.CreateOpportunity(b.ctx, tt.in)
			refused(t, err, errs.CodeInvalid, tt.field)
		}
	})
}

func TestWeeklyShiftsKeepTheirWallTime(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		o := b.opportunity(t)
		all, err := b.service.CreateShift(b.ctx, volunteering.CreateShiftInput{
			OpportunityID: o.ID, StartsLocal: "2026-03-15T09:00", EndsLocal: "2026-03-15T12:00",
			TimeZone: "Europe/Berlin", Capacity: 5, WeeklyUntil: "2026-04-05",
		})
		if err != nil {
			t.Fatal(err)
		}
		want := []string{"2026-03-15T08:00:00Z", "2026-03-22T08:00:00Z", "2026-03-29T07:00:00Z", "2026-04-05T07:00:00Z"}
		if len(all) != len(want) {
			t.Fatalf("%d shifts", len(all))
		}
		for i, sh := range all {
			if sh.StartsAt.UTC().Format(time.RFC3339) != want[i] || sh.StartsLocal[10:] != "T09:00" || sh.EndsAt.Sub(sh.StartsAt) != 3*time.Hour {
				t.Errorf("shift %d begins %s, %s", i, sh.StartsLocal, sh.StartsAt)
			}
		}
		if n := b.events(t, "shift.created"); n != 4 {
			t.Errorf("%d events", n)
		}
	})
}

func TestARepetitionInTheSkippedHourKeepsItsLength(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		all, err := b.service.CreateShift(b.ctx, volunteering.CreateShiftInput{
			OpportunityID: b.opportunity(t).ID, StartsLocal: "2026-03-22T02:30", EndsLocal: "2026-03-22T03:15",
			TimeZone: "Europe/Berlin", Capacity: 1, WeeklyUntil: "2026-03-29",
		})
		if err != nil || len(all) != 2 || all[1].EndsAt.Sub(all[1].StartsAt) != 45*time.Minute || all[1].StartsLocal != "2026-03-29T02:30" {
			t.Errorf("%v, %+v", err, all)
		}
	})
}

func TestATimeThatClocksSkipIsRefused(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		id := b.opportunity(t).ID
		create := func(starts, ends string) ([]*ent.Shift, error) {
			return b.service.CreateShift(b.ctx, volunteering.CreateShiftInput{
				OpportunityID: id, StartsLocal: starts, EndsLocal: ends, TimeZone: "Europe/Berlin", Capacity: 1,
			})
		}
		_, err := create("2026-03-29T02:30", "2026-03-29T04:00")
		refused(t, err, errs.CodeInvalid, "startsLocal")
		if text := errs.All(err)[0].Message("en"); !strings.Contains(text, "02:30") || !strings.Contains(text, "03:30") || !strings.Contains(text, "Europe/Berlin") {
			t.Errorf("says %q", text)
		}
		_, err = create("2026-03-29T01:00", "2026-03-29T02:15")
		refused(t, err, errs.CodeInvalid, "endsLocal")
		all, err := create("2026-03-28T09:00", "2026-03-28T12:00")
		if err != nil {
			t.Fatal(err)
		}
		// Across the change the wall time stays, whatever the instant does.
		moved, err := b.service.MoveShift(b.ctx, all[0].ID, "2026-03-29T09:00", "2026-03-29T12:00")
		if err != nil || moved.StartsAt.UTC().Format(time.RFC3339) != "2026-03-29T07:00:00Z" || moved.Sequence != 1 {
			t.Errorf("%v, %+v", err, moved)
		}
		_, err = b.service.MoveShift(b.ctx, all[0].ID, "2026-03-29T02:45", "2026-03-29T12:00")
		refused(t, err, errs.CodeInvalid, "startsLocal")
	})
}

func TestCreateShiftRefuses(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		id := b.opportunity(t).ID
		tests := []struct {
			name, starts, ends string
			capacity           int
			until              date.Date
			field              string
		}{
			{"ends first", "2026-11-22T12:00", "2026-11-22T12:00", 1, "", "endsLocal"},
			{"for ever", "2026-11-22T12:00", "2027-11-22T12:00", 1, "", "endsLocal"},
			{"for nobody", "2026-11-22T12:00", "2026-11-22T13:00", 0, "", "capacity"},
			{"no time", "tomorrow", "2026-11-22T13:00", 1, "", "startsLocal"},
			{"repeats until before", "2026-11-22T12:00", "2026-11-22T13:00", 1, "2026-11-21", "weeklyUntil"},
			{"repeats for ever", "2026-11-22T12:00", "2026-11-22T13:00", 1, "2036-11-21", "weeklyUntil"},
		}
		for _, tt := range tests {
			t.Run(tt.name, func(t *testing.T) {
				_, err := b.service.CreateShift(b.ctx, volunteering.CreateShiftInput{
					OpportunityID: id, StartsLocal: tt.starts, EndsLocal: tt.ends, Capacity: tt.capacity, WeeklyUntil: tt.until,
				})
				refused(t, err, errs.CodeInvalid, tt.field)
			})
		}
		if b.db.Client(b.sys).Shift.Query().ExistX(b.sys) {
			t.Error("a shift was written all the same")
		}
	})
}

func TestMoreCapacityTakesFromTheWaitingList(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh := b.shift(t, 2)
		var rows []*ent.ShiftSignup
		for _, person := range b.people(t, 5) {
			rows = append(rows, b.signUp(t, sh.ID, person))
		}
		one, four := 1, 4
		_, err := b.service.UpdateShift(b.ctx, volunteering.UpdateShiftInput{ID: sh.ID, Capacity: &one})
		refused(t, err, errs.CodeConflict, "")
		after, err := b.service.UpdateShift(b.ctx, volunteering.UpdateShiftInput{ID: sh.ID, Capacity: &four})
		if err != nil || after.Filled != 4 {
			t.Fatalf("%v, %+v", err, after)
		}
		if taken, waiting := b.places(t, sh.ID); taken != 4 || waiting != 1 {
			t.Errorf("%d have a place, %d wait", taken, waiting)
		}
		if last := b.db.Client(b.ctx).ShiftSignup.GetX(b.ctx, rows[4].ID); last.Status != shiftsignup.StatusWAITLISTED {
			t.Errorf("the last is %s", last.Status)
		}
	})
}

func TestMoveAndCancelShift(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh := b.shift(t, 1)
		people := b.people(t, 3)
		first := b.signUp(t, sh.ID, people[0])
		b.signUp(t, sh.ID, people[1])
		moved, err := b.service.MoveShift(b.ctx, sh.ID, "2026-11-23T09:00", "2026-11-23T10:00")
		if err != nil || moved.StartsAt.UTC().Format(time.RFC3339) != "2026-11-23T00:00:00Z" {
			t.Fatalf("%v, %+v", err, moved)
		}
		_, err = b.service.MoveShift(b.ctx, sh.ID, "2026-11-23T11:00", "2026-11-23T10:00")
		refused(t, err, errs.CodeInvalid, "endsLocal")
		if off, err := b.service.CancelShift(b.ctx, sh.ID); err != nil || off.CancelledAt == nil {
			t.Fatalf("%v, %+v", err, off)
		}
		_, err = b.service.SignUp(b.ctx, volunteering.SignUpInput{ShiftID: sh.ID, ContactID: people[2]})
		refused(t, err, errs.CodeConflict, "")
		_, err = b.service.CheckIn(b.ctx, first.ID)
		refused(t, err, errs.CodeConflict, "")
		if _, err := b.service.CancelSignup(b.ctx, first.ID); err != nil {
			t.Fatal(err)
		}
		if taken, waiting := b.places(t, sh.ID); taken != 0 || waiting != 1 {
			t.Errorf("while called off %d have a place, %d wait", taken, waiting)
		}
		no := false
		if on, err := b.service.UpdateShift(b.ctx, volunteering.UpdateShiftInput{ID: sh.ID, IsCancelled: &no}); err != nil || on.CancelledAt != nil {
			t.Fatalf("%v, %+v", err, on)
		}
		if taken, waiting := b.places(t, sh.ID); taken != 1 || waiting != 0 {
			t.Errorf("called on again %d have a place, %d wait", taken, waiting)
		}
		for name, want := range map[string]int{"shift.moved": 1, "shift.cancelled": 1, "shift.restored": 1, "shift.promoted": 1} {
			if n := b.events(t, name); n != want {
				t.Errorf("%d times %s", n, name)
			}
		}
	})
}

func TestOnlyWhoMayWriteVolunteering(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh, kim := b.shift(t, 1), b.person(t, "Kim")
		row := b.signUp(t, sh.ID, b.person(t, "Lee"))
		for _, role := range []viewer.Role{viewer.ReadOnly, viewer.Membership, viewer.Fundraising} {
			ctx := b.as(role)
			_, err := b.service.SignUp(ctx, volunteering.SignUpInput{ShiftID: sh.ID, ContactID: kim, Waitlist: true})
			refused(t, err, errs.CodeForbidden, "")
			_, err = b.service.CancelSignup(ctx, row.ID)
			refused(t, err, errs.CodeForbidden, "")
			_, err = b.service.CancelShift(ctx, sh.ID)
			refused(t, err, errs.CodeForbidden, "")
			_, err = b.service.CheckIn(ctx, row.ID)
			refused(t, err, errs.CodeForbidden, "")
		}
		_, err := b.service.SignUp(b.as(viewer.Finance), volunteering.SignUpInput{ShiftID: sh.ID, ContactID: kim})
		refused(t, err, errs.CodeNotFound, "")
		if taken, waiting := b.places(t, sh.ID); taken != 1 || waiting != 0 {
			t.Errorf("%d have a place, %d wait", taken, waiting)
		}
	})
}
