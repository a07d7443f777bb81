// Package hangul takes Korean text apart into the keys that type it, so that a
// name is found while its last syllable is half written, by its first
// consonants alone, and with the keyboard left in the other layout.
//
// The syllables are taken apart by Unicode's own decomposition; here is only
// which keys of the standard keyboard (dubeolsik) stand for what comes out.
package hangul

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// keys are what is typed for a consonant or vowel. A tense consonant and its
// plain one share a key, with and without shift; so do ㅒ and ㅐ, ㅖ and ㅔ. They
// are the same here: who forgets the shift still finds the name.
var keys = map[rune]string{
	'ㄲ': "ㄱ", 'ㄸ': "ㄷ", 'ㅃ': "ㅂ", 'ㅆ': "ㅅ", 'ㅉ': "ㅈ", 'ㅒ': "ㅐ", 'ㅖ': "ㅔ",
	'ㄳ': "ㄱㅅ", 'ㄵ': "ㄴㅈ", 'ㄶ': "ㄴㅎ", 'ㄺ': "ㄹㄱ", 'ㄻ': "ㄹㅁ", 'ㄼ': "ㄹㅂ", 'ㄽ': "ㄹㅅ", 'ㄾ': "ㄹㅌ",
	'ㄿ': "ㄹㅍ", 'ㅀ': "ㄹㅎ", 'ㅄ': "ㅂㅅ",
	'ㅘ': "ㅗㅏ", 'ㅙ': "ㅗㅐ", 'ㅚ': "ㅗㅣ", 'ㅝ': "ㅜㅓ", 'ㅞ': "ㅜㅔ", 'ㅟ': "ㅜㅣ", 'ㅢ': "ㅡㅣ",
}

// The letters of a syllable in Unicode's order, as they stand alone.
var (
	initials = []rune("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
	vowels   = []rune("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ")
	finals   = []rune("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
)

// Where the parts of a decomposed syllable begin in Unicode.
const (
	firstInitial, firstVowel, firstFinal = '\u1100', '\u1161', '\u11a8'
	firstSyllable, lastSyllable          = '가', '힣'
	perInitial                           = 21 * 28
)

// Keys writes text as the keys that type it, one letter for each: 김민수 is
// ㄱㅣㅁㅁㅣㄴㅅㅜ. What is not Hangul stays. Text that is half typed has keys
// that the whole begins with, wherever the last consonant ends up: 기, 김 and 김ㅁ
// all begin 김민수.
func Keys(text string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(norm.NFC.String(text)) {
		r = alone(r)
		if typed, ok := keys[r]; ok {
			b.WriteString(typed)
			continue
		}
		b.WriteRune(r)
	}
	return norm.NFC.String(b.String())
}

// alone is the letter that stands for a part of a syllable by itself.
func alone(r rune) rune {
	for _, part := range []struct {
		first   rune
		letters []rune
	}{{firstInitial, initials}, {firstVowel, vowels}, {firstFinal, finals}} {
		if i := int(r - part.first); i >= 0 && i < len(part.letters) {
			return part.letters[i]
		}
	}
	return r
}

// Initials writes every syllable as the consonant that it begins with: 김민수 is
// ㄱㅁㅅ. Letters that stand alone stay, and everything else is left out.
func Initials(text string) string {
	var b strings.Builder
	for _, r := range norm.NFC.String(text) {
		switch {
		case IsSyllable(r):
			b.WriteString(Keys(string(initials[(r-firstSyllable)/perInitial])))
		case IsLetter(r):
			b.WriteString(Keys(string(r)))
		}
	}
	return b.String()
}

// IsSyllable reports whether r is a whole syllable.
func IsSyllable(r rune) bool { return r >= firstSyllable && r <= lastSyllable }

// IsLetter reports whether r is a consonant or a vowel by itself.
func IsLetter(r rune) bool { return r >= 'ㄱ' && r <= 'ㅣ' }

// IsConsonant reports whether r is a consonant by itself.
func IsConsonant(r rune) bool { return r >= 'ㄱ' && r <= 'ㅎ' }

// Is reports whether text holds any Hangul.
func Is(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return IsSyllable(r) || IsLetter(r) })
}

// Fits reports whether typed, of syllables and consonants that stand for one
// each, begins name or, from one of its syllables on, goes on in it: 김ㅁㅅ and
// ㅁㅅ fit 김민수. The last syllable of typed may be half written.
func Fits(typed, name string) bool {
	want, have := []rune(spelled(typed)), []rune(norm.NFC.String(name))
	for from := range have {
		if from+len(want) <= len(have) && fitsAt(want, have[from:]) {
			return true
		}
	}
	return false
}

func fitsAt(want, have []rune) bool {
	for i, r := range want {
		isLast := i == len(want)-1
		switch {
		case r == have[i]:
		case IsConsonant(r):
			if Initials(string(have[i])) != Keys(string(r)) {
				return false
			}
		case !isLast || !strings.HasPrefix(Keys(string(have[i:])), Keys(string(r))):
			return false
		}
	}
	return len(want) > 0
}

// spelled takes apart the consonants that an input method draws together when
// two are typed in a row: ㄳ for ㄱㅅ.
func spelled(text string) string {
	var b strings.Builder
	for _, r := range norm.NFC.String(text) {
		if typed, ok := keys[r]; ok && IsConsonant(r) && len([]rune(typed)) > 1 {
			b.WriteString(typed)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
