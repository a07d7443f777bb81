package match

import (
	"slices"
	"unicode"

	"github.com/agnivade/levenshtein"

	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/value"
)

// Score says how likely two profiles mean the same contact, from 0 to 100, and why.
type Score struct {
	Points int
	// Why names what spoke for it and against it, as keys of messages.
	Why []string
}

// What speaks for a match, and against it.
const (
	SameEmail       = "import.match.sameEmail"
	SamePhone       = "import.match.samePhone"
	SameName        = "import.match.sameName"
	SimilarName     = "import.match.similarName"
	SameFamily      = "import.match.sameFamily"
	SameTitle       = "import.match.sameTitle"
	SameAddress     = "import.match.sameAddress"
	SamePostcode    = "import.match.samePostcode"
	SameBirth       = "import.match.sameBirth"
	OtherGiven      = "import.match.otherGiven"
	OtherBirth      = "import.match.otherBirth"
	OtherCity       = "import.match.otherCity"
	OtherForm       = "import.match.otherForm"
	NothingToDecide = "import.match.nothingToDecide"
)

var _ = errs.Register(errs.Messages{
	SameEmail:       {En: "the same e-mail address", Ko: "이메일이 같아요"},
	SamePhone:       {En: "the same telephone number", Ko: "전화번호가 같아요"},
	SameName:        {En: "the same name", Ko: "이름이 같아요"},
	SimilarName:     {En: "nearly the same name", Ko: "이름이 거의 같아요"},
	SameFamily:      {En: "the same family name", Ko: "성이 같아요"},
	SameTitle:       {En: "the same title", Ko: "직함이 같아요"},
	SameAddress:     {En: "the same address", Ko: "주소가 같아요"},
	SamePostcode:    {En: "the same postcode", Ko: "우편번호가 같아요"},
	SameBirth:       {En: "the same date of birth", Ko: "생년월일이 같아요"},
	OtherGiven:      {En: "another given name", Ko: "이름이 달라요"},
	OtherBirth:      {En: "another date of birth", Ko: "생년월일이 달라요"},
	OtherCity:       {En: "another city", Ko: "도시가 달라요"},
	OtherForm:       {En: "another legal form", Ko: "법인 형태가 달라요"},
	NothingToDecide: {En: "nothing but the name to go by", Ko: "이름 말고는 비교할 것이 없어요"},
})

// add counts a reason.
func (s *Score) add(points int, why string) {
	s.Points += points
	s.Why = append(s.Why, why)
}

func (s Score) clamped() Score {
	s.Points = min(max(s.Points, 0), 100)
	return s
}

// Compare scores two profiles. A person is never an organization, however much they share.
func Compare(a, b Profile) Score {
	var s Score
	switch {
	case a.Party != b.Party && isNamed(a) && isNamed(b):
		return s
	case !isNamed(a) || !isNamed(b):
		compareNameless(&s, a, b)
	case a.Party == value.Individual:
		comparePeople(&s, a, b)
	default:
		compareOrganizations(&s, a, b)
	}
	return s.clamped()
}

func isNamed(p Profile) bool { return p.Given+p.Family+p.Core != "" }

// compareNameless is for a row that has nothing but ways to reach somebody.
func compareNameless(s *Score, a, b Profile) {
	if share(a.Emails, b.Emails) {
		s.add(85, SameEmail)
	}
	if share(a.Phones, b.Phones) {
		s.add(60, SamePhone)
	}
}

// comparePeople: the name alone never suffices, because many people share theirs; nor does an address or an e-mail alone,
// because families share theirs.
func comparePeople(s *Score, a, b Profile) {
	comparePersonNames(s, a, b)
	if share(a.Emails, b.Emails) {
		s.add(45, SameEmail)
	}
	if share(a.Phones, b.Phones) {
		s.add(35, SamePhone)
	}
	if a.Title != "" && a.Title == b.Title {
		s.add(15, SameTitle)
	}
	comparePlaces(s, a, b)
	switch {
	case a.Born == "" || b.Born == "":
	case a.Born == b.Born:
		s.add(35, SameBirth)
	default:
		s.add(-40, OtherBirth)
	}
	if len(s.Why) == 1 && s.Why[0] == SameName {
		// 70: below the usual threshold, and within reach of somebody who knows the file and lowers it.
		s.add(20, NothingToDecide)
	}
}

func comparePersonNames(s *Score, a, b Profile) {
	isSameFamily := a.Family == b.Family
	switch {
	case isSameFamily && a.Given == b.Given:
		s.add(50, SameName)
	case isSameFamily && (a.Given == "" || b.Given == "" || isInitialOf(a.Given, b.Given)):
		s.add(35, SameFamily)
	case isNear(a.Family+a.Given, b.Family+b.Given):
		s.add(45, SimilarName)
	case isSameFamily:
		s.add(-30, OtherGiven)
	}
}

func isInitialOf(a, b string) bool {
	first, second := []rune(a), []rune(b)
	return first[0] == second[0] && (len(first) == 1 || len(second) == 1)
}

// isNear forgives one error, two in long texts; digits must agree, for Ward 1 is not Ward 2.
func isNear(a, b string) bool {
	shorter := min(len([]rune(a)), len([]rune(b)))
	allowed := 0
	switch {
	case shorter >= 16:
		allowed = 2
	case shorter >= 6:
		allowed = 1
	}
	return allowed > 0 && digitsOf(a) == digitsOf(b) && levenshtein.ComputeDistance(a, b) <= allowed
}

func digitsOf(text string) string {
	var digits []rune
	for _, r := range text {
		if unicode.IsDigit(r) {
			digits = append(digits, r)
		}
	}
	return string(digits)
}

func comparePlaces(s *Score, a, b Profile) {
	isSamePostcode := a.Postcode != "" && a.Postcode == b.Postcode
	isSameCity := a.City != "" && a.City == b.City
	switch {
	case a.Street != "" && a.Street == b.Street && (isSamePostcode || isSameCity):
		s.add(35, SameAddress)
	case isSamePostcode:
		s.add(15, SamePostcode)
	}
}

// compareOrganizations: the registered name of a company is unique, so that it suffices wherever the company has moved; the
// name of a club or a church needs its city.
func compareOrganizations(s *Score, a, b Profile) {
	compareOrganizationNames(s, a, b)
	if a.Core == b.Core && a.City != b.City && a.City != "" && b.City != "" && a.Postcode != b.Postcode {
		s.add(otherCity(a, b), OtherCity)
	}
	if share(a.Emails, b.Emails) {
		s.add(30, SameEmail)
	}
	if share(a.Phones, b.Phones) {
		s.add(20, SamePhone)
	}
	comparePlaces(s, a, b)
	if a.Party == value.Household && len(s.Why) == 1 {
		s.add(-35, NothingToDecide)
	}
}

func compareOrganizationNames(s *Score, a, b Profile) {
	mayBeSameForm := a.Form == b.Form || a.Form == "" || b.Form == ""
	switch {
	case a.Core == b.Core && mayBeSameForm:
		s.add(85, SameName)
	case a.Core == b.Core:
		s.add(60, SameName)
		s.add(-10, OtherForm)
	case mayBeSameForm && isNear(a.Core, b.Core):
		s.add(50, SimilarName)
	}
}

// otherCity is how much another city speaks against one name meaning one organization.
func otherCity(a, b Profile) int {
	if slices.Contains(clubForms, a.Form) || slices.Contains(clubForms, b.Form) || a.Party == value.Household {
		return -35
	}
	return -5
}

func share(a, b []string) bool {
	return slices.ContainsFunc(a, func(one string) bool { return one != "" && slices.Contains(b, one) })
}
