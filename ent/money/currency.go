package money

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bojanz/currency"
)

// Currency is an ISO 4217 code in capitals, such as "KRW". It is text, so that
// a column can hold it as it is.
type Currency string

// ParseCurrency reads a code in any case, with space around it.
func ParseCurrency(code string) (Currency, error) {
	c := Currency(strings.ToUpper(strings.TrimSpace(code)))
	return c, c.Validate()
}

// Validate refuses a code that is not in the list of currencies in use.
func (c Currency) Validate() error {
	// The library takes the empty code for a valid one.
	if c == "" || !currency.IsValid(string(c)) {
		return fmt.Errorf("%w: %q", ErrCurrency, string(c))
	}
	return nil
}

// Digits is the number of decimals: 0 for KRW and JPY, 3 for BHD. It is 0 for
// an unknown currency, which Validate refuses.
//
// Stored amounts depend on these digits for ever: TestDigitsStay pins them
// against a change of the library's data.
func (c Currency) Digits() int {
	digits, _ := currency.GetDigits(string(c))
	return int(digits)
}

// Currencies lists every known code in alphabetical order.
func Currencies() []Currency {
	codes := currency.GetCurrencyCodes()
	list := make([]Currency, 0, len(codes))
	for _, code := range codes {
		list = append(list, Currency(code))
	}
	slices.Sort(list)
	return list
}

// CurrencyOf is the currency that a country (ISO 3166 alpha-2) pays with.
func CurrencyOf(country string) (Currency, bool) {
	code, ok := currency.ForCountryCode(country)
	return Currency(code), ok
}
