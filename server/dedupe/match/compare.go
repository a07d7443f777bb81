package match

import "math"

// Field is what was compared.
type Field string

// The fields.
const (
	GivenName        Field = "GIVEN_NAME"
	FamilyName       Field = "FAMILY_NAME"
	OrganizationName Field = "ORGANIZATION_NAME"
	Generation       Field = "GENERATION"
	Birth            Field = "BIRTH_DATE"
	Gender           Field = "GENDER"
	Email            Field = "EMAIL"
	Phone            Field = "PHONE"
	Address          Field = "ADDRESS"
)

// Level is how far a field agrees.
type Level string

// The levels. Spelling is the same name in other letters or a nickname, Near a
// slip of the pen, Swapped what stands in the other's place, Partly a part alike,
// Home what two people of one home share anyway.
const (
	Same      Level = "SAME"
	Spelling  Level = "SPELLING"
	Near      Level = "NEAR"
	Swapped   Level = "SWAPPED"
	Partly    Level = "PARTLY"
	Different Level = "DIFFERENT"
	Home      Level = "HOME"
)

// Evidence is what one field says.
type Evidence struct {
	Field Field `json:"field"`
	Level Level `json:"level"`
	// Weight in hundredths of a bit; below nought it speaks against.
	Weight int `json:"weight"`
}

// Score is what all fields say together.
type Score struct {
	// Weight is the sum in hundredths of a bit.
	Weight   int
	Evidence []Evidence
}

// IsPossible says whether somebody should look at the pair.
func (s Score) IsPossible() bool { return s.Weight >= Possible }

// IsCertain says whether hardly anybody would take the two for two: the weight is
// high, and no name, birth or generation speaks against it.
func (s Score) IsCertain() bool {
	if s.Weight < Certain {
		return false
	}
	for _, e := range s.Evidence {
		isPersonal := e.Field == GivenName || e.Field == Birth || e.Field == Generation || e.Field == OrganizationName
		if isPersonal && e.Weight < 0 || e.Field == FamilyName && e.Level == Different {
			return false
		}
	}
	return true
}

func (s *Score) add(field Field, level Level, weight float64) {
	rounded := int(math.Round(weight * 100))
	s.Evidence = append(s.Evidence, Evidence{field, level, rounded})
	s.Weight += rounded
}

// Compare weighs a pair. The order of the two does not matter.
func Compare(a, b Profile, f Frequencies) Score { return CompareFrom(a, b, f, math.MinInt32) }

// CompareFrom is Compare for whoever looks for weights of at least so much: it stops
// where the names, which cost most to compare, could not make up for the rest.
func CompareFrom(a, b Profile, f Frequencies, least int) Score {
	var s Score
	if a.Kind != b.Kind {
		return s
	}
	if a.Kind == Person {
		comparePeople(&s, a, b, f, least)
	} else {
		compareGroups(&s, a, b)
	}
	return s
}

// mostNames is the most that given and family name say together.
const mostNames = 2 * mostName * 100

func comparePeople(s *Score, a, b Profile, f Frequencies, least int) {
	var rest Score
	compareGeneration(&rest, a.Suffix, b.Suffix)
	compareBirth(&rest, a.Born, b.Born)
	if a.Gender != "" && b.Gender != "" {
		if a.Gender == b.Gender {
			rest.add(Gender, Same, sameGender)
		} else {
			rest.add(Gender, Different, otherGender)
		}
	}
	compareReach(&rest, a, b)
	if rest.Weight < least-mostNames {
		*s = rest
		return
	}
	compareNames(s, a, b, f)
	s.Weight += rest.Weight
	s.Evidence = append(s.Evidence, rest.Evidence...)
	shareHome(s, a, b, f)
}

func compareReach(s *Score, a, b Profile) {
	compareEmails(s, a.Emails, b.Emails)
	comparePhones(s, a.Phones, b.Phones)
	comparePlaces(s, a.Places, b.Places)
}

func compareGeneration(s *Score, a, b string) {
	switch {
	case a == b:
	case a == "" || b == "":
		s.add(Generation, Partly, halfGeneration)
	default:
		s.add(Generation, Different, otherGeneration)
	}
}

func compareBirth(s *Score, a, b string) {
	ya, ma, da := dateParts(a)
	yb, mb, db := dateParts(b)
	if ya == "" || yb == "" {
		return
	}
	isNewYear := ma+da == "0101" && mb+db == "0101"
	switch {
	case a == b && isNewYear:
		s.add(Birth, Same, newYearBirth)
	case a == b:
		s.add(Birth, Same, sameBirth)
	case isNewYear:
		s.add(Birth, Different, otherBirth)
	default:
		compareOtherBirth(s, a, b)
	}
}

// compareOtherBirth weighs two dates that are not the same.
func compareOtherBirth(s *Score, a, b string) {
	ya, ma, da := dateParts(a)
	yb, mb, db := dateParts(b)
	switch {
	case ya == yb && ma == db && da == mb:
		s.add(Birth, Swapped, swappedBirth)
	case isOneSlip(ya+ma+da, yb+mb+db):
		s.add(Birth, Near, nearBirth)
	case ma == mb && da == db && yearsBetween(a, b) < child:
		s.add(Birth, Partly, dayMonthBirth)
	case ya == yb && (ma == mb || da == db):
		s.add(Birth, Partly, monthBirth)
	default:
		s.add(Birth, Different, otherBirth)
	}
}

// yearsBetween two dates of birth, 0 where one is unknown.
func yearsBetween(a, b string) int {
	if a == "" || b == "" {
		return 0
	}
	gap := number(a[:4]) - number(b[:4])
	return max(gap, -gap)
}

func number(digits string) int {
	n := 0
	for _, r := range digits {
		n = n*10 + int(r-'0')
	}
	return n
}
