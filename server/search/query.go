package search

import (
	"strings"
	"unicode"

	"github.com/moim-crm/moim/server/contacts/hangul"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/contacts/terms"
)

// Bounds of one search, whatever is typed.
const (
	maxText   = 200 // letters that are read
	maxWords  = 6   // words that must all be found
	minDigits = 5   // digits that may begin a telephone number; four are its end
	minInside = 3   // letters that are looked for inside words and in addresses
)

// query is what was typed, read in every way that it may be meant.
type query struct {
	// raw is as it was typed, text is folded.
	raw, text string
	words     []word
	// mail is an address that begins like this; digits are those of a number.
	mail, digits string
}

// word is one word of a query.
type word struct {
	text string
	// keys are what typed it, half-written syllables included.
	keys string
	// consonants stand for a syllable each, and whole are the keys of the
	// syllables before the first of them: in 김ㅁㅅ, ㄱㅁㅅ and ㄱㅣㅁ.
	consonants, whole string
}

func read(text string) query {
	if letters := []rune(text); len(letters) > maxText {
		text = string(letters[:maxText])
	}
	q := query{raw: strings.TrimSpace(text), text: names.Fold(text)}
	for _, w := range terms.Words(text) {
		if len(q.words) < maxWords {
			q.words = append(q.words, readWord(w))
		}
	}
	if strings.Contains(q.text, "@") && len(q.text) >= minInside {
		q.mail = terms.MailTerm(q.text)
	}
	q.digits = digitsOf(q.text)
	return q
}

func readWord(text string) word {
	w := word{text: text, keys: hangul.Keys(text)}
	before, _, found := cutConsonant(text)
	if found {
		w.consonants, w.whole = hangul.Initials(text), hangul.Keys(before)
	}
	return w
}

// cutConsonant splits before the first consonant that stands alone, if all of
// the word is Hangul.
func cutConsonant(text string) (before, after string, found bool) {
	if strings.ContainsFunc(text, func(r rune) bool { return !hangul.IsSyllable(r) && !hangul.IsConsonant(r) }) {
		return text, "", false
	}
	i := strings.IndexFunc(text, hangul.IsConsonant)
	if i < 0 {
		return text, "", false
	}
	return text[:i], text[i:], true
}

// isHangul says whether the word is of Korean letters.
func (w word) isHangul() bool { return hangul.Is(w.text) }

// letters counts the keys that were pressed.
func (w word) letters() int { return len([]rune(w.keys)) }

// digitsOf are the digits of a text that may be a telephone number, without the
// zeros that lead abroad.
func digitsOf(text string) string {
	digits := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, text)
	if len(digits) < minDigits-1 || strings.ContainsFunc(text, func(r rune) bool { return !strings.ContainsRune("+- ().0123456789", r) }) {
		return ""
	}
	return strings.TrimPrefix(digits, "00")
}

// otherLayout is the query as it reads with the keyboard in the other layout.
func (q query) otherLayout() (query, bool) {
	other := query{text: q.text}
	for _, w := range q.words {
		keys := hangul.OtherLayout(w.keys)
		switch {
		case w.letters() < minInside, strings.ContainsFunc(w.keys, unicode.IsDigit):
			return query{}, false
		case !w.isHangul() && !hangul.IsTypeable(keys):
			return query{}, false
		case w.isHangul() && hangul.IsTypeable(w.keys):
			return query{}, false // it reads well as it is
		}
		other.words = append(other.words, word{text: keys, keys: keys})
	}
	return other, len(other.words) > 0
}

// findKey is the whole query as names are typed: a Korean name has no space in
// it, though some type one.
func (q query) findKey() string {
	var keys []string
	isUnspaced := true
	for _, w := range q.words {
		keys = append(keys, w.keys)
		isUnspaced = isUnspaced && w.isHangul()
	}
	if isUnspaced {
		return strings.Join(keys, "")
	}
	return strings.Join(keys, " ")
}
