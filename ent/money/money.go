// Package money holds amounts of money: whole minor units of one currency, and
// the exact decimal text that people and the graph read and write.
//
// An amount is an int64 of the currency's smallest unit: cents of EUR, won of
// KRW (which has none smaller), fils of BHD (a thousandth). Nothing here knows
// a fraction of a unit: text that does not fit is refused, sums that do not fit
// are refused, and a division hands out every unit. The text form is the only
// place where major units appear.
package money

import (
	"errors"
	"fmt"
	"math"
)

// Errors of this package wrap one of these, so that a caller can tell which
// input is at fault.
var (
	// ErrCurrency is an unknown currency code.
	ErrCurrency = errors.New("money: not an ISO 4217 currency")
	// ErrAmount is text that is no exact amount of its currency.
	ErrAmount = errors.New("money: not an exact amount")
	// ErrOverflow is an amount that is too large to hold.
	ErrOverflow = errors.New("money: too large")
	// ErrMismatch is arithmetic over two currencies.
	ErrMismatch = errors.New("money: different currencies")
	// ErrWeights is a division by weights that are negative or all nought.
	ErrWeights = errors.New("money: weights cannot divide an amount")
)

// Money is an amount of one currency. The zero Money has no currency and takes
// part in no arithmetic.
type Money struct {
	// Minor counts the currency's smallest units; math.MinInt64 is never used,
	// so that every amount has a negative.
	Minor    int64
	Currency Currency
}

// New makes Money of minor units.
func New(minor int64, currency Currency) (Money, error) {
	m := Money{Minor: minor, Currency: currency}
	return m, m.Validate()
}

// Zero is nothing of a currency.
func Zero(currency Currency) Money { return Money{Currency: currency} }

// Validate refuses an unknown currency and the one amount without a negative.
func (m Money) Validate() error {
	if err := m.Currency.Validate(); err != nil {
		return err
	}
	if m.Minor == math.MinInt64 {
		return fmt.Errorf("%w: %d minor units", ErrOverflow, m.Minor)
	}
	return nil
}

// Amount is the decimal text in major units, as the graph shows it.
func (m Money) Amount() string { return m.Decimal() }

// CurrencyCode is the ISO 4217 code, as the graph shows it.
func (m Money) CurrencyCode() string { return string(m.Currency) }

// IsZero says whether it is nothing, of whatever currency.
func (m Money) IsZero() bool { return m.Minor == 0 }

// IsPositive says whether it is more than nothing.
func (m Money) IsPositive() bool { return m.Minor > 0 }

// IsNegative says whether it is less than nothing.
func (m Money) IsNegative() bool { return m.Minor < 0 }

// Add fails with ErrMismatch or ErrOverflow.
func (m Money) Add(other Money) (Money, error) {
	if err := m.mustMatch(other); err != nil {
		return Money{}, err
	}
	sum := m.Minor + other.Minor
	overflowed := (other.Minor > 0 && sum < m.Minor) || (other.Minor < 0 && sum > m.Minor)
	if overflowed || sum == math.MinInt64 {
		return Money{}, fmt.Errorf("%w: %s + %s", ErrOverflow, m, other)
	}
	return Money{Minor: sum, Currency: m.Currency}, nil
}

// Sub fails with ErrMismatch or ErrOverflow.
func (m Money) Sub(other Money) (Money, error) {
	if err := other.Validate(); err != nil {
		return Money{}, err
	}
	return m.Add(other.Neg())
}

// Neg is the same amount the other way. It panics on math.MinInt64 minor units,
// which no function of this package makes and Validate refuses.
func (m Money) Neg() Money {
	if m.Minor == math.MinInt64 {
		panic("money: an amount without a negative; Validate refuses it")
	}
	return Money{Minor: -m.Minor, Currency: m.Currency}
}

// Abs is the amount without its sign; it panics where Neg does.
func (m Money) Abs() Money {
	if m.IsNegative() {
		return m.Neg()
	}
	return m
}

// Times is the amount n times over, as for seats at a price.
func (m Money) Times(n int64) (Money, error) {
	if err := m.Validate(); err != nil {
		return Money{}, err
	}
	product := m.Minor * n
	if m.Minor != 0 && (product/m.Minor != n || n == math.MinInt64 || product == math.MinInt64) {
		return Money{}, fmt.Errorf("%w: %s times %d", ErrOverflow, m, n)
	}
	return Money{Minor: product, Currency: m.Currency}, nil
}

// Cmp is -1, 0 or 1 as m is less than, equal to or more than other. Amounts of
// different currencies have no order: ErrMismatch.
func (m Money) Cmp(other Money) (int, error) {
	if err := m.mustMatch(other); err != nil {
		return 0, err
	}
	switch {
	case m.Minor < other.Minor:
		return -1, nil
	case m.Minor > other.Minor:
		return 1, nil
	default:
		return 0, nil
	}
}

// Sum adds amounts of one currency; of none it is nothing of that currency.
func Sum(currency Currency, amounts ...Money) (Money, error) {
	total := Zero(currency)
	for _, amount := range amounts {
		var err error
		if total, err = total.Add(amount); err != nil {
			return Money{}, err
		}
	}
	return total, nil
}

func (m Money) mustMatch(other Money) error {
	if err := m.Validate(); err != nil {
		return err
	}
	if m.Currency != other.Currency {
		return fmt.Errorf("%w: %q and %q", ErrMismatch, m.Currency, other.Currency)
	}
	return other.Validate()
}
