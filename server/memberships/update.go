package memberships

import (
	"context"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/server/errs"
)

// UpdateInput changes what was agreed about one membership; nil leaves a part.
type UpdateInput struct {
	MembershipID int64
	// CoordinatorID is the person who looks after seats and renewal; 0 for none.
	CoordinatorID *int64
	// Seats are those agreed for this membership, the holder included; 0 goes back
	// to the level's.
	Seats *int
	Note  *string
}

// maxNote bounds a note.
const maxNote = 10000

// Validate checks what can be checked without the database.
func (in UpdateInput) Validate() error {
	wrong := []error{required("membershipId", in.MembershipID)}
	if in.Seats != nil {
		wrong = append(wrong, within("seats", *in.Seats, 0, maxSeats))
	}
	if in.Note != nil && len([]rune(*in.Note)) > maxNote {
		wrong = append(wrong, errs.Invalid("note", errs.KeyTooLong, "max", maxNote))
	}
	return errs.Join(wrong...)
}

// Update changes what was agreed about one membership.
func (s *Service) Update(ctx context.Context, in UpdateInput) (*ent.Membership, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return s.change(ctx, in.MembershipID, func(ctx context.Context, m *ent.Membership, u *ent.MembershipUpdateOne) error {
		if in.Note != nil {
			if note := strings.TrimSpace(*in.Note); note != "" {
				u.SetNote(note)
			} else {
				u.ClearNote()
			}
		}
		if in.CoordinatorID != nil {
			if err := s.coordinate(ctx, u, *in.CoordinatorID); err != nil {
				return err
			}
		}
		if in.Seats != nil {
			return s.agreeSeats(ctx, m, u, *in.Seats)
		}
		return nil
	})
}

// SetCoordinator names the person who looks after seats and renewal; 0 for none.
func (s *Service) SetCoordinator(ctx context.Context, membershipID, coordinatorID int64) (*ent.Membership, error) {
	return s.Update(ctx, UpdateInput{MembershipID: membershipID, CoordinatorID: &coordinatorID})
}

// SetSeats agrees on a number of seats for one membership, the holder included;
// 0 goes back to the level's. Fewer than are taken is refused.
func (s *Service) SetSeats(ctx context.Context, membershipID int64, seats int) (*ent.Membership, error) {
	return s.Update(ctx, UpdateInput{MembershipID: membershipID, Seats: &seats})
}

func (s *Service) coordinate(ctx context.Context, u *ent.MembershipUpdateOne, coordinatorID int64) error {
	if coordinatorID == 0 {
		u.ClearCoordinatorID()
		return nil
	}
	u.SetCoordinatorID(coordinatorID)
	return s.mayCoordinate(ctx, coordinatorID)
}

func (s *Service) agreeSeats(ctx context.Context, m *ent.Membership, u *ent.MembershipUpdateOne, seats int) error {
	u.SetSeatsOverride(seats)
	m.SeatsOverride = &seats
	if seats == 0 {
		u.ClearSeatsOverride()
		m.SeatsOverride = nil
	}
	holder, err := s.db.Client(ctx).Contact.Query().Where(contact.ID(m.HolderID)).Only(ctx)
	if err != nil {
		return explain(err, "load the holder")
	}
	level, err := s.level(ctx, m.LevelID, "levelId")
	if err != nil {
		return err
	}
	return s.seatsFit(ctx, m, holder, level)
}
