package mapping

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/imports/table"
	"github.com/moim-crm/moim/server/imports/value"
)

// GuessKind tells by the header whether the rows are donations: they have an amount and a date.
func GuessKind(header []string) Kind {
	hasAmount, hasDate := false, false
	for _, name := range header {
		switch target, _ := guessDonationTarget(name); target {
		case "amount":
			hasAmount = true
		case "receivedOn":
			hasDate = true
		}
	}
	if hasAmount && hasDate {
		return Donations
	}
	return Contacts
}

// Guess proposes a mapping from the names of the columns and the values of the first rows, for a person to correct. What it
// does not recognise stays unmapped.
func Guess(kind Kind, header []string, rows []table.Row, defaults Defaults) Mapping {
	m := Mapping{
		Version: Version, Record: kind, Defaults: defaults,
		Match:  Match{Mode: MatchBestOrCreate},
		Update: Update{Policy: FillEmpty},
		Create: Create{Tags: true},
	}
	taken := map[string]int{}
	for i, name := range header {
		to, currency := guessTarget(kind, name)
		if to == "" {
			to = guessByValue(kind, cellsOf(rows, i))
		}
		if to == "" {
			continue
		}
		to = refine(kind, to, header, cellsOf(rows, i))
		if currency != "" {
			m.Defaults.Currency = currency
		}
		target, _ := findTarget(kind, to)
		if at, isTaken := taken[to]; isTaken && !target.IsList {
			if target.Type == TypeText && strings.HasSuffix(to, "street") {
				m.Fields[at].From = append(m.Fields[at].From, name)
			}
			continue
		}
		taken[to] = len(m.Fields)
		m.Fields = append(m.Fields, Field{To: to, From: Columns{name}})
	}
	m.joinStreet(header)
	prefix := donorPrefixOf(kind)
	if m.fills(prefix + "id") {
		m.Match.Mode = MatchID
	} else if m.fills(prefix + "externalId") {
		m.Match.Mode = MatchID
	}
	return m
}

// joinStreet puts a house number and its street, which are two columns in many files, on one line.
func (m *Mapping) joinStreet(header []string) {
	number := columnNamed(header, "streetnumber", "hausnummer", "housenumber")
	street := columnNamed(header, "street", "address1", "strasse", "addressline1")
	if number == "" || street == "" {
		return
	}
	columns := Columns{number, street}
	if foldKey(number) == "hausnummer" {
		columns = Columns{street, number}
	}
	isPart := func(f Field) bool {
		return f.To == donorPrefixOf(m.Record)+"street" && len(f.From) == 1 && slices.Contains(columns, f.From[0])
	}
	at := slices.IndexFunc(m.Fields, isPart)
	if at < 0 {
		return
	}
	m.Fields = slices.DeleteFunc(m.Fields, isPart)
	m.Fields = slices.Insert(m.Fields, at, Field{To: donorPrefixOf(m.Record) + "street", From: columns})
}

func columnNamed(header []string, folded ...string) string {
	at := slices.IndexFunc(header, func(name string) bool { return slices.Contains(folded, foldKey(name)) })
	if at < 0 {
		return ""
	}
	return header[at]
}

func guessTarget(kind Kind, name string) (to, currency string) {
	if kind == Donations {
		if to, currency = guessDonationTarget(name); to != "" {
			return to, currency
		}
	}
	if to = lookUp(headerWords, foldKey(name)); to == "" {
		to = lookUp(headerWords, withoutDonor(foldKey(name)))
	}
	if to == "" && kind == Contacts && lookUp(donationWords, foldKey(name)) == "note" {
		return "note", ""
	}
	if to == "" {
		return "", ""
	}
	return donorPrefixOf(kind) + to, ""
}

// guessDonationTarget also reads a currency out of the name: "DonationEUR", "Amount (USD)", "금액(원)".
func guessDonationTarget(name string) (to, currency string) {
	folded := foldKey(name)
	if to = lookUp(donationWords, folded); to != "" {
		return to, ""
	}
	if before, isWon := strings.CutSuffix(folded, "원"); isWon && lookUp(donationWords, before) == "amount" {
		return "amount", "KRW"
	}
	const codeLength = 3
	if len(folded) <= codeLength {
		return "", ""
	}
	code := strings.ToUpper(folded[len(folded)-codeLength:])
	if _, err := money.ParseCurrency(code); err == nil && lookUp(donationWords, folded[:len(folded)-codeLength]) == "amount" {
		return "amount", code
	}
	return "", ""
}

func lookUp(words map[string][]string, folded string) string {
	for target, names := range words {
		if slices.Contains(names, folded) {
			return target
		}
	}
	return ""
}

func withoutDonor(folded string) string {
	for _, word := range donorWords {
		if rest, found := strings.CutPrefix(folded, word); found && rest != "" {
			return rest
		}
	}
	return ""
}

// foldKey keeps the letters and digits of a column name.
func foldKey(name string) string {
	name = strings.ReplaceAll(strings.ToLower(name), "ß", "ss")
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, name)
}

func cellsOf(rows []table.Row, column int) []string {
	var cells []string
	for _, row := range rows {
		if column < len(row.Cells) && trim(row.Cells[column]) != "" {
			cells = append(cells, trim(row.Cells[column]))
		}
	}
	return cells
}

// most says whether at least four fifths of the cells, and at least one, satisfy the test.
func most(cells []string, test func(string) bool) bool {
	const fourFifths = 80
	count := 0
	for _, cell := range cells {
		if test(cell) {
			count++
		}
	}
	return count > 0 && count*100 >= len(cells)*fourFifths
}

func isEmail(cell string) bool {
	_, ok := value.ParseEmail(cell)
	return ok
}

var phoneShape = regexp.MustCompile(`^(\+|0)[\d ()/.-]{7,}$`)

// guessByValue recognises only what can hardly be anything else.
func guessByValue(kind Kind, cells []string) string {
	prefix := donorPrefixOf(kind)
	switch {
	case most(cells, isEmail):
		return prefix + "email"
	case most(cells, phoneShape.MatchString):
		return prefix + "phone"
	}
	return ""
}

var postcodeAndCity = regexp.MustCompile(`^([A-Z]{1,3}-)?\d{4,6}\s+\p{L}`)

// refine corrects a guess by the values: a city column that holds postcodes too, a name column beside a column of given
// names.
func refine(kind Kind, to string, header, cells []string) string {
	prefix := donorPrefixOf(kind)
	switch strings.TrimPrefix(to, prefix) {
	case "city":
		hasPostcode := slices.ContainsFunc(header, func(name string) bool { return lookUp(headerWords, foldKey(name)) == "postalCode" })
		if !hasPostcode && most(cells, postcodeAndCity.MatchString) {
			return prefix + "place"
		}
	case "name":
		for _, other := range header {
			if lookUp(headerWords, foldKey(other)) == "givenName" {
				return prefix + "familyName"
			}
		}
	}
	return to
}
