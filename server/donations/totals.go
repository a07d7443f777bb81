package donations

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/server/errs"
)

// Period is a span of days, both ends included; an empty end is open.
type Period struct{ From, To date.Date }

// Validate refuses a period that ends before it begins.
func (p Period) Validate() error {
	if p.To.Before(p.From) {
		return errs.Invalid("to", KeyPeriod)
	}
	return errs.Join(checkDay("from", p.From, false), checkDay("to", p.To, false))
}

func (p Period) predicates() []predicate.Donation {
	out := []predicate.Donation{donation.DeletedAtIsNil()}
	if !p.From.IsZero() {
		out = append(out, donation.ReceivedOnGTE(p.From))
	}
	if !p.To.IsZero() {
		out = append(out, donation.ReceivedOnLTE(p.To))
	}
	return out
}

// Sums are what came in of one currency, net of refunds.
type Sums struct {
	// Gifts is money given, InKind goods at their value, Dues what was paid for
	// membership.
	Gifts, InKind, Dues money.Money
	// Count is the number of gifts, of money and of goods.
	Count int
}

// sumRow is Sums under a key, as the database answers.
type sumRow struct {
	Key      string `sql:"key"`
	Currency string `sql:"currency"`
	Gifts    int64  `sql:"gifts"`
	Goods    int64  `sql:"goods"`
	Dues     int64  `sql:"dues"`
	Count    int    `sql:"count"`
}

func (r sumRow) sums() Sums {
	of := func(minor int64) money.Money {
		return money.Money{Minor: minor, Currency: money.Currency(r.Currency)}
	}
	return Sums{Gifts: of(r.Gifts), InKind: of(r.Goods), Dues: of(r.Dues), Count: r.Count}
}

// appendSums selects the parts of Sums: amount is what is summed up, d names the
// columns of the donation.
func appendSums(q *sql.Selector, amount string, d columns) {
	q.AppendSelectExprAs(sum(where(isGift(d)+" AND NOT "+isGoods(d), amount)), "gifts")
	q.AppendSelectExprAs(sum(where(isGift(d)+" AND "+isGoods(d), amount)), "goods")
	q.AppendSelectExprAs(sum(where("NOT "+isGift(d), amount)), "dues")
}

// countGifts counts the gifts of which something is left.
func countGifts(d columns) sql.Querier {
	return sum(where(isGift(d)+" AND "+net(d)+" > 0", "1"))
}

// sumsBy groups the donations of a period by a key and by currency.
func (s *Service) sumsBy(ctx context.Context, p Period, key func(q *sql.Selector) string) ([]sumRow, error) {
	if seesAll(ctx) {
		return s.keptBy(ctx, p, false, key)
	}
	var rows []sumRow
	err := s.db.Client(ctx).Donation.Query().Where(p.predicates()...).
		Modify(func(q *sql.Selector) {
			q.Select(q.C(donation.FieldCurrency))
			q.AppendSelectExprAs(sql.Raw(key(q)), "key")
			appendSums(q, net(q), q)
			q.AppendSelectExprAs(countGifts(q), "count")
			q.GroupBy("key", q.C(donation.FieldCurrency)).OrderBy("key", q.C(donation.FieldCurrency))
		}).Scan(ctx, &rows)
	return rows, explain("sum up giving", err)
}

// MonthSums are the sums of one month and currency.
type MonthSums struct {
	// Month is of the form 2026-11.
	Month string
	Sums
}

// GivingByMonth sums up a period by month and currency, in that order. Months
// without a donation are absent. It covers what the viewer may read.
func (s *Service) GivingByMonth(ctx context.Context, p Period) ([]MonthSums, error) {
	if err := errs.Join(p.Validate(), maySum(ctx)); err != nil {
		return nil, err
	}
	rows, err := s.sumsBy(ctx, p, func(q *sql.Selector) string {
		return "SUBSTR(" + q.C(donation.FieldReceivedOn) + ", 1, 7)"
	})
	if err != nil {
		return nil, err
	}
	out := make([]MonthSums, len(rows))
	for i, r := range rows {
		out[i] = MonthSums{r.Key, r.sums()}
	}
	return out, nil
}

// GivingTotals sums up a period by currency. It covers what the viewer may read.
func (s *Service) GivingTotals(ctx context.Context, p Period) ([]Sums, error) {
	if err := errs.Join(p.Validate(), maySum(ctx)); err != nil {
		return nil, err
	}
	rows, err := s.sumsBy(ctx, p, func(*sql.Selector) string { return "''" })
	if err != nil {
		return nil, err
	}
	out := make([]Sums, len(rows))
	for i, r := range rows {
		out[i] = r.sums()
	}
	return out, nil
}
