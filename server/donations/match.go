package donations

import (
	"context"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/matchinggift"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
)

// AddMatchInput says that an organization may add to a gift.
type AddMatchInput struct {
	DonationID, MatcherID int64
	// Amount is as much as the gift where it is nil.
	Amount *money.Money
}

// Validate checks what can be told without the database.
func (in AddMatchInput) Validate() error {
	var faults []error
	if in.DonationID == 0 {
		faults = append(faults, errs.Invalid("donationId", errs.KeyRequired))
	}
	if in.MatcherID == 0 {
		faults = append(faults, errs.Invalid("matcherId", errs.KeyRequired))
	}
	if in.Amount != nil {
		faults = append(faults, checkAmount("amount", *in.Amount, ""))
	}
	return errs.Join(faults...)
}

// AddMatch notes a potential matching gift. It is an expectation and no money:
// only the donation that brings it counts.
func (s *Service) AddMatch(ctx context.Context, in AddMatchInput) (*ent.MatchingGift, error) {
	return transact(ctx, s, command{"MatchingGift", "add a matching gift", in.Validate()}, func(ctx context.Context) (*ent.MatchingGift, error) {
		h, err := s.holdLive(ctx, in.DonationID)
		if err != nil {
			return nil, err
		}
		amount := or(in.Amount, h.amount())
		if err := checkAmount("amount", amount, money.Currency(h.row.Currency)); err != nil {
			return nil, err
		}
		if h.row.ContactID == in.MatcherID {
			return nil, errs.Invalid("matcherId", KeyMatchSelf)
		}
		if err := s.checkContacts(ctx, mention{"matcherId", in.MatcherID}); err != nil {
			return nil, err
		}
		client := s.db.Client(ctx)
		twice, err := client.MatchingGift.Query().
			Where(matchinggift.DonationID(in.DonationID), matchinggift.MatcherID(in.MatcherID)).Exist(system(ctx))
		if err != nil {
			return nil, err
		}
		if twice {
			return nil, errs.Conflict(KeyMatchTwice).At("matcherId")
		}
		return client.MatchingGift.Create().SetDonationID(in.DonationID).SetMatcherID(in.MatcherID).
			SetAmountMinor(amount.Minor).SetCurrency(h.row.Currency).Save(ctx)
	})
}

// matchSteps are the states that a matching gift may go to by hand. It is
// received with a donation and no other way.
var matchSteps = map[matchinggift.Status][]matchinggift.Status{
	matchinggift.StatusPOTENTIAL: {matchinggift.StatusSUBMITTED, matchinggift.StatusDECLINED},
	matchinggift.StatusSUBMITTED: {matchinggift.StatusAPPROVED, matchinggift.StatusDECLINED},
	matchinggift.StatusAPPROVED:  {matchinggift.StatusDECLINED},
	matchinggift.StatusDECLINED:  {matchinggift.StatusPOTENTIAL},
}

// MoveMatchInput takes a matching gift a step further.
type MoveMatchInput struct {
	ID int64
	To matchinggift.Status
	// On is when it was submitted; today where it is empty.
	On date.Date
}

// MoveMatch takes a matching gift from potential over submitted to approved, or
// to declined, from where it may become potential again.
func (s *Service) MoveMatch(ctx context.Context, in MoveMatchInput) (*ent.MatchingGift, error) {
	fault := errs.Join(checkDay("on", in.On, false), s.notAfterTomorrow("on", in.On))
	return transact(ctx, s, command{"MatchingGift", "move a matching gift", fault}, func(ctx context.Context) (*ent.MatchingGift, error) {
		row, err := s.match(ctx, in.ID)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(matchSteps[row.Status], in.To) {
			return nil, errs.Conflict(KeyMatchState, "from", row.Status, "to", in.To)
		}
		u := s.db.Client(ctx).MatchingGift.UpdateOne(row).SetStatus(in.To)
		if in.To == matchinggift.StatusSUBMITTED {
			if in.On, err = s.orToday(ctx, in.On); err != nil {
				return nil, err
			}
			u.SetSubmittedOn(in.On)
		}
		return narrowed(u.Save(ctx))
	})
}

// match loads a matching gift that no other transaction can change meanwhile.
func (s *Service) match(ctx context.Context, id int64) (*ent.MatchingGift, error) {
	if err := s.db.LockRow(ctx, matchinggift.Table, id); err != nil {
		return nil, err
	}
	row, err := s.db.Client(ctx).MatchingGift.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, errs.NotFound(KeyMatchUnknown)
	}
	return row, err
}
