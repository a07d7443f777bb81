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
	switch {
	case person.Kind != contact.KindINDIVIDUAL || person.IsDeceased || person.ArchivedAt != nil:
		return errs.Invalid("contactId", keyPerson)
	case sh.CancelledAt != nil:
		return errs.Conflict(keyCancelled)
	case o.ArchivedAt != nil:
		return errs.Conflict(keyAway, "title", o.Title)
	case !o.IsOpen:
		return errs.Conflict(keyClosed, "title", o.Title)
	}
	meanwhile, err := s.db.Client(ctx).ShiftSignup.Query().
		Where(shiftsignup.ContactID(person.ID), shiftsignup.IsActive(true), shiftsignup.StatusNEQ(shiftsignup.StatusNO_SHOW),
			shiftsignup.HasShiftWith(shift.Or(shift.ID(sh.ID),
				shift.And(shift.CancelledAtIsNil(), shift.StartsAtLT(sh.EndsAt), shift.EndsAtGT(sh.StartsAt))))).
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

// CancelSignup takes a person off a shift or its waiting list. A place that
// becomes free goes to the first who waits, in the same transaction.
func (s *Service) CancelSignup(ctx context.Context, signupID int64) (*ent.ShiftSignup, error) {
	var out *ent.ShiftSignup
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.cancelSignup(ctx, signupID)
		return err
	})
	return out, explain(err, "cancel the sign-up")
}

func (s *Service) cancelSignup(ctx context.Context, id int64) (*ent.ShiftSignup, error) {
	before, sh, err := s.lockedSignup(ctx, id)
	if err != nil {
		return nil, err
	}
	switch before.Status {
	case shiftsignup.StatusCANCELLED:
		return nil, errs.Conflict(keyGone)
	case shiftsignup.StatusATTENDED, shiftsignup.StatusNO_SHOW:
		return nil, errs.Conflict(keyAttended)
	}
	after, err := s.db.Client(ctx).ShiftSignup.UpdateOneID(id).SetStatus(shiftsignup.StatusCANCELLED).
		SetCancelledAt(s.at()).ClearIsActive().Save(ctx)
	if err != nil {
		return nil, explainWrite(err, "cancel the sign-up")
	}
	if err := s.tellSignup(ctx, "shift.signup_cancelled", after); err != nil {
		return nil, err
	}
	if before.Status != shiftsignup.StatusCONFIRMED {
		return after, nil
	}
	if err := s.release(ctx, sh.ID); err != nil {
		return nil, err
	}
	return after, s.promote(ctx, sh)
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
