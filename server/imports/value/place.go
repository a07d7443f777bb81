package value

import (
	"regexp"
	"strings"

	"github.com/moim-crm/moim/server/errs"
)

// Place is the last line of an address in its parts.
type Place struct {
	PostalCode string
	Locality   string
	Region     string
	// Country is the ISO code, from a prefix such as "CH-" or as it was passed in.
	Country string
	// Note says what was noticed; the place is usable all the same.
	Note *errs.Error
}

// placeRule is how a country writes postcode and city on one line.
type placeRule struct {
	// first finds the postcode before the city, last behind it; group 1 is the postcode, group 2 of last a region before it.
	first, last *regexp.Regexp
	// tidy writes the postcode as its country does.
	tidy func(string) string
}

var postalPrefixes = map[string]string{
	"D": "DE", "DE": "DE", "A": "AT", "AT": "AT", "CH": "CH", "FL": "LI", "LI": "LI", "L": "LU", "LU": "LU", "B": "BE", "BE": "BE",
	"NL": "NL", "F": "FR", "FR": "FR", "I": "IT", "IT": "IT", "E": "ES", "ES": "ES", "DK": "DK", "S": "SE", "SE": "SE", "N": "NO",
	"NO": "NO", "FI": "FI", "FIN": "FI", "PL": "PL", "CZ": "CZ", "SK": "SK", "P": "PT", "PT": "PT", "CY": "CY", "GB": "GB", "UK": "GB",
	"US": "US", "KR": "KR", "H": "HU", "HU": "HU", "SI": "SI", "HR": "HR", "GR": "GR", "LV": "LV", "LT": "LT", "EE": "EE",
}

func digitsFirst(pattern string) placeRule {
	return placeRule{first: regexp.MustCompile(`^(` + pattern + `)(?:[\s,]+|$)`), last: regexp.MustCompile(`()[\s,(]+(` + pattern + `)\)?$`)}
}

func codeLast(pattern string, tidy func(string) string) placeRule {
	return placeRule{last: regexp.MustCompile(`(?i)()(?:^|[\s,]+)(` + pattern + `)$`), tidy: tidy}
}

var (
	fiveDigits  = digitsFirst(`\d{5}`)
	fourDigits  = digitsFirst(`\d{4}`)
	threeAndTwo = withTidy(digitsFirst(`\d{3}\s?\d{2}`), spaceAfter(3))
)

var placeRules = map[string]placeRule{
	"DE": fiveDigits, "FR": fiveDigits, "IT": fiveDigits, "ES": fiveDigits, "FI": fiveDigits, "EE": fiveDigits, "HR": fiveDigits,
	"MX": fiveDigits, "TR": fiveDigits, "UA": fiveDigits, "RS": fiveDigits,
	"AT": fourDigits, "CH": fourDigits, "LI": fourDigits, "LU": fourDigits, "BE": fourDigits, "DK": fourDigits, "NO": fourDigits,
	"CY": fourDigits, "HU": fourDigits, "SI": fourDigits, "BG": fourDigits, "ZA": fourDigits,
	"SE": threeAndTwo, "CZ": threeAndTwo, "SK": threeAndTwo, "GR": threeAndTwo,
	"PL": digitsFirst(`\d{2}-\d{3}`), "PT": digitsFirst(`\d{4}-\d{3}`), "JP": digitsFirst(`〒?\d{3}-?\d{4}`),
	"NL": withTidy(digitsFirst(`\d{2}\s?\d{2}\s?[A-Z]{2}`), spaceAfter(4)),
	"KR": digitsFirst(`\d{5}|\d{3}-\d{3}`), "CN": digitsFirst(`\d{6}`), "RU": digitsFirst(`\d{6}`), "IN": digitsFirst(`\d{3}\s?\d{3}`),
	"GB": codeLast(`[A-Z]{1,2}\s?\d[A-Z\d]?\s*\d\s*[A-Z]\s*[A-Z]`, spaceBeforeLast3),
	"CA": codeLast(`[A-Z]\d[A-Z]\s?\d[A-Z]\d`, spaceBeforeLast3),
	"IE": codeLast(`[A-Z]\d[\dW]\s?[A-Z\d]{4}`, spaceAfter(3)),
	"US": {last: regexp.MustCompile(`(?:,?\s+([A-Z]{2}))?[\s,]+(\d{5}(?:-\d{4})?)$`), first: regexp.MustCompile(`^(\d{5}(?:-\d{4})?)\s+`)},
	"AU": {last: regexp.MustCompile(`(?:,?\s+(ACT|NSW|NT|QLD|SA|TAS|VIC|WA))?[\s,]+(\d{4})$`)},
	"NZ": {last: regexp.MustCompile(`()[\s,]+(\d{4})$`)},
	"SG": {last: regexp.MustCompile(`()[\s,]+(\d{6})$`)},
}

// anywhere is tried where the country is not known.
var anywhere = digitsFirst(`\d{4,6}`)

func withTidy(rule placeRule, tidy func(string) string) placeRule {
	rule.tidy = tidy
	return rule
}

func spaceAfter(n int) func(string) string {
	return func(code string) string {
		code = strings.ReplaceAll(code, " ", "")
		return code[:n] + " " + code[n:]
	}
}

func spaceBeforeLast3(code string) string {
	code = strings.ToUpper(strings.ReplaceAll(code, " ", ""))
	return code[:len(code)-3] + " " + code[len(code)-3:]
}

var countryPrefix = regexp.MustCompile(`^([A-Z]{1,3})\s?[-–]\s?(\d)`)

// ParsePlace divides "76135 Karlsruhe", "A-1010 Wien", "London SW1A 1AA" and "Springfield, IL 62704" by the rule of the
// country. A text without a postcode is a city.
func ParsePlace(text, country string) Place {
	text = strings.Join(strings.Fields(text), " ")
	place := Place{Country: country}
	if text == "" {
		return place
	}
	rest := text
	if m := countryPrefix.FindStringSubmatch(text); m != nil && postalPrefixes[m[1]] != "" {
		place.Country = postalPrefixes[m[1]]
		rest = m[2] + text[len(m[0]):]
		if country != "" && country != place.Country {
			place.Note = errs.Invalid("", keyCountryOfPostcode, "value", text, "code", place.Country)
		}
	}
	rule, known := placeRules[place.Country]
	if !known {
		rule = anywhere
	}
	if !place.split(rest, rule) {
		place.Locality = rest
		place.Note = errs.Invalid("", keyNoPostcode, "value", text)
	}
	return place
}

func (p *Place) split(text string, rule placeRule) bool {
	code, city := "", ""
	if rule.first != nil {
		if m := rule.first.FindStringSubmatchIndex(text); m != nil {
			code, city = text[m[2]:m[3]], text[m[1]:]
		}
	}
	if code == "" && rule.last != nil {
		if m := rule.last.FindStringSubmatchIndex(text); m != nil {
			code, city = text[m[4]:m[5]], text[:m[0]]
			if m[2] >= 0 {
				p.Region = text[m[2]:m[3]]
			}
		}
	}
	if code == "" {
		return false
	}
	if rule.tidy != nil {
		code = rule.tidy(code)
	}
	p.PostalCode = strings.TrimPrefix(code, "〒")
	p.Locality = strings.Trim(city, " ,()")
	if p.Country == "GB" {
		if town, county, found := strings.Cut(p.Locality, ","); found {
			p.Locality, p.Region = strings.TrimSpace(town), strings.TrimSpace(county)
		}
	}
	return true
}
