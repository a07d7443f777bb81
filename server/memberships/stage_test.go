package memberships_test

import (
	"context"
	"testing"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/ent/membershiplevel"
	"github.com/moim-crm/moim/server/memberships"
)

func TestStagesOfListsAndRecordsAgree(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		short, long := 10, 200
		levels := []memberships.LevelRules{{}, {RenewalOpensDays: &short, GraceDays: &short}, {RenewalOpensDays: &long, GraceDays: &long}}
		var all []int64
		for i, rules := range levels {
			l := b.level(t, memberships.CreateLevelInput{Name: string(rune('A' + i)), LevelRules: rules})
			for _, on := range []date.Date{"2024-01-31", "2025-08-01", "2025-10-20", "2025-11-21", "2025-11-22", "2025-11-23", "2026-01-05", "2026-11-22"} {
				out, err := b.service.Start(b.ctx, memberships.StartInput{HolderID: b.person(t, "P"), LevelID: l.ID, JoinOn: on})
				if err != nil {
					t.Fatal(err)
				}
				all = append(all, out.Membership.ID)
			}
		}
		if _, err := b.service.Cancel(b.ctx, memberships.CancelInput{MembershipID: all[0], On: "2030-01-01"}); err != nil {
			t.Fatal(err)
		}
		b.tx(t, func(ctx context.Context) error {
			m := b.db.Client(ctx).Membership.GetX(ctx, all[1])
			return b.db.Client(ctx).Contact.UpdateOneID(m.HolderID).SetIsDeceased(true).Exec(ctx)
		})
		found := map[int64]memberships.Stage{}
		for _, stage := range memberships.Stages() {
			p, err := b.service.StagePredicate(b.ctx, b.today(), stage)
			if err != nil {
				t.Fatal(err)
			}
			for _, id := range b.db.Client(b.ctx).Membership.Query().Where(p).IDsX(b.ctx) {
				if found[id] != "" {
					t.Errorf("membership %d is %s and %s", id, found[id], stage)
				}
				found[id] = stage
			}
		}
		seen := map[memberships.Stage]int{}
		for _, id := range all {
			want := b.standing(t, id).Stage
			seen[want]++
			if found[id] != want {
				t.Errorf("membership %d: the list says %q, the record %q", id, found[id], want)
			}
		}
		for _, stage := range append(memberships.Stages(), "") {
			if seen[stage] == 0 {
				t.Errorf("nothing was %q: the test tries too little", stage)
			}
		}
	})
}

func TestEndsByMonthCountsWhatTheListShows(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		o := furnish(t, b)
		ends, err := b.service.EndsByMonth(b.ctx, "2027-01-01", "2028-12-31")
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]int{}
		for _, e := range ends {
			if e.LevelID != o.friend.ID {
				t.Errorf("an unknown level %d", e.LevelID)
			}
			got[e.Month] = e.Count
		}
		// Those who are cancelled or have died are not among the ends of November.
		if len(got) != 3 || got["2027-10"] != 1 || got["2027-11"] != 1 || got["2028-04"] != 1 {
			t.Errorf("ends %v", got)
		}
		p, err := b.service.StagePredicate(b.ctx, b.today(), memberships.Stages()...)
		if err != nil {
			t.Fatal(err)
		}
		if n := b.db.Client(b.ctx).Membership.Query().Where(p, membership.EndsOnGTE("2027-11-01"), membership.EndsOnLTE("2027-11-30")).CountX(b.ctx); n != got["2027-11"] {
			t.Errorf("the bar says %d, the list %d", got["2027-11"], n)
		}
	})
}

func TestExamplesSayWhatALevelMeans(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		fixed, life := membershiplevel.PeriodFIXED, membershiplevel.PeriodLIFETIME
		one, october := 1, 10
		out, err := b.service.LevelExamples(b.ctx, 0, memberships.LevelRules{Period: &fixed, RolloverMonth: &october, RolloverDay: &one},
			[]date.Date{"2026-09-30", "2026-11-15"})
		if err != nil {
			t.Fatal(err)
		}
		if out[0].EndOn != "2026-12-31" || out[1].EndOn != "2027-12-31" || out[1].NextEndOn != "2028-12-31" {
			t.Errorf("a calendar year: %+v", out)
		}
		if out[1].OpensOn != "2027-11-01" || out[1].GraceUntil != "2028-01-30" || out[1].NewUntil != "2027-02-12" {
			t.Errorf("its days: %+v", out[1])
		}
		out, err = b.service.LevelExamples(b.ctx, 0, memberships.LevelRules{Period: &life}, []date.Date{"2026-11-15"})
		if err != nil || !out[0].IsForLife || out[0].OpensOn != "" {
			t.Errorf("for life: %+v, %v", out, err)
		}
		nine := 9
		if _, err := b.service.LevelExamples(b.ctx, 0, memberships.LevelRules{Period: &fixed, Months: &nine}, []date.Date{"2026-11-15"}); err == nil {
			t.Error("nine months of a calendar were taken")
		}
	})
}

