package memberships_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membershiplevel"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/server/memberships"
)

func rolling(months int) *ent.MembershipLevel {
	return &ent.MembershipLevel{Period: membershiplevel.PeriodROLLING, Months: months}
}

// fixed is a level of the calendar: first day of its year, and the rollover.
func fixed(months, month, day, rolloverMonth, rolloverDay int) *ent.MembershipLevel {
	return &ent.MembershipLevel{
		Period: membershiplevel.PeriodFIXED, Months: months, FixedMonth: month, FixedDay: day,
		RolloverMonth: rolloverMonth, RolloverDay: rolloverDay,
	}
}

func TestFirstTerm(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name  string
		level *ent.MembershipLevel
		join  date.Date
		want  date.Date
	}{
		{"a year from an ordinary day", rolling(12), "2026-11-22", "2027-11-21"},
		{"a year from new year", rolling(12), "2026-01-01", "2026-12-31"},
		{"three years stay three", rolling(36), "2026-11-22", "2029-11-21"},
		{"a year from a leap day lasts to the end of February", rolling(12), "2024-02-29", "2025-02-28"},
		{"four years from a leap day", rolling(48), "2024-02-29", "2028-02-28"},
		{"a month from the 31st into a short month", rolling(1), "2026-01-31", "2026-02-28"},
		{"a month from the 31st into a month of 30", rolling(1), "2026-03-31", "2026-04-30"},
		{"a month from the 30th into a month of 31", rolling(1), "2026-04-30", "2026-05-29"},
		{"for life", rolling(1200), "2026-11-22", "2126-11-21"},

		{"calendar year, joined in spring", fixed(12, 1, 1, 0, 1), "2026-03-15", "2026-12-31"},
		{"calendar year, joined on its first day", fixed(12, 1, 1, 0, 1), "2026-01-01", "2026-12-31"},
		{"calendar year, joined on its last day", fixed(12, 1, 1, 0, 1), "2026-12-31", "2026-12-31"},
		{"school year", fixed(12, 3, 1, 0, 1), "2027-02-10", "2027-02-28"},
		{"school year into a leap year", fixed(12, 3, 1, 0, 1), "2027-03-01", "2028-02-29"},
		{"half-years, the second", fixed(6, 1, 1, 0, 1), "2026-08-09", "2026-12-31"},
		{"half-years from April, the winter one", fixed(6, 4, 1, 0, 1), "2026-11-22", "2027-03-31"},
		{"months that begin on the 31st", fixed(1, 1, 31, 0, 1), "2026-02-10", "2026-02-27"},
		{"two calendar years", fixed(24, 1, 1, 0, 1), "2026-03-15", "2027-12-31"},
		{"year from the leap day, common year", fixed(12, 2, 29, 0, 1), "2025-06-01", "2026-02-27"},
		{"year from the leap day, leap year", fixed(12, 2, 29, 0, 1), "2027-06-01", "2028-02-28"},

		{"the day before the rollover", fixed(12, 1, 1, 10, 1), "2026-09-30", "2026-12-31"},
		{"the day of the rollover buys the next year too", fixed(12, 1, 1, 10, 1), "2026-10-01", "2027-12-31"},
		{"after the rollover", fixed(12, 1, 1, 10, 1), "2026-12-31", "2027-12-31"},
		{"a rollover in the next calendar year", fixed(12, 7, 1, 5, 15), "2027-05-15", "2028-06-30"},
		{"before a rollover in the next calendar year", fixed(12, 7, 1, 5, 15), "2026-12-24", "2027-06-30"},
		{"a rollover in the month of the start, later", fixed(12, 7, 1, 7, 20), "2026-07-20", "2028-06-30"},
		{"a rollover in the month of the start, earlier", fixed(12, 7, 20, 7, 1), "2026-07-05", "2027-07-19"},
		{"two years and a rollover", fixed(24, 1, 1, 10, 1), "2026-11-22", "2028-12-31"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			want := memberships.Term{Start: tt.join, End: tt.want, Chain: 1, Anchor: tt.join}
			if diff := cmp.Diff(want, memberships.FirstTerm(tt.level, tt.join)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestNextTerm(t *testing.T) {
	t.Parallel()
	year := memberships.Term{Start: "2025-11-22", End: "2026-11-21", Chain: 1, Anchor: "2025-11-22"}
	tests := []struct {
		name     string
		level    *ent.MembershipLevel
		previous memberships.Term
		today    date.Date
		want     memberships.Term
	}{
		{"early", rolling(12), year, "2026-09-22", memberships.Term{Start: "2026-11-22", End: "2027-11-21", Chain: 1, Anchor: "2025-11-22"}},
		{"on the last day", rolling(12), year, "2026-11-21", memberships.Term{Start: "2026-11-22", End: "2027-11-21", Chain: 1, Anchor: "2025-11-22"}},
		{"on the last day of grace", rolling(12), year, "2026-12-21", memberships.Term{Start: "2026-11-22", End: "2027-11-21", Chain: 1, Anchor: "2025-11-22"}},
		{"after the grace the gap stays", rolling(12), year, "2026-12-22", memberships.Term{Start: "2026-12-22", End: "2027-12-21", Chain: 2, Anchor: "2026-12-22"}},
		{"years later", rolling(12), year, "2031-02-28", memberships.Term{Start: "2031-02-28", End: "2032-02-27", Chain: 2, Anchor: "2031-02-28"}},
		{"onto the calendar", fixed(12, 1, 1, 0, 1), year, "2026-11-01", memberships.Term{Start: "2026-11-22", End: "2026-12-31", Chain: 1, Anchor: "2025-11-22"}},
		{"onto the calendar after its rollover", fixed(12, 1, 1, 10, 1), year, "2026-11-01", memberships.Term{Start: "2026-11-22", End: "2027-12-31", Chain: 1, Anchor: "2025-11-22"}},
		{
			"off the calendar the months count from the new start", rolling(12),
			memberships.Term{Start: "2026-03-15", End: "2026-12-31", Chain: 1, Anchor: "2026-03-15"}, "2026-12-01",
			memberships.Term{Start: "2027-01-01", End: "2027-12-31", Chain: 1, Anchor: "2027-01-01"},
		},
		{
			"the leap day comes back", rolling(12),
			memberships.Term{Start: "2027-03-01", End: "2028-02-28", Chain: 1, Anchor: "2024-02-29"}, "2028-02-01",
			memberships.Term{Start: "2028-02-29", End: "2029-02-28", Chain: 1, Anchor: "2024-02-29"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, memberships.NextTerm(tt.level, tt.previous, 30, tt.today)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func aDay(t *rapid.T, name string) date.Date {
	return date.MustParse("1990-01-01").AddDays(rapid.IntRange(0, 365*60).Draw(t, name))
}

func aLevel(t *rapid.T) *ent.MembershipLevel {
	if rapid.Bool().Draw(t, "isRolling") {
		return rolling(rapid.IntRange(1, 60).Draw(t, "months"))
	}
	month := rapid.IntRange(1, 12).Draw(t, "month")
	l := fixed(rapid.SampledFrom([]int{1, 2, 3, 4, 6, 12, 24, 36}).Draw(t, "months"), month, rapid.IntRange(1, 28).Draw(t, "day"), 0, 1)
	if l.Months%12 == 0 && rapid.Bool().Draw(t, "rolls") {
		l.RolloverMonth, l.RolloverDay = rapid.IntRange(1, 12).Draw(t, "rolloverMonth"), rapid.IntRange(1, 28).Draw(t, "rolloverDay")
		if l.RolloverMonth == l.FixedMonth && l.RolloverDay == l.FixedDay {
			l.RolloverMonth = 0
		}
	}
	return l
}

func TestRenewalsInTimeLeaveNeitherGapNorOverlap(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		term := memberships.FirstTerm(aLevel(t), aDay(t, "join"))
		for range rapid.IntRange(1, 12).Draw(t, "renewals") {
			grace := rapid.IntRange(0, 90).Draw(t, "grace")
			paidOn := term.End.AddDays(rapid.IntRange(-90, grace).Draw(t, "paid"))
			next := memberships.NextTerm(aLevel(t), term, grace, paidOn)
			if next.Start != term.End.AddDays(1) || next.Chain != term.Chain {
				t.Fatalf("%v does not follow %v", next, term)
			}
			if next.End.Before(next.Start) {
				t.Fatalf("%v ends before it begins", next)
			}
			term = next
		}
	})
}

func TestARenewalAfterTheGraceKeepsTheGap(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		level, grace := aLevel(t), rapid.IntRange(0, 90).Draw(t, "grace")
		term := memberships.FirstTerm(level, aDay(t, "join"))
		today := term.End.AddDays(grace + rapid.IntRange(1, 2000).Draw(t, "late"))
		next := memberships.NextTerm(level, term, grace, today)
		want := memberships.FirstTerm(level, today)
		want.Chain = 2
		if next != want {
			t.Fatalf("got %v, want %v as if joined today", next, want)
		}
	})
}

// Paying month by month must come to the same day as paying all at once: the
// 29th, 30th and 31st are not lost on the way through short months.
func TestRollingTermsDoNotDrift(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		join := aDay(t, "join")
		months, times := rapid.IntRange(1, 24).Draw(t, "months"), rapid.IntRange(1, 40).Draw(t, "times")
		term := memberships.FirstTerm(rolling(months), join)
		for range times - 1 {
			term = memberships.NextTerm(rolling(months), term, 0, term.End)
		}
		if once := memberships.FirstTerm(rolling(months*times), join); once.End != term.End {
			t.Fatalf("%d terms of %d months from %s end on %s, one of them all on %s", times, months, join, term.End, once.End)
		}
	})
}

func TestFixedTermsEndWithThePeriod(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		level := aLevel(t)
		if level.Period != membershiplevel.PeriodFIXED {
			return
		}
		join := aDay(t, "join")
		term := memberships.FirstTerm(level, join)
		if begin := term.End.AddDays(1); begin.Day() != level.FixedDay || (int(begin.Month())-level.FixedMonth)%min(level.Months, 12) != 0 {
			t.Fatalf("%v ends in the middle of a period", term)
		}
		most := level.Months
		if level.RolloverMonth > 0 {
			most += 12
		}
		if !term.End.Before(join.AddMonths(most)) {
			t.Fatalf("%v is longer than %d months", term, most)
		}
		if after := memberships.NextTerm(level, term, 0, term.End); after.End != term.End.AddDays(1).AddMonths(level.Months).AddDays(-1) {
			t.Fatalf("the period after %v is %v", term, after)
		}
	})
}

