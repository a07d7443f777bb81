package errs

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// particle is one Korean particle in its two forms, and the way to write it when the last sound is not known.
type particle struct {
	afterConsonant, afterVowel, either string
	// isVowelAfterL: 로 follows a final ㄹ as if it were a vowel (서울로).
	isVowelAfterL bool
}

var particles = map[string]particle{
	"은/는":  {afterConsonant: "은", afterVowel: "는", either: "은(는)"},
	"이/가":  {afterConsonant: "이", afterVowel: "가", either: "이(가)"},
	"을/를":  {afterConsonant: "을", afterVowel: "를", either: "을(를)"},
	"과/와":  {afterConsonant: "과", afterVowel: "와", either: "와(과)"},
	"으로/로": {afterConsonant: "으로", afterVowel: "로", either: "(으)로", isVowelAfterL: true},
}

// Final consonants, by their place in the Hangul syllable block: 0 is none, 8 is ㄹ.
const (
	finalNone  = 0
	finalL     = 8
	finalOther = 1
	unknown    = -1
)

// digitFinals are the final consonants of the digits as they are read: 영 일 이 삼 사 오 육 칠 팔 구. A trailing zero is
// read 십, 백, 천 or 만, which end in a consonant too.
var digitFinals = [10]int{finalOther, finalL, finalNone, finalOther, finalNone, finalNone, finalOther, finalL, finalL, finalNone}

// after chooses the form that follows text.
func (p particle) after(text string) string {
	switch final := lastFinal(text); {
	case final == unknown:
		return p.either
	case final == finalNone, final == finalL && p.isVowelAfterL:
		return p.afterVowel
	default:
		return p.afterConsonant
	}
}

// lastFinal is the final consonant of the last thing in text that is read aloud; closing quotes and brackets are not. How
// Latin letters are read depends on the word, so they are unknown.
func lastFinal(text string) int {
	text = strings.TrimRightFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	r, _ := utf8.DecodeLastRuneInString(text)
	switch {
	case r >= '가' && r <= '힣':
		return int(r-'가') % 28
	case r >= '0' && r <= '9':
		return digitFinals[r-'0']
	}
	return unknown
}
