package memberships_test

import (
	"testing"

	"github.com/moim-crm/moim/ent/membershiplevel"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/memberships"
)

func TestLevelRulesAreChecked(t *testing.T) {
	t.Parallel()
	fixed := func(months, month, day, rolloverMonth, rolloverDay int) memberships.LevelRules {
		return memberships.LevelRules{
			Period: new(membershiplevel.PeriodFIXED), Months: &months, FixedMonth: &month, FixedDay: &day,
			RolloverMonth: &rolloverMonth, RolloverDay: &rolloverDay,
		}
	}
	tests := []struct {
		name  string
		in    memberships.CreateLevelInput
		field string
	}{
		{"defaults are good", memberships.CreateLevelInput{Name: "A"}, ""},
		{"no name", memberships.CreateLevelInput{Name: " "}, "name"},
		{"no time at all", memberships.CreateLevelInput{Name: "A", LevelRules: memberships.LevelRules{Months: new(0)}}, "months"},
		{"five months of a calendar", memberships.CreateLevelInput{Name: "A", LevelRules: fixed(5, 1, 1, 0, 1)}, "months"},
		{"quarters", memberships.CreateLevelInput{Name: "A", LevelRules: fixed(3, 1, 1, 0, 1)}, ""},
		{"31 April", memberships.CreateLevelInput{Name: "A", LevelRules: fixed(12, 4, 31, 0, 1)}, "fixedDay"},
		{"29 February", memberships.CreateLevelInput{Name: "A", LevelRules: fixed(12, 2, 29, 0, 1)}, ""},
		{"month 13", memberships.CreateLevelInput{Name: "A", LevelRules: fixed(12, 13, 1, 0, 1)}, "fixedDay"},
		{"rollover on 31 June", memberships.CreateLevelInput{Name: "A", LevelRules: fixed(12, 1, 1, 6, 31)}, "rolloverDay"},
		{"rollover on the first day", memberships.CreateLevelInput{Name: "A", LevelRules: fixed(12, 1, 1, 1, 1)}, "rolloverDay"},
		{"rollover of quarters", memberships.CreateLevelInput{Name: "A", LevelRules: fixed(3, 1, 1, 10, 1)}, "rolloverMonth"},
		{"negative grace", memberships.CreateLevelInput{Name: "A", LevelRules: memberships.LevelRules{GraceDays: new(-1)}}, "graceDays"},
		{"no seat", memberships.CreateLevelInput{Name: "A", LevelRules: memberships.LevelRules{Seats: new(0)}}, "seats"},
		{"seats for nobody", memberships.CreateLevelInput{Name: "A", LevelRules: memberships.LevelRules{Seats: new(4)}}, "inherit"},
		{"nobody's seat for all", memberships.CreateLevelInput{Name: "A", LevelRules: memberships.LevelRules{Inherit: new(membershiplevel.InheritANYBODY)}}, "seats"},
		{"negative price", memberships.CreateLevelInput{Name: "A", Prices: []money.Money{won(-1)}}, "prices"},
		{"two prices in won", memberships.CreateLevelInput{Name: "A", Prices: []money.Money{won(1), won(2)}}, "prices"},
		{"a price in nothing", memberships.CreateLevelInput{Name: "A", Prices: []money.Money{{Minor: 1}}}, "prices"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			err := tt.in.Validate()
			if tt.field == "" {
				if err != nil {
					t.Error(err)
				}
				return
			}
			refused(t, err, errs.CodeInvalid, tt.field)
		})
	}
}

func TestUpdateLevel(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		l := b.level(t, memberships.CreateLevelInput{Name: "Friend", Prices: []money.Money{won(50000), {Minor: 4000, Currency: "USD"}}})
		dollars := priceOf(t, l.Edges.Prices[1].Currency, l.Edges.Prices[1].AmountMinor)
		if dollars != (money.Money{Minor: 4000, Currency: "USD"}) {
			t.Errorf("prices %v", l.Edges.Prices)
		}
		after, err := b.service.UpdateLevel(b.ctx, memberships.UpdateLevelInput{
			ID: l.ID, Name: new("Freund"), Prices: []money.Money{won(60000), {Minor: 3500, Currency: "EUR"}},
			LevelRules: memberships.LevelRules{GraceDays: new(7)},
		})
		if err != nil {
			t.Fatal(err)
		}
		if after.Name != "Freund" || after.GraceDays != 7 || after.Months != 12 || len(after.Edges.Prices) != 2 {
			t.Errorf("after %+v", after)
		}
		kept := false
		for _, p := range after.Edges.Prices {
			kept = kept || p.ID == l.Edges.Prices[0].ID && p.AmountMinor == 60000
		}
		if !kept {
			t.Error("the price in won became another row: its history is cut")
		}
		_, err = b.service.UpdateLevel(b.ctx, memberships.UpdateLevelInput{ID: l.ID, LevelRules: memberships.LevelRules{Seats: new(3)}})
		refused(t, err, errs.CodeInvalid, "inherit")
		if away, err := b.service.ArchiveLevel(b.ctx, l.ID); err != nil || away.ArchivedAt == nil {
			t.Errorf("%v, %+v", err, away)
		}
		no := false
		if back, err := b.service.UpdateLevel(b.ctx, memberships.UpdateLevelInput{ID: l.ID, IsArchived: &no}); err != nil || back.ArchivedAt != nil {
			t.Errorf("%v, %+v", err, back)
		}
	})
}

func priceOf(t *testing.T, currency string, minor int64) money.Money {
	t.Helper()
	m, err := money.New(minor, money.Currency(currency))
	if err != nil {
		t.Fatal(err)
	}
	return m
}
