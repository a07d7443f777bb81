package memberships_test

import (
	"context"
	"testing"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membershiplevel"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/memberships"
)

func shared(seats int, who membershiplevel.Inherit) memberships.CreateLevelInput {
	return memberships.CreateLevelInput{Name: string(who), LevelRules: memberships.LevelRules{Seats: &seats, Inherit: &who}}
}

func TestAddSeatTenTimesAtOnceKeepsTheLimit(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		m := b.start(t, b.contact(t, contact.KindORGANIZATION, "Firm"), b.level(t, shared(4, membershiplevel.InheritANYBODY)))
		var people []int64
		for range 10 {
			people = append(people, b.person(t, "A"))
		}
		won := count(t, atOnce(10, func(i int) error {
			_, err := b.service.AddSeat(b.ctx, memberships.AddSeatInput{MembershipID: m.Membership.ID, ContactID: people[i]})
			return err
		}))
		if st := b.standing(t, m.Membership.ID); won != 4 || st.SeatsTaken != 4 || st.SeatLimit != 4 {
			t.Errorf("%d won, standing %+v", won, st)
		}
		one := b.start(t, b.contact(t, contact.KindORGANIZATION, "Other"), b.level(t, shared(9, membershiplevel.InheritANYBODY)))
		if won := count(t, atOnce(10, func(int) error {
			_, err := b.service.AddSeat(b.ctx, memberships.AddSeatInput{MembershipID: one.Membership.ID, ContactID: people[0]})
			return err
		})); won != 1 {
			t.Errorf("one person took %d seats", won)
		}
	})
}

func TestWhoMayTakeASeat(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		home := b.contact(t, contact.KindHOUSEHOLD, "Kims")
		livesThere := func(c *ent.ContactCreate) { c.SetHouseholdID(home) }
		mother, child, stranger := b.person(t, "Kim", livesThere), b.person(t, "Kim", livesThere), b.person(t, "Lee")
		dead := b.person(t, "Kim", livesThere, func(c *ent.ContactCreate) { c.SetIsDeceased(true) })
		firm := b.contact(t, contact.KindORGANIZATION, "Firm")
		left := b.person(t, "Park")
		b.affiliate(t, child, firm, "")
		b.affiliate(t, left, firm, "2026-11-21")
		byHousehold := b.start(t, home, b.level(t, shared(3, membershiplevel.InheritHOUSEHOLD))).Membership.ID
		byPerson := b.start(t, mother, b.level(t, shared(3, membershiplevel.InheritHOUSEHOLD))).Membership.ID
		byFirm := b.start(t, firm, b.level(t, shared(3, membershiplevel.InheritAFFILIATED))).Membership.ID
		alone := b.start(t, stranger, b.level(t, memberships.CreateLevelInput{Name: "Alone"})).Membership.ID
		tests := []struct {
			name       string
			membership int64
			person     int64
			code       errs.Code
			field      string
		}{
			{"of the household", byHousehold, child, "", ""},
			{"of no household", byHousehold, stranger, errs.CodeInvalid, "contactId"},
			{"the household itself", byPerson, home, errs.CodeInvalid, "contactId"},
			{"the dead", byHousehold, dead, errs.CodeInvalid, "contactId"},
			{"of the holder's household", byPerson, child, "", ""},
			{"twice", byPerson, child, errs.CodeConflict, ""},
			{"the holder", byPerson, mother, errs.CodeConflict, ""},
			{"of the organization", byFirm, child, "", ""},
			{"who left it yesterday", byFirm, left, errs.CodeInvalid, "contactId"},
			{"where the holder is alone", alone, mother, errs.CodeConflict, ""},
			{"somebody unknown", byFirm, 7, errs.CodeNotFound, ""},
		}
		for _, tt := range tests {
			t.Run(tt.name, func(t *testing.T) {
				_, err := b.service.AddSeat(b.ctx, memberships.AddSeatInput{MembershipID: tt.membership, ContactID: tt.person})
				if tt.code == "" {
					if err != nil {
						t.Fatal(err)
					}
					return
				}
				refused(t, err, tt.code, tt.field)
			})
		}
		members, err := b.service.MembersOf(b.ctx, byPerson)
		if err != nil || len(members) != 2 || members[0].Contact.ID != mother || members[0].Seat != nil || members[1].Contact.ID != child {
			t.Errorf("members %v, %v", members, err)
		}
		covers, err := b.service.MembershipsOf(b.ctx, child)
		if err != nil || len(covers) != 3 || covers[0].Seat == nil || covers[0].Membership.Edges.Level == nil {
			t.Errorf("covers %v, %v", covers, err)
		}
		covers, err = b.service.MembershipsOf(b.ctx, mother)
		if err != nil || len(covers) != 1 || covers[0].Seat != nil {
			t.Errorf("covers %v, %v", covers, err)
		}
	})
}

