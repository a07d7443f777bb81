package volunteering_test

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/shiftsignup"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
	"github.com/moim-crm/moim/server/volunteering"
)

// bundle is the service on a database of its own, seen by a member of staff in
// charge of volunteers. It is half past noon in Seoul on 22 November 2026.
type bundle struct {
	db       *jobs.DB
	service  *volunteering.Service
	ctx, sys context.Context
	userID   int64
}

func each(t *testing.T, test func(t *testing.T, b *bundle)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		now := time.Date(2026, 11, 22, 3, 30, 0, 0, time.UTC)
		b := &bundle{
			db: db, sys: viewer.NewContext(context.Background(), viewer.System("test")),
			service: volunteering.New(volunteering.Deps{DB: db, Now: func() time.Time { return now }, FoldName: strings.ToLower}),
		}
		b.tx(t, func(ctx context.Context) error {
			u, err := db.Client(ctx).User.Create().SetName("Staff").SetEmail("s@example.org").SetEmailKey("s@example.org").Save(ctx)
			if err != nil {
				return err
			}
			b.userID = u.ID
			return db.Client(ctx).Organization.Create().SetName("Moim").SetLocale("ko").SetTimeZone("Asia/Seoul").
				SetCurrency("KRW").SetCountry("KR").Exec(ctx)
		})
		b.ctx = b.as(viewer.Volunteering)
		test(t, b)
	})
}

func (b *bundle) as(role viewer.Role) context.Context {
	return viewer.NewContext(context.Background(), &viewer.Viewer{UserID: b.userID, Name: "Staff", Role: role, Access: rule.Default(role)})
}

func (b *bundle) tx(t *testing.T, f func(ctx context.Context) error) {
	t.Helper()
	if err := b.db.Tx(b.sys, f); err != nil {
		t.Fatal(err)
	}
}

func (b *bundle) person(t *testing.T, name string, more ...func(*ent.ContactCreate)) int64 {
	t.Helper()
	var id int64
	b.tx(t, func(ctx context.Context) error {
		create := b.db.Client(ctx).Contact.Create().SetKind(contact.KindINDIVIDUAL).SetDisplayName(name).SetSortKey(name)
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

func (b *bundle) people(t *testing.T, n int) []int64 {
	t.Helper()
	out := make([]int64, n)
	for i := range out {
		out[i] = b.person(t, "Volunteer")
	}
	return out
}

func (b *bundle) household(t *testing.T) int64 {
	t.Helper()
	var id int64
	b.tx(t, func(ctx context.Context) error {
		c, err := b.db.Client(ctx).Contact.Create().SetKind(contact.KindHOUSEHOLD).SetDisplayName("Home").SetSortKey("home").Save(ctx)
		if err == nil {
			id = c.ID
		}
		return err
	})
	return id
}

// age makes a sign-up older than it is.
func (b *bundle) age(t *testing.T, signupID int64, by time.Duration) {
	t.Helper()
	b.tx(t, func(ctx context.Context) error {
		return b.db.Client(ctx).ShiftSignup.UpdateOneID(signupID).SetUpdatedAt(time.Now().Add(-by)).Exec(ctx)
	})
}

func (b *bundle) opportunity(t *testing.T) *ent.VolunteerOpportunity {
	t.Helper()
	o, err := b.service.CreateOpportunity(b.ctx, volunteering.CreateOpportunityInput{Title: "Soup kitchen"})
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// shift is from nine to noon on 22 November 2026 in Seoul.
func (b *bundle) shift(t *testing.T, capacity int) *ent.Shift {
	t.Helper()
	return b.shiftAt(t, capacity, "2026-11-22T09:00", "2026-11-22T12:00")
}

func (b *bundle) shiftAt(t *testing.T, capacity int, starts, ends string) *ent.Shift {
	t.Helper()
	all, err := b.service.CreateShift(b.ctx, volunteering.CreateShiftInput{
		OpportunityID: b.opportunity(t).ID, StartsLocal: starts, EndsLocal: ends, Capacity: capacity,
	})
	if err != nil {
		t.Fatal(err)
	}
	return all[0]
}

func (b *bundle) signUp(t *testing.T, shiftID, contactID int64) *ent.ShiftSignup {
	t.Helper()
	row, err := b.service.SignUp(b.ctx, volunteering.SignUpInput{ShiftID: shiftID, ContactID: contactID, Waitlist: true})
	if err != nil {
		t.Fatal(err)
	}
	return row
}

// places checks what must hold whatever happened: the number of places taken is
// that of the people who have one, none too many, and none free while somebody
// waits. It returns how many have a place and how many wait.
func (b *bundle) places(t *testing.T, shiftID int64) (taken, waiting int) {
	t.Helper()
	sh := b.db.Client(b.sys).Shift.GetX(b.sys, shiftID)
	for _, row := range sh.QuerySignups().AllX(b.sys) {
		switch row.Status {
		case shiftsignup.StatusCANCELLED:
		case shiftsignup.StatusWAITLISTED:
			waiting++
		default:
			taken++
		}
		if (row.IsActive == nil) != (row.Status == shiftsignup.StatusCANCELLED) {
			t.Errorf("sign-up %d is %s and active %v", row.ID, row.Status, row.IsActive)
		}
	}
	if sh.Filled != taken || taken > sh.Capacity || waiting > 0 && taken < sh.Capacity && sh.CancelledAt == nil {
		t.Errorf("%d of %d places taken, %d people have one, %d wait", sh.Filled, sh.Capacity, taken, waiting)
	}
	return taken, waiting
}

func (b *bundle) events(t *testing.T, name string) int {
	t.Helper()
	n := 0
	for _, e := range b.db.Client(b.sys).OutboxEvent.Query().AllX(b.sys) {
		if e.Name == name {
			n++
		}
	}
	return n
}

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

// succeeded returns how many did; the others must be conflicts.
func succeeded(t *testing.T, all []error) int {
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
