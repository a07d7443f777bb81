package password

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// MinLength and MaxLength bound a new password, in characters.
const (
	MinLength = 10
	MaxLength = 200
)

// Problem is why a password is refused.
type Problem string

// The problems that Check finds.
const (
	TooShort Problem = "too_short"
	TooLong  Problem = "too_long"
	Common   Problem = "common"
	Personal Problem = "personal"
)

//go:embed common.txt
var commonText string

var commonWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for line := range strings.Lines(commonText) {
		if word := strings.TrimSpace(line); word != "" && !strings.HasPrefix(word, "#") {
			words[word] = true
		}
	}
	return words
})

// Check judges a new password; personal are the words that everybody knows of
// its owner: the e-mail address, the name, the organization's name. An empty
// answer means that it may be used.
func Check(password string, personal ...string) Problem {
	text := string(normal(password))
	switch n := utf8.RuneCountInString(text); {
	case n < MinLength:
		return TooShort
	case n > MaxLength:
		return TooLong
	}
	plain := strings.ToLower(text)
	if isPersonal(plain, personal) {
		return Personal
	}
	if isMonotonous(plain) || isCommon(plain) {
		return Common
	}
	return ""
}

// isCommon also catches the usual disguises: digits and signs around a common
// word, and digits in place of letters.
func isCommon(plain string) bool {
	words := commonWords()
	core := trimDecoration(plain)
	for _, form := range []string{plain, core, unleet(plain), trimDecoration(unleet(plain)), unleet(core)} {
		if words[form] {
			return true
		}
	}
	return false
}

func isPersonal(plain string, personal []string) bool {
	core := lettersOnly(plain)
	for _, text := range personal {
		text = strings.ToLower(string(normal(text)))
		local, _, _ := strings.Cut(text, "@")
		for _, word := range []string{text, local} {
			word = strings.TrimSpace(word)
			if utf8.RuneCountInString(word) < 3 {
				continue
			}
			if plain == word || core == lettersOnly(word) && core != "" {
				return true
			}
		}
	}
	return false
}

// isMonotonous finds one short piece repeated, and runs such as 1234567890.
func isMonotonous(plain string) bool {
	runes := []rune(plain)
	for period := 1; period <= 3; period++ {
		if repeats(runes, period) {
			return true
		}
	}
	for _, step := range []rune{1, -1} {
		if runs(runes, step) {
			return true
		}
	}
	return false
}

func repeats(runes []rune, period int) bool {
	for i := period; i < len(runes); i++ {
		if runes[i] != runes[i-period] {
			return false
		}
	}
	return true
}

// runs accepts the wrap from 9 to 0, as on the keyboard.
func runs(runes []rune, step rune) bool {
	for i := 1; i < len(runes); i++ {
		wraps := step == 1 && runes[i-1] == '9' && runes[i] == '0' ||
			step == -1 && runes[i-1] == '0' && runes[i] == '9'
		if runes[i] != runes[i-1]+step && !wraps {
			return false
		}
	}
	return true
}

func trimDecoration(s string) string {
	return strings.TrimFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
}

func lettersOnly(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return -1
	}, s)
}

var leet = strings.NewReplacer("0", "o", "1", "l", "3", "e", "4", "a", "5", "s", "7", "t", "@", "a", "$", "s", "!", "i")

func unleet(s string) string { return leet.Replace(s) }