func (b *bundle) affiliate(t *testing.T, person, organization int64, until date.Date) {
	t.Helper()
	b.tx(t, func(ctx context.Context) error {
		create := b.db.Client(ctx).Affiliation.Create().SetPersonID(person).SetOrganizationID(organization)
		if until != "" {
			create.SetEndOn(until)
		}
		return create.Exec(ctx)
	})
}

func TestSeatsAreFreedAndTakenAgain(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		id := b.start(t, b.person(t, "Kim"), b.level(t, shared(2, membershiplevel.InheritANYBODY))).Membership.ID
		first, second := b.person(t, "A"), b.person(t, "B")
		add := func(person int64) error {
			_, err := b.service.AddSeat(b.ctx, memberships.AddSeatInput{MembershipID: id, ContactID: person})
			return err
		}
		remove := func(in memberships.RemoveSeatInput) error {
			in.MembershipID = id
			_, err := b.service.RemoveSeat(b.ctx, in)
			return err
		}
		if err := add(first); err != nil {
			t.Fatal(err)
		}
		refused(t, add(second), errs.CodeConflict, "")
		refused(t, remove(memberships.RemoveSeatInput{ContactID: second}), errs.CodeConflict, "")
		refused(t, remove(memberships.RemoveSeatInput{ContactID: first, UntilOn: "2026-11-21"}), errs.CodeInvalid, "untilOn")
		for range 2 { // the same person may come and go
			if err := remove(memberships.RemoveSeatInput{ContactID: first}); err != nil {
				t.Fatal(err)
			}
			if err := add(first); err != nil {
				t.Fatal(err)
			}
		}
		b.set("2028-01-01")
		refused(t, add(second), errs.CodeConflict, "")
	})
}

func TestFewerSeatsThanTakenAreRefused(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		m := b.start(t, b.person(t, "Kim"), b.level(t, shared(3, membershiplevel.InheritANYBODY)))
		id := m.Membership.ID
		alone := b.level(t, memberships.CreateLevelInput{Name: "Alone"})
		for range 2 {
			if _, err := b.service.AddSeat(b.ctx, memberships.AddSeatInput{MembershipID: id, ContactID: b.person(t, "A")}); err != nil {
				t.Fatal(err)
			}
		}
		_, err := b.service.SetSeats(b.ctx, id, 2)
		refused(t, err, errs.CodeConflict, "")
		_, err = b.service.ChangeLevel(b.ctx, memberships.ChangeLevelInput{MembershipID: id, LevelID: alone.ID})
		refused(t, err, errs.CodeConflict, "")
		_, err = b.service.Renew(b.ctx, memberships.RenewInput{MembershipID: id, ExpectedTermID: m.Term.ID, LevelID: alone.ID, IsEarly: true})
		refused(t, err, errs.CodeConflict, "")
		if _, err = b.service.SetSeats(b.ctx, id, 5); err != nil {
			t.Fatal(err)
		}
		if st := b.standing(t, id); st.SeatLimit != 5 || st.SeatsTaken != 3 {
			t.Errorf("standing %+v", st)
		}
		if after, err := b.service.SetSeats(b.ctx, id, 0); err != nil || after.SeatsOverride != nil {
			t.Errorf("%v, %+v", err, after)
		}
	})
}

func TestSetCoordinator(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		firm, kim := b.contact(t, contact.KindORGANIZATION, "Firm"), b.person(t, "Kim")
		id := b.start(t, firm, b.level(t, memberships.CreateLevelInput{Name: "Firm"})).Membership.ID
		if m, err := b.service.SetCoordinator(b.ctx, id, kim); err != nil || *m.CoordinatorID != kim {
			t.Errorf("%v, %+v", err, m)
		}
		_, err := b.service.SetCoordinator(b.ctx, id, firm)
		refused(t, err, errs.CodeInvalid, "coordinatorId")
		if m, err := b.service.SetCoordinator(b.ctx, id, 0); err != nil || m.CoordinatorID != nil {
			t.Errorf("%v, %+v", err, m)
		}
	})
}

func TestRenewalsDue(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, b *bundle) {
		friend := b.level(t, memberships.CreateLevelInput{Name: "Friend"})
		kim, park := b.person(t, "Kim"), b.person(t, "Park")
		due := b.start(t, kim, friend).Membership.ID
		b.start(t, park, friend)
		b.tx(t, func(ctx context.Context) error {
			return b.db.Client(ctx).Contact.UpdateOneID(park).SetIsDeceased(true).Exec(ctx)
		})
		gone := b.start(t, b.person(t, "Lee"), friend).Membership.ID
		if _, err := b.service.Cancel(b.ctx, memberships.CancelInput{MembershipID: gone}); err != nil {
			t.Fatal(err)
		}
		b.set("2026-12-24")
		b.start(t, b.person(t, "Later"), friend)
		rows, err := b.service.RenewalsDue(b.ctx, "2027-11-21", "2027-12-20")
		if err != nil || len(rows) != 1 || rows[0].ID != due || rows[0].Edges.Holder.ID != kim || rows[0].Edges.Level == nil {
			t.Errorf("due %v, %v", rows, err)
		}
	})
}
