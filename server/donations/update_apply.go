package donations

import (
	"context"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/money"
)

// applyUpdate writes a change that was decided: the donation, its parts where
// they are divided anew, and the ledger.
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
	case isInKind(method):
		differs(in.InKindDescription, row.InKindDescription, u.SetInKindDescription)
		patchFairMarket(u, row, in.FairMarket)
	case !isInKind(method) && isInKind(row.Method):
		u.ClearInKindDescription().ClearFairMarketMinor()
	}
	return u
}

func patchFairMarket(u *ent.DonationUpdateOne, row *ent.Donation, next *money.Money) {
	switch {
	case next == nil:
	case *next == (money.Money{}):
		u.ClearFairMarketMinor()
	case row.FairMarketMinor == nil || *row.FairMarketMinor != next.Minor:
		u.SetFairMarketMinor(next.Minor)
	}
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
