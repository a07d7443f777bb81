package donations

import (
	"unicode/utf8"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
)

// maxMinor bounds one amount, so that sums over millions of them still fit the
// databases' whole numbers.
const maxMinor = 1_000_000_000_000_000

// Lengths that texts of this domain may have.
const (
	maxName = 200
	maxText = 10_000
)

// checkAmount accepts an amount above nought of a known currency, and of the one
// that is wanted where want is not empty.
func checkAmount(field string, m money.Money, want money.Currency) error {
	switch {
	case m.Currency.Validate() != nil:
		return errs.Invalid(field, KeyCurrency, "currency", m.Currency)
	case want != "" && m.Currency != want:
		return errs.Invalid(field, KeyOtherCurrency, "currency", want)
	case m.Minor <= 0:
		return errs.Invalid(field, KeyNotPositive)
	case m.Minor > maxMinor:
		return errs.Invalid(field, KeyTooMuch)
	}
	return nil
}

// checkDay accepts a real date, and none at all only where it is not required.
func checkDay(field string, d date.Date, isRequired bool) error {
	switch {
	case d.IsZero() && isRequired:
		return errs.Invalid(field, errs.KeyRequired)
	case d.Validate() != nil:
		return errs.Invalid(field, KeyBadDate)
	}
	return nil
}

// checkText accepts a text that is not too long, and an empty one only where it
// is not required.
func checkText(field, text string, limit int, isRequired bool) error {
	switch {
	case text == "" && isRequired:
		return errs.Invalid(field, errs.KeyRequired)
	case utf8.RuneCountInString(text) > limit:
		return errs.Invalid(field, errs.KeyTooLong, "max", limit)
	}
	return nil
}
