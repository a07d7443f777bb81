package postal

import "regexp"

// format is how one country writes an address. The facts are those that its
// post office and the Universal Postal Union publish.
//
// In the orders a letter is a part (N recipient, O organization, A street
// lines, D district, C city, S region, Z postcode), a line break is a line, and
// other characters stand as they are between or before parts.
type format struct {
	order string
	// latin is the order for an address in Latin letters where that differs.
	latin string
	// required names the parts without which a letter is not delivered.
	required string
	// upper names the parts that sorting machines want in capitals.
	upper string
	// postcode matches a postcode typed in capitals; its groups, joined by
	// separator, are the way to write it.
	postcode  *regexp.Regexp
	separator string
	example   string
	labels    labels
}

// labels name the parts that a country calls otherwise than the rest.
type labels struct{ district, city, region, postcode Label }

// The words for parts, shared by countries that use the same.
var (
	labelLines    = Label{En: "Street and number", Ko: "도로명 주소"}
	labelDistrict = Label{En: "District", Ko: "구역"}
	labelCity     = Label{En: "City", Ko: "도시"}
	labelRegion   = Label{En: "Region", Ko: "지역"}
	labelPostcode = Label{En: "Postcode", Ko: "우편번호"}

	labelZIP        = Label{En: "ZIP code", Ko: "ZIP 코드"}
	labelPostalCode = Label{En: "Postal code", Ko: "우편번호"}
	labelState      = Label{En: "State", Ko: "주"}
	labelProvince   = Label{En: "Province", Ko: "주"}
	labelCounty     = Label{En: "County", Ko: "카운티"}
	labelSuburb     = Label{En: "Suburb", Ko: "교외 지역"}
	labelTown       = Label{En: "Town or city", Ko: "도시"}
	labelPrefecture = Label{En: "Prefecture", Ko: "도도부현"}
	labelSido       = Label{En: "Province or metropolitan city", Ko: "시·도"}
	labelSigungu    = Label{En: "City, county or district", Ko: "시·군·구"}
	labelEupmyeon   = Label{En: "Township", Ko: "읍·면"}
)

const (
	streetThenPostcodeCity = "N\nO\nA\nZ C"
	streetThenCityState    = "N\nO\nA\nC S Z"
)

func postcode(pattern string) *regexp.Regexp { return regexp.MustCompile("^(?:" + pattern + ")$") }

// generic serves every country without a row: nothing is certain but that a
// letter needs a street or box and a place.
var generic = format{order: "N\nO\nA\nD\nZ C\nS", required: "AC"}

