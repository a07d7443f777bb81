package contacts_test

import (
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/contactemail"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
)

func TestUpdateChangesOnlyWhatIsNamed(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		made := b.create(contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{
			GivenName: ptr("Minsu"), FamilyName: ptr("Kim"), Language: ptr("ko"), Note: ptr("likes tea"),
		}})
		require.Equal(b.t, "Minsu Kim", made.DisplayName)

		got := b.update(made.ID, contacts.Details{GivenName: ptr("민수"), FamilyName: ptr("김"), Note: ptr("")})
		require.Equal(b.t, "김민수", got.DisplayName, "the order follows the script")
		require.Empty(b.t, got.Note)
		require.Equal(b.t, "ko", got.Language)
		require.Equal(b.t, 2, got.Version)

		got = b.update(made.ID, contacts.Details{GivenName: ptr("민수")})
		require.Equal(b.t, 2, got.Version, "a change that changes nothing writes nothing")
		require.Equal(b.t, []string{"contact.created", "contact.updated"}, b.events(made.ID))

		got = b.update(made.ID, contacts.Details{NameOrder: ptr(contact.NameOrderGIVEN_FIRST)})
		require.Equal(b.t, "민수 김", got.DisplayName)
		got = b.update(made.ID, contacts.Details{GivenName: ptr("민주")})
		require.Equal(b.t, "민주 김", got.DisplayName, "an order that was chosen stays")

		_, err := b.svc.Update(b.ctx, contacts.UpdateInput{ID: made.ID + 1})
		require.Equal(b.t, errs.CodeNotFound, errs.CodeOf(err))
	})
}

func TestUpdateDeath(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		made := b.person("Karl", "Schmidt")
		got := b.update(made.ID, contacts.Details{DeceasedOn: ptr(date.MustParse("2026-11-22"))})
		require.True(b.t, got.IsDeceased, "today in Seoul")
		got = b.update(made.ID, contacts.Details{IsDeceased: ptr(false)})
		require.True(b.t, got.DeceasedOn.IsZero())
		got = b.update(made.ID, contacts.Details{IsDeceased: ptr(true)})
		require.True(b.t, got.IsDeceased && got.DeceasedOn.IsZero(), "the day need not be known")
	})
}

func TestUpdateListsKeepsRowsAndOnePrimary(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		made := b.person("Anna", "Schmidt")
		emails := func(wishes ...contacts.EmailInput) []*ent.ContactEmail {
			b.update(made.ID, contacts.Details{Emails: &wishes})
			return b.get(made.ID).Edges.Emails
		}
		first := emails(contacts.EmailInput{Address: "a@example.org"}, contacts.EmailInput{Address: "b@example.org"})
		require.True(b.t, first[0].IsPrimary)

		second := emails(contacts.EmailInput{Address: "B@Example.org"}, contacts.EmailInput{Address: "a@example.org", Kind: contactemail.KindWORK})
		require.Equal(b.t, []int64{first[0].ID, first[1].ID}, []int64{second[0].ID, second[1].ID}, "the rows stay")
		require.True(b.t, second[0].IsPrimary, "the primary stays where nobody asks for another")
		require.Equal(b.t, contactemail.KindWORK, second[0].Kind)
		require.Equal(b.t, "B@example.org", second[1].Address)

		third := emails(contacts.EmailInput{ID: first[1].ID, Address: "c@example.org", IsPrimary: true}, contacts.EmailInput{Address: "a@example.org", IsPrimary: true})
		require.Equal(b.t, "c@example.org", third[1].Address, "a row named by its id changes its address")
		require.True(b.t, third[1].IsPrimary)
		require.False(b.t, third[0].IsPrimary)

		fourth := emails(contacts.EmailInput{Address: "a@example.org"})
		require.Len(b.t, fourth, 1)
		require.True(b.t, fourth[0].IsPrimary, "the last one left is primary")
		version := b.get(made.ID).Version
		emails(contacts.EmailInput{Address: "a@example.org"})
		require.Equal(b.t, version, b.get(made.ID).Version)
		require.NotContains(b.t, b.get(made.ID).SearchKey, "c@example.org")
		require.Empty(b.t, emails())

		_, err := b.svc.Update(b.ctx, contacts.UpdateInput{ID: made.ID, Details: contacts.Details{
			Emails: ptr([]contacts.EmailInput{{Address: "a@example.org"}, {Address: "A@example.org"}}),
			Phones: ptr([]contacts.PhoneInput{{ID: 4711, Number: "010-1234-5678"}}),
		}})
		require.Equal(b.t, map[string]string{"emails.1": contacts.KeyTwice, "phones.0.id": errs.KeyNotFound}, faults(b.t, err))
	})
}

func TestUpdateTags(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		made := b.person("Anna", "Schmidt")
		ids, err := b.svc.EnsureTags(b.ctx, []string{"Friend", "Board"})
		require.NoError(b.t, err)
		b.update(made.ID, contacts.Details{TagIDs: &ids})
		require.Len(b.t, b.get(made.ID).Edges.Tags, 2)
		got := b.update(made.ID, contacts.Details{TagIDs: ptr(ids[1:])})
		require.Equal(b.t, 3, got.Version)
		require.Equal(b.t, "Board", b.get(made.ID).Edges.Tags[0].Name)
	})
}

