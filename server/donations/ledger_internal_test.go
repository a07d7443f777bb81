package donations

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/ledgerentry"
)

func booked(shares ...share) *booking {
	return &booking{
		kind: donation.KindGIFT, account: ledgerentry.AccountMONEY, currency: "EUR",
		on: "2026-01-31", shares: shares,
	}
}

func TestLedgerLines(t *testing.T) {
	t.Parallel()
	dues := booked(share{1, 100})
	dues.kind = donation.KindDUES
	later := booked(share{1, 60}, share{2, 40})
	later.on = "2026-02-01"
	refunded := booked(share{1, 60}, share{2, 40})
	refunded.paybacks = []payback{{9, "2026-03-01", 50}}
	moved := booked(share{3, 100})
	moved.paybacks = refunded.paybacks
	void := booked(share{1, 60}, share{2, 40})
	void.isVoid = true
	money, correction := ledgerentry.AccountMONEY, ledgerentry.KindCORRECTION
	tests := map[string]struct {
		before, after *booking
		want          []line
	}{
		"a first booking": {nil, booked(share{1, 60}, share{2, 40}), []line{
			{0, ledgerentry.KindGIFT, money, 1, 60, "2026-01-31"}, {0, ledgerentry.KindGIFT, money, 2, 40, "2026-01-31"},
		}},
		"dues":                    {nil, dues, []line{{0, ledgerentry.KindDUES, money, 1, 100, "2026-01-31"}}},
		"a part of nought":        {nil, booked(share{1, 100}, share{2, 0}), []line{{0, ledgerentry.KindGIFT, money, 1, 100, "2026-01-31"}}},
		"nothing changed":         {booked(share{1, 100}), booked(share{1, 100}), nil},
		"never booked and undone": {nil, void, nil},
		"one fund changed": {booked(share{1, 60}, share{2, 40}), booked(share{1, 60}, share{2, 50}), []line{
			{0, correction, money, 2, -40, "2026-01-31"}, {0, correction, money, 2, 50, "2026-01-31"},
		}},
		"another day": {booked(share{1, 60}, share{2, 40}), later, []line{
			{0, correction, money, 1, -60, "2026-01-31"}, {0, correction, money, 2, -40, "2026-01-31"},
			{0, correction, money, 1, 60, "2026-02-01"}, {0, correction, money, 2, 40, "2026-02-01"},
		}},
		"a refund": {booked(share{1, 60}, share{2, 40}), refunded, []line{
			{9, ledgerentry.KindREFUND, money, 1, -30, "2026-03-01"}, {9, ledgerentry.KindREFUND, money, 2, -20, "2026-03-01"},
		}},
		"another fund after a refund": {refunded, moved, []line{
			{0, correction, money, 1, -60, "2026-01-31"}, {0, correction, money, 2, -40, "2026-01-31"},
			{9, correction, money, 1, 30, "2026-03-01"}, {9, correction, money, 2, 20, "2026-03-01"},
			{0, correction, money, 3, 100, "2026-01-31"}, {9, correction, money, 3, -50, "2026-03-01"},
		}},
		"taken back": {booked(share{1, 60}, share{2, 40}), void, []line{
			{0, correction, money, 1, -60, "2026-01-31"}, {0, correction, money, 2, -40, "2026-01-31"},
		}},
		"restored": {void, booked(share{1, 60}, share{2, 40}), []line{
			{0, correction, money, 1, 60, "2026-01-31"}, {0, correction, money, 2, 40, "2026-01-31"},
		}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := ledgerLines(test.before, test.after)
			require.NoError(t, err)
			require.Equal(t, test.want, got)
		})
	}
}

// TestLedgerLinesLeadAnywhere walks from booking to booking and finds that the
// lines always add up to the booking reached, and no fund ever falls below nought.
func TestLedgerLinesLeadAnywhere(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		type place struct {
			account ledgerentry.Account
			fund    int64
			on      date.Date
		}
		sums := map[place]int64{}
		var before *booking
		for range rapid.IntRange(1, 6).Draw(t, "steps") {
			after := drawBooking(t)
			lines, err := ledgerLines(before, after)
			require.NoError(t, err)
			for _, l := range lines {
				sums[place{l.account, l.fund, l.on}] += l.minor
			}
			want := map[place]int64{}
			byFund := map[int64]int64{}
			all, err := after.lines()
			require.NoError(t, err)
			for _, l := range all {
				want[place{l.account, l.fund, l.on}] += l.minor
				byFund[l.fund] += l.minor
			}
			for p, sum := range sums {
				require.Equal(t, want[p], sum)
			}
			for _, sum := range byFund {
				require.GreaterOrEqual(t, sum, int64(0))
			}
			before = after
		}
	})
}

func drawBooking(t *rapid.T) *booking {
	b := booked()
	b.isVoid = rapid.IntRange(0, 4).Draw(t, "void") == 0
	b.on = rapid.SampledFrom([]date.Date{"2026-01-01", "2026-01-02"}).Draw(t, "on")
	total := int64(0)
	for i := range rapid.IntRange(1, 4).Draw(t, "funds") {
		minor := rapid.Int64Range(1, 10_000).Draw(t, "minor")
		b.shares = append(b.shares, share{int64(i + 1), minor})
		total += minor
	}
	for i := range rapid.IntRange(0, 4).Draw(t, "refunds") {
		if total == 0 {
			break
		}
		minor := rapid.Int64Range(1, total).Draw(t, "refund")
		b.paybacks = append(b.paybacks, payback{int64(i + 1), "2026-03-01", minor})
		total -= minor
	}
	return b
}
