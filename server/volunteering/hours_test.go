package volunteering_test

import (
	"testing"

	"github.com/moim-crm/moim/ent/shiftsignup"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/ent/volunteerhours"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/volunteering"
)

func TestCheckInLogsTheHoursOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh, kim := b.shift(t, 1), b.person(t, "Kim")
		row := b.signUp(t, sh.ID, kim)
		waits := b.signUp(t, sh.ID, b.person(t, "Lee"))
		for _, err := range atOnce(10, func(int) error {
			_, err := b.service.CheckIn(b.ctx, row.ID)
			return err
		}) {
			if err != nil {
				t.Errorf("checking in again: %v", err)
			}
		}
		hours := b.db.Client(b.ctx).VolunteerHours.Query().OnlyX(b.ctx)
		if hours.MinutesPlanned != 180 || hours.MinutesWorked != 180 || hours.WorkedOn != "2026-11-22" || hours.ContactID != kim ||
			*hours.SignupID != row.ID || *hours.OpportunityID != sh.OpportunityID || hours.Status != volunteerhours.StatusLOGGED {
			t.Errorf("hours %+v", hours)
		}
		if n := b.events(t, "shift.attended"); n != 1 {
			t.Errorf("told %d times", n)
		}
		_, err := b.service.CancelSignup(b.ctx, row.ID)
		refused(t, err, errs.CodeConflict, "")
		_, err = b.service.CheckIn(b.ctx, waits.ID)
		refused(t, err, errs.CodeConflict, "addPlace")
		_, err = b.service.SetAttendance(b.ctx, volunteering.AttendanceInput{SignupID: row.ID, Attendance: "LATE"})
		refused(t, err, errs.CodeInvalid, "attendance")
		after, err := b.service.SetAttendance(b.ctx, volunteering.AttendanceInput{SignupID: row.ID, Attendance: volunteering.NoShow})
		if err != nil || after.Status != shiftsignup.StatusNO_SHOW || after.CheckedInAt != nil {
			t.Fatalf("%v, %+v", err, after)
		}
		if b.db.Client(b.ctx).VolunteerHours.Query().ExistX(b.ctx) {
			t.Error("who did not come has hours")
		}
		if after, err = b.service.SetAttendance(b.ctx, volunteering.AttendanceInput{SignupID: row.ID, Attendance: volunteering.Expected}); err != nil || after.Status != shiftsignup.StatusCONFIRMED {
			t.Errorf("%v, %+v", err, after)
		}
		if taken, waiting := b.places(t, sh.ID); taken != 1 || waiting != 1 {
			t.Errorf("%d have a place, %d wait", taken, waiting)
		}
	})
}

func TestHoursAreDecidedOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh := b.shift(t, 2)
		row := b.signUp(t, sh.ID, b.person(t, "Kim"))
		if _, err := b.service.CheckIn(b.ctx, row.ID); err != nil {
			t.Fatal(err)
		}
		id := b.db.Client(b.ctx).VolunteerHours.Query().OnlyIDX(b.ctx)
		n := succeeded(t, atOnce(10, func(i int) error {
			if i%2 == 0 {
				_, err := b.service.ApproveHours(b.ctx, id)
				return err
			}
			_, err := b.service.RejectHours(b.ctx, id)
			return err
		}))
		if n != 1 {
			t.Errorf("decided %d times", n)
		}
		hours := b.db.Client(b.ctx).VolunteerHours.GetX(b.ctx, id)
		if hours.Status == volunteerhours.StatusLOGGED || *hours.ApprovedByID != b.userID || hours.DecidedAt == nil {
			t.Errorf("hours %+v", hours)
		}
		_, err := b.service.SetAttendance(b.ctx, volunteering.AttendanceInput{SignupID: row.ID, Attendance: volunteering.Expected})
		refused(t, err, errs.CodeConflict, "")
		_, err = b.service.LogHours(b.ctx, volunteering.LogHoursInput{ContactID: row.ContactID, SignupID: &row.ID, WorkedOn: "2026-11-22", MinutesWorked: 60})
		refused(t, err, errs.CodeConflict, "")
		again, err := b.service.ReopenHours(b.ctx, id)
		if err != nil || again[0].Status != volunteerhours.StatusLOGGED || again[0].ApprovedByID != nil {
			t.Fatalf("%v, %+v", err, again)
		}
		_, err = b.service.ReopenHours(b.ctx, id)
		refused(t, err, errs.CodeConflict, "")
	})
}

