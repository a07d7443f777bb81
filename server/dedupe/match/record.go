// Package match decides how likely two records mean the same person, household
// or organization, and says why in weights that people can read.
//
// It is pure: no database, no clock. Keys find the few records worth comparing
// among many; Compare weighs one pair after Fellegi and Sunter. Nothing in here
// was fitted to one file: the rates of agreement among records of one person are
// rates of everyday mistakes, and how much an agreement says follows from how
// common the value is (see weights.go).
package match

import (
	"slices"
	"strings"
	"unicode"

	"github.com/moim-crm/moim/server/contacts/names"
)

// Kind is what a record is of. Records of two kinds are never the same.
type Kind string

// The kinds, as contacts have them.
const (
	Person       Kind = "INDIVIDUAL"
	Household    Kind = "HOUSEHOLD"
	Organization Kind = "ORGANIZATION"
)

// Version of the rules. Whoever changes what keys or profiles hold raises it:
// stored ones of another version are made anew.
const Version = 1

// Place is a postal address as it was written.
type Place struct{ Lines, District, City, Region, Postcode string }

// Record is what is known of a contact.
type Record struct {
	Kind                                     Kind
	Given, Middle, Family, Preferred, Suffix string
	Organization                             string
	Gender                                   string
	Born                                     string // YYYY-MM-DD
	Emails, Phones                           []string
	Places                                   []Place
}

// Profile is a record in the form in which it is compared. It is stored as JSON,
// so its names are short.
type Profile struct {
	Kind   Kind      `json:"k"`
	Given  []string  `json:"g,omitempty"`
	Family []string  `json:"f,omitempty"`
	Suffix string    `json:"x,omitempty"`
	Core   string    `json:"c,omitempty"`
	Form   string    `json:"o,omitempty"`
	Gender string    `json:"s,omitempty"`
	Born   string    `json:"b,omitempty"`
	Emails []string  `json:"e,omitempty"`
	Phones []string  `json:"p,omitempty"`
	Places []address `json:"a,omitempty"`
}

// New makes the profile of a record.
func New(r Record) Profile {
	p := Profile{Kind: r.Kind, Gender: genderOf(r.Gender), Born: bornOf(r.Born)}
	if r.Kind == Person {
		p.Given, p.Family, p.Suffix = personNames(r)
	} else {
		p.Core, p.Form = organizationName(r.Organization)
	}
	for _, email := range r.Emails {
		p.Emails = addText(p.Emails, mailbox(email))
	}
	for _, phone := range r.Phones {
		p.Phones = addText(p.Phones, digitsOf(phone))
	}
	for _, place := range r.Places {
		if a := addressOf(place); a != (address{}) && !slices.Contains(p.Places, a) {
			p.Places = append(p.Places, a)
		}
	}
	return p
}

// personNames are the ways in which the given and the family name may be written;
// the first is the record's own.
func personNames(r Record) (given, family []string, suffix string) {
	g, f := r.Given, r.Family
	g, suffix = cutGeneration(g)
	f, words := cutGeneration(f)
	if words != "" {
		suffix = words
	}
	if s := generationOf(r.Suffix); s != "" {
		suffix = s
	}
	if f == "" || g == "" {
		if first, last, ok := splitFull(strings.TrimSpace(g + " " + f)); ok {
			g, f = first, last
		}
	}
	given = addText(given, letters(g))
	if m := letters(r.Middle); m != "" {
		given = addText(given, letters(g)+m)
		if len([]rune(m)) > 1 {
			given = addText(given, m)
		}
	}
	if words := strings.Fields(names.Fold(g)); len(words) > 1 && !isHangul(g) {
		given = addText(given, letters(words[0]))
	}
	given = addText(given, letters(r.Preferred))
	family = addText(family, letters(f))
	for _, part := range strings.FieldsFunc(names.Fold(f), func(c rune) bool { return c == '-' || c == ' ' }) {
		if len([]rune(part)) > 2 {
			family = addText(family, letters(part))
		}
	}
	return given, family, suffix
}

// generations are the words that tell a parent from a child of the same name.
var generations = map[string]string{
	"jr": "2", "junior": "2", "ii": "2", "2nd": "2", "sr": "1", "senior": "1", "i": "1", "1st": "1", "iii": "3", "3rd": "3", "iv": "4",
	"jun": "2", "sen": "1",
}

func generationOf(suffix string) string {
	for _, word := range strings.Fields(names.Fold(suffix)) {
		if g, ok := generations[letters(word)]; ok {
			return g
		}
	}
	return ""
}

// cutGeneration takes "Jr." off the end of a name.
func cutGeneration(name string) (rest, generation string) {
	words := strings.Fields(name)
	if len(words) < 2 {
		return name, ""
	}
	last := letters(words[len(words)-1])
	// "Jun" is a suffix in German and half a given name in Korean.
	if g, ok := generations[last]; ok && len(last) > 1 && last != "jun" && last != "sen" {
		return strings.Trim(strings.Join(words[:len(words)-1], " "), ", "), g
	}
	return name, ""
}

var genders = map[string]string{
	"m": "m", "male": "m", "man": "m", "남": "m", "남성": "m", "남자": "m", "mannlich": "m",
	"f": "f", "female": "f", "woman": "f", "w": "f", "여": "f", "여성": "f", "여자": "f", "weiblich": "f",
}

func genderOf(text string) string { return genders[letters(text)] }

// bornOf keeps whole dates alone.
func bornOf(text string) string {
	const length = len("2006-01-02")
	if len(text) != length || digitsOf(text) != strings.ReplaceAll(text, "-", "") {
		return ""
	}
	return text
}

// mailbox folds an e-mail address: small letters, no tag behind a plus.
func mailbox(address string) string {
	name, domain, ok := strings.Cut(strings.ToLower(strings.TrimSpace(address)), "@")
	if !ok {
		return ""
	}
	name, _, _ = strings.Cut(name, "+")
	if domain == "gmail.com" || domain == "googlemail.com" {
		name, domain = strings.ReplaceAll(name, ".", ""), "gmail.com"
	}
	return name + "@" + domain
}

// letters folds a text to its letters and digits.
func letters(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, names.Fold(text))
}

func digitsOf(text string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, text)
}

func addText(to []string, text string) []string {
	if text == "" || slices.Contains(to, text) {
		return to
	}
	return append(to, text)
}
