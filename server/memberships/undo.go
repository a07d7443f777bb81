package memberships

import (
	"context"
	"fmt"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/server/errs"
)

// UndoTermInput takes back the latest term of a membership.
type UndoTermInput struct {
	TermID int64
	Reason string
}

// Validate checks what can be checked without the database.
func (in UndoTermInput) Validate() error {
	if in.TermID == 0 {
		return errs.Invalid("termId", errs.KeyRequired)
	}
	return nil
}

// UndoTerm voids the latest term: the membership stands as it did before, and
// the dues that bought the term are taken back. Where it was the only term the
// membership is cancelled from its first day.
func (s *Service) UndoTerm(ctx context.Context, in UndoTermInput) (*Change, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *Change
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.undoTerm(ctx, in)
		return err
	})
	return out, explain(err, "undo the term")
}

func (s *Service) undoTerm(ctx context.Context, in UndoTermInput) (*Change, error) {
	membershipID, err := s.db.Client(ctx).MembershipTerm.Query().Where(membershipterm.ID(in.TermID)).
		QueryMembership().OnlyID(ctx)
	if err != nil {
		return nil, explain(err, "load the term")
	}
	m, err := s.locked(ctx, membershipID)
	if err != nil {
		return nil, err
	}
	terms, err := s.terms(ctx, m.ID)
	if err != nil {
		return nil, err
	}
	term, err := mayUndo(terms, in.TermID)
	if err != nil {
		return nil, err
	}
	reason := strings.TrimSpace(in.Reason)
	if term, err = s.void(ctx, term, reason); err != nil {
		return nil, err
	}
	m, err = s.follow(ctx, m)
	if err != nil {
		return nil, err
	}
	if m.StartsOn.IsZero() && m.CancelledOn.IsZero() {
		m, err = s.db.Client(ctx).Membership.UpdateOneID(m.ID).SetCancelledOn(m.JoinedOn).SetCancelReason(reason).Save(ctx)
		if err != nil {
			return nil, explainWrite(err, "cancel the membership")
		}
	}
	return &Change{Membership: m, Term: term}, s.tell(ctx, "membership.term_voided", m, term)
}

// mayUndo finds the term among those of its membership, and refuses all but the
// latest that counts: a term in the middle of a chain has others standing on it.
func mayUndo(terms []*ent.MembershipTerm, id int64) (*ent.MembershipTerm, error) {
	for _, t := range terms {
		if t.ID == id && t.VoidedAt != nil {
			return nil, errs.Conflict(keyUndone)
		}
	}
	sum, ok := summarize(terms)
	if !ok || sum.latest.ID != id {
		return nil, errs.Conflict(keyNotLatest)
	}
	return sum.latest, nil
}

// void marks the term, frees its predecessor for another renewal, and has the
// dues taken back.
func (s *Service) void(ctx context.Context, t *ent.MembershipTerm, reason string) (*ent.MembershipTerm, error) {
	update := s.db.Client(ctx).MembershipTerm.UpdateOneID(t.ID).SetVoidedAt(s.at()).ClearPreviousID()
	if reason != "" {
		update.SetVoidReason(reason)
	}
	after, err := update.Save(ctx)
	if err != nil {
		return nil, explainWrite(err, "void the term")
	}
	if t.DonationID == nil {
		return after, nil
	}
	if s.dues == nil {
		return nil, errs.Unavailable(keyPaymentClosed)
	}
	if err := s.dues.TakeBackDues(ctx, *t.DonationID, reason); err != nil {
		return nil, fmt.Errorf("take the dues back: %w", err)
	}
	return after, nil
}
