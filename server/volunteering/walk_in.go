package volunteering

import (
	"context"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/shiftsignup"
	"github.com/moim-crm/moim/server/errs"
)

// WalkInInput is somebody who came without having signed up.
type WalkInInput struct {
	ShiftID, ContactID int64
	// Ago is how long ago they came, where it could not be sent at once.
	Ago time.Duration
	// AddPlace makes the shift one place bigger where it is full.
	AddPlace bool
}

// Validate checks what can be checked without the database.
func (in WalkInInput) Validate() error {
	return errs.Join(required("shiftId", in.ShiftID), required("contactId", in.ContactID), validAgo(in.Ago))
}

// WalkIn signs up somebody who just came and says that they are here, in one
// step. Whoever was on the shift already is checked in, so that saying it twice,
// at one desk or at two, changes nothing. They are here: neither another shift
// meanwhile nor closed sign-ups keep them out.
func (s *Service) WalkIn(ctx context.Context, in WalkInInput) (*ent.ShiftSignup, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *ent.ShiftSignup
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.walkIn(ctx, in)
		return err
	})
	return out, explain(err, "check the person in")
}

func (s *Service) walkIn(ctx context.Context, in WalkInInput) (*ent.ShiftSignup, error) {
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
	row, err := s.db.Client(ctx).ShiftSignup.Query().
		Where(shiftsignup.ShiftID(sh.ID), shiftsignup.ContactID(person.ID), shiftsignup.IsActive(true)).Only(ctx)
	if ent.IsNotFound(err) {
		row, err = s.place(ctx, sh, person, in.AddPlace)
	}
	if err != nil {
		return nil, err
	}
	here := AttendanceInput{SignupID: row.ID, Attendance: Attended, AddPlace: in.AddPlace}
	if row.CreatedAt.Before(s.at().Add(-in.Ago)) {
		here.Ago = in.Ago
	}
	return s.setAttendance(ctx, row, sh, here)
}

// place gives somebody who is here a place.
func (s *Service) place(ctx context.Context, sh *ent.Shift, person *ent.Contact, mayGrow bool) (*ent.ShiftSignup, error) {
	o, err := s.db.Client(ctx).VolunteerOpportunity.Get(ctx, sh.OpportunityID)
	if err != nil {
		return nil, explain(err, "load the opportunity")
	}
	if err := mayWork(sh, o, person); err != nil {
		return nil, err
	}
	if err := s.takeOrGrow(ctx, sh, mayGrow); err != nil {
		return nil, err
	}
	row, err := s.db.Client(ctx).ShiftSignup.Create().SetShiftID(sh.ID).SetContactID(person.ID).
		SetIsActive(true).SetStatus(shiftsignup.StatusCONFIRMED).Save(ctx)
	if err != nil {
		return nil, err
	}
	return row, s.tellSignup(ctx, "shift.signed_up", row)
}
