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
	in.On = r.changeDay(in.On, today)
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
		span: changedTerm(r.level, r.span(), in.On), kind: membershipterm.KindLEVEL_CHANGE, level: r.level,
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

// changeDay is the day that was given, or else the first on which it can be.
func (r *renewal) changeDay(on, today date.Date) date.Date {
	if on.IsZero() {
		return max(today, r.startsOn)
	}
	return on
}

// LevelChangePreview is what a change of level would do.
type LevelChangePreview struct {
	// From is the level held now, To the new one.
	From, To *ent.MembershipLevel
	// LatestTermID is what ChangeLevelInput.ExpectedTermID wants.
	LatestTermID   int64
	StartOn, EndOn date.Date
	// EndedOn is the end as it stands; it differs from EndOn for life alone.
	EndedOn   date.Date
	Direction Direction
	// SeatLimit is the number of seats from then on.
	SeatLimit int
	// Why says why it cannot be done; nil where it can.
	Why *errs.Error
}

// PreviewLevelChange says what a change of level would do on a day, today where
// it is empty. It writes nothing.
func (s *Service) PreviewLevelChange(ctx context.Context, membershipID, levelID int64, on date.Date) (*LevelChangePreview, error) {
	if err := validDate("on", on); err != nil {
		return nil, err
	}
	today, err := s.Today(ctx)
	if err != nil {
		return nil, err
	}
	m, err := s.db.Client(ctx).Membership.Get(ctx, membershipID)
	if err != nil {
		return nil, explain(err, "load the membership")
	}
	r, err := s.gatherRenewal(ctx, m, levelID)
	if err != nil {
		return nil, err
	}
	on = r.changeDay(on, today)
	next := changedTerm(r.level, r.span(), on)
	out := &LevelChangePreview{
		From: r.present, To: r.level, LatestTermID: r.latest.ID, StartOn: next.start, EndOn: next.end, EndedOn: r.endsOn,
		Direction: DirectionOf(r.present, r.level), SeatLimit: seatLimit(m, r.level),
	}
	err = r.decideChange(ChangeLevelInput{MembershipID: membershipID, LevelID: levelID, On: on}, today)
	if err == nil {
		err = s.seatsFit(ctx, m, r.holder, r.level)
	}
	if err == nil {
		return out, nil
	}
	if code := errs.CodeOf(err); code != errs.CodeConflict && code != errs.CodeInvalid {
		return nil, err
	}
	out.Why = errs.All(err)[0]
	return out, nil
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
