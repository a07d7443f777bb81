package donations

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/installment"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/pledge"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// PledgesThat narrows pledges to those that stand so today; it says by a query
// what statusOf says of one pledge.
func (s *Service) PledgesThat(ctx context.Context, statuses ...PledgeStatus) (predicate.Pledge, error) {
	if rule.Field(viewer.FromContext(ctx), "Pledge", "amount_minor") == viewer.Hide {
		return nil, errs.Forbidden(errs.KeyForbidden)
	}
	home, err := s.home(ctx)
	if err != nil {
		return nil, err
	}
	return func(q *sql.Selector) {
		wanted := make([]*sql.Predicate, len(statuses))
		for i, status := range statuses {
			wanted[i] = pledgeIs(q, status, home.today)
		}
		q.Where(sql.Or(wanted...))
	}, nil
}

func pledgeIs(q *sql.Selector, status PledgeStatus, today date.Date) *sql.Predicate {
	paid := fmt.Sprintf("(SELECT COALESCE(SUM(d.%s - d.%s), 0) FROM %s d WHERE d.%s = %s AND d.%s IS NULL)",
		donation.FieldAmountMinor, donation.FieldRefundedMinor, donation.Table, donation.FieldPledgeID, q.C(pledge.FieldID), donation.FieldDeletedAt)
	promised := fmt.Sprintf("(SELECT COALESCE(SUM(i.%s), 0) FROM %s i WHERE i.%s = %s",
		installment.FieldAmountMinor, installment.Table, installment.FieldPledgeID, q.C(pledge.FieldID))
	isPaid := sql.P(func(b *sql.Builder) { b.WriteString(paid + " >= " + promised + ")") })
	isLate := sql.P(func(b *sql.Builder) {
		b.WriteString(paid + " < " + promised + " AND i." + installment.FieldDueOn + " < ").Arg(string(today)).WriteString(")")
	})
	isGivenUp := sql.NotNull(q.C(pledge.FieldWrittenOffOn))
	switch status {
	case PledgeFulfilled:
		return isPaid
	case PledgeWrittenOff:
		return sql.And(isGivenUp, sql.Not(isPaid))
	case PledgeOverdue:
		return sql.And(sql.Not(isGivenUp), isLate)
	}
	return sql.And(sql.Not(isGivenUp), sql.Not(isPaid), sql.Not(isLate))
}

// PledgePayment is one payment that a pledge would be made of.
type PledgePayment struct {
	DueOn  date.Date
	Amount money.Money
}

// PreviewPledge says what payments a pledge would be made of, and keeps nothing.
// Who promises need not be known yet.
func (s *Service) PreviewPledge(ctx context.Context, in PledgeInput) ([]PledgePayment, error) {
	if !rule.CanRead(viewer.FromContext(ctx), "Pledge") {
		return nil, errs.Forbidden(errs.KeyForbidden)
	}
	in = in.normal()
	who := in
	who.ContactID = 1
	if err := who.Validate(); err != nil {
		return nil, err
	}
	dues, err := schedule(in)
	if err != nil {
		return nil, err
	}
	out := make([]PledgePayment, len(dues))
	for i, d := range dues {
		out[i] = PledgePayment{d.on, money.Money{Minor: d.minor, Currency: in.Amount.Currency}}
	}
	return out, nil
}
