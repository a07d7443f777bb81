package donations

import (
	"cmp"
	"slices"

	"github.com/moim-crm/moim/ent/money"
)

// tally gathers giving by who gave and in which currency.
type tally map[int64]map[money.Currency]*Giving

func (t tally) of(id int64, currency money.Currency) *Giving {
	if t[id] == nil {
		t[id] = map[money.Currency]*Giving{}
	}
	g := t[id][currency]
	if g == nil {
		none := money.Zero(currency)
		g = &Giving{Total: none, InKind: none, Largest: none, Soft: none}
		t[id][currency] = g
	}
	return g
}

func (t tally) addHard(id int64, r hardRow) {
	g := t.of(id, money.Currency(r.Currency))
	g.Total.Minor += r.Total
	g.InKind.Minor += r.Goods
	g.Count += r.Count
	g.Largest.Minor = max(g.Largest.Minor, r.Largest)
	if g.First.IsZero() || r.First.Before(g.First) {
		g.First = r.First
	}
	if g.Last.IsZero() || r.Last.After(g.Last) {
		g.Last = r.Last
	}
}

func (t tally) addSoft(id int64, currency money.Currency, minor int64, count int) {
	g := t.of(id, currency)
	g.Soft.Minor += minor
	g.SoftCount += count
}

// list orders everybody's giving by currency.
func (t tally) list() map[int64][]Giving {
	out := make(map[int64][]Giving, len(t))
	for id, byCurrency := range t {
		for _, g := range byCurrency {
			out[id] = append(out[id], *g)
		}
		slices.SortFunc(out[id], func(a, b Giving) int { return cmp.Compare(a.Total.Currency, b.Total.Currency) })
	}
	return out
}
