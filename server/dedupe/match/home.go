package match

// People of one home have the family name, the address, often the telephone and
// the mailbox in common, so that the sum over independent fields takes a mother
// for her daughter and one twin for the other. Where something speaks for two
// people, the pair is therefore weighed a second time, against the chance that
// they live together instead of the chance that they are strangers, and the
// smaller of the two sums holds.

// child is the least number of years between a parent and a child.
const child = 13

// How often records of one person, and of two of one home, agree like this.
var (
	twins          = bits(0.88, 0.015)
	namedAfter     = bits(sameGiven, 0.02)
	sameFirstName  = bits(sameGiven, 0.002)
	likeFirstName  = bits(0.07, 0.01)
	otherFirstName = bits(0.03, 0.97)
	sharedMailbox  = bits(0.5, 0.1)
	bothGenders    = bits(0.03, 0.5)
)

// Shares of records that have somebody else of their home, or themselves, among
// the records, where nothing is known yet.
const (
	unknownHomes = 0.1
	unknownTwice = 0.03
)

// odds is how much oftener, as a power of two, two records that have a home in
// common are one person than two, in this database.
func (f Frequencies) odds() float64 {
	return bits(share(f.Twice, f.Total, unknownTwice), share(f.Homes, f.Total, unknownHomes))
}

// Learn counts a pair for odds where it is plain what it is.
func (f *Frequencies) Learn(s Score) {
	has := map[Field]Evidence{}
	for _, e := range s.Evidence {
		has[e.Field] = e
	}
	isHome := has[FamilyName].Level == Same || has[FamilyName].Level == Home
	isHere := has[Address].Level == Same || has[Address].Level == Near || has[Address].Level == Home
	given, birth := has[GivenName], has[Birth]
	switch {
	case given.Level == Different && birth.Level == Different && isHome && isHere:
		f.Homes++
	case given.Weight > initials*100 && birth.Level == Same && (isHome || isHere):
		f.Twice++
	}
}

// shareHome takes from what people of one home share so much that the sum is the
// one against a home, where that is the smaller.
func shareHome(s *Score, a, b Profile, f Frequencies) {
	against, shared := f.odds(), 0
	isSuspect := false
	for _, e := range s.Evidence {
		w, isPersonal := personal(e, yearsBetween(a.Born, b.Born))
		against += w
		isSuspect = isSuspect || isPersonal && w < 0
		if isOfHome(e) && e.Weight > 0 {
			shared += e.Weight
		}
	}
	excess := s.Weight - Possible - int(against*100)
	if !isSuspect || excess <= 0 || shared == 0 {
		return
	}
	excess = min(excess, shared)
	for i, e := range s.Evidence {
		if isOfHome(e) && e.Weight > 0 {
			part := e.Weight * excess / shared
			s.Evidence[i] = Evidence{e.Field, Home, e.Weight - part}
			s.Weight -= part
		}
	}
}

func isOfHome(e Evidence) bool {
	return e.Field == FamilyName || e.Field == Email || e.Field == Phone || e.Field == Address
}

// personal is the weight of what one of a home has alone.
func personal(e Evidence, years int) (weight float64, ok bool) {
	switch e.Field {
	case GivenName:
		return firstNames(e, years), true
	case Birth:
		if e.Level == Same {
			return twins, true
		}
		return float64(e.Weight) / 100, true
	case Generation:
		return float64(e.Weight) / 100, true
	case Gender:
		if e.Level == Different {
			return bothGenders, true
		}
	case Email:
		if e.Level == Same {
			return sharedMailbox, true
		}
	}
	return 0, false
}

func firstNames(e Evidence, years int) float64 {
	switch {
	case e.Level == Different:
		return otherFirstName
	case e.Level == Near || e.Level == Partly:
		return likeFirstName
	case years >= child:
		return namedAfter
	}
	return sameFirstName
}
