package value

import (
	"regexp"
	"strings"

	"github.com/moim-crm/moim/server/errs"
)

// Mark is the sign between the whole number and its fraction.
type Mark string

// The decimal marks.
const (
	AnyMark Mark = ""
	Comma   Mark = ","
	Point   Mark = "."
)

// Number is an exact number in the form -1234.56, and the currency that stood beside it.
type Number struct {
	Decimal  string
	Currency string
}

var currencySigns = map[string]string{
	"€": "EUR", "$": "USD", "US$": "USD", "£": "GBP", "₩": "KRW", "￦": "KRW", "원": "KRW", "¥": "JPY", "￥": "JPY", "円": "JPY",
	"CHF": "CHF", "Fr.": "CHF", "SFr.": "CHF", "zł": "PLN", "₹": "INR", "A$": "AUD", "C$": "CAD", "EURO": "EUR",
}

var (
	numberShape = regexp.MustCompile(`^([^\d.,+-]*)([+-]?)\s*([^\d.,+-]*)((?:\d[\d.,' ]*\d|\d)|[.,]\d+)\s*([.,][-–]+)?([^\d]*)$`)
	groupSpaces = strings.NewReplacer("\u00a0", " ", "\u202f", " ", "’", "'", "−", "-", "－", "-", "，", ",", "．", ".")
	isoCurrency = regexp.MustCompile(`^[A-Z]{3}$`)
)

// ParseNumber reads an amount. Empty text is the empty number.
func ParseNumber(text string, mark Mark) (Number, *errs.Error) {
	shown := strings.TrimSpace(text)
	if shown == "" {
		return Number{}, nil
	}
	bad := errs.Invalid("", keyNotANumber, "value", shown)
	clean, isNegative := unwrapNegative(strings.TrimSpace(groupSpaces.Replace(shown)))
	m := numberShape.FindStringSubmatch(clean)
	if m == nil {
		return Number{}, bad
	}
	currency, ok := currencyOf(m[1] + m[3] + m[6])
	if !ok {
		return Number{}, bad
	}
	decimal, ok := plainDecimal(m[4], mark)
	if !ok {
		return Number{}, bad
	}
	if isNegative != (m[2] == "-") {
		decimal = "-" + decimal
	}
	return Number{Decimal: decimal, Currency: currency}, nil
}

// unwrapNegative knows the two forms of accountants, (12.00) and 12.00-.
func unwrapNegative(text string) (string, bool) {
	if strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")") {
		return strings.TrimSpace(text[1 : len(text)-1]), true
	}
	if before, found := strings.CutSuffix(text, "-"); found && !strings.HasSuffix(before, ",") && !strings.HasSuffix(before, ".") && !strings.HasSuffix(before, "-") {
		return strings.TrimSpace(before), true
	}
	return text, false
}

func currencyOf(text string) (string, bool) {
	text = strings.TrimSpace(text)
	if text == "" {
		return "", true
	}
	if code, ok := currencySigns[text]; ok {
		return code, true
	}
	upper := strings.ToUpper(text)
	if code, ok := currencySigns[upper]; ok {
		return code, true
	}
	return upper, isoCurrency.MatchString(upper)
}

// plainDecimal drops the signs between thousands and writes the decimal mark as a point.
func plainDecimal(digits string, mark Mark) (string, bool) {
	digits = strings.TrimSpace(digits)
	if mark == AnyMark {
		mark = markOf(digits)
	}
	whole, fraction := digits, ""
	if mark != AnyMark {
		if strings.Count(digits, string(mark)) > 1 {
			return "", false
		}
		whole, fraction, _ = strings.Cut(digits, string(mark))
	}
	whole, ok := joinThousands(whole)
	if !ok || strings.Trim(fraction, "0123456789") != "" {
		return "", false
	}
	if whole == "" {
		whole = "0"
	}
	if fraction == "" {
		return whole, true
	}
	return whole + "." + fraction, true
}

// joinThousands refuses groups of another length than three: 1,23 is no way to write 123. (Indian lakhs, 1,23,456, are read.)
func joinThousands(whole string) (string, bool) {
	groups := strings.FieldsFunc(whole, func(r rune) bool { return strings.ContainsRune(".,' ", r) })
	for i, group := range groups {
		last := i == len(groups)-1
		if i > 0 && (last && len(group) != 3 || len(group) < 2 || len(group) > 3) {
			return "", false
		}
	}
	return strings.Join(groups, ""), true
}

// markOf is the decimal mark of one number, or AnyMark if there is none. With both signs the last one is the mark; a sign that
// repeats stands between thousands; a single one before exactly three digits is taken to stand between thousands too,
// because hardly any currency has three decimals.
func markOf(digits string) Mark {
	comma, point := strings.LastIndex(digits, ","), strings.LastIndex(digits, ".")
	switch {
	case comma >= 0 && point >= 0 && comma > point:
		return Comma
	case comma >= 0 && point >= 0:
		return Point
	case comma >= 0:
		return loneMark(digits, Comma, comma)
	case point >= 0:
		return loneMark(digits, Point, point)
	}
	return AnyMark
}

func loneMark(digits string, mark Mark, at int) Mark {
	if strings.Count(digits, string(mark)) > 1 {
		return AnyMark
	}
	before, after := at, len(digits)-at-1
	if after == 3 && before >= 1 && before <= 3 && digits[0] != '0' {
		return AnyMark
	}
	return mark
}

// NumberColumn collects what a column says about its decimal mark.
type NumberColumn struct{ comma, point string }

// Add takes one cell.
func (c *NumberColumn) Add(text string) {
	clean, _ := unwrapNegative(strings.TrimSpace(groupSpaces.Replace(text)))
	m := numberShape.FindStringSubmatch(clean)
	if m == nil {
		return
	}
	switch markOf(m[4]) {
	case Comma:
		if c.comma == "" {
			c.comma = strings.TrimSpace(text)
		}
	case Point:
		if c.point == "" {
			c.point = strings.TrimSpace(text)
		}
	}
}

// Mark is the decimal mark that fits the whole column, AnyMark if no number has a fraction, and an error if the column uses
// both marks: then a number like 1,234 could mean either.
func (c *NumberColumn) Mark() (Mark, *errs.Error) {
	switch {
	case c.comma != "" && c.point != "":
		return AnyMark, errs.Invalid("", keyMarkContradiction, "first", c.comma, "second", c.point)
	case c.comma != "":
		return Comma, nil
	case c.point != "":
		return Point, nil
	}
	return AnyMark, nil
}
