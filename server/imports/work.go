package imports

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/riverqueue/river"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/importrun"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// StepArgs ask for the next step of an import. Began is when the running phase was asked for: a step of an earlier request
// finds another time in the database and does nothing.
type StepArgs struct {
	ImportID int64     `json:"import_id"`
	Began    time.Time `json:"began"`
}

// Kind implements river.JobArgs.
func (StepArgs) Kind() string { return "import_step" }

// InsertOpts implements river.JobArgsWithInsertOpts. A step is worth repeating: it goes on where the last batch ended.
func (StepArgs) InsertOpts() river.InsertOpts { return river.InsertOpts{MaxAttempts: 10} }

// errStale says that another request or another process has taken the import over.
var errStale = errors.New("imports: the step is out of date")

// work carries out batches of the running phase until its time is up, and then hands over to the next job, so that one
// import neither blocks the queue nor loses more than a batch when the process dies.
func (s *Service) work(ctx context.Context, args StepArgs) error {
	isDone, err := s.step(ctx, args, s.now().Add(s.stepTime))
	switch {
	case errors.Is(err, errStale):
		return nil
	case err != nil && mayRetry(err):
		return err
	case err != nil:
		return s.stop(ctx, args, err)
	case isDone:
		return nil
	}
	return s.db.Tx(ctx, func(ctx context.Context) error { return jobs.Enqueue(ctx, args, nil) })
}

// mayRetry tells a database that is away from a file that will never be right.
func mayRetry(err error) bool {
	code := errs.CodeOf(err)
	return code == errs.CodeInternal || code == errs.CodeUnavailable
}

// step works until the deadline or the end of the phase.
func (s *Service) step(ctx context.Context, args StepArgs, deadline time.Time) (isDone bool, err error) {
	run, err := s.current(ctx, args)
	if err != nil {
		return false, err
	}
	ctx, err = s.asOwner(ctx, run)
	if err != nil {
		return false, err
	}
	switch run.Status {
	case importrun.StatusSTAGING:
		return s.stage(ctx, run, args, deadline)
	case importrun.StatusAPPLYING:
		after := 0
		return s.repeat(ctx, args, deadline, func(ctx context.Context, args StepArgs) (bool, error) { return s.applyBatch(ctx, args, &after) })
	case importrun.StatusUNDOING:
		return s.repeat(ctx, args, deadline, s.undoBatch)
	}
	return true, nil
}

// repeat works batch after batch.
func (s *Service) repeat(ctx context.Context, args StepArgs, deadline time.Time, batch func(context.Context, StepArgs) (bool, error)) (bool, error) {
	for {
		isDone, err := batch(ctx, args)
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

// current loads the run if the step still is what it waits for.
func (s *Service) current(ctx context.Context, args StepArgs) (*ent.ImportRun, error) {
	run, err := s.db.Client(ctx).ImportRun.Get(asSystem(ctx), args.ImportID)
	if ent.IsNotFound(err) {
		return nil, errStale
	}
	if err != nil {
		return nil, fmt.Errorf("load the import: %w", err)
	}
	if run.StartedAt == nil || !run.StartedAt.Equal(args.Began) {
		return nil, errStale
	}
	return run, nil
}

// hold is current within a transaction: no other process works on the import until it ends.
func (s *Service) hold(ctx context.Context, args StepArgs, status importrun.Status) (*ent.ImportRun, error) {
	if err := s.db.LockRow(ctx, importrun.Table, args.ImportID); err != nil {
		return nil, err
	}
	run, err := s.current(ctx, args)
	if err != nil {
		return nil, err
	}
	if run.Status != status {
		return nil, errStale
	}
	return run, nil
}

// begin starts a phase: it sets the run's status and asks for the first step, in the transaction in ctx.
func (s *Service) begin(ctx context.Context, run *ent.ImportRun, status importrun.Status, change func(*ent.ImportRunUpdateOne)) (*ent.ImportRun, error) {
	began := s.at()
	if run.StartedAt != nil && !began.After(*run.StartedAt) {
		// Two phases within one microsecond must still be told apart.
		began = run.StartedAt.Add(time.Microsecond)
	}
	update := s.db.Client(ctx).ImportRun.UpdateOneID(run.ID).SetStatus(status).SetStartedAt(began).ClearFinishedAt().
		SetProcessed(0).ClearErrorKey().ClearErrorParams()
	change(update)
	next, err := update.Save(ctx)
	if err != nil {
		return nil, explain(err, "begin the import's next phase")
	}
	return next, jobs.Enqueue(ctx, StepArgs{ImportID: run.ID, Began: began}, nil)
}

// stop ends an import that cannot go on, and keeps why. A run whose records are being written goes back to where a person
// can decide; nothing that was written is lost.
func (s *Service) stop(ctx context.Context, args StepArgs, problem error) error {
	s.planners.drop(args.ImportID)
	return s.db.Tx(ctx, func(ctx context.Context) error {
		run, err := s.current(ctx, args)
		if errors.Is(err, errStale) {
			return nil
		}
		if err != nil {
			return err
		}
		first := errs.All(problem)[0]
		err = s.db.Client(ctx).ImportRun.UpdateOneID(run.ID).SetStatus(importrun.StatusFAILED).SetFinishedAt(s.at()).
			SetErrorKey(first.Key).SetErrorParams(paramsOf(first)).Exec(asSystem(ctx))
		return explain(err, "stop the import")
	})
}

// abandonedAfter is how long an import may stand still before a person may push it on.
const abandonedAfter = 15 * time.Minute

// isAbandoned says that nobody works on the run any more: its job has failed for good.
func (s *Service) isAbandoned(run *ent.ImportRun) bool {
	return s.at().Sub(run.UpdatedAt) > abandonedAfter
}

// planners keeps the planner of each import at work in this process, so that the next step need not build it again.
type planners struct {
	mu  sync.Mutex
	all map[int64]*planner
}

func (p *planners) take(run *ent.ImportRun) *planner {
	p.mu.Lock()
	defer p.mu.Unlock()
	kept := p.all[run.ID]
	delete(p.all, run.ID)
	if kept == nil || !kept.started.Equal(*run.StartedAt) {
		return nil
	}
	return kept
}

func (p *planners) put(kept *planner) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.all == nil {
		p.all = map[int64]*planner{}
	}
	p.all[kept.runID] = kept
}

func (p *planners) drop(runID int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.all, runID)
}
