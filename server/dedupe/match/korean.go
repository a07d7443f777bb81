package match

import (
	"slices"
	"strings"
	"unicode"
)

const (
	firstSyllable = '가'
	lastSyllable  = '힣'
	vowels        = 21
	finals        = 28
)

// Letters of the Revised Romanization by their place in a syllable.
var (
	romanInitial = strings.Split("g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h", ",")
	romanVowel   = strings.Split("a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i", ",")
	romanFinal   = strings.Split(",k,k,k,n,n,n,t,l,l,l,l,l,l,l,l,m,p,p,t,t,ng,t,t,k,t,p,t", ",")
)

func isHangul(text string) bool {
	found := false
	for _, r := range text {
		switch {
		case r >= firstSyllable && r <= lastSyllable:
			found = true
		case !unicode.IsSpace(r):
			return false
		}
	}
	return found
}

// romanize writes Hangul in Latin letters, syllable by syllable.
func romanize(text string) string {
	var b strings.Builder
	for _, r := range text {
		if r < firstSyllable || r > lastSyllable {
			b.WriteRune(r)
			continue
		}
		at := int(r - firstSyllable)
		b.WriteString(romanInitial[at/(vowels*finals)] + romanVowel[at/finals%vowels] + romanFinal[at%finals])
	}
	return b.String()
}

// alike brings the ways in which one Korean sound is written in Latin letters to
// one: those of the Revised Romanization, of McCune and Reischauer without its
// marks, and those that people made for their passports. Longer ones come first.
var alike = strings.NewReplacer(
	"young", "yung", "yeong", "yung", "youn", "yun", "yeon", "yun", "yoo", "yu", "you", "yu", "yeo", "yu",
	"woo", "u", "wu", "u", "wo", "wu", "weo", "wu",
	"eou", "u", "eoh", "u", "eo", "u", "eu", "u", "oo", "u", "ou", "u", "uh", "u",
	"hee", "hi", "hui", "hi", "hie", "hi", "ee", "i", "ie", "i", "ui", "i", "ey", "i",
	"yae", "ye", "wae", "we", "oe", "we", "oi", "we", "oy", "we", "ae", "e", "ai", "e", "ay", "e", "ah", "a", "oh", "o",
	"tch", "j", "ch", "j", "jj", "j", "j", "j", "sh", "s", "ss", "s",
	"kk", "k", "gg", "k", "gh", "k", "kh", "k", "g", "k", "ng", "ng", "nk", "nk", "tt", "t", "dd", "t", "d", "t", "pp", "p", "bb", "p", "b", "p",
	"rr", "r", "ll", "r", "l", "r", "ck", "k", "c", "k", "q", "k", "ph", "p", "f", "p", "v", "p", "z", "j",
)

// sounds is how a Korean name sounds, however it is written.
func sounds(name string) string {
	text := romanize(name)
	// One final m or n before another is heard once.
	return strings.NewReplacer("nn", "n", "mm", "m").Replace(alike.Replace(text))
}

// familyNames maps the ways in which Korean family names are written in Latin
// letters to the names in Hangul; one way may be several names'.
var familyNames = func() map[string][]string {
	out := map[string][]string{}
	for hangul, written := range koreanFamilies {
		for _, w := range strings.Fields(written) {
			out[w] = append(out[w], hangul)
		}
		for _, h := range strings.Split(hangul, "/") {
			out[h] = append(out[h], hangul)
		}
	}
	for _, found := range out {
		slices.Sort(found)
	}
	return out
}()

// koreanFamily lists the Korean family names that a name may be, none for others.
func koreanFamily(folded string) []string { return familyNames[folded] }

// splitFull takes a name apart that was written into one field. It knows names in
// Hangul, and names in Latin letters of which one word is a Korean family name or
// the last word is the family's, as in most languages that put it last.
func splitFull(full string) (given, family string, ok bool) {
	if joined := strings.Join(strings.Fields(full), ""); isHangul(joined) {
		return splitHangul(joined)
	}
	words := strings.Fields(full)
	if len(words) < 2 {
		return "", "", false
	}
	first, last := letters(words[0]), letters(words[len(words)-1])
	if len(koreanFamily(first)) > 0 && len(koreanFamily(last)) == 0 {
		return strings.Join(words[1:], " "), words[0], true
	}
	return strings.Join(words[:len(words)-1], " "), words[len(words)-1], true
}

func splitHangul(full string) (given, family string, ok bool) {
	syllables := []rune(full)
	const longest = 5
	if len(syllables) < 2 || len(syllables) > longest {
		return "", "", false
	}
	if len(syllables) > 2 && len(koreanFamily(string(syllables[:2]))) > 0 {
		return string(syllables[2:]), string(syllables[:2]), true
	}
	if len(koreanFamily(string(syllables[:1]))) > 0 {
		return string(syllables[1:]), string(syllables[:1]), true
	}
	return "", "", false
}
