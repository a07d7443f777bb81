package donations

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/ledgerentry"
	"github.com/moim-crm/moim/server/errs"
)

// Purpose narrows sums to one fund, campaign or appeal; 0 for any.
type Purpose struct{ FundID, CampaignID, AppealID int64 }

// GivingByMonthFor is GivingByMonth for one fund, campaign or appeal. Of a gift
// that is divided among funds it counts the part of the one that is asked for.
func (s *Service) GivingByMonthFor(ctx context.Context, p Period, of Purpose) ([]MonthSums, error) {
	if of == (Purpose{}) {
		return s.GivingByMonth(ctx, p)
	}
	if err := errs.Join(p.Validate(), maySum(ctx)); err != nil {
		return nil, err
	}
	var rows []sumRow
	err := s.db.Client(ctx).LedgerEntry.Query().
		Modify(func(q *sql.Selector) {
			d := joinDonations(q)
			for column, id := range map[string]int64{
				q.C(ledgerentry.FieldFundID): of.FundID, d.C(donation.FieldCampaignID): of.CampaignID, d.C(donation.FieldAppealID): of.AppealID,
			} {
				if id != 0 {
					q.Where(sql.EQ(column, id))
				}
			}
			if !p.From.IsZero() {
				q.Where(sql.GTE(d.C(donation.FieldReceivedOn), p.From))
			}
			if !p.To.IsZero() {
				q.Where(sql.LTE(d.C(donation.FieldReceivedOn), p.To))
			}
			currency := q.C(ledgerentry.FieldCurrency)
			q.Select(currency)
			q.AppendSelectExprAs(sql.Raw("SUBSTR("+d.C(donation.FieldReceivedOn)+", 1, 7)"), "key")
			appendSums(q, q.C(ledgerentry.FieldAmountMinor), d)
			q.AppendSelectExprAs(sql.Raw("COUNT(DISTINCT "+onlyWhere(isGift(d)+" AND "+net(d)+" > 0", q.C(ledgerentry.FieldDonationID))+")"), "count")
			q.GroupBy("key", currency).OrderBy("key", currency)
		}).Scan(ctx, &rows)
	if err != nil {
		return nil, explain("sum up giving by month", err)
	}
	out := make([]MonthSums, len(rows))
	for i, r := range rows {
		out[i] = MonthSums{r.Key, r.sums()}
	}
	return out, nil
}

// joinDonations joins the ledger with the donations that were not taken back.
func joinDonations(q *sql.Selector) *sql.SelectTable {
	d := sql.Dialect(q.Dialect()).Table(donation.Table)
	q.Join(d).On(q.C(ledgerentry.FieldDonationID), d.C(donation.FieldID))
	q.Where(sql.IsNull(d.C(donation.FieldDeletedAt)))
	return d
}

// onlyWhere is an expression where a condition holds, otherwise nothing at all.
func onlyWhere(condition, expression string) string {
	return "CASE WHEN " + condition + " THEN " + expression + " END"
}

// raisedRow is what one fund or appeal raised in one currency.
type raisedRow struct {
	Of       int64  `sql:"of_id"`
	Currency string `sql:"currency"`
	Gifts    int64  `sql:"gifts"`
	Goods    int64  `sql:"goods"`
	Dues     int64  `sql:"dues"`
	Count    int    `sql:"count"`
	Donors   int    `sql:"donors"`
}

// RaisedByFund says what was given for funds, net of refunds and by currency in
// alphabetical order, with one query for many as for one. It covers what the
// viewer may read.
func (s *Service) RaisedByFund(ctx context.Context, ids []int64) (map[int64][]CampaignSums, error) {
	return s.raised(ctx, ids, func(q *sql.Selector, _ *sql.SelectTable) string { return q.C(ledgerentry.FieldFundID) })
}

// RaisedByAppeal says what was given after appeals.
func (s *Service) RaisedByAppeal(ctx context.Context, ids []int64) (map[int64][]CampaignSums, error) {
	return s.raised(ctx, ids, func(_ *sql.Selector, d *sql.SelectTable) string { return d.C(donation.FieldAppealID) })
}

func (s *Service) raised(ctx context.Context, ids []int64, of func(*sql.Selector, *sql.SelectTable) string) (map[int64][]CampaignSums, error) {
	if err := maySum(ctx); err != nil {
		return nil, err
	}
	wanted := make([]any, len(ids))
	for i, id := range ids {
		wanted[i] = id
	}
	var rows []raisedRow
	err := s.db.Client(ctx).LedgerEntry.Query().
		Modify(func(q *sql.Selector) {
			d := joinDonations(q)
			key, currency := of(q, d), q.C(ledgerentry.FieldCurrency)
			q.Where(sql.In(key, wanted...))
			q.Select(sql.As(key, "of_id"), currency)
			appendSums(q, q.C(ledgerentry.FieldAmountMinor), d)
			counts := isGift(d) + " AND " + net(d) + " > 0"
			q.AppendSelectExprAs(sql.Raw("COUNT(DISTINCT "+onlyWhere(counts, q.C(ledgerentry.FieldDonationID))+")"), "count")
			q.AppendSelectExprAs(sql.Raw("COUNT(DISTINCT "+onlyWhere(counts, q.C(ledgerentry.FieldContactID))+")"), "donors")
			q.GroupBy(key, currency).OrderBy(key, currency)
		}).Scan(ctx, &rows)
	if err != nil {
		return nil, explain("sum up what was raised", err)
	}
	out := map[int64][]CampaignSums{}
	for _, r := range rows {
		sums := sumRow{Currency: r.Currency, Gifts: r.Gifts, Goods: r.Goods, Dues: r.Dues, Count: r.Count}.sums()
		out[r.Of] = append(out[r.Of], CampaignSums{sums, r.Donors})
	}
	return out, nil
}
