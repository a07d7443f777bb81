package memberships_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/memberships"
	"github.com/moim-crm/moim/server/testdb"
)

func TestStatusOf(t *testing.T) {
	t.Parallel()
	level := &ent.MembershipLevel{NewDays: 90, GraceDays: 30}
	voided := new(date.MustParse("2026-01-01").Midnight(time.UTC))
	first := &ent.MembershipTerm{StartOn: "2026-01-01", EndOn: "2026-12-31", Chain: 1, Kind: membershipterm.KindJOIN}
	second := &ent.MembershipTerm{StartOn: "2027-01-01", EndOn: "2027-12-31", Chain: 1, Kind: membershipterm.KindRENEWAL}
	again := &ent.MembershipTerm{StartOn: "2029-06-01", EndOn: "2030-05-31", Chain: 2, Kind: membershipterm.KindREJOIN}
	undone := &ent.MembershipTerm{StartOn: "2027-01-01", EndOn: "2027-12-31", Chain: 1, VoidedAt: voided}
	one, two := []*ent.MembershipTerm{first}, []*ent.MembershipTerm{first, second}
	tests := []struct {
		name      string
		terms     []*ent.MembershipTerm
		cancelled date.Date
		deceased  bool
		today     date.Date
		want      memberships.Status
	}{
		{"before the first day", one, "", false, "2025-12-31", memberships.StatusPending},
		{"on the first day", one, "", false, "2026-01-01", memberships.StatusNew},
		{"the last new day", one, "", false, "2026-03-31", memberships.StatusNew},
		{"no longer new", one, "", false, "2026-04-01", memberships.StatusCurrent},
		{"on the last day", one, "", false, "2026-12-31", memberships.StatusCurrent},
		{"the day after", one, "", false, "2027-01-01", memberships.StatusGrace},
		{"the last day of grace", one, "", false, "2027-01-30", memberships.StatusGrace},
		{"after the grace", one, "", false, "2027-01-31", memberships.StatusExpired},
		{"renewed", two, "", false, "2027-01-31", memberships.StatusCurrent},
		{"an undone renewal counts for nothing", []*ent.MembershipTerm{first, undone}, "", false, "2027-01-31", memberships.StatusExpired},
		{"who comes back is not new", append(slices.Clone(two), again), "", false, "2029-06-01", memberships.StatusCurrent},
		{"the day before a cancellation", one, "2026-06-01", false, "2026-05-31", memberships.StatusCurrent},
		{"the day of a cancellation", one, "2026-06-01", false, "2026-06-01", memberships.StatusCancelled},
		{"cancelled after the end", one, "2028-01-01", false, "2027-06-01", memberships.StatusExpired},
		{"cancelled and long over", one, "2026-06-01", false, "2030-01-01", memberships.StatusCancelled},
		{"cancelled before the first day", one, "2025-12-01", false, "2025-12-15", memberships.StatusCancelled},
		{"death goes before all", one, "2026-06-01", true, "2026-06-01", memberships.StatusDeceased},
		{"no term is left", []*ent.MembershipTerm{undone}, "", false, "2027-01-31", memberships.StatusPending},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := memberships.StatusOf(tt.terms, level, tt.cancelled, tt.deceased, tt.today); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

// TestTheDatabaseAgreesOnTheStatus writes many memberships with dates close to
// each other and asks both, the function and the database, on many days.
func TestTheDatabaseAgreesOnTheStatus(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setupOn(t, db)
		days := rapid.Custom(func(t *rapid.T) date.Date {
			return date.MustParse("2026-01-01").AddDays(rapid.IntRange(0, 14).Draw(t, "day"))
		})
		levels := []*ent.MembershipLevel{b.levelRow(t, 0, 0), b.levelRow(t, 3, 2), b.levelRow(t, 3, 2), b.levelRow(t, 400, 5)}
		var rows []drawn
		seed := 0
		for range 150 {
			seed++
			row := rapid.Custom(func(t *rapid.T) drawn { return draw(t, days, levels) }).Example(seed)
			rows = append(rows, b.write(t, row))
		}
		for offset := range 18 {
			today := date.MustParse("2025-12-30").AddDays(offset)
			b.compare(t, rows, today)
		}
	})
}

type drawn struct {
	id         int64
	level      *ent.MembershipLevel
	terms      []*ent.MembershipTerm
	cancelled  date.Date
	isDeceased bool
	joinedOn   date.Date
}

