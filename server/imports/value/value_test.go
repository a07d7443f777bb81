package value_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/value"
)

func TestParseDate(t *testing.T) {
	t.Parallel()
	rules := value.DateRules{LatestYear: 2026}
	tests := []struct {
		name, text string
		rules      value.DateRules
		want       date.Date
		key        string
	}{
		{"ISO", "2011-12-29", rules, "2011-12-29", ""},
		{"ISO with a time", "2011-12-29T23:59:59Z", rules, "2011-12-29", ""},
		{"with a clock", "2011-12-29 08:15:00", rules, "2011-12-29", ""},
		{"German", "29.12.2011", rules, "2011-12-29", ""},
		{"German, short", "1.2.11", rules, "2011-02-01", ""},
		{"short year of the last century", "1.2.61", rules, "1961-02-01", ""},
		{"Korean", "2011년 3월 5일", rules, "2011-03-05", ""},
		{"Korean with points", "2011. 3. 5.", rules, "2011-03-05", ""},
		{"eight digits", "19081209", rules, "1908-12-09", ""},
		{"only month first fits", "12/29/2011", rules, "2011-12-29", ""},
		{"only day first fits", "29/12/2011", rules, "2011-12-29", ""},
		{"day equals month", "05/05/2020", rules, "2020-05-05", ""},
		{"undecided", "03/04/2020", rules, "", "import.value.dateUndecided"},
		{"decided day first", "03/04/2020", value.DateRules{Order: value.DMY}, "2020-04-03", ""},
		{"decided month first", "03/04/2020", value.DateRules{Order: value.MDY}, "2020-03-04", ""},
		{"month in words", "29. Dezember 2011", rules, "2011-12-29", ""},
		{"March in German", "1. März 2011", rules, "2011-03-01", ""},
		{"month first in words", "December 29, 2011", rules, "2011-12-29", ""},
		{"English ordinal", "3rd Feb 2020", rules, "2020-02-03", ""},
		{"spreadsheet day", "40906", rules, "2011-12-29", ""},
		{"empty", "  ", rules, "", ""},
		{"no such day", "30.02.2020", rules, "", "import.value.noSuchDay"},
		{"order does not fit", "29/12/2011", value.DateRules{Order: value.MDY}, "", "import.value.noSuchDay"},
		{"words", "soon", rules, "", "import.value.notADate"},
		{"only a year", "2011", rules, "", "import.value.notADate"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, problem := value.ParseDate(tt.text, tt.rules)
			if got != tt.want || keyOf(problem) != tt.key {
				t.Errorf("%q: %q, %v; want %q, %q", tt.text, got, problem, tt.want, tt.key)
			}
		})
	}
}

func keyOf(problem *errs.Error) string {
	if problem == nil {
		return ""
	}
	return problem.Key
}

func TestDateColumn(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name  string
		cells []string
		want  value.Order
		key   string
	}{
		{"one date decides for all", []string{"03/04/2020", "29/12/2011"}, value.DMY, ""},
		{"month first", []string{"03/04/2020", "12/29/2011"}, value.MDY, ""},
		{"nothing decides", []string{"03/04/2020", "05/05/2020"}, value.AnyOrder, "import.value.dateUndecided"},
		{"contradiction", []string{"03/04/2020", "29/12/2011", "12/29/2011"}, value.AnyOrder, "import.value.dateContradiction"},
		{"ISO needs no order", []string{"2011-03-04", ""}, value.AnyOrder, ""},
		{"each is clear by itself", []string{"29/12/2011", "12/29/2011"}, value.AnyOrder, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var column value.DateColumn
			for _, cell := range tt.cells {
				column.Add(cell)
			}
			got, problem := column.Order()
			if got != tt.want || keyOf(problem) != tt.key {
				t.Errorf("%q, %v; want %q, %q", got, problem, tt.want, tt.key)
			}
		})
	}
}

