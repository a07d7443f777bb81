package volunteering

import (
	"context"
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/ent/volunteerhours"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/outbox"
)

// maxMinutes is a month without sleep.
const maxMinutes = maxDays * 24 * 60

// LogHoursInput writes down time that a person planned or worked.
type LogHoursInput struct {
	ContactID     int64
	OpportunityID *int64
	// SignupID is the sign-up that the time comes from. Hours of a sign-up exist
	// once: logging them again corrects them until somebody has decided.
	SignupID *int64
	WorkedOn date.Date
	// MinutesPlanned is what the shift lasts, where it is nil and there is one.
	MinutesPlanned *int
	MinutesWorked  int
	Note           string
}

// Validate checks what can be checked without the database.
func (in LogHoursInput) Validate() error {
	wrong := []error{required("contactId", in.ContactID), validMinutes("minutesWorked", in.MinutesWorked)}
	planned := 0
	if in.MinutesPlanned != nil {
		planned = *in.MinutesPlanned
		wrong = append(wrong, validMinutes("minutesPlanned", planned))
	}
	if in.WorkedOn.IsZero() || in.WorkedOn.Validate() != nil {
		wrong = append(wrong, errs.Invalid("workedOn", keyDate))
	}
	if planned == 0 && in.MinutesWorked == 0 && in.SignupID == nil {
		wrong = append(wrong, errs.Invalid("minutesWorked", keyNothing))
	}
	return errs.Join(wrong...)
}

func validMinutes(field string, n int) error {
	if n < 0 || n > maxMinutes {
		return errs.Invalid(field, keyMinutes, "max", maxMinutes)
	}
	return nil
}

// LogHours writes down time, to be approved.
func (s *Service) LogHours(ctx context.Context, in LogHoursInput) (*ent.VolunteerHours, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *ent.VolunteerHours
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.logHours(ctx, in)
		return err
	})
	return out, explain(err, "log the hours")
}

func (s *Service) logHours(ctx context.Context, in LogHoursInput) (*ent.VolunteerHours, error) {
	zone, err := s.zone(ctx)
	if err != nil {
		return nil, err
	}
	if in.MinutesWorked > 0 && in.WorkedOn.After(date.Today(zone, s.now())) {
		return nil, errs.Invalid("workedOn", keyFuture)
	}
	person, err := s.db.Client(ctx).Contact.Get(ctx, in.ContactID)
	if err != nil {
		return nil, explain(err, "load the person")
	}
	if person.Kind != contact.KindINDIVIDUAL {
		return nil, errs.Invalid("contactId", keyPerson)
	}
	if in.OpportunityID != nil {
		if _, err := s.db.Client(ctx).VolunteerOpportunity.Get(ctx, *in.OpportunityID); err != nil {
			return nil, explain(err, "load the opportunity")
		}
	}
	row, err := s.writeHours(ctx, in)
	if err != nil {
		return nil, err
	}
	return row, s.tellHours(ctx, "volunteer_hours.logged", row)
}

func (s *Service) writeHours(ctx context.Context, in LogHoursInput) (*ent.VolunteerHours, error) {
	client := s.db.Client(ctx).VolunteerHours
	if in.SignupID != nil {
		signup, sh, err := s.lockedSignup(ctx, *in.SignupID)
		if err != nil {
			return nil, err
		}
		if signup.ContactID != in.ContactID {
			return nil, errs.Invalid("signupId", keyNotTheirs)
		}
		in.OpportunityID = &sh.OpportunityID
		if in.MinutesPlanned == nil {
			in.MinutesPlanned = new(timesOfShift(sh).minutes())
		}
		before, err := client.Query().Where(volunteerhours.SignupID(signup.ID)).Only(ctx)
		if err == nil {
			return s.correctHours(ctx, before, in)
		}
		if !ent.IsNotFound(err) {
			return nil, explain(err, "look for the hours")
		}
	}
	create := client.Create().SetContactID(in.ContactID).SetNillableOpportunityID(in.OpportunityID).SetNillableSignupID(in.SignupID).
		SetWorkedOn(in.WorkedOn).SetNillableMinutesPlanned(in.MinutesPlanned).SetMinutesWorked(in.MinutesWorked)
	if note := strings.TrimSpace(in.Note); note != "" {
		create.SetNote(note)
	}
	row, err := create.Save(ctx)
	return row, explain(err, "write the hours")
}

