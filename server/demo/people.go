package demo

import (
	"fmt"
	"strings"

	"github.com/moim-crm/moim/ent/contact"
)

// How many there are of each.
const (
	organizations = 180
	households    = 520
	total         = 3000
	koreanPercent = 64
)

var (
	heardOf   = []string{"friend", "event", "newspaper", "search", "school", "other"}
	sources   = []string{"website", "event", "letter", "phone", "import 2021"}
	tagNames  = []string{"후원의 밤", "Board 이사회", "Newsletter only", "정기후원", "Major donor", "Alumni 동문", "Press", "Do not call"}
	skillTags = []string{"통역 Interpreting", "운전 Driving", "요리 Cooking", "First aid", "디자인 Design", "Teaching 교육"}
)

// makePeople fills the list: organizations, then families with their household
// behind them, then people who live by themselves or whose household is not known.
func (p *plan) makePeople(c chance) {
	taken := map[string]bool{}
	for len(p.contacts) < organizations {
		p.contacts = append(p.contacts, p.organization(c, taken))
	}
	for range households {
		p.family(c)
	}
	for len(p.contacts) < total {
		p.contacts = append(p.contacts, p.person(c, c.percent(koreanPercent), c.percent(54), c.between(19, 88)))
	}
	for i := range p.contacts {
		p.dress(c, i)
	}
}

func (p *plan) organization(c chance, taken map[string]bool) planned {
	o := planned{kind: contact.KindORGANIZATION, isKorean: c.percent(koreanPercent), employer: none}
	for o.organization == "" || taken[o.organization] {
		if o.isKorean {
			o.organization = strings.TrimSpace(pick(c, koreanDistricts) + " " + pick(c, koreanCompanies))
		} else {
			o.organization = pick(c, englishCompanyHeads) + " " + pick(c, englishCompanyTails)
		}
	}
	taken[o.organization] = true
	p.settle(c, &o)
	o.email = fmt.Sprintf("office%d@example.org", p.next())
	return o
}

// family adds two to five people of one home, and the household.
func (p *plan) family(c chance) {
	isKorean := c.percent(koreanPercent)
	age := c.between(28, 78)
	one := p.person(c, isKorean, true, age)
	two := p.person(c, isKorean, false, age+c.between(-3, 6))
	if !isKorean { // Korean wives keep their family name
		one.family = two.family
	}
	first := len(p.contacts)
	p.contacts = append(p.contacts, two, one)
	if age < 62 {
		for range c.weighted(30, 40, 25, 5) {
			child := p.person(c, isKorean, c.percent(50), max(age-c.between(24, 36), 3))
			child.family, child.phone = two.family, ""
			p.contacts = append(p.contacts, child)
		}
	}
	home := planned{kind: contact.KindHOUSEHOLD, isKorean: isKorean, employer: none, language: two.language}
	p.settle(c, &home)
	home.phone = ""
	for i := first; i < len(p.contacts); i++ {
		home.members = append(home.members, i)
		p.contacts[i].place, p.contacts[i].line, p.contacts[i].postcode = home.place, home.line, home.postcode
	}
	p.contacts = append(p.contacts, home)
}

func (p *plan) person(c chance, isKorean, isFemale bool, age int) planned {
	x := planned{kind: contact.KindINDIVIDUAL, isKorean: isKorean, employer: none}
	if isKorean {
		weights := make([]int, len(koreanFamilies))
		for i, f := range koreanFamilies {
			weights[i] = f.weight
		}
		x.family, x.language = koreanFamilies[c.weighted(weights...)].name, "ko"
		x.given = pick(c, koreanGivenM)
		if isFemale {
			x.given = pick(c, koreanGivenF)
		}
	} else {
		x.family, x.language = pick(c, englishFamilies), "en"
		x.given = pick(c, englishGivenM)
		if isFemale {
			x.given = pick(c, englishGivenF)
		}
		if c.percent(4) {
			x.prefix = "Dr."
		}
	}
	if c.percent(70) {
		x.birthOn = p.anchor.AddYears(-max(age, 1)).AddDays(-c.between(1, 364))
	}
	p.settle(c, &x)
	if age >= 14 && c.percent(82) {
		x.email = fmt.Sprintf("%s%d@example.%s", mailbox(x), p.next(), pick(c, []string{"com", "net", "org"}))
	}
	if age >= 80 && c.percent(20) {
		x.deceasedOn = c.day(p.anchor.AddYears(-3), p.anchor.AddDays(-40))
	}
	if c.percent(28) || age < 14 {
		x.phone = ""
	}
	return x
}

func (p *plan) next() int {
	p.serial++
	return p.serial
}

// mailbox is the part of an address that follows the name, where it is Latin.
func mailbox(x planned) string {
	if x.isKorean {
		return "hangang"
	}
	letters := func(r rune) rune {
		if r < 'a' || r > 'z' {
			return -1
		}
		return r
	}
	return strings.Map(letters, strings.ToLower(x.given)) + "." + strings.Map(letters, strings.ToLower(x.family))
}

// dress gives what depends on nobody else.
func (p *plan) dress(c chance, i int) {
	x := &p.contacts[i]
	x.source = pick(c, sources)
	x.isUndeliverable = c.percent(3)
	if c.percent(14) {
		x.tags = append(x.tags, pick(c, tagNames))
	}
	if !x.isPerson() {
		return
	}
	if c.percent(60) {
		x.heard = pick(c, heardOf)
	}
	if !x.deceasedOn.IsZero() {
		return
	}
	if c.percent(13) {
		x.employer = c.IntN(organizations)
		x.employerTitle = pick(c, englishTitles)
		if x.isKorean {
			x.employerTitle = pick(c, koreanTitles)
		}
	}
	if x.isVolunteer = c.percent(9); x.isVolunteer && c.percent(70) {
		x.skills = append(x.skills, pick(c, skillTags))
	}
}
