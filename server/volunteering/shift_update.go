package volunteering

import (
	"context"
	"slices"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/shift"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/outbox"
)

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
	// IsFollowing changes the later shifts of the same weekly repetition, too:
	// they are moved by as much on the clock, and get the same number of places.
	IsFollowing bool
	// RefuseOverlap refuses a move that puts somebody on two shifts at once.
	RefuseOverlap bool
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
	all, err := s.UpdateShifts(ctx, in)
	if err != nil {
		return nil, err
	}
	return all[0], nil
}

// UpdateShifts is UpdateShift and returns every shift that it looked at: the one
// that was named, then those that follow. All of them are changed, or none.
func (s *Service) UpdateShifts(ctx context.Context, in UpdateShiftInput) ([]*ent.Shift, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out []*ent.Shift
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.updateShifts(ctx, in)
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

func (s *Service) updateShifts(ctx context.Context, in UpdateShiftInput) ([]*ent.Shift, error) {
	rows, err := s.lockedSeries(ctx, in.ID, in.IsFollowing)
	if err != nil {
		return nil, err
	}
	moves, err := movesOf(rows, in)
	if err != nil {
		return nil, err
	}
	if in.RefuseOverlap && len(moves) > 0 {
		if err := s.refuseOverlaps(ctx, moves); err != nil {
			return nil, err
		}
	}
	out := make([]*ent.Shift, len(rows))
	for i, before := range rows {
		if out[i], err = s.updateOne(ctx, before, in, moves[before.ID]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (s *Service) updateOne(ctx context.Context, before *ent.Shift, in UpdateShiftInput, to move) (*ent.Shift, error) {
	u := s.db.Client(ctx).Shift.UpdateOneID(before.ID)
	var news []string
	if to.shift != nil {
		u.SetStartsLocal(to.startsLocal).SetEndsLocal(to.endsLocal).SetStartsAt(to.startsAt).SetEndsAt(to.endsAt).AddSequence(1)
		news = append(news, "shift.moved")
	}
	for _, change := range []func(*ent.Shift, UpdateShiftInput, *ent.ShiftUpdateOne) (string, error){resize, s.callOff} {
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
	if _, err := s.promote(ctx, after); err != nil {
		return nil, err
	}
	return s.db.Client(ctx).Shift.Get(ctx, before.ID)
}

// move is where a shift goes.
type move struct {
	shift *ent.Shift
	times
}

// movesOf says where the shifts go, the first of which is the one that was named.
// The others move by as much on the clock: across a change of clocks a shift at
// nine becomes one at ten, and not at eleven.
func movesOf(rows []*ent.Shift, in UpdateShiftInput) (map[int64]move, error) {
	first := rows[0]
	to, err := timesOf(or(in.StartsLocal, first.StartsLocal), or(in.EndsLocal, first.EndsLocal), first.TimeZone)
	if err != nil || to.startsLocal == first.StartsLocal && to.endsLocal == first.EndsLocal {
		return nil, err
	}
	if err := refuseSkipped(to); err != nil {
		return nil, err
	}
	out := map[int64]move{first.ID: {first, to}}
	for _, sh := range rows[1:] {
		starts, err := shifted(sh.StartsLocal, first.StartsLocal, to.startsLocal)
		if err != nil {
			return nil, err
		}
		ends, err := shifted(sh.EndsLocal, first.EndsLocal, to.endsLocal)
		if err != nil {
			return nil, err
		}
		t, err := timesOf(starts, ends, sh.TimeZone)
		if err != nil {
			return nil, err
		}
		out[sh.ID] = move{sh, t}
	}
	return out, nil
}

// shifted moves a wall time by as much as another was moved.
func shifted(wall, from, to string) (string, error) {
	var at [3]time.Time
	for i, text := range []string{wall, from, to} {
		var err error
		if at[i], err = parseWall("startsLocal", text); err != nil {
			return "", err
		}
	}
	return at[0].Add(at[2].Sub(at[1])).Format(wallForm), nil
}

func or(p *string, otherwise string) string {
	if p == nil {
		return otherwise
	}
	return *p
}

func resize(before *ent.Shift, in UpdateShiftInput, u *ent.ShiftUpdateOne) (string, error) {
	switch {
	case in.Capacity == nil || *in.Capacity == before.Capacity:
		return "", nil
	case *in.Capacity < before.Filled && in.IsFollowing:
		return "", errs.Conflict(keyFilledOn, "filled", before.Filled, "day", before.StartsLocal[:len(time.DateOnly)]).At("capacity")
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
	u.AddSequence(1)
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

// lockedSeries holds a shift and, where asked, those of its weekly repetition
// that begin later. Rows are taken in the order of their ids, so that two who
// change one repetition wait for each other rather than for ever.
func (s *Service) lockedSeries(ctx context.Context, id int64, following bool) ([]*ent.Shift, error) {
	first, err := s.db.Client(ctx).Shift.Get(ctx, id)
	if err != nil {
		return nil, explain(err, "load the shift")
	}
	if !following || first.Series == "" {
		first, err = s.lockedShift(ctx, id)
		return []*ent.Shift{first}, err
	}
	ids, err := s.db.Client(ctx).Shift.Query().Where(shift.Series(first.Series), shift.Or(shift.ID(id), shift.StartsAtGT(first.StartsAt))).IDs(ctx)
	if err != nil {
		return nil, explain(err, "load the repetition")
	}
	slices.Sort(ids)
	var rows []*ent.Shift
	for _, each := range ids {
		sh, err := s.lockedShift(ctx, each)
		if err != nil {
			return nil, err
		}
		if rows = append(rows, sh); each == id {
			rows[0], rows[len(rows)-1] = rows[len(rows)-1], rows[0]
		}
	}
	return rows, nil
}

func (s *Service) tellShift(ctx context.Context, name string, sh *ent.Shift) error {
	return outbox.Write(ctx, s.db, outbox.Event{
		Name: name, Subject: sh.ID, Payload: map[string]any{"opportunity_id": sh.OpportunityID, "starts_at": sh.StartsAt, "shift_id": sh.ID},
	})
}
