// Package terms decides by which words a contact is found. Both databases index
// them as they are, so that a search means the same on both: every term is
// compared byte by byte, and what a person may type for it is worked out here.
//
// A term begins with the letter of its kind, because not everybody may look
// everywhere: whoever may not see telephone numbers does not ask for those terms.
package terms

import (
	"strings"
	"unicode"

	"github.com/moim-crm/moim/server/contacts/hangul"
	"github.com/moim-crm/moim/server/contacts/names"
)

// Kind says where a term comes from.
type Kind byte

// The kinds.
const (
	// Head begins the name in a directory: the family name, or a Korean name as a whole.
	Head Kind = 'f'
	// Name is any other word of a name that everybody sees.
	Name Kind = 'n'
	// Inside goes on in a name that is written without spaces: 연합 in 환경연합.
	Inside Kind = 'i'
	// Initials are the first consonants of syllables: ㄱㅁㅅ.
	Initials Kind = 'c'
	// Preferred is what the person wants to be called.
	Preferred Kind = 'p'
	// Legal is of the registered name.
	Legal Kind = 'l'
	// Mail is an address, or a piece of what stands before its @.
	Mail Kind = 'm'
	// Phone is a number in digits, with and without its beginnings.
	Phone Kind = 't'
)

const (
	maxTerm    = 48 // letters of one term
	maxEndings = 14 // endings of one word
	minMail    = 2  // letters of a piece of an address
)

// Subject is what a contact is called and how it is reached.
type Subject struct {
	// Sort is the folded name as a directory has it: "kim minsu".
	Sort string
	// Names are its other names that everybody sees.
	Names []string
	// Preferred and Legal may be hidden from some.
	Preferred, Legal string
	Mails            []string
	// Phones are digits.
	Phones []string
}

// Words takes text apart into folded words. An apostrophe is no gap: O'Neil is
// one word, Anna-Maria are two.
func Words(text string) []string {
	text = strings.ReplaceAll(names.Fold(text), "'", "")
	words := strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	})
	for i, w := range words {
		words[i] = cut(w)
	}
	return words
}

// FindKey is what the name is typed as from its first letter on. Prefixes are
// looked up in it, in its order.
func (s Subject) FindKey() string {
	words := strings.Join(Words(s.Sort), " ")
	if joined := strings.ReplaceAll(words, " ", ""); isUnspaced(joined) {
		words = joined
	}
	return hangul.Keys(words)
}

// Key lists the terms, one a line and each once.
func (s Subject) Key() string {
	l := list{seen: map[string]bool{}}
	l.head(s.Sort)
	for _, name := range append([]string{s.Sort}, s.Names...) {
		for _, w := range Words(name) {
			l.word(Name, w)
		}
	}
	for _, w := range Words(s.Preferred) {
		l.word(Preferred, w)
	}
	for _, w := range Words(s.Legal) {
		l.word(Legal, w)
	}
	for _, mail := range s.Mails {
		l.mail(mail)
	}
	for _, digits := range s.Phones {
		l.phone(digits)
	}
	return strings.Join(l.terms, "\n")
}

// list collects terms.
type list struct {
	terms []string
	seen  map[string]bool
}

func (l *list) add(kind Kind, term string) {
	term = string(kind) + term
	if len(term) > 1 && !l.seen[term] {
		l.seen[term] = true
		l.terms = append(l.terms, term)
	}
}

// head keeps the beginning of the name, and with a name without spaces how it
// goes on.
func (l *list) head(sort string) {
	words := Words(sort)
	if len(words) == 0 {
		return
	}
	joined := cut(strings.Join(words, ""))
	if len(words) == 1 || !isUnspaced(joined) {
		l.word(Head, words[0])
		return
	}
	l.word(Head, joined)
	l.add(Head, hangul.Keys(words[0]))
}

// word keeps a word, where it goes on, and its consonants.
func (l *list) word(kind Kind, word string) {
	if kind == Name && (l.seen[string(Head)+hangul.Keys(word)] || l.seen[string(Name)+hangul.Keys(word)]) {
		return
	}
	l.add(kind, hangul.Keys(word))
	if !isUnspaced(word) {
		return
	}
	letters := []rune(word)
	for i := range min(len(letters), maxEndings) {
		ending := string(letters[i:])
		if kind == Preferred || kind == Legal {
			l.add(kind, hangul.Keys(ending)) // hidden with the rest of the name
			continue
		}
		if i > 0 {
			l.add(Inside, hangul.Keys(ending))
		}
		if consonants := hangul.Initials(ending); len([]rune(consonants)) > 1 {
			l.add(Initials, consonants)
		}
	}
}

func (l *list) mail(address string) {
	address = cut(MailTerm(address))
	local, domain, isWhole := strings.Cut(address, "@")
	l.add(Mail, address)
	if isWhole {
		l.add(Mail, cut("@"+domain))
	}
	for _, piece := range strings.FieldsFunc(local, func(r rune) bool { return strings.ContainsRune("._+-", r) }) {
		if len(piece) >= minMail {
			l.add(Mail, piece)
		}
	}
}

// phone keeps the whole number and its last eight, seven and four digits, for
// people leave out what all their numbers begin with.
func (l *list) phone(digits string) {
	l.add(Phone, digits)
	for _, n := range []int{8, 7, 4} {
		if len(digits) > n {
			l.add(Phone, digits[len(digits)-n:])
		}
	}
}

// MailTerm is an address as it is looked up.
func MailTerm(address string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("@._+-", r) {
			return r
		}
		return -1
	}, names.Fold(address))
}

func cut(word string) string {
	if letters := []rune(word); len(letters) > maxTerm {
		return string(letters[:maxTerm])
	}
	return word
}

// isUnspaced says whether a word is of a script that puts no spaces into names.
func isUnspaced(word string) bool {
	for _, r := range word {
		if !unicode.In(r, unicode.Hangul, unicode.Han, unicode.Hiragana, unicode.Katakana) && r != 'ー' {
			return false
		}
	}
	return word != ""
}