func TestParseNumber(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text string
		mark       value.Mark
		want       value.Number
		key        string
	}{
		{"plain", "100000", "", value.Number{Decimal: "100000"}, ""},
		{"point", "113969.15", "", value.Number{Decimal: "113969.15"}, ""},
		{"German", "1.234.567,89 €", "", value.Number{Decimal: "1234567.89", Currency: "EUR"}, ""},
		{"English", "$1,234.50", "", value.Number{Decimal: "1234.50", Currency: "USD"}, ""},
		{"Swiss", "CHF 1'234.50", "", value.Number{Decimal: "1234.50", Currency: "CHF"}, ""},
		{"French", "1 234,50 EUR", "", value.Number{Decimal: "1234.50", Currency: "EUR"}, ""},
		{"narrow spaces", "1\u202f234\u202f567,5", "", value.Number{Decimal: "1234567.5"}, ""},
		{"won", "₩12,000", "", value.Number{Decimal: "12000", Currency: "KRW"}, ""},
		{"won in words", "12,000원", "", value.Number{Decimal: "12000", Currency: "KRW"}, ""},
		{"a lone sign before three digits is for thousands", "1.234", "", value.Number{Decimal: "1234"}, ""},
		{"unless the column says otherwise", "1.234", value.Point, value.Number{Decimal: "1.234"}, ""},
		{"decimal comma of the column", "1.234", value.Comma, value.Number{Decimal: "1234"}, ""},
		{"no cents", "50,- €", "", value.Number{Decimal: "50", Currency: "EUR"}, ""},
		{"accountant's minus", "(12.00)", "", value.Number{Decimal: "-12.00"}, ""},
		{"minus behind", "12.00-", "", value.Number{Decimal: "-12.00"}, ""},
		{"minus before the sign", "-$5", "", value.Number{Decimal: "-5", Currency: "USD"}, ""},
		{"leading point", ".50", "", value.Number{Decimal: "0.50"}, ""},
		{"zero point", "0.125", "", value.Number{Decimal: "0.125"}, ""},
		{"empty", "", "", value.Number{}, ""},
		{"bad groups", "1,23,4.00", "", value.Number{}, "import.value.notANumber"},
		{"words", "ten", "", value.Number{}, "import.value.notANumber"},
		{"two numbers", "10 or 20", "", value.Number{}, "import.value.notANumber"},
		{"two marks", "1,5,2", value.Comma, value.Number{}, "import.value.notANumber"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, problem := value.ParseNumber(tt.text, tt.mark)
			if got != tt.want || keyOf(problem) != tt.key {
				t.Errorf("%q: %+v, %v; want %+v, %q", tt.text, got, problem, tt.want, tt.key)
			}
		})
	}
}

func TestNumberColumn(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name  string
		cells []string
		want  value.Mark
		key   string
	}{
		{"comma", []string{"1.234", "5,50"}, value.Comma, ""},
		{"point", []string{"1,234", "113969.15"}, value.Point, ""},
		{"no fraction", []string{"1,234", "20"}, value.AnyMark, ""},
		{"both", []string{"5,50", "5.50"}, value.AnyMark, "import.value.markContradiction"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var column value.NumberColumn
			for _, cell := range tt.cells {
				column.Add(cell)
			}
			got, problem := column.Mark()
			if got != tt.want || keyOf(problem) != tt.key {
				t.Errorf("%q, %v; want %q, %q", got, problem, tt.want, tt.key)
			}
		})
	}
}

func TestParseBool(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{"Ja": true, "예": true, "x": true, "TRUE": true, "nein": false, "아니요": false, "0": false} {
		got, isSet, problem := value.ParseBool(text)
		if got != want || !isSet || problem != nil {
			t.Errorf("%q: %v, %v, %v", text, got, isSet, problem)
		}
	}
	if _, isSet, problem := value.ParseBool(" "); isSet || problem != nil {
		t.Errorf("empty text: %v, %v", isSet, problem)
	}
	if _, _, problem := value.ParseBool("perhaps"); problem == nil {
		t.Error("perhaps was accepted")
	}
}

