package date

import "time"

const (
	monthsPerYear = 12
	// maxMonths and maxDays span First to Last with room to spare; a longer
	// step ends at a limit anyway, and this keeps the sums from overflowing.
	maxMonths = 10_000 * monthsPerYear
	maxDays   = 10_000 * 366
)

// AddDays moves by days, backwards when days is negative. The unknown date
// stays unknown.
func (d Date) AddDays(days int) Date {
	if d.IsZero() {
		return d
	}
	return clamp(d.midnight().AddDate(0, 0, bound(days, maxDays)))
}

// AddMonths moves by months and keeps the day of the month. Where the target
// month is too short the result is its last day: 31 January and 1 month is the
// last of February, 29 February and 12 months is 28 February. It never runs
// over into the month after.
//
// Repeated steps can lose the day (31 January, 28 February, 28 March): to walk
// a schedule, add 1, 2, 3 … months to its first date.
func (d Date) AddMonths(months int) Date {
	if d.IsZero() {
		return d
	}
	year, month, day := d.parts()
	total := year*monthsPerYear + int(month) - 1 + bound(months, maxMonths)
	switch {
	case total < monthsPerYear:
		return First
	case total >= 10_000*monthsPerYear:
		return Last
	}
	year, month = total/monthsPerYear, time.Month(total%monthsPerYear+1)
	return format(year, month, min(day, daysIn(year, month)))
}

// AddYears is AddMonths by whole years: 29 February becomes 28 February in a
// year that has no 29th.
func (d Date) AddYears(years int) Date {
	return d.AddMonths(bound(years, maxMonths/monthsPerYear) * monthsPerYear)
}

// EndOfMonth is the last day of the date's month.
func (d Date) EndOfMonth() Date {
	if d.IsZero() {
		return d
	}
	year, month, _ := d.parts()
	return format(year, month, daysIn(year, month))
}

func bound(n, limit int) int { return max(-limit, min(limit, n)) }

func daysIn(year int, month time.Month) int {
	// Day 0 of the next month is the last day of this one.
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}
