package search

import (
	"slices"
	"strings"
	"unicode"

	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/predicate"
)

// signs are what people write for a currency; a dollar may be any dollar.
var signs = []struct {
	text  string
	codes []money.Currency
}{
	{"₩", []money.Currency{"KRW"}}, {"원", []money.Currency{"KRW"}}, {"€", []money.Currency{"EUR"}}, {"£", []money.Currency{"GBP"}},
	{"¥", []money.Currency{"JPY", "CNY"}}, {"円", []money.Currency{"JPY"}},
	{"$", []money.Currency{"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN"}},
}

// amountOf reads an amount as people write it, with what it may be as a decimal
// and the currencies that it names, none where it names none: "50,000원",
// "50.25 EUR", "5만". A point or comma before three digits may be either.
func amountOf(text string) (decimals []string, codes []money.Currency) {
	text = strings.ToUpper(strings.TrimSpace(text))
	for _, sign := range signs {
		if rest := strings.Replace(text, sign.text, "", 1); rest != text {
			text, codes = rest, sign.codes
			break
		}
	}
	letters := strings.Trim(text, "0123456789.,'- 만천")
	if letters != "" {
		code, err := money.ParseCurrency(letters)
		if err != nil || codes != nil {
			return nil, nil
		}
		codes = []money.Currency{code}
		text = strings.Replace(text, letters, "", 1)
	}
	number, zeros := thousands(strings.TrimSpace(text))
	for _, decimal := range readings(number) {
		if zeros != "" && strings.Contains(decimal, ".") {
			continue
		}
		decimals = append(decimals, decimal+zeros)
	}
	return decimals, codes
}

// thousands takes the Korean words for a thousand and ten thousand off the end.
func thousands(text string) (number, zeros string) {
	if rest, ok := strings.CutSuffix(text, "만"); ok {
		return strings.TrimSpace(rest), "0000"
	}
	if rest, ok := strings.CutSuffix(text, "천"); ok {
		return strings.TrimSpace(rest), "000"
	}
	return text, ""
}

// readings are the decimals that digits with separators may stand for.
func readings(text string) []string {
	text = strings.NewReplacer(" ", "", "'", "").Replace(text)
	if text == "" || strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsDigit(r) && r != '.' && r != ',' }) || !unicode.IsDigit(rune(text[0])) {
		return nil
	}
	plain := strings.NewReplacer(".", "", ",", "").Replace(text)
	at := strings.LastIndexAny(text, ".,")
	if at < 0 {
		return []string{plain}
	}
	whole, behind := strings.NewReplacer(".", "", ",", "").Replace(text[:at]), text[at+1:]
	switch {
	case behind == "":
		return []string{plain}
	case len(behind) != 3:
		return []string{whole + "." + behind}
	case strings.Count(text, text[at:at+1]) > 1:
		return []string{plain}
	}
	return []string{plain, whole + "." + behind}
}

// ofAmount are the conditions on donations of an amount, one for each number of
// minor units that it is in some currency.
func ofAmount(text string) []predicate.Donation {
	decimals, codes := amountOf(text)
	if len(codes) == 0 {
		codes = money.Currencies()
	}
	var minors []int64
	of := map[int64][]string{}
	for _, decimal := range decimals {
		for _, code := range codes {
			if m, err := money.Parse(decimal, code); err == nil {
				if _, ok := of[m.Minor]; !ok {
					minors = append(minors, m.Minor)
				}
				of[m.Minor] = append(of[m.Minor], string(code))
			}
		}
	}
	slices.Sort(minors)
	var found []predicate.Donation
	for _, minor := range minors {
		found = append(found, donation.And(donation.AmountMinor(minor), donation.CurrencyIn(of[minor]...)))
	}
	return found
}
