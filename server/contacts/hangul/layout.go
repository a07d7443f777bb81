package hangul

import "strings"

// The letter keys of the keyboard, and what they type in the Korean layout
// without shift.
const (
	latin  = "qwertyuiopasdfghjklzxcvbnm"
	korean = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ"
)

var toKorean, toLatin = layouts()

func layouts() (intoKorean, intoLatin *strings.Replacer) {
	var there, back []string
	letters := []rune(korean)
	for i, key := range latin {
		there = append(there, string(key), string(letters[i]), strings.ToUpper(string(key)), string(letters[i]))
		back = append(back, string(letters[i]), string(key))
	}
	return strings.NewReplacer(there...), strings.NewReplacer(back...)
}

// OtherLayout is what the same keys type with the keyboard in the other layout,
// as Keys writes it: rlaalstn is ㄱㅣㅁㅁㅣㄴㅅㅜ, and ㅓㅐㅗㅜ is john.
func OtherLayout(text string) string {
	if Is(text) {
		return toLatin.Replace(Keys(text))
	}
	return toKorean.Replace(text)
}

// IsTypeable reports whether keys, as OtherLayout writes them, could be Korean:
// a consonant, then a vowel of one or two keys, and so on.
func IsTypeable(keys string) bool {
	vowel, gap := "", 0
	for i, r := range []rune(keys) {
		switch {
		case !IsLetter(r):
			return false
		case IsConsonant(r):
			// Two that end a syllable and one that begins the next.
			if vowel, gap = "", gap+1; gap > 3 {
				return false
			}
		case i == 0 || i > 1 && vowel == "" && gap == i:
			return false // it begins with a vowel, or with two consonants
		default:
			if vowel += string(r); vowel != string(r) && !isTwoKeys[vowel] {
				return false
			}
			gap = 0
		}
	}
	return gap < len([]rune(keys))
}

// isTwoKeys are the vowels that two keys type.
var isTwoKeys = func() map[string]bool {
	two := map[string]bool{}
	for letter, typed := range keys {
		if !IsConsonant(letter) && len([]rune(typed)) == 2 {
			two[typed] = true
		}
	}
	return two
}()
