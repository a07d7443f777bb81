package memberships

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
)

// RenewInput renews a membership.
type RenewInput struct {
	MembershipID int64
	// ExpectedTermID is the latest term as the person saw it. A renewal of any
	// other is refused, so that the same one sent twice moves the end once. It
	// may be 0 where the renewal window alone guards, never with IsEarly.
	ExpectedTermID int64
	// LevelID is another level from the new term on; 0 keeps it.
	LevelID int64
	// IsEarly renews before the window opens.
	IsEarly bool
	Price   *money.Money
	Payment *Payment
}

// Validate checks what can be checked without the database.
func (in RenewInput) Validate() error {
	var wrong []error
	if in.MembershipID == 0 {
		wrong = append(wrong, errs.Invalid("membershipId", errs.KeyRequired))
	}
	if in.IsEarly && in.ExpectedTermID == 0 {
		wrong = append(wrong, errs.Invalid("expectedTermId", keyTermNeeded))
	}
	return errs.Join(append(wrong, in.Payment.validate(), validPrice(in.Price, in.Payment))...)
}

// Renew adds the next term. Of two renewals of the same term, one after the
// other or both at once, the second is refused with a conflict.
func (s *Service) Renew(ctx context.Context, in RenewInput) (*Change, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *Change
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		out, err = s.renew(ctx, in)
		return err
	})
	return out, explain(err, "renew the membership")
}

func (s *Service) renew(ctx context.Context, in RenewInput) (*Change, error) {
	h, err := s.home(ctx)
	if err != nil {
		return nil, err
	}
	today := date.Today(h.zone, s.now())
	m, err := s.locked(ctx, in.MembershipID)
	if err != nil {
		return nil, err
	}
	r, err := s.gatherRenewal(ctx, m, in.LevelID)
	if err != nil {
		return nil, err
	}
	if err := r.decide(in, today); err != nil {
		return nil, err
	}
	if err := s.seatsFit(ctx, m, r.holder, r.level); err != nil {
		return nil, err
	}
	price, err := priceOf(r.level, in.Price, in.Payment, h.currency)
	if err != nil {
		return nil, err
	}
	next, kind := r.next(today)
	out, err := s.sell(ctx, m, sale{
		span: next, kind: kind, level: r.level, previous: r.latest, price: price, payment: in.Payment,
	}, today)
	if err != nil {
		return nil, err
	}
	return out, s.tell(ctx, "membership.renewed", out.Membership, out.Term)
}

// renewal is what a renewal depends on.
type renewal struct {
	summary
	membership *ent.Membership
	holder     *ent.Contact
	// present is the level held now, level the one from the new term on.
	present, level *ent.MembershipLevel
}

func (s *Service) gatherRenewal(ctx context.Context, m *ent.Membership, levelID int64) (*renewal, error) {
	terms, err := s.terms(ctx, m.ID)
	if err != nil {
		return nil, err
	}
	r := &renewal{membership: m}
	var ok bool
	if r.summary, ok = summarize(terms); !ok {
		return nil, errs.Conflict(keyNoTerm)
	}
	if r.holder, err = s.db.Client(ctx).Contact.Query().Where(contact.ID(m.HolderID)).Only(ctx); err != nil {
		return nil, explain(err, "load the holder")
	}
	if r.present, err = s.level(ctx, m.LevelID, "levelId"); err != nil {
		return nil, err
	}
	r.level = r.present
	if levelID != 0 && levelID != m.LevelID {
		r.level, err = s.level(ctx, levelID, "levelId")
	}
	return r, err
}

// decide says whether the renewal may be done. A level that was put away can
// be kept, but not changed to, and not joined again after a gap.
func (r *renewal) decide(in RenewInput, today date.Date) error {
	opensOn, isOpen := mayRenew(r.endsOn, r.present.RenewalOpensDays, today)
	_, kind := r.next(today)
	switch {
	case in.ExpectedTermID != 0 && in.ExpectedTermID != r.latest.ID:
		return errs.Conflict(keyChangedSince)
	case r.holder.IsDeceased:
		return errs.Conflict(keyDeceased, "name", r.holder.DisplayName)
	case !r.membership.CancelledOn.IsZero():
		return errs.Conflict(keyIsCancelled)
	case r.level != r.present && r.level.ArchivedAt != nil:
		return errs.Invalid("levelId", keyLevelArchived, "level", r.level.Name)
	case r.endsOn == forLife:
		return errs.Conflict(keyForLife, "name", r.holder.DisplayName)
	case kind == membershipterm.KindREJOIN && (r.level.ArchivedAt != nil || !r.level.IsOpen):
		// Who comes back after a gap joins anew, and the level takes nobody new.
		return errs.Conflict(keyRejoinClosed, "level", r.level.Name, "date", r.endsOn)
	case !isOpen && !in.IsEarly:
		return errs.Conflict(keyTooEarly, "date", opensOn)
	}
	return nil
}

func (r *renewal) next(today date.Date) (span, membershipterm.Kind) {
	next := nextTerm(r.level, r.span(), r.present.GraceDays, today)
	if next.chain != r.latest.Chain {
		return next, membershipterm.KindREJOIN
	}
	return next, membershipterm.KindRENEWAL
}

// RenewalPreview is what a renewal would do today.
type RenewalPreview struct {
	Level *ent.MembershipLevel
	// LatestTermID is what RenewInput.ExpectedTermID wants.
	LatestTermID   int64
	StartOn, EndOn date.Date
	// HasGap: the old term ran out so long ago that a new chain begins.
	HasGap bool
	// OpensOn is the first day of the renewal window.
	OpensOn date.Date
	IsOpen  bool
}

// PreviewRenewal says what a renewal, to another level where levelID is not 0,
// would do today. It writes nothing.
func (s *Service) PreviewRenewal(ctx context.Context, membershipID, levelID int64) (*RenewalPreview, error) {
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
	next, kind := r.next(today)
	p := &RenewalPreview{
		Level: r.level, LatestTermID: r.latest.ID, StartOn: next.start, EndOn: next.end, HasGap: kind == membershipterm.KindREJOIN,
	}
	p.OpensOn, p.IsOpen = mayRenew(r.endsOn, r.present.RenewalOpensDays, today)
	return p, nil
}
