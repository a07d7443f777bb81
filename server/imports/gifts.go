package imports

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/money"
)

// Gifts is what an import needs of the donations service. Both methods join the transaction in ctx and act as its viewer.
type Gifts interface {
	// Record writes one donation with its allocation and its entry in the ledger.
	Record(ctx context.Context, gift Gift) (*ent.Donation, error)
	// TakeBack undoes a donation that was a mistake: it is marked as deleted and the ledger holds the reversal. It refuses
	// a donation that has a receipt or a refund.
	TakeBack(ctx context.Context, donationID int64) error
}

// Gift is a donation to be recorded.
type Gift struct {
	ContactID         int64
	Amount            money.Money
	ReceivedOn        date.Date
	Method            string
	FundID            int64
	CampaignID        int64
	AppealID          int64
	Reference         string
	Source            string
	ExternalID        string
	Note              string
	IsAnonymous       bool
	FairMarket        *money.Money
	InKindDescription string
	CustomFields      map[string]any
	// RequestKey makes the same request twice one donation.
	RequestKey string
}
