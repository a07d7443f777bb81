package imports_test

import (
	"context"
	"testing"

	"github.com/moim-crm/moim/ent/importmapping"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

func TestMappingsAreRenamed(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		keep := func(name string) (id int64) {
			must(t, db.Tx(b.ctx, func(ctx context.Context) error {
				m, err := db.Client(ctx).ImportMapping.Create().SetName(name).SetKind(importmapping.KindCONTACTS).SetMapping(map[string]any{"name": name, "version": 1}).Save(ctx)
				if err == nil {
					id = m.ID
				}
				return err
			}))
			return id
		}
		letters, bank := keep("letters"), keep("bank")
		renamed, err := b.RenameMapping(b.ctx, letters, " post ")
		must(t, err)
		if renamed.Name != "post" || renamed.Mapping["name"] != "post" {
			t.Errorf("it is called %q, and says %v of itself", renamed.Name, renamed.Mapping["name"])
		}
		if _, err := b.RenameMapping(b.ctx, bank, "post"); !errs.Is(err, errs.CodeConflict) {
			t.Errorf("a name that is taken: %v", err)
		}
		if _, err := b.RenameMapping(b.ctx, bank, "bank"); err != nil {
			t.Errorf("its own name: %v", err)
		}
		if _, err := b.RenameMapping(b.ctx, bank, " "); !errs.Is(err, errs.CodeInvalid) {
			t.Errorf("no name: %v", err)
		}
	})
}
