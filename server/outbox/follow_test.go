package outbox_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/outbox"
	"github.com/moim-crm/moim/server/testdb"
)

const somebody = int64(7)

func write(ctx context.Context, t *testing.T, db *jobs.DB, contact int64, name string) {
	t.Helper()
	require.NoError(t, outbox.Write(ctx, db, outbox.Event{Name: name, Contact: contact}))
}

func news(t *testing.T, f *outbox.Follower, limit int) (names []string) {
	t.Helper()
	events, err := f.Next(t.Context(), limit)
	require.NoError(t, err)
	for _, e := range events {
		names = append(names, e.Name)
	}
	return names
}

func TestFollowTellsEachEventOnce(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		ctx := viewer.NewContext(t.Context(), viewer.System("test"))
		write(ctx, t, db, somebody, "before.it")
		f, err := outbox.Follow(ctx, db, somebody)
		require.NoError(t, err)
		require.Empty(t, news(t, f, 10))
		for i := range 5 {
			write(ctx, t, db, somebody, fmt.Sprintf("thing.%d", i))
			write(ctx, t, db, somebody+1, "of.another")
		}
		require.Equal(t, []string{"thing.0", "thing.1", "thing.2"}, news(t, f, 3))
		require.Equal(t, []string{"thing.3", "thing.4"}, news(t, f, 3))
		require.Empty(t, news(t, f, 3))
	})
}

// A transaction that writes first and commits last has the lower number. SQLite
// has one writer at a time, so there the order cannot turn round.
func TestFollowMissesNoSlowTransaction(t *testing.T) {
	t.Parallel()
	db := testdb.Postgres(t)
	ctx := viewer.NewContext(t.Context(), viewer.System("test"))
	f, err := outbox.Follow(ctx, db, somebody)
	require.NoError(t, err)

	hasWritten, mayCommit, ended := make(chan struct{}), make(chan struct{}), make(chan error)
	go func() {
		ended <- db.Tx(ctx, func(ctx context.Context) error {
			// In a savepoint, as a bulk change writes it.
			err := db.Savepoint(ctx, func(ctx context.Context) error {
				return outbox.Write(ctx, db, outbox.Event{Name: "slow.one", Contact: somebody})
			})
			close(hasWritten)
			<-mayCommit
			return err
		})
	}()
	<-hasWritten
	// Somebody who begins to listen now hears of it too.
	late, err := outbox.Follow(ctx, db, somebody)
	require.NoError(t, err)
	write(ctx, t, db, somebody, "quick.one")
	require.Equal(t, []string{"quick.one"}, news(t, f, 10))

	close(mayCommit)
	require.NoError(t, <-ended)
	require.Equal(t, []string{"slow.one"}, news(t, f, 10))
	require.Equal(t, []string{"slow.one", "quick.one"}, news(t, late, 10))
	require.Empty(t, news(t, f, 10))
}
