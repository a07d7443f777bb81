package memberships

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
)

// Dues keeps what is paid for terms. Money is another domain's: server/app
// connects it. Both methods work in the transaction that ctx carries.
type Dues interface {
	// RecordDues records dues that were received and returns their donation.
	RecordDues(ctx context.Context, in DuesInput) (donationID int64, err error)
	// TakeBackDues reverses dues whose term was undone.
	TakeBackDues(ctx context.Context, donationID int64, reason string) error
}

// DuesInput is one payment of dues.
type DuesInput struct {
	// ContactID is who paid.
	ContactID  int64
	Amount     money.Money
	Method     donation.Method
	ReceivedOn date.Date
	Reference  string
}

// Payment is how a term was paid.
type Payment struct {
	Amount money.Money
	Method donation.Method
	// ReceivedOn is today where it is empty.
	ReceivedOn date.Date
	Reference  string
	// PayerID is who paid; the holder where it is 0.
	PayerID int64
}

// validate checks a payment that may be absent.
func (p *Payment) validate() error {
	if p == nil {
		return nil
	}
	var all []error
	if p.Amount.Validate() != nil || !p.Amount.IsPositive() {
		all = append(all, errs.Invalid("payment.amount", keyAmount))
	}
	if donation.MethodValidator(p.Method) != nil {
		all = append(all, errs.Invalid("payment.method", keyPaymentMethod))
	}
	return errs.Join(append(all, validDate("payment.receivedOn", p.ReceivedOn))...)
}

// validPrice checks an agreed price that may be absent, and that it was paid.
func validPrice(price *money.Money, payment *Payment) error {
	if price == nil {
		return nil
	}
	if price.Validate() != nil || price.IsNegative() {
		return errs.Invalid("price", keyAmount)
	}
	if payment != nil && payment.Amount != *price {
		return errs.Invalid("payment.amount", keyPaymentDiffers, "paid", payment.Amount.String(), "price", price.String())
	}
	return nil
}

func validDate(field string, d date.Date) error {
	if d.Validate() != nil {
		return errs.Invalid(field, keyDate)
	}
	return nil
}

// priceOf is what a term costs: what was agreed, or what was paid, or the
// level's list price in the organization's currency or in its only one. A level
// without prices costs nothing.
func priceOf(l *ent.MembershipLevel, agreed *money.Money, payment *Payment, currency string) (money.Money, error) {
	switch {
	case agreed != nil:
		return *agreed, nil
	case payment != nil:
		return payment.Amount, nil
	}
	prices := l.Edges.Prices
	for _, p := range prices {
		if p.Currency == currency || len(prices) == 1 {
			return money.New(p.AmountMinor, money.Currency(p.Currency))
		}
	}
	if len(prices) > 0 || currency == "" {
		return money.Money{}, errs.Invalid("price", keyPriceNeeded)
	}
	return money.Zero(money.Currency(currency)), nil
}

// receive records the payment of a term, if there is one.
func (s *Service) receive(ctx context.Context, m *ent.Membership, p *Payment, today date.Date) (*int64, error) {
	if p == nil {
		return nil, nil
	}
	if s.dues == nil {
		return nil, errs.Unavailable(keyPaymentClosed)
	}
	in := DuesInput{ContactID: p.PayerID, Amount: p.Amount, Method: p.Method, ReceivedOn: p.ReceivedOn, Reference: p.Reference}
	if in.ContactID == 0 {
		in.ContactID = m.HolderID
	}
	if in.ReceivedOn.IsZero() {
		in.ReceivedOn = today
	}
	id, err := s.dues.RecordDues(ctx, in)
	if err != nil {
		return nil, fmt.Errorf("record the dues: %w", err)
	}
	return &id, nil
}
