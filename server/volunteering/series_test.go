package volunteering_test

import (
	"slices"
	"testing"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/shiftsignup"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/volunteering"
)

// weekly is every Sunday at nine in Berlin, twice before the clocks go forward
// and twice after.
func (b *bundle) weekly(t *testing.T, capacity int) []*ent.Shift {
	t.Helper()
	all, err := b.service.CreateShift(b.ctx, volunteering.CreateShiftInput{
		OpportunityID: b.opportunity(t).ID, StartsLocal: "2027-03-14T09:00", EndsLocal: "2027-03-14T12:00",
		TimeZone: "Europe/Berlin", Capacity: capacity, WeeklyUntil: "2027-04-04",
	})
	if err != nil || len(all) != 4 || all[0].Series == "" || all[3].Series != all[0].Series {
		t.Fatalf("%v, %+v", err, all)
	}
	return all
}

func (b *bundle) starts(ids []*ent.Shift) []string {
	var out []string
	for _, sh := range ids {
		out = append(out, b.db.Client(b.sys).Shift.GetX(b.sys, sh.ID).StartsLocal)
	}
	return out
}

func TestMoveThisAndFollowing(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		all := b.weekly(t, 2)
		// One of them is an exception already.
		if _, err := b.service.MoveShift(b.ctx, all[2].ID, "2027-03-29T10:00", "2027-03-29T12:00"); err != nil {
			t.Fatal(err)
		}
		starts, ends := "2027-03-22T08:30", "2027-03-22T12:00"
		changed, err := b.service.UpdateShifts(b.ctx, volunteering.UpdateShiftInput{ID: all[1].ID, StartsLocal: &starts, EndsLocal: &ends, IsFollowing: true})
		if err != nil || len(changed) != 3 || changed[0].ID != all[1].ID {
			t.Fatalf("%v, %d changed", err, len(changed))
		}
		want := []string{"2027-03-14T09:00", "2027-03-22T08:30", "2027-03-30T09:30", "2027-04-05T08:30"}
		if got := b.starts(all); !slices.Equal(got, want) {
			t.Errorf("begin %v, want %v", got, want)
		}
		if at := b.db.Client(b.sys).Shift.GetX(b.sys, all[3].ID).StartsAt.UTC().Format(time.RFC3339); at != "2027-04-05T06:30:00Z" {
			t.Errorf("after the change of clocks it begins at %s", at)
		}
	})
}

func TestRepetitionIsChangedWholeOrNotAtAll(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		all := b.weekly(t, 3)
		for _, person := range b.people(t, 3) {
			b.signUp(t, all[2].ID, person)
		}
		two, five, yes, no := 2, 5, true, false
		_, err := b.service.UpdateShifts(b.ctx, volunteering.UpdateShiftInput{ID: all[0].ID, Capacity: &two, IsFollowing: true})
		refused(t, err, errs.CodeConflict, "capacity")
		for _, sh := range all {
			if n := b.db.Client(b.sys).Shift.GetX(b.sys, sh.ID).Capacity; n != 3 {
				t.Errorf("%d places after a change that was refused", n)
			}
		}
		for _, in := range []volunteering.UpdateShiftInput{
			{ID: all[1].ID, Capacity: &five, IsFollowing: true}, {ID: all[1].ID, IsCancelled: &yes, IsFollowing: true},
		} {
			if _, err := b.service.UpdateShifts(b.ctx, in); err != nil {
				t.Fatal(err)
			}
		}
		for i, sh := range all {
			sh = b.db.Client(b.sys).Shift.GetX(b.sys, sh.ID)
			if (sh.CancelledAt != nil) != (i > 0) || (sh.Capacity == 5) != (i > 0) {
				t.Errorf("shift %d: %+v", i, sh)
			}
		}
		if _, err := b.service.UpdateShift(b.ctx, volunteering.UpdateShiftInput{ID: all[1].ID, IsCancelled: &no}); err != nil {
			t.Fatal(err)
		}
		if sh := b.db.Client(b.sys).Shift.GetX(b.sys, all[2].ID); sh.CancelledAt == nil {
			t.Error("calling one on again called on another")
		}
	})
}

func TestMovesThatPutSomebodyOnTwoShifts(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		morning, noon := b.shiftAt(t, 3, "2026-12-01T09:00", "2026-12-01T11:00"), b.shiftAt(t, 3, "2026-12-01T12:00", "2026-12-01T14:00")
		kim, lee := b.person(t, "Kim"), b.person(t, "Lee")
		for _, id := range []int64{kim, lee} {
			b.signUp(t, morning.ID, id)
		}
		b.signUp(t, noon.ID, kim)
		starts, ends := "2026-12-01T11:30", "2026-12-01T13:30"
		in := volunteering.UpdateShiftInput{ID: morning.ID, StartsLocal: &starts, EndsLocal: &ends, RefuseOverlap: true}
		found, err := b.service.Overlaps(b.ctx, in)
		if err != nil || len(found) != 1 || found[0].Contact.ID != kim || found[0].Other.ID != noon.ID || found[0].Shift.ID != morning.ID {
			t.Fatalf("%v, %+v", err, found)
		}
		_, err = b.service.UpdateShift(b.ctx, in)
		refused(t, err, errs.CodeConflict, "allowOverlap")
		in.RefuseOverlap = false
		if _, err = b.service.UpdateShift(b.ctx, in); err != nil {
			t.Fatal(err)
		}
		// They are on both now; moving a little further is no news.
		starts, in.RefuseOverlap = "2026-12-01T11:45", true
		if _, err = b.service.UpdateShift(b.ctx, in); err != nil {
			t.Errorf("told of again: %v", err)
		}
	})
}