func TestApprovalIsOfAllOrNone(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		kim := b.person(t, "Kim")
		log := func() int64 {
			t.Helper()
			row, err := b.service.LogHours(b.ctx, volunteering.LogHoursInput{ContactID: kim, WorkedOn: "2026-11-20", MinutesWorked: 30})
			if err != nil {
				t.Fatal(err)
			}
			return row.ID
		}
		first, second := log(), log()
		if rows, err := b.service.RejectHours(b.ctx, second, second); err != nil || len(rows) != 1 {
			t.Fatalf("%v, %v", err, rows)
		}
		_, err := b.service.ApproveHours(b.ctx, second, first)
		refused(t, err, errs.CodeConflict, "")
		if hours := b.db.Client(b.ctx).VolunteerHours.GetX(b.ctx, first); hours.Status != volunteerhours.StatusLOGGED {
			t.Errorf("hours %+v", hours)
		}
		_, err = b.service.ApproveHours(b.ctx)
		refused(t, err, errs.CodeInvalid, "ids")
	})
}

func TestLogHours(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh, kim, lee := b.shift(t, 2), b.person(t, "Kim"), b.person(t, "Lee")
		row := b.signUp(t, sh.ID, kim)
		for _, worked := range []int{150, 200} { // written down, then corrected
			hours, err := b.service.LogHours(b.ctx, volunteering.LogHoursInput{
				ContactID: kim, SignupID: &row.ID, WorkedOn: "2026-11-22", MinutesWorked: worked, Note: "washed up",
			})
			if err != nil || hours.MinutesWorked != worked || hours.MinutesPlanned != 180 || *hours.OpportunityID != sh.OpportunityID {
				t.Fatalf("%v, %+v", err, hours)
			}
		}
		if _, err := b.service.CheckIn(b.ctx, row.ID); err != nil {
			t.Fatal(err)
		}
		if hours := b.db.Client(b.ctx).VolunteerHours.Query().OnlyX(b.ctx); hours.MinutesWorked != 200 {
			t.Errorf("the check-in overwrote what was written down: %+v", hours)
		}
		planned := 60
		tests := []struct {
			name  string
			in    volunteering.LogHoursInput
			field string
		}{
			{"nobody", volunteering.LogHoursInput{WorkedOn: "2026-11-22", MinutesWorked: 1}, "contactId"},
			{"no day", volunteering.LogHoursInput{ContactID: kim, MinutesWorked: 1}, "workedOn"},
			{"nothing", volunteering.LogHoursInput{ContactID: kim, WorkedOn: "2026-11-22"}, "minutesWorked"},
			{"less than nothing", volunteering.LogHoursInput{ContactID: kim, WorkedOn: "2026-11-22", MinutesWorked: -1}, "minutesWorked"},
			{"tomorrow", volunteering.LogHoursInput{ContactID: kim, WorkedOn: "2026-11-23", MinutesWorked: 1}, "workedOn"},
			{"planned for tomorrow", volunteering.LogHoursInput{ContactID: kim, WorkedOn: "2026-11-23", MinutesPlanned: &planned}, ""},
			{"of another's sign-up", volunteering.LogHoursInput{ContactID: lee, SignupID: &row.ID, WorkedOn: "2026-11-22", MinutesWorked: 1}, "signupId"},
		}
		for _, tt := range tests {
			t.Run(tt.name, func(t *testing.T) {
				_, err := b.service.LogHours(b.ctx, tt.in)
				if tt.field == "" {
					if err != nil {
						t.Fatal(err)
					}
					return
				}
				refused(t, err, errs.CodeInvalid, tt.field)
			})
		}
	})
}

func TestTotals(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		kim, lee := b.person(t, "Kim"), b.person(t, "Lee")
		log := func(contactID int64, minutes int) int64 {
			t.Helper()
			row, err := b.service.LogHours(b.ctx, volunteering.LogHoursInput{ContactID: contactID, WorkedOn: "2026-11-20", MinutesPlanned: &minutes, MinutesWorked: minutes})
			if err != nil {
				t.Fatal(err)
			}
			return row.ID
		}
		if _, err := b.service.ApproveHours(b.ctx, log(kim, 60), log(kim, 90)); err != nil {
			t.Fatal(err)
		}
		if _, err := b.service.RejectHours(b.ctx, log(kim, 1000)); err != nil {
			t.Fatal(err)
		}
		log(kim, 7)
		log(lee, 5)
		got, err := b.service.TotalsOf(b.ctx, kim, lee)
		if err != nil || got[kim] != (volunteering.Totals{Approved: 150, Logged: 7, Planned: 157}) || got[lee].Logged != 5 {
			t.Errorf("%v, %v", got, err)
		}
		blind := viewer.FromContext(b.as(viewer.ReadOnly))
		hours := blind.Access.Types["VolunteerHours"]
		hours.Fields[volunteerhours.FieldMinutesWorked] = viewer.Hide
		if got, err := b.service.TotalsOf(viewer.NewContext(b.ctx, blind), kim); err != nil || len(got) != 0 {
			t.Errorf("who may not see the minutes sees their sum: %v, %v", got, err)
		}
	})
}