func TestUpdateRefusesAChangeOnAnOldVersion(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		made := b.person("Anna", "Schmidt")
		_, colleague := b.staff("Lee Seojun", viewer.Membership)
		_, err := b.svc.Update(colleague, contacts.UpdateInput{ID: made.ID, Details: contacts.Details{
			FamilyName: ptr("Weber"), Note: ptr("moved"),
		}})
		require.NoError(b.t, err)

		_, err = b.svc.Update(b.ctx, contacts.UpdateInput{ID: made.ID, ExpectedVersion: ptr(1), Details: contacts.Details{Note: ptr("x")}})
		conflict, ok := errors.AsType[*errs.Error](err)
		require.True(b.t, ok)
		require.Equal(b.t, errs.CodeConflict, conflict.Code)
		require.Equal(b.t, "Lee Seojun", conflict.Params["who"])
		require.Equal(b.t, "displayName, familyName, note", conflict.Params["what"])

		blind := b.limited("Blind", viewer.Membership, func(a *viewer.Access) {
			a.Types["Contact"].Fields["note"] = viewer.Hide
		})
		_, err = b.svc.Update(blind, contacts.UpdateInput{ID: made.ID, ExpectedVersion: ptr(1), Details: contacts.Details{FamilyName: ptr("x")}})
		conflict, ok = errors.AsType[*errs.Error](err)
		require.True(b.t, ok)
		require.Equal(b.t, "displayName, familyName", conflict.Params["what"], "a hidden field is not named")
	})
}

func TestTwoAtOnceOnOneVersion(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		made := b.person("Anna", "Schmidt")
		const writers = 8
		results := make([]error, writers)
		var wait sync.WaitGroup
		for i := range writers {
			wait.Go(func() {
				_, results[i] = b.svc.Update(b.ctx, contacts.UpdateInput{
					ID: made.ID, ExpectedVersion: ptr(1), Details: contacts.Details{Note: ptr(fmt.Sprint("writer ", i))},
				})
			})
		}
		wait.Wait()
		won := 0
		for _, err := range results {
			if err == nil {
				won++
				continue
			}
			require.Equal(b.t, errs.CodeConflict, errs.CodeOf(err), "%v", err)
		}
		require.Equal(b.t, 1, won)
		require.Equal(b.t, 2, b.get(made.ID).Version)
	})
}

func TestTwoAtOnceOnDifferentFields(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		made := b.person("Anna", "Schmidt")
		changes := []contacts.Details{
			{Note: ptr("a note")}, {Source: ptr("fair")}, {Gender: ptr("f")}, {Language: ptr("de")},
			{Emails: ptr([]contacts.EmailInput{{Address: "a@example.org"}})},
			{Phones: ptr([]contacts.PhoneInput{{Number: "010-1234-5678"}})},
		}
		var wait sync.WaitGroup
		for _, change := range changes {
			wait.Go(func() {
				_, err := b.svc.Update(b.ctx, contacts.UpdateInput{ID: made.ID, Details: change})
				require.NoError(b.t, err)
			})
		}
		wait.Wait()
		got := b.get(made.ID)
		require.Equal(b.t, 1+len(changes), got.Version)
		require.Equal(b.t, []string{"a note", "fair", "f", "de"}, []string{got.Note, got.Source, got.Gender, got.Language})
		require.Len(b.t, got.Edges.Emails, 1)
		require.Contains(b.t, got.SearchKey, "a@example.org")
		require.Contains(b.t, got.SearchKey, "01012345678")
	})
}

func TestUpdateFollowsTheRights(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		made := b.create(contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{
			GivenName: ptr("Robert"), FamilyName: ptr("Weber"), PreferredName: ptr("Bob"),
		}})
		_, reader := b.staff("Reader", viewer.ReadOnly)
		_, err := b.svc.Update(reader, contacts.UpdateInput{ID: made.ID, Details: contacts.Details{Note: ptr("x")}})
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err))

		others := b.limited("Others", viewer.Membership, func(a *viewer.Access) {
			a.Types["Contact"] = viewer.TypeAccess{Read: viewer.All, Write: viewer.Own}
		})
		_, err = b.svc.Update(others, contacts.UpdateInput{ID: made.ID, Details: contacts.Details{Note: ptr("x")}})
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err), "seen, but not one's own")

		nobody := b.limited("Nobody", viewer.Membership, func(a *viewer.Access) {
			a.Types["Contact"] = viewer.TypeAccess{Read: viewer.Own, Write: viewer.Own}
		})
		_, err = b.svc.Update(nobody, contacts.UpdateInput{ID: made.ID, Details: contacts.Details{Note: ptr("x")}})
		require.Equal(b.t, errs.CodeNotFound, errs.CodeOf(err), "not seen at all")

		half := b.limited("Half", viewer.Membership, func(a *viewer.Access) {
			a.Types["Contact"].Fields["preferred_name"] = viewer.Hide
		})
		got, err := b.svc.Update(half, contacts.UpdateInput{ID: made.ID, Details: contacts.Details{FamilyName: ptr("Wagner")}})
		require.NoError(b.t, err)
		require.Empty(b.t, got.PreferredName)
		require.Equal(b.t, "Bob Wagner", b.get(made.ID).DisplayName, "a field that is hidden is not lost")
	})
}

func TestArchive(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		made := b.person("Anna", "Schmidt")
		got, err := b.svc.Archive(b.ctx, made.ID)
		require.NoError(b.t, err)
		require.Equal(b.t, now, got.ArchivedAt.UTC())
		_, err = b.svc.Archive(b.ctx, made.ID)
		require.NoError(b.t, err)
		got, err = b.svc.Unarchive(b.ctx, made.ID)
		require.NoError(b.t, err)
		require.Nil(b.t, got.ArchivedAt)
		require.Equal(b.t, []string{"contact.created", "contact.archived", "contact.unarchived"}, b.events(made.ID))
		_, reader := b.staff("Reader", viewer.ReadOnly)
		_, err = b.svc.Archive(reader, made.ID)
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err))
	})
}
