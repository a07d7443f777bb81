package donations

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/runs"
)

// changeBack restores what a change to many replaced in a donation, but what
// somebody has changed since: that person's word is the later one.
func (s *Service) changeBack(ctx context.Context, st *runs.Step, id int64, kept map[string]any) error {
	var c ManyChange
	if err := st.Parameters(&c); err != nil {
		return err
	}
	before, err := replacedIn(kept)
	if err != nil {
		return err
	}
	h, err := s.holdLive(ctx, id)
	if err != nil {
		return err
	}
	in, isAsLeft := c.back(h, before)
	if !isAsLeft {
		return errs.Conflict(KeyManyChangedSince)
	}
	if in.CampaignID != nil || len(in.Allocations) > 0 {
		if _, err := s.UpdateDonation(ctx, in); err != nil {
			return err
		}
	}
	if before.IsThanked == nil {
		return nil
	}
	if h, err = s.holdLive(ctx, id); err != nil {
		return err
	}
	u := s.db.Client(ctx).Donation.UpdateOne(h.row)
	if before.Thanked != nil {
		u.SetAcknowledgedAt(*before.Thanked)
	} else {
		u.ClearAcknowledgedAt()
	}
	_, err = s.rebook(ctx, h, u, "donation.updated")
	return err
}

// back decides what restores a donation, and whether it is still as the change
// has left it.
func (c ManyChange) back(h held, before replaced) (in UpdateInput, isAsLeft bool) {
	in, isAsLeft = UpdateInput{ID: h.row.ID}, true
	if before.IsThanked != nil {
		isAsLeft = (h.row.AcknowledgedAt != nil) == *c.IsThanked
	}
	if before.CampaignID != nil {
		isAsLeft = isAsLeft && value(h.row.CampaignID) == before.LeftCampaign && value(h.row.AppealID) == before.LeftAppeal
		in.CampaignID, in.AppealID = before.CampaignID, before.AppealID
	}
	if len(before.Parts) > 0 {
		sum := money.Zero(h.amount().Currency)
		for _, p := range before.Parts {
			sum.Minor += p.Minor
			in.Allocations = append(in.Allocations, p.input(sum.Currency))
		}
		isAsLeft = isAsLeft && len(h.allocations) == 1 && h.allocations[0].FundID == *c.FundID && h.amount() == sum
	}
	return in, isAsLeft
}

func (p formerPart) input(currency money.Currency) AllocationInput {
	if p.BasisPoints != nil {
		share := money.BasisPoints(*p.BasisPoints)
		return AllocationInput{FundID: p.FundID, Share: &share}
	}
	return AllocationInput{FundID: p.FundID, Amount: &money.Money{Minor: p.Minor, Currency: currency}}
}

func replacedIn(kept map[string]any) (out replaced, err error) {
	text, err := json.Marshal(kept)
	if err == nil {
		err = json.Unmarshal(text, &out)
	}
	if err != nil {
		return out, fmt.Errorf("read what was replaced: %w", err)
	}
	return out, nil
}
