package memberships_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/memberships"
)

func TestStartWritesTermDuesAndNews(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		kim := b.person(t, "Kim")
		l := b.level(t, memberships.CreateLevelInput{Name: "Friend", Prices: []money.Money{won(50000)}})
		out, err := b.service.Start(b.ctx, memberships.StartInput{
			HolderID: kim, LevelID: l.ID, CoordinatorID: kim, Payment: paid(won(40000)), Note: "from the fair",
		})
		if err != nil {
			t.Fatal(err)
		}
		m, term := out.Membership, out.Term
		if m.JoinedOn != "2026-11-22" || m.StartsOn != "2026-11-22" || m.EndsOn != "2027-11-21" || m.Version != 1 || *m.CoordinatorID != kim {
			t.Errorf("membership %+v", m)
		}
		if term.Kind != membershipterm.KindJOIN || term.PriceMinor != 40000 || term.Currency != "KRW" || term.Chain != 1 {
			t.Errorf("term %+v", term)
		}
		gift := b.db.Client(b.ctx).Donation.GetX(b.ctx, *term.DonationID)
		if gift.ContactID != kim || gift.Kind != donation.KindDUES || gift.AmountMinor != 40000 || gift.ReceivedOn != "2026-11-22" {
			t.Errorf("dues %+v", gift)
		}
		if got := b.events(t); !slices.Equal(got, []string{"membership_level.created", "membership.started"}) {
			t.Errorf("events %v", got)
		}
		if n := b.db.Client(b.sys).AuditEntry.Query().Where(auditentry.EntityType("Membership"), auditentry.ContactID(kim)).CountX(b.sys); n != 1 {
			t.Errorf("%d entries in the history of the membership, want one", n)
		}
		if st := b.standing(t, m.ID); st.Status != memberships.StatusNew || st.MayRenew || st.RenewalOpenOn != "2027-09-22" || st.SeatLimit != 1 || st.SeatsTaken != 1 {
			t.Errorf("standing %+v", st)
		}
	})
}

func TestStartTakesThePriceFromTheLevel(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		dollars := money.Money{Minor: 5000, Currency: "USD"}
		pounds := money.Money{Minor: 4000, Currency: "GBP"}
		tests := []struct {
			name   string
			prices []money.Money
			agreed *money.Money
			want   money.Money
			refuse string
		}{
			{name: "in the organization's currency", prices: []money.Money{dollars, won(50000)}, want: won(50000)},
			{name: "in its only currency", prices: []money.Money{dollars}, want: dollars},
			{name: "none costs nothing", want: won(0)},
			{name: "as agreed", prices: []money.Money{won(50000)}, agreed: &dollars, want: dollars},
			{name: "several, none ours", prices: []money.Money{dollars, pounds}, refuse: "price"},
		}
		for _, tt := range tests {
			l := b.level(t, memberships.CreateLevelInput{Name: tt.name, Prices: tt.prices})
			out, err := b.service.Start(b.ctx, memberships.StartInput{HolderID: b.person(t, "A"), LevelID: l.ID, Price: tt.agreed})
			if tt.refuse != "" {
				refused(t, err, errs.CodeInvalid, tt.refuse)
				continue
			}
			if err != nil {
				t.Fatalf("%s: %v", tt.name, err)
			}
			if got := (money.Money{Minor: out.Term.PriceMinor, Currency: money.Currency(out.Term.Currency)}); got != tt.want {
				t.Errorf("%s: costs %v, want %v", tt.name, got, tt.want)
			}
			if out.Term.DonationID != nil {
				t.Errorf("%s: paid by nobody and still has a payment", tt.name)
			}
		}
	})
}

func TestStartRefuses(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		open := b.level(t, memberships.CreateLevelInput{Name: "Open"})
		no := false
		closed := b.level(t, memberships.CreateLevelInput{Name: "Closed", LevelRules: memberships.LevelRules{IsOpen: &no}})
		away := b.level(t, memberships.CreateLevelInput{Name: "Away"})
		if _, err := b.service.ArchiveLevel(b.ctx, away.ID); err != nil {
			t.Fatal(err)
		}
		kim := b.person(t, "Kim")
		dead := b.person(t, "Park", func(c *ent.ContactCreate) { c.SetIsDeceased(true) })
		gone := b.person(t, "Choi", func(c *ent.ContactCreate) { c.SetArchivedAt(*b.clock.Load()) })
		club := b.contact(t, contact.KindORGANIZATION, "Club")
		tests := []struct {
			name  string
			in    memberships.StartInput
			code  errs.Code
			field string
		}{
			{"nobody", memberships.StartInput{LevelID: open.ID}, errs.CodeInvalid, "holderId"},
			{"as nothing", memberships.StartInput{HolderID: kim}, errs.CodeInvalid, "levelId"},
			{"somebody unknown", memberships.StartInput{HolderID: 7, LevelID: open.ID}, errs.CodeNotFound, ""},
			{"an unknown level", memberships.StartInput{HolderID: kim, LevelID: 7}, errs.CodeInvalid, "levelId"},
			{"a closed level", memberships.StartInput{HolderID: kim, LevelID: closed.ID}, errs.CodeInvalid, "levelId"},
			{"a level put away", memberships.StartInput{HolderID: kim, LevelID: away.ID}, errs.CodeInvalid, "levelId"},
			{"the dead", memberships.StartInput{HolderID: dead, LevelID: open.ID}, errs.CodeConflict, ""},
			{"a contact put away", memberships.StartInput{HolderID: gone, LevelID: open.ID}, errs.CodeConflict, ""},
			{"an organization as coordinator", memberships.StartInput{HolderID: kim, LevelID: open.ID, CoordinatorID: club}, errs.CodeInvalid, "coordinatorId"},
			{"no date", memberships.StartInput{HolderID: kim, LevelID: open.ID, JoinOn: "2026-02-30"}, errs.CodeInvalid, "joinOn"},
			{"a payment of nothing", memberships.StartInput{HolderID: kim, LevelID: open.ID, Payment: paid(won(0))}, errs.CodeInvalid, "payment.amount"},
			{"less than agreed", memberships.StartInput{HolderID: kim, LevelID: open.ID, Price: new(won(2)), Payment: paid(won(1))}, errs.CodeInvalid, "payment.amount"},
			{"paid somehow", memberships.StartInput{HolderID: kim, LevelID: open.ID, Payment: &memberships.Payment{Amount: won(1)}}, errs.CodeInvalid, "payment.method"},
		}
		for _, tt := range tests {
			t.Run(tt.name, func(t *testing.T) {
				_, err := b.service.Start(b.ctx, tt.in)
				refused(t, err, tt.code, tt.field)
			})
		}
		if n := b.db.Client(b.ctx).Membership.Query().CountX(b.ctx); n != 0 {
			t.Errorf("%d memberships were written all the same", n)
		}
	})
}

