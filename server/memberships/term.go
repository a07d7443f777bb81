package memberships

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/outbox"
)

// terms loads all terms of a membership that the viewer was found to see, in the
// order in which they were made. What follows from them does not depend on who
// asks: somebody who sees the membership and not its terms must not empty it.
func (s *Service) terms(ctx context.Context, membershipID int64) ([]*ent.MembershipTerm, error) {
	terms, err := s.db.Client(ctx).MembershipTerm.Query().Where(membershipterm.MembershipID(membershipID)).
		Order(ent.Asc(membershipterm.FieldID)).All(asSystem(ctx))
	return terms, explain(err, "load the terms")
}

// sale is a term that was decided on and is to be written.
type sale struct {
	span
	kind     membershipterm.Kind
	level    *ent.MembershipLevel
	previous *ent.MembershipTerm
	price    money.Money
	payment  *Payment
}

// sell records the payment, writes the term and brings the membership into step
// with it.
func (s *Service) sell(ctx context.Context, m *ent.Membership, t sale, today date.Date) (*Change, error) {
	donationID, err := s.receive(ctx, m, t.payment, today)
	if err != nil {
		return nil, err
	}
	create := s.db.Client(ctx).MembershipTerm.Create().
		SetMembershipID(m.ID).SetLevelID(t.level.ID).SetKind(t.kind).SetChain(t.chain).
		SetStartOn(t.start).SetEndOn(t.end).
		SetPriceMinor(t.price.Minor).SetCurrency(t.price.CurrencyCode()).SetNillableDonationID(donationID)
	if t.previous != nil {
		create.SetPreviousID(t.previous.ID)
	}
	row, err := create.Save(ctx)
	if ent.IsConstraintError(err) {
		return nil, errs.Conflict(keyChangedSince).Because(err)
	}
	if err != nil {
		return nil, explain(err, "write the term")
	}
	after, err := s.follow(ctx, m)
	return &Change{Membership: after, Term: row}, err
}

// follow brings what the membership repeats of its terms into step with them.
func (s *Service) follow(ctx context.Context, m *ent.Membership) (*ent.Membership, error) {
	terms, err := s.terms(ctx, m.ID)
	if err != nil {
		return nil, err
	}
	update := s.db.Client(ctx).Membership.UpdateOneID(m.ID).SetVersion(m.Version + 1)
	if sum, ok := summarize(terms); ok {
		update.SetLevelID(sum.latest.LevelID).SetJoinedOn(sum.joinedOn).SetStartsOn(sum.startsOn).SetEndsOn(sum.endsOn)
	} else {
		update.ClearStartsOn().ClearEndsOn()
	}
	after, err := update.Save(ctx)
	return after, explainWrite(err, "bring the membership into step")
}

// tell writes an event about a membership.
func (s *Service) tell(ctx context.Context, name string, m *ent.Membership, t *ent.MembershipTerm) error {
	payload := map[string]any{"level_id": m.LevelID}
	if t != nil {
		payload["term_id"], payload["start_on"], payload["end_on"] = t.ID, t.StartOn, t.EndOn
	}
	return outbox.Write(ctx, s.db, outbox.Event{Name: name, Subject: m.ID, Contact: m.HolderID, Payload: payload})
}