func TestParseName(t *testing.T) {
	t.Parallel()
	tests := []struct {
		text  string
		order value.NameOrder
		want  value.Name
	}{
		{"Frau Dr. Irene Nierstenhöfer", "", value.Name{Salutation: "Frau", Title: "Dr.", Given: "Irene", Family: "Nierstenhöfer"}},
		{"Herr Prof. Dr. Hermann Schnabel", "", value.Name{Salutation: "Herr", Title: "Prof. Dr.", Given: "Hermann", Family: "Schnabel"}},
		{"Herr Prof. Dr. Schnabel", "", value.Name{Salutation: "Herr", Title: "Prof. Dr.", Family: "Schnabel"}},
		{"Dr.-Ing. E. h. Martin Herrenknecht", "", value.Name{Title: "Dr.-Ing. E. h.", Given: "Martin", Family: "Herrenknecht"}},
		{"Prof. Dr. h.c. mult. Anna Weiß", "", value.Name{Title: "Prof. Dr. h.c. mult.", Given: "Anna", Family: "Weiß"}},
		{"Dipl.-Ing. Karl-Heinz Vogt", "", value.Name{Title: "Dipl.-Ing.", Given: "Karl-Heinz", Family: "Vogt"}},
		{"Herr Jürgen W. Möllemann", "", value.Name{Salutation: "Herr", Given: "Jürgen", Middle: "W.", Family: "Möllemann"}},
		{"Frau Ann Kathrin Linsenhoff ", "", value.Name{Salutation: "Frau", Given: "Ann Kathrin", Family: "Linsenhoff"}},
		{"Ludwig van Beethoven", "", value.Name{Given: "Ludwig", Family: "van Beethoven"}},
		{"Marie Freifrau von der Tann", "", value.Name{Given: "Marie", Family: "Freifrau von der Tann"}},
		{"Beethoven, Ludwig van", "", value.Name{Given: "Ludwig", Family: "van Beethoven"}},
		{"Müller, Dr. Hans", "", value.Name{Title: "Dr.", Given: "Hans", Family: "Müller"}},
		{"Mr. John Q. Public Jr.", "", value.Name{Salutation: "Mr.", Given: "John", Middle: "Q.", Family: "Public", Suffix: "Jr."}},
		{"Jane Doe, PhD", "", value.Name{Given: "Jane", Family: "Doe", Suffix: "PhD"}},
		{"Dr Jane Doe", "", value.Name{Title: "Dr", Given: "Jane", Family: "Doe"}},
		{"Sukarno", "", value.Name{Family: "Sukarno"}},
		{"Nagy Péter", value.FamilyFirst, value.Name{Given: "Péter", Family: "Nagy", IsFamilyFirst: true}},
		{"Yo Ma", "", value.Name{Given: "Yo", Family: "Ma"}},
		{"김민수 님", "", value.Name{Given: "민수", Family: "김", IsFamilyFirst: true}},
		{"김민수씨", "", value.Name{Given: "민수", Family: "김", IsFamilyFirst: true}},
		{"김 민수", "", value.Name{Given: "민수", Family: "김", IsFamilyFirst: true}},
		{"남궁선우", "", value.Name{Given: "선우", Family: "남궁", IsFamilyFirst: true}},
		{"황보 관", "", value.Name{Given: "관", Family: "황보", IsFamilyFirst: true}},
		{"박가양", "", value.Name{Given: "가양", Family: "박", IsFamilyFirst: true}},
		{"허준", "", value.Name{Given: "준", Family: "허", IsFamilyFirst: true}},
		{"존 스미스", "", value.Name{Given: "존", Family: "스미스"}},
		{"", "", value.Name{}},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, value.ParseName(tt.text, tt.order)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestGuessParty(t *testing.T) {
	t.Parallel()
	tests := map[string]value.Party{
		"Frau Lina Dachner":                     value.Individual,
		"Dr. Gerhard Muster":                    value.Individual,
		"Annette Verbandt":                      value.Individual,
		"Adolf Beispiel GmbH & Co. KG":          value.Organization,
		"Dr. Muster Education Services B.V.":    value.Organization,
		"Verband der Chemischen Industrie e.V.": value.Organization,
		"Verein der Freunde e. V.":              value.Organization,
		"Verband der Metallindustrie Baden":     value.Organization,
		"Muster Verwaltung GmbH":                value.Organization,
		"Allgemeine SE":                         value.Organization,
		"Muster Holdings Ltd. ":                 value.Organization,
		"Muster & Grey, Gesellschaft mbH":       value.Organization,
		"Berenberg Muster, Gossler & Co.":       value.Organization,
		"Eheleute Bernd und Gertraude Muster":   value.Household,
		"Familie Yılmaz":                        value.Household,
		"The Smith Family":                      value.Household,
		"Mr. & Mrs. John Smith":                 value.Household,
		"김민수 가족":                                value.Household,
		"주식회사 모임":                               value.Organization,
		"(주)모임":                                 value.Organization,
		"㈜모임테크":                                 value.Organization,
		"아름다운재단":                                value.Organization,
		"한국자원봉사협회":                              value.Organization,
		"김민수":                                   value.Individual,
		"St. Mary's Church":                     value.Organization,
		"Wikimedia Foundation":                  value.Organization,
		"Ag Jones":                              value.Individual,
		"Fritz Bank":                            value.Organization,
		"Herr Fritz Bank":                       value.Individual,
	}
	for name, want := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := value.GuessParty(name); got.Party != want {
				t.Errorf("%+v, want %s", got, want)
			}
		})
	}
}

