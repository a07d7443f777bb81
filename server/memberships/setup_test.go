package memberships_test

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/consentevent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/memberships"
	"github.com/moim-crm/moim/server/runs"
	"github.com/moim-crm/moim/server/testdb"
)

// bundle is the service on a database of its own, with a clock that the test
// moves, seen by a member of staff in charge of memberships.
type bundle struct {
	db      *jobs.DB
	service *memberships.Service
	runs    *runs.Service
	dues    *dues
	// ctx is staff, sys the program itself.
	ctx, sys context.Context
	staff    int64
	clock    atomic.Pointer[time.Time]
}

func each(t *testing.T, test func(t *testing.T, b *bundle)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) { test(t, setupOn(t, db)) })
}

func setupOn(t *testing.T, db *jobs.DB) *bundle {
	t.Helper()
	b := &bundle{
		db: db, dues: &dues{db: db}, ctx: as(viewer.Membership),
		sys: viewer.NewContext(context.Background(), viewer.System("test")),
	}
	b.set("2026-11-22")
	now := func() time.Time { return *b.clock.Load() }
	b.runs = runs.New(runs.Deps{DB: db, Folder: t.TempDir(), Now: now, ViewerOf: func(context.Context, int64) (*viewer.Viewer, error) {
		return viewer.FromContext(b.ctx), nil
	}})
	b.service = memberships.New(memberships.Deps{DB: db, Dues: b.dues, Consents: &consents{db: db, now: now}, Runs: b.runs, Now: now})
	b.tx(t, func(ctx context.Context) error {
		staff, err := db.Client(ctx).User.Create().SetName("Staff").SetEmail("staff@example.org").SetEmailKey("staff@example.org").SetRole(user.RoleMEMBERSHIP).Save(ctx)
		if err != nil {
			return err
		}
		b.staff = staff.ID
		b.ctx = viewer.NewContext(context.Background(), &viewer.Viewer{UserID: staff.ID, Name: "Staff", Role: viewer.Membership, Access: rule.Default(viewer.Membership)})
		return db.Client(ctx).Organization.Create().SetName("Moim").SetLocale("ko").SetTimeZone("Asia/Seoul").
			SetCurrency("KRW").SetCountry("KR").Exec(ctx)
	})
	return b
}

func as(role viewer.Role) context.Context {
	return viewer.NewContext(context.Background(), &viewer.Viewer{UserID: 1, Name: "Staff", Role: role, Access: rule.Default(role)})
}

// set moves the clock to just after midnight in Seoul, when it is still
// yesterday in UTC: a day taken from the wrong clock shows.
func (b *bundle) set(day date.Date) {
	seoul, err := time.LoadLocation("Asia/Seoul")
	if err != nil {
		panic(err)
	}
	b.clock.Store(new(day.Midnight(seoul).Add(time.Minute)))
}

func (b *bundle) today() date.Date {
	return date.FromTime(b.clock.Load().Add(9*time.Hour), time.UTC)
}

func (b *bundle) tx(t *testing.T, f func(ctx context.Context) error) {
	t.Helper()
	if err := b.db.Tx(b.sys, f); err != nil {
		t.Fatal(err)
	}
}

func (b *bundle) contact(t *testing.T, kind contact.Kind, name string, more ...func(*ent.ContactCreate)) int64 {
	t.Helper()
	var id int64
	b.tx(t, func(ctx context.Context) error {
		create := b.db.Client(ctx).Contact.Create().SetKind(kind).SetDisplayName(name).SetSortKey(name)
		for _, f := range more {
			f(create)
		}
		c, err := create.Save(ctx)
		if err == nil {
			id = c.ID
		}
		return err
	})
	return id
}

func (b *bundle) person(t *testing.T, name string, more ...func(*ent.ContactCreate)) int64 {
	t.Helper()
	return b.contact(t, contact.KindINDIVIDUAL, name, more...)
}

