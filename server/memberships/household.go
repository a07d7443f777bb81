package memberships

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/membershipseat"
	"github.com/moim-crm/moim/server/errs"
)

// HouseholdSeats is what became of a household's people.
type HouseholdSeats struct {
	Membership *ent.Membership
	Added      []*ent.Contact
	// Left are those who got no seat, each with the reason.
	Left []SeatRefused
}

// SeatRefused is somebody who got no seat.
type SeatRefused struct {
	Contact *ent.Contact
	Why     *errs.Error
}

// AddHousehold gives a seat to everybody in the holder's household who has none,
// as long as there are free ones. Doing it again adds nobody twice.
func (s *Service) AddHousehold(ctx context.Context, membershipID int64) (*HouseholdSeats, error) {
	out := &HouseholdSeats{}
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		m, err := s.locked(ctx, membershipID)
		if err != nil {
			return err
		}
		out.Membership = m
		people, err := s.household(ctx, m)
		if err != nil {
			return err
		}
		for _, person := range people {
			if err := s.seatOrReason(ctx, out, person); err != nil {
				return err
			}
		}
		return nil
	})
	return out, explain(err, "add the household")
}

// household lists the holder's household without the holder and those with a seat.
func (s *Service) household(ctx context.Context, m *ent.Membership) ([]*ent.Contact, error) {
	holder, err := s.db.Client(ctx).Contact.Get(ctx, m.HolderID)
	if err != nil {
		return nil, explain(err, "load the holder")
	}
	id := holder.HouseholdID
	if holder.Kind == contact.KindHOUSEHOLD {
		id = &holder.ID
	}
	if id == nil {
		return nil, errs.Conflict(keyHouseholdNone)
	}
	people, err := s.db.Client(ctx).Contact.Query().Where(
		contact.HouseholdID(*id), contact.IDNEQ(holder.ID), contact.ArchivedAtIsNil(),
		contact.Not(contact.HasSeatsWith(membershipseat.MembershipID(m.ID), membershipseat.IsActive(true))),
	).Order(ent.Asc(contact.FieldID)).All(ctx)
	return people, explain(err, "load the household")
}

func (s *Service) seatOrReason(ctx context.Context, out *HouseholdSeats, person *ent.Contact) error {
	_, err := s.addSeat(ctx, AddSeatInput{MembershipID: out.Membership.ID, ContactID: person.ID})
	switch code := errs.CodeOf(err); {
	case err == nil:
		out.Added = append(out.Added, person)
	case code == errs.CodeConflict || code == errs.CodeInvalid:
		// Both are found before anything is written.
		out.Left = append(out.Left, SeatRefused{person, errs.All(err)[0]})
	default:
		return err
	}
	return nil
}
