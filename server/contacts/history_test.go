package contacts_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
)

func TestAsOf(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		before := mixin.Now().Add(-time.Second)
		ids, err := b.svc.EnsureTags(b.ctx, []string{"Friend", "Board"})
		require.NoError(b.t, err)
		anna := b.create(contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{
			GivenName: ptr("Anna"), FamilyName: ptr("Schmidt"), Note: ptr("tea"), TagIDs: &ids,
			BirthOn: ptr(date.MustParse("1980-01-01")),
		}})
		first := mixin.Now()
		_, colleague := b.staff("Lee Seojun", viewer.Membership)
		_, err = b.svc.Update(colleague, contacts.UpdateInput{ID: anna.ID, Details: contacts.Details{
			FamilyName: ptr("Weber"), Note: ptr(""), TagIDs: ptr(ids[1:]),
		}})
		require.NoError(b.t, err)
		second := mixin.Now()

		_, err = b.svc.AsOf(b.ctx, "Contact", anna.ID, before)
		require.Equal(b.t, errs.CodeNotFound, errs.CodeOf(err))
		then, err := b.svc.AsOf(b.ctx, "Contact", anna.ID, first)
		require.NoError(b.t, err)
		require.True(b.t, then.IsThere)
		require.Equal(b.t, "Park Jiwon", then.By)
		require.Equal(b.t, []any{"Schmidt", "tea", "1980-01-01"}, []any{then.Values["family_name"], then.Values["note"], then.Values["birth_on"]})
		require.Len(b.t, then.Values["tags"], 2)
		require.NotContains(b.t, then.Values, "search_key")

		later, err := b.svc.AsOf(b.ctx, "Contact", anna.ID, second)
		require.NoError(b.t, err)
		require.Equal(b.t, "Lee Seojun", later.By)
		require.Equal(b.t, "Weber", later.Values["family_name"])
		require.NotContains(b.t, later.Values, "note")
		require.Equal(b.t, []any{float64(ids[1])}, later.Values["tags"])

		blind := b.limited("Blind", viewer.Membership, func(a *viewer.Access) {
			a.Types["Contact"].Fields["birth_on"] = viewer.Hide
		})
		hidden, err := b.svc.AsOf(blind, "Contact", anna.ID, second)
		require.NoError(b.t, err)
		require.NotContains(b.t, hidden.Values, "birth_on")
		_, reader := b.staff("Reader", viewer.ReadOnly)
		_, err = b.svc.AsOf(reader, "Contact", anna.ID, second)
		require.Contains(b.t, []errs.Code{errs.CodeNotFound, errs.CodeForbidden}, errs.CodeOf(err))
		_, err = b.svc.AsOf(b.ctx, "Robot", anna.ID, second)
		require.Equal(b.t, map[string]string{"type": contacts.KeyHistoryType}, faults(b.t, err))
	})
}

func TestAsOfAfterTheEnd(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna := b.create(contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{
			FamilyName: ptr("Schmidt"), Emails: ptr([]contacts.EmailInput{{Address: "a@example.org"}}),
		}})
		email := b.get(anna.ID).Edges.Emails[0]
		then := mixin.Now()
		b.update(anna.ID, contacts.Details{Emails: ptr([]contacts.EmailInput{})})
		got, err := b.svc.AsOf(b.ctx, "ContactEmail", email.ID, mixin.Now())
		require.NoError(b.t, err)
		require.False(b.t, got.IsThere)
		require.Empty(b.t, got.Values)
		got, err = b.svc.AsOf(b.ctx, "ContactEmail", email.ID, then)
		require.NoError(b.t, err)
		require.Equal(b.t, "a@example.org", got.Values["address"])
		_, err = b.svc.AsOf(context.Background(), "Contact", anna.ID, then)
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err))
	})
}