func TestStartWarnsOfAnotherLevelAndRefusesTheSame(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		kim := b.person(t, "Kim")
		friend, patron := b.level(t, memberships.CreateLevelInput{Name: "Friend"}), b.level(t, memberships.CreateLevelInput{Name: "Patron"})
		if first := b.start(t, kim, friend); len(first.Warnings) != 0 {
			t.Errorf("the first membership warns: %v", first.Warnings)
		}
		second := b.start(t, kim, patron)
		if len(second.Warnings) != 1 || second.Warnings[0].Params["level"] != "Friend" {
			t.Errorf("warnings %v", second.Warnings)
		}
		_, err := b.service.Start(b.ctx, memberships.StartInput{HolderID: kim, LevelID: friend.ID})
		refused(t, err, errs.CodeConflict, "")
		b.set("2028-01-01")
		b.start(t, kim, friend)
	})
}

func TestStartOfTheSameTwiceAtOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		kim, friend := b.person(t, "Kim"), b.level(t, memberships.CreateLevelInput{Name: "Friend"})
		won := count(t, atOnce(8, func(int) error {
			_, err := b.service.Start(b.ctx, memberships.StartInput{HolderID: kim, LevelID: friend.ID})
			return err
		}))
		if n := b.db.Client(b.ctx).Membership.Query().CountX(b.ctx); won != 1 || n != 1 {
			t.Errorf("%d won, %d memberships", won, n)
		}
	})
}

func TestAFailedPaymentLeavesNothing(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		kim, friend := b.person(t, "Kim"), b.level(t, memberships.CreateLevelInput{Name: "Friend"})
		b.dues.fail = errors.New("the till is shut")
		_, err := b.service.Start(b.ctx, memberships.StartInput{HolderID: kim, LevelID: friend.ID, Payment: paid(won(1000))})
		if !errors.Is(err, b.dues.fail) {
			t.Fatalf("got %v", err)
		}
		if n := b.db.Client(b.ctx).Membership.Query().CountX(b.ctx) + b.db.Client(b.ctx).MembershipTerm.Query().CountX(b.ctx); n != 0 {
			t.Errorf("%d rows are left", n)
		}
		till := memberships.New(memberships.Deps{DB: b.db})
		_, err = till.Start(b.ctx, memberships.StartInput{HolderID: kim, LevelID: friend.ID, Payment: paid(won(1000))})
		refused(t, err, errs.CodeUnavailable, "")
	})
}

func TestJoiningLaterIsPending(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		friend := b.level(t, memberships.CreateLevelInput{Name: "Friend"})
		out, err := b.service.Start(b.ctx, memberships.StartInput{HolderID: b.person(t, "Kim"), LevelID: friend.ID, JoinOn: "2027-01-01"})
		if err != nil {
			t.Fatal(err)
		}
		for _, tt := range []struct {
			day  date.Date
			want memberships.Status
		}{{"2026-12-31", memberships.StatusPending}, {"2027-01-01", memberships.StatusNew}, {"2027-12-31", memberships.StatusCurrent}} {
			b.set(tt.day)
			if got := b.status(t, out.Membership.ID); got != tt.want {
				t.Errorf("on %s %s, want %s", tt.day, got, tt.want)
			}
		}
	})
}

func TestOnlyWhoMayWriteMemberships(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		kim, friend := b.person(t, "Kim"), b.level(t, memberships.CreateLevelInput{Name: "Friend"})
		m := b.start(t, kim, friend)
		for _, role := range []viewer.Role{viewer.ReadOnly, viewer.Finance, viewer.Volunteering, viewer.Fundraising} {
			ctx := as(role)
			_, err := b.service.Start(ctx, memberships.StartInput{HolderID: b.person(t, "Lee"), LevelID: friend.ID})
			refused(t, err, errs.CodeForbidden, "")
			_, err = b.service.Renew(ctx, memberships.RenewInput{MembershipID: m.Membership.ID, ExpectedTermID: m.Term.ID, IsEarly: true})
			refused(t, err, errs.CodeForbidden, "")
			_, err = b.service.Cancel(ctx, memberships.CancelInput{MembershipID: m.Membership.ID})
			refused(t, err, errs.CodeForbidden, "")
			_, err = b.service.CreateLevel(ctx, memberships.CreateLevelInput{Name: "Mine"})
			refused(t, err, errs.CodeForbidden, "")
		}
		_, err := b.service.Start(context.Background(), memberships.StartInput{HolderID: kim, LevelID: friend.ID})
		refused(t, err, errs.CodeForbidden, "")
	})
}
