package main

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/moim-crm/moim/server/dedupe/match"
)

// made are labelled sets of the kinds that a file of one country does not have.
// They are drawn from a fixed seed, so that two measurements compare.
func made() []set {
	return []set{korean(), homes(0), homes(1), moved()}
}

type maker struct {
	*rand.Rand
	set
	people int
}

func newMaker(name string, seed uint64) *maker {
	return &maker{Rand: rand.New(rand.NewPCG(seed, seed)), set: set{name: name}}
}

func (m *maker) one(of []string) string { return of[m.IntN(len(of))] }

func (m *maker) next() string {
	m.people++
	return fmt.Sprintf("p%d", m.people)
}

func (m *maker) born(from, years int) string {
	return fmt.Sprintf("%04d-%02d-%02d", from+m.IntN(years), 1+m.IntN(12), 1+m.IntN(28))
}

func (m *maker) phone() string { return fmt.Sprintf("+8210%08d", m.IntN(100_000_000)) }

func (m *maker) street() match.Place {
	streets := strings.Fields("Linden Mill Church Station Garden Harbour Castle Meadow Forest River School Market Bridge Abbey Orchard Chapel Quarry Spring Valley Tower Bishop Cedar Willow Maple Walnut Juniper Hawthorn Poplar Alder Rowan")
	towns := strings.Fields("Ashford Brackley Corsham Dunster Elstow Fordham Girton Helmsley Ilford Kelso Lewes Malvern Norham Oakham Pewsey")
	n := m.IntN(len(towns))
	return match.Place{
		Lines: fmt.Sprintf("%d %s Street", 1+m.IntN(180), m.one(streets)), City: towns[n], Postcode: fmt.Sprint(20000 + n*40 + m.IntN(40)),
	}
}

var (
	westernGiven = strings.Fields(`james mary robert patricia john jennifer michael linda david elizabeth william barbara richard susan joseph jessica thomas sarah
		charles karen daniel lisa matthew nancy anthony betty mark sandra donald ashley steven kimberly andrew emily paul donna joshua michelle kenneth carol
		kevin amanda brian melissa george deborah timothy stephanie ronald rebecca jason laura edward helen jeffrey sharon ryan cynthia jacob kathleen`)
	westernFamily = strings.Fields(`smith johnson williams brown jones miller davis wilson anderson thomas taylor moore jackson martin thompson white harris clark lewis
		robinson walker young allen king wright scott hill green adams baker nelson carter mitchell roberts turner phillips campbell parker evans edwards collins
		stewart morris murphy cook rogers morgan cooper peterson reed bailey kelly howard ward cox richardson watson brooks wood bennett gray hughes price myers
		sanders ross foster powell jenkins perry russell sullivan bell coleman butler henderson barnes fisher vasquez simmons romero jordan patterson alexander hamilton`)
	// koreanFamilyShares are family names as often as people have them, with a spelling.
	koreanFamilies  = strings.Fields(`김:kim 김:kim 김:gim 김:kim 이:lee 이:yi 이:rhee 박:park 박:bak 최:choi 최:choe 정:jung 정:jeong 정:chung 강:kang 조:cho 윤:yoon 장:jang 임:lim 한:han 오:oh 서:seo 신:shin 권:kwon`)
	koreanSyllables = strings.Fields(`민:min 수:su:soo 지:ji 영:young:yeong 현:hyun:hyeon 준:jun:joon 서:seo 진:jin 은:eun:un 혜:hye 미:mi:mee 호:ho 우:woo:u 성:sung:seong 경:kyung:gyeong 정:jung:jeong 희:hee:hui 아:ah:a 태:tae 동:dong 하:ha 연:yeon:youn 원:won 재:jae 훈:hoon:hun 철:chul:cheol 숙:sook:suk`)
)

// typo makes one slip of the pen.
func (m *maker) typo(text string) string {
	r := []rune(text)
	if len(r) < 4 {
		return text
	}
	at := 1 + m.IntN(len(r)-2)
	switch m.IntN(3) {
	case 0:
		r[at], r[at+1] = r[at+1], r[at]
	case 1:
		r = append(r[:at], r[at+1:]...)
	default:
		r[at] = rune('a' + m.IntN(26))
	}
	return string(r)
}

