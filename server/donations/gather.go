package donations

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/allocation"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/refund"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// held is a donation that no other transaction can change meanwhile, with what
// its bookings are made of, unmasked.
type held struct {
	row         *ent.Donation
	allocations []*ent.Allocation
	refunds     []*ent.Refund
}

func (h held) booking() *booking { return bookingOf(h.row, h.allocations, h.refunds) }

func (h held) amount() money.Money { return *h.row.Amount() }

// left is what has not been refunded.
func (h held) left() money.Money {
	return money.Money{Minor: h.row.AmountMinor - h.row.RefundedMinor, Currency: money.Currency(h.row.Currency)}
}

// hold locks and loads a donation that the viewer may see.
func (s *Service) hold(ctx context.Context, id int64) (held, error) {
	if !rule.ReadsAll(viewer.FromContext(ctx), "Donation") {
		sees, err := s.db.Client(ctx).Donation.Query().Where(donation.ID(id)).Exist(rule.WithTakenBack(ctx))
		if err != nil {
			return held{}, err
		}
		if !sees {
			return held{}, errs.NotFound(KeyUnknown)
		}
	}
	if err := s.db.LockRow(ctx, donation.Table, id); err != nil {
		return held{}, err
	}
	client, sys := s.db.Client(ctx), system(ctx)
	row, err := client.Donation.Get(sys, id)
	if ent.IsNotFound(err) {
		return held{}, errs.NotFound(KeyUnknown)
	}
	if err != nil {
		return held{}, fmt.Errorf("load a donation: %w", err)
	}
	h := held{row: row}
	if h.allocations, err = client.Allocation.Query().Where(allocation.DonationID(id)).
		Order(ent.Asc(allocation.FieldID)).All(sys); err != nil {
		return held{}, fmt.Errorf("load allocations: %w", err)
	}
	if row.RefundedMinor > 0 {
		if h.refunds, err = client.Refund.Query().Where(refund.DonationID(id)).
			Order(ent.Asc(refund.FieldID)).All(sys); err != nil {
			return held{}, fmt.Errorf("load refunds: %w", err)
		}
	}
	return h, nil
}

// holdLive is hold for what cannot be done to a donation that was taken back.
func (s *Service) holdLive(ctx context.Context, id int64) (held, error) {
	h, err := s.hold(ctx, id)
	if err == nil && h.row.DeletedAt != nil {
		return held{}, errs.Conflict(KeyTakenBack)
	}
	return h, err
}

// shown is a donation as the viewer may see it. Rows that the program loaded for
// itself hold every field, so they are read again for viewers from whom some are
// hidden.
func (s *Service) shown(ctx context.Context, row *ent.Donation) (*ent.Donation, error) {
	v := viewer.FromContext(ctx)
	for _, name := range rule.Guarded("Donation") {
		if rule.Field(v, "Donation", name) == viewer.Hide {
			return s.db.Client(ctx).Donation.Get(rule.WithTakenBack(ctx), row.ID)
		}
	}
	return row, nil
}

// mention is a contact or a fund that an input names, and where.
type mention struct {
	field string
	id    int64
}

// checkContacts finds, with one query, that the viewer may see every contact that
// is mentioned.
func (s *Service) checkContacts(ctx context.Context, mentions ...mention) error {
	wanted := make([]int64, 0, len(mentions))
	for _, m := range mentions {
		if m.id != 0 {
			wanted = append(wanted, m.id)
		}
	}
	if len(wanted) == 0 {
		return nil
	}
	ids, err := s.db.Client(ctx).Contact.Query().Where(contact.IDIn(wanted...)).IDs(ctx)
	if err != nil {
		return fmt.Errorf("look up contacts: %w", err)
	}
	there := make(map[int64]bool, len(ids))
	for _, id := range ids {
		there[id] = true
	}
	var faults []error
	for _, m := range mentions {
		if m.id != 0 && !there[m.id] {
			faults = append(faults, errs.Invalid(m.field, KeyContact))
		}
	}
	return errs.Join(faults...)
}

// effort is the campaign and the appeal of a gift; 0 for none.
type effort struct{ campaign, appeal int64 }

// checkEffort finds that campaign and appeal exist, take gifts and belong
// together. An appeal alone brings its campaign.
func (s *Service) checkEffort(ctx context.Context, e effort) (effort, error) {
	if e.appeal != 0 {
		row, err := s.db.Client(ctx).Appeal.Get(ctx, e.appeal)
		switch {
		case ent.IsNotFound(err):
			return e, errs.Invalid("appealId", KeyAppealUnknown)
		case err != nil:
			return e, fmt.Errorf("look up the appeal: %w", err)
		case row.ArchivedAt != nil:
			return e, errs.Invalid("appealId", KeyAppealArchived, "name", row.Name)
		case e.campaign != 0 && e.campaign != row.CampaignID:
			return e, errs.Invalid("appealId", KeyAppealElsewhere, "name", row.Name)
		}
		e.campaign = row.CampaignID
	}
	if e.campaign != 0 {
		row, err := s.db.Client(ctx).Campaign.Get(ctx, e.campaign)
		switch {
		case ent.IsNotFound(err):
			return e, errs.Invalid("campaignId", KeyCampaignUnknown)
		case err != nil:
			return e, fmt.Errorf("look up the campaign: %w", err)
		case row.ArchivedAt != nil:
			return e, errs.Invalid("campaignId", KeyCampaignEnded, "name", row.Name)
		}
	}
	return e, nil
}

// checkPledge finds that a pledge exists, is open and is in the currency of what
// pays it. Somebody else than who promised may pay.
func (s *Service) checkPledge(ctx context.Context, id int64, currency money.Currency) error {
	if id == 0 {
		return nil
	}
	row, err := s.db.Client(ctx).Pledge.Get(ctx, id)
	switch {
	case ent.IsNotFound(err):
		return errs.Invalid("pledgeId", KeyPledgeUnknown)
	case err != nil:
		return fmt.Errorf("look up the pledge: %w", err)
	case row.Currency != string(currency):
		return errs.Invalid("amount", KeyOtherCurrency, "currency", row.Currency)
	case !row.WrittenOffOn.IsZero():
		return errs.Invalid("pledgeId", KeyPledgeWrittenOff)
	}
	return nil
}
