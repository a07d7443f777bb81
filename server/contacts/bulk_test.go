package contacts_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/runs"
	"github.com/moim-crm/moim/server/testdb"
)

// bulkBundle is a testBundle whose service carries out changes to many. A run
// acts with the rights that as has when it works.
type bulkBundle struct {
	*testBundle
	runs *runs.Service
	as   *viewer.Viewer
	ids  []int64
	tag  int64
}

func bulk(t *testing.T, test func(b *bulkBundle)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := &bulkBundle{testBundle: setup(t, db)}
		b.as = viewer.FromContext(b.ctx)
		b.runs = runs.New(runs.Deps{DB: db, Folder: t.TempDir(), ViewerOf: func(context.Context, int64) (*viewer.Viewer, error) { return b.as, nil }})
		b.svc = contacts.New(contacts.Deps{DB: db, Runs: b.runs, Now: func() time.Time { return now }})
		for i := range 7 {
			name := fmt.Sprintf("Nr%d", i)
			made, err := b.svc.Create(b.ctx, contacts.CreateInput{Kind: contact.KindINDIVIDUAL, Details: contacts.Details{GivenName: &name}})
			require.NoError(t, err)
			b.ids = append(b.ids, made.ID)
		}
		tags, err := b.svc.EnsureTags(b.ctx, []string{"gala"})
		require.NoError(t, err)
		b.tag = tags[0]
		test(b)
	})
}

func (b *bulkBundle) change(ctx context.Context, c contacts.BulkChange) *ent.Run {
	b.t.Helper()
	r, err := b.svc.ChangeMany(ctx, b.ids, c)
	require.NoError(b.t, err)
	r, err = b.runs.Drive(b.ctx, r.ID)
	require.NoError(b.t, err)
	require.Equal(b.t, len(b.ids), r.Done+r.Failed+r.Skipped, "every contact has an outcome")
	return r
}

func (b *bulkBundle) undo(id int64) *ent.Run {
	b.t.Helper()
	_, err := b.runs.Undo(b.ctx, id)
	require.NoError(b.t, err)
	r, err := b.runs.Drive(b.ctx, id)
	require.NoError(b.t, err)
	return r
}

func (b *bulkBundle) set(id int64, d contacts.Details) {
	b.t.Helper()
	_, err := b.svc.Update(b.ctx, contacts.UpdateInput{ID: id, Details: d})
	require.NoError(b.t, err)
}

func (b *bulkBundle) load(i int) *ent.Contact {
	b.t.Helper()
	c, err := b.db.Client(b.ctx).Contact.Query().Where(contact.ID(b.ids[i])).WithTags().Only(b.ctx)
	require.NoError(b.t, err)
	return c
}

func TestChangeManyTagsAndTakesBack(t *testing.T) {
	t.Parallel()
	bulk(t, func(b *bulkBundle) {
		b.set(b.ids[2], contacts.Details{TagIDs: &[]int64{b.tag}})
		r := b.change(b.ctx, contacts.BulkChange{AddTagIDs: []int64{b.tag}})
		require.Equal(b.t, [3]int{6, 0, 1}, [3]int{r.Done, r.Failed, r.Skipped}, "one had it")
		require.Len(b.t, b.load(6).Edges.Tags, 1)
		// What was done by hand after it stays.
		note := "met at the gala"
		b.set(b.ids[4], contacts.Details{Note: &note})
		r = b.undo(r.ID)
		require.Equal(b.t, [2]int{6, 0}, [2]int{r.Undone, r.Kept})
		require.Empty(b.t, b.load(6).Edges.Tags)
		require.Len(b.t, b.load(2).Edges.Tags, 1, "whoever had it before keeps it")
		require.Equal(b.t, note, b.load(4).Note)
	})
}

func TestChangeManyKeepsWhatSomebodyChangedSince(t *testing.T) {
	t.Parallel()
	bulk(t, func(b *bulkBundle) {
		yes, owner, none, ko, en := true, b.admin.ID, int64(0), "ko", "en"
		b.set(b.ids[0], contacts.Details{Language: &en})
		r := b.change(b.ctx, contacts.BulkChange{OwnerID: &owner, Language: &ko, Archived: &yes})
		require.Equal(b.t, 7, r.Done)
		require.NotNil(b.t, b.load(3).ArchivedAt)
		b.set(b.ids[5], contacts.Details{OwnerID: &none})
		r = b.undo(r.ID)
		require.Equal(b.t, [2]int{6, 1}, [2]int{r.Undone, r.Kept})
		first, kept := b.load(0), b.load(5)
		require.Nil(b.t, first.OwnerID)
		require.Nil(b.t, first.ArchivedAt)
		require.Equal(b.t, en, first.Language)
		require.Equal(b.t, ko, kept.Language, "kept as it is, in whole")
	})
}

func TestChangeManyAsksForTheRightsOfTheMoment(t *testing.T) {
	t.Parallel()
	bulk(t, func(b *bulkBundle) {
		owner := b.admin.ID
		b.set(b.ids[1], contacts.Details{OwnerID: &owner})
		r, err := b.svc.ChangeMany(b.ctx, b.ids, contacts.BulkChange{AddTagIDs: []int64{b.tag}})
		require.NoError(b.t, err)
		// Between the start and the work, the role was narrowed to one's own contacts.
		narrowed := *viewer.FromContext(b.limited("Narrow", viewer.Membership, func(a *viewer.Access) {
			a.Types["Contact"] = viewer.TypeAccess{Read: viewer.All, Write: viewer.Own}
		}))
		narrowed.UserID = b.admin.ID
		b.as = &narrowed
		r, err = b.runs.Drive(b.ctx, r.ID)
		require.NoError(b.t, err)
		require.Equal(b.t, [3]int{1, 6, 0}, [3]int{r.Done, r.Failed, r.Skipped})
		require.Empty(b.t, b.load(0).Edges.Tags)
		require.Len(b.t, b.load(1).Edges.Tags, 1)
	})
}

func TestChangeManyRefuses(t *testing.T) {
	t.Parallel()
	bulk(t, func(b *bulkBundle) {
		_, reader := b.staff("Reader", viewer.ReadOnly)
		yes := true
		_, err := b.svc.ChangeMany(reader, b.ids, contacts.BulkChange{Archived: &yes})
		require.True(b.t, errs.Is(err, errs.CodeForbidden), err)
		_, err = b.svc.ChangeMany(b.ctx, b.ids, contacts.BulkChange{})
		require.Equal(b.t, contacts.KeyBulkNothing, errs.All(err)[0].Key)
		_, err = b.svc.ChangeMany(b.ctx, nil, contacts.BulkChange{Archived: &yes})
		require.Equal(b.t, contacts.KeyBulkNobody, errs.All(err)[0].Key)
	})
}
