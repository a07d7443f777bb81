package volunteering

import (
	"context"
	"crypto/rand"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/errs"
)

const (
	maxCapacity = 10000
	// maxShifts is two years of weeks.
	maxShifts = 105
)

// CreateShiftInput describes a shift, or one that repeats every week.
type CreateShiftInput struct {
	OpportunityID int64
	// StartsLocal and EndsLocal are wall times YYYY-MM-DDTHH:MM.
	StartsLocal, EndsLocal string
	// TimeZone is an IANA zone; the opportunity's where it is empty.
	TimeZone string
	Capacity int
	// WeeklyUntil is the last day on which a repetition may begin; empty for none.
	WeeklyUntil date.Date
}

// Validate checks what can be checked without the database.
func (in CreateShiftInput) Validate() error {
	wrong := []error{required("opportunityId", in.OpportunityID), validCapacity(in.Capacity)}
	if in.WeeklyUntil.Validate() != nil {
		wrong = append(wrong, errs.Invalid("weeklyUntil", keyDate))
	}
	return errs.Join(wrong...)
}

func validCapacity(n int) error {
	if n < 1 || n > maxCapacity {
		return errs.Invalid("capacity", keyCapacity, "max", maxCapacity)
	}
	return nil
}

// CreateShift adds a shift, and its repetitions at the same wall time.
func (s *Service) CreateShift(ctx context.Context, in CreateShiftInput) ([]*ent.Shift, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out []*ent.Shift
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.createShift(ctx, in)
		return err
	})
	return out, explain(err, "create the shift")
}

func (s *Service) createShift(ctx context.Context, in CreateShiftInput) ([]*ent.Shift, error) {
	o, err := s.db.Client(ctx).VolunteerOpportunity.Get(ctx, in.OpportunityID)
	if err != nil {
		return nil, err
	}
	if o.ArchivedAt != nil {
		return nil, errs.Conflict(keyAway, "title", o.Title)
	}
	if in.TimeZone == "" {
		in.TimeZone = o.TimeZone
	}
	first, err := timesOf(in.StartsLocal, in.EndsLocal, in.TimeZone)
	if err != nil {
		return nil, err
	}
	if err := refuseSkipped(first); err != nil {
		return nil, err
	}
	all, series := []times{first}, ""
	if !in.WeeklyUntil.IsZero() {
		if all, err = weekly(first, in.WeeklyUntil, maxShifts); err != nil {
			return nil, err
		}
	}
	if len(all) > 1 {
		series = rand.Text()
	}
	out := make([]*ent.Shift, len(all))
	for i, t := range all {
		out[i], err = s.db.Client(ctx).Shift.Create().SetOpportunityID(o.ID).SetCapacity(in.Capacity).
			SetStartsLocal(t.startsLocal).SetEndsLocal(t.endsLocal).SetTimeZone(t.zone).
			SetStartsAt(t.startsAt).SetEndsAt(t.endsAt).SetSeries(series).Save(ctx)
		if err != nil {
			return nil, err
		}
		if err := s.tellShift(ctx, "shift.created", out[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}
