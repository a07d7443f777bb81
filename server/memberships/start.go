package memberships

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
)

// StartInput makes a contact a member.
type StartInput struct {
	// HolderID is the person, household or organization that becomes a member.
	HolderID int64
	LevelID  int64
	// JoinOn is the first day; today where it is empty.
	JoinOn date.Date
	// CoordinatorID is the person who looks after seats and renewal; 0 for none.
	CoordinatorID int64
	// Price is what was agreed; nil takes what was paid, or else the list price.
	Price   *money.Money
	Payment *Payment
	Note    string
}

// Validate checks what can be checked without the database.
func (in StartInput) Validate() error {
	var missing []error
	if in.HolderID == 0 {
		missing = append(missing, errs.Invalid("holderId", errs.KeyRequired))
	}
	if in.LevelID == 0 {
		missing = append(missing, errs.Invalid("levelId", errs.KeyRequired))
	}
	return errs.Join(append(missing, validDate("joinOn", in.JoinOn), in.Payment.validate(), validPrice(in.Price, in.Payment))...)
}

// Start makes a contact a member: a membership and its first term, paid or not.
// A contact may hold memberships of several levels, of which the result warns,
// but not two of one level that have not ended: that one is renewed.
func (s *Service) Start(ctx context.Context, in StartInput) (*Change, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *Change
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.start(ctx, in)
		return err
	})
	return out, explain(err, "start the membership")
}

func (s *Service) start(ctx context.Context, in StartInput) (*Change, error) {
	h, err := s.home(ctx)
	if err != nil {
		return nil, err
	}
	today := date.Today(h.zone, s.now())
	if in.JoinOn.IsZero() {
		in.JoinOn = today
	}
	// Two starts for one contact at once: the second sees the first.
	if err := s.db.LockRow(ctx, contact.Table, in.HolderID); err != nil {
		return nil, err
	}
	holder, err := s.db.Client(ctx).Contact.Get(ctx, in.HolderID)
	if err != nil {
		return nil, explain(err, "load the holder")
	}
	level, err := s.level(ctx, in.LevelID, "levelId")
	if err != nil {
		return nil, err
	}
	warnings, err := s.mayStart(ctx, holder, level, today)
	if err != nil {
		return nil, err
	}
	price, err := priceOf(level, in.Price, in.Payment, h.currency)
	if err != nil {
		return nil, err
	}
	first := firstTerm(level, in.JoinOn)
	m, err := s.createMembership(ctx, in, first)
	if err != nil {
		return nil, err
	}
	out, err := s.sell(ctx, m, sale{
		span: first, kind: membershipterm.KindJOIN, level: level, price: price, payment: in.Payment,
	}, today)
	if err != nil {
		return nil, err
	}
	out.Warnings = warnings
	return out, s.tell(ctx, "membership.started", out.Membership, out.Term)
}

func (s *Service) createMembership(ctx context.Context, in StartInput, first span) (*ent.Membership, error) {
	create := s.db.Client(ctx).Membership.Create().SetHolderID(in.HolderID).SetLevelID(in.LevelID).
		SetJoinedOn(first.start).SetStartsOn(first.start).SetEndsOn(first.end).SetVersion(0)
	if in.Note != "" {
		create.SetNote(in.Note)
	}
	if in.CoordinatorID != 0 {
		if err := s.mayCoordinate(ctx, in.CoordinatorID); err != nil {
			return nil, err
		}
		create.SetCoordinatorID(in.CoordinatorID)
	}
	m, err := create.Save(ctx)
	return m, explain(err, "write the membership")
}

// mayStart refuses a holder or a level that is not there to join, and a second
// membership of the same level.
func (s *Service) mayStart(ctx context.Context, holder *ent.Contact, level *ent.MembershipLevel, today date.Date, except ...int64) ([]*errs.Error, error) {
	switch {
	case holder.IsDeceased:
		return nil, errs.Conflict(keyDeceased, "name", holder.DisplayName)
	case holder.ArchivedAt != nil:
		return nil, errs.Conflict(keyHolderPutAway, "name", holder.DisplayName)
	case level.ArchivedAt != nil:
		return nil, errs.Invalid("levelId", keyLevelArchived, "level", level.Name)
	case !level.IsOpen:
		return nil, errs.Invalid("levelId", keyLevelClosed, "level", level.Name)
	}
	held, err := s.db.Client(ctx).Membership.Query().Where(membership.HolderID(holder.ID), membership.IDNotIn(except...)).WithLevel().
		Order(ent.Asc(membership.FieldID)).All(asSystem(ctx))
	if err != nil {
		return nil, explain(err, "load the holder's memberships")
	}
	var warnings []*errs.Error
	for _, m := range held {
		status := factsOf(m, m.Edges.Level, false).decide(today)
		switch {
		case status == StatusExpired || status == StatusCancelled:
		case m.LevelID == level.ID:
			return nil, errs.Conflict(keyAlready, "name", holder.DisplayName, "level", level.Name)
		default:
			warnings = append(warnings, errs.Conflict(keyOtherLevel, "name", holder.DisplayName, "level", m.Edges.Level.Name))
		}
	}
	return warnings, nil
}

func (s *Service) mayCoordinate(ctx context.Context, contactID int64) error {
	c, err := s.db.Client(ctx).Contact.Get(ctx, contactID)
	if err != nil {
		return explain(err, "load the coordinator")
	}
	if c.Kind != contact.KindINDIVIDUAL || c.IsDeceased {
		return errs.Invalid("coordinatorId", keyCoordinator)
	}
	return nil
}
