package volunteering

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/shiftsignup"
	"github.com/moim-crm/moim/server/errs"
)

// CancelSignup takes a person off a shift or its waiting list. A place that
// becomes free goes to the first who waits, in the same transaction.
func (s *Service) CancelSignup(ctx context.Context, signupID int64) (*ent.ShiftSignup, error) {
	out, _, err := s.TakeOff(ctx, signupID)
	return out, err
}

// TakeOff is CancelSignup and says who got the place; nil for nobody.
func (s *Service) TakeOff(ctx context.Context, signupID int64) (cancelled, promoted *ent.ShiftSignup, err error) {
	err = s.db.Tx(ctx, func(ctx context.Context) (err error) {
		cancelled, promoted, err = s.cancelSignup(ctx, signupID)
		return err
	})
	return cancelled, promoted, explain(err, "cancel the sign-up")
}

func (s *Service) cancelSignup(ctx context.Context, id int64) (after, promoted *ent.ShiftSignup, err error) {
	before, sh, err := s.lockedSignup(ctx, id)
	if err != nil {
		return nil, nil, err
	}
	switch before.Status {
	case shiftsignup.StatusCANCELLED:
		return nil, nil, errs.Conflict(keyGone)
	case shiftsignup.StatusATTENDED, shiftsignup.StatusNO_SHOW:
		return nil, nil, errs.Conflict(keyAttended)
	}
	after, err = s.db.Client(ctx).ShiftSignup.UpdateOneID(id).SetStatus(shiftsignup.StatusCANCELLED).
		SetCancelledAt(s.at()).ClearIsActive().Save(ctx)
	if err != nil {
		return nil, nil, explainWrite(err, "cancel the sign-up")
	}
	if err := s.tellSignup(ctx, "shift.signup_cancelled", after); err != nil {
		return nil, nil, err
	}
	if before.Status != shiftsignup.StatusCONFIRMED {
		return after, nil, nil
	}
	if err := s.release(ctx, sh.ID); err != nil {
		return nil, nil, err
	}
	next, err := s.promote(ctx, sh)
	if len(next) > 0 {
		promoted = next[0]
	}
	return after, promoted, err
}

// RestoreSignup takes a cancellation back. The place may be somebody else's by
// now: then the person waits, in line by when they signed up first. It is a new
// sign-up; that the old one was cancelled stays told.
func (s *Service) RestoreSignup(ctx context.Context, signupID int64) (*ent.ShiftSignup, error) {
	var out *ent.ShiftSignup
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.restoreSignup(ctx, signupID)
		return err
	})
	return out, explain(err, "take the cancellation back")
}

func (s *Service) restoreSignup(ctx context.Context, id int64) (*ent.ShiftSignup, error) {
	before, sh, err := s.lockedSignup(ctx, id)
	if err != nil {
		return nil, err
	}
	if before.Status != shiftsignup.StatusCANCELLED {
		return nil, errs.Conflict(keyNotGone)
	}
	if err := s.db.LockRow(ctx, contact.Table, before.ContactID); err != nil {
		return nil, err
	}
	person, err := s.db.Client(ctx).Contact.Get(ctx, before.ContactID)
	if err != nil {
		return nil, explain(err, "load the person")
	}
	if err := s.maySignUp(ctx, sh, person, true); err != nil {
		return nil, err
	}
	create := s.db.Client(ctx).ShiftSignup.Create().SetShiftID(sh.ID).SetContactID(person.ID).SetIsActive(true).SetNote(before.Note)
	isFree, err := s.take(ctx, sh.ID)
	switch {
	case err != nil:
		return nil, err
	case isFree:
		create.SetStatus(shiftsignup.StatusCONFIRMED)
	case before.WaitlistedAt != nil:
		create.SetStatus(shiftsignup.StatusWAITLISTED).SetWaitlistedAt(*before.WaitlistedAt)
	default:
		create.SetStatus(shiftsignup.StatusWAITLISTED).SetWaitlistedAt(before.CreatedAt)
	}
	row, err := create.Save(ctx)
	if err != nil {
		return nil, explainWrite(err, "take the cancellation back")
	}
	return row, s.tellSignup(ctx, "shift.signed_up", row)
}
