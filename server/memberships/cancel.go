package memberships

import (
	"context"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/outbox"
)

// CancelInput ends a membership before or at the end of what is paid for.
type CancelInput struct {
	MembershipID int64
	// On is the first day on which it counts as cancelled; today where empty.
	On     date.Date
	Reason string
}

// Validate checks what can be checked without the database.
func (in CancelInput) Validate() error {
	if in.MembershipID == 0 {
		return errs.Invalid("membershipId", errs.KeyRequired)
	}
	return validDate("on", in.On)
}

// Cancel ends a membership on a day. Its terms, and what was paid, stay.
func (s *Service) Cancel(ctx context.Context, in CancelInput) (*ent.Membership, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return s.change(ctx, in.MembershipID, func(ctx context.Context, m *ent.Membership, u *ent.MembershipUpdateOne) error {
		if in.On.IsZero() {
			today, err := s.Today(ctx)
			if err != nil {
				return err
			}
			in.On = max(today, m.JoinedOn)
		}
		switch {
		case !m.CancelledOn.IsZero():
			return errs.Conflict(keyIsCancelled)
		case in.On.Before(m.JoinedOn):
			return errs.Invalid("on", keyCancelEarly, "date", m.JoinedOn)
		}
		u.SetCancelledOn(in.On)
		if reason := strings.TrimSpace(in.Reason); reason != "" {
			u.SetCancelReason(reason)
		}
		return outbox.Write(ctx, s.db, outbox.Event{
			Name: "membership.cancelled", Subject: m.ID, Contact: m.HolderID, Payload: map[string]any{"on": in.On},
		})
	})
}

// Resume takes a cancellation back, unless the holder has joined the same level
// anew since.
func (s *Service) Resume(ctx context.Context, membershipID int64) (*ent.Membership, error) {
	return s.change(ctx, membershipID, func(ctx context.Context, m *ent.Membership, u *ent.MembershipUpdateOne) error {
		switch {
		case m.CancelledOn.IsZero():
			return errs.Conflict(keyNotCancelled)
		case m.StartsOn.IsZero():
			return errs.Conflict(keyNoTerm)
		}
		if err := s.mayResume(ctx, m); err != nil {
			return err
		}
		u.ClearCancelledOn().ClearCancelReason()
		return s.tell(ctx, "membership.resumed", m, nil)
	})
}

func (s *Service) mayResume(ctx context.Context, m *ent.Membership) error {
	today, err := s.Today(ctx)
	if err != nil {
		return err
	}
	if err := s.db.LockRow(ctx, contact.Table, m.HolderID); err != nil {
		return err
	}
	holder, err := s.db.Client(ctx).Contact.Get(ctx, m.HolderID)
	if err != nil {
		return explain(err, "load the holder")
	}
	level, err := s.level(ctx, m.LevelID, "levelId")
	if err != nil {
		return err
	}
	if factsOf(&ent.Membership{StartsOn: m.StartsOn, EndsOn: m.EndsOn}, level, false).decide(today) == StatusExpired {
		return nil // one that has ended anyway stands in nobody's way
	}
	level.IsOpen, level.ArchivedAt = true, nil // it was joined long ago
	_, err = s.mayStart(ctx, holder, level, today, m.ID)
	return err
}
