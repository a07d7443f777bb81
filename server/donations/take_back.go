package donations

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/matchinggift"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/server/errs"
)

// TakeBack undoes a donation that was recorded by mistake: it counts nowhere any
// more, and the ledger is reversed. What was paid for membership, or paid back in
// part, cannot be a mistake of that kind. Matching gifts that came with it are
// expected again.
func (s *Service) TakeBack(ctx context.Context, id int64) (*ent.Donation, error) {
	return transact(ctx, s, command{"Donation", "take back a donation", nil}, func(ctx context.Context) (*ent.Donation, error) {
		h, err := s.hold(ctx, id)
		if err != nil {
			return nil, err
		}
		if h.row.DeletedAt != nil {
			return s.shown(ctx, h.row)
		}
		bought, err := s.db.Client(ctx).MembershipTerm.Query().
			Where(membershipterm.DonationID(id), membershipterm.VoidedAtIsNil()).Exist(system(ctx))
		if err != nil {
			return nil, fmt.Errorf("look up membership terms: %w", err)
		}
		if err := mayTakeBack(h, bought); err != nil {
			return nil, err
		}
		if err := s.unmatch(ctx, id); err != nil {
			return nil, err
		}
		u := s.db.Client(ctx).Donation.UpdateOne(h.row).SetDeletedAt(s.instant())
		return s.rebook(ctx, h, u, "donation.taken_back")
	})
}

// mayTakeBack says whether a donation can be undone as a mistake.
func mayTakeBack(h held, boughtTerm bool) error {
	switch {
	case h.row.RefundedMinor > 0:
		return errs.Conflict(KeyHasRefunds)
	case boughtTerm:
		return errs.Conflict(KeyBoughtTerm)
	}
	return nil
}

// unmatch makes matching gifts that came with a donation expected again.
func (s *Service) unmatch(ctx context.Context, id int64) error {
	client := s.db.Client(ctx)
	rows, err := client.MatchingGift.Query().Where(matchinggift.ReceivedID(id)).All(system(ctx))
	if err != nil {
		return fmt.Errorf("look up matching gifts: %w", err)
	}
	for _, row := range rows {
		u := client.MatchingGift.UpdateOne(row).SetStatus(matchinggift.StatusAPPROVED).ClearReceivedID()
		if _, err := narrowed(u.Save(ctx)); err != nil {
			return err
		}
	}
	return nil
}

// Restore brings a donation back that was taken back.
func (s *Service) Restore(ctx context.Context, id int64) (*ent.Donation, error) {
	return transact(ctx, s, command{"Donation", "restore a donation", nil}, func(ctx context.Context) (*ent.Donation, error) {
		h, err := s.hold(ctx, id)
		if err != nil {
			return nil, err
		}
		if h.row.DeletedAt == nil {
			return nil, errs.Conflict(KeyNotTakenBack)
		}
		return s.rebook(ctx, h, s.db.Client(ctx).Donation.UpdateOne(h.row).ClearDeletedAt(), "donation.restored")
	})
}

// rebook saves a change that leaves the allocations as they are, and what the
// ledger and the world hear of it.
func (s *Service) rebook(ctx context.Context, h held, u *ent.DonationUpdateOne, event string) (*ent.Donation, error) {
	before := h.booking()
	row, err := narrowed(u.SetVersion(h.row.Version + 1).Save(ctx))
	if err != nil {
		return nil, err
	}
	if err := s.book(ctx, row, before, bookingOf(row, h.allocations, h.refunds), ""); err != nil {
		return nil, err
	}
	if err := s.tell(ctx, event, row.ID, row.ContactID, payloadOf(row)); err != nil {
		return nil, err
	}
	return s.shown(ctx, row)
}
