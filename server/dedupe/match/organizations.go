package match

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/moim-crm/moim/server/contacts/names"
)

var inBrackets = regexp.MustCompile(`\([^)]*\)`)

// legalForms maps every way of writing a legal form to one.
var legalForms = map[string]string{
	"ag": "ag", "aktiengesellschaft": "ag", "gmbh": "gmbh", "ggmbh": "gmbh", "kg": "kg", "ohg": "ohg", "gbr": "gbr", "ug": "ug", "se": "se",
	"ev": "ev", "eg": "eg", "ltd": "ltd", "limited": "ltd", "inc": "inc", "incorporated": "inc", "llc": "llc", "llp": "llp", "plc": "plc",
	"corp": "inc", "corporation": "inc", "co": "co", "company": "co", "bv": "bv", "nv": "nv", "sa": "sa", "sarl": "sarl", "spa": "spa", "srl": "srl",
	"주식회사": "주식회사", "유한회사": "유한회사", "재단법인": "재단법인", "사단법인": "사단법인",
}

var formDots = strings.NewReplacer("e. v.", "ev", "e.v.", "ev", "e.g.", "eg", "b.v.", "bv", "n.v.", "nv", "s.a.", "sa",
	"㈜", " 주식회사 ", "(주)", " 주식회사 ", "(유)", " 유한회사 ", "(재)", " 재단법인 ", "(사)", " 사단법인 ")

// fillers are left out where names of organizations and households are compared.
var fillers = wordSet("the of and for und der die das family household familie haushalt 가족 가구")

// organizationName is the name without its legal form, words apart, and the form.
func organizationName(name string) (core, form string) {
	folded := inBrackets.ReplaceAllString(formDots.Replace(names.Fold(name)), " ")
	words := strings.FieldsFunc(folded, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	var kept, found []string
	for _, word := range words {
		if short, ok := legalForms[word]; ok && len(words) > 1 {
			found = append(found, short)
			continue
		}
		if !fillers[word] {
			kept = append(kept, word)
		}
	}
	if len(kept) == 0 {
		kept = words
	}
	slices.Sort(found)
	return strings.Join(kept, " "), strings.Join(slices.Compact(found), "+")
}

// numbersIn are the words of a name that tell one branch from another: numbers,
// in digits or Roman.
func numbersIn(core string) string {
	var found []string
	for _, word := range strings.Fields(core) {
		if digitsOf(word) != "" || slices.Contains([]string{"i", "ii", "iii", "iv", "v"}, word) {
			found = append(found, word)
		}
	}
	return strings.Join(found, " ")
}