func (s *Service) correctHours(ctx context.Context, before *ent.VolunteerHours, in LogHoursInput) (*ent.VolunteerHours, error) {
	before, err := s.undecided(ctx, before.ID)
	if err != nil {
		return nil, err
	}
	u := s.db.Client(ctx).VolunteerHours.UpdateOne(before).SetWorkedOn(in.WorkedOn).
		SetNillableMinutesPlanned(in.MinutesPlanned).SetMinutesWorked(in.MinutesWorked)
	if note := strings.TrimSpace(in.Note); note != "" {
		u.SetNote(note)
	}
	row, err := u.Save(ctx)
	return row, explainWrite(err, "correct the hours")
}

// ApproveHours lets hours count: all of those given, or none.
func (s *Service) ApproveHours(ctx context.Context, ids ...int64) ([]*ent.VolunteerHours, error) {
	return s.decideHours(ctx, volunteerhours.StatusAPPROVED, ids)
}

// RejectHours refuses hours: all of those given, or none.
func (s *Service) RejectHours(ctx context.Context, ids ...int64) ([]*ent.VolunteerHours, error) {
	return s.decideHours(ctx, volunteerhours.StatusREJECTED, ids)
}

// ReopenHours takes decisions back, so that the hours can be corrected.
func (s *Service) ReopenHours(ctx context.Context, ids ...int64) ([]*ent.VolunteerHours, error) {
	return s.decideHours(ctx, volunteerhours.StatusLOGGED, ids)
}

func (s *Service) decideHours(ctx context.Context, to volunteerhours.Status, ids []int64) ([]*ent.VolunteerHours, error) {
	if len(ids) == 0 {
		return nil, errs.Invalid("ids", errs.KeyRequired)
	}
	var out []*ent.VolunteerHours
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		// Always in the same order, so that two who decide on the same hours wait
		// for each other rather than for ever.
		for _, id := range slices.Compact(slices.Sorted(slices.Values(ids))) {
			row, err := s.decideOne(ctx, to, id)
			if err != nil {
				return err
			}
			out = append(out, row)
		}
		return nil
	})
	if err != nil {
		return nil, explain(err, "decide on the hours")
	}
	return out, nil
}

// decideOne decides once: what was approved or rejected is not decided again
// before somebody takes that back.
func (s *Service) decideOne(ctx context.Context, to volunteerhours.Status, id int64) (*ent.VolunteerHours, error) {
	if err := s.db.LockRow(ctx, volunteerhours.Table, id); err != nil {
		return nil, err
	}
	row, err := s.db.Client(ctx).VolunteerHours.Get(ctx, id)
	if err != nil {
		return nil, explain(err, "load the hours")
	}
	isOpen := row.Status == volunteerhours.StatusLOGGED
	u := s.db.Client(ctx).VolunteerHours.UpdateOneID(id).SetStatus(to)
	switch {
	case to == volunteerhours.StatusLOGGED && isOpen:
		return nil, errs.Conflict(keyUndecided)
	case to == volunteerhours.StatusLOGGED:
		u.ClearApprovedByID().ClearDecidedAt()
	case !isOpen:
		return nil, errs.Conflict(keyDecided)
	default:
		u.SetDecidedAt(s.at())
		if v := viewer.FromContext(ctx); v != nil && v.UserID != 0 {
			u.SetApprovedByID(v.UserID)
		}
	}
	if row, err = u.Save(ctx); err != nil {
		return nil, explainWrite(err, "decide on the hours")
	}
	return row, s.tellHours(ctx, eventOf[to], row)
}

var eventOf = map[volunteerhours.Status]string{
	volunteerhours.StatusAPPROVED: "volunteer_hours.approved",
	volunteerhours.StatusREJECTED: "volunteer_hours.rejected",
	volunteerhours.StatusLOGGED:   "volunteer_hours.reopened",
}

func (s *Service) tellHours(ctx context.Context, name string, row *ent.VolunteerHours) error {
	return outbox.Write(ctx, s.db, outbox.Event{
		Name: name, Subject: row.ID, Contact: row.ContactID, Payload: map[string]any{"minutes": row.MinutesWorked, "worked_on": row.WorkedOn},
	})
}
