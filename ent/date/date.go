// Package date holds the calendar date of a gift, a birth or a term: a day
// without a time of day and without a zone.
//
// A Date is text of the form YYYY-MM-DD, so that both databases store, compare
// and sort it the same way and no driver can shift it by a zone. The empty Date
// means "not known". Only Parse, FromTime, New and the arithmetic make a Date
// that is known to be real; text of any other origin goes through Validate.
package date

import (
	"errors"
	"fmt"
	"strconv"
	"time"
)

// Date is a day of the proleptic Gregorian calendar between First and Last, or
// the empty text.
type Date string

// First and Last are the limits of what a Date can hold. Arithmetic that would
// leave them stops at the limit: no date of ours is near either.
const (
	First Date = "0001-01-01"
	Last  Date = "9999-12-31"
)

// ErrInvalid is what every refusal of this package wraps.
var ErrInvalid = errors.New("date: not a calendar date of the form YYYY-MM-DD")

const hoursPerDay = 24

// Parse reads exactly YYYY-MM-DD. It refuses surrounding space, other orders
// and days that do not exist, such as 30 February.
func Parse(text string) (Date, error) {
	if len(text) != len(First) {
		return "", fmt.Errorf("%w: %q", ErrInvalid, text)
	}
	parsed, err := time.Parse(time.DateOnly, text)
	if err != nil || parsed.Year() < 1 {
		return "", fmt.Errorf("%w: %q", ErrInvalid, text)
	}
	return Date(text), nil
}

// MustParse is Parse for constants and tests; it panics on bad text.
func MustParse(text string) Date {
	d, err := Parse(text)
	if err != nil {
		panic(err)
	}
	return d
}

// New makes the date of a year, month and day. It refuses days that do not
// exist instead of rolling them over into the next month.
func New(year int, month time.Month, day int) (Date, error) {
	if year < 1 || year > 9999 || month < time.January || month > time.December || day < 1 || day > daysIn(year, month) {
		return "", fmt.Errorf("%w: year %d, month %d, day %d", ErrInvalid, year, int(month), day)
	}
	return format(year, month, day), nil
}

// FromTime is the date that the clock on the wall shows in loc at the instant t.
func FromTime(t time.Time, loc *time.Location) Date {
	return clamp(t.In(loc))
}

// Today is the date in loc at the instant now. The caller supplies the clock,
// so that tests and replays can.
func Today(loc *time.Location, now time.Time) Date {
	return FromTime(now, loc)
}

// IsZero says whether the date is not known.
func (d Date) IsZero() bool { return d == "" }

// Validate accepts the empty date and every real one.
func (d Date) Validate() error {
	if d.IsZero() {
		return nil
	}
	_, err := Parse(string(d))
	return err
}

// String is the stored form.
func (d Date) String() string { return string(d) }

// Year is 0 when the date is not known.
func (d Date) Year() int {
	year, _, _ := d.parts()
	return year
}

// Month is 0 when the date is not known.
func (d Date) Month() time.Month {
	_, month, _ := d.parts()
	return month
}

// Day is the day of the month, 0 when the date is not known.
func (d Date) Day() int {
	_, _, day := d.parts()
	return day
}

// Before is false when either date is not known.
func (d Date) Before(other Date) bool {
	return !d.IsZero() && !other.IsZero() && d < other
}

// After is false when either date is not known.
func (d Date) After(other Date) bool { return other.Before(d) }

// Compare orders dates for sorting; the unknown date comes first.
func (d Date) Compare(other Date) int {
	switch {
	case d < other:
		return -1
	case d > other:
		return 1
	default:
		return 0
	}
}

// DaysUntil counts the days from d to other: 1 when other is the next day,
// negative when it lies before, 0 when either is not known.
func (d Date) DaysUntil(other Date) int {
	if d.IsZero() || other.IsZero() {
		return 0
	}
	// Seconds, not a Duration: a Duration holds only 292 years.
	return int((other.midnight().Unix() - d.midnight().Unix()) / (hoursPerDay * 60 * 60))
}

// Midnight is the first instant of the date in loc. Where clocks jump over
// midnight it is the first instant after the jump.
func (d Date) Midnight(loc *time.Location) time.Time {
	year, month, day := d.parts()
	if year == 0 {
		return time.Time{}
	}
	t := time.Date(year, month, day, 0, 0, 0, 0, loc)
	if t.Day() != day {
		// time.Date answered with the offset before the jump, still yesterday.
		_, before := t.Zone()
		_, after := t.Add(hoursPerDay * time.Hour / 2).Zone()
		t = t.Add(time.Duration(after-before) * time.Second)
	}
	return t
}

func (d Date) midnight() time.Time {
	year, month, day := d.parts()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

func (d Date) parts() (int, time.Month, int) {
	if len(d) != len(First) {
		return 0, 0, 0
	}
	year, yearErr := strconv.Atoi(string(d[:4]))
	month, monthErr := strconv.Atoi(string(d[5:7]))
	day, dayErr := strconv.Atoi(string(d[8:]))
	if yearErr != nil || monthErr != nil || dayErr != nil {
		return 0, 0, 0
	}
	return year, time.Month(month), day
}

func format(year int, month time.Month, day int) Date {
	return Date(fmt.Sprintf("%04d-%02d-%02d", year, int(month), day))
}

func clamp(t time.Time) Date {
	switch {
	case t.Year() < 1:
		return First
	case t.Year() > 9999:
		return Last
	default:
		return format(t.Year(), t.Month(), t.Day())
	}
}
