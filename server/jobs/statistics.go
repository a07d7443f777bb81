package jobs

import (
	"context"
	"sync"
	"time"
)

// statisticsEvery is how often the embedded database learns anew what is in it.
const statisticsEvery = 12 * time.Hour

// learn lets SQLite look at what is in its tables, so that it chooses the right
// index for a long list: now and from time to time, until the function that it
// returns is called. It looks at a sample of each index, and only where much has
// changed. PostgreSQL does so by itself.
func (db *DB) learn(ctx context.Context) (stop func()) {
	if db.IsPostgres() {
		return func() {}
	}
	optimize := func(ctx context.Context) {
		// The bits ask for tables that this connection has not used yet as well.
		// Where it fails the database is merely slower.
		_, _ = db.sql.ExecContext(ctx, "PRAGMA optimize = 0x10002")
	}
	optimize(ctx)
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	var ended sync.WaitGroup
	ended.Go(func() {
		tick := time.NewTicker(statisticsEvery)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				optimize(ctx)
			}
		}
	})
	return func() {
		cancel()
		ended.Wait()
	}
}