func TestLevelChangeKeepsTheEnd(t *testing.T) {
	t.Parallel()
	before := memberships.FirstTerm(rolling(12), "2026-01-31")
	after := memberships.LevelChangeTerm(before, "2026-06-15")
	if diff := cmp.Diff(memberships.Term{Start: "2026-06-15", End: before.End, Chain: 1, Anchor: "2026-01-31"}, after); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if next := memberships.NextTerm(rolling(1), after, 0, after.End); next.End != "2027-02-28" {
		t.Errorf("the month after the change ends on %s: the anchor was lost", next.End)
	}
}

func TestMayRenew(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		today  date.Date
		isOpen bool
	}{
		{"the day before the window", "2026-10-31", false},
		{"the first day", "2026-11-01", true},
		{"the last day of the term", "2026-12-31", true},
		{"long after", "2030-01-01", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			opens, isOpen := memberships.MayRenew("2026-12-31", 60, tt.today)
			if opens != "2026-11-01" || isOpen != tt.isOpen {
				t.Errorf("opens %s, open %v", opens, isOpen)
			}
		})
	}
}

func TestDirectionOf(t *testing.T) {
	t.Parallel()
	low, high := &ent.MembershipLevel{Rank: 1}, &ent.MembershipLevel{Rank: 5}
	if memberships.DirectionOf(low, high) != memberships.Upgrade || memberships.DirectionOf(high, low) != memberships.Downgrade ||
		memberships.DirectionOf(low, low) != memberships.Sideways {
		t.Error("the direction does not follow the rank")
	}
}