func (b *bundle) level(t *testing.T, in memberships.CreateLevelInput) *ent.MembershipLevel {
	t.Helper()
	l, err := b.service.CreateLevel(b.ctx, in)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func (b *bundle) levelRow(t *testing.T, newDays, graceDays int) *ent.MembershipLevel {
	t.Helper()
	in := memberships.CreateLevelInput{Name: "Level"}
	in.NewDays, in.GraceDays = &newDays, &graceDays
	return b.level(t, in)
}

func (b *bundle) start(t *testing.T, holder int64, l *ent.MembershipLevel) *memberships.Change {
	t.Helper()
	out, err := b.service.Start(b.ctx, memberships.StartInput{HolderID: holder, LevelID: l.ID})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func (b *bundle) status(t *testing.T, membershipID int64) memberships.Status {
	t.Helper()
	return b.standing(t, membershipID).Status
}

func (b *bundle) standing(t *testing.T, membershipID int64) memberships.Standing {
	t.Helper()
	all, err := b.service.Standings(b.ctx, b.db.Client(b.ctx).Membership.GetX(b.ctx, membershipID))
	if err != nil {
		t.Fatal(err)
	}
	return all[membershipID]
}

// events lists the names of all events so far.
func (b *bundle) events(t *testing.T) []string {
	t.Helper()
	rows, err := b.db.Client(b.sys).OutboxEvent.Query().Order(ent.Asc("id")).All(b.sys)
	if err != nil {
		t.Fatal(err)
	}
	names := make([]string, len(rows))
	for i, r := range rows {
		names[i] = r.Name
	}
	return names
}

// refused fails unless err has the code and blames the field.
func refused(t *testing.T, err error, code errs.Code, field string) {
	t.Helper()
	all := errs.All(err)
	if len(all) != 1 || all[0].Code != code || all[0].Field != field {
		t.Fatalf("got %v, want %s of %q", err, code, field)
	}
	if !errs.Registered(all[0].Key) {
		t.Fatalf("%s has no words", all[0].Key)
	}
}

// atOnce runs f n times together and returns what each said.
func atOnce(n int, f func(i int) error) []error {
	out := make([]error, n)
	var ready, done sync.WaitGroup
	ready.Add(n)
	for i := range n {
		done.Go(func() {
			ready.Done()
			ready.Wait()
			out[i] = f(i)
		})
	}
	done.Wait()
	return out
}

// count returns how many succeeded; the others must be conflicts.
func count(t *testing.T, all []error) int {
	t.Helper()
	n := 0
	for _, err := range all {
		switch {
		case err == nil:
			n++
		case !errs.Is(err, errs.CodeConflict):
			t.Errorf("unexpected failure: %v", err)
		}
	}
	return n
}

// dues keeps payments as rows of donations, as server/donations does.
type dues struct {
	db   *jobs.DB
	fail error
}

func (d *dues) RecordDues(ctx context.Context, in memberships.DuesInput) (int64, error) {
	if d.fail != nil {
		return 0, d.fail
	}
	row, err := d.db.Client(ctx).Donation.Create().SetContactID(in.ContactID).SetKind(donation.KindDUES).SetMethod(in.Method).
		SetAmountMinor(in.Amount.Minor).SetCurrency(in.Amount.CurrencyCode()).SetReceivedOn(in.ReceivedOn).
		SetReference(in.Reference).Save(ctx)
	if err != nil {
		return 0, err
	}
	return row.ID, nil
}

func (d *dues) TakeBackDues(ctx context.Context, donationID int64, reason string) error {
	return d.db.Client(ctx).Donation.UpdateOneID(donationID).SetDeletedAt(mixin.Now()).SetNote(reason).Exec(ctx)
}

// consents keeps decisions as rows of consent events, as server/contacts does.
type consents struct {
	db  *jobs.DB
	now func() time.Time
}

func (c *consents) Decide(ctx context.Context, in memberships.Decision) error {
	action := consentevent.ActionWITHDRAWN
	if in.IsGiven {
		action = consentevent.ActionGIVEN
	}
	return c.db.Client(ctx).ConsentEvent.Create().SetContactID(in.ContactID).SetPurpose(in.Purpose).SetAction(action).
		SetOccurredAt(c.now()).SetSource(in.Source).SetEvidence(in.Evidence).SetUserID(viewer.FromContext(ctx).UserID).Exec(ctx)
}

func won(minor int64) money.Money { return money.Money{Minor: minor, Currency: "KRW"} }

func paid(amount money.Money) *memberships.Payment {
	return &memberships.Payment{Amount: amount, Method: donation.MethodBANK_TRANSFER, Reference: "R1"}
}
