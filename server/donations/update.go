package donations

import (
	"context"
	"strings"

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
	InKind                         *InKind
	CustomFields                   map[string]any
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
	if err := checkInKind(or(in.Method, h.row.Method), in.InKind, now.Currency); err != nil {
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

func (s *Service) applyUpdate(ctx context.Context, h held, in UpdateInput, parts []part) (*ent.Donation, error) {
	before := h.booking()
	u := patchDonation(s.db.Client(ctx).Donation.UpdateOne(h.row), h.row, in)
	if len(in.CustomFields) > 0 {
		values, err := s.customFields(ctx, FieldValues{h.row.CustomFields, h.row.CustomFieldKeys}, in.CustomFields)
		if err != nil {
			return nil, err
		}
		u.SetCustomFields(values.Values).SetCustomFieldKeys(values.Keys)
	}
	row, err := narrowed(u.SetVersion(h.row.Version + 1).Save(ctx))
	if err != nil {
		return nil, err
	}
	allocations := h.allocations
	if parts != nil {
		if allocations, err = s.reallocate(ctx, row, h.allocations, parts); err != nil {
			return nil, err
		}
	}
	if err := s.book(ctx, row, before, bookingOf(row, allocations, h.refunds), ""); err != nil {
		return nil, err
	}
	if row.AmountMinor < h.row.AmountMinor {
		if err := s.capSoftCredits(ctx, row); err != nil {
			return nil, err
		}
	}
	if err := s.tell(ctx, "donation.updated", row.ID, row.ContactID, payloadOf(row)); err != nil {
		return nil, err
	}
	return s.shown(ctx, row)
}

// patchDonation sets what differs and nothing else: a viewer who may not write a
// field may still save the others.
func patchDonation(u *ent.DonationUpdateOne, row *ent.Donation, in UpdateInput) *ent.DonationUpdateOne {
	if in.Amount != nil && in.Amount.Minor != row.AmountMinor {
		u.SetAmountMinor(in.Amount.Minor)
	}
	differs(in.ReceivedOn, row.ReceivedOn, u.SetReceivedOn)
	differs(in.Method, row.Method, u.SetMethod)
	differs(in.Note, row.Note, u.SetNote)
	differs(in.IsAnonymous, row.IsAnonymous, u.SetIsAnonymous)
	if in.Reference != nil {
		trimmed := strings.TrimSpace(*in.Reference)
		differs(&trimmed, row.Reference, u.SetReference)
	}
	for _, ref := range []struct {
		next, now *int64
		set       func(int64) *ent.DonationUpdateOne
		clear     func() *ent.DonationUpdateOne
	}{
		{in.CampaignID, row.CampaignID, u.SetCampaignID, u.ClearCampaignID},
		{in.AppealID, row.AppealID, u.SetAppealID, u.ClearAppealID},
		{in.PledgeID, row.PledgeID, u.SetPledgeID, u.ClearPledgeID},
	} {
		if ref.next != nil && *ref.next != value(ref.now) {
			point(*ref.next, ref.set, ref.clear)
		}
	}
	switch method := or(in.Method, row.Method); {
	case in.InKind != nil:
		u.SetInKindDescription(in.InKind.Description)
		if in.InKind.FairMarket != nil {
			u.SetFairMarketMinor(in.InKind.FairMarket.Minor)
		} else {
			u.ClearFairMarketMinor()
		}
	case !isInKind(method) && isInKind(row.Method):
		u.ClearInKindDescription().ClearFairMarketMinor()
	}
	return u
}

// differs sets a value that was given and is another than now.
func differs[T comparable, U any](next *T, now T, set func(T) U) {
	if next != nil && *next != now {
		set(*next)
	}
}

// reallocate brings the allocation rows to the parts, row by row for the history,
// and returns them in the order of their ids.
func (s *Service) reallocate(ctx context.Context, d *ent.Donation, now []*ent.Allocation, parts []part) ([]*ent.Allocation, error) {
	client := s.db.Client(ctx)
	next := make(map[int64]part, len(parts))
	for _, p := range parts {
		next[p.fund] = p
	}
	var out []*ent.Allocation
	for _, a := range now {
		p, stays := next[a.FundID]
		if !stays {
			if _, err := narrowed(a, client.Allocation.DeleteOne(a).Exec(ctx)); err != nil {
				return nil, err
			}
			continue
		}
		delete(next, a.FundID)
		u := client.Allocation.UpdateOne(a).SetAmountMinor(p.minor)
		if p.basisPoints == nil {
			u.ClearBasisPoints()
		} else {
			u.SetBasisPoints(*p.basisPoints)
		}
		row, err := narrowed(u.Save(ctx))
		if err != nil {
			return nil, err
		}
		out = append(out, row)
	}
	var added []part
	for _, p := range parts {
		if _, isNew := next[p.fund]; isNew {
			added = append(added, p)
		}
	}
	if len(added) == 0 {
		return out, nil
	}
	rows, err := client.Allocation.CreateBulk(newAllocations(client, d, added)...).Save(ctx)
	return append(out, rows...), err
}
