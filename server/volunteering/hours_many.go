package volunteering

import (
	"context"
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/volunteerhours"
	"github.com/moim-crm/moim/server/errs"
)

// LogManyInput writes down the same time for several people.
type LogManyInput struct {
	ContactIDs    []int64
	OpportunityID *int64
	WorkedOn      date.Date
	MinutesWorked int
	Note          string
}

// Validate checks what can be checked without the database.
func (in LogManyInput) Validate() error {
	wrong := []error{validPeople(in.ContactIDs)}
	if in.MinutesWorked == 0 {
		wrong = append(wrong, errs.Invalid("minutesWorked", keyNothing))
	}
	return errs.Join(wrong...)
}

// LogMany writes down the same time for several people, to be approved: for all
// of them or for none.
func (s *Service) LogMany(ctx context.Context, in LogManyInput) ([]*ent.VolunteerHours, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out []*ent.VolunteerHours
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		for _, id := range slices.Compact(slices.Sorted(slices.Values(in.ContactIDs))) {
			one := LogHoursInput{ContactID: id, OpportunityID: in.OpportunityID, WorkedOn: in.WorkedOn, MinutesWorked: in.MinutesWorked, Note: in.Note}
			if err := one.Validate(); err != nil {
				return err
			}
			row, err := s.logHours(ctx, one)
			if err != nil {
				return err
			}
			out = append(out, row)
		}
		return nil
	})
	if err != nil {
		return nil, explain(err, "log the hours")
	}
	return out, nil
}

// UpdateHoursInput corrects hours; what is nil stays.
type UpdateHoursInput struct {
	ID            int64
	WorkedOn      *date.Date
	MinutesWorked *int
	OpportunityID *int64
	Note          *string
}

// Validate checks what can be checked without the database.
func (in UpdateHoursInput) Validate() error {
	wrong := []error{required("id", in.ID)}
	if in.MinutesWorked != nil {
		wrong = append(wrong, validMinutes("minutesWorked", *in.MinutesWorked))
	}
	if in.WorkedOn != nil && (in.WorkedOn.IsZero() || in.WorkedOn.Validate() != nil) {
		wrong = append(wrong, errs.Invalid("workedOn", keyDate))
	}
	return errs.Join(wrong...)
}

// UpdateHours corrects hours that nobody has decided on.
func (s *Service) UpdateHours(ctx context.Context, in UpdateHoursInput) (*ent.VolunteerHours, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *ent.VolunteerHours
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.updateHours(ctx, in)
		return err
	})
	return out, explain(err, "correct the hours")
}

func (s *Service) updateHours(ctx context.Context, in UpdateHoursInput) (*ent.VolunteerHours, error) {
	row, err := s.undecided(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	zone, err := s.zone(ctx)
	if err != nil {
		return nil, err
	}
	if in.WorkedOn != nil && in.WorkedOn.After(date.Today(zone, s.now())) {
		return nil, errs.Invalid("workedOn", keyFuture)
	}
	if in.OpportunityID != nil {
		if _, err := s.db.Client(ctx).VolunteerOpportunity.Get(ctx, *in.OpportunityID); err != nil {
			return nil, explain(err, "load the opportunity")
		}
	}
	u := s.db.Client(ctx).VolunteerHours.UpdateOne(row).SetNillableWorkedOn(in.WorkedOn).
		SetNillableMinutesWorked(in.MinutesWorked).SetNillableOpportunityID(in.OpportunityID)
	if in.Note != nil {
		u.SetNote(strings.TrimSpace(*in.Note))
	}
	if row, err = u.Save(ctx); err != nil {
		return nil, explainWrite(err, "correct the hours")
	}
	return row, s.tellHours(ctx, "volunteer_hours.corrected", row)
}

// undecided holds hours that nobody has decided on.
func (s *Service) undecided(ctx context.Context, id int64) (*ent.VolunteerHours, error) {
	if err := s.db.LockRow(ctx, volunteerhours.Table, id); err != nil {
		return nil, err
	}
	row, err := s.db.Client(ctx).VolunteerHours.Get(ctx, id)
	switch {
	case err != nil:
		return nil, explain(err, "load the hours")
	case row.Status != volunteerhours.StatusLOGGED:
		return nil, errs.Conflict(keyDecided)
	}
	return row, nil
}

// RemoveHours removes hours that nobody has decided on: all of those given, or none.
func (s *Service) RemoveHours(ctx context.Context, ids ...int64) error {
	if len(ids) == 0 {
		return errs.Invalid("ids", errs.KeyRequired)
	}
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		for _, id := range slices.Compact(slices.Sorted(slices.Values(ids))) {
			row, err := s.undecided(ctx, id)
			if err != nil {
				return err
			}
			if err := s.db.Client(ctx).VolunteerHours.DeleteOne(row).Exec(ctx); err != nil {
				return explainWrite(err, "remove the hours")
			}
			if err := s.tellHours(ctx, "volunteer_hours.removed", row); err != nil {
				return err
			}
		}
		return nil
	})
	return explain(err, "remove the hours")
}
