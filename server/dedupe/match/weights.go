package match

import "math"

// The weight of a field is log2(m/u): m is how often records of the same person
// agree on it like this, u how often those of two people do by chance. The sum
// over the fields is how many times likelier the pair is one than by chance, as a
// power of two (I. P. Fellegi and A. B. Sunter, "A Theory for Record Linkage",
// Journal of the American Statistical Association 64, 1969, 1183-1210). Agreement
// on a rare name says more than on a common one: u of a name is its share in the
// database (W. E. Winkler, "Frequency-Based Matching in Fellegi-Sunter Model of
// Record Linkage", 1989).
//
// The rates below are of everyday records and not of one file: about one name in
// ten is written otherwise, one birth date in ten is wrong or mistyped, a fifth
// of people move or change their number between two records. A few percent more
// or less change a sum by less than a bit; the levels of decision lie seven bits
// apart.
const (
	// sameGiven and sameFamily are m of the very same name.
	sameGiven  = 0.88
	sameFamily = 0.90
	// A woman's family name changes oftener than a given name, which hardly does.
	otherGiven  = -5.0
	otherFamily = -3.8
	// A Korean keeps the family name in marriage, and a child has the father's.
	otherHangulFamily = -6.5
	// nearPart is what a slip of the pen leaves of the weight of a name, spellingPart
	// what another spelling or a nickname does.
	nearPart     = 0.6
	spellingPart = 0.8
	loosePart    = 0.1
	// exchanged is taken off where family and given name stand in each other's place.
	exchanged = -3.4
	initials  = 3.0
)

// Dates of birth: sixty years of days are some 20,000, and the first of January is
// what people write who know the year alone.
var (
	sameBirth     = bits(0.88, 1.0/20000)
	newYearBirth  = bits(0.88, 1.0/1200)
	swappedBirth  = bits(0.01, 1.0/30000)
	nearBirth     = bits(0.05, 0.0018)
	dayMonthBirth = bits(0.015, 1.0/200)
	monthBirth    = bits(0.012, 1.0/400)
	otherBirth    = bits(0.02, 0.95)
)

// Ways to reach somebody. Families share them, so that they say less than their
// number alone would let one think.
var (
	sameEmail  = bits(0.5, 1.0/5000)
	nearEmail  = bits(0.03, 1.0/3000)
	partEmail  = bits(0.06, 1.0/300)
	otherEmail = bits(0.45, 0.99)
	samePhone  = bits(0.6, 1.0/3000)
	nearPhone  = bits(0.03, 1.0/800)
	otherPhone = bits(0.5, 0.99)
)

// Parts of an address. They hang together, so their sum has an upper bound.
const (
	sameStreet, nearStreet, otherStreet       = 8.0, 5.0, -1.2
	sameNumber, nearNumber, otherNumber       = 3.5, 0.0, -4.0
	samePostcode, nearPostcode, otherPostcode = 6.5, 2.5, -1.5
	sameCity, nearCity, otherCity             = 5.5, 3.5, -1.2
	sameRest, nearRest                        = 5.0, 3.0
	mostAddress, leastAddress                 = 13.0, -2.0
	// overlap is what the second of two that go together adds.
	overlap = 0.25
)

const (
	sameGender, otherGender         = 0.8, -3.0
	otherGeneration, halfGeneration = -9.0, -1.5
	sameName, nearName, otherName   = 13.0, 8.0, -6.0
	otherBranch, otherForm          = -9.0, -4.0
)

// Levels of decision, in hundredths of a bit: a pair is possible where the sum
// outweighs the odds against any two of some 30,000 records, which is where a
// person finds a false one in every few dozen, and certain seven bits above.
const (
	Possible = 1500
	Certain  = 2200
)

func bits(m, u float64) float64 { return math.Log2(m / u) }

// Frequencies are how common names are where the records are kept.
type Frequencies struct {
	// Total is the number of records.
	Total int
	// Given and Family count the names as profiles hold them.
	Given, Family map[string]int
	// Homes counts pairs that are plainly two people of one home, Twice those that
	// are plainly one person; see Learn.
	Homes, Twice int
}

// Count adds a profile.
func (f *Frequencies) Count(p Profile) {
	if f.Given == nil {
		f.Given, f.Family = map[string]int{}, map[string]int{}
	}
	f.Total++
	for _, g := range head(p.Given, 1) {
		f.Given[g]++
	}
	for _, n := range head(p.Family, 1) {
		f.Family[n]++
	}
}

// Shares of names where nothing is known of them: of unknown ones, and of those
// that everybody knows to be common.
const (
	unknownGiven  = 1.0 / 500
	unknownFamily = 1.0 / 1500
	// learnt is how many records outweigh what was believed before.
	learnt = 300
)

var commonFamilies = map[string]float64{
	"김": 0.215, "이": 0.147, "박": 0.084, "최": 0.047, "정": 0.043, "강": 0.023, "조": 0.021, "윤": 0.02, "장": 0.02, "임": 0.017,
	"kim": 0.02, "lee": 0.015, "park": 0.008, "choi": 0.005, "smith": 0.01, "johnson": 0.008, "williams": 0.007, "brown": 0.007, "jones": 0.007,
	"garcia": 0.005, "miller": 0.005, "davis": 0.005, "muller": 0.008, "schmidt": 0.006, "nguyen": 0.006,
}

func share(count, total int, before float64) float64 {
	return (float64(count) + learnt*before) / (float64(total) + learnt)
}

func (f Frequencies) given(name string) float64 {
	return share(f.Given[name], f.Total, unknownGiven)
}

func (f Frequencies) family(name string) float64 {
	before, ok := commonFamilies[name]
	if !ok {
		before = unknownFamily
	}
	return share(f.Family[name], f.Total, before)
}

// isName says whether two given names are both names of their own.
func (f Frequencies) isName(a, b string) bool { return areNames(f.Given, a, b, f.Total) }

// areNames says whether two names are both common enough to be names of their own
// rather than one mistyped: Maria and Mario, Parker and Carter.
func areNames(counts map[string]int, a, b string, total int) bool {
	const few, perMille = 4, 1000
	return min(counts[a], counts[b]) >= max(few, total/perMille)
}

const mostName, leastName = 10.0, 1.0

func nameWeight(m, u float64) float64 { return min(max(bits(m, u), leastName), mostName) }
