package imports

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/importrow"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/mapping"
)

// decideGifts turns the decisions about donors into decisions about donations: a row records its donation, unless that is
// recorded already.
func (p *planner) decideGifts(ctx context.Context, drafts []*draft, decisions []planned) error {
	recorded, err := p.recordedGifts(ctx, drafts, decisions)
	if err != nil {
		return err
	}
	for i := range decisions {
		out := &decisions[i]
		if out.action == importrow.ActionFAIL || out.action == importrow.ActionSKIP {
			continue
		}
		out.details["contact"] = string(out.action)
		out.action = importrow.ActionCREATE
		p.decideGift(drafts[i], out, recorded)
	}
	return nil
}

func (p *planner) decideGift(d *draft, out *planned, recorded []*ent.Donation) {
	id := d.record.Donation.ExternalID
	if id != "" {
		if line, isTaken := p.giftIDs[id]; isTaken {
			out.failed(errs.Invalid("externalId", keyTwiceInFile, "id", id, "row", line))
			return
		}
		p.giftIDs[id] = out.line
	}
	for _, gift := range recorded {
		isSameID := id != "" && gift.ExternalID == id
		isSameGift := id == "" && p.m.Duplicates == mapping.SkipDuplicates && gift.ContactID == out.contactID && p.isSameGift(gift, d.record.Donation)
		if p.usedGifts[gift.ID] || !isSameID && !isSameGift {
			continue
		}
		p.usedGifts[gift.ID] = true
		out.action, out.reason, out.donationID = importrow.ActionUNCHANGED, errs.Invalid("", keyAlreadyRecorded), gift.ID
		out.contactID = gift.ContactID
		return
	}
}

// isSameGift compares day, amount and fund. A file without funds is compared without them.
func (p *planner) isSameGift(gift *ent.Donation, row *mapping.Donation) bool {
	if gift.ReceivedOn != row.ReceivedOn || gift.AmountMinor != row.Amount.Minor || gift.Currency != string(row.Amount.Currency) {
		return false
	}
	if row.Fund == "" {
		return true
	}
	fund, isThere := p.names.fund(row.Fund)
	if !isThere {
		return false
	}
	for _, allocation := range gift.Edges.Allocations {
		if allocation.FundID == fund {
			return true
		}
	}
	return false
}

// recordedGifts are the donations that rows of the batch may repeat, oldest first.
func (p *planner) recordedGifts(ctx context.Context, drafts []*draft, decisions []planned) ([]*ent.Donation, error) {
	var contacts []int64
	var ids []string
	for i, out := range decisions {
		if drafts[i].problem != nil || out.action == importrow.ActionFAIL {
			continue
		}
		if out.contactID != 0 {
			contacts = append(contacts, out.contactID)
		}
		if id := drafts[i].record.Donation.ExternalID; id != "" {
			ids = append(ids, id)
		}
	}
	if len(contacts)+len(ids) == 0 {
		return nil, nil
	}
	days := make([]date.Date, 0, len(drafts))
	for _, d := range drafts {
		if d.problem == nil {
			days = append(days, d.record.Donation.ReceivedOn)
		}
	}
	found, err := p.s.db.Client(ctx).Donation.Query().
		Where(donation.DeletedAtIsNil(), donation.Or(
			donation.ExternalIDIn(ids...),
			donation.And(donation.ContactIDIn(contacts...), donation.ReceivedOnIn(days...)),
		)).
		Order(ent.Asc(donation.FieldID)).WithAllocations().All(ctx)
	return found, explain(err, "look for donations that are recorded already")
}
