package donations

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/money"
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
	byCurrency := map[money.Currency]*YearComparison{}
	for _, part := range []struct {
		period Period
		of     func(*YearComparison) *Sums
	}{
		{this, func(y *YearComparison) *Sums { return &y.This }},
		{soFar, func(y *YearComparison) *Sums { return &y.LastSoFar }},
		{last, func(y *YearComparison) *Sums { return &y.Last }},
	} {
		all, err := s.GivingTotals(ctx, part.period)
		if err != nil {
			return nil, err
		}
		for _, sums := range all {
			code := sums.Gifts.Currency
			if byCurrency[code] == nil {
				none := sumRow{Currency: string(code)}.sums()
				byCurrency[code] = &YearComparison{Currency: code, This: none, LastSoFar: none, Last: none}
			}
			*part.of(byCurrency[code]) = sums
		}
	}
	out := make([]YearComparison, 0, len(byCurrency))
	for _, y := range byCurrency {
		out = append(out, *y)
	}
	slices.SortFunc(out, func(a, b YearComparison) int { return cmp.Compare(a.Currency, b.Currency) })
	return out, nil
}
