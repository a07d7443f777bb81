package donations_test

import (
	"context"
	"testing"

	"github.com/moim-crm/moim/server/testdb"
)

// BenchmarkRecord is the cost of one gift among many in a transaction, as an
// import writes them.
func BenchmarkRecord(b *testing.B) {
	s := setup(b, testdb.SQLite(b))
	b.ResetTimer()
	err := s.db.Tx(s.ctx, func(ctx context.Context) error {
		for b.Loop() {
			if _, err := s.RecordDonation(ctx, input(s.mina, "10.00")); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
}
