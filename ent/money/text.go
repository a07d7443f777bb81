package money

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/bojanz/currency"
)

// maxText is longer than any amount that an int64 can hold, and short enough
// that no input costs anything.
const maxText = 40

// Parse reads decimal text in major units: an optional sign, digits, and
// optionally a point with digits behind it. "113969.15" of EUR is 11396915
// cents. Decimals beyond the currency's are accepted only when they are nought:
// nothing is ever rounded. Grouping and decimal commas are the business of
// whoever reads a local format.
func Parse(amount string, code Currency) (Money, error) {
	if err := code.Validate(); err != nil {
		return Money{}, err
	}
	refusal := fmt.Errorf("%w: %.*q of %s", ErrAmount, maxText, amount, code)
	if len(amount) > maxText {
		return Money{}, refusal
	}
	unsigned, isNegative := strings.CutPrefix(amount, "-")
	if !isNegative {
		unsigned = strings.TrimPrefix(unsigned, "+")
	}
	whole, decimals, hasPoint := strings.Cut(unsigned, ".")
	if whole == "" || (hasPoint && decimals == "") || !isDigits(whole) || !isDigits(decimals) {
		return Money{}, refusal
	}
	digits := code.Digits()
	if len(decimals) > digits {
		if strings.Trim(decimals[digits:], "0") != "" {
			return Money{}, fmt.Errorf("%w: it has %d decimals", refusal, digits)
		}
		decimals = decimals[:digits]
	}
	text := whole + decimals + strings.Repeat("0", digits-len(decimals))
	minor, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return Money{}, fmt.Errorf("%w: %q of %s", ErrOverflow, amount, code)
	}
	if isNegative {
		minor = -minor
	}
	return Money{Minor: minor, Currency: code}, nil
}

// MustParse is Parse for constants and tests; it panics on bad text.
func MustParse(amount string, code Currency) Money {
	m, err := Parse(amount, code)
	if err != nil {
		panic(err)
	}
	return m
}

// Decimal is the exact amount in major units with all of the currency's
// decimals: "10.00" of EUR, "12000" of KRW. Parse reads it back unchanged.
func (m Money) Decimal() string {
	text := strconv.FormatInt(m.Minor, 10)
	digits := m.Currency.Digits()
	if digits == 0 {
		return text
	}
	sign := ""
	if m.Minor < 0 {
		sign, text = "-", text[1:]
	}
	if missing := digits + 1 - len(text); missing > 0 {
		text = strings.Repeat("0", missing) + text
	}
	point := len(text) - digits
	return sign + text[:point] + "." + text[point:]
}

// String is for logs: "EUR 10.00".
func (m Money) String() string { return string(m.Currency) + " " + m.Decimal() }

// Format is the amount as people of a locale ("de-AT", "ko") write it, with the
// currency's symbol. An amount of no currency is its bare number.
func (m Money) Format(locale string) string {
	amount, err := currency.NewAmount(m.Decimal(), string(m.Currency))
	if err != nil {
		return m.Decimal()
	}
	return currency.NewFormatter(currency.NewLocale(locale)).Format(amount)
}

// Input is money as a client of the graph sends it.
type Input struct {
	Amount   string
	Currency string
}

// Money reads the input. The error wraps ErrCurrency when the currency is at
// fault, else ErrAmount or ErrOverflow.
func (in Input) Money() (Money, error) {
	code := Currency(in.Currency)
	return Parse(in.Amount, code)
}

func isDigits(text string) bool {
	for _, r := range []byte(text) {
		if r < '0' || r > '9' {
			return false
		}
	}
	return true
}
