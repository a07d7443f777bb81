package match_test

import (
	"slices"
	"testing"

	"github.com/moim-crm/moim/server/dedupe/match"
)

func person(given, family string, more ...func(*match.Record)) match.Record {
	r := match.Record{Kind: match.Person, Given: given, Family: family}
	for _, m := range more {
		m(&r)
	}
	return r
}

func born(day string) func(*match.Record) { return func(r *match.Record) { r.Born = day } }
func email(address string) func(*match.Record) {
	return func(r *match.Record) { r.Emails = append(r.Emails, address) }
}
func phone(number string) func(*match.Record) {
	return func(r *match.Record) { r.Phones = append(r.Phones, number) }
}
func at(lines, city, postcode string) func(*match.Record) {
	return func(r *match.Record) {
		r.Places = append(r.Places, match.Place{Lines: lines, City: city, Postcode: postcode})
	}
}
func suffix(text string) func(*match.Record) { return func(r *match.Record) { r.Suffix = text } }

func organization(name string, more ...func(*match.Record)) match.Record {
	r := match.Record{Kind: match.Organization, Organization: name}
	for _, m := range more {
		m(&r)
	}
	return r
}

func TestCompare(t *testing.T) {
	t.Parallel()
	home := at("12 Mill Street", "Lewes", "20011")
	tests := []struct {
		name       string
		a, b       match.Record
		isPossible bool
	}{
		{"Hangul and Revised Romanization", person("민수", "김", born("1980-02-03")), person("Minsu", "Kim", born("1980-02-03")), true},
		{"Hangul and another spelling", person("민수", "김", born("1980-02-03")), person("Min-su", "Gim", born("1980-02-03")), true},
		{"two spellings", person("Minsoo", "Kim", phone("+821012345678")), person("Min-su", "Gim", phone("01012345678")), true},
		{"Lee and Yi", person("Young-hee", "Lee", email("yh@example.org")), person("영희", "이", email("yh@example.org")), true},
		{"Park and Bak", person("Jihun", "Park", born("1990-01-02")), person("지훈", "박", born("1990-01-02")), true},
		{"Choi and Choe", person("Soo-jin", "Choi", born("1990-01-02")), person("Sujin", "Choe", born("1990-01-02")), true},
		{"a whole name in one field", person("", "김민수", born("1980-02-03")), person("민수", "김", born("1980-02-03")), true},
		{"namesakes without anything else", person("민수", "김"), person("민수", "김"), false},
		{"nickname", person("William", "Stone", home), person("Bill", "Stone", home), true},
		{"day and month exchanged", person("Ada", "Stone", born("1980-02-03")), person("Ada", "Stone", born("1980-03-02")), true},
		{"year mistyped", person("Ada", "Stone", born("1980-02-13"), home), person("Ada", "Stone", born("1989-02-13"), home), true},
		{"names exchanged", person("Stone", "Ada", born("1980-02-13")), person("Ada", "Stone", born("1980-02-13")), true},
		{"married and moved", person("Adelheid", "Stone", born("1980-02-13"), email("ada@example.org")), person("Adelheid", "Wood", born("1980-02-13"), email("ada@example.org")), true},
		{"mother and daughter", person("Ada", "Stone", born("1950-02-13"), home, phone("+4420123456")), person("Bea", "Stone", born("1980-05-11"), home, phone("+4420123456")), false},
		{"twins", person("Ada", "Stone", born("1980-02-13"), home, phone("+4420123456")), person("Bea", "Stone", born("1980-02-13"), home, phone("+4420123456")), false},
		{"Korean twins", person("민수", "김", born("1980-02-13"), home), person("민우", "김", born("1980-02-13"), home), false},
		{"father and son of one name", person("John", "Stone", born("1950-01-01"), home), person("John", "Stone", born("1980-01-01"), home), false},
		{"Sr. and Jr.", person("John", "Stone", suffix("Sr."), home, phone("+4420123456")), person("John", "Stone", suffix("Jr."), home, phone("+4420123456")), false},
		{"couple with one mailbox", person("Ada", "Stone", email("stones@example.org"), home), person("Ben", "Stone", email("stones@example.org"), home), false},
		{"person and company", person("Robert", "Stone", home), organization("Robert Stone", home), false},
		{"company with and without its form", organization("Harbour Works Ltd."), organization("The Harbour Works"), true},
		{"Korean legal form", organization("(주)모임", phone("0212345678")), organization("주식회사 모임", phone("0212345678")), true},
		{"two wards", organization("Fire Brigade Ward 1", home), organization("Fire Brigade Ward 2", home), false},
		{"sister companies", organization("Stone Education Services", home), organization("Stone Health Programs", home), false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			a, b := match.New(tt.a), match.New(tt.b)
			s := match.Compare(a, b, match.Frequencies{})
			if s.IsPossible() != tt.isPossible {
				t.Errorf("weight %d: %+v\n%+v\n%+v", s.Weight, s.Evidence, a, b)
			}
			if back := match.Compare(b, a, match.Frequencies{}); back.Weight != s.Weight {
				t.Errorf("the weight depends on the order: %d and %d", s.Weight, back.Weight)
			}
			sum := 0
			for _, e := range s.Evidence {
				sum += e.Weight
			}
			if sum != s.Weight {
				t.Errorf("the parts add up to %d, not to %d", sum, s.Weight)
			}
			if tt.isPossible && !slices.ContainsFunc(a.Keys(), func(k int64) bool { return slices.Contains(b.Keys(), k) }) {
				t.Error("a pair without a common key is never compared")
			}
		})
	}
}

func TestCommonNamesSayLess(t *testing.T) {
	t.Parallel()
	f := match.Frequencies{Total: 10000, Given: map[string]int{"john": 300}, Family: map[string]int{"smith": 200}}
	weight := func(given, family string) int {
		p := match.New(person(given, family))
		return match.Compare(p, p, f).Weight
	}
	if common, rare := weight("John", "Smith"), weight("Ebenezer", "Quackenbush"); common+500 > rare {
		t.Errorf("John Smith weighs %d, a rare name %d", common, rare)
	}
}
