package demo

import (
	"cmp"
	"slices"
	"time"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/money"
)

// seasons are how likely gifts are in each month: the year's end is the peak,
// and spring, when schools and taxes cost most, the dip.
var seasons = []int{70, 75, 55, 50, 60, 75, 80, 75, 85, 100, 160, 330}

// What people give, in major units, small gifts more often.
var (
	smallGifts  = map[money.Currency][]string{"KRW": {"10000", "20000", "30000", "30000", "50000", "50000", "100000"}, "USD": {"10", "20", "25", "25", "50", "50", "100", "36.50"}}
	largeGifts  = map[money.Currency][]string{"KRW": {"300000", "500000", "1000000", "2000000", "5000000"}, "USD": {"250", "500", "1000", "2500", "5000"}}
	dailyGifts  = map[money.Currency][]string{"KRW": {"5000", "10000", "10000", "20000", "30000"}, "USD": {"5", "10", "15", "25"}}
	thingsGiven = []string{"중고 책 상자 Boxes of books", "쌀 20kg Rice", "노트북 Laptops", "겨울 외투 Winter coats", "접이식 의자 Folding chairs"}
)

// makeGifts gives every donor a way of giving and a time after which they stop.
func (p *plan) makeGifts(c chance) {
	for i := range p.contacts {
		x := &p.contacts[i]
		first := p.beginning()
		if c.percent(60) { // most donors came on the way
			first = c.day(first, p.anchor.AddDays(-30))
		}
		last := p.anchor
		if !x.deceasedOn.IsZero() {
			last = x.deceasedOn
		}
		switch {
		case x.kind == contact.KindHOUSEHOLD, x.isPerson() && x.phone == "" && x.email == "":
		case x.kind == contact.KindORGANIZATION && c.percent(35):
			p.yearly(c, i, first, last, largeGifts, 78)
		case !x.isPerson():
		default:
			switch c.weighted(4, 15, 22, 2, 57) {
			case 0:
				p.monthly(c, i, first, last)
			case 1:
				p.yearly(c, i, first, last, smallGifts, 76)
			case 2:
				p.sometimes(c, i, first, last)
			case 3:
				p.yearly(c, i, first, last, largeGifts, 85)
			}
		}
	}
	slices.SortStableFunc(p.gifts, func(a, b gift) int { return cmp.Or(a.on.Compare(b.on), cmp.Compare(a.donor, b.donor)) })
}

// monthly is a standing order that most stop after some years.
func (p *plan) monthly(c chance, donor int, first, last date.Date) {
	amount := p.amount(c, donor, dailyGifts)
	day := c.between(1, 28)
	fund := p.fundOf(c, donor)
	for on := onDay(first.Year(), first.Month(), day); !on.After(last); on = on.AddMonths(1) {
		if on.Before(first) {
			continue
		}
		g := gift{donor: donor, on: on, amount: amount, method: donation.MethodBANK_TRANSFER, fund: fund}
		p.give(c, g)
		if c.percent(3) {
			return
		}
	}
}

// yearly is one gift a year, in the season that the seasons ask for, until the
// donor lapses.
func (p *plan) yearly(c chance, donor int, first, last date.Date, amounts map[money.Currency][]string, staying int) {
	amount := p.amount(c, donor, amounts)
	for year := first.Year(); year <= last.Year(); year++ {
		on := p.seasonal(c, year)
		if on.Before(first) || on.After(last) {
			continue
		}
		p.give(c, gift{donor: donor, on: on, amount: amount, fund: p.fundOf(c, donor)})
		if !c.percent(staying) {
			return
		}
		if c.percent(20) {
			amount = p.amount(c, donor, amounts)
		}
	}
}

// sometimes is one to four gifts, whenever.
func (p *plan) sometimes(c chance, donor int, first, last date.Date) {
	for range c.between(1, 4) {
		on := p.seasonal(c, c.between(first.Year(), last.Year()))
		if on.Before(first) || on.After(last) {
			continue
		}
		p.give(c, gift{donor: donor, on: on, amount: p.amount(c, donor, smallGifts), fund: p.fundOf(c, donor)})
	}
}

func (p *plan) seasonal(c chance, year int) date.Date {
	first := onDay(year, time.Month(c.weighted(seasons...)+1), 1)
	return c.day(first, first.EndOfMonth())
}

func (p *plan) amount(c chance, donor int, from map[money.Currency][]string) money.Money {
	currency := p.contacts[donor].currency()
	return money.MustParse(pick(c, from[currency]), currency)
}

func (p *plan) fundOf(c chance, donor int) int {
	if !p.contacts[donor].isKorean && c.percent(60) {
		return fundAbroad
	}
	return c.weighted(62, 18, 12, 8)
}

// give adds a gift with what else there is to it.
func (p *plan) give(c chance, g gift) {
	g.otherFund, g.softTo, g.matchedBy, g.pledge, g.appeal = none, none, none, none, none
	if g.method == "" {
		g.method = []donation.Method{
			donation.MethodBANK_TRANSFER, donation.MethodCARD, donation.MethodCASH, donation.MethodCHEQUE,
		}[c.weighted(50, 32, 12, 6)]
	}
	campaigns := p.campaigns()
	g.campaign = campaignOn(campaigns, g.on)
	if library := len(campaigns) - 1; g.fund == fundLibrary && !g.on.Before(campaigns[library].from) {
		g.campaign = library
	}
	if g.campaign != none && c.percent(80) {
		g.appeal = c.IntN(len(campaigns[g.campaign].appealedBy))
	}
	if c.percent(6) && g.fund != fundScholarships {
		g.otherFund = fundScholarships
	}
	g.isAnonymous = c.percent(2)
	g.isThanked = g.on.DaysUntil(p.anchor) > 14 && c.percent(90)
	p.giveMore(c, &g)
	p.gifts = append(p.gifts, g)
}

// giveMore adds what is rare.
func (p *plan) giveMore(c chance, g *gift) {
	x := p.contacts[g.donor]
	switch {
	case c.IntN(300) == 0:
		g.isInKind, g.method = true, donation.MethodIN_KIND
	case c.IntN(400) == 0 && g.on.DaysUntil(p.anchor) > 60:
		g.refund = pick(c, []int{100, 100, 50})
	case c.IntN(120) == 0:
		g.inMemoryOf = pick(c, koreanFamilies).name + pick(c, koreanGivenF)
		if !x.isKorean {
			g.inMemoryOf = pick(c, englishGivenF) + " " + pick(c, englishFamilies)
		}
	case x.employer != none && c.percent(12):
		g.matchedBy = x.employer
	case c.percent(7):
		g.softTo = p.partnerOf(g.donor)
	}
}

// partnerOf is the other grown-up of a household.
func (p *plan) partnerOf(who int) int {
	for i := max(who-1, 0); i <= who+1 && i < len(p.contacts); i++ {
		other := p.contacts[i]
		if i != who && other.isPerson() && other.line == p.contacts[who].line && other.email != "" {
			return i
		}
	}
	return none
}
