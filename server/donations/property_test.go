package donations_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/donations"
)

// TestLedgerIsMoney does anything in any order. After every step the ledger is
// the money of the donation, by fund; after every run it is all the money that
// there is, by currency, all sums and summaries say the same, and soft credit has
// changed none of it.
func TestLedgerIsMoney(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		funds := []int64{b.fund("One"), b.fund("Two"), b.fund("Three")}
		run := 0
		rapid.Check(t, func(rt *rapid.T) {
			run++
			m := &machine{b: b, funds: funds, run: run}
			rt.Repeat(map[string]func(*rapid.T){
				"record": m.record, "update": m.update, "refund": m.refund,
				"takeBack": m.takeBack, "restore": m.restore, "softCredit": m.softCredit,
				"": m.check,
			})
			m.checkSums(rt)
		})
	})
}

// machine knows what was given and nothing of how it is kept.
type machine struct {
	b        *bundle
	funds    []int64
	run, key int
	gifts    []*model
	// touched is the donation of the last step.
	touched *model
}

type model struct {
	id             int64
	kind           donation.Kind
	currency       money.Currency
	minor, back    int64
	isGone, inKind bool
}

func (m *model) net() int64 {
	if m.isGone {
		return 0
	}
	return m.minor - m.back
}

func (m *machine) divide(t *rapid.T, amount money.Money) []donations.AllocationInput {
	switch n := rapid.IntRange(0, 3).Draw(t, "funds"); n {
	case 0:
		return nil
	case 1:
		return []donations.AllocationInput{{FundID: m.funds[0], Amount: &amount}}
	default:
		points := money.BasisPoints(rapid.Int64Range(1, 9999).Draw(t, "points"))
		rest := money.Whole - points
		return []donations.AllocationInput{{FundID: m.funds[n-1], Share: &points}, {FundID: m.funds[0], Share: &rest}}
	}
}

func (m *machine) record(t *rapid.T) {
	g := &model{
		kind:     rapid.SampledFrom([]donation.Kind{"GIFT", "GIFT", "DUES"}).Draw(t, "kind"),
		currency: rapid.SampledFrom([]money.Currency{"EUR", "KRW"}).Draw(t, "currency"),
		minor:    rapid.Int64Range(1, 100_000).Draw(t, "minor"),
	}
	amount := money.Money{Minor: g.minor, Currency: g.currency}
	in := donations.RecordInput{
		ContactID: m.b.mina, Kind: g.kind, Amount: amount, Allocations: m.divide(t, amount),
		ReceivedOn: rapid.SampledFrom([]date.Date{"2025-12-31", "2026-01-31", today}).Draw(t, "on"),
	}
	if rapid.Bool().Draw(t, "inKind") {
		in.InKind = &donations.InKind{Description: "goods"}
		g.inKind = true
	}
	row, err := m.b.RecordDonation(m.b.ctx, in)
	require.NoError(t, err)
	g.id = row.ID
	m.gifts, m.touched = append(m.gifts, g), g
}

func (m *machine) pick(t *rapid.T) *model {
	if len(m.gifts) == 0 {
		t.Skip("nothing was given yet")
	}
	m.touched = rapid.SampledFrom(m.gifts).Draw(t, "gift")
	return m.touched
}

func (m *machine) update(t *rapid.T) {
	g := m.pick(t)
	next := rapid.Int64Range(1, 100_000).Draw(t, "minor")
	amount := money.Money{Minor: next, Currency: g.currency}
	_, err := m.b.UpdateDonation(m.b.ctx, donations.UpdateInput{
		ID: g.id, Amount: &amount, Allocations: m.divide(t, amount),
		ReceivedOn: to(rapid.SampledFrom([]date.Date{"2025-06-30", today}).Draw(t, "on")),
	})
	if g.isGone || next < g.back {
		require.Error(t, err)
		return
	}
	require.NoError(t, err)
	g.minor = next
}

func (m *machine) refund(t *rapid.T) {
	g := m.pick(t)
	m.key++
	part := rapid.Int64Range(1, 120_000).Draw(t, "part")
	_, err := m.b.RefundDonation(m.b.ctx, donations.RefundInput{
		DonationID: g.id, Amount: money.Money{Minor: part, Currency: g.currency},
		RequestKey: fmt.Sprintf("%d/%d", m.run, m.key),
	})
	if g.isGone || part > g.minor-g.back {
		require.Error(t, err)
		return
	}
	require.NoError(t, err)
	g.back += part
}

