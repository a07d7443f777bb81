package donations

import (
	"context"
	"strconv"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/viewer"
)

// keptSums is the table in which triggers keep what came in by day, in the same
// transaction as the donation: a row for each day, currency and fund, and one
// under fund 0 for the whole donations. A property test holds it together with
// what the donations themselves add up to.
const (
	keptSums    = "giving_sums"
	keptFund    = "fund_id"
	keptDay     = "received_on"
	keptEntries = "entries"
)

// seesAll reports whether the viewer in ctx may read every donation and all of
// the ledger. Only then are sums over everything theirs; for anybody else they
// are added up from the rows that they may read.
func seesAll(ctx context.Context) bool {
	v := viewer.FromContext(ctx)
	return v.IsSystem() || v.IsStaff() && v.Access.Type("Donation").Read == viewer.All && v.Access.Type("LedgerEntry").Read == viewer.All
}

// keptBy groups the kept sums of a period by a key and by currency: those of
// whole donations, or those of the ledgers of funds.
func (s *Service) keptBy(ctx context.Context, p Period, ofFunds bool, key func(q *sql.Selector) string) (out []sumRow, err error) {
	table := sql.Table(keptSums)
	q := sql.Dialect(s.db.Dialect()).Select().From(table)
	q.AppendSelectExprAs(sql.Raw(key(q)), "key")
	q.AppendSelect(q.C("currency"))
	for _, column := range []string{"gifts", "goods", "dues", "gift_count"} {
		q.AppendSelectExprAs(sum(q.C(column)), column)
	}
	if ofFunds {
		q.Where(sql.GT(q.C(keptFund), 0))
	} else {
		q.Where(sql.EQ(q.C(keptFund), 0))
	}
	if !p.From.IsZero() {
		q.Where(sql.GTE(q.C(keptDay), p.From))
	}
	if !p.To.IsZero() {
		q.Where(sql.LTE(q.C(keptDay), p.To))
	}
	// A group of which every donation was taken back is none.
	q.GroupBy("key", q.C("currency")).Having(sql.P(func(b *sql.Builder) { b.WriteString("SUM(").Ident(q.C(keptEntries)).WriteString(") > 0") })).
		OrderBy("key", q.C("currency"))
	query, args := q.Query()
	rows, err := s.db.Query(ctx, query, args...)
	if err != nil {
		return nil, explain("read the kept sums", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var r sumRow
		if err := rows.Scan(&r.Key, &r.Currency, &r.Gifts, &r.Goods, &r.Dues, &r.Count); err != nil {
			return nil, explain("read the kept sums", err)
		}
		out = append(out, r)
	}
	return out, explain("read the kept sums", rows.Err())
}

// keptByFund are the kept sums of a period by fund and currency, in that order.
func (s *Service) keptByFund(ctx context.Context, p Period) ([]fundRow, error) {
	rows, err := s.keptBy(ctx, p, true, func(q *sql.Selector) string { return q.C(keptFund) })
	out := make([]fundRow, 0, len(rows))
	for _, r := range rows {
		fund, wrong := strconv.ParseInt(r.Key, 10, 64)
		if wrong != nil {
			return nil, explain("read the kept sums", wrong)
		}
		out = append(out, fundRow{Fund: fund, Currency: r.Currency, Gifts: r.Gifts, Goods: r.Goods, Dues: r.Dues})
	}
	return out, err
}