func draw(t *rapid.T, days *rapid.Generator[date.Date], levels []*ent.MembershipLevel) drawn {
	d := drawn{level: rapid.SampledFrom(levels).Draw(t, "level"), isDeceased: rapid.IntRange(0, 7).Draw(t, "deceased") == 0}
	if rapid.IntRange(0, 3).Draw(t, "cancelled") == 0 {
		d.cancelled = days.Draw(t, "cancelledOn")
	}
	d.joinedOn = days.Draw(t, "join")
	start, chain := d.joinedOn, 1
	for range rapid.IntRange(0, 3).Draw(t, "terms") {
		term := &ent.MembershipTerm{StartOn: start, EndOn: start.AddDays(rapid.IntRange(0, 6).Draw(t, "length")), Chain: chain}
		d.terms = append(d.terms, term)
		start = term.EndOn.AddDays(1)
		if rapid.Bool().Draw(t, "lapses") {
			start, chain = start.AddDays(rapid.IntRange(1, 3).Draw(t, "gap")), chain+1
		}
	}
	return d
}

// write stores the membership as the service keeps it beside its terms.
func (b *bundle) write(t *testing.T, d drawn) drawn {
	t.Helper()
	b.tx(t, func(ctx context.Context) error {
		c := b.db.Client(ctx).Contact.Create().SetKind(contact.KindINDIVIDUAL).SetDisplayName("A").SetSortKey("a").
			SetIsDeceased(d.isDeceased).SaveX(ctx)
		create := b.db.Client(ctx).Membership.Create().SetHolderID(c.ID).SetLevelID(d.level.ID).SetJoinedOn(d.joinedOn)
		if _, starts, ends, _, ok := memberships.Summarize(d.terms); ok {
			create.SetStartsOn(starts).SetEndsOn(ends)
		}
		if !d.cancelled.IsZero() {
			create.SetCancelledOn(d.cancelled)
		}
		d.id = create.SaveX(ctx).ID
		return nil
	})
	return d
}

func (b *bundle) compare(t *testing.T, rows []drawn, today date.Date) {
	t.Helper()
	want := map[memberships.Status][]int64{}
	for _, d := range rows {
		status := memberships.StatusOf(d.terms, d.level, d.cancelled, d.isDeceased, today)
		want[status] = append(want[status], d.id)
	}
	counts, err := b.service.StatusCounts(b.ctx, today)
	if err != nil {
		t.Fatal(err)
	}
	for _, status := range memberships.Statuses() {
		is, err := b.service.StatusPredicate(b.ctx, today, status)
		if err != nil {
			t.Fatal(err)
		}
		got := b.db.Client(b.ctx).Membership.Query().Where(is).Order(ent.Asc(membership.FieldID)).IDsX(b.ctx)
		if !slices.Equal(got, want[status]) {
			t.Errorf("on %s the database says %s of %v, the function of %v", today, status, got, want[status])
		}
		if counts[status] != len(want[status]) {
			t.Errorf("on %s %d are counted as %s, want %d", today, counts[status], status, len(want[status]))
		}
	}
	both, err := b.service.StatusPredicate(b.ctx, today, memberships.StatusNew, memberships.StatusCurrent)
	if err != nil {
		t.Fatal(err)
	}
	n := b.db.Client(b.ctx).Membership.Query().Where(both).CountX(b.ctx)
	if n != len(want[memberships.StatusNew])+len(want[memberships.StatusCurrent]) {
		t.Errorf("on %s %d are new or current", today, n)
	}
}

func TestStatusFilterWorksThroughAnEdge(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setupOn(t, db)
		member, other := b.person(t, "Kim"), b.person(t, "Lee")
		b.start(t, member, b.level(t, memberships.CreateLevelInput{Name: "Friend"}))
		is, err := b.service.StatusPredicate(b.ctx, b.today(), memberships.StatusNew)
		if err != nil {
			t.Fatal(err)
		}
		got := db.Client(b.ctx).Contact.Query().Where(contact.HasMembershipsWith(is)).IDsX(b.ctx)
		if !slices.Equal(got, []int64{member}) {
			t.Errorf("new members are %v, want %d and not %d", got, member, other)
		}
		none, err := b.service.StatusPredicate(b.ctx, b.today())
		if err != nil {
			t.Fatal(err)
		}
		if db.Client(b.ctx).Membership.Query().Where(none).ExistX(b.ctx) {
			t.Error("no status at all found a membership")
		}
	})
}
