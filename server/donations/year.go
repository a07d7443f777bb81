package donations

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
)

// YearComparison sets the organization's year so far against the year before, in
// one currency.
type YearComparison struct {
	Currency money.Currency
	// This is the year so far.
	This Sums
	// LastSoFar is the year before up to the same day, Last all of it.
	LastSoFar, Last Sums
}

// yearOf is the organization's year in which a day lies, from its first day to
// its last.
func yearOf(day date.Date, firstMonth int) Period {
	year := day.Year()
	if int(day.Month()) < firstMonth {
		year--
	}
	from, err := date.New(year, time.Month(firstMonth), 1)
	if err != nil {
		from, _ = date.New(day.Year(), time.January, 1)
	}
	return Period{From: from, To: from.AddYears(1).AddDays(-1)}
}

// CompareYears sets this year, as the organization counts it, against the last,
// by currency in alphabetical order. It covers what the viewer may read.
func (s *Service) CompareYears(ctx context.Context) ([]YearComparison, error) {
	home, err := s.home(ctx)
	if err != nil {
		return nil, err
	}
	this := yearOf(home.today, home.fiscalMonth)
	last := Period{From: this.From.AddYears(-1), To: this.From.AddDays(-1)}
	soFar := Period{From: last.From, To: home.today.AddYears(-1)}
	this.To = home.today
	// One pass over the two years: a day is in one of three parts.
	rows, err := s.partsOfYears(ctx, last.From, soFar.To, this)
	if err != nil {
		return nil, err
	}
	byCurrency := map[money.Currency]*YearComparison{}
	for code, part := range rows {
		whole := part[lastSoFar].plus(part[lastRest])
		byCurrency[code] = &YearComparison{Currency: code, This: part[thisYear].sums(), LastSoFar: part[lastSoFar].sums(), Last: whole.sums()}
	}
	out := make([]YearComparison, 0, len(byCurrency))
	for _, y := range byCurrency {
		out = append(out, *y)
	}
	slices.SortFunc(out, func(a, b YearComparison) int { return cmp.Compare(a.Currency, b.Currency) })
	return out, nil
}

// The parts that two years are summed up in.
const (
	thisYear  = "this"
	lastSoFar = "so far"
	lastRest  = "rest"
)

// partsOfYears sums up this year and the one before, which begins on the first
// day given and is cut after the second, by currency and part.
func (s *Service) partsOfYears(ctx context.Context, from, cut date.Date, this Period) (map[money.Currency]map[string]sumRow, error) {
	whole := Period{From: from, To: this.To}
	if err := errs.Join(whole.Validate(), maySum(ctx)); err != nil {
		return nil, err
	}
	rows, err := s.sumsBy(ctx, whole, func(q *sql.Selector) string {
		on := q.C(donation.FieldReceivedOn)
		return fmt.Sprintf("CASE WHEN %s >= '%s' THEN '%s' WHEN %s <= '%s' THEN '%s' ELSE '%s' END", on, this.From, thisYear, on, cut, lastSoFar, lastRest)
	})
	out := map[money.Currency]map[string]sumRow{}
	for _, r := range rows {
		code := money.Currency(r.Currency)
		if out[code] == nil {
			none := sumRow{Currency: r.Currency}
			out[code] = map[string]sumRow{thisYear: none, lastSoFar: none, lastRest: none}
		}
		out[code][r.Key] = r
	}
	return out, err
}

func (r sumRow) plus(o sumRow) sumRow {
	r.Gifts, r.Goods, r.Dues, r.Count = r.Gifts+o.Gifts, r.Goods+o.Goods, r.Dues+o.Dues, r.Count+o.Count
	return r
}
