package donations

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
)

// UpdateInput changes a donation; nil leaves a field as it is. Who gave, and in
// which currency, never changes: take the donation back and record it anew.
type UpdateInput struct {
	ID int64
	// Version is the one that the change was made on; another one meanwhile is a
	// conflict. 0 does not ask.
	Version    int
	Amount     *money.Money
	ReceivedOn *date.Date
	Method     *donation.Method
	// Allocations divide the donation anew. Without them a changed amount keeps
	// its shares, or its only fund.
	Allocations []AllocationInput
	// CampaignID, AppealID and PledgeID are taken away by 0.
	CampaignID, AppealID, PledgeID *int64
	Reference, Note                *string
	IsAnonymous                    *bool
	// InKindDescription and FairMarket say what was given in kind; empty and an
	// amount without a currency take them away.
	InKindDescription *string
	FairMarket        *money.Money
	CustomFields      map[string]any
}

// Validate checks what can be told without the database.
func (in UpdateInput) Validate() error {
	var faults []error
	if in.Amount != nil {
		faults = append(faults, checkAmount("amount", *in.Amount, ""))
	}
	if in.ReceivedOn != nil {
		faults = append(faults, checkDay("receivedOn", *in.ReceivedOn, true))
	}
	if in.Method != nil && donation.MethodValidator(*in.Method) != nil {
		faults = append(faults, errs.Invalid("method", errs.KeyMalformed, "value", *in.Method))
	}
	if in.Reference != nil {
		faults = append(faults, checkText("reference", *in.Reference, maxName, false))
	}
	if in.Note != nil {
		faults = append(faults, checkText("note", *in.Note, maxText, false))
	}
	return errs.Join(faults...)
}

// UpdateDonation changes a donation. The ledger is corrected by a reversal and
// new lines, and every refund is divided anew over the funds as they now are.
func (s *Service) UpdateDonation(ctx context.Context, in UpdateInput) (*ent.Donation, error) {
	fault := errs.Join(in.Validate(), s.notAfterTomorrow("receivedOn", or(in.ReceivedOn, "")))
	return transact(ctx, s, command{"Donation", "update a donation", fault}, func(ctx context.Context) (*ent.Donation, error) {
		h, err := s.holdLive(ctx, in.ID)
		if err != nil {
			return nil, err
		}
		parts, err := decideUpdate(h, in)
		if err != nil {
			return nil, err
		}
		if in, err = s.checkUpdate(ctx, h, in); err != nil {
			return nil, err
		}
		if parts != nil {
			if parts, err = s.place(ctx, or(in.Amount, h.amount()), parts, h.funds()); err != nil {
				return nil, err
			}
		}
		return s.applyUpdate(ctx, h, in, parts)
	})
}

// funds are those that hold a part of the donation; they may keep it when archived.
func (h held) funds() map[int64]bool {
	out := make(map[int64]bool, len(h.allocations))
	for _, a := range h.allocations {
		out[a.FundID] = true
	}
	return out
}

// decideUpdate refuses what the donation as it stands does not allow, and
// returns the parts into which it is divided anew, nil where that stays.
func decideUpdate(h held, in UpdateInput) ([]part, error) {
	now := h.amount()
	next := or(in.Amount, now)
	switch {
	case in.Version != 0 && in.Version != h.row.Version:
		return nil, errs.Conflict(KeyChanged)
	case next.Currency != now.Currency:
		return nil, errs.Invalid("amount", KeyOtherCurrency, "currency", now.Currency)
	case next.Minor < h.row.RefundedMinor:
		return nil, errs.Invalid("amount", KeyBelowRefunded, "refunded", *h.row.Refunded())
	}
	for _, r := range h.refunds {
		if or(in.ReceivedOn, h.row.ReceivedOn).After(r.RefundedOn) {
			return nil, errs.Invalid("receivedOn", KeyAfterRefund, "date", r.RefundedOn)
		}
	}
	if err := in.checkInKind(or(in.Method, h.row.Method), now.Currency); err != nil {
		return nil, err
	}
	switch {
	case len(in.Allocations) > 0:
		return divide(next, in.Allocations)
	case next == now:
		return nil, nil
	}
	inputs, err := keptShares(next, h.allocations)
	if err != nil {
		return nil, err
	}
	return divide(next, inputs)
}

// checkInKind refuses facts of goods for money, and a value in another currency.
func (in UpdateInput) checkInKind(method donation.Method, currency money.Currency) error {
	if in.InKindDescription == nil && in.FairMarket == nil {
		return nil
	}
	goods := InKind{Description: or(in.InKindDescription, "")}
	if in.FairMarket != nil && *in.FairMarket != (money.Money{}) {
		goods.FairMarket = in.FairMarket
	}
	return checkInKind(method, &goods, currency)
}

// keptShares divides a changed amount as it was divided, where that is certain:
// all to the only fund, or by the shares that were entered.
func keptShares(amount money.Money, allocations []*ent.Allocation) ([]AllocationInput, error) {
	if len(allocations) == 1 && allocations[0].BasisPoints == nil {
		return []AllocationInput{{FundID: allocations[0].FundID, Amount: &amount}}, nil
	}
	inputs := make([]AllocationInput, len(allocations))
	for i, a := range allocations {
		if a.BasisPoints == nil {
			return nil, errs.Invalid("allocations", KeyAllocationAnew)
		}
		points := money.BasisPoints(*a.BasisPoints)
		inputs[i] = AllocationInput{FundID: a.FundID, Share: &points}
	}
	return inputs, nil
}

// checkUpdate finds that what the donation newly points at may be pointed at. A
// changed campaign sheds an appeal that belongs to another.
func (s *Service) checkUpdate(ctx context.Context, h held, in UpdateInput) (UpdateInput, error) {
	was := effort{value(h.row.CampaignID), value(h.row.AppealID)}
	next := effort{or(in.CampaignID, was.campaign), or(in.AppealID, was.appeal)}
	if next.campaign != was.campaign && in.AppealID == nil {
		next.appeal = 0
	}
	if next.appeal != was.appeal && in.CampaignID == nil && next.appeal != 0 {
		next.campaign = 0 // the appeal brings its own
	}
	if next != was {
		var err error
		if next, err = s.checkEffort(ctx, next); err != nil {
			return in, err
		}
		in.CampaignID, in.AppealID = &next.campaign, &next.appeal
	}
	if in.PledgeID != nil && *in.PledgeID != value(h.row.PledgeID) {
		return in, s.checkPledge(ctx, *in.PledgeID, money.Currency(h.row.Currency))
	}
	return in, nil
}

func value(p *int64) int64 {
	if p == nil {
		return 0
	}
	return *p
}
