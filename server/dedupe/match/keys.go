package match

import (
	"hash/fnv"
	"slices"
	"strings"
)

// MaxShare is the most records that one key may lead to. A key that more records
// share tells nothing ("Kim", a large office's telephone number), and every
// record has more telling ones.
const MaxShare = 24

// Keys are what records of the same person have in common: two that share none
// are never compared. They are the same in every run and on every machine.
func (p Profile) Keys() []int64 {
	var k keys
	for _, email := range p.Emails {
		k.add("e", email)
	}
	for _, phone := range p.Phones {
		k.add("p", lastDigits(phone))
	}
	if p.Kind == Person {
		p.personKeys(&k)
	} else {
		p.groupKeys(&k)
	}
	slices.Sort(k)
	return slices.Compact(k)
}

type keys []int64

// add makes a key of texts, none where one of them is empty.
func (k *keys) add(parts ...string) {
	h := fnv.New64a()
	for _, part := range parts {
		if part == "" {
			return
		}
		_, _ = h.Write([]byte(part))
		_, _ = h.Write([]byte{0})
	}
	*k = append(*k, int64(h.Sum64()))
}

func (p Profile) personKeys(k *keys) {
	if y, m, d := dateParts(p.Born); y != "" {
		k.add("b", y, min(m, d), max(m, d))
		for _, name := range p.ownNames() {
			k.add("md", m, d, soundOf(name))
			k.add("ym", y, m, soundOf(name))
		}
	}
	for _, g := range head(p.Given, 2) {
		for _, f := range head(p.Family, 2) {
			a, b := soundOf(g), soundOf(f)
			k.add("n", min(a, b), max(a, b))
		}
		for _, f := range head(p.Family, 1) {
			for _, korean := range koreanFamily(f) {
				k.add("kn", korean, sounds(g))
			}
		}
	}
	if len(p.Given) == 0 || len(p.Family) == 0 {
		for _, name := range p.ownNames() {
			k.add("1", name)
		}
	}
	for _, a := range head(p.Places, 3) {
		k.add("a", a.Number, soundOf(a.Street))
		for _, name := range p.ownNames() {
			sound := soundOf(name)
			k.add("np", sound, a.Postcode)
			k.add("ns", sound, soundOf(a.Street))
			k.add("nc", sound, a.City, a.Number)
		}
	}
}

func (p Profile) groupKeys(k *keys) {
	kind := string(p.Kind)
	words := strings.Fields(p.Core)
	k.add(kind, strings.Join(words, ""))
	sorted := slices.Sorted(slices.Values(words))
	k.add(kind, "words", strings.Join(sorted, " "))
	for i, word := range words {
		if i < 2 {
			k.add(kind, "sound", soundOf(word), soundOf(words[len(words)-1]))
		}
		for _, a := range head(p.Places, 2) {
			k.add(kind, "np", soundOf(word), a.Postcode)
			k.add(kind, "ns", soundOf(word), soundOf(a.Street))
		}
	}
}

// ownNames are the given and the family name as the record has them.
func (p Profile) ownNames() []string { return append(head(p.Given, 1), head(p.Family, 1)...) }

func head[T any](list []T, n int) []T { return slices.Clone(list[:min(n, len(list))]) }

// lastDigits of a number, for the code of the country may be missing.
func lastDigits(phone string) string {
	const enough = 8
	if len(phone) < 6 {
		return ""
	}
	return phone[max(0, len(phone)-enough):]
}

func dateParts(day string) (y, m, d string) {
	if len(day) != len("2006-01-02") {
		return "", "", ""
	}
	return day[:4], day[5:7], day[8:]
}
