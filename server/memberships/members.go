package memberships

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/ent/membershipseat"
)

// Member is a person whom a membership covers.
type Member struct {
	Contact *ent.Contact
	// Seat is nil for a person who holds the membership.
	Seat    *ent.MembershipSeat
	SinceOn date.Date
}

// MembersOf lists the people whom a membership covers: its holder, where that
// is a person, and those with a seat, in the order in which they took it.
func (s *Service) MembersOf(ctx context.Context, membershipID int64) ([]Member, error) {
	m, err := s.db.Client(ctx).Membership.Query().Where(membership.ID(membershipID)).WithHolder().Only(ctx)
	if err != nil {
		return nil, explain(err, "load the membership")
	}
	seats, err := s.db.Client(ctx).MembershipSeat.Query().
		Where(membershipseat.MembershipID(membershipID), membershipseat.IsActive(true)).
		WithContact().Order(ent.Asc(membershipseat.FieldSinceOn, membershipseat.FieldID)).All(ctx)
	if err != nil {
		return nil, explain(err, "load the seats")
	}
	var out []Member
	if h := m.Edges.Holder; h != nil && h.Kind == contact.KindINDIVIDUAL {
		out = append(out, Member{Contact: h, SinceOn: m.JoinedOn})
	}
	for _, seat := range seats {
		if seat.Edges.Contact != nil {
			out = append(out, Member{Contact: seat.Edges.Contact, Seat: seat, SinceOn: seat.SinceOn})
		}
	}
	return out, nil
}

// Cover is a membership through which a contact is a member.
type Cover struct {
	// Membership comes with its level.
	Membership *ent.Membership
	// Seat is nil where the contact holds the membership.
	Seat *ent.MembershipSeat
}

// MembershipsOf lists the memberships that a contact holds, the latest first,
// and then those that cover it by a seat.
func (s *Service) MembershipsOf(ctx context.Context, contactID int64) ([]Cover, error) {
	held, err := s.db.Client(ctx).Membership.Query().Where(membership.HolderID(contactID)).WithLevel().
		Order(ent.Desc(membership.FieldJoinedOn, membership.FieldID)).All(ctx)
	if err != nil {
		return nil, explain(err, "load the memberships held")
	}
	out := make([]Cover, 0, len(held))
	for _, m := range held {
		out = append(out, Cover{Membership: m})
	}
	seats, err := s.db.Client(ctx).MembershipSeat.Query().
		Where(membershipseat.ContactID(contactID), membershipseat.IsActive(true)).
		WithMembership(func(q *ent.MembershipQuery) { q.WithLevel() }).
		Order(ent.Desc(membershipseat.FieldSinceOn, membershipseat.FieldID)).All(ctx)
	if err != nil {
		return nil, explain(err, "load the seats")
	}
	for _, seat := range seats {
		if seat.Edges.Membership != nil {
			out = append(out, Cover{Membership: seat.Edges.Membership, Seat: seat})
		}
	}
	return out, nil
}
