package fill

import (
	"fmt"
	"math"

	"github.com/moim-crm/moim/ent/date"
)

// gift is one donation. Few give most of them, as everywhere.
type gift struct {
	donor, fund, campaign int
	kind, method          string
	amount                int64
	on                    date.Date
	reference             string
}

func (m *maker) gift(i int) gift {
	r := chance(diceGift, i)
	share := math.Pow(r.Float64(), 1.6)
	g := gift{
		donor: int(share*float64(m.size.Contacts)*7919) % m.size.Contacts, fund: r.IntN(funds), campaign: -1, kind: "GIFT",
		method: pick(r, []string{"BANK_TRANSFER", "CARD", "CARD", "CHEQUE", "CASH"}), amount: int64(1+r.IntN(40)) * 5000,
		on: giftDay(i, m.size.Donations),
	}
	switch r.IntN(50) {
	case 0:
		g.method = "IN_KIND"
	case 1, 2, 3:
		g.kind = "DUES"
	}
	if r.IntN(3) == 0 {
		g.campaign = r.IntN(campaigns)
	}
	if g.method == "CHEQUE" {
		g.reference = fmt.Sprintf("CHQ-%07d", i)
	}
	return g
}

func (m *maker) donationRow(i int) []any {
	g := m.gift(i)
	var campaign any
	if g.campaign >= 0 {
		campaign = m.id("campaigns", g.campaign)
	}
	return []any{
		m.id("donations", i), stamp, stamp, m.id("contacts", g.donor), g.kind, g.method, g.amount, Currency, string(g.on), or(g.reference), false,
		int64(0), campaign, 1,
	}
}

func (m *maker) allocationRow(i int) []any {
	g := m.gift(i)
	return []any{m.id("allocations", i), stamp, stamp, g.amount, Currency, m.id("donations", i), m.id("funds", g.fund)}
}

func (m *maker) ledgerRow(i int) []any {
	g := m.gift(i)
	account := "MONEY"
	if g.method == "IN_KIND" {
		account = "IN_KIND"
	}
	donation := m.id("donations", i)
	return []any{
		m.id("ledger_entries", i), stamp, account, g.kind, m.id("contacts", g.donor), g.amount, Currency, string(g.on),
		fmt.Sprintf("donation/%d/1/0", donation), donation, m.id("funds", g.fund),
	}
}

// holder is the contact of a membership: two of five hold one.
func (m *maker) memberships() int        { return m.size.Contacts * 2 / 5 }
func (m *maker) holder(i int) int        { return i * 5 / 2 }
func (m *maker) level(i int) int         { return i % levels }
func (m *maker) joined(i int) date.Date  { return anchor.AddDays(-chance(diceMember, i).IntN(6 * 365)) }
func (m *maker) years(i int) (n int)     { return 1 + chance(diceMember, i).IntN(3) }
func (m *maker) ends(i, n int) date.Date { return m.joined(i).AddYears(n).AddDays(-1) }

func (m *maker) membershipRow(i int) []any {
	return []any{
		m.id("memberships", i), stamp, stamp, string(m.joined(i)), string(m.joined(i)), string(m.ends(i, m.years(i))), 1,
		m.id("contacts", m.holder(i)), m.id("membership_levels", m.level(i)),
	}
}

func (m *maker) termRows(i int) (out [][]any) {
	kind := "JOIN"
	for n := range m.years(i) {
		out = append(out, []any{
			stamp, stamp, string(m.joined(i).AddYears(n)), string(m.ends(i, n+1)), kind, 1, int64(50000), Currency,
			m.id("memberships", i), m.id("membership_levels", m.level(i)),
		})
		kind = "RENEWAL"
	}
	return out
}
