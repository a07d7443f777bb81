package postal

import (
	"strings"
	"unicode"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// Recipient is who stands on an envelope.
type Recipient struct{ Name, Organization string }

// Envelope is the address as the post of its country wants it, line by line.
// A letter that crosses a border names the country in capitals, in a language
// (BCP 47) that the post of the sender's country reads.
func (a Address) Envelope(to Recipient, fromCountry, inLanguage string) []string {
	lines := a.render(func(token byte) string {
		switch token {
		case 'N':
			return to.Name
		case 'O':
			return to.Organization
		}
		return a.forSorting(token)
	})
	if country := a.abroad(fromCountry, inLanguage); country != "" {
		lines = append(lines, country)
	}
	return lines
}

// Display is the address as a record shows it: the order of its country,
// without recipient and capitals.
func (a Address) Display(fromCountry, inLanguage string) []string {
	lines := a.render(a.part)
	if a.Country != fromCountry && IsCountry(a.Country) {
		lines = append(lines, CountryName(a.Country, inLanguage))
	}
	return lines
}

// CountryName is what a language (BCP 47) calls a country.
func CountryName(country, inLanguage string) string {
	region, err := language.ParseRegion(country)
	if err != nil {
		return country
	}
	tag, _ := language.MatchStrings(displayable, inLanguage)
	if name := display.Regions(tag).Name(region); name != "" {
		return name
	}
	return country
}

var displayable = language.NewMatcher(append([]language.Tag{language.English}, display.Supported.Tags()...))

func (a Address) abroad(fromCountry, inLanguage string) string {
	if a.Country == fromCountry || !IsCountry(a.Country) {
		return ""
	}
	return strings.ToUpper(CountryName(a.Country, inLanguage))
}

func (a Address) part(token byte) string {
	for _, p := range parts {
		if p.token[0] == token {
			return p.of(a)
		}
	}
	return ""
}

func (a Address) forSorting(token byte) string {
	text := a.part(token)
	if strings.IndexByte(formatOf(a.Country).upper, token) >= 0 {
		return strings.ToUpper(text)
	}
	return text
}

// render fills the order of the country. Each part with nothing in it takes the
// separator before it along; a line with nothing in it is left out.
func (a Address) render(value func(token byte) string) []string {
	f := formatOf(a.Country)
	order := f.order
	if f.latin != "" && !a.isCJK() {
		order = f.latin
	}
	var lines []string
	for pattern := range strings.SplitSeq(order, "\n") {
		if line := renderLine(pattern, value); line != "" {
			lines = append(lines, strings.Split(line, "\n")...)
		}
	}
	return lines
}

func renderLine(pattern string, value func(token byte) string) string {
	var line strings.Builder
	literal := 0
	for i := range len(pattern) {
		if pattern[i] < 'A' || pattern[i] > 'Z' {
			continue
		}
		before := pattern[literal:i]
		literal = i + 1
		text := value(pattern[i])
		if text == "" {
			continue
		}
		isSeparator := strings.Trim(before, " ,-") == ""
		if !isSeparator || line.Len() > 0 {
			line.WriteString(before)
		}
		line.WriteString(text)
	}
	return line.String()
}

func (a Address) isCJK() bool {
	return strings.ContainsFunc(a.Lines+a.Locality+a.Region, func(r rune) bool {
		return unicode.In(r, unicode.Hangul, unicode.Han, unicode.Hiragana, unicode.Katakana)
	})
}
