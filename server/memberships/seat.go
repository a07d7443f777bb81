package memberships

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membershipseat"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/outbox"
)

// AddSeatInput covers a person by a membership that somebody else holds.
type AddSeatInput struct {
	MembershipID, ContactID int64
	// SinceOn is today where it is empty.
	SinceOn date.Date
}

// Validate checks what can be checked without the database.
func (in AddSeatInput) Validate() error {
	return errs.Join(required("membershipId", in.MembershipID), required("contactId", in.ContactID), validDate("sinceOn", in.SinceOn))
}

// RemoveSeatInput frees a person's seat.
type RemoveSeatInput struct {
	MembershipID, ContactID int64
	// UntilOn is today where it is empty.
	UntilOn date.Date
}

// Validate checks what can be checked without the database.
func (in RemoveSeatInput) Validate() error {
	return errs.Join(required("membershipId", in.MembershipID), required("contactId", in.ContactID), validDate("untilOn", in.UntilOn))
}

func required(field string, id int64) error {
	if id == 0 {
		return errs.Invalid(field, errs.KeyRequired)
	}
	return nil
}

// AddSeat gives a person a seat. Those who add at once wait for each other, so
// that there are never more seats than agreed.
func (s *Service) AddSeat(ctx context.Context, in AddSeatInput) (*ent.MembershipSeat, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *ent.MembershipSeat
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.addSeat(ctx, in)
		return err
	})
	return out, explain(err, "add the seat")
}

func (s *Service) addSeat(ctx context.Context, in AddSeatInput) (*ent.MembershipSeat, error) {
	today, err := s.Today(ctx)
	if err != nil {
		return nil, err
	}
	if in.SinceOn.IsZero() {
		in.SinceOn = today
	}
	m, err := s.locked(ctx, in.MembershipID)
	if err != nil {
		return nil, err
	}
	c, err := s.gatherSeat(ctx, m, in.ContactID, today)
	if err != nil {
		return nil, err
	}
	if err := c.decide(today); err != nil {
		return nil, err
	}
	seat, err := s.db.Client(ctx).MembershipSeat.Create().SetMembershipID(m.ID).SetContactID(in.ContactID).
		SetSinceOn(in.SinceOn).SetIsActive(true).Save(ctx)
	if ent.IsConstraintError(err) {
		return nil, errs.Conflict(keySeatTaken, "name", c.person.DisplayName).Because(err)
	}
	if err != nil {
		return nil, explain(err, "write the seat")
	}
	return seat, outbox.Write(ctx, s.db, outbox.Event{
		Name: "membership.seat_added", Subject: m.ID, Contact: in.ContactID, Payload: map[string]any{"seat_id": seat.ID},
	})
}

// RemoveSeat frees a seat from a day on.
func (s *Service) RemoveSeat(ctx context.Context, in RemoveSeatInput) (*ent.MembershipSeat, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *ent.MembershipSeat
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.removeSeat(ctx, in)
		return err
	})
	return out, explain(err, "remove the seat")
}

func (s *Service) removeSeat(ctx context.Context, in RemoveSeatInput) (*ent.MembershipSeat, error) {
	if _, err := s.locked(ctx, in.MembershipID); err != nil {
		return nil, err
	}
	client := s.db.Client(ctx).MembershipSeat
	seat, err := client.Query().Where(membershipseat.MembershipID(in.MembershipID),
		membershipseat.ContactID(in.ContactID), membershipseat.IsActive(true)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, errs.Conflict(keySeatMissing).Because(err)
	}
	if err != nil {
		return nil, explain(err, "load the seat")
	}
	if in.UntilOn.IsZero() {
		today, err := s.Today(ctx)
		if err != nil {
			return nil, err
		}
		in.UntilOn = max(today, seat.SinceOn)
	}
	if in.UntilOn.Before(seat.SinceOn) {
		return nil, errs.Invalid("untilOn", keySeatEarly, "date", seat.SinceOn)
	}
	if seat, err = client.UpdateOne(seat).SetUntilOn(in.UntilOn).ClearIsActive().Save(ctx); err != nil {
		return nil, explainWrite(err, "free the seat")
	}
	return seat, outbox.Write(ctx, s.db, outbox.Event{
		Name: "membership.seat_removed", Subject: in.MembershipID, Contact: in.ContactID, Payload: map[string]any{"seat_id": seat.ID},
	})
}
