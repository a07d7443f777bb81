package volunteering

import (
	"context"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/server/errs"
)

// maxPeople is how many one request signs up or logs hours for.
const maxPeople = 200

// SignUpManyInput signs several people up for one shift.
type SignUpManyInput struct {
	ShiftID    int64
	ContactIDs []int64
	// Waitlist and AllowOverlap hold for each of them.
	Waitlist, AllowOverlap bool
}

// Validate checks what can be checked without the database.
func (in SignUpManyInput) Validate() error {
	return errs.Join(required("shiftId", in.ShiftID), validPeople(in.ContactIDs))
}

func validPeople(ids []int64) error {
	switch {
	case len(ids) == 0 || slices.Contains(ids, 0):
		return errs.Invalid("contactIds", errs.KeyRequired)
	case len(ids) > maxPeople:
		return errs.Invalid("contactIds", keyTooManyPeople, "max", maxPeople)
	}
	return nil
}

// SignedUp is what became of each of several people.
type SignedUp struct {
	Shift   *ent.Shift
	Signups []*ent.ShiftSignup
	Refused []Refused
}

// Refused is somebody who could not be signed up, and why.
type Refused struct {
	Contact *ent.Contact
	Why     *errs.Error
}

// IsOverlap reports whether allowing overlaps would sign the person up.
func (r Refused) IsOverlap() bool { return r.Why.Key == keyOverlap }

// SignUpMany signs people up in the order given, and tells of those who could
// not be: one who is busy does not keep the others out.
func (s *Service) SignUpMany(ctx context.Context, in SignUpManyInput) (*SignedUp, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *SignedUp
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.signUpMany(ctx, in)
		return err
	})
	return out, explain(err, "sign people up")
}

func (s *Service) signUpMany(ctx context.Context, in SignUpManyInput) (*SignedUp, error) {
	sh, err := s.lockedShift(ctx, in.ShiftID)
	if err != nil {
		return nil, err
	}
	for _, id := range slices.Compact(slices.Sorted(slices.Values(in.ContactIDs))) {
		if err := s.db.LockRow(ctx, contact.Table, id); err != nil {
			return nil, err
		}
	}
	out := &SignedUp{}
	for i, id := range in.ContactIDs {
		if slices.Contains(in.ContactIDs[:i], id) {
			continue
		}
		row, err := s.signUpHeld(ctx, sh, SignUpInput{ShiftID: sh.ID, ContactID: id, Waitlist: in.Waitlist, AllowOverlap: in.AllowOverlap})
		if err == nil {
			out.Signups = append(out.Signups, row)
			continue
		}
		if code := errs.CodeOf(err); code != errs.CodeConflict && code != errs.CodeInvalid {
			return nil, err
		}
		person, lost := s.db.Client(ctx).Contact.Get(ctx, id)
		if lost != nil {
			return nil, explain(lost, "load the person")
		}
		out.Refused = append(out.Refused, Refused{Contact: person, Why: errs.All(err)[0]})
	}
	out.Shift, err = s.db.Client(ctx).Shift.Get(ctx, sh.ID)
	return out, explain(err, "load the shift")
}
