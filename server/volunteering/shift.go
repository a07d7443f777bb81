package volunteering

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/shift"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/outbox"
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
	all := []times{first}
	if !in.WeeklyUntil.IsZero() {
		if all, err = weekly(first, in.WeeklyUntil, maxShifts); err != nil {
			return nil, err
		}
	}
	out := make([]*ent.Shift, len(all))
	for i, t := range all {
		out[i], err = s.db.Client(ctx).Shift.Create().SetOpportunityID(o.ID).SetCapacity(in.Capacity).
			SetStartsLocal(t.startsLocal).SetEndsLocal(t.endsLocal).SetTimeZone(t.zone).
			SetStartsAt(t.startsAt).SetEndsAt(t.endsAt).Save(ctx)
		if err != nil {
			return nil, err
		}
		if err := s.tellShift(ctx, "shift.created", out[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// UpdateShiftInput changes a shift; what is nil stays.
type UpdateShiftInput struct {
	ID int64
	// StartsLocal and EndsLocal are wall times in the shift's zone.
	StartsLocal, EndsLocal *string
	// Capacity: more takes people from the waiting list, less than the places
	// taken is refused.
	Capacity *int
	// IsCancelled calls the shift off, or on again.
	IsCancelled *bool
}

// Validate checks what can be checked without the database.
func (in UpdateShiftInput) Validate() error {
	wrong := []error{required("id", in.ID)}
	if in.Capacity != nil {
		wrong = append(wrong, validCapacity(*in.Capacity))
	}
	return errs.Join(wrong...)
}

// UpdateShift moves a shift, changes its number of places, or calls it off.
func (s *Service) UpdateShift(ctx context.Context, in UpdateShiftInput) (*ent.Shift, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *ent.Shift
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.updateShift(ctx, in)
		return err
	})
	return out, explain(err, "change the shift")
}

// MoveShift gives a shift other wall times. Who signed up keeps their place.
func (s *Service) MoveShift(ctx context.Context, id int64, startsLocal, endsLocal string) (*ent.Shift, error) {
	return s.UpdateShift(ctx, UpdateShiftInput{ID: id, StartsLocal: &startsLocal, EndsLocal: &endsLocal})
}

// CancelShift calls a shift off. Who signed up stays on it, so that they can be
// told, and that calling it on again brings everybody back.
func (s *Service) CancelShift(ctx context.Context, id int64) (*ent.Shift, error) {
	yes := true
	return s.UpdateShift(ctx, UpdateShiftInput{ID: id, IsCancelled: &yes})
}

func (s *Service) updateShift(ctx context.Context, in UpdateShiftInput) (*ent.Shift, error) {
	before, err := s.lockedShift(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	u := s.db.Client(ctx).Shift.UpdateOneID(in.ID)
	var news []string
	for _, change := range []func(*ent.Shift, UpdateShiftInput, *ent.ShiftUpdateOne) (string, error){move, resize, s.callOff} {
		name, err := change(before, in, u)
		if err != nil {
			return nil, err
		}
		if name != "" {
			news = append(news, name)
		}
	}
	if len(news) == 0 {
		return before, nil
	}
	after, err := u.Save(ctx)
	if err != nil {
		return nil, explainWrite(err, "change the shift")
	}
	for _, name := range news {
		if err := s.tellShift(ctx, name, after); err != nil {
			return nil, err
		}
	}
	if err := s.promote(ctx, after); err != nil {
		return nil, err
	}
	return s.db.Client(ctx).Shift.Get(ctx, in.ID)
}

func move(before *ent.Shift, in UpdateShiftInput, u *ent.ShiftUpdateOne) (string, error) {
	if in.StartsLocal == nil && in.EndsLocal == nil {
		return "", nil
	}
	starts, ends := before.StartsLocal, before.EndsLocal
	if in.StartsLocal != nil {
		starts = *in.StartsLocal
	}
	if in.EndsLocal != nil {
		ends = *in.EndsLocal
	}
	if starts == before.StartsLocal && ends == before.EndsLocal {
		return "", nil
	}
	t, err := timesOf(starts, ends, before.TimeZone)
	u.SetStartsLocal(t.startsLocal).SetEndsLocal(t.endsLocal).SetStartsAt(t.startsAt).SetEndsAt(t.endsAt)
	return "shift.moved", err
}

func resize(before *ent.Shift, in UpdateShiftInput, u *ent.ShiftUpdateOne) (string, error) {
	switch {
	case in.Capacity == nil || *in.Capacity == before.Capacity:
		return "", nil
	case *in.Capacity < before.Filled:
		return "", errs.Conflict(keyFilled, "filled", before.Filled)
	}
	u.SetCapacity(*in.Capacity)
	return "shift.resized", nil
}

func (s *Service) callOff(before *ent.Shift, in UpdateShiftInput, u *ent.ShiftUpdateOne) (string, error) {
	isCancelled := before.CancelledAt != nil
	if in.IsCancelled == nil || *in.IsCancelled == isCancelled {
		return "", nil
	}
	if isCancelled {
		u.ClearCancelledAt()
		return "shift.restored", nil
	}
	u.SetCancelledAt(s.at())
	return "shift.cancelled", nil
}

// lockedShift loads a shift that the viewer can see and holds its row.
func (s *Service) lockedShift(ctx context.Context, id int64) (*ent.Shift, error) {
	if err := s.db.LockRow(ctx, shift.Table, id); err != nil {
		return nil, err
	}
	sh, err := s.db.Client(ctx).Shift.Get(ctx, id)
	return sh, explain(err, "load the shift")
}

func (s *Service) tellShift(ctx context.Context, name string, sh *ent.Shift) error {
	return outbox.Write(ctx, s.db, outbox.Event{
		Name: name, Subject: sh.ID, Payload: map[string]any{"opportunity_id": sh.OpportunityID, "starts_at": sh.StartsAt},
	})
}
