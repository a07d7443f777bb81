package search_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

func TestContactsOfAnOlderSchemaAreFound(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		for range 3 {
			person(t, db, "민수", "김", "minsu@example.kr", "")
		}
		before, err := db.Client(as(viewer.Admin)).Contact.Query().First(as(viewer.Admin))
		require.NoError(t, err)
		_, err = db.Exec(context.Background(), "UPDATE contacts SET search_key = NULL, find_key = ''")
		require.NoError(t, err)
		require.Empty(t, titles(as(viewer.Admin), t, db, "ㄱㅁㅅ"))
		svc := contacts.New(contacts.Deps{DB: db})
		made, err := svc.RefillKeys(context.Background())
		require.NoError(t, err)
		require.Equal(t, 3, made)
		require.Len(t, titles(as(viewer.Admin), t, db, "ㄱㅁㅅ"), 3)
		require.Len(t, titles(as(viewer.Admin), t, db, "minsu@ex"), 3)
		after, err := db.Client(as(viewer.Admin)).Contact.Get(as(viewer.Admin), before.ID)
		require.NoError(t, err)
		require.Equal(t, before.Version, after.Version, "nobody changed it")
		require.Equal(t, before.UpdatedAt, after.UpdatedAt)
		made, err = svc.RefillKeys(context.Background())
		require.NoError(t, err)
		require.Zero(t, made)
	})
}
