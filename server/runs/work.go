package runs

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/riverqueue/river"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// StepArgs ask for the next steps of a run. Began is when the running phase was
// asked for: a job of an earlier request finds another time in the database and
// does nothing.
type StepArgs struct {
	RunID int64     `json:"run_id"`
	Began time.Time `json:"began"`
}

// Kind implements river.JobArgs.
func (StepArgs) Kind() string { return "run_step" }

// InsertOpts implements river.JobArgsWithInsertOpts. A step is worth repeating: it
// goes on where the last one ended.
func (StepArgs) InsertOpts() river.InsertOpts { return river.InsertOpts{MaxAttempts: maxAttempts + 5} }

// maxAttempts is how often in a row a step may fail for a reason of ours before
// the run is stopped and a person decides. The pauses in between add up to some
// six minutes.
const maxAttempts = 5

// errStale says that the run is not what the step waits for: it was cancelled,
// has ended, or another request has taken it over.
var errStale = errors.New("runs: the step is out of date")

// work takes steps until its time is up, and then hands over to the next job, so
// that one run does not block the queue.
func (s *Service) work(ctx context.Context, args StepArgs) error {
	isDone, err := s.steps(ctx, args, s.now().Add(s.stepTime))
	switch {
	case errors.Is(err, errStale):
		return nil
	case err != nil && ctx.Err() != nil:
		// The process is stopping; the next one goes on.
		return err
	case err != nil:
		return s.fail(ctx, args, err)
	case isDone:
		return nil
	}
	return s.db.Tx(ctx, func(ctx context.Context) error { return jobs.Enqueue(ctx, args, nil) })
}

// steps takes steps until the deadline or the end of the phase.
func (s *Service) steps(ctx context.Context, args StepArgs, deadline time.Time) (isDone bool, err error) {
	for {
		isDone, err := s.step(ctx, args)
		if isDone || err != nil {
			return isDone, err
		}
		if !s.now().Before(deadline) {
			return false, nil
		}
		if err := ctx.Err(); err != nil {
			return false, err
		}
	}
}

// step is one transaction: a bit of work, and where the next goes on.
func (s *Service) step(ctx context.Context, args StepArgs) (isDone bool, err error) {
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		r, err := s.hold(ctx, args)
		if err != nil {
			return err
		}
		acting, err := s.asOwner(ctx, r)
		if err != nil {
			return err
		}
		steps := s.kinds[r.Kind]
		do := steps.Step
		if r.State == run.StateUNDOING {
			do = steps.Undo
		}
		if do == nil {
			return fmt.Errorf("runs: nobody works %s in %s", r.Kind, r.State)
		}
		st := &Step{Run: r, s: s, position: clone(r.Position), fileKey: r.FileKey, fileSize: r.FileSize}
		isDone, err = do(acting, st)
		if err = errors.Join(err, st.closeFile()); err != nil {
			return jobs.Explain(err, "take a step")
		}
		return s.advance(ctx, st, isDone)
	})
	return isDone, err
}

// hold loads the run if the step still is what it waits for. No other process
// works on it until the transaction ends.
func (s *Service) hold(ctx context.Context, args StepArgs) (*ent.Run, error) {
	if err := s.db.LockRow(ctx, run.Table, args.RunID); err != nil {
		return nil, err
	}
	r, err := s.db.Client(ctx).Run.Get(asSystem(ctx), args.RunID)
	if ent.IsNotFound(err) {
		return nil, errStale
	}
	if err != nil {
		return nil, fmt.Errorf("load the run: %w", err)
	}
	if !isActive(r.State) || r.StartedAt == nil || !r.StartedAt.Equal(args.Began) {
		return nil, errStale
	}
	return r, nil
}

// isActive reports whether a run has steps to come.
func isActive(state run.State) bool {
	return state == run.StateQUEUED || state == run.StateRUNNING || state == run.StateUNDOING
}

