package match

import (
	"strings"
	"unicode"

	"github.com/moim-crm/moim/server/contacts/names"
)

// address is a postal address as it is compared: the number of the house, the
// name of the street without the word for street, everything else of the lines.
type address struct {
	Number   string `json:"n,omitempty"`
	Street   string `json:"s,omitempty"`
	Rest     string `json:"r,omitempty"`
	City     string `json:"c,omitempty"`
	Postcode string `json:"p,omitempty"`
}

// streetWords say what kind of street it is and are written in many ways or left
// out; what is left is its name.
var streetWords = wordSet(`street st str strasse strase road rd avenue ave av place pl crescent cres cr court ct circuit cct crct
 close cl drive dr dve lane ln parade pde terrace tce way circle cir boulevard blvd highway hwy square sq grove gr platz weg allee gasse
 ro gil daero beongil 로 길 대로 번길 east west north south no unit apt apartment flat suite`)

func wordSet(text string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(text) {
		set[word] = true
	}
	return set
}

func addressOf(p Place) address {
	a := address{Postcode: letters(p.Postcode), City: letters(p.City)}
	if a.City == "" {
		a.City = letters(p.District)
	}
	lines := strings.Split(strings.TrimSpace(p.Lines), "\n")
	a.Number, a.Street, a.Rest = streetOf(lines[0])
	for i, line := range lines[1:] {
		number, street, rest := streetOf(line)
		if a.Street == "" && i == 0 {
			a.Street, a.Rest = street, rest
			if a.Number == "" {
				a.Number = number
			}
			continue
		}
		a.Rest += number + street + rest
	}
	return a
}

// streetOf splits a line into the first number, the name of the street, and what
// stands behind the word for street: a building or a part of the town.
func streetOf(line string) (number, name, rest string) {
	words := strings.FieldsFunc(names.Fold(line), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	var kept, dropped []string
	for _, word := range words {
		switch {
		case unicode.IsDigit([]rune(word)[0]):
			if number == "" {
				number = word
			} else {
				kept = append(kept, word)
			}
		case streetWords[word] && len(kept) > 0 && name == "":
			name, kept = strings.Join(kept, ""), nil
		case streetWords[word]:
			dropped = append(dropped, word)
		default:
			kept = append(kept, cutStreet(word))
		}
	}
	if name != "" {
		return number, name, strings.Join(kept, "")
	}
	if len(kept) == 0 {
		kept = dropped
	}
	return number, strings.Join(kept, ""), ""
}

// cutStreet takes the word for street off the end of a name that is one with it:
// Jahnstraße, 세종대로.
func cutStreet(word string) string {
	for _, end := range []string{"strasse", "str", "대로", "로", "길"} {
		if rest, ok := strings.CutSuffix(word, end); ok && len([]rune(rest)) > 1 {
			return rest
		}
	}
	return word
}
