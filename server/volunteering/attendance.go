package volunteering

import (
	"context"
	"time"

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

// AttendanceInput says of one sign-up whether the person came.
type AttendanceInput struct {
	SignupID   int64
	Attendance Attendance
	// Ago is how long ago it was said, where it could not be sent at once. What
	// another desk said since then stays.
	Ago time.Duration
	// AddPlace gives who waits a place of their own, where the shift is full.
	AddPlace bool
}

// maxAgo is how late a desk without a connection may tell.
const maxAgo = 48 * time.Hour

// Validate checks what can be checked without the database.
func (in AttendanceInput) Validate() error {
	return errs.Join(required("signupId", in.SignupID), validAgo(in.Ago))
}

func validAgo(ago time.Duration) error {
	if ago < 0 || ago > maxAgo {
		return errs.Invalid("secondsAgo", keyAgo, "hours", int(maxAgo/time.Hour))
	}
	return nil
}

// SetAttendance says that a person came, did not come, or takes that back. Who
// came has hours logged, as many as were planned; taking it back removes them
// unless somebody has decided on them. Saying the same again changes nothing.
func (s *Service) SetAttendance(ctx context.Context, in AttendanceInput) (*ent.ShiftSignup, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *ent.ShiftSignup
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		row, sh, err := s.lockedSignup(ctx, in.SignupID)
		if err != nil {
			return err
		}
		out, err = s.setAttendance(ctx, row, sh, in)
		return err
	})
	return out, explain(err, "record the attendance")
}

// CheckIn says that a person came.
func (s *Service) CheckIn(ctx context.Context, signupID int64) (*ent.ShiftSignup, error) {
	return s.SetAttendance(ctx, AttendanceInput{SignupID: signupID, Attendance: Attended})
}

func (s *Service) setAttendance(ctx context.Context, row *ent.ShiftSignup, sh *ent.Shift, in AttendanceInput) (*ent.ShiftSignup, error) {
	isWaiting := row.Status == shiftsignup.StatusWAITLISTED && in.AddPlace && in.Attendance == Attended
	wanted, event, err := decideAttendance(row, sh, in.Attendance, isWaiting)
	if err != nil || wanted == row.Status {
		return row, err
	}
	if in.Ago > 0 && row.UpdatedAt.After(s.at().Add(-in.Ago)) {
		return nil, errs.Conflict(keySaidSince)
	}
	if isWaiting {
		if err := s.takeOrGrow(ctx, sh, true); err != nil {
			return nil, err
		}
	}
	if row.Status == shiftsignup.StatusATTENDED {
		if err := s.dropHours(ctx, row.ID); err != nil {
			return nil, err
		}
	}
	u := s.db.Client(ctx).ShiftSignup.UpdateOneID(row.ID).SetStatus(wanted)
	if wanted == shiftsignup.StatusATTENDED {
		u.SetCheckedInAt(s.at().Add(-in.Ago))
	} else {
		u.ClearCheckedInAt()
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

// takeOrGrow takes a place for somebody who has come. Where none is free the
// shift becomes one bigger, if that is wanted.
func (s *Service) takeOrGrow(ctx context.Context, sh *ent.Shift, mayGrow bool) error {
	isFree, err := s.take(ctx, sh.ID)
	switch {
	case err != nil || isFree:
		return err
	case !mayGrow:
		return errs.Conflict(keyFull).At("addPlace")
	}
	return s.grow(ctx, sh)
}

// decideAttendance says which status follows, and what to call the news. Who
// waits has no place yet, and comes only where they are to get one.
func decideAttendance(row *ent.ShiftSignup, sh *ent.Shift, a Attendance, mayWaiting bool) (shiftsignup.Status, string, error) {
	switch {
	case row.Status == shiftsignup.StatusCANCELLED:
		return "", "", errs.Conflict(keyGone)
	case row.Status == shiftsignup.StatusWAITLISTED && !mayWaiting:
		return "", "", errs.Conflict(keyWaiting).At("addPlace")
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
	hours, err := s.undecided(ctx, id)
	if err != nil {
		return err
	}
	return explainWrite(s.db.Client(ctx).VolunteerHours.DeleteOne(hours).Exec(ctx), "remove the hours")
}
