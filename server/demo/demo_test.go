package demo_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/ledgerentry"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/ent/shift"
	"github.com/moim-crm/moim/ent/shiftsignup"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/auth/password"
	"github.com/moim-crm/moim/server/demo"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/memberships"
	"github.com/moim-crm/moim/server/servertest"
	"github.com/moim-crm/moim/server/testdb"
)

// noon of the anchor, in Seoul.
var noon = time.Date(2026, time.November, 22, 3, 0, 0, 0, time.UTC)

// testBundle is a database with the demo organization.
type testBundle struct {
	*ent.Client
	ctx  context.Context
	db   *jobs.DB
	deps demo.Deps
}

func setup(t *testing.T, db *jobs.DB) testBundle {
	t.Helper()
	ctx := viewer.NewContext(t.Context(), viewer.System("test"))
	service, err := auth.New(auth.Deps{
		DB: db, SecretKey: "0123456789abcdef0123456789abcdef", PublicURL: "http://localhost",
		Costs: password.Params{MemoryKiB: 64, Passes: 1, Lanes: 1},
	})
	if err != nil {
		t.Fatal(err)
	}
	deps := demo.Deps{DB: db, Auth: service, Now: func() time.Time { return noon }, Dues: servertest.Dues}
	signIns, err := demo.Ensure(ctx, deps)
	if err != nil {
		t.Fatal(err)
	}
	if signIns != demo.SignIns() {
		t.Errorf("sign-ins: %q", signIns)
	}
	return testBundle{db.Client(ctx), ctx, db, deps}
}

// TestDemo makes the organization once on each database: it is large.
func TestDemo(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		for name, check := range map[string]func(*testing.T, testBundle){
			"size": checkSize, "ledger": checkLedger, "terms": checkTerms, "shifts": checkShifts, "seasons": checkSeasons,
			"again": checkAgain, "statuses": checkStatuses,
		} {
			t.Run(name, func(t *testing.T) { check(t, b) })
		}
	})
}

func checkSize(t *testing.T, b testBundle) {
	t.Helper()
	for _, c := range []struct {
		what        string
		n           int
		least, most int
	}{
		{"contacts", b.Contact.Query().CountX(b.ctx), 3000, 3010},
		{"households", b.Contact.Query().Where(contact.KindEQ(contact.KindHOUSEHOLD)).CountX(b.ctx), 400, 600},
		{"organizations", b.Contact.Query().Where(contact.KindEQ(contact.KindORGANIZATION)).CountX(b.ctx), 150, 250},
		{"gifts", b.Donation.Query().Where(donation.KindEQ(donation.KindGIFT)).CountX(b.ctx), 3000, 9000},
		{"gifts in kind", b.Donation.Query().Where(donation.MethodEQ(donation.MethodIN_KIND)).CountX(b.ctx), 3, 100},
		{"refunds", b.Refund.Query().CountX(b.ctx), 3, 100},
		{"levels", b.MembershipLevel.Query().CountX(b.ctx), 4, 4},
		{"memberships", b.Membership.Query().CountX(b.ctx), 300, 900},
		{"seats", b.MembershipSeat.Query().CountX(b.ctx), 200, 900},
		{"pledges", b.Pledge.Query().CountX(b.ctx), 20, 60},
		{"soft credits", b.SoftCredit.Query().CountX(b.ctx), 20, 900},
		{"sign-ups", b.ShiftSignup.Query().CountX(b.ctx), 300, 2000},
		{"hours", b.VolunteerHours.Query().CountX(b.ctx), 200, 2000},
		{"interactions", b.Interaction.Query().CountX(b.ctx), 1000, 3000},
		{"consents", b.ConsentEvent.Query().CountX(b.ctx), 500, 3000},
		{"users", b.User.Query().CountX(b.ctx), len(viewer.Roles()), len(viewer.Roles())},
	} {
		if c.n < c.least || c.n > c.most {
			t.Errorf("%d %s, want %d to %d", c.n, c.what, c.least, c.most)
		}
	}
}

// checkLedger: the ledger adds up to the money, donation by donation.
func checkLedger(t *testing.T, b testBundle) {
	t.Helper()
	booked := map[int64]int64{}
	for _, l := range b.LedgerEntry.Query().Select(ledgerentry.FieldDonationID, ledgerentry.FieldAmountMinor).AllX(b.ctx) {
		booked[l.DonationID] += l.AmountMinor
	}
	for _, d := range b.Donation.Query().AllX(b.ctx) {
		if booked[d.ID] != d.AmountMinor-d.RefundedMinor {
			t.Fatalf("donation %d holds %d, the ledger %d", d.ID, d.AmountMinor-d.RefundedMinor, booked[d.ID])
		}
	}
}

