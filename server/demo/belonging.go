package demo

import (
	"slices"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/membershiplevel"
	"github.com/moim-crm/moim/ent/money"
)

// level is what one can be a member as.
type level struct {
	name, description string
	won, dollars      string
	period            membershiplevel.Period
	seats             int
	inherit           membershiplevel.Inherit
	graceDays         int
}

var levels = []level{
	{"학생 Student", "학교에 다니는 동안이에요. While at school.", "20000", "15", membershiplevel.PeriodROLLING, 1, membershiplevel.InheritNOBODY, 30},
	{"개인 Individual", "한 사람의 회원이에요. For one person.", "50000", "40", membershiplevel.PeriodROLLING, 1, membershiplevel.InheritNOBODY, 30},
	{"가족 Family", "한집에 사는 여섯 사람까지예요. Up to six who live together.", "80000", "65", membershiplevel.PeriodROLLING, 6, membershiplevel.InheritHOUSEHOLD, 45},
	{"기업 Corporate", "직원 다섯 사람까지 함께해요. With five of the staff.", "500000", "400", membershiplevel.PeriodFIXED, 5, membershiplevel.InheritAFFILIATED, 60},
}

const (
	levelStudent = iota
	levelIndividual
	levelFamily
	levelCorporate
)

func (l level) prices() []money.Money {
	return []money.Money{money.MustParse(l.won, "KRW"), money.MustParse(l.dollars, "USD")}
}

// price is what a contact pays.
func (l level) price(currency money.Currency) money.Money {
	prices := l.prices()
	return prices[slices.IndexFunc(prices, func(m money.Money) bool { return m.Currency == currency })]
}

// makeMemberships has people, families and companies join in the course of the
// years, renew early or late, and lapse.
func (p *plan) makeMemberships(c chance) {
	staff := p.staffOf()
	for i := range p.contacts {
		x := &p.contacts[i]
		m := member{holder: i, coordinator: none, joinOn: c.day(p.beginning(), p.anchor.AddDays(10))}
		switch {
		case !x.deceasedOn.IsZero():
			continue
		case x.kind == contact.KindORGANIZATION && c.percent(26):
			m.level = levelCorporate
			m.seats = staff[i][:min(len(staff[i]), levels[levelCorporate].seats)]
		case x.kind == contact.KindHOUSEHOLD && c.percent(24):
			m.level, m.seats = levelFamily, x.members
		case x.isPerson() && p.isYoung(i) && c.percent(22):
			m.level, m.joinOn = levelStudent, c.day(p.anchor.AddYears(-2), p.anchor)
		case x.isPerson() && x.email != "" && c.percent(11):
			m.level = levelIndividual
		default:
			continue
		}
		p.pay(c, &m)
		p.memberships = append(p.memberships, m)
	}
}

func (p *plan) pay(c chance, m *member) {
	if len(m.seats) > 0 && p.contacts[m.seats[0]].isPerson() {
		m.coordinator = m.seats[0]
	}
	for range m.joinOn.DaysUntil(p.anchor)/300 + 1 {
		if !c.percent(84) {
			break
		}
		when := c.between(-45, 5)
		if c.percent(10) { // paid long after, so that a new chain begins
			when = c.between(90, 300)
		}
		m.renewals = append(m.renewals, when)
	}
	m.isUnpaid = c.percent(2)
	if c.percent(2) && m.joinOn.DaysUntil(p.anchor) > 60 {
		m.cancelOn = p.anchor.AddDays(-c.between(1, 50))
	}
}

func (p *plan) isYoung(i int) bool {
	born := p.contacts[i].birthOn
	return !born.IsZero() && born.After(p.anchor.AddYears(-26)) && born.Before(p.anchor.AddYears(-15))
}

// staffOf are the people who work at each organization.
func (p *plan) staffOf() map[int][]int {
	staff := map[int][]int{}
	for i, x := range p.contacts {
		if x.isPerson() && x.employer != none {
			staff[x.employer] = append(staff[x.employer], i)
		}
	}
	return staff
}
