package jobs_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

// A server that begins its work knows what is in an embedded database that was
// never looked at.
func TestWorkLearnsWhatIsThere(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		jobs.Handle(db, func(context.Context, noteArgs) error { return nil })
		if db.IsPostgres() {
			require.NoError(t, db.StartWork(t.Context(), 1))
			return
		}
		require.NoError(t, db.Tx(system(), func(ctx context.Context) error {
			for i := range 300 {
				if _, err := db.Client(ctx).Tag.Create().SetName(fmt.Sprintf("Tag %d", i)).SetNameKey(fmt.Sprintf("tag %d", i)).Save(ctx); err != nil {
					return err
				}
			}
			return nil
		}))
		require.NoError(t, db.StartWork(t.Context(), 1))
		var looked int
		require.NoError(t, db.Pool().QueryRowContext(t.Context(), "SELECT COUNT(*) FROM sqlite_stat1 WHERE tbl = 'tags'").Scan(&looked))
		require.NotZero(t, looked)
		require.NoError(t, db.StopWork(t.Context()))
	})
}
