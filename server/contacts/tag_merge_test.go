package contacts_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/tag"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
)

func TestMergeTags(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		ids, err := b.svc.EnsureTags(b.ctx, []string{"Volunteer", "volunteers", "Donor"})
		require.NoError(b.t, err)
		from, into := ids[1], ids[0]
		with := func(tags ...int64) int64 {
			name := "Kim"
			made, err := b.svc.Create(b.ctx, contacts.CreateInput{Kind: "INDIVIDUAL", Details: contacts.Details{FamilyName: &name, TagIDs: &tags}})
			require.NoError(b.t, err)
			return made.ID
		}
		both, one, other, gone := with(from, into), with(from, ids[2]), with(into), with(from)
		_, err = b.svc.Archive(b.ctx, gone)
		require.NoError(b.t, err)
		use, err := b.svc.TagUse(b.ctx, ids)
		require.NoError(b.t, err)
		require.Equal(b.t, map[int64]int{from: 2, into: 2, ids[2]: 1}, use)

		merged, err := b.svc.MergeTags(b.ctx, from, into)
		require.NoError(b.t, err)
		require.Equal(b.t, 2, merged.Moved, "the archived one moves too")
		use, err = b.svc.TagUse(b.ctx, ids)
		require.NoError(b.t, err)
		require.Equal(b.t, map[int64]int{into: 3, ids[2]: 1}, use)
		for _, id := range []int64{both, one, other, gone} {
			n := b.db.Client(b.ctx).Contact.GetX(b.ctx, id).QueryTags().Where(tag.ID(into)).CountX(b.ctx)
			require.Equal(b.t, 1, n)
		}
		require.False(b.t, b.db.Client(b.ctx).Tag.Query().Where(tag.ID(from)).ExistX(b.ctx))
		_, err = b.svc.MergeTags(b.ctx, from, into)
		require.True(b.t, errs.Is(err, errs.CodeNotFound), "%v", err)
		_, err = b.svc.MergeTags(b.ctx, into, into)
		require.True(b.t, errs.Is(err, errs.CodeInvalid), "%v", err)
		skill, err := b.svc.SaveTag(b.ctx, contacts.TagInput{Kind: tag.KindSKILL, Name: "Cooking"})
		require.NoError(b.t, err)
		_, err = b.svc.MergeTags(b.ctx, into, skill.ID)
		require.True(b.t, errs.Is(err, errs.CodeInvalid), "%v", err)
		narrow := b.limited("Narrow", viewer.Membership, func(a *viewer.Access) {
			a.Types["Contact"] = viewer.TypeAccess{Read: viewer.Own, Write: viewer.Own, Fields: map[string]viewer.Level{}}
		})
		_, err = b.svc.MergeTags(narrow, into, ids[2])
		require.True(b.t, errs.Is(err, errs.CodeForbidden), "%v", err)
	})
}
