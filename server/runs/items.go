package runs

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/runrow"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// Outcome is what was done to one record.
type Outcome struct {
	// Before is what undo needs to know; nil where it needs nothing.
	Before map[string]any
	// Skip says why nothing was done; nil where something was.
	Skip *errs.Error
}

// Items are a kind of run that does the same to one record after another, each in
// a savepoint of its own: what is wrong with one record fails that one alone.
// Which records those are is settled before the first is touched, so that a
// change that takes a record out of the list does not confuse it.
type Items struct {
	// Collect returns the next ids after one, in ascending order and as the user sees
	// them; none at the end. Runs that are started with IDs do not need it.
	Collect func(ctx context.Context, s *Step, after int64) ([]int64, error)
	// Do does it to one record. An error fails the record, unless it is one of ours:
	// then the step is tried again.
	Do func(ctx context.Context, s *Step, id int64) (Outcome, error)
	// Undo takes it back from one record; nil where that cannot be. An error keeps
	// the record as it is, with the error as the reason.
	Undo func(ctx context.Context, s *Step, id int64, before map[string]any) error
	// May and Names are those of Steps.
	May   func(ctx context.Context, r *ent.Run) error
	Names func(ctx context.Context, ids []int64) (map[int64]string, error)
	// Batch is how many records one step takes; 0 takes 100.
	Batch int
}

const (
	defaultBatch = 100
	// waitBatch keeps one INSERT under both databases' limits of parameters.
	waitBatch = 2000
)

// Steps makes the kind.
func (i Items) Steps() Steps {
	if i.Batch == 0 {
		i.Batch = defaultBatch
	}
	steps := Steps{Step: i.step, May: i.May, Names: i.Names}
	if i.Undo != nil {
		steps.Undo = i.undo
	}
	return steps
}

func (i Items) step(ctx context.Context, st *Step) (bool, error) {
	if collected, _ := st.position[keyCollected].(bool); !collected && i.Collect != nil {
		return false, i.collect(ctx, st)
	}
	rows, err := st.rows(ctx, i.Batch, ent.Asc(runrow.FieldSubjectID), runrow.StateWAITING)
	if err != nil || len(rows) == 0 {
		return err == nil, err
	}
	for _, row := range rows {
		if err := i.do(ctx, st, row); err != nil {
			return false, err
		}
	}
	return false, nil
}

// collect settles the next records.
func (i Items) collect(ctx context.Context, st *Step) error {
	var at struct {
		After int64 `json:"_after"`
	}
	if err := st.Position(&at); err != nil {
		return err
	}
	ids, err := i.Collect(ctx, st, at.After)
	if err != nil {
		return err
	}
	if len(ids) == 0 {
		st.position[keyCollected] = true
		return nil
	}
	st.position[keyAfter] = ids[len(ids)-1]
	st.SetTotal(st.Run.Total + len(ids))
	return st.s.wait(ctx, st.Run.ID, ids)
}

// wait puts records on a run's list, in the transaction in ctx.
func (s *Service) wait(ctx context.Context, runID int64, ids []int64) error {
	for len(ids) > 0 {
		n := min(len(ids), waitBatch)
		rows := make([]*ent.RunRowCreate, n)
		for i, id := range ids[:n] {
			rows[i] = s.db.Client(ctx).RunRow.Create().SetRunID(runID).SetSubjectID(id)
		}
		if err := s.db.Client(ctx).RunRow.CreateBulk(rows...).Exec(asSystem(ctx)); err != nil {
			return fmt.Errorf("list the records of a run: %w", err)
		}
		ids = ids[n:]
	}
	return nil
}

func (st *Step) rows(ctx context.Context, n int, order runrow.OrderOption, states ...runrow.State) ([]*ent.RunRow, error) {
	rows, err := st.s.db.Client(ctx).RunRow.Query().Where(runrow.RunID(st.Run.ID), runrow.StateIn(states...)).
		Order(order).Limit(n).All(asSystem(ctx))
	if err != nil {
		return nil, fmt.Errorf("read the records of a run: %w", err)
	}
	return rows, nil
}

func (i Items) do(ctx context.Context, st *Step, row *ent.RunRow) error {
	var done Outcome
	err := st.s.db.Savepoint(ctx, func(ctx context.Context) (err error) {
		done, err = i.Do(ctx, st, row.SubjectID)
		return jobs.Explain(err, "do it to the record")
	})
	update := st.s.db.Client(ctx).RunRow.UpdateOne(row)
	switch {
	case err != nil && isOurs(ctx, err):
		return fmt.Errorf("record %d: %w", row.SubjectID, err)
	case err != nil:
		st.Count(Count{Failed: 1})
		reason := errs.All(err)[0]
		update.SetState(runrow.StateFAILED).SetReasonKey(reason.Key).SetReasonParams(paramsOf(reason))
	case done.Skip != nil:
		st.Count(Count{Skipped: 1})
		update.SetState(runrow.StateSKIPPED).SetReasonKey(done.Skip.Key).SetReasonParams(paramsOf(done.Skip))
	default:
		st.Count(Count{Done: 1})
		update.SetState(runrow.StateDONE)
		if done.Before != nil {
			update.SetBefore(done.Before)
		}
	}
	return update.Exec(asSystem(ctx))
}

// isOurs tells a database that is away, or a mistake in the program, from a
// record that will never be right.
func isOurs(ctx context.Context, err error) bool {
	code := errs.CodeOf(err)
	return ctx.Err() != nil || code == errs.CodeInternal || code == errs.CodeUnavailable
}

// undo goes backwards through what was done.
func (i Items) undo(ctx context.Context, st *Step) (bool, error) {
	rows, err := st.rows(ctx, i.Batch, ent.Desc(runrow.FieldSubjectID), runrow.StateDONE)
	if err != nil || len(rows) == 0 {
		return err == nil, err
	}
	for _, row := range rows {
		err := st.s.db.Savepoint(ctx, func(ctx context.Context) error {
			return jobs.Explain(i.Undo(ctx, st, row.SubjectID, row.Before), "undo it for the record")
		})
		update := st.s.db.Client(ctx).RunRow.UpdateOne(row).ClearBefore()
		switch {
		case err != nil && isOurs(ctx, err):
			slog.WarnContext(ctx, "runs: a record was not undone for a reason of ours", "run", st.Run.ID, "record", row.SubjectID, "error", err)
			return false, fmt.Errorf("record %d: %w", row.SubjectID, err)
		case err != nil:
			st.Count(Count{Kept: 1})
			reason := errs.All(err)[0]
			update.SetState(runrow.StateKEPT).SetReasonKey(reason.Key).SetReasonParams(paramsOf(reason))
		default:
			st.Count(Count{Undone: 1})
			update.SetState(runrow.StateUNDONE).SetReasonKey("").ClearReasonParams()
		}
		if err := update.Exec(asSystem(ctx)); err != nil {
			return false, fmt.Errorf("keep what became of a record: %w", err)
		}
	}
	return false, nil
}

func isUndoing(r *ent.Run) bool {
	is, _ := r.Position[keyUndo].(bool)
	return is || r.State == run.StateUNDOING
}
