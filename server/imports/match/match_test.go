package match_test

import (
	"slices"
	"testing"

	"github.com/moim-crm/moim/server/imports/match"
	"github.com/moim-crm/moim/server/imports/value"
)

const minScore = 80

func person(full, street, postcode, city string) match.Source {
	name := value.ParseName(full, "")
	return match.Source{Party: value.Individual, Prefix: name.Prefix(), Given: name.Given, Middle: name.Middle, Family: name.Family, Street: street, Postcode: postcode, City: city}
}

func organization(name, street, postcode, city string) match.Source {
	return match.Source{Party: value.Organization, Organization: name, Street: street, Postcode: postcode, City: city}
}

func with(s match.Source, change func(*match.Source)) match.Source {
	change(&s)
	return s
}

func TestCompare(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		a, b   match.Source
		isSame bool
	}{
		{"salutation left out", person("Frau Johanna Muster", "Seedammweg 55", "61352", "Bad Homburg"), person("Johanna Muster", "Seedammweg 55 ", "61352", "Bad Homburg"), true},
		{"street abbreviated", person("Herr Michael Mai", "Jahnstr. 41", "47443", "Moers"), person("Herr Michael Mai", "Jahnstraße 41", "47443", "Moers"), true},
		{"given name left out beside a title", person("Herr Prof. Dr. Vorbild", "Kanalstraße 28", "20097", "Hamburg"), person("Herr Prof. Dr. Heinrich Vorbild", "Kanalstraße 28", "20097", "Hamburg"), true},
		{"siblings at one address", person("Frau Susanne Muster", "Seedammweg 55", "61352", "Bad Homburg"), person("Herr Stefan Muster", "Seedammweg 55", "61352", "Bad Homburg"), false},
		{"namesakes in two towns", person("김민수", "", "04001", "서울"), person("김민수", "", "48058", "부산"), false},
		{"a name alone", person("김민수", "", "", ""), person("김민수", "", "", ""), false},
		{
			"couple with one e-mail address",
			with(person("Anna Muster", "", "", ""), func(s *match.Source) { s.Emails = []string{"muster@example.org"} }),
			with(person("Bernd Muster", "", "", ""), func(s *match.Source) { s.Emails = []string{"muster@example.org"} }), false,
		},
		{
			"name and e-mail in another case",
			with(person("Anna Muster", "", "", ""), func(s *match.Source) { s.Emails = []string{"Anna@Example.org"} }),
			with(person("Anna Muster", "", "", ""), func(s *match.Source) { s.Emails = []string{"anna@example.org"} }), true,
		},
		{
			"name and telephone",
			with(person("김민수", "", "", ""), func(s *match.Source) { s.Phones = []string{"+821012345678"} }),
			with(person("김 민수 님", "", "", ""), func(s *match.Source) { s.Phones = []string{"+82 10-1234-5678"} }), true,
		},
		{
			"father and son at one address",
			with(person("Hans Muster", "Weg 1", "10115", "Berlin"), func(s *match.Source) { s.Born = "1950-01-01" }),
			with(person("Hans Muster", "Weg 1", "10115", "Berlin"), func(s *match.Source) { s.Born = "1980-01-01" }), false,
		},
		{
			"only an e-mail address",
			match.Source{Party: value.Individual, Emails: []string{"a@example.org"}},
			with(person("Anna Muster", "", "", ""), func(s *match.Source) { s.Emails = []string{"a@example.org"} }), true,
		},
		{"company at several addresses", organization("Muster Bank AG", "Taunusanlage 12", "60325", "Frankfurt am Main"), organization("Muster Bank AG ", "Theodor-Allee 70", "60486", "Frankfurt am Main"), true},
		{"company in another city", organization("Muster Motorenwerke AG", "Ring 1", "80788", "München"), organization("Muster Motorenwerke AG", "", "", "Berlin / Bonn"), true},
		{"short name in brackets", organization("Muster Motorenwerke (MMW) AG", "Ring 1", "80788", "München"), organization("Muster Motorenwerke AG", "Ring 1", "80788", "München"), true},
		{"legal form written out", organization("RAG Aktiengesellschaft", "", "", "Essen"), organization("RAG AG", "", "", "Essen"), true},
		{"Korean legal form in front", organization("(주)모임", "", "", ""), organization("주식회사 모임", "", "", ""), true},
		{"misspelt at the same address", organization("Dr. Muster Health Progrrams B.V.", "Weg 9", "6422PC", "Heerlen"), organization("Dr. Muster Health Programs B.V.", "Weg 9", "6422PC", "Heerlen"), true},
		{"sister companies at one address", organization("Muster Education Services B.V.", "Weg 9", "6422PC", "Heerlen"), organization("Muster Health Programs B.V.", "Weg 9", "6422PC", "Heerlen"), false},
		{"parent and daughter", organization("Muster SE", "Königinstraße 28", "80802", "München"), organization("Muster Deutschland AG", "Königinstraße 28", "80802", "München"), false},
		{"clubs of one name in two towns", organization("Förderverein Stadtbad e.V.", "", "10115", "Berlin"), organization("Förderverein Stadtbad e.V.", "", "20095", "Hamburg"), false},
		{"numbered wards", organization("Freiwillige Feuerwehr Wache 1", "Weg 1", "10115", "Berlin"), organization("Freiwillige Feuerwehr Wache 2", "Weg 1", "10115", "Berlin"), false},
		{"person and company of one name", person("Robert Muster", "Weg 1", "10115", "Berlin"), organization("Robert Muster", "Weg 1", "10115", "Berlin"), false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			a, b := match.New(tt.a), match.New(tt.b)
			score := match.Compare(a, b)
			if (score.Points >= minScore) != tt.isSame {
				t.Errorf("score %d because of %v\n%+v\n%+v", score.Points, score.Why, a, b)
			}
			if back := match.Compare(b, a); back.Points != score.Points {
				t.Errorf("the score depends on the order: %d and %d", score.Points, back.Points)
			}
			sharesKey := slices.ContainsFunc(a.Keys(), func(k match.Key) bool { return slices.Contains(b.Keys(), k) })
			if tt.isSame && !sharesKey {
				t.Error("a match without a common key would never be looked at")
			}
		})
	}
}
