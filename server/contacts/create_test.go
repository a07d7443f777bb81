package contacts_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/contactemail"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/contacts/postal"
	"github.com/moim-crm/moim/server/contacts/reach"
	"github.com/moim-crm/moim/server/errs"
)

func TestCreatePerson(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		made := b.create(contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{
			GivenName: ptr("민수"), FamilyName: ptr(" 김 "), BirthOn: ptr(date.MustParse("1980-02-29")),
			Language: ptr("KO-kr"), Languages: ptr([]string{"en"}),
			Emails: ptr([]contacts.EmailInput{
				{Address: "Minsu@Bücher.example"},
				{Address: "work@example.org", Kind: contactemail.KindWORK, IsPrimary: true},
			}),
			Phones:    ptr([]contacts.PhoneInput{{Number: "010-1234-5678"}}),
			Addresses: ptr([]contacts.AddressInput{{Lines: "세종대로 110", Region: "서울특별시", Locality: "중구", PostalCode: "04524"}}),
		}})
		require.Equal(b.t, "김민수", made.DisplayName)
		require.Equal(b.t, contact.NameOrderFAMILY_FIRST, made.NameOrder)
		require.Equal(b.t, "김 민수", made.SortKey)
		require.Equal(b.t, "ko-KR", made.Language)
		require.Equal(b.t, 1, made.Version)

		got := b.get(made.ID)
		require.Contains(b.t, got.SearchKey, "01012345678")
		require.Contains(b.t, got.SearchKey, "821012345678")
		require.Contains(b.t, got.SearchKey, "minsu@xn--bcher-kva.example")
		require.Len(b.t, got.Edges.Emails, 2)
		for _, e := range got.Edges.Emails {
			require.Equal(b.t, e.Address == "work@example.org", e.IsPrimary, e.Address)
		}
		require.Equal(b.t, "+821012345678", got.Edges.Phones[0].Number)
		require.True(b.t, got.Edges.Phones[0].IsPrimary)
		require.Equal(b.t, "KR", got.Edges.Addresses[0].Country, "the organization's country")
		require.Equal(b.t, []string{"contact.created"}, b.events(made.ID))
	})
}

func TestCreateReportsEveryFault(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		organization := b.organization("Acme")
		_, err := b.svc.Create(b.ctx, contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{
			BirthOn: ptr(date.MustParse("2026-11-23")), DeceasedOn: ptr(date.MustParse("2026-11-22")),
			Language:  ptr("klingon!"),
			Emails:    ptr([]contacts.EmailInput{{Address: "a@example.org"}, {Address: "nobody"}}),
			Phones:    ptr([]contacts.PhoneInput{{Number: "12"}}),
			Addresses: ptr([]contacts.AddressInput{{Country: "DE", Locality: "Ulm", PostalCode: "123"}}),
			TagIDs:    ptr([]int64{4711}), HouseholdID: &organization.ID, OwnerID: ptr(int64(4711)), TeamID: ptr(int64(4711)),
			CustomFields: map[string]any{"nope": 1},
		}})
		require.Equal(b.t, map[string]string{
			"givenName": names.KeyNameless, "birthOn": contacts.KeyFutureDate, "deceasedOn": contacts.KeyDiedBeforeBirth,
			"language": contacts.KeyLanguage, "emails.1.address": reach.KeyEmailAt, "phones.0.number": reach.KeyPhoneShort,
			"addresses.0.lines": errs.KeyRequired, "addresses.0.postalCode": postal.KeyPostcode,
			"tagIds.0": contacts.KeyTagUnknown, "householdId": contacts.KeyNotHousehold,
			"ownerId": contacts.KeyUserUnknown, "teamId": contacts.KeyTeamUnknown,
			"customFields.nope": "customField.unknown",
		}, faults(b.t, err))
		ctx := viewer.NewContext(context.Background(), viewer.System("test"))
		require.Equal(b.t, 1, b.db.Client(ctx).Contact.Query().CountX(ctx), "nothing was written")
	})
}

