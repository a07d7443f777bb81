package donations

import (
	"context"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/server/errs"
)

// maxAtOnce bounds what one change of many donations may touch.
const maxAtOnce = 500

// AcknowledgeMany notes of many donations that their donors were thanked, or
// takes the note back; all or none.
func (s *Service) AcknowledgeMany(ctx context.Context, ids []int64, isThanked bool) ([]*ent.Donation, error) {
	return s.eachOf(ctx, "acknowledge donations", ids, func(ctx context.Context, id int64) (*ent.Donation, error) {
		return s.thank(ctx, id, isThanked)
	})
}

// SetCampaign puts many donations under a campaign and an appeal, 0 for none; all
// or none.
func (s *Service) SetCampaign(ctx context.Context, ids []int64, campaignID, appealID int64) ([]*ent.Donation, error) {
	return s.eachOf(ctx, "set the campaign of donations", ids, func(ctx context.Context, id int64) (*ent.Donation, error) {
		return s.UpdateDonation(ctx, UpdateInput{ID: id, CampaignID: &campaignID, AppealID: &appealID})
	})
}

// eachOf changes donations in the order of their ids, so that two such changes
// at once cannot wait for each other.
func (s *Service) eachOf(ctx context.Context, action string, ids []int64, change func(context.Context, int64) (*ent.Donation, error)) ([]*ent.Donation, error) {
	var fault error
	if len(ids) > maxAtOnce {
		fault = errs.Invalid("ids", KeyTooManyAtOnce, "max", maxAtOnce)
	}
	return transact(ctx, s, command{"Donation", action, fault}, func(ctx context.Context) ([]*ent.Donation, error) {
		out := make([]*ent.Donation, 0, len(ids))
		for _, id := range slices.Compact(slices.Sorted(slices.Values(ids))) {
			row, err := change(ctx, id)
			if err != nil {
				return nil, err
			}
			out = append(out, row)
		}
		return out, nil
	})
}
