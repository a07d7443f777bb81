package donations

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/softcredit"
	"github.com/moim-crm/moim/server/errs"
)

// check accepts a soft credit of a gift: for somebody else than the donor, and
// at most the gift.
func (in SoftCreditInput) check(donor int64, gift money.Money) error {
	var faults []error
	switch in.ContactID {
	case 0:
		faults = append(faults, errs.Invalid("contactId", errs.KeyRequired))
	case donor:
		faults = append(faults, errs.Invalid("contactId", KeySoftDonor))
	}
	if in.Role != "" && softcredit.RoleValidator(in.Role) != nil {
		faults = append(faults, errs.Invalid("role", errs.KeyMalformed, "value", in.Role))
	}
	if in.Amount == nil {
		return errs.Join(faults...)
	}
	if err := checkAmount("amount", *in.Amount, gift.Currency); err != nil {
		faults = append(faults, err)
	} else if in.Amount.Minor > gift.Minor {
		faults = append(faults, errs.Invalid("amount", KeySoftTooMuch, "amount", gift))
	}
	return errs.Join(faults...)
}

// minor is the credited amount: the whole gift where none was said.
func (in SoftCreditInput) minor(d *ent.Donation) int64 {
	if in.Amount == nil {
		return d.AmountMinor
	}
	return in.Amount.Minor
}

func (in SoftCreditInput) role() softcredit.Role {
	if in.Role == "" {
		return softcredit.DefaultRole
	}
	return in.Role
}

func newSoftCredit(client *ent.Client, d *ent.Donation, in SoftCreditInput) *ent.SoftCreditCreate {
	return client.SoftCredit.Create().SetDonationID(d.ID).SetContactID(in.ContactID).SetRole(in.role()).
		SetAmountMinor(in.minor(d)).SetCurrency(d.Currency)
}

// SetSoftCreditInput gives soft credit for a donation to a contact.
type SetSoftCreditInput struct {
	DonationID int64
	SoftCreditInput
}

// Validate checks what can be told without the database.
func (in SetSoftCreditInput) Validate() error {
	if in.DonationID == 0 {
		return errs.Invalid("donationId", errs.KeyRequired)
	}
	return nil
}

// SetSoftCredit recognises a contact for a gift that somebody else paid. A gift
// counts once for a person: a second role of theirs replaces the first.
func (s *Service) SetSoftCredit(ctx context.Context, in SetSoftCreditInput) (*ent.SoftCredit, error) {
	return transact(ctx, s, command{"SoftCredit", "give soft credit", in.Validate()}, func(ctx context.Context) (*ent.SoftCredit, error) {
		h, err := s.holdLive(ctx, in.DonationID)
		if err != nil {
			return nil, err
		}
		if err := in.check(h.row.ContactID, h.amount()); err != nil {
			return nil, err
		}
		if err := s.checkContacts(ctx, mention{"contactId", in.ContactID}); err != nil {
			return nil, err
		}
		row, err := s.putSoftCredit(ctx, h.row, in.SoftCreditInput)
		if err != nil {
			return nil, err
		}
		return row, s.tell(ctx, "donation.updated", h.row.ID, in.ContactID, payloadOf(h.row))
	})
}

// putSoftCredit writes the one soft credit of a contact for a donation that is held.
func (s *Service) putSoftCredit(ctx context.Context, d *ent.Donation, in SoftCreditInput) (*ent.SoftCredit, error) {
	client := s.db.Client(ctx)
	now, err := client.SoftCredit.Query().
		Where(softcredit.DonationID(d.ID), softcredit.ContactID(in.ContactID)).Only(system(ctx))
	if ent.IsNotFound(err) {
		return newSoftCredit(client, d, in).Save(ctx)
	}
	if err != nil {
		return nil, fmt.Errorf("look up the soft credit: %w", err)
	}
	return narrowed(client.SoftCredit.UpdateOne(now).SetRole(in.role()).SetAmountMinor(in.minor(d)).Save(ctx))
}

// RemoveSoftCredit takes a soft credit away.
func (s *Service) RemoveSoftCredit(ctx context.Context, id int64) error {
	return s.tx(ctx, command{"SoftCredit", "remove soft credit", nil}, func(ctx context.Context) error {
		row, err := s.db.Client(ctx).SoftCredit.Get(ctx, id)
		if ent.IsNotFound(err) {
			return errs.NotFound(KeySoftUnknown)
		}
		if err != nil {
			return err
		}
		h, err := s.hold(ctx, row.DonationID)
		if err != nil {
			return err
		}
		if err := s.db.Client(ctx).SoftCredit.DeleteOne(row).Exec(ctx); err != nil {
			_, err = narrowed(row, err)
			return err
		}
		return s.tell(ctx, "donation.updated", h.row.ID, row.ContactID, payloadOf(h.row))
	})
}

// capSoftCredits lowers soft credits that have become more than the gift.
func (s *Service) capSoftCredits(ctx context.Context, d *ent.Donation) error {
	client := s.db.Client(ctx)
	rows, err := client.SoftCredit.Query().
		Where(softcredit.DonationID(d.ID), softcredit.AmountMinorGT(d.AmountMinor)).All(system(ctx))
	if err != nil {
		return fmt.Errorf("look up soft credits: %w", err)
	}
	for _, row := range rows {
		if _, err := narrowed(client.SoftCredit.UpdateOne(row).SetAmountMinor(d.AmountMinor).Save(ctx)); err != nil {
			return err
		}
	}
	return nil
}
