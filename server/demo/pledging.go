package demo

import (
	"github.com/moim-crm/moim/ent/money"
)

// pledged is how many promises there are, and the sums of one installment.
const pledged = 48

var installments = map[money.Currency]string{"KRW": "100000", "USD": "75"}

// makePledges has people promise the library twelve or twenty-four payments.
// Some have stopped paying.
func (p *plan) makePledges(c chance) {
	library := len(p.campaigns()) - 1
	for range pledged {
		donor := c.between(organizations, len(p.contacts)-1)
		x := p.contacts[donor]
		if !x.isPerson() || x.email == "" || !x.deceasedOn.IsZero() {
			continue
		}
		months := pick(c, []int{12, 12, 24})
		due := c.between(1, 19)
		kept := due
		if c.percent(25) {
			kept = c.between(0, due)
		}
		p.pledges = append(p.pledges, pledge{
			donor: donor, amount: money.MustParse(installments[x.currency()], x.currency()),
			startOn: p.anchor.AddMonths(-due).AddDays(1), months: months, kept: min(kept, months),
			fund: fundLibrary, campaign: library,
		})
	}
}
