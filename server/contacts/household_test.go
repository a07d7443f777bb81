package contacts_test

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
)

func TestHouseholdIsNamedAfterItsMembers(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna, ben := b.person("Anna", "Schmidt"), b.person("Ben", "Schmidt")
		house := b.create(contacts.CreateInput{Kind: contact.KindHOUSEHOLD, MemberIDs: []int64{anna.ID, ben.ID}})
		require.Equal(b.t, "Schmidt household", house.DisplayName)
		require.Equal(b.t, "schmidt household", house.SortKey)
		require.Equal(b.t, house.ID, *b.get(anna.ID).HouseholdID)
		b.requireGreetings(house.ID, names.Household{Name: "Schmidt household", Formal: "Anna and Ben Schmidt", Informal: "Anna and Ben"})

		b.update(ben.ID, contacts.Details{FamilyName: ptr("Weber")})
		require.Equal(b.t, "Schmidt and Weber household", b.get(house.ID).DisplayName, "a new name reaches the household")
		b.update(anna.ID, contacts.Details{IsExcludedFromHouseholdName: ptr(true), IsExcludedFromInformalGreeting: ptr(true)})
		b.requireGreetings(house.ID, names.Household{Name: "Weber household", Formal: "Anna Schmidt and Ben Weber", Informal: "Ben"})
		b.update(ben.ID, contacts.Details{IsDeceased: ptr(true)})
		b.requireGreetings(house.ID, names.Household{Name: "Weber household", Formal: "Anna Schmidt", Informal: ""})

		b.update(house.ID, contacts.Details{OrganizationName: ptr("Hill House"), FormalGreetingOverride: ptr("All at Hill House")})
		b.requireGreetings(house.ID, names.Household{Name: "Hill House", Formal: "All at Hill House"})
		b.update(anna.ID, contacts.Details{FamilyName: ptr("Wolf"), IsExcludedFromHouseholdName: ptr(false)})
		require.Equal(b.t, "Hill House", b.get(house.ID).DisplayName, "what the staff wrote wins")
		require.True(b.t, b.get(house.ID).IsNameOverridden)
		b.update(house.ID, contacts.Details{OrganizationName: ptr("")})
		require.Equal(b.t, "Wolf household", b.get(house.ID).DisplayName)

		b.update(anna.ID, contacts.Details{HouseholdID: ptr(int64(0))})
		require.Nil(b.t, b.get(anna.ID).HouseholdID)
		require.Equal(b.t, "Wolf household", b.get(house.ID).DisplayName, "an empty household keeps its last name")
	})
}

func (b *testBundle) requireGreetings(id int64, want names.Household) {
	b.t.Helper()
	got, err := b.svc.Greetings(b.ctx, b.get(id))
	require.NoError(b.t, err)
	require.Equal(b.t, want, got)
}

func TestHouseholdInKorean(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		minsu, younghee := b.person("민수", "김"), b.person("영희", "이")
		house := b.create(contacts.CreateInput{Kind: contact.KindHOUSEHOLD, MemberIDs: []int64{minsu.ID, younghee.ID}})
		require.Equal(b.t, "김민수·이영희 가구", house.DisplayName)
		b.requireGreetings(house.ID, names.Household{Name: "김민수·이영희 가구", Formal: "김민수·이영희 님", Informal: "민수·영희 님"})
		_, err := b.svc.Greetings(b.ctx, minsu)
		require.Equal(b.t, map[string]string{"id": contacts.KeyNotHousehold}, faults(b.t, err))
	})
}

func TestANameReachesAHouseholdThatTheViewerMayNotChange(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		own := b.limited("Owner", viewer.Fundraising, func(a *viewer.Access) {
			a.Types["Contact"] = viewer.TypeAccess{Read: viewer.All, Write: viewer.Own}
		})
		anna := b.create(contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{
			GivenName: ptr("Anna"), FamilyName: ptr("Schmidt"), OwnerID: &viewer.FromContext(own).UserID,
		}})
		house := b.create(contacts.CreateInput{Kind: contact.KindHOUSEHOLD, MemberIDs: []int64{anna.ID}})
		_, err := b.svc.Update(own, contacts.UpdateInput{ID: anna.ID, Details: contacts.Details{FamilyName: ptr("Weber")}})
		require.NoError(b.t, err)
		require.Equal(b.t, "Weber household", b.get(house.ID).DisplayName)
		_, err = b.svc.Update(own, contacts.UpdateInput{ID: house.ID, Details: contacts.Details{OrganizationName: ptr("Mine")}})
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err))
	})
}

// TestPeopleSwapHouseholdsAtOnce would stand still if households were locked in
// the order in which people leave and enter them.
func TestPeopleSwapHouseholdsAtOnce(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna, ben := b.person("Anna", "Schmidt"), b.person("Ben", "Weber")
		one := b.create(contacts.CreateInput{Kind: contact.KindHOUSEHOLD, MemberIDs: []int64{anna.ID}})
		two := b.create(contacts.CreateInput{Kind: contact.KindHOUSEHOLD, MemberIDs: []int64{ben.ID}})
		var wait sync.WaitGroup
		move := func(person, house int64) {
			_, err := b.svc.Update(b.ctx, contacts.UpdateInput{ID: person, Details: contacts.Details{HouseholdID: &house}})
			require.NoError(b.t, err)
		}
		for range 5 {
			wait.Go(func() { move(anna.ID, two.ID); move(anna.ID, one.ID) })
			wait.Go(func() { move(ben.ID, one.ID); move(ben.ID, two.ID) })
		}
		wait.Wait()
		move(anna.ID, two.ID)
		move(ben.ID, one.ID)
		require.Equal(b.t, "Weber household", b.get(one.ID).DisplayName)
		require.Equal(b.t, "Schmidt household", b.get(two.ID).DisplayName)
	})
}
