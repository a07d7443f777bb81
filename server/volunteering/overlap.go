package volunteering

import (
	"context"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/shift"
	"github.com/moim-crm/moim/ent/shiftsignup"
	"github.com/moim-crm/moim/server/errs"
)

// Overlap is a person whom a move would put on two shifts at once.
type Overlap struct {
	Contact *ent.Contact
	// Shift is moved; Other is the one that the person is on at that time.
	Shift, Other *ent.Shift
}

// Overlaps says whom a move would put on two shifts at once, before it happens.
// Who is on both at one time already is not told of again.
func (s *Service) Overlaps(ctx context.Context, in UpdateShiftInput) ([]Overlap, error) {
	first, err := s.db.Client(ctx).Shift.Get(ctx, in.ID)
	if err != nil {
		return nil, explain(err, "load the shift")
	}
	rows := []*ent.Shift{first}
	if in.IsFollowing && first.Series != "" {
		more, err := s.db.Client(ctx).Shift.Query().Where(shift.Series(first.Series), shift.StartsAtGT(first.StartsAt)).All(ctx)
		if err != nil {
			return nil, explain(err, "load the repetition")
		}
		rows = append(rows, more...)
	}
	moves, err := movesOf(rows, in)
	if err != nil || len(moves) == 0 {
		return nil, err
	}
	return s.overlaps(ctx, moves)
}

// refuseOverlaps holds the people on the shifts, as everybody does who signs
// them up elsewhere, and then looks.
func (s *Service) refuseOverlaps(ctx context.Context, moves map[int64]move) error {
	system := asSystem(ctx)
	people, err := s.db.Client(ctx).Contact.Query().Where(contact.HasSignupsWith(active(), shiftsignup.ShiftIDIn(idsOf(moves)...))).IDs(system)
	if err != nil {
		return explain(err, "look for who is on the shift")
	}
	slices.Sort(people)
	for _, id := range people {
		if err := s.db.LockRow(ctx, contact.Table, id); err != nil {
			return err
		}
	}
	found, err := s.overlaps(system, moves)
	if err != nil {
		return err
	}
	if len(found) > 0 {
		return errs.Conflict(keyMoveOverlap, "name", found[0].Contact.DisplayName, "title", found[0].Other.Edges.Opportunity.Title,
			"people", len(found)).At("allowOverlap")
	}
	return nil
}

func (s *Service) overlaps(ctx context.Context, moves map[int64]move) ([]Overlap, error) {
	ids := idsOf(moves)
	mine, err := s.db.Client(ctx).ShiftSignup.Query().Where(shiftsignup.ShiftIDIn(ids...), active()).All(ctx)
	if err != nil {
		return nil, explain(err, "look for who is on the shift")
	}
	from, to := span(moves)
	others, err := s.db.Client(ctx).ShiftSignup.Query().
		Where(active(), shiftsignup.ShiftIDNotIn(ids...),
			shiftsignup.HasShiftWith(shift.CancelledAtIsNil(), shift.StartsAtLT(to.endsAt), shift.EndsAtGT(from.startsAt)),
			shiftsignup.HasContactWith(contact.HasSignupsWith(active(), shiftsignup.ShiftIDIn(ids...)))).
		WithContact().WithShift(func(q *ent.ShiftQuery) { q.WithOpportunity() }).Order(ent.Asc(shiftsignup.FieldID)).All(ctx)
	if err != nil {
		return nil, explain(err, "look for other shifts")
	}
	var out []Overlap
	for _, other := range others {
		for _, m := range mine {
			to, sh := moves[m.ShiftID], other.Edges.Shift
			if m.ContactID == other.ContactID && meet(to.times, sh) && !meet(timesOfShift(to.shift), sh) && other.Edges.Contact != nil {
				out = append(out, Overlap{Contact: other.Edges.Contact, Shift: to.shift, Other: sh})
			}
		}
	}
	return out, nil
}

func meet(t times, sh *ent.Shift) bool {
	return sh.StartsAt.Before(t.endsAt) && sh.EndsAt.After(t.startsAt)
}

// span is the first and the last of the times that the shifts go to.
func span(moves map[int64]move) (first, last times) {
	for _, m := range moves {
		if first.zone == "" || m.startsAt.Before(first.startsAt) {
			first = m.times
		}
		if last.zone == "" || m.endsAt.After(last.endsAt) {
			last = m.times
		}
	}
	return first, last
}

func idsOf(moves map[int64]move) []int64 {
	var out []int64
	for id := range moves {
		out = append(out, id)
	}
	slices.Sort(out)
	return out
}
