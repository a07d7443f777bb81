package match

import (
	"slices"
	"strings"
)

func compareEmails(s *Score, a, b []string) {
	if len(a) == 0 || len(b) == 0 {
		return
	}
	best, level := otherEmail, Different
	for _, x := range a {
		for _, y := range b {
			nameX, domainX, _ := strings.Cut(x, "@")
			nameY, domainY, _ := strings.Cut(y, "@")
			const long = 6
			switch {
			case x == y:
				s.add(Email, Same, sameEmail)
				return
			case len(nameX) >= long && nameX == nameY && best < partEmail:
				best, level = partEmail, Partly
			case domainX == domainY && min(len(nameX), len(nameY)) >= long && isOneSlip(nameX, nameY):
				best, level = nearEmail, Near
			}
		}
	}
	s.add(Email, level, best)
}

func comparePhones(s *Score, a, b []string) {
	if len(a) == 0 || len(b) == 0 {
		return
	}
	best, level := otherPhone, Different
	for _, x := range a {
		for _, y := range b {
			x, y := lastDigits(x), lastDigits(y)
			if x == "" || y == "" {
				continue
			}
			if x == y {
				s.add(Phone, Same, samePhone)
				return
			}
			if isOneSlip(x, y) {
				best, level = nearPhone, Near
			}
		}
	}
	s.add(Phone, level, best)
}

// comparePlaces takes the two addresses that agree best: people have several.
func comparePlaces(s *Score, a, b []address) {
	if len(a) == 0 || len(b) == 0 {
		return
	}
	best := leastAddress - 1
	for _, x := range a {
		for _, y := range b {
			best = max(best, addressWeight(x, y))
		}
	}
	level := Partly
	switch {
	case slices.ContainsFunc(a, func(x address) bool { return slices.Contains(b, x) && x.Street != "" }):
		level = Same
	case best >= sameStreet:
		level = Near
	case best < 0:
		level = Different
	}
	s.add(Address, level, best)
}

func addressWeight(a, b address) float64 {
	street := graded(a.Street, b.Street, sameStreet, nearStreet, otherStreet)
	house := 0.0
	if street >= 0 {
		house = graded(a.Number, b.Number, sameNumber, nearNumber, otherNumber)
	} else if a.Number != "" && a.Number == b.Number {
		house = nearNumber
	}
	postcode := graded(a.Postcode, b.Postcode, samePostcode, nearPostcode, otherPostcode)
	city := graded(a.City, b.City, sameCity, nearCity, otherCity)
	town := postcode + city
	if postcode > 0 && city > 0 {
		town = max(postcode, city) + overlap*min(postcode, city)
	}
	rest := graded(a.Rest, b.Rest, sameRest, nearRest, 0)
	if crossed := graded(a.Rest, b.Street, sameStreet, nearStreet, 0) + graded(a.Street, b.Rest, sameStreet, nearStreet, 0); crossed > max(street, 0)+rest {
		street, rest = crossed, 0
	}
	return min(max(street+house+town+rest, leastAddress), mostAddress)
}

// graded weighs two texts, nothing where one of them is unknown.
func graded(a, b string, same, near, other float64) float64 {
	const likely = 0.9
	switch {
	case a == "" || b == "":
		return 0
	case a == b:
		return same
	case len(a) > 2 && isOneSlip(a, b):
		return near
	case len(a) > 4 && a[0] == b[0] && !isDigit(a[0]) && jaroWinkler(a, b) >= likely:
		return near
	}
	return other
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// compareGroupNames weighs the names of two organizations or households.
func compareGroupNames(s *Score, a, b Profile) {
	wordsA, wordsB := strings.Fields(a.Core), strings.Fields(b.Core)
	joinedA, joinedB := strings.Join(wordsA, ""), strings.Join(wordsB, "")
	const near = 0.93
	switch {
	case joinedA == "" || joinedB == "":
	case numbersIn(a.Core) != numbersIn(b.Core):
		s.add(OrganizationName, Different, otherBranch)
	case joinedA == joinedB:
		s.add(OrganizationName, Same, groupWeight(a, joinedA))
	case slices.Equal(slices.Sorted(slices.Values(wordsA)), slices.Sorted(slices.Values(wordsB))), areInitials(wordsA, wordsB), areInitials(wordsB, wordsA):
		s.add(OrganizationName, Spelling, nearName)
	case areNearWords(wordsA, wordsB) || min(len(joinedA), len(joinedB)) > 8 && distance(joinedA, joinedB, 2) <= 2 || jaroWinkler(joinedA, joinedB) >= near && areSubset(wordsA, wordsB):
		s.add(OrganizationName, Near, nearName)
	default:
		s.add(OrganizationName, Different, otherName)
	}
}

func compareGroups(s *Score, a, b Profile) {
	compareGroupNames(s, a, b)
	if a.Form != "" && b.Form != "" && a.Form != b.Form {
		s.add(Generation, Different, otherForm)
	}
	compareReach(s, a, b)
	for _, e := range s.Evidence {
		if e.Field == OrganizationName && e.Level == Different {
			withoutHome(s)
			return
		}
	}
}

// withoutHome takes away what two that are plainly two share: sister companies
// have an office in common, families a house.
func withoutHome(s *Score) {
	for i, e := range s.Evidence {
		if isOfHome(e) && e.Weight > 0 {
			s.Weight -= e.Weight
			s.Evidence[i] = Evidence{e.Field, Home, 0}
		}
	}
}

// groupWeight is more for a name of several words than for one that many may have.
// Families of one name are many.
func groupWeight(p Profile, joined string) float64 {
	const long, many = 10, 3
	switch {
	case p.Kind == Household:
		return sameName - 2*many
	case len(strings.Fields(p.Core)) > 1 && len(joined) > long:
		return sameName + many
	}
	return sameName
}

func areNearWords(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	slips := 0
	for i := range a {
		if a[i] != b[i] {
			if len(a[i]) < 5 || distance(a[i], b[i], 1) > 1 {
				return false
			}
			slips++
		}
	}
	return slips <= 2
}

func areSubset(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, word := range a {
		if !slices.Contains(b, word) {
			return false
		}
	}
	return len(a) > 1
}

// areInitials says whether the one word of a is made of the first letters of b.
func areInitials(a, b []string) bool {
	if len(a) != 1 || len(b) < 3 || len(a[0]) != len(b) {
		return false
	}
	for i, word := range b {
		if a[0][i] != word[0] {
			return false
		}
	}
	return true
}