var formats = map[string]format{
	"KR": {
		order: "S C D\nA\nO\nN\nZ", latin: "N\nO\nA\nD\nC\nS Z", required: "ASZ",
		postcode: postcode(`(\d{5})`), example: "04524",
		labels: labels{district: labelEupmyeon, city: labelSigungu, region: labelSido},
	},
	"JP": {
		order: "〒Z\nSCD\nA\nO\nN", latin: "N\nO\nA\nD\nC, S\nZ", required: "ASZ",
		postcode: postcode(`(\d{3})[- ]?(\d{4})`), separator: "-", example: "100-0001",
		labels: labels{region: labelPrefecture, postcode: labelPostalCode},
	},
	"CN": {
		order: "Z\nSCD\nA\nO\nN", latin: "N\nO\nA\nD\nC\nS, Z", required: "ACSZ",
		postcode: postcode(`(\d{6})`), example: "100000",
		labels: labels{region: labelProvince, postcode: labelPostalCode},
	},
	"TW": {
		order: "Z\nSCD\nA\nO\nN", latin: "N\nO\nA\nD\nC, S Z", required: "ACZ",
		postcode: postcode(`(\d{3}(?:\d{2,3})?)`), example: "100",
	},

	"DE": {order: streetThenPostcodeCity, required: "ACZ", postcode: postcode(`(?:DE?[- ])?(\d{5})`), example: "76133"},
	"AT": {order: streetThenPostcodeCity, required: "ACZ", postcode: postcode(`(?:AT?[- ])?(\d{4})`), example: "1010"},
	"CH": {order: streetThenPostcodeCity, required: "ACZ", postcode: postcode(`(?:CH[- ])?([1-9]\d{3})`), example: "8001"},
	"LI": {order: streetThenPostcodeCity, required: "ACZ", postcode: postcode(`(?:(?:FL|LI)[- ])?(94\d{2})`), example: "9490"},
	"LU": {order: streetThenPostcodeCity, required: "ACZ", postcode: postcode(`(?:LU?[- ])?(\d{4})`), example: "1210"},
	"BE": {order: streetThenPostcodeCity, required: "ACZ", postcode: postcode(`(?:BE?[- ])?([1-9]\d{3})`), example: "1000"},
	"NL": {
		order: "N\nO\nA\nZ  C", required: "ACZ", upper: "C",
		postcode: postcode(`(?:NL[- ])?([1-9]\d{3}) ?([A-Z]{2})`), separator: " ", example: "1012 AB",
	},
	"FR": {
		order: "N\nO\nA\nZ C", required: "ACZ", upper: "C",
		postcode: postcode(`(?:FR?[- ])?(\d{2}) ?(\d{3})`), example: "75001",
	},
	"ES": {
		order: "N\nO\nA\nZ C\nS", required: "ACZ", upper: "CS",
		postcode: postcode(`(?:ES?[- ])?((?:0[1-9]|[1-4]\d|5[0-2])\d{3})`), example: "28013",
		labels: labels{region: labelProvince},
	},
	"PT": {
		order: streetThenPostcodeCity, required: "ACZ",
		postcode: postcode(`(\d{4})[- ]?(\d{3})`), separator: "-", example: "1100-148",
	},
	"IT": {
		order: "N\nO\nA\nZ C S", required: "ACZ", upper: "CS",
		postcode: postcode(`(?:IT?[- ])?(\d{5})`), example: "00184", labels: labels{region: labelProvince},
	},
	"DK": {order: streetThenPostcodeCity, required: "ACZ", postcode: postcode(`(?:DK[- ])?(\d{4})`), example: "1050"},
	"NO": {order: streetThenPostcodeCity, required: "ACZ", postcode: postcode(`(?:NO?[- ])?(\d{4})`), example: "0150"},
	"FI": {order: streetThenPostcodeCity, required: "ACZ", postcode: postcode(`(?:FI[- ])?(\d{5})`), example: "00100"},
	"SE": {
		order: streetThenPostcodeCity, required: "ACZ",
		postcode: postcode(`(?:SE?[- ])?(\d{3}) ?(\d{2})`), separator: " ", example: "111 29",
	},
	"PL": {
		order: streetThenPostcodeCity, required: "ACZ",
		postcode: postcode(`(\d{2})[- ]?(\d{3})`), separator: "-", example: "00-950",
	},
	"CZ": {
		order: streetThenPostcodeCity, required: "ACZ",
		postcode: postcode(`(?:CZ[- ])?(\d{3}) ?(\d{2})`), separator: " ", example: "110 00",
	},

	"GB": {
		order: "N\nO\nA\nD\nC\nZ", required: "ACZ", upper: "CZ",
		postcode: postcode(`([A-Z]{1,2}\d[A-Z\d]?|GIR) ?(\d[A-Z]{2})`), separator: " ", example: "SW1A 1AA",
		labels: labels{city: labelTown, region: labelCounty},
	},
	"IE": {
		order: "N\nO\nA\nD\nC\nS\nZ", required: "AC",
		postcode: postcode(`([A-Z]\d[\dW]) ?([A-Z\d]{4})`), separator: " ", example: "D02 AF30",
		labels: labels{city: labelTown, region: labelCounty, postcode: Label{En: "Eircode", Ko: "우편번호"}},
	},

	"US": {
		order: "N\nO\nA\nC, S Z", required: "ACSZ", upper: "CS",
		postcode: postcode(`(\d{5})(?:[- ]?(\d{4}))?`), separator: "-", example: "10001",
		labels: labels{region: labelState, postcode: labelZIP},
	},
	"CA": {
		order: "N\nO\nA\nC S  Z", required: "ACSZ", upper: "CSZ",
		postcode: postcode(`([ABCEGHJ-NPRSTVXY]\d[A-Z])[- ]?(\d[A-Z]\d)`), separator: " ", example: "H3Z 2Y7",
		labels: labels{region: labelProvince, postcode: labelPostalCode},
	},
	"AU": {
		order: streetThenCityState, required: "ACSZ", upper: "CS",
		postcode: postcode(`(\d{4})`), example: "2000",
		labels: labels{city: labelSuburb, region: labelState},
	},
	"NZ": {
		order: "N\nO\nA\nD\nC Z", required: "ACZ",
		postcode: postcode(`(\d{4})`), example: "6011", labels: labels{district: labelSuburb, city: labelTown},
	},
	"SG": {order: "N\nO\nA\nC Z", required: "AZ", postcode: postcode(`(\d{6})`), example: "546080"},
	"IN": {
		order: "N\nO\nA\nD\nC Z\nS", required: "ACSZ",
		postcode: postcode(`([1-9]\d{2}) ?(\d{3})`), example: "110034",
		labels: labels{region: labelState, postcode: Label{En: "PIN code", Ko: "PIN 코드"}},
	},
	"BR": {
		order: "N\nO\nA\nD\nC - S\nZ", required: "ACSZ", upper: "S",
		postcode: postcode(`(\d{5})-?(\d{3})`), separator: "-", example: "40301-110",
		labels: labels{region: labelState, postcode: Label{En: "CEP", Ko: "우편번호"}},
	},
	"MX": {
		order: "N\nO\nA\nD\nZ C, S", required: "ACZ",
		postcode: postcode(`(\d{5})`), example: "02860", labels: labels{region: labelState, postcode: labelPostalCode},
	},
}
