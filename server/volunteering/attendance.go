package volunteering

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/shiftsignup"
	"github.com/moim-crm/moim/ent/volunteerhours"
	"github.com/moim-crm/moim/server/errs"
)

// Attendance says whether a person came.
type Attendance string

// What can be said about a person with a place.
const (
	Attended Attendance = "ATTENDED"
	NoShow   Attendance = "NO_SHOW"
	// Expected takes back what was said.
	Expected Attendance = "EXPECTED"
)

// SetAttendance says that a person came, did not come, or takes that back. Who
// came has hours logged, as many as were planned; taking it back removes them
// unless somebody has decided on them. Saying the same again changes nothing.
func (s *Service) SetAttendance(ctx context.Context, signupID int64, a Attendance) (*ent.ShiftSignup, error) {
	var out *ent.ShiftSignup
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.setAttendance(ctx, signupID, a)
		return err
	})
	return out, explain(err, "record the attendance")
}

// CheckIn says that a person came.
func (s *Service) CheckIn(ctx context.Context, signupID int64) (*ent.ShiftSignup, error) {
	return s.SetAttendance(ctx, signupID, Attended)
}

func (s *Service) setAttendance(ctx context.Context, id int64, a Attendance) (*ent.ShiftSignup, error) {
	row, sh, err := s.lockedSignup(ctx, id)
	if err != nil {
		return nil, err
	}
	wanted, event, err := decideAttendance(row, sh, a)
	if err != nil || wanted == row.Status {
		return row, err
	}
	if row.Status == shiftsignup.StatusATTENDED {
		if err := s.dropHours(ctx, row.ID); err != nil {
			return nil, err
		}
	}
	u := s.db.Client(ctx).ShiftSignup.UpdateOneID(id).SetStatus(wanted).ClearCheckedInAt()
	if wanted == shiftsignup.StatusATTENDED {
		u = s.db.Client(ctx).ShiftSignup.UpdateOneID(id).SetStatus(wanted).SetCheckedInAt(s.at())
	}
	if row, err = u.Save(ctx); err != nil {
		return nil, explainWrite(err, "record the attendance")
	}
	if wanted == shiftsignup.StatusATTENDED {
		if err := s.hoursOf(ctx, row, sh); err != nil {
			return nil, err
		}
	}
	return row, s.tellSignup(ctx, event, row)
}

// decideAttendance says which status follows, and what to call the news.
func decideAttendance(row *ent.ShiftSignup, sh *ent.Shift, a Attendance) (shiftsignup.Status, string, error) {
	switch {
	case row.Status == shiftsignup.StatusCANCELLED:
		return "", "", errs.Conflict(keyGone)
	case row.Status == shiftsignup.StatusWAITLISTED:
		return "", "", errs.Conflict(keyWaiting)
	case sh.CancelledAt != nil && a != Expected:
		return "", "", errs.Conflict(keyCancelled)
	}
	switch a {
	case Attended:
		return shiftsignup.StatusATTENDED, "shift.attended", nil
	case NoShow:
		return shiftsignup.StatusNO_SHOW, "shift.no_show", nil
	case Expected:
		return shiftsignup.StatusCONFIRMED, "shift.attendance_undone", nil
	}
	return "", "", errs.Invalid("attendance", errs.KeyMalformed, "value", a)
}

// hoursOf logs the hours of a person who came. There can be hours already, of
// somebody who wrote them down before the check-in.
func (s *Service) hoursOf(ctx context.Context, row *ent.ShiftSignup, sh *ent.Shift) error {
	client := s.db.Client(ctx).VolunteerHours
	if is, err := client.Query().Where(volunteerhours.SignupID(row.ID)).Exist(asSystem(ctx)); is || err != nil {
		return explain(err, "look for the hours")
	}
	t := timesOfShift(sh)
	hours, err := client.Create().SetContactID(row.ContactID).SetOpportunityID(sh.OpportunityID).SetSignupID(row.ID).
		SetWorkedOn(t.day()).SetMinutesPlanned(t.minutes()).SetMinutesWorked(t.minutes()).Save(ctx)
	if err != nil {
		return explain(err, "log the hours")
	}
	return s.tellHours(ctx, "volunteer_hours.logged", hours)
}

func timesOfShift(sh *ent.Shift) times {
	return times{startsLocal: sh.StartsLocal, endsLocal: sh.EndsLocal, zone: sh.TimeZone, startsAt: sh.StartsAt, endsAt: sh.EndsAt}
}

// dropHours removes the hours of a person who turns out not to have come.
func (s *Service) dropHours(ctx context.Context, signupID int64) error {
	id, err := s.db.Client(ctx).VolunteerHours.Query().Where(volunteerhours.SignupID(signupID)).OnlyID(ctx)
	if ent.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return explain(err, "look for the hours")
	}
	// Somebody may be deciding on them at this moment.
	if err := s.db.LockRow(ctx, volunteerhours.Table, id); err != nil {
		return err
	}
	hours, err := s.db.Client(ctx).VolunteerHours.Get(ctx, id)
	switch {
	case err != nil:
		return explain(err, "load the hours")
	case hours.Status != volunteerhours.StatusLOGGED:
		return errs.Conflict(keyDecided)
	}
	return explainWrite(s.db.Client(ctx).VolunteerHours.DeleteOne(hours).Exec(ctx), "remove the hours")
}
