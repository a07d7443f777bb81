package value

import (
	"strings"
	"sync"
	"unicode"

	"github.com/agnivade/levenshtein"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
	"golang.org/x/text/unicode/norm"

	"github.com/moim-crm/moim/server/errs"
)

// countryCodes are the codes of ISO 3166-1 alpha-2 that are assigned.
const countryCodes = `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC
	CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI
	GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB
	LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ
	OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD
	TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`

// countryAliases are names that people write and the tables of names do not have.
var countryAliases = map[string]string{
	"uk": "GB", "england": "GB", "scotland": "GB", "schottland": "GB", "wales": "GB", "northern ireland": "GB", "great britain": "GB",
	"großbritannien": "GB", "영국": "GB", "britain": "GB", "usa": "US", "u.s.a.": "US", "u.s.": "US", "america": "US", "amerika": "US",
	"united states of america": "US", "vereinigte staaten von amerika": "US", "미합중국": "US", "holland": "NL", "brd": "DE",
	"bundesrepublik deutschland": "DE", "germany federal republic": "DE", "korea": "KR", "south korea": "KR", "republic of korea": "KR",
	"korea, republic of": "KR", "rok": "KR", "südkorea": "KR", "대한민국": "KR", "한국": "KR", "남한": "KR", "tschechien": "CZ",
	"czech republic": "CZ", "tschechische republik": "CZ", "russia": "RU", "russland": "RU", "türkiye": "TR", "turkey": "TR",
	"schweiz": "CH", "suisse": "CH", "svizzera": "CH", "österreich": "AT", "italia": "IT", "españa": "ES", "france": "FR",
	"nederland": "NL", "danmark": "DK", "sverige": "SE", "norge": "NO", "suomi": "FI", "polska": "PL", "belgique": "BE", "belgië": "BE",
	"vr china": "CN", "peoples republic of china": "CN", "중화인민공화국": "CN", "roc": "TW", "대만": "TW", "日本": "JP", "中国": "CN",
	"luxemburg": "LU", "luxembourg": "LU", "uae": "AE", "macedonia": "MK", "holy see": "VA", "burma": "MM", "ivory coast": "CI",
}

type countryTable struct {
	byName map[string]string
	codes  map[string]bool
}

var countries = sync.OnceValue(func() countryTable {
	table := countryTable{byName: map[string]string{}, codes: map[string]bool{}}
	namers := []display.Namer{display.English.Regions(), display.German.Regions(), display.Korean.Regions()}
	for _, code := range strings.Fields(countryCodes) {
		table.codes[code] = true
		region := language.MustParseRegion(code)
		table.byName[foldName(region.ISO3())] = code
		for _, namer := range namers {
			table.byName[foldName(namer.Name(region))] = code
		}
	}
	for name, code := range countryAliases {
		table.byName[foldName(name)] = code
	}
	return table
})

// foldName keeps only letters and digits, without accents and in lower case.
func foldName(text string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(text)) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(r)
		}
	}
	return norm.NFC.String(strings.ReplaceAll(b.String(), "ß", "ss"))
}

// A typing error is forgiven in names of this length, up to this distance, if only one country is that near.
const minNameForCorrection, maxNameDistance = 6, 2

// ParseCountry reads the name of a country in English, German or Korean, or its ISO code. note says so when a typing error
// was corrected. Empty text is no country.
func ParseCountry(text string) (code string, note, problem *errs.Error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return "", nil, nil
	}
	table := countries()
	if upper := strings.ToUpper(text); table.codes[upper] {
		return upper, nil, nil
	}
	folded := foldName(text)
	if found, ok := table.byName[folded]; ok {
		return found, nil, nil
	}
	if found := nearestCountry(folded, table); found != "" {
		return found, errs.Invalid("", keyCountryCorrected, "value", text, "code", found), nil
	}
	return "", nil, errs.Invalid("", keyUnknownCountry, "value", text)
}

func nearestCountry(folded string, table countryTable) string {
	if len([]rune(folded)) < minNameForCorrection {
		return ""
	}
	nearest, best, isTied := "", maxNameDistance+1, false
	for name, code := range table.byName {
		if len([]rune(name)) < minNameForCorrection {
			continue
		}
		distance := levenshtein.ComputeDistance(folded, name)
		switch {
		case distance < best:
			nearest, best, isTied = code, distance, false
		case distance == best && code != nearest:
			isTied = true
		}
	}
	if isTied || best > maxNameDistance {
		return ""
	}
	return nearest
}
