package donations

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/allocation"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// GaveFilter asks for contacts by what they gave: at least one gift that fits, and
// as much as is asked. Gifts are counted as in a GivingSummary.
type GaveFilter struct {
	Period
	FundIDs, CampaignIDs, AppealIDs []int64
	// MinCount is how many gifts at the least; 0 for one.
	MinCount int
	// MinTotal and MaxTotal bound the sum, MinGift is for one gift of at least so
	// much; nil where nothing is asked. They are of one currency.
	MinTotal, MaxTotal, MinGift *money.Money
}

// Validate refuses a filter that compares amounts of two currencies.
func (f GaveFilter) Validate() error {
	for name, m := range f.amounts() {
		if m.Currency != f.currency() {
			return errs.Invalid(name, KeyOtherCurrency, "currency", f.currency())
		}
	}
	return f.Period.Validate()
}

func (f GaveFilter) amounts() map[string]*money.Money {
	out := map[string]*money.Money{}
	for name, m := range map[string]*money.Money{"totalGTE": f.MinTotal, "totalLTE": f.MaxTotal, "giftGTE": f.MinGift} {
		if m != nil {
			out[name] = m
		}
	}
	return out
}

func (f GaveFilter) currency() money.Currency {
	for _, m := range []*money.Money{f.MinTotal, f.MaxTotal, f.MinGift} {
		if m != nil {
			return m.Currency
		}
	}
	return ""
}

// Gave makes the filter a condition on contacts. It covers all gifts, so it is
// refused to viewers who see only some of them, and where it compares amounts to
// viewers who see no amounts.
func (s *Service) Gave(ctx context.Context, f GaveFilter) (predicate.Contact, error) {
	if !rule.ReadsAll(viewer.FromContext(ctx), "Donation") {
		return nil, errs.Forbidden(errs.KeyForbidden)
	}
	if len(f.amounts()) > 0 {
		if err := maySum(ctx); err != nil {
			return nil, err
		}
	}
	if err := f.Validate(); err != nil {
		return nil, err
	}
	return func(q *sql.Selector) { q.Where(sql.In(q.C("id"), f.givers(q.Dialect()))) }, nil
}

// givers selects the contacts that fit.
func (f GaveFilter) givers(dialect string) *sql.Selector {
	d := sql.Dialect(dialect)
	t := d.Table(donation.Table)
	q := d.Select(t.C(donation.FieldContactID)).From(t)
	q.Where(sql.And(
		sql.EQ(t.C(donation.FieldKind), string(donation.KindGIFT)), sql.IsNull(t.C(donation.FieldDeletedAt)),
		sql.ColumnsGT(t.C(donation.FieldAmountMinor), t.C(donation.FieldRefundedMinor))))
	if !f.From.IsZero() {
		q.Where(sql.GTE(t.C(donation.FieldReceivedOn), f.From.String()))
	}
	if !f.To.IsZero() {
		q.Where(sql.LTE(t.C(donation.FieldReceivedOn), f.To.String()))
	}
	oneOf(q, t.C(donation.FieldCampaignID), f.CampaignIDs)
	oneOf(q, t.C(donation.FieldAppealID), f.AppealIDs)
	if len(f.FundIDs) > 0 {
		part := d.Table(allocation.Table)
		in := d.Select(part.C(allocation.FieldDonationID)).From(part)
		oneOf(in, part.C(allocation.FieldFundID), f.FundIDs)
		q.Where(sql.In(t.C("id"), in))
	}
	if len(f.amounts()) > 0 {
		q.Where(sql.EQ(t.C(donation.FieldCurrency), string(f.currency())))
	}
	if f.MinGift != nil {
		q.Where(compared(net(t)+" >= ", f.MinGift.Minor))
	}
	if f.MinCount > 1 || f.MinTotal != nil || f.MaxTotal != nil {
		f.having(q.GroupBy(t.C(donation.FieldContactID)), t)
	}
	return q
}

func (f GaveFilter) having(q *sql.Selector, t *sql.SelectTable) {
	var all []*sql.Predicate
	if f.MinCount > 1 {
		all = append(all, compared("COUNT(*) >= ", f.MinCount))
	}
	if f.MinTotal != nil {
		all = append(all, compared("SUM("+net(t)+") >= ", f.MinTotal.Minor))
	}
	if f.MaxTotal != nil {
		all = append(all, compared("SUM("+net(t)+") <= ", f.MaxTotal.Minor))
	}
	q.Having(sql.And(all...))
}

func compared(expression string, with any) *sql.Predicate {
	return sql.P(func(b *sql.Builder) { b.WriteString(expression).Arg(with) })
}

func oneOf(q *sql.Selector, column string, ids []int64) {
	if len(ids) == 0 {
		return
	}
	values := make([]any, len(ids))
	for i, id := range ids {
		values[i] = id
	}
	q.Where(sql.In(column, values...))
}