func TestParsePlace(t *testing.T) {
	t.Parallel()
	tests := []struct {
		text, country string
		want          value.Place
		note          string
	}{
		{"76135 Karlsruhe", "DE", value.Place{PostalCode: "76135", Locality: "Karlsruhe", Country: "DE"}, ""},
		{"60329 Frankfurt am Main ", "DE", value.Place{PostalCode: "60329", Locality: "Frankfurt am Main", Country: "DE"}, ""},
		{"D-76135 Karlsruhe", "", value.Place{PostalCode: "76135", Locality: "Karlsruhe", Country: "DE"}, ""},
		{"CH-9001 St.Gallen", "DE", value.Place{PostalCode: "9001", Locality: "St.Gallen", Country: "CH"}, "import.value.countryOfPostcode"},
		{"A-1010 Wien", "", value.Place{PostalCode: "1010", Locality: "Wien", Country: "AT"}, ""},
		{"75001 Paris", "FR", value.Place{PostalCode: "75001", Locality: "Paris", Country: "FR"}, ""},
		{"64 22 PC Heerlen", "NL", value.Place{PostalCode: "6422 PC", Locality: "Heerlen", Country: "NL"}, ""},
		{"NL-6422 PC Heerlen", "NL", value.Place{PostalCode: "6422 PC", Locality: "Heerlen", Country: "NL"}, ""},
		{"London SW1A 1AA", "GB", value.Place{PostalCode: "SW1A 1AA", Locality: "London", Country: "GB"}, ""},
		{"Slough, Berkshire, SL 1 4 TJ", "GB", value.Place{PostalCode: "SL1 4TJ", Locality: "Slough", Region: "Berkshire", Country: "GB"}, ""},
		{"Limassol 3507", "CY", value.Place{PostalCode: "3507", Locality: "Limassol", Country: "CY"}, ""},
		{"Springfield, IL 62704", "US", value.Place{PostalCode: "62704", Locality: "Springfield", Region: "IL", Country: "US"}, ""},
		{"Sydney NSW 2000", "AU", value.Place{PostalCode: "2000", Locality: "Sydney", Region: "NSW", Country: "AU"}, ""},
		{"04001 서울특별시", "KR", value.Place{PostalCode: "04001", Locality: "서울특별시", Country: "KR"}, ""},
		{"서울특별시 마포구 (04001)", "KR", value.Place{PostalCode: "04001", Locality: "서울특별시 마포구", Country: "KR"}, ""},
		{"SE-114 55 Stockholm", "", value.Place{PostalCode: "114 55", Locality: "Stockholm", Country: "SE"}, ""},
		{"Berlin / Bonn", "DE", value.Place{Locality: "Berlin / Bonn", Country: "DE"}, "import.value.noPostcode"},
		{"12345 Anywhere", "", value.Place{PostalCode: "12345", Locality: "Anywhere"}, ""},
		{"", "DE", value.Place{Country: "DE"}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.text+" "+tt.country, func(t *testing.T) {
			t.Parallel()
			got := value.ParsePlace(tt.text, tt.country)
			if keyOf(got.Note) != tt.note {
				t.Errorf("note %v, want %q", got.Note, tt.note)
			}
			got.Note = nil
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestParseCountry(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Deutschland": "DE", "Germany": "DE", "독일": "DE", "de": "DE", "DEU": "DE", "Niederlande": "NL", "Großbritannien": "GB",
		"Grossbritannien": "GB", "UK": "GB", "Zypern": "CY", "Luxemburg": "LU", "대한민국": "KR", "한국": "KR", "USA": "US",
		"Österreich": "AT", "": "",
	} {
		if got, note, problem := value.ParseCountry(text); got != want || note != nil || problem != nil {
			t.Errorf("%q: %q, %v, %v; want %q", text, got, note, problem, want)
		}
	}
	got, note, problem := value.ParseCountry("Niedlerlande")
	if got != "NL" || keyOf(note) != "import.value.countryCorrected" || problem != nil {
		t.Errorf("a typing error: %q, %v, %v", got, note, problem)
	}
	if _, _, problem := value.ParseCountry("Atlantis"); keyOf(problem) != "import.value.unknownCountry" {
		t.Errorf("Atlantis: %v", problem)
	}
}
