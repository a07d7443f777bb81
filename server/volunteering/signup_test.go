package volunteering_test

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/shift"
	"github.com/moim-crm/moim/ent/shiftsignup"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/volunteering"
)

func TestFiftySignUpsAtOnceFillTenPlaces(t *testing.T) {
	t.Parallel()
	for _, wait := range []bool{true, false} {
		t.Run(map[bool]string{true: "the others wait", false: "the others are refused"}[wait], func(t *testing.T) {
			t.Parallel()
			each(t, func(t *testing.T, b *bundle) {
				sh, people := b.shift(t, 10), b.people(t, 50)
				n := succeeded(t, atOnce(50, func(i int) error {
					_, err := b.service.SignUp(b.ctx, volunteering.SignUpInput{ShiftID: sh.ID, ContactID: people[i], Waitlist: wait})
					return err
				}))
				taken, waiting := b.places(t, sh.ID)
				if taken != 10 || waiting != n-10 || wait && n != 50 || !wait && n != 10 {
					t.Errorf("%d signed up, %d have a place, %d wait", n, taken, waiting)
				}
			})
		})
	}
}

func TestOnePersonTenTimesAtOnceHasOnePlace(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh, kim := b.shift(t, 10), b.person(t, "Kim")
		n := succeeded(t, atOnce(10, func(int) error {
			_, err := b.service.SignUp(b.ctx, volunteering.SignUpInput{ShiftID: sh.ID, ContactID: kim, Waitlist: true})
			return err
		}))
		if taken, _ := b.places(t, sh.ID); n != 1 || taken != 1 {
			t.Errorf("%d signed up, %d places", n, taken)
		}
	})
}

func TestOnePersonOnOverlappingShiftsAtOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		shifts := []*ent.Shift{
			b.shiftAt(t, 50, "2026-12-01T09:00", "2026-12-01T12:00"), b.shiftAt(t, 50, "2026-12-01T11:00", "2026-12-01T13:00"),
			b.shiftAt(t, 50, "2026-12-01T08:00", "2026-12-01T18:00"), b.shiftAt(t, 50, "2026-12-01T11:30", "2026-12-01T11:45"),
		}
		people := b.people(t, 12)
		succeeded(t, atOnce(len(people)*len(shifts), func(i int) error {
			_, err := b.service.SignUp(b.ctx, volunteering.SignUpInput{ShiftID: shifts[i%4].ID, ContactID: people[i/4]})
			return err
		}))
		for _, person := range people {
			if n := b.db.Client(b.sys).ShiftSignup.Query().Where(shiftsignup.ContactID(person)).CountX(b.sys); n != 1 {
				t.Errorf("one person is on %d shifts at one time", n)
			}
		}
	})
}

func TestTheDatabaseRefusesToOverbook(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh := b.shift(t, 1)
		for _, filled := range []string{"2", "-1"} {
			if _, err := b.db.Exec(b.sys, "UPDATE shifts SET filled = "+filled); err == nil {
				t.Errorf("%s of 1 places are taken", filled)
			}
		}
		if after := b.db.Client(b.sys).Shift.Query().Where(shift.ID(sh.ID)).OnlyX(b.sys); after.Filled != 0 {
			t.Errorf("%d places taken", after.Filled)
		}
	})
}

func TestCancellingGivesThePlaceToTheFirstWhoWaits(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh, people := b.shift(t, 2), b.people(t, 6)
		var rows []*ent.ShiftSignup
		for _, person := range people {
			rows = append(rows, b.signUp(t, sh.ID, person))
		}
		status := func(i int) shiftsignup.Status { return b.db.Client(b.sys).ShiftSignup.GetX(b.sys, rows[i].ID).Status }
		if _, err := b.service.CancelSignup(b.ctx, rows[3].ID); err != nil { // waits: gives no place free
			t.Fatal(err)
		}
		if status(2) != shiftsignup.StatusWAITLISTED {
			t.Errorf("the first who waits is %s", status(2))
		}
		if n := succeeded(t, atOnce(2, func(i int) error {
			_, err := b.service.CancelSignup(b.ctx, rows[i].ID)
			return err
		})); n != 2 {
			t.Errorf("%d cancelled", n)
		}
		if status(2) != shiftsignup.StatusCONFIRMED || status(4) != shiftsignup.StatusCONFIRMED || status(5) != shiftsignup.StatusWAITLISTED {
			t.Errorf("those who waited are %s, %s, %s", status(2), status(4), status(5))
		}
		if taken, waiting := b.places(t, sh.ID); taken != 2 || waiting != 1 || b.events(t, "shift.promoted") != 2 {
			t.Errorf("%d have a place, %d wait, %d told", taken, waiting, b.events(t, "shift.promoted"))
		}
		_, err := b.service.CancelSignup(b.ctx, rows[0].ID)
		refused(t, err, errs.CodeConflict, "")
		if again := b.signUp(t, sh.ID, people[0]); again.Status != shiftsignup.StatusWAITLISTED {
			t.Errorf("who comes back is %s and not at the end", again.Status)
		}
	})
}

func TestOneSignUpCancelledTenTimesAtOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh, people := b.shift(t, 1), b.people(t, 4)
		first := b.signUp(t, sh.ID, people[0])
		for _, person := range people[1:] {
			b.signUp(t, sh.ID, person)
		}
		n := succeeded(t, atOnce(10, func(int) error {
			_, err := b.service.CancelSignup(b.ctx, first.ID)
			return err
		}))
		if taken, waiting := b.places(t, sh.ID); n != 1 || taken != 1 || waiting != 2 {
			t.Errorf("%d cancelled, %d have a place, %d wait", n, taken, waiting)
		}
	})
}

