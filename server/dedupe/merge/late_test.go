package merge_test

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/dedupe/merge"
	"github.com/moim-crm/moim/server/errs"
)

// Gifts that come in while two records become one end with the one that stays, or
// are refused and written nowhere.
func TestGiftsDuringAMergeAreNotLeftBehind(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		a, c := b.person("Minsu", "Kim"), b.person("Min-su", "Gim")
		hash := b.plan(a.ID, c.ID).Hash
		system := viewer.NewContext(context.Background(), viewer.System("test"))
		var given, refused atomic.Int64
		var group sync.WaitGroup
		for range 20 {
			group.Go(func() {
				err := b.db.Tx(system, func(ctx context.Context) error {
					return b.db.Client(ctx).Donation.Create().SetContactID(c.ID).SetAmountMinor(100).SetCurrency("KRW").SetReceivedOn("2026-03-01").Exec(ctx)
				})
				switch {
				case err == nil:
					given.Add(1)
				case errs.Is(err, errs.CodeConflict):
					refused.Add(1)
				default:
					b.t.Errorf("a gift fails otherwise: %v", err)
				}
			})
		}
		group.Go(func() {
			// A gift that came first changed what the plan was made from: then it is made again.
			for {
				_, err := b.svc.Apply(b.ctx, merge.ApplyInput{Input: merge.Input{SurvivorID: a.ID, MergedID: c.ID}, Hash: hash})
				if err == nil {
					return
				}
				if !errs.Is(err, errs.CodeConflict) {
					b.t.Errorf("merge: %v", err)
					return
				}
				hash = b.plan(a.ID, c.ID).Hash
			}
		})
		group.Wait()
		require.EqualValues(b.t, 20, given.Load()+refused.Load())
		require.Zero(b.t, b.sum("SELECT count(*) FROM donations WHERE contact_id = $1", c.ID))
		require.Equal(b.t, given.Load(), b.sum("SELECT count(*) FROM donations WHERE contact_id = $1", a.ID))
	})
}
