package memberships

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/outbox"
)

// Direction says whether a change of level goes up or down by rank.
type Direction string

// The directions.
const (
	Upgrade   Direction = "UPGRADE"
	Downgrade Direction = "DOWNGRADE"
	Sideways  Direction = "SIDEWAYS"
)

// DirectionOf compares the ranks of two levels.
func DirectionOf(from, to *ent.MembershipLevel) Direction {
	switch {
	case to.Rank > from.Rank:
		return Upgrade
	case to.Rank < from.Rank:
		return Downgrade
	}
	return Sideways
}

// ChangeLevelInput changes the level within the time that is paid for. A change
// at the next renewal is a renewal with another level.
type ChangeLevelInput struct {
	MembershipID int64
	LevelID      int64
	// ExpectedTermID is the latest term as the person saw it; 0 for no check.
	ExpectedTermID int64
	// On is the first day of the new level; today where it is empty.
	On date.Date
	// Price is what the change costs; nil takes what was paid, or else nothing.
	Price   *money.Money
	Payment *Payment
}

// Validate checks what can be checked without the database.
func (in ChangeLevelInput) Validate() error {
	var wrong []error
	if in.MembershipID == 0 {
		wrong = append(wrong, errs.Invalid("membershipId", errs.KeyRequired))
	}
	if in.LevelID == 0 {
		wrong = append(wrong, errs.Invalid("levelId", errs.KeyRequired))
	}
	return errs.Join(append(wrong, validDate("on", in.On), in.Payment.validate(), validPrice(in.Price, in.Payment))...)
}

// ChangeLevel replaces the rest of the present term by one of another level.
// The day on which the membership ends stays.
func (s *Service) ChangeLevel(ctx context.Context, in ChangeLevelInput) (*Change, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *Change
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.changeLevel(ctx, in)
		return err
	})
	return out, explain(err, "change the level of the membership")
}

func (s *Service) changeLevel(ctx context.Context, in ChangeLevelInput) (*Change, error) {
	today, err := s.Today(ctx)
	if err != nil {
		return nil, err
	}
	m, err := s.locked(ctx, in.MembershipID)
	if err != nil {
		return nil, err
	}
	r, err := s.gatherRenewal(ctx, m, in.LevelID)
	if err != nil {
		return nil, err
	}
	if in.On.IsZero() {
		in.On = today
		if r.startsOn.After(today) {
			in.On = r.startsOn
		}
	}
	if err := r.decideChange(in, today); err != nil {
		return nil, err
	}
	if err := s.seatsFit(ctx, m, r.holder, r.level); err != nil {
		return nil, err
	}
	price := money.Zero(money.Currency(r.latest.Currency))
	if in.Price != nil || in.Payment != nil {
		if price, err = priceOf(r.level, in.Price, in.Payment, ""); err != nil {
			return nil, err
		}
	}
	out, err := s.sell(ctx, m, sale{
		span: levelChangeTerm(r.span(), in.On), kind: membershipterm.KindLEVEL_CHANGE, level: r.level,
		previous: r.latest, price: price, payment: in.Payment,
	}, today)
	if err != nil {
		return nil, err
	}
	return out, outbox.Write(ctx, s.db, outbox.Event{
		Name: "membership.level_changed", Subject: m.ID, Contact: m.HolderID,
		Payload: map[string]any{
			"from_level_id": r.present.ID, "level_id": r.level.ID, "direction": DirectionOf(r.present, r.level),
			"term_id": out.Term.ID, "start_on": out.Term.StartOn,
		},
	})
}

// decideChange says whether the level may change on the day. It may within the
// latest unbroken chain and not before the latest change of level, so that the
// later term always stands for the later days.
func (r *renewal) decideChange(in ChangeLevelInput, today date.Date) error {
	from := r.startsOn
	if r.latest.Kind == membershipterm.KindLEVEL_CHANGE {
		from = r.latest.StartOn
	}
	switch {
	case in.ExpectedTermID != 0 && in.ExpectedTermID != r.latest.ID:
		return errs.Conflict(keyChangedSince)
	case r.holder.IsDeceased:
		return errs.Conflict(keyDeceased, "name", r.holder.DisplayName)
	case !r.membership.CancelledOn.IsZero():
		return errs.Conflict(keyIsCancelled)
	case r.level == r.present:
		return errs.Conflict(keySameLevel, "level", r.present.Name)
	case r.level.ArchivedAt != nil:
		return errs.Invalid("levelId", keyLevelArchived, "level", r.level.Name)
	case in.On.Before(from) || in.On.After(r.endsOn) || r.endsOn.Before(today):
		return errs.Invalid("on", keyChangeOutside, "from", from, "to", r.endsOn)
	}
	return nil
}

// SetCoordinator names the person who looks after seats and renewal; 0 for none.
func (s *Service) SetCoordinator(ctx context.Context, membershipID, coordinatorID int64) (*ent.Membership, error) {
	return s.change(ctx, membershipID, func(ctx context.Context, m *ent.Membership, u *ent.MembershipUpdateOne) error {
		if coordinatorID == 0 {
			u.ClearCoordinatorID()
			return nil
		}
		u.SetCoordinatorID(coordinatorID)
		return s.mayCoordinate(ctx, coordinatorID)
	})
}

// SetSeats agrees on a number of seats for one membership, the holder included;
// 0 goes back to the level's. Fewer than are taken is refused.
func (s *Service) SetSeats(ctx context.Context, membershipID int64, seats int) (*ent.Membership, error) {
	if err := within("seats", seats, 0, maxSeats); err != nil {
		return nil, err
	}
	return s.change(ctx, membershipID, func(ctx context.Context, m *ent.Membership, u *ent.MembershipUpdateOne) error {
		u.SetSeatsOverride(seats)
		m.SeatsOverride = &seats
		if seats == 0 {
			u.ClearSeatsOverride()
			m.SeatsOverride = nil
		}
		holder, err := s.db.Client(ctx).Contact.Query().Where(contact.ID(m.HolderID)).Only(ctx)
		if err != nil {
			return explain(err, "load the holder")
		}
		level, err := s.level(ctx, m.LevelID, "levelId")
		if err != nil {
			return err
		}
		return s.seatsFit(ctx, m, holder, level)
	})
}

// change alters a membership's own columns in one transaction.
func (s *Service) change(
	ctx context.Context, id int64, decide func(context.Context, *ent.Membership, *ent.MembershipUpdateOne) error,
) (*ent.Membership, error) {
	var out *ent.Membership
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		m, err := s.locked(ctx, id)
		if err != nil {
			return err
		}
		u := s.db.Client(ctx).Membership.UpdateOneID(id).SetVersion(m.Version + 1)
		if err := decide(ctx, m, u); err != nil {
			return err
		}
		out, err = u.Save(ctx)
		return explainWrite(err, "change the membership")
	})
	return out, explain(err, "change the membership")
}