func TestSeatsLeft(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name                string
		kind                contact.Kind
		limit, taken, wants int
	}{
		{"a person sits on a seat of their own", contact.KindINDIVIDUAL, 4, 2, 1},
		{"a household does not", contact.KindHOUSEHOLD, 4, 2, 2},
		{"an organization does not", contact.KindORGANIZATION, 4, 4, 0},
		{"one seat is the holder's", contact.KindINDIVIDUAL, 1, 0, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := memberships.SeatsLeft(tt.limit, &ent.Contact{Kind: tt.kind}, tt.taken); got != tt.wants {
				t.Errorf("%d seats left, want %d", got, tt.wants)
			}
		})
	}
}

func TestSummarizeFollowsTheLatestChain(t *testing.T) {
	t.Parallel()
	now := new(date.MustParse("2026-01-01").Midnight(time.UTC))
	terms := []*ent.MembershipTerm{
		{ID: 1, StartOn: "2020-01-31", EndOn: "2020-02-29", Chain: 1, Kind: membershipterm.KindJOIN},
		{ID: 2, StartOn: "2020-03-01", EndOn: "2020-03-30", Chain: 1, Kind: membershipterm.KindRENEWAL},
		{ID: 3, StartOn: "2024-05-01", EndOn: "2025-04-30", Chain: 2, Kind: membershipterm.KindREJOIN},
		{ID: 4, StartOn: "2025-05-01", EndOn: "2026-04-30", Chain: 2, Kind: membershipterm.KindRENEWAL, VoidedAt: now},
	}
	joined, starts, ends, latest, ok := memberships.Summarize(terms)
	if !ok || joined != "2020-01-31" || starts != "2024-05-01" || ends != "2025-04-30" || latest.Chain != 2 {
		t.Errorf("joined %s, starts %s, ends %s, latest %v", joined, starts, ends, latest)
	}
	_, starts, ends, latest, _ = memberships.Summarize(terms[:2])
	if starts != "2020-01-31" || ends != "2020-03-30" || latest.Anchor != "2020-01-31" {
		t.Errorf("starts %s, ends %s, latest %v", starts, ends, latest)
	}
	if _, _, _, _, ok := memberships.Summarize(terms[3:]); ok {
		t.Error("a voided term counts")
	}
}
