package match

import "slices"

// likeness is how far two names agree, and which part of the full weight of the
// name it earns.
type likeness struct {
	level Level
	part  float64
}

var (
	isSame      = likeness{Same, 1}
	isSpelling  = likeness{Spelling, spellingPart}
	isNear      = likeness{Near, nearPart}
	isLoose     = likeness{Partly, loosePart}
	isDifferent = likeness{Different, 0}
)

// compareNames weighs given and family names, also in each other's place.
func compareNames(s *Score, a, b Profile, f Frequencies) {
	straight := named(a.Given, b.Given, a.Family, b.Family, f, 0)
	if crossed := named(a.Given, b.Family, a.Family, b.Given, f, exchanged/2); crossed.sum() > straight.sum() {
		for i := range crossed {
			if crossed[i].weight > 0 {
				crossed[i].level = Swapped
			}
		}
		straight = crossed
	}
	for i, field := range []Field{GivenName, FamilyName} {
		if straight[i].isKnown {
			s.add(field, straight[i].level, straight[i].weight)
		}
	}
}

type verdict struct {
	isKnown bool
	level   Level
	weight  float64
}

type verdicts [2]verdict

func (v verdicts) sum() float64 { return v[0].weight + v[1].weight }

// named compares the given name of one record with a name of the other, and its
// family name with the other one. penalty is taken off each that agrees.
func named(g, otherG, n, otherN []string, f Frequencies, penalty float64) verdicts {
	isKorean := areKorean(n, otherN) || penalty != 0 && (areKorean(g, otherG))
	var out verdicts
	if best, u, ok := bestOf(g, otherG, func(x, y string) likeness { return givenLikeness(x, y, isKorean, f) }, f.given); ok {
		out[0] = judge(best, sameGiven, u, otherGiven)
	}
	if best, u, ok := bestOf(n, otherN, func(x, y string) likeness { return familyLikeness(x, y, f) }, f.family); ok {
		out[1] = judge(best, sameFamily, u, otherFamily)
		if best == isDifferent && isHangul(n[0]) && isHangul(otherN[0]) {
			out[1].weight = otherHangulFamily
		}
	}
	for i := range out {
		if out[i].weight > 0 {
			out[i].weight += penalty
		}
	}
	return out
}

func judge(l likeness, m, u, against float64) verdict {
	if l == isDifferent {
		return verdict{true, Different, against}
	}
	if l.level == Partly && l.part == 0 {
		return verdict{true, Partly, initials}
	}
	return verdict{true, l.level, nameWeight(m, u) * l.part}
}

// bestOf finds the best agreement among all ways to write two names, and the share
// of the commoner of the two names that agree.
func bestOf(a, b []string, like func(x, y string) likeness, share func(string) float64) (best likeness, u float64, ok bool) {
	best = isDifferent
	for i, x := range a {
		for j, y := range b {
			l := like(x, y)
			// What is not the first way to write the name counts as another spelling.
			if (i > 0 || j > 0) && l == isSame {
				l = isSpelling
			}
			if !ok || rank(l) > rank(best) {
				best, u, ok = l, max(share(x), share(y)), true
			}
		}
	}
	return best, u, ok
}

func rank(l likeness) float64 {
	if l.level == Partly && l.part == 0 {
		return nearPart - loosePart
	}
	return l.part
}

// startsWith is the likeness of an initial and a name that begins with it.
var startsWith = likeness{Partly, 0}

func givenLikeness(a, b string, isKorean bool, f Frequencies) likeness {
	x, y := []rune(a), []rune(b)
	short := min(len(x), len(y))
	switch {
	case a == b:
		return isSame
	case isHangul(a) || isHangul(b):
		return hangulLikeness(a, b)
	case isKorean && sounds(a) == sounds(b), areNicknames(a, b):
		return isSpelling
	case short == 1 && x[0] == y[0]:
		return startsWith
	case f.isName(a, b):
		return isDifferent
	case short >= 3 && isOneSlip(a, b) && (!isKorean || short > 4):
		return isNear
	case isKorean:
		return isDifferent
	}
	return alikeness(a, b, short)
}

// hangulLikeness of two given names of which one at least is in Hangul.
func hangulLikeness(a, b string) likeness {
	// A brother's name often has a syllable in common: half a name is another.
	if isHangul(a) != isHangul(b) && sounds(a) == sounds(b) {
		return isSpelling
	}
	return isDifferent
}

func familyLikeness(a, b string, f Frequencies) likeness {
	short := min(len([]rune(a)), len([]rune(b)))
	switch {
	case a == b:
		return isSame
	case areSameKoreanFamily(a, b):
		return isSpelling
	case isHangul(a) || isHangul(b), areNames(f.Family, a, b, f.Total):
		return isDifferent
	case short >= 3 && isOneSlip(a, b):
		return isNear
	}
	return alikeness(a, b, short)
}

// alikeness of longer names: two slips, or letters left out.
func alikeness(a, b string, short int) likeness {
	const enough, near, loose = 4, 0.92, 0.85
	if short < enough {
		return isDifferent
	}
	likeness := jaroWinkler(a, b)
	switch {
	case likeness >= near || short >= 6 && distance(a, b, 2) <= 2:
		return isNear
	case likeness >= loose || soundOf(a) == soundOf(b) && a[0] == b[0]:
		return isLoose
	}
	return isDifferent
}

func areKorean(a, b []string) bool {
	return len(a) > 0 && len(b) > 0 && len(koreanFamily(a[0])) > 0 && len(koreanFamily(b[0])) > 0
}

func areSameKoreanFamily(a, b string) bool {
	for _, x := range koreanFamily(a) {
		if slices.Contains(koreanFamily(b), x) {
			return true
		}
	}
	return false
}

var nicknamesOf = func() map[string][]int {
	out := map[string][]int{}
	for i, group := range nicknames {
		for _, name := range group {
			out[name] = append(out[name], i)
		}
	}
	return out
}()

func areNicknames(a, b string) bool {
	for _, group := range nicknamesOf[a] {
		if slices.Contains(nicknamesOf[b], group) {
			return true
		}
	}
	return false
}
