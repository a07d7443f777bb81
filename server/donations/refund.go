package donations

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/refund"
	"github.com/moim-crm/moim/server/errs"
)

// RefundInput pays money back for a donation.
type RefundInput struct {
	DonationID int64
	// Amount is everything that is left where it is the zero Money.
	Amount money.Money
	// RefundedOn is today where it is empty.
	RefundedOn date.Date
	Reason     string
	// RequestKey makes the same request twice one refund.
	RequestKey string
}

// Validate checks what can be told without the database.
func (in RefundInput) Validate() error {
	faults := []error{
		checkDay("refundedOn", in.RefundedOn, false),
		checkText("reason", in.Reason, maxText, false),
		checkText("requestKey", in.RequestKey, maxName, true),
	}
	if in.Amount != (money.Money{}) {
		faults = append(faults, checkAmount("amount", in.Amount, ""))
	}
	if in.DonationID == 0 {
		faults = append(faults, errs.Invalid("donationId", errs.KeyRequired))
	}
	return errs.Join(faults...)
}

// RefundDonation pays back all or a part of what is left of a donation, each fund
// bearing its share of it. Refunds of one donation wait for each other, so that
// together they never exceed it. The same RequestKey twice is one refund: the
// first is returned.
func (s *Service) RefundDonation(ctx context.Context, in RefundInput) (*ent.Refund, error) {
	fault := errs.Join(in.Validate(), s.notAfterTomorrow("refundedOn", in.RefundedOn))
	out, err := transact(ctx, s, command{"Refund", "refund a donation", fault}, func(ctx context.Context) (*ent.Refund, error) {
		h, err := s.hold(ctx, in.DonationID)
		if err != nil {
			return nil, err
		}
		first, err := s.refundedFor(ctx, in)
		if first != nil || err != nil {
			return first, err
		}
		if in.RefundedOn.IsZero() {
			today, err := s.orToday(ctx, "")
			if err != nil {
				return nil, err
			}
			in.RefundedOn = max(today, h.row.ReceivedOn)
		}
		if in.Amount == (money.Money{}) {
			in.Amount = h.left()
		}
		if err := mayRefund(h, in); err != nil {
			return nil, err
		}
		return s.refund(ctx, h, in)
	})
	if ent.IsConstraintError(err) {
		// The key is unique: another donation was refunded with it at this moment.
		return nil, errs.Conflict(KeyRefundKey).Because(err)
	}
	return out, err
}

// refundedFor is the refund that was made for the same request, or nil.
func (s *Service) refundedFor(ctx context.Context, in RefundInput) (*ent.Refund, error) {
	row, err := s.db.Client(ctx).Refund.Query().Where(refund.RequestKey(in.RequestKey)).Only(system(ctx))
	switch {
	case ent.IsNotFound(err):
		return nil, nil
	case err != nil:
		return nil, fmt.Errorf("look up a request: %w", err)
	case row.DonationID != in.DonationID:
		return nil, errs.Conflict(KeyRefundKey)
	}
	return row, nil
}

// mayRefund says whether a donation as it stands can be refunded so.
func mayRefund(h held, in RefundInput) error {
	left := h.left()
	switch {
	case h.row.DeletedAt != nil:
		return errs.Conflict(KeyTakenBack)
	case in.Amount.Currency != left.Currency:
		return errs.Invalid("amount", KeyOtherCurrency, "currency", left.Currency)
	case in.Amount.Minor > left.Minor, left.Minor == 0:
		return errs.Conflict(KeyRefundTooMuch, "left", left).At("amount")
	case in.RefundedOn.Before(h.row.ReceivedOn):
		return errs.Invalid("refundedOn", KeyRefundEarly, "date", h.row.ReceivedOn)
	}
	return nil
}

func (s *Service) refund(ctx context.Context, h held, in RefundInput) (*ent.Refund, error) {
	client, before := s.db.Client(ctx), h.booking()
	made, err := client.Refund.Create().SetDonationID(h.row.ID).SetAmountMinor(in.Amount.Minor).
		SetCurrency(h.row.Currency).SetRefundedOn(in.RefundedOn).SetReason(in.Reason).
		SetRequestKey(in.RequestKey).Save(ctx)
	if err != nil {
		return nil, err
	}
	row, err := narrowed(client.Donation.UpdateOne(h.row).
		SetRefundedMinor(h.row.RefundedMinor + in.Amount.Minor).SetVersion(h.row.Version + 1).Save(ctx))
	if err != nil {
		return nil, err
	}
	after := bookingOf(row, h.allocations, append(h.refunds, made))
	if err := s.book(ctx, row, before, after, ""); err != nil {
		return nil, err
	}
	payload := payloadOf(row)
	payload["refund_id"] = made.ID
	return made, s.tell(ctx, "donation.refunded", row.ID, row.ContactID, payload)
}
