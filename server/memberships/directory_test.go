package memberships_test

import (
	"context"
	"testing"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/consentevent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/membershiplevel"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/memberships"
)

func (b *bundle) listed(t *testing.T, text string) []int64 {
	t.Helper()
	p, err := b.service.DirectoryPredicate(b.ctx, text)
	if err != nil {
		t.Fatal(err)
	}
	return b.db.Client(b.ctx).Contact.Query().Where(p).Order(ent.Asc(contact.FieldSortKey)).IDsX(b.ctx)
}

func (b *bundle) choose(t *testing.T, id int64, c memberships.DirectoryChoice) memberships.DirectoryChoice {
	t.Helper()
	out, err := b.service.ChooseDirectory(b.ctx, memberships.DirectoryInput{ContactID: id, Choice: c, Source: "phone", Evidence: "call of today"})
	if err != nil {
		t.Fatal(err)
	}
	return *out
}

// resident is a person with a town, an e-mail address and a telephone number.
func (b *bundle) resident(t *testing.T, name string) int64 {
	t.Helper()
	id := b.person(t, name)
	b.tx(t, func(ctx context.Context) error {
		c := b.db.Client(ctx)
		if err := c.ContactAddress.Create().SetContactID(id).SetLocality("Busan").SetCountry("KR").SetIsPrimary(true).Exec(ctx); err != nil {
			return err
		}
		if err := c.ContactEmail.Create().SetContactID(id).SetAddress(name + "@example.org").SetAddressKey(name + "@example.org").SetIsPrimary(true).Exec(ctx); err != nil {
			return err
		}
		return c.ContactPhone.Create().SetContactID(id).SetNumber("+821012345678").SetIsPrimary(true).Exec(ctx)
	})
	return id
}

func TestTheDirectoryShowsWhatMembersChose(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		friend := b.level(t, memberships.CreateLevelInput{Name: "Friend"})
		kim, lee, guest := b.resident(t, "kim"), b.resident(t, "lee"), b.resident(t, "guest")
		b.start(t, kim, friend)
		b.start(t, lee, friend)
		if got := b.listed(t, ""); len(got) != 0 {
			t.Fatalf("%v are listed although nobody asked for it", got)
		}
		b.choose(t, kim, memberships.DirectoryChoice{IsListed: true, City: true})
		b.choose(t, lee, memberships.DirectoryChoice{IsListed: true, Email: true, Phone: true})
		b.choose(t, guest, memberships.DirectoryChoice{IsListed: true, City: true})
		if got := b.listed(t, ""); len(got) != 2 || got[0] != kim || got[1] != lee {
			t.Errorf("listed are %v, want %d and %d and no guest", got, kim, lee)
		}
		if got := b.listed(t, "busan"); len(got) != 1 || got[0] != kim {
			t.Errorf("a search for the town found %v: lee keeps it hidden", got)
		}
		if got := b.listed(t, "LEE"); len(got) != 1 || got[0] != lee {
			t.Errorf("a search for the name found %v", got)
		}
		entries, err := b.service.DirectoryEntries(b.ctx, []int64{kim, lee, guest})
		if err != nil {
			t.Fatal(err)
		}
		want := map[int64]memberships.DirectoryEntry{
			kim: {ContactID: kim, Name: "kim", City: "Busan"},
			lee: {ContactID: lee, Name: "lee", Email: "lee@example.org", Phone: "+821012345678"},
		}
		for _, id := range []int64{kim, lee, guest} {
			if entries[id] != want[id] {
				t.Errorf("entry %+v, want %+v", entries[id], want[id])
			}
		}
	})
}

func TestADirectoryChoiceKeepsItsEvidence(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		kim := b.resident(t, "kim")
		b.start(t, kim, b.level(t, memberships.CreateLevelInput{Name: "Friend"}))
		first := b.choose(t, kim, memberships.DirectoryChoice{IsListed: true, City: true})
		b.choose(t, kim, memberships.DirectoryChoice{IsListed: true, City: true}) // the same again says nothing new
		b.set("2026-12-01")
		last := b.choose(t, kim, memberships.DirectoryChoice{IsListed: false, City: true})
		if !first.IsListed || !first.City || first.Event == nil || last.IsListed || !last.City {
			t.Errorf("choices %+v, then %+v", first, last)
		}
		events := b.db.Client(b.ctx).ConsentEvent.Query().Where(consentevent.ContactID(kim)).Order(ent.Asc(consentevent.FieldID)).AllX(b.ctx)
		if len(events) != 3 {
			t.Fatalf("%d events, want two of yes and one of no", len(events))
		}
		e := events[2]
		if e.Purpose != memberships.DirectoryListed || e.Action != consentevent.ActionWITHDRAWN || e.Source != "phone" ||
			e.Evidence != "call of today" || e.UserID == nil || *e.UserID != b.staff {
			t.Errorf("the last event is %+v", e)
		}
		if got := b.listed(t, ""); len(got) != 0 {
			t.Errorf("%v is still listed", got)
		}
		_, err := b.service.ChooseDirectory(b.ctx, memberships.DirectoryInput{ContactID: kim})
		refused(t, err, errs.CodeInvalid, "source")
		_, err = b.service.ChooseDirectory(b.ctx, memberships.DirectoryInput{ContactID: b.contact(t, contact.KindHOUSEHOLD, "Home"), Source: "phone"})
		refused(t, err, errs.CodeInvalid, "contactId")
	})
}

