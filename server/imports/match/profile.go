// Package match decides whether two descriptions of a contact mean the same person, household or organization, with a score
// that can be explained in words.
//
// It is pure: no database, no clock. Keys narrow a million contacts down to a handful of candidates; Compare scores one of
// them. Two profiles that score DefaultMinScore or more share at least one key.
package match

import (
	"hash/maphash"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/imports/value"
)

// Profile is a contact in the form in which it is compared.
type Profile struct {
	Party value.Party
	// Given and Family are folded names of a person.
	Given, Family string
	// Title is the folded academic title without the salutation.
	Title string
	// Core is the folded name of an organization or household without its legal form; Form is the legal form.
	Core, Form string
	Emails     []string
	Phones     []string
	Street     string
	Postcode   string
	City       string
	Born       string
}

// Source is what a profile is made of.
type Source struct {
	Party        value.Party
	Prefix       string
	Given        string
	Middle       string
	Family       string
	Organization string
	Emails       []string
	Phones       []string
	Street       string
	Postcode     string
	City         string
	Born         string
}

// New makes a profile.
func New(s Source) Profile {
	p := Profile{
		Party: s.Party, Given: letters(s.Given), Family: letters(s.Family), Title: titleOf(s.Prefix),
		Street: foldStreet(s.Street), Postcode: letters(s.Postcode), City: letters(s.City), Born: s.Born,
	}
	p.Core, p.Form = foldOrganization(s.Organization)
	for _, email := range s.Emails {
		p.Emails = append(p.Emails, strings.ToLower(strings.TrimSpace(email)))
	}
	for _, phone := range s.Phones {
		p.Phones = append(p.Phones, onlyDigits(phone))
	}
	return p
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

func onlyDigits(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, text)
}

func titleOf(prefix string) string {
	parsed := value.ParseName(prefix+" X", value.GivenFirst)
	return letters(parsed.Title)
}

var (
	streetWord = regexp.MustCompile(`(strasse|str\.|str\b|street\b|avenue\b|ave\.?\b|road\b|rd\.?\b|platz\b|pl\.)`)
	shortForms = map[string]string{"strasse": "str", "str.": "str", "street": "st", "avenue": "ave", "ave.": "ave", "road": "rd", "rd.": "rd", "platz": "pl", "pl.": "pl"}
)

// foldStreet writes Max-Joseph-Straße 5 and Max Joseph Str. 5 the same way.
func foldStreet(street string) string {
	folded := streetWord.ReplaceAllStringFunc(names.Fold(street), func(word string) string {
		if short, ok := shortForms[word]; ok {
			return short
		}
		return word
	})
	return letters(folded)
}

var inBrackets = regexp.MustCompile(`\([^)]*\)`)

// forms maps every way of writing a legal form to one.
var forms = map[string]string{
	"ag": "ag", "aktiengesellschaft": "ag", "gmbh": "gmbh", "ggmbh": "gmbh", "mbh": "gmbh", "kg": "kg", "kgaa": "kgaa", "ohg": "ohg",
	"gbr": "gbr", "ug": "ug", "se": "se", "ev": "ev", "eg": "eg", "ltd": "ltd", "limited": "ltd", "inc": "inc", "incorporated": "inc",
	"llc": "llc", "llp": "llp", "plc": "plc", "corp": "corp", "corporation": "corp", "bv": "bv", "nv": "nv", "sa": "sa", "sarl": "sarl",
	"spa": "spa", "srl": "srl", "주식회사": "주식회사", "주": "주식회사", "유한회사": "유한회사", "유": "유한회사", "재단법인": "재단법인", "재": "재단법인",
	"사단법인": "사단법인", "사": "사단법인",
}

// clubForms do not make a name unique in a country: there is a Förderverein e. V. in every town.
var clubForms = []string{"ev", "eg", "사단법인", ""}

var dots = strings.NewReplacer("e. v.", "ev", "e.v.", "ev", "e. g.", "eg", "e.g.", "eg", "b.v.", "bv", "n.v.", "nv", "s.a.", "sa",
	"㈜", " 주식회사 ", "(주)", " 주식회사 ", "(유)", " 유한회사 ", "(재)", " 재단법인 ", "(사)", " 사단법인 ")

// foldOrganization takes the legal forms, at the end or (in Korean) at the beginning, off the name.
func foldOrganization(name string) (core, form string) {
	folded := dots.Replace(names.Fold(name))
	folded = inBrackets.ReplaceAllString(folded, " ")
	words := strings.FieldsFunc(folded, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	var found []string
	rest := make([]string, 0, len(words))
	for i, word := range words {
		canonical, isForm := forms[word]
		isKorean := isForm && word != canonical || isForm && value.IsHangul(word)
		if isForm && (i > 0 || isKorean) && len(words) > 1 {
			found = append(found, canonical)
			continue
		}
		rest = append(rest, word)
	}
	// "GmbH & Co. KG" is one form; "co" alone is part of the name.
	if len(found) > 1 && len(rest) > 1 && rest[len(rest)-1] == "co" {
		rest = rest[:len(rest)-1]
	}
	slices.Sort(found)
	return strings.Join(rest, ""), strings.Join(found, "+")
}

// Key is one of the things that two profiles of the same contact have in common.
type Key uint64

var seed = maphash.MakeSeed()

// KeyOf is the key of something named, such as an id of another system.
func KeyOf(parts ...string) Key { return key(parts...) }

func key(parts ...string) Key {
	var h maphash.Hash
	h.SetSeed(seed)
	for _, part := range parts {
		_, _ = h.WriteString(part)
		_ = h.WriteByte(0)
	}
	return Key(h.Sum64())
}

// Keys of the profile. They hold within one run of the program only.
func (p Profile) Keys() []Key {
	var keys []Key
	for _, email := range p.Emails {
		keys = append(keys, key("email", email))
	}
	for _, phone := range p.Phones {
		keys = append(keys, key("phone", phone))
	}
	party := string(p.Party)
	if p.Party == value.Individual && p.Family != "" {
		keys = append(keys, key(party, "name", p.Family, p.Given))
		if p.Born != "" {
			keys = append(keys, key(party, "born", p.Born, initial(p.Family)))
		}
		if p.Postcode != "" {
			keys = append(keys, key(party, "family", p.Family, p.Postcode))
		}
		if p.Street != "" {
			keys = append(keys, key(party, "street", p.Street, p.Postcode, initial(p.Family)))
		}
	}
	if p.Core != "" {
		keys = append(keys, key(party, "core", p.Core))
		if p.Street != "" {
			keys = append(keys, key(party, "street", p.Street, p.Postcode, initial(p.Core)))
		}
	}
	return slices.Compact(keys)
}

func initial(text string) string {
	for _, r := range text {
		return string(r)
	}
	return ""
}
