package connect

import (
	"context"

	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/memberships"
)

// dues keeps what is paid for memberships among the donations. The two domains
// do not know each other.
type dues struct{ donations *donations.Service }

// Dues connects memberships to donations.
func Dues(d *donations.Service) memberships.Dues { return dues{d} }

// RecordDues implements memberships.Dues.
func (d dues) RecordDues(ctx context.Context, in memberships.DuesInput) (donationID int64, err error) {
	row, err := d.donations.RecordDonation(ctx, donations.RecordInput{
		ContactID: in.ContactID, Kind: donation.KindDUES, Method: in.Method, Amount: in.Amount,
		ReceivedOn: in.ReceivedOn, Reference: in.Reference,
	})
	if err != nil {
		return 0, err
	}
	return row.ID, nil
}

// TakeBackDues implements memberships.Dues.
func (d dues) TakeBackDues(ctx context.Context, donationID int64, _ string) error {
	_, err := d.donations.TakeBack(ctx, donationID)
	return err
}