func (m *machine) takeBack(t *rapid.T) {
	g := m.pick(t)
	_, err := m.b.TakeBack(m.b.ctx, g.id)
	if g.back > 0 {
		require.Error(t, err)
		return
	}
	require.NoError(t, err)
	g.isGone = true
}

func (m *machine) restore(t *rapid.T) {
	g := m.pick(t)
	_, err := m.b.Restore(m.b.ctx, g.id)
	require.Equal(t, g.isGone, err == nil, "%v", err)
	g.isGone = false
}

func (m *machine) softCredit(t *rapid.T) {
	g := m.pick(t)
	part := money.Money{Minor: rapid.Int64Range(1, g.minor).Draw(t, "part"), Currency: g.currency}
	_, err := m.b.SetSoftCredit(m.b.ctx, donations.SetSoftCreditInput{
		DonationID: g.id, SoftCreditInput: donations.SoftCreditInput{ContactID: m.b.jun, Amount: &part},
	})
	require.Equal(t, !g.isGone, err == nil, "%v", err)
}

func (m *machine) check(t *rapid.T) {
	g := m.touched
	if g == nil {
		return
	}
	row := m.b.db.Client(m.b.raw).Donation.GetX(m.b.raw, g.id)
	require.Equal(t, [2]int64{g.minor, g.back}, [2]int64{row.AmountMinor, row.RefundedMinor})
	parts := map[int64]int64{}
	var divided, booked int64
	for _, a := range row.QueryAllocations().AllX(m.b.raw) {
		parts[a.FundID] = a.AmountMinor
		divided += a.AmountMinor
	}
	require.Equal(t, g.minor, divided)
	for fund, sum := range m.b.ledger(g.id) {
		require.Positive(t, sum)
		require.LessOrEqual(t, sum, parts[fund])
		if g.back == 0 {
			require.Equal(t, parts[fund], sum)
		}
		booked += sum
	}
	require.Equal(t, g.net(), booked)
	for _, c := range row.QuerySoftCredits().AllX(m.b.raw) {
		require.LessOrEqual(t, c.AmountMinor, g.minor)
	}
}

// checkSums compares everything that sums up with everything that was ever given
// in this database.
func (m *machine) checkSums(t *rapid.T) {
	ctx := m.b.ctx
	ledger := map[string]int64{}
	for _, e := range m.b.db.Client(ctx).LedgerEntry.Query().AllX(ctx) {
		ledger[e.Currency] += e.AmountMinor
	}
	held, gifts := map[string]int64{}, map[string]int64{}
	var live []*ent.Donation
	for _, d := range m.b.db.Client(ctx).Donation.Query().Where(donation.DeletedAtIsNil()).AllX(ctx) {
		held[d.Currency] += d.AmountMinor - d.RefundedMinor
		if d.Kind == donation.KindGIFT {
			gifts[d.Currency] += d.AmountMinor - d.RefundedMinor
		}
		live = append(live, d)
	}
	for currency, sum := range ledger {
		require.Equal(t, held[currency], sum)
	}
	hard := map[string]int64{}
	summary, err := m.b.GivingSummary(ctx, []int64{m.b.mina, m.b.jun})
	require.NoError(t, err)
	for _, all := range summary {
		for _, g := range all {
			hard[string(g.Total.Currency)] += g.Total.Minor
		}
	}
	months, years, byFund := map[string]int64{}, map[string]int64{}, map[string]int64{}
	byMonth, err := m.b.GivingByMonth(ctx, donations.Period{})
	require.NoError(t, err)
	for _, s := range byMonth {
		months[string(s.Gifts.Currency)] += s.Gifts.Minor + s.InKind.Minor
	}
	totals, err := m.b.GivingTotals(ctx, donations.Period{})
	require.NoError(t, err)
	for _, s := range totals {
		years[string(s.Gifts.Currency)] += s.Gifts.Minor + s.InKind.Minor
	}
	funds, err := m.b.GivingByFund(ctx, donations.Period{})
	require.NoError(t, err)
	for _, s := range funds {
		byFund[string(s.Gifts.Currency)] += s.Gifts.Minor + s.InKind.Minor
	}
	for currency, sum := range gifts {
		require.Equal(t, [4]int64{sum, sum, sum, sum},
			[4]int64{hard[currency], months[currency], years[currency], byFund[currency]}, "%s of %d donations", currency, len(live))
	}
}
