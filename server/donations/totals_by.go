package donations

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/campaign"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/ledgerentry"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
)

// FundSums are the sums of one fund and currency. They count no gifts: one gift
// may go to several funds.
type FundSums struct {
	FundID int64
	Sums
}

// GivingByFund sums up by fund and currency what came in during a period. It
// covers what the viewer may read.
func (s *Service) GivingByFund(ctx context.Context, p Period) ([]FundSums, error) {
	if err := errs.Join(p.Validate(), maySum(ctx)); err != nil {
		return nil, err
	}
	rows, err := s.sumsByFund(ctx, p)
	if err != nil {
		return nil, err
	}
	out := make([]FundSums, len(rows))
	for i, r := range rows {
		out[i] = FundSums{r.Fund, sumRow{Currency: r.Currency, Gifts: r.Gifts, Goods: r.Goods, Dues: r.Dues}.sums()}
	}
	return out, nil
}

// fundRow is what one fund received in one currency.
type fundRow struct {
	Fund     int64  `sql:"fund_id"`
	Currency string `sql:"currency"`
	Gifts    int64  `sql:"gifts"`
	Goods    int64  `sql:"goods"`
	Dues     int64  `sql:"dues"`
}

func (s *Service) sumsByFund(ctx context.Context, p Period) (rows []fundRow, err error) {
	if seesAll(ctx) {
		return s.keptByFund(ctx, p)
	}
	err = s.db.Client(ctx).LedgerEntry.Query().
		Modify(func(q *sql.Selector) {
			d := joinDonations(q)
			if !p.From.IsZero() {
				q.Where(sql.GTE(d.C(donation.FieldReceivedOn), p.From))
			}
			if !p.To.IsZero() {
				q.Where(sql.LTE(d.C(donation.FieldReceivedOn), p.To))
			}
			fund, currency := q.C(ledgerentry.FieldFundID), q.C(ledgerentry.FieldCurrency)
			q.Select(fund, currency).GroupBy(fund, currency).OrderBy(fund, currency)
			appendSums(q, q.C(ledgerentry.FieldAmountMinor), d)
		}).Scan(ctx, &rows)
	return rows, explain("sum up giving by fund", err)
}

// CampaignSums are what a campaign raised in one currency.
type CampaignSums struct {
	Sums
	// Donors counts who gave, each once.
	Donors int
}

// CampaignProgress is how far a campaign has come.
type CampaignProgress struct {
	// Goal is nil where none was set.
	Goal *money.Money
	// Raised is by currency in alphabetical order; amounts of other currencies
	// than the goal's do not count towards it.
	Raised []CampaignSums
}

// CampaignsProgress says how far campaigns have come, with as many queries for
// many as for one. It covers what the viewer may read.
func (s *Service) CampaignsProgress(ctx context.Context, ids []int64) (map[int64]CampaignProgress, error) {
	if err := maySum(ctx); err != nil {
		return nil, err
	}
	campaigns, err := s.db.Client(ctx).Campaign.Query().Where(campaign.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, explain("read campaigns", err)
	}
	out := make(map[int64]CampaignProgress, len(campaigns))
	for _, row := range campaigns {
		out[row.ID] = CampaignProgress{Goal: row.Goal()}
	}
	var rows []struct {
		Campaign int64  `sql:"campaign_id"`
		Currency string `sql:"currency"`
		Gifts    int64  `sql:"gifts"`
		Goods    int64  `sql:"goods"`
		Dues     int64  `sql:"dues"`
		Count    int    `sql:"count"`
		Donors   int    `sql:"donors"`
	}
	err = s.db.Client(ctx).Donation.Query().Where(donation.CampaignIDIn(ids...), donation.DeletedAtIsNil()).
		Modify(func(q *sql.Selector) {
			of, currency := q.C(donation.FieldCampaignID), q.C(donation.FieldCurrency)
			q.Select(of, currency).GroupBy(of, currency).OrderBy(of, currency)
			appendSums(q, net(q), q)
			q.AppendSelectExprAs(countGifts(q), "count")
			q.AppendSelectExprAs(sql.Raw("COUNT(DISTINCT "+onlyWhere(net(q)+" > 0", q.C(donation.FieldContactID))+")"), "donors")
		}).Scan(ctx, &rows)
	if err != nil {
		return nil, explain("sum up giving by campaign", err)
	}
	for _, r := range rows {
		progress, sees := out[r.Campaign]
		if !sees {
			continue
		}
		sums := sumRow{Currency: r.Currency, Gifts: r.Gifts, Goods: r.Goods, Dues: r.Dues, Count: r.Count}.sums()
		progress.Raised = append(progress.Raised, CampaignSums{sums, r.Donors})
		out[r.Campaign] = progress
	}
	return out, nil
}