func TestAMembershipForLife(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		life := membershiplevel.PeriodLIFETIME
		friend := b.level(t, memberships.CreateLevelInput{Name: "Friend"})
		patron := b.level(t, memberships.CreateLevelInput{Name: "Patron", LevelRules: memberships.LevelRules{Period: &life}})
		m := b.start(t, b.person(t, "Kim"), friend)
		b.set("2027-02-01")
		preview, err := b.service.PreviewLevelChange(b.ctx, m.Membership.ID, patron.ID, "")
		if err != nil || preview.Why != nil || preview.EndOn != date.Last || preview.StartOn != "2027-02-01" {
			t.Fatalf("preview %+v, %v", preview, err)
		}
		up, err := b.service.ChangeLevel(b.ctx, memberships.ChangeLevelInput{MembershipID: m.Membership.ID, LevelID: patron.ID})
		if err != nil || up.Membership.EndsOn != date.Last {
			t.Fatalf("for life: %+v, %v", up, err)
		}
		b.set("2060-01-01")
		if st := b.standing(t, m.Membership.ID); st.Status != memberships.StatusCurrent || st.MayRenew || st.Stage != memberships.StageLater {
			t.Errorf("decades later %+v", st)
		}
		if _, err := b.service.Renew(b.ctx, memberships.RenewInput{MembershipID: m.Membership.ID, ExpectedTermID: up.Term.ID, IsEarly: true}); err == nil {
			t.Error("what does not end was renewed")
		}
		down, err := b.service.ChangeLevel(b.ctx, memberships.ChangeLevelInput{MembershipID: m.Membership.ID, LevelID: friend.ID})
		if err != nil || down.Membership.EndsOn != "2060-12-31" {
			t.Errorf("back to a year: %+v, %v", down, err)
		}
	})
}

func TestRetentionCountsWhoWentOnWithoutAGap(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		friend, patron := b.level(t, memberships.CreateLevelInput{Name: "Friend"}), b.level(t, memberships.CreateLevelInput{Name: "Patron"})
		stays, returns, leaves, moves, dies := b.person(t, "A"), b.person(t, "B"), b.person(t, "C"), b.person(t, "D"), b.person(t, "E")
		ids := map[int64]int64{}
		for _, who := range []int64{stays, returns, leaves, moves, dies} {
			ids[who] = b.start(t, who, friend).Membership.ID // all end on 21 November 2027
		}
		b.set("2027-06-01")
		if _, err := b.service.ChangeLevel(b.ctx, memberships.ChangeLevelInput{MembershipID: ids[moves], LevelID: patron.ID}); err != nil {
			t.Fatal(err)
		}
		renew := func(who int64) {
			t.Helper()
			if _, err := b.service.Renew(b.ctx, memberships.RenewInput{MembershipID: ids[who]}); err != nil {
				t.Fatal(err)
			}
		}
		b.set("2027-12-21") // the last day of the grace
		renew(stays)
		if r, err := b.service.Retention(b.ctx); err != nil || r.Ended != 0 {
			t.Errorf("while somebody may still renew: %+v, %v", r, err)
		}
		b.set("2028-02-01")
		renew(returns)
		b.tx(t, func(ctx context.Context) error {
			return b.db.Client(ctx).Contact.UpdateOneID(dies).SetIsDeceased(true).Exec(ctx)
		})
		r, err := b.service.Retention(b.ctx)
		if err != nil || r.From != "2027-01-02" || r.To != "2028-01-01" || r.Ended != 4 || r.Renewed != 1 {
			t.Errorf("retention %+v, %v: one of A, B, C and D stayed", r, err)
		}
		counts, err := b.service.LevelCounts(b.ctx, b.today())
		if err != nil {
			t.Fatal(err)
		}
		got := map[memberships.LevelCount]bool{}
		for _, c := range counts {
			got[c] = true
		}
		for _, want := range []memberships.LevelCount{
			{friend.ID, memberships.StatusCurrent, 2}, {friend.ID, memberships.StatusExpired, 1},
			{friend.ID, memberships.StatusDeceased, 1}, {patron.ID, memberships.StatusExpired, 1},
		} {
			if !got[want] {
				t.Errorf("no %+v among %+v", want, counts)
			}
		}
	})
}
