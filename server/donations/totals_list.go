package donations

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/donation"
)

// ListTotals sums up a list of donations by currency. It covers what the viewer
// may read; what was taken back is no part of it.
func (s *Service) ListTotals(ctx context.Context, q *ent.DonationQuery) ([]Sums, error) {
	if err := maySum(ctx); err != nil {
		return nil, err
	}
	var rows []sumRow
	err := q.Where(donation.DeletedAtIsNil()).Modify(func(q *sql.Selector) {
		currency := q.C(donation.FieldCurrency)
		q.Select(currency).GroupBy(currency).OrderBy(currency)
		appendSums(q, net(q), q)
		q.AppendSelectExprAs(countGifts(q), "count")
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, explain("sum up a list of donations", err)
	}
	out := make([]Sums, len(rows))
	for i, r := range rows {
		out[i] = r.sums()
	}
	return out, nil
}