func TestWhoIsNoMemberLeavesTheDirectoryAtOnce(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		seats, household := 4, membershiplevel.InheritHOUSEHOLD
		in := memberships.CreateLevelInput{Name: "Family"}
		in.Seats, in.Inherit = &seats, &household
		family := b.level(t, in)
		home := b.contact(t, contact.KindHOUSEHOLD, "Home")
		child := b.person(t, "child", func(c *ent.ContactCreate) { c.SetHouseholdID(home) })
		m := b.start(t, home, family).Membership
		if _, err := b.service.AddSeat(b.ctx, memberships.AddSeatInput{MembershipID: m.ID, ContactID: child}); err != nil {
			t.Fatal(err)
		}
		b.choose(t, child, memberships.DirectoryChoice{IsListed: true})
		is := func(why string, want bool) {
			t.Helper()
			if got := len(b.listed(t, "")) == 1; got != want {
				t.Errorf("%s: listed %t", why, got)
			}
		}
		is("by a seat", true)
		change := func(f func(*ent.ContactUpdateOne)) {
			b.tx(t, func(ctx context.Context) error {
				u := b.db.Client(ctx).Contact.UpdateOneID(child)
				f(u)
				return u.Exec(ctx)
			})
		}
		change(func(u *ent.ContactUpdateOne) { u.SetArchivedAt(*b.clock.Load()) })
		is("archived", false)
		change(func(u *ent.ContactUpdateOne) { u.ClearArchivedAt().SetIsDeceased(true) })
		is("deceased", false)
		change(func(u *ent.ContactUpdateOne) { u.SetIsDeceased(false) })
		is("alive again", true)
		if _, err := b.service.Cancel(b.ctx, memberships.CancelInput{MembershipID: m.ID}); err != nil {
			t.Fatal(err)
		}
		is("cancelled", false)
		if _, err := b.service.Resume(b.ctx, m.ID); err != nil {
			t.Fatal(err)
		}
		is("resumed", true)
		if _, err := b.service.RemoveSeat(b.ctx, memberships.RemoveSeatInput{MembershipID: m.ID, ContactID: child}); err != nil {
			t.Fatal(err)
		}
		is("without the seat", false)
	})
}

func TestTheDirectoryIsClosedToThoseWhoMayNotSeeConsent(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		blind := viewer.NewContext(context.Background(), &viewer.Viewer{UserID: 1, Name: "Staff", Role: viewer.Membership,
			Access: rule.Effective(viewer.Membership, []rule.Override{{Type: "ConsentEvent", Read: viewer.Own, Write: viewer.Own}})})
		if _, err := b.service.DirectoryPredicate(blind, ""); errs.CodeOf(err) != errs.CodeForbidden {
			t.Errorf("got %v, want a refusal", err)
		}
	})
}

func TestAHouseholdTakesTheFreeSeats(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		seats, household := 3, membershiplevel.InheritHOUSEHOLD
		in := memberships.CreateLevelInput{Name: "Family"}
		in.Seats, in.Inherit = &seats, &household
		family := b.level(t, in)
		home := b.contact(t, contact.KindHOUSEHOLD, "Home")
		live := func(c *ent.ContactCreate) { c.SetHouseholdID(home) }
		mother := b.person(t, "mother", live)
		b.person(t, "dead", live, func(c *ent.ContactCreate) { c.SetIsDeceased(true) })
		b.person(t, "daughter", live)
		b.person(t, "son", live)
		b.person(t, "aunt", live)
		m := b.start(t, mother, family).Membership
		for _, err := range atOnce(3, func(int) error {
			_, err := b.service.AddHousehold(b.ctx, m.ID)
			return err
		}) {
			if err != nil {
				t.Fatal(err)
			}
		}
		st := b.standing(t, m.ID)
		if st.SeatsTaken != 3 {
			t.Errorf("%d of 3 seats are taken", st.SeatsTaken)
		}
		out, err := b.service.AddHousehold(b.ctx, m.ID)
		if err != nil || len(out.Added) != 0 || len(out.Left) != 2 {
			t.Errorf("again: %+v, %v", out, err)
		}
		alone := b.start(t, b.person(t, "alone"), family).Membership
		_, err = b.service.AddHousehold(b.ctx, alone.ID)
		refused(t, err, errs.CodeConflict, "")
	})
}
