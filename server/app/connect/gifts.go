// Package connect joins domains that do not know each other, for the composition root and for tests.
package connect

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/imports"
)

// gifts records what an import brings. Imports know contacts and no donations.
type gifts struct{ donations *donations.Service }

// Gifts connects imports to donations.
func Gifts(d *donations.Service) imports.Gifts { return gifts{d} }

// Record implements imports.Gifts.
func (g gifts) Record(ctx context.Context, in imports.Gift) (*ent.Donation, error) {
	input := donations.RecordInput{
		ContactID: in.ContactID, Method: donation.Method(in.Method), Amount: in.Amount, ReceivedOn: in.ReceivedOn,
		CampaignID: in.CampaignID, AppealID: in.AppealID, Reference: in.Reference, Note: in.Note, IsAnonymous: in.IsAnonymous,
		Source: in.Source, ExternalID: in.ExternalID, CustomFields: in.CustomFields, RequestKey: in.RequestKey,
	}
	if in.FundID != 0 {
		input.Allocations = []donations.AllocationInput{{FundID: in.FundID, Amount: &in.Amount}}
	}
	if input.Method == donation.MethodIN_KIND {
		input.InKind = &donations.InKind{Description: in.InKindDescription, FairMarket: in.FairMarket}
	}
	return g.donations.RecordDonation(ctx, input)
}

// TakeBack implements imports.Gifts.
func (g gifts) TakeBack(ctx context.Context, donationID int64) error {
	_, err := g.donations.TakeBack(ctx, donationID)
	return err
}
