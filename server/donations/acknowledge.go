package donations

import (
	"context"

	"github.com/moim-crm/moim/ent"
)

// Acknowledge notes that the donor was thanked. Doing it again keeps the first
// time.
func (s *Service) Acknowledge(ctx context.Context, id int64) (*ent.Donation, error) {
	return s.thank(ctx, id, true)
}

// Unacknowledge takes the note back that the donor was thanked.
func (s *Service) Unacknowledge(ctx context.Context, id int64) (*ent.Donation, error) {
	return s.thank(ctx, id, false)
}

func (s *Service) thank(ctx context.Context, id int64, isThanked bool) (*ent.Donation, error) {
	return transact(ctx, s, command{"Donation", "acknowledge a donation", nil}, func(ctx context.Context) (*ent.Donation, error) {
		h, err := s.holdLive(ctx, id)
		if err != nil {
			return nil, err
		}
		if (h.row.AcknowledgedAt != nil) == isThanked {
			return s.shown(ctx, h.row)
		}
		u := s.db.Client(ctx).Donation.UpdateOne(h.row)
		if isThanked {
			u.SetAcknowledgedAt(s.instant())
		} else {
			u.ClearAcknowledgedAt()
		}
		return s.rebook(ctx, h, u, "donation.updated")
	})
}
