package jobs_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

type toldArgs struct {
	N int `json:"n"`
}

// Kind implements river.JobArgs.
func (toldArgs) Kind() string { return "test.told" }

// TestEveryJobIsTold: jobs that are added in quick succession are all worked as
// they come. A worker that heard of the first alone would find the others at its
// next look, two seconds later each time.
func TestEveryJobIsTold(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		const many = 20
		worked := make(chan int, many)
		jobs.Handle(db, func(_ context.Context, args toldArgs) error { worked <- args.N; return nil })
		require.NoError(t, db.StartWork(t.Context(), 4))
		t.Cleanup(func() { _ = db.StopWork(context.Background()) })
		began := time.Now()
		for n := range many {
			require.NoError(t, db.Tx(t.Context(), func(ctx context.Context) error { return jobs.Enqueue(ctx, toldArgs{n}, nil) }))
			require.Equal(t, n, <-worked)
		}
		require.Less(t, time.Since(began), many*2*time.Second/2, "half of the jobs waited for the next look")
	})
}
