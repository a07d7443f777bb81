package imports

import (
	"context"
	"strconv"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/importrow"
)

// writeGift records the donation of a row for its contact.
func (a *applier) writeGift(ctx context.Context, row *ent.ImportRow, d *draft, done outcome) (outcome, error) {
	gift, made, err := a.gift(ctx, d, done.contactID)
	if err != nil {
		return outcome{}, err
	}
	// The key makes the same row of the same import one donation, whatever happens in between.
	gift.RequestKey = "import:" + strconv.FormatInt(row.ID, 10)
	recorded, err := a.s.gifts.Record(ctx, gift)
	if err != nil {
		return outcome{}, err
	}
	if done.trace == nil {
		done.trace = &trace{Contact: contactFound}
	}
	done.trace.Made, done.trace.GiftVersion = made, recorded.Version
	done.action, done.donationID = importrow.ActionCREATE, recorded.ID
	return done, nil
}

func (a *applier) gift(ctx context.Context, d *draft, contactID int64) (Gift, made, error) {
	r := d.record.Donation
	var m made
	fundID, isNew, err := a.s.ensureFund(ctx, a.names, r.Fund)
	if err != nil {
		return Gift{}, m, err
	}
	if isNew {
		m.FundID = fundID
	}
	campaignID, isNew, err := a.s.ensureCampaign(ctx, a.names, r.Campaign)
	if err != nil {
		return Gift{}, m, err
	}
	if isNew {
		m.CampaignID = campaignID
	}
	appealID, campaignID, isNew, err := a.s.ensureAppeal(ctx, a.names, r.Appeal, campaignID)
	if err != nil {
		return Gift{}, m, err
	}
	if isNew {
		m.AppealID = appealID
	}
	return Gift{
		ContactID: contactID, Amount: r.Amount, ReceivedOn: r.ReceivedOn, Method: r.Method, FundID: fundID, CampaignID: campaignID,
		AppealID: appealID, Reference: r.Reference, Source: r.Source, ExternalID: r.ExternalID, Note: r.Note, IsAnonymous: r.IsAnonymous,
		FairMarket: r.FairMarket, InKindDescription: r.InKindDescription, CustomFields: d.giftCustom,
	}, m, nil
}