// checkTerms: within a chain each term follows the one before without a gap, and
// the membership says what its terms say.
func checkTerms(t *testing.T, b testBundle) {
	t.Helper()
	for _, m := range b.Membership.Query().WithTerms(func(q *ent.MembershipTermQuery) { q.Order(membershipterm.ByID()) }).AllX(b.ctx) {
		for i, term := range m.Edges.Terms {
			if i == 0 {
				continue
			}
			before := m.Edges.Terms[i-1]
			isNext := term.StartOn == before.EndOn.AddDays(1)
			if term.PreviousID == nil || *term.PreviousID != before.ID || isNext != (term.Chain == before.Chain) {
				t.Fatalf("term %d from %s follows %d to %s in chain %d", term.ID, term.StartOn, before.ID, before.EndOn, term.Chain)
			}
		}
		if last := m.Edges.Terms[len(m.Edges.Terms)-1]; m.EndsOn != last.EndOn || m.LevelID != last.LevelID {
			t.Fatalf("membership %d ends on %s, its last term on %s", m.ID, m.EndsOn, last.EndOn)
		}
	}
}

func checkShifts(t *testing.T, b testBundle) {
	t.Helper()
	for _, s := range b.Shift.Query().WithSignups().Order(shift.ByID()).AllX(b.ctx) {
		taken := 0
		for _, row := range s.Edges.Signups {
			if row.Status != shiftsignup.StatusWAITLISTED && row.Status != shiftsignup.StatusCANCELLED {
				taken++
			}
		}
		if taken != s.Filled || taken > s.Capacity {
			t.Fatalf("shift %d has %d of %d places taken, says %d", s.ID, taken, s.Capacity, s.Filled)
		}
	}
}

// checkSeasons: December is the peak, spring the dip.
func checkSeasons(t *testing.T, b testBundle) {
	t.Helper()
	months := map[time.Month]int{}
	years := map[int]int{}
	for _, d := range b.Donation.Query().Where(donation.KindEQ(donation.KindGIFT)).AllX(b.ctx) {
		months[d.ReceivedOn.Month()]++
		years[d.ReceivedOn.Year()]++
	}
	for month, n := range months {
		if month != time.December && n >= months[time.December] {
			t.Errorf("%s has %d gifts, December %d", month, n, months[time.December])
		}
	}
	if months[time.April]*2 > months[time.December] {
		t.Errorf("April has %d gifts, December %d", months[time.April], months[time.December])
	}
	if len(years) != 7 {
		t.Errorf("gifts in %d calendar years, want the 7 that six years touch", len(years))
	}
}

func checkStatuses(t *testing.T, b testBundle) {
	t.Helper()
	service := memberships.New(memberships.Deps{DB: b.db, Now: b.deps.Now})
	today, err := service.Today(b.ctx)
	if err != nil {
		t.Fatal(err)
	}
	counts, err := service.StatusCounts(b.ctx, today)
	if err != nil {
		t.Fatal(err)
	}
	for _, status := range []memberships.Status{
		memberships.StatusNew, memberships.StatusCurrent, memberships.StatusGrace, memberships.StatusExpired, memberships.StatusCancelled,
	} {
		if counts[status] == 0 {
			t.Errorf("nobody is %s: %v", status, counts)
		}
	}
}

// checkAgain: a later start finds the organization and changes nothing.
func checkAgain(t *testing.T, b testBundle) {
	t.Helper()
	before := b.AuditEntry.Query().CountX(b.ctx)
	signIns, err := demo.Ensure(b.ctx, b.deps)
	if err != nil || signIns != demo.SignIns() {
		t.Errorf("sign-ins %q, error %v", signIns, err)
	}
	if after := b.AuditEntry.Query().CountX(b.ctx); after != before {
		t.Errorf("%d changes by a second start", after-before)
	}
}

func TestSomebodysOwnDatabaseIsLeftAlone(t *testing.T) {
	t.Parallel()
	s := servertest.New(t, servertest.SQLite)
	s.User(viewer.Admin)
	signIns, err := demo.Ensure(s.System(), demo.Deps{DB: s.DB, Auth: s.Auth, Now: time.Now, Dues: servertest.Dues})
	if err != nil || signIns != "" {
		t.Errorf("sign-ins %q, error %v", signIns, err)
	}
	if n := s.DB.Client(s.System()).Contact.Query().CountX(s.System()); n != 0 {
		t.Errorf("%d contacts were made", n)
	}
}

func TestTheSameDayMakesTheSame(t *testing.T) {
	t.Parallel()
	const day = "2026-11-22"
	if diff := cmp.Diff(demo.Digest(day), demo.Digest(day)); diff != "" {
		t.Error(diff)
	}
	if demo.Digest(day) == demo.Digest("2026-11-23") {
		t.Errorf("another day than %s makes the same", day)
	}
}
