package postal

import "strings"

// Form is what a client needs to ask for an address of a country.
type Form struct {
	Country string
	// Fields stand in the order of the form.
	Fields []Field
	// PostcodePattern is a regular expression (RE2 and JavaScript alike) for a
	// postcode in capitals; empty where any will do.
	PostcodePattern string
	PostcodeExample string
}

// Field is one part of an address.
type Field struct {
	// Name is that of the input: "lines", "dependentLocality", "locality",
	// "region" or "postalCode".
	Name       string
	Label      Label
	IsRequired bool
}

// FormOf describes the parts that a country's addresses have.
func FormOf(country string) Form {
	f := formatOf(country)
	form := Form{Country: country, PostcodeExample: f.example}
	if f.postcode != nil {
		form.PostcodePattern = f.postcode.String()
	}
	for _, part := range parts {
		isUsed := strings.Contains(f.order+f.latin, part.token)
		if !isUsed {
			continue
		}
		form.Fields = append(form.Fields, Field{
			Name:       part.field,
			Label:      f.label(part.token),
			IsRequired: strings.Contains(f.required, part.token),
		})
	}
	return form
}

func (f format) label(token string) Label {
	own := map[string]Label{
		"D": f.labels.district, "C": f.labels.city, "S": f.labels.region, "Z": f.labels.postcode,
	}[token]
	if own != (Label{}) {
		return own
	}
	return map[string]Label{
		"A": labelLines, "D": labelDistrict, "C": labelCity, "S": labelRegion, "Z": labelPostcode,
	}[token]
}
