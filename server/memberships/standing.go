package memberships

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/ent/membershiplevel"
)

// Standing is what is computed about a membership today.
type Standing struct {
	Status Status
	// Stage is empty where nothing can be renewed.
	Stage Stage
	// MayRenew: the window is open, and neither cancellation nor death forbids it.
	MayRenew      bool
	RenewalOpenOn date.Date
	// SeatLimit is how many people it covers, and SeatsTaken how many of them
	// there are; a person who holds it is one of them.
	SeatLimit, SeatsTaken int
}

// Standings computes the standing of memberships that the viewer has loaded, by
// their id, with three queries however many they are.
func (s *Service) Standings(ctx context.Context, memberships ...*ent.Membership) (map[int64]Standing, error) {
	out := make(map[int64]Standing, len(memberships))
	if len(memberships) == 0 {
		return out, nil
	}
	today, err := s.Today(ctx)
	if err != nil {
		return nil, err
	}
	levels, err := s.levelsOf(ctx, memberships)
	if err != nil {
		return nil, err
	}
	holders, err := s.holdersOf(ctx, memberships)
	if err != nil {
		return nil, err
	}
	seats, err := s.takenOf(ctx, ids(memberships, func(m *ent.Membership) int64 { return m.ID }))
	if err != nil {
		return nil, err
	}
	for _, m := range memberships {
		l, holder := levels[m.LevelID], holders[m.HolderID]
		if l == nil || holder == nil {
			return nil, fmt.Errorf("membership %d was loaded without its level or its holder", m.ID)
		}
		limit := seatLimit(m, l)
		st := Standing{
			Status: factsOf(m, l, holder.IsDeceased).decide(today), SeatLimit: limit,
			SeatsTaken: limit - seatsLeft(limit, holder, seats[m.ID]),
		}
		st.Stage, _ = factsOf(m, l, holder.IsDeceased).stage(l.RenewalOpensDays, today)
		if !m.EndsOn.IsZero() {
			st.RenewalOpenOn, st.MayRenew = mayRenew(m.EndsOn, l.RenewalOpensDays, today)
		}
		st.MayRenew = st.MayRenew && st.Status != StatusDeceased && m.CancelledOn.IsZero()
		out[m.ID] = st
	}
	return out, nil
}

func (s *Service) levelsOf(ctx context.Context, memberships []*ent.Membership) (map[int64]*ent.MembershipLevel, error) {
	rows, err := s.db.Client(ctx).MembershipLevel.Query().
		Where(membershiplevel.IDIn(ids(memberships, func(m *ent.Membership) int64 { return m.LevelID })...)).All(asSystem(ctx))
	if err != nil {
		return nil, explain(err, "load the levels")
	}
	out := make(map[int64]*ent.MembershipLevel, len(rows))
	for _, l := range rows {
		out[l.ID] = l
	}
	return out, nil
}

func (s *Service) holdersOf(ctx context.Context, memberships []*ent.Membership) (map[int64]*ent.Contact, error) {
	rows, err := s.db.Client(ctx).Contact.Query().
		Where(contact.IDIn(ids(memberships, func(m *ent.Membership) int64 { return m.HolderID })...)).
		Select(contact.FieldID, contact.FieldKind, contact.FieldIsDeceased).All(asSystem(ctx))
	if err != nil {
		return nil, explain(err, "load the holders")
	}
	out := make(map[int64]*ent.Contact, len(rows))
	for _, c := range rows {
		out[c.ID] = c
	}
	return out, nil
}

// ids lists each id once.
func ids(memberships []*ent.Membership, of func(*ent.Membership) int64) []int64 {
	seen := map[int64]bool{}
	var out []int64
	for _, m := range memberships {
		if id := of(m); !seen[id] {
			seen[id] = true
			out = append(out, id)
		}
	}
	return out
}

// RenewalsDue lists the memberships whose paid time ends within the days given,
// both included, in order of the end: those that a reminder or a list of
// renewals is about. Cancelled ones and those of the deceased are left out.
func (s *Service) RenewalsDue(ctx context.Context, from, to date.Date) ([]*ent.Membership, error) {
	rows, err := s.db.Client(ctx).Membership.Query().
		Where(
			membership.EndsOnGTE(from), membership.EndsOnLTE(to),
			membership.Or(membership.CancelledOnIsNil(), membership.CancelledOn("")),
			isNotDeceased,
		).
		WithHolder().WithLevel().
		Order(ent.Asc(membership.FieldEndsOn, membership.FieldID)).All(ctx)
	return rows, explain(err, "list the renewals that are due")
}
