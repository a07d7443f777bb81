package imports

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/importrow"
	"github.com/moim-crm/moim/ent/importrun"
)

// tally is what a batch adds to the counts of a run.
type tally struct {
	staged, processed                            int
	created, updated, unchanged, skipped, failed int
	undone, kept                                 int
}

// add moves n rows into the heap of an action; a negative n takes them out.
func (t *tally) add(action importrow.Action, n int) {
	switch action {
	case importrow.ActionCREATE:
		t.created += n
	case importrow.ActionUPDATE:
		t.updated += n
	case importrow.ActionUNCHANGED:
		t.unchanged += n
	case importrow.ActionSKIP:
		t.skipped += n
	case importrow.ActionFAIL:
		t.failed += n
	}
}

// count adds to the counts of a run in the transaction in ctx. It is a plain statement: progress is no change that the audit
// history should keep.
func (s *Service) count(ctx context.Context, id int64, t tally) error {
	update := sql.Dialect(s.db.Dialect()).Update(importrun.Table).Where(sql.EQ(importrun.FieldID, id))
	for column, n := range map[string]int{
		importrun.FieldStaged: t.staged, importrun.FieldProcessed: t.processed, importrun.FieldCreated: t.created,
		importrun.FieldUpdated: t.updated, importrun.FieldUnchanged: t.unchanged, importrun.FieldSkipped: t.skipped,
		importrun.FieldFailed: t.failed, importrun.FieldUndone: t.undone, importrun.FieldKept: t.kept,
	} {
		if n != 0 {
			update.Add(column, n)
		}
	}
	if update.Empty() {
		return nil
	}
	// Who watches the import looks for a later time.
	update.Set(importrun.FieldUpdatedAt, s.at())
	query, args := update.Query()
	if _, err := s.db.Exec(ctx, query, args...); err != nil {
		return fmt.Errorf("count the rows of the import: %w", err)
	}
	return nil
}

// RowsPerSecond is how fast the running step goes; 0 at rest.
func (s *Service) RowsPerSecond(run *ent.ImportRun) float64 {
	if run.StartedAt == nil || run.FinishedAt != nil || run.Processed == 0 {
		return 0
	}
	seconds := s.at().Sub(*run.StartedAt).Seconds()
	if seconds <= 0 {
		return 0
	}
	return float64(run.Processed) / seconds
}