// Sign-ups, cancellations and changes of capacity at once, in any order, must
// leave the places right.
func TestPlacesStayRightInTheThrong(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh, people := b.shift(t, 3), b.people(t, 40)
		rng := rand.New(rand.NewPCG(1, 2))
		for range 3 {
			var open []int64
			for _, row := range sh.QuerySignups().Where(shiftsignup.IsActive(true)).AllX(b.sys) {
				open = append(open, row.ID)
			}
			seats := rng.IntN(8) + 1
			succeeded(t, atOnce(24, func(i int) error {
				switch {
				case i == 0:
					_, err := b.service.UpdateShift(b.ctx, volunteering.UpdateShiftInput{ID: sh.ID, Capacity: &seats})
					return err
				case i%3 == 0 && i < len(open):
					_, err := b.service.CancelSignup(b.ctx, open[i])
					return err
				}
				_, err := b.service.SignUp(b.ctx, volunteering.SignUpInput{ShiftID: sh.ID, ContactID: people[i], Waitlist: i%2 == 0})
				return err
			}))
			b.places(t, sh.ID)
		}
	})
}

func TestPromotionPassesOverTheDead(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh, people := b.shift(t, 1), b.people(t, 3)
		first, dead, next := b.signUp(t, sh.ID, people[0]), b.signUp(t, sh.ID, people[1]), b.signUp(t, sh.ID, people[2])
		b.tx(t, func(ctx context.Context) error {
			return b.db.Client(ctx).Contact.UpdateOneID(people[1]).SetIsDeceased(true).Exec(ctx)
		})
		if _, err := b.service.CancelSignup(b.ctx, first.ID); err != nil {
			t.Fatal(err)
		}
		if b.db.Client(b.sys).ShiftSignup.GetX(b.sys, dead.ID).Status != shiftsignup.StatusWAITLISTED ||
			b.db.Client(b.sys).ShiftSignup.GetX(b.sys, next.ID).Status != shiftsignup.StatusCONFIRMED {
			t.Error("the place did not go to the next of the living")
		}
	})
}

func TestSignUpRefuses(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh, kim := b.shift(t, 1), b.person(t, "Kim")
		b.signUp(t, sh.ID, kim)
		overlaps := b.shiftAt(t, 3, "2026-11-22T11:59", "2026-11-22T13:00")
		follows := b.shiftAt(t, 3, "2026-11-22T12:00", "2026-11-22T13:00")
		dead := b.person(t, "Park", func(c *ent.ContactCreate) { c.SetIsDeceased(true) })
		club := b.person(t, "Club", func(c *ent.ContactCreate) { c.SetKind(contact.KindORGANIZATION) })
		closed := b.shiftAt(t, 3, "2026-12-22T12:00", "2026-12-22T13:00")
		no := false
		if _, err := b.service.UpdateOpportunity(b.ctx, volunteering.UpdateOpportunityInput{ID: closed.OpportunityID, IsOpen: &no}); err != nil {
			t.Fatal(err)
		}
		tests := []struct {
			name  string
			in    volunteering.SignUpInput
			code  errs.Code
			field string
		}{
			{"twice", volunteering.SignUpInput{ShiftID: sh.ID, ContactID: kim, Waitlist: true, AllowOverlap: true}, errs.CodeConflict, ""},
			{"full", volunteering.SignUpInput{ShiftID: sh.ID, ContactID: b.person(t, "Lee")}, errs.CodeConflict, ""},
			{"on another shift meanwhile", volunteering.SignUpInput{ShiftID: overlaps.ID, ContactID: kim}, errs.CodeConflict, ""},
			{"meanwhile, and allowed", volunteering.SignUpInput{ShiftID: overlaps.ID, ContactID: kim, AllowOverlap: true}, "", ""},
			{"the dead", volunteering.SignUpInput{ShiftID: sh.ID, ContactID: dead}, errs.CodeInvalid, "contactId"},
			{"an organization", volunteering.SignUpInput{ShiftID: sh.ID, ContactID: club}, errs.CodeInvalid, "contactId"},
			{"closed", volunteering.SignUpInput{ShiftID: closed.ID, ContactID: kim}, errs.CodeConflict, ""},
			{"an unknown shift", volunteering.SignUpInput{ShiftID: 7, ContactID: kim}, errs.CodeNotFound, ""},
			{"nobody", volunteering.SignUpInput{ShiftID: sh.ID}, errs.CodeInvalid, "contactId"},
		}
		for _, tt := range tests {
			t.Run(tt.name, func(t *testing.T) {
				_, err := b.service.SignUp(b.ctx, tt.in)
				if tt.code == "" {
					if err != nil {
						t.Fatal(err)
					}
					return
				}
				refused(t, err, tt.code, tt.field)
			})
		}
		lee := b.person(t, "Lee")
		b.signUp(t, follows.ID, lee)
		if _, err := b.service.SignUp(b.ctx, volunteering.SignUpInput{ShiftID: sh.ID, ContactID: lee, Waitlist: true}); err != nil {
			t.Errorf("a shift that begins when the other ends: %v", err)
		}
	})
}
