package names

import (
	"strings"
)

// Member is one person of a household, as far as its name and its greetings ask.
type Member struct {
	Name
	// IsDeceased leaves the person out of everything.
	IsDeceased bool
	// The person's own wishes to be left out.
	IsNotInName             bool
	IsNotInFormalGreeting   bool
	IsNotInInformalGreeting bool
}

// Household is how a household is named and greeted.
type Household struct {
	// Name is how lists and records show it: "Schmidt household".
	Name string
	// Formal is the line of an envelope: "Dr. Anna and Ben Schmidt".
	Formal string
	// Informal is what follows "Dear": "Anna and Ben".
	Informal string
}

// Greet derives the household's name and greetings from its members, in their
// order, in a language (BCP 47). A text that the staff set in overrides wins
// over the derived one. A text is empty when nobody is left to be named; the
// caller then keeps what it has.
func Greet(members []Member, language string, overrides Household) Household {
	style := styleFor(members, language)
	return Household{
		Name: firstOf(overrides.Name, style.householdName(
			wanted(members, func(m Member) bool { return m.IsNotInName }))),
		Formal: firstOf(overrides.Formal, style.formal(
			wanted(members, func(m Member) bool { return m.IsNotInFormalGreeting }))),
		Informal: firstOf(overrides.Informal, style.informal(
			wanted(members, func(m Member) bool { return m.IsNotInInformalGreeting }))),
	}
}

func wanted(members []Member, isLeftOut func(Member) bool) []Name {
	var kept []Name
	for _, m := range members {
		if !m.IsDeceased && !isLeftOut(m) {
			kept = append(kept, m.Name)
		}
	}
	return kept
}

// style is how a language lists people.
type style struct {
	// and joins the last two, with its spaces; comma joins the others.
	and, comma string
	// household has one %: the names.
	household string
	// honorific stands behind a list of names; it also says that family names
	// cannot stand for their bearers.
	honorific string
}

var styles = map[string]style{
	"en": {and: " and ", comma: ", ", household: "% household"},
	"ko": {and: "·", comma: "·", household: "% 가구", honorific: " 님"},
	"ja": {and: "・", comma: "・", household: "%家", honorific: " 様"},
	"de": {and: " und ", comma: ", ", household: "Haushalt %"},
	"fr": {and: " et ", comma: ", ", household: "Foyer %"},
	"nl": {and: " en ", comma: ", ", household: "Huishouden %"},
	"es": {and: " y ", comma: ", ", household: "Hogar %"},
	"it": {and: " e ", comma: ", ", household: "Famiglia %"},
}

// styleFor goes by the script of the names before the language of the
// household: 김민수 and 이영희 are 김민수·이영희 님 in an English house, too, and
// nobody calls Anna Schmidt "Anna Schmidt 님" on a German envelope.
func styleFor(members []Member, language string) style {
	base, _, _ := strings.Cut(strings.ToLower(language), "-")
	unspaced := 0
	for _, m := range members {
		if m.isUnspaced() {
			unspaced++
		}
	}
	isCJK := base == "ko" || base == "ja"
	switch {
	case len(members) > 0 && unspaced == len(members):
		if !isCJK {
			base = scriptLanguage(members)
		}
	case isCJK && unspaced == 0:
		base = "en"
	}
	if s, ok := styles[base]; ok {
		return s
	}
	return styles["en"]
}

// householdName names the families; where a language puts an honorific behind
// people, families in common are rare and it names the people.
func (s style) householdName(people []Name) string {
	var families []string
	seen := map[string]bool{}
	for _, n := range people {
		family := firstOf(n.Family, n.Display())
		if s.honorific != "" {
			family = n.Display()
		}
		if key := Fold(family); !seen[key] {
			seen[key] = true
			families = append(families, family)
		}
	}
	if len(families) == 0 {
		return ""
	}
	return strings.Replace(s.household, "%", s.list(families), 1)
}

// formal says a family name once for neighbours in the list who share it.
func (s style) formal(people []Name) string {
	if s.honorific != "" {
		var all []string
		for _, n := range people {
			all = append(all, n.Full())
		}
		return s.honour(s.list(all))
	}
	var groups []string
	for len(people) > 0 {
		size := sharing(people)
		groups = append(groups, s.group(people[:size]))
		people = people[size:]
	}
	return s.list(groups)
}

func (s style) informal(people []Name) string {
	var all []string
	for _, n := range people {
		all = append(all, n.Informal())
	}
	return s.honour(s.list(all))
}

func (s style) group(people []Name) string {
	if len(people) == 1 {
		return people[0].Full()
	}
	var firsts []string
	for _, n := range people {
		firsts = append(firsts, spaced(n.Prefix, n.Given))
	}
	return spaced(s.list(firsts), people[0].Family)
}

// sharing counts the people at the head of the list who can share one family
// name at the end. Whoever has a suffix, no given name, or the family name in
// front is written out.
func sharing(people []Name) int {
	mayShare := func(n Name) bool {
		return n.Given != "" && n.Family != "" && n.Suffix == "" && !n.familyFirst()
	}
	size := 1
	if !mayShare(people[0]) {
		return size
	}
	family := Fold(people[0].Family)
	for size < len(people) && mayShare(people[size]) && Fold(people[size].Family) == family {
		size++
	}
	return size
}

func (s style) list(texts []string) string {
	switch last := len(texts) - 1; last {
	case -1:
		return ""
	case 0:
		return texts[0]
	default:
		return strings.Join(texts[:last], s.comma) + s.and + texts[last]
	}
}

func (s style) honour(text string) string {
	if text == "" {
		return ""
	}
	return text + s.honorific
}

// scriptLanguage is the language that Hangul or kana give away; Han alone
// decides nothing and follows English.
func scriptLanguage(members []Member) string {
	for _, m := range members {
		for _, r := range m.Given + m.Family {
			switch {
			case r >= '가' && r <= '힣':
				return "ko"
			case r >= 'ぁ' && r <= 'ヿ':
				return "ja"
			}
		}
	}
	return "en"
}
