package names

import (
	"strings"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// undecomposed are Latin letters that Unicode does not take apart into a letter
// and a mark, with what people type who cannot type them.
var undecomposed = strings.NewReplacer(
	"ß", "ss", "ς", "σ", "ł", "l", "ø", "o", "đ", "d", "ð", "d", "ħ", "h", "ŧ", "t", "ı", "i",
	"æ", "ae", "œ", "oe", "þ", "th", "ŋ", "n",
	"’", "'", "‘", "'", "ʼ", "'", "`", "'", "´", "'", "‐", "-", "‑", "-", "–", "-",
)

// Fold makes the key by which text is found and sorted on both databases alike:
// small letters, no accents, one width, single spaces. Hangul, kana and Han stay
// as they are, composed. Folding twice changes nothing.
func Fold(text string) string {
	text = width.Fold.String(norm.NFC.String(text))
	text = strings.ToLower(text)
	text = strings.Map(withoutAccents, norm.NFD.String(text))
	text = undecomposed.Replace(norm.NFC.String(text))
	return strings.Join(strings.Fields(text), " ")
}

// withoutAccents drops the marks of European scripts only. Those of kana and of
// the scripts of India carry the sound: without them it is another word.
func withoutAccents(r rune) rune {
	const firstMark, lastMark = '\u0300', '\u036f'
	if r >= firstMark && r <= lastMark {
		return -1
	}
	return r
}
