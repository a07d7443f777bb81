// Package postal knows how the countries write addresses: which parts they
// have, in what order they stand on an envelope, which of them a letter needs,
// and what a postcode looks like.
package postal

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"

	"github.com/moim-crm/moim/server/errs"
)

// Message keys of this package.
const (
	KeyCountry  = "contact.address.country"
	KeyPostcode = "contact.address.postcode"
)

var _ = errs.Register(errs.Messages{
	KeyCountry:  {En: "“{value}” is no country; choose one from the list.", Ko: "‘{value}’{:은/는} 국가가 아니에요. 목록에서 골라 주세요."},
	KeyPostcode: {En: "Write the postcode as in {example}.", Ko: "우편번호를 {example}처럼 입력해 주세요."},
})

const (
	maxPart  = 200
	maxLines = 500
)

// Label is the word for a part of an address.
type Label struct{ En, Ko string }

// Address is a place that letters go to.
type Address struct {
	// Country is ISO 3166 alpha-2.
	Country string
	// Lines are street, house, floor or box, one a line.
	Lines string
	// DependentLocality is a district, suburb or village within the city.
	DependentLocality string
	Locality          string
	Region            string
	PostalCode        string
}

// Clean trims every part, drops empty lines, and writes country, postcode and
// the codes of states as their country does. What it does not understand stays.
func (a Address) Clean() Address {
	a.Country = strings.ToUpper(strings.TrimSpace(a.Country))
	if region, err := language.ParseRegion(a.Country); err == nil {
		a.Country = region.Canonicalize().String() // UK is GB
	}
	for _, part := range []*string{&a.DependentLocality, &a.Locality, &a.Region, &a.PostalCode} {
		*part = oneLine(*part)
	}
	var lines []string
	for line := range strings.Lines(a.Lines) {
		if line = oneLine(line); line != "" {
			lines = append(lines, line)
		}
	}
	a.Lines = strings.Join(lines, "\n")
	f := formatOf(a.Country)
	if code, ok := f.normalise(a.PostalCode); ok {
		a.PostalCode = code
	}
	const longestCode = 3
	if strings.Contains(f.upper, "S") && len(a.Region) <= longestCode {
		a.Region = strings.ToUpper(a.Region)
	}
	return a
}

// Validate reports everything that keeps a letter from arriving. An incomplete
// address is worth keeping when it comes from an old file: ValidateFound asks
// for less.
func (a Address) Validate() error {
	f := formatOf(a.Country)
	faults := []error{a.ValidateFound()}
	for _, part := range parts {
		if strings.Contains(f.required, part.token) && part.of(a) == "" {
			faults = append(faults, errs.Invalid(part.field, errs.KeyRequired))
		}
	}
	if _, ok := f.normalise(a.PostalCode); !ok && a.PostalCode != "" {
		faults = append(faults, errs.Invalid("postalCode", KeyPostcode, "example", f.example))
	}
	return errs.Join(faults...)
}

// ValidateFound accepts any address that can be stored: a known country, and
// parts of a sane length.
func (a Address) ValidateFound() error {
	var faults []error
	switch {
	case a.Country == "":
		faults = append(faults, errs.Invalid("country", errs.KeyRequired))
	case !IsCountry(a.Country):
		faults = append(faults, errs.Invalid("country", KeyCountry, "value", a.Country))
	}
	for _, part := range parts {
		limit := maxPart
		if part.token == "A" {
			limit = maxLines
		}
		if len([]rune(part.of(a))) > limit {
			faults = append(faults, errs.Invalid(part.field, errs.KeyTooLong, "max", limit))
		}
	}
	return errs.Join(faults...)
}

// IsZero says whether there is nothing but perhaps a country.
func (a Address) IsZero() bool {
	a.Country = ""
	return a == Address{}
}

// IsCountry says whether code is the ISO 3166 alpha-2 code of a country.
func IsCountry(code string) bool {
	const alpha2 = 2
	region, err := language.ParseRegion(code)
	return err == nil && len(code) == alpha2 && region.IsCountry() && region.Canonicalize().String() == code
}

// Countries lists the countries whose own format is known, in order of code.
func Countries() []string {
	codes := make([]string, 0, len(formats))
	for code := range formats {
		codes = append(codes, code)
	}
	slices.Sort(codes)
	return codes
}

type part struct {
	token, field string
	of           func(Address) string
}

// parts stand in the order in which people fill in a form.
var parts = []part{
	{"A", "lines", func(a Address) string { return a.Lines }},
	{"D", "dependentLocality", func(a Address) string { return a.DependentLocality }},
	{"C", "locality", func(a Address) string { return a.Locality }},
	{"S", "region", func(a Address) string { return a.Region }},
	{"Z", "postalCode", func(a Address) string { return a.PostalCode }},
}

func formatOf(country string) format {
	if f, ok := formats[country]; ok {
		return f
	}
	return generic
}

// normalise writes a postcode as its country does; a country without a pattern
// takes any.
func (f format) normalise(code string) (string, bool) {
	code = strings.ToUpper(width.Fold.String(code))
	if f.postcode == nil {
		return code, true
	}
	match := f.postcode.FindStringSubmatch(code)
	if match == nil {
		return "", false
	}
	groups := slices.DeleteFunc(match[1:], func(group string) bool { return group == "" })
	return strings.Join(groups, f.separator), true
}

func oneLine(text string) string {
	return norm.NFC.String(strings.Join(strings.Fields(text), " "))
}