// advance writes how far the run is. That is a plain statement: progress is no
// change that the audit history should keep; its end is.
func (s *Service) advance(ctx context.Context, st *Step, isDone bool) error {
	position, err := json.Marshal(st.position)
	if err != nil {
		return fmt.Errorf("keep where the run goes on: %w", err)
	}
	update := sql.Dialect(s.db.Dialect()).Update(run.Table).Where(sql.EQ(run.FieldID, st.Run.ID)).
		Set(run.FieldPosition, position).Set(run.FieldAttempts, 0).Set(run.FieldUpdatedAt, s.at()).
		Set(run.FieldFileKey, st.fileKey).Set(run.FieldFileSize, st.fileSize)
	if st.Run.State == run.StateQUEUED {
		update.Set(run.FieldState, string(run.StateRUNNING))
	}
	if st.total != nil {
		update.Set(run.FieldTotal, *st.total)
	}
	for column, n := range map[string]int{
		run.FieldDone: st.count.Done, run.FieldFailed: st.count.Failed, run.FieldSkipped: st.count.Skipped,
		run.FieldUndone: st.count.Undone, run.FieldKept: st.count.Kept,
	} {
		if n != 0 {
			update.Add(column, n)
		}
	}
	query, args := update.Query()
	if _, err := s.db.Exec(ctx, query, args...); err != nil {
		return fmt.Errorf("keep how far the run is: %w", err)
	}
	if !isDone {
		return nil
	}
	return s.finish(ctx, st.Run)
}

// finish ends a phase well.
func (s *Service) finish(ctx context.Context, r *ent.Run) error {
	state := run.StateDONE
	if r.State == run.StateUNDOING {
		state = run.StateUNDONE
	}
	next, err := s.db.Client(ctx).Run.UpdateOneID(r.ID).SetState(state).SetFinishedAt(s.at()).Save(asSystem(ctx))
	if err != nil {
		return jobs.Explain(err, "finish a run")
	}
	return s.removeSoon(ctx, next, s.at().Add(s.keep))
}

// fail decides after a step that failed: what a person must see stops the run at
// once, what may be better in a moment is tried again.
func (s *Service) fail(ctx context.Context, args StepArgs, problem error) error {
	code := errs.CodeOf(problem)
	if code != errs.CodeInternal && code != errs.CodeUnavailable {
		return s.stop(ctx, args, errs.All(problem)[0])
	}
	attempts, err := s.countAttempt(ctx, args)
	if err != nil || attempts < maxAttempts {
		return errors.Join(problem, err)
	}
	slog.ErrorContext(ctx, "runs: stopped for a reason of ours", "run", args.RunID, "error", problem)
	return s.stop(ctx, args, errs.Conflict(keyInternal, "id", args.RunID))
}

func (s *Service) countAttempt(ctx context.Context, args StepArgs) (attempts int, err error) {
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		r, err := s.hold(ctx, args)
		if err != nil {
			return err
		}
		attempts = r.Attempts + 1
		update := sql.Dialect(s.db.Dialect()).Update(run.Table).Where(sql.EQ(run.FieldID, r.ID)).Set(run.FieldAttempts, attempts)
		query, values := update.Query()
		_, err = s.db.Exec(ctx, query, values...)
		return err
	})
	if errors.Is(err, errStale) {
		err = nil
	}
	return attempts, err
}

// stop ends a run that cannot go on, and keeps why. Nothing that was done is lost.
func (s *Service) stop(ctx context.Context, args StepArgs, why *errs.Error) error {
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		r, err := s.hold(ctx, args)
		if err != nil {
			return err
		}
		next, err := s.db.Client(ctx).Run.UpdateOneID(r.ID).SetState(run.StateFAILED).SetFinishedAt(s.at()).
			SetErrorKey(why.Key).SetErrorParams(paramsOf(why)).Save(asSystem(ctx))
		if err != nil {
			return jobs.Explain(err, "stop a run")
		}
		return s.removeSoon(ctx, next, s.at().Add(s.keep))
	})
	if errors.Is(err, errStale) {
		return nil
	}
	return err
}
