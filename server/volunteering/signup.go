package volunteering

import (
	"context"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/shift"
	"github.com/moim-crm/moim/ent/shiftsignup"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/outbox"
)

// SignUpInput signs a person up for a shift.
type SignUpInput struct {
	ShiftID, ContactID int64
	// Waitlist waits where the shift is full; else that is a conflict.
	Waitlist bool
	// AllowOverlap signs up although the person is on another shift meanwhile.
	AllowOverlap bool
	Note         string
}

// Validate checks what can be checked without the database.
func (in SignUpInput) Validate() error {
	return errs.Join(required("shiftId", in.ShiftID), required("contactId", in.ContactID))
}

// SignUp gives a person a place on a shift, or one in its waiting list.
func (s *Service) SignUp(ctx context.Context, in SignUpInput) (*ent.ShiftSignup, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *ent.ShiftSignup
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.signUp(ctx, in)
		return err
	})
	return out, explain(err, "sign up for the shift")
}

func (s *Service) signUp(ctx context.Context, in SignUpInput) (*ent.ShiftSignup, error) {
	// First the shift, then the person: everybody takes them in this order.
	sh, err := s.lockedShift(ctx, in.ShiftID)
	if err != nil {
		return nil, err
	}
	if err := s.db.LockRow(ctx, contact.Table, in.ContactID); err != nil {
		return nil, err
	}
	return s.signUpHeld(ctx, sh, in)
}

// signUpHeld signs somebody up while the rows of the shift and the person are held.
func (s *Service) signUpHeld(ctx context.Context, sh *ent.Shift, in SignUpInput) (*ent.ShiftSignup, error) {
	person, err := s.db.Client(ctx).Contact.Get(ctx, in.ContactID)
	if err != nil {
		return nil, explain(err, "load the person")
	}
	if err := s.maySignUp(ctx, sh, person, in.AllowOverlap); err != nil {
		return nil, err
	}
	create := s.db.Client(ctx).ShiftSignup.Create().SetShiftID(sh.ID).SetContactID(person.ID).SetIsActive(true)
	if note := strings.TrimSpace(in.Note); note != "" {
		create.SetNote(note)
	}
	isFree, err := s.take(ctx, sh.ID)
	switch {
	case err != nil:
		return nil, err
	case isFree:
		create.SetStatus(shiftsignup.StatusCONFIRMED)
	case in.Waitlist:
		create.SetStatus(shiftsignup.StatusWAITLISTED).SetWaitlistedAt(s.at())
	default:
		return nil, errs.Conflict(keyFull)
	}
	row, err := create.Save(ctx)
	if ent.IsConstraintError(err) {
		return nil, errs.Conflict(keyTwice, "name", person.DisplayName).Because(err)
	}
	if err != nil {
		return nil, err
	}
	return row, s.tellSignup(ctx, "shift.signed_up", row)
}

// maySignUp refuses who cannot work, what cannot be signed up for, and a person
// who is on this shift, or on another at the same time.
func (s *Service) maySignUp(ctx context.Context, sh *ent.Shift, person *ent.Contact, allowOverlap bool) error {
	o, err := s.db.Client(ctx).VolunteerOpportunity.Get(ctx, sh.OpportunityID)
	if err != nil {
		return explain(err, "load the opportunity")
	}
	if err := mayWork(sh, o, person); err != nil {
		return err
	}
	if !o.IsOpen {
		return errs.Conflict(keyClosed, "title", o.Title)
	}
	return s.isFree(ctx, sh, person, allowOverlap)
}

// mayWork refuses who cannot work, and what nobody works on any more.
func mayWork(sh *ent.Shift, o *ent.VolunteerOpportunity, person *ent.Contact) error {
	switch {
	case person.Kind != contact.KindINDIVIDUAL || person.IsDeceased || person.ArchivedAt != nil:
		return errs.Invalid("contactId", keyPerson)
	case sh.CancelledAt != nil:
		return errs.Conflict(keyCancelled)
	case o.ArchivedAt != nil:
		return errs.Conflict(keyAway, "title", o.Title)
	}
	return nil
}

// isFree refuses a person who is on this shift already, or on another meanwhile.
func (s *Service) isFree(ctx context.Context, sh *ent.Shift, person *ent.Contact, allowOverlap bool) error {
	meanwhile, err := s.db.Client(ctx).ShiftSignup.Query().
		Where(shiftsignup.ContactID(person.ID), shiftsignup.IsActive(true), shiftsignup.Or(shiftsignup.ShiftID(sh.ID), shiftsignup.And(
			shiftsignup.StatusNEQ(shiftsignup.StatusNO_SHOW),
			shiftsignup.HasShiftWith(shift.CancelledAtIsNil(), shift.StartsAtLT(sh.EndsAt), shift.EndsAtGT(sh.StartsAt))))).
		WithShift(func(q *ent.ShiftQuery) { q.WithOpportunity() }).Order(ent.Asc(shiftsignup.FieldID)).All(asSystem(ctx))
	if err != nil {
		return explain(err, "look for other shifts")
	}
	for _, other := range meanwhile {
		if other.ShiftID == sh.ID {
			return errs.Conflict(keyTwice, "name", person.DisplayName)
		}
	}
	if len(meanwhile) > 0 && !allowOverlap {
		other := meanwhile[0].Edges.Shift
		return errs.Conflict(keyOverlap, "name", person.DisplayName,
			"title", other.Edges.Opportunity.Title, "start", strings.Replace(other.StartsLocal, "T", " ", 1))
	}
	return nil
}

// lockedSignup loads a sign-up that the viewer can see, and holds the row of
// its shift.
func (s *Service) lockedSignup(ctx context.Context, id int64) (*ent.ShiftSignup, *ent.Shift, error) {
	seen, err := s.db.Client(ctx).ShiftSignup.Get(ctx, id)
	if err != nil {
		return nil, nil, explain(err, "load the sign-up")
	}
	sh, err := s.lockedShift(ctx, seen.ShiftID)
	if err != nil {
		return nil, nil, err
	}
	// What was seen may have changed while waiting for the row.
	row, err := s.db.Client(ctx).ShiftSignup.Get(ctx, id)
	return row, sh, explain(err, "load the sign-up")
}

func (s *Service) tellSignup(ctx context.Context, name string, row *ent.ShiftSignup) error {
	return outbox.Write(ctx, s.db, outbox.Event{
		Name: name, Subject: row.ID, Contact: row.ContactID,
		Payload: map[string]any{"shift_id": row.ShiftID, "status": row.Status},
	})
}
