package donations_test

import (
	"fmt"
	"slices"
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
				"postBatch": m.postBatch, "reopenBatch": m.reopenBatch,
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
	batches  []*batchModel
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

// batchModel is a pile, with the gifts that it last became.
type batchModel struct {
	id    int64
	gifts []*model
}

// postBatch types a pile and posts it, or posts one again that was reopened.
func (m *machine) postBatch(t *rapid.T) {
	open := slices.IndexFunc(m.batches, func(p *batchModel) bool { return p.gifts == nil })
	if open < 0 {
		row, err := m.b.CreateBatch(m.b.ctx, donations.BatchInput{Name: "Pile", Currency: rapid.SampledFrom([]money.Currency{"EUR", "KRW"}).Draw(t, "currency")})
		require.NoError(t, err)
		var rows []donations.RowPatch
		for i := range rapid.IntRange(1, 3).Draw(t, "rows") {
			amount := money.Money{Minor: rapid.Int64Range(1, 100_000).Draw(t, "minor"), Currency: money.Currency(row.Currency)}
			fund := rapid.SampledFrom(append([]int64{0}, m.funds...)).Draw(t, "fund")
			rows = append(rows, donations.RowPatch{Key: fmt.Sprint(i), ContactID: &m.b.mina, Amount: &amount, FundID: &fund})
		}
		_, err = m.b.SaveBatchRows(m.b.ctx, row.ID, rows)
		require.NoError(t, err)
		open, m.batches = len(m.batches), append(m.batches, &batchModel{id: row.ID})
	}
	p := m.batches[open]
	row, err := m.b.PostBatch(m.b.ctx, donations.PostBatchInput{ID: p.id})
	require.NoError(t, err)
	for _, d := range row.DraftRows {
		g := &model{id: d.DonationID, kind: donation.KindGIFT, currency: money.Currency(row.Currency), minor: d.Minor}
		p.gifts, m.gifts, m.touched = append(p.gifts, g), append(m.gifts, g), g
	}
}

func (m *machine) reopenBatch(t *rapid.T) {
	posted := slices.DeleteFunc(slices.Clone(m.batches), func(p *batchModel) bool { return p.gifts == nil })
	if len(posted) == 0 {
		t.Skip("nothing was posted yet")
	}
	p := rapid.SampledFrom(posted).Draw(t, "batch")
	isRefunded := slices.ContainsFunc(p.gifts, func(g *model) bool { return !g.isGone && g.back > 0 })
	_, err := m.b.ReopenBatch(m.b.ctx, donations.ReopenBatchInput{ID: p.id, Reason: "mistake"})
	require.Equal(t, isRefunded, err != nil, "%v", err)
	if isRefunded {
		return
	}
	for _, g := range p.gifts {
		g.isGone = true
	}
	p.gifts, m.touched = nil, p.gifts[0]
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
	requireKeptSums(t, m.b.db)
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
