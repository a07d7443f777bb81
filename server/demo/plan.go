package demo

import (
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/money"
)

// plan is everything that the demo consists of, before any of it is written.
// Contacts are named by their place in the list.
type plan struct {
	anchor      date.Date
	contacts    []planned
	gifts       []gift
	pledges     []pledge
	memberships []member
	shifts      []shift
	talks       []talk
	tasks       []task
	consents    []consent

	// serial keeps made-up addresses apart.
	serial int
}

// planned is one contact.
type planned struct {
	kind                   contact.Kind
	isKorean               bool
	given, family, prefix  string
	organization           string
	birthOn, deceasedOn    date.Date
	email, phone, language string
	place                  place
	line, postcode         string
	isUndeliverable        bool
	members                []int
	employer               int
	employerTitle          string
	heard                  string
	tags, skills           []string
	source                 string
	isVolunteer            bool
}

func (p planned) isPerson() bool { return p.kind == contact.KindINDIVIDUAL }

// currency is what the contact pays in.
func (p planned) currency() money.Currency {
	if p.isKorean {
		return "KRW"
	}
	return "USD"
}

// gift is one donation.
type gift struct {
	donor                 int
	on                    date.Date
	amount                money.Money
	method                donation.Method
	fund, otherFund       int
	campaign, appeal      int
	softTo                int
	isAnonymous, isInKind bool
	isThanked             bool
	inMemoryOf            string
	refund                int // percent of the gift that was paid back
	matchedBy             int
	pledge                int
}

type pledge struct {
	donor    int
	amount   money.Money
	startOn  date.Date
	months   int
	kept     int // installments that were paid
	fund     int
	campaign int
}

// member is one membership: when it was joined, and on which days it was paid
// again.
type member struct {
	holder, coordinator int
	level               int
	joinOn              date.Date
	renewals            []int // days before (-) or after (+) the end of the term; the chain ends with the list
	seats               []int
	cancelOn            date.Date
	isUnpaid            bool
}

type shift struct {
	opportunity         int
	on                  date.Date
	startHour, hours    int
	capacity            int
	volunteers, waiting []int
}

type talk struct {
	contact   int
	kind      int
	on        date.Date
	hour      int
	text      int
	isInbound bool
}

type task struct {
	contact  int
	text     int
	dueOn    date.Date
	isDone   bool
	priority int
}

type consent struct {
	contact  int
	on       date.Date
	isGiven  bool
	isKorean bool
	purpose  string
}

// none marks that there is no other contact, fund, campaign or pledge.
const none = -1

// history is how many years of giving there are.
const history = 6

// newPlan makes up the organization as it is on a day. The same day and seed
// make the same one.
func newPlan(seed uint64, anchor date.Date) *plan {
	p := &plan{anchor: anchor}
	// Each part draws from a source of its own, so that a change in one leaves the others alone.
	p.makePeople(newChance(seed + 1))
	p.makeGifts(newChance(seed + 2))
	p.makePledges(newChance(seed + 3))
	p.makeMemberships(newChance(seed + 4))
	p.makeShifts(newChance(seed + 5))
	p.makeAround(newChance(seed + 6))
	return p
}

// beginning is the first day of giving.
func (p *plan) beginning() date.Date { return p.anchor.AddYears(-history) }