// While fifty people sign up, the shift is moved and its number of places
// changed, over and over.
func TestMovesAndSizesWhileFiftySignUp(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		all, people := b.weekly(t, 5), b.people(t, 50)
		succeeded(t, atOnce(70, func(i int) error {
			var err error
			switch places := 5 + i%8; {
			case i < 50:
				_, err = b.service.SignUp(b.ctx, volunteering.SignUpInput{ShiftID: all[i%2].ID, ContactID: people[i], Waitlist: true})
			case i%2 == 0:
				_, err = b.service.UpdateShifts(b.ctx, volunteering.UpdateShiftInput{ID: all[0].ID, Capacity: &places, IsFollowing: true})
			default:
				starts, ends := time.Date(2027, 3, 14, 9, i-50, 0, 0, time.UTC).Format("2006-01-02T15:04"), "2027-03-14T12:00"
				_, err = b.service.UpdateShifts(b.ctx, volunteering.UpdateShiftInput{ID: all[0].ID, StartsLocal: &starts, EndsLocal: &ends, IsFollowing: true, RefuseOverlap: i%3 == 0})
			}
			return err
		}))
		for i, sh := range all {
			taken, waiting := b.places(t, sh.ID)
			if i < 2 && taken+waiting != 25 {
				t.Errorf("shift %d: %d have a place, %d wait", i, taken, waiting)
			}
		}
		if got := b.starts(all); got[0][14:] != got[3][14:] {
			t.Errorf("the repetition fell apart: %v", got)
		}
	})
}

func TestSignUpMany(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		sh, other := b.shiftAt(t, 2, "2026-12-01T09:00", "2026-12-01T12:00"), b.shiftAt(t, 2, "2026-12-01T11:00", "2026-12-01T13:00")
		people := b.people(t, 4)
		b.signUp(t, sh.ID, people[0])
		b.signUp(t, other.ID, people[1])
		dead := b.person(t, "Gone", func(c *ent.ContactCreate) { c.SetIsDeceased(true) })
		done, err := b.service.SignUpMany(b.ctx, volunteering.SignUpManyInput{
			ShiftID: sh.ID, ContactIDs: []int64{people[0], people[1], people[2], people[3], people[3], dead}, Waitlist: true,
		})
		if err != nil || len(done.Signups) != 2 || len(done.Refused) != 3 || done.Shift.Filled != 2 {
			t.Fatalf("%v, %+v", err, done)
		}
		if done.Signups[0].ContactID != people[2] || done.Signups[0].Status != shiftsignup.StatusCONFIRMED || done.Signups[1].Status != shiftsignup.StatusWAITLISTED {
			t.Errorf("in another order: %+v", done.Signups)
		}
		if !done.Refused[1].IsOverlap() || done.Refused[0].IsOverlap() || done.Refused[2].Contact.ID != dead {
			t.Errorf("refused %+v", done.Refused)
		}
		_, err = b.service.SignUpMany(b.ctx, volunteering.SignUpManyInput{ShiftID: sh.ID, ContactIDs: make([]int64, 201)})
		refused(t, err, errs.CodeInvalid, "contactIds")
	})
}

// Two desks sign the same people up for two shifts at once, in opposite orders.
func TestSignUpManyInOppositeOrders(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		shifts, people := []*ent.Shift{b.shiftAt(t, 9, "2026-12-01T09:00", "2026-12-01T10:00"), b.shiftAt(t, 9, "2026-12-02T09:00", "2026-12-02T10:00")}, b.people(t, 9)
		succeeded(t, atOnce(8, func(i int) error {
			ids := slices.Clone(people)
			if i%4 > 1 {
				slices.Reverse(ids)
			}
			_, err := b.service.SignUpMany(b.ctx, volunteering.SignUpManyInput{ShiftID: shifts[i%2].ID, ContactIDs: ids})
			return err
		}))
		for _, sh := range shifts {
			if taken, _ := b.places(t, sh.ID); taken != 9 {
				t.Errorf("%d of 9 are on it", taken)
			}
		}
	})
}

func TestRestoreSignup(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		b.service = b.clock()
		sh, people := b.shift(t, 1), b.people(t, 3)
		first, second, third := b.signUp(t, sh.ID, people[0]), b.signUp(t, sh.ID, people[1]), b.signUp(t, sh.ID, people[2])
		_, err := b.service.RestoreSignup(b.ctx, first.ID)
		refused(t, err, errs.CodeConflict, "")
		_, promoted, err := b.service.TakeOff(b.ctx, first.ID)
		if err != nil || promoted == nil || promoted.ID != second.ID {
			t.Fatalf("%v, %+v", err, promoted)
		}
		back, err := b.service.RestoreSignup(b.ctx, first.ID)
		if err != nil || back.Status != shiftsignup.StatusWAITLISTED || back.ContactID != people[0] {
			t.Fatalf("%v, %+v", err, back)
		}
		// First in line by when they signed up first.
		if _, promoted, err = b.service.TakeOff(b.ctx, second.ID); err != nil || promoted == nil || promoted.ID != back.ID {
			t.Errorf("%v, %+v", err, promoted)
		}
		if _, _, err = b.service.TakeOff(b.ctx, third.ID); err != nil {
			t.Fatal(err)
		}
		if taken, waiting := b.places(t, sh.ID); taken != 1 || waiting != 0 {
			t.Errorf("%d have a place, %d wait", taken, waiting)
		}
	})
}