// korean is people in Hangul, some of whom are there a second time in Latin
// letters, spelled as people spell their own names.
func korean() set {
	m := newMaker("made: Korean, transliterated", 11)
	for range 1500 {
		family := strings.Split(m.one(koreanFamilies), ":")
		a, b := strings.Split(m.one(koreanSyllables), ":"), strings.Split(m.one(koreanSyllables), ":")
		id, place := m.next(), m.street()
		r := match.Record{Kind: match.Person, Family: family[0], Given: a[0] + b[0], Born: m.born(1940, 65), Phones: []string{m.phone()}, Places: []match.Place{place}}
		m.add(id, r)
		if m.IntN(3) > 0 {
			continue
		}
		twin := r
		glue := m.one([]string{"", "-", " "})
		twin.Family, twin.Given = family[1], m.one(a[1:])+glue+m.one(b[1:])
		switch m.IntN(4) {
		case 0:
			twin.Born = ""
		case 1:
			twin.Phones = nil
		case 2:
			twin.Phones = []string{m.phone()}
		case 3:
			twin.Family, twin.Given, twin.Born = "", family[0]+" "+a[0]+b[0], ""
		}
		m.add(id, twin)
	}
	return m.set
}

// homes is families at one address with one telephone: parents and children,
// twins, a father and a son of one name. Of some, somebody is there twice.
func homes(withoutSuffix int) set {
	m := newMaker([]string{"made: homes", "made: homes, Jr. left out"}[withoutSuffix], 12)
	for range 700 {
		family, place, phone := m.one(westernFamily), m.street(), m.phone()
		father := match.Record{Kind: match.Person, Given: m.one(westernGiven), Family: family, Born: m.born(1945, 30), Phones: []string{phone}, Places: []match.Place{place}}
		var home []match.Record
		mother := father
		mother.Given, mother.Born = m.one(westernGiven), m.born(1945, 30)
		home = append(home, father, mother)
		child := father
		child.Given, child.Born = m.one(westernGiven), m.born(1976, 35)
		home = append(home, child)
		switch m.IntN(8) {
		case 0: // a twin
			child.Given = m.one(westernGiven)
			home = append(home, child)
		case 1: // a son of his father's name
			child.Given = father.Given
			home[0].Suffix, child.Suffix = "Sr.", "Jr."
			if withoutSuffix > 0 {
				home[0].Suffix, child.Suffix = "", ""
			}
			home = append(home, child)
		}
		for i, r := range home {
			if slip(home[:i], r) {
				continue
			}
			id := m.next()
			m.add(id, r)
			if m.IntN(6) > 0 {
				continue
			}
			switch m.IntN(4) {
			case 0:
				r.Given = m.typo(r.Given)
			case 1:
				r.Phones = nil
			case 2:
				r.Born = ""
			case 3:
				r.Places = []match.Place{{Lines: m.typo(place.Lines), City: place.City, Postcode: place.Postcode}}
			}
			m.add(id, r)
		}
	}
	return m.set
}

// slip says whether the draw made two of one given name by accident.
func slip(before []match.Record, r match.Record) bool {
	for _, other := range before {
		if other.Given == r.Given && other.Suffix == r.Suffix && r.Suffix == "" && other.Born[:4] > "1975" {
			return true
		}
	}
	return false
}

// moved is people who are there again with a slip of the pen, another address, or
// the family name of whom they married.
func moved() set {
	m := newMaker("made: moved, married, mistyped", 13)
	for range 1500 {
		id := m.next()
		given, family := m.one(westernGiven), m.one(westernFamily)
		r := match.Record{
			Kind: match.Person, Given: given, Family: family, Born: m.born(1940, 65), Phones: []string{m.phone()}, Places: []match.Place{m.street()},
			Emails: []string{fmt.Sprintf("%s.%s%d@example.org", given, family, m.IntN(1000))},
		}
		m.add(id, r)
		if m.IntN(3) > 0 {
			continue
		}
		switch m.IntN(6) {
		case 0:
			r.Places = []match.Place{m.street()}
		case 1:
			r.Family = m.one(westernFamily)
		case 2:
			r.Given, r.Phones = m.typo(r.Given), nil
		case 3:
			r.Born = r.Born[:5] + r.Born[8:] + "-" + r.Born[5:7]
			if r.Born[5:7] > "12" {
				r.Born = ""
			}
		case 4:
			r.Given, r.Family = r.Family, r.Given
		case 5:
			r.Places, r.Phones, r.Emails = []match.Place{m.street()}, []string{m.phone()}, nil
		}
		m.add(id, r)
	}
	return m.set
}