func TestCreateRefusesTheWrongKind(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		person := b.person("Anna", "Schmidt")
		_, err := b.svc.Create(b.ctx, contacts.CreateInput{Kind: "ROBOT"})
		require.Equal(b.t, map[string]string{"kind": errs.KeyMalformed}, faults(b.t, err))
		_, err = b.svc.Create(b.ctx, contacts.CreateInput{Kind: contact.KindORGANIZATION, MemberIDs: []int64{person.ID}})
		require.Equal(b.t, map[string]string{"memberIds": contacts.KeyOnlyHousehold}, faults(b.t, err))
		_, err = b.svc.Create(b.ctx, contacts.CreateInput{Kind: contact.KindORGANIZATION, Details: contacts.Details{
			GivenName: ptr("Anna"),
		}})
		require.Equal(b.t, map[string]string{
			"givenName": contacts.KeyOnlyIndividual, "organizationName": errs.KeyRequired,
		}, faults(b.t, err))
		_, err = b.svc.Create(b.ctx, contacts.CreateInput{Kind: contact.KindHOUSEHOLD})
		require.Equal(b.t, map[string]string{"organizationName": errs.KeyRequired}, faults(b.t, err))
	})
}

func TestCreateAcceptsGapsOfOldFiles(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		made := b.create(contacts.CreateInput{Kind: contact.KindORGANIZATION, IsIncompleteOK: true, Details: contacts.Details{
			OrganizationName: ptr("Acme"),
			Addresses:        ptr([]contacts.AddressInput{{Country: "US", Locality: "Reno"}}),
		}})
		require.Equal(b.t, "Reno", b.get(made.ID).Edges.Addresses[0].Locality)
	})
}

func TestCreateFollowsTheRights(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		in := contacts.CreateInput{Kind: contact.KindORGANIZATION, Details: contacts.Details{OrganizationName: ptr("Acme")}}
		_, reader := b.staff("Reader", viewer.ReadOnly)
		_, err := b.svc.Create(reader, in)
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err))
		_, err = b.svc.Create(context.Background(), in)
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err))

		own := b.limited("Owner", viewer.Fundraising, func(a *viewer.Access) {
			a.Types["Contact"] = viewer.TypeAccess{Read: viewer.Own, Write: viewer.Own}
		})
		made, err := b.svc.Create(own, in)
		require.NoError(b.t, err)
		require.Equal(b.t, viewer.FromContext(own).UserID, *made.OwnerID, "who may write only their own owns what they make")

		noBirths := b.limited("NoBirths", viewer.Fundraising, func(a *viewer.Access) {
			a.Types["Contact"].Fields["birth_on"] = viewer.Hide
		})
		in = contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{FamilyName: ptr("Weber")}}
		_, err = b.svc.Create(noBirths, in)
		require.NoError(b.t, err)
		in.BirthOn = ptr(date.MustParse("1980-01-01"))
		_, err = b.svc.Create(noBirths, in)
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err))
	})
}

func TestOnSaveIsPartOfTheChange(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		var told []int64
		refusal := errs.Conflict(contacts.KeyTwice, "value", "x")
		svc := contacts.New(contacts.Deps{DB: b.db, Now: func() time.Time { return now }, OnSave: []func(context.Context, []int64) error{
			func(_ context.Context, ids []int64) error {
				told = append(told, ids...)
				if len(told) > 1 {
					return refusal
				}
				return nil
			},
		}})
		in := contacts.CreateInput{Kind: contact.KindORGANIZATION, Details: contacts.Details{OrganizationName: ptr("Acme")}}
		made, err := svc.Create(b.ctx, in)
		require.NoError(b.t, err)
		require.Equal(b.t, []int64{made.ID}, told)
		_, err = svc.Create(b.ctx, in)
		require.ErrorIs(b.t, err, refusal)
		ctx := viewer.NewContext(context.Background(), viewer.System("test"))
		require.Equal(b.t, 1, b.db.Client(ctx).Contact.Query().CountX(ctx), "what is refused is not written")
	})
}

func TestOnSaveHearsOfARenamedHousehold(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		var told []int64
		svc := contacts.New(contacts.Deps{DB: b.db, OnSave: []func(context.Context, []int64) error{
			func(_ context.Context, ids []int64) error {
				told = append(told, ids...)
				return nil
			},
		}})
		anna, err := svc.Create(b.ctx, contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{FamilyName: ptr("Weber")}})
		require.NoError(b.t, err)
		home, err := svc.Create(b.ctx, contacts.CreateInput{Kind: contact.KindHOUSEHOLD, MemberIDs: []int64{anna.ID}})
		require.NoError(b.t, err)
		told = nil
		_, err = svc.Update(b.ctx, contacts.UpdateInput{ID: anna.ID, Details: contacts.Details{FamilyName: ptr("Kim")}})
		require.NoError(b.t, err)
		require.ElementsMatch(b.t, []int64{anna.ID, home.ID}, told)
	})
}
