package imports

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/importrun"
	"github.com/moim-crm/moim/server/errs"
)

// Drive works an import in this process until its running phase ends, instead of leaving it to the workers. It is how the
// command line imports; a worker that takes the same step at the same time does no harm, because batches are written under a
// lock and each row once. onProgress, if given, is called after every step.
func (s *Service) Drive(ctx context.Context, id int64, onProgress func(*ent.ImportRun)) (*ent.ImportRun, error) {
	for {
		run, err := s.db.Client(ctx).ImportRun.Get(asSystem(ctx), id)
		if err != nil {
			return nil, explain(err, "load the import")
		}
		if onProgress != nil {
			onProgress(run)
		}
		switch run.Status {
		case importrun.StatusSTAGING, importrun.StatusAPPLYING, importrun.StatusUNDOING:
		case importrun.StatusFAILED:
			return run, errs.Conflict(keyStopped, "problem", Problem(run, "en"))
		default:
			return run, nil
		}
		args := StepArgs{ImportID: id, Began: *run.StartedAt}
		const step = time.Second
		_, err = s.step(ctx, args, s.now().Add(step))
		switch {
		case errors.Is(err, errStale):
			// A worker is ahead of us on the same import.
			if err := wait(ctx); err != nil {
				return nil, err
			}
		case err != nil && mayRetry(err):
			return nil, fmt.Errorf("work the import: %w", err)
		case err != nil:
			if err := s.stop(ctx, args, err); err != nil {
				return nil, err
			}
		}
	}
}

// wait gives another process time for a batch.
func wait(ctx context.Context) error {
	const pause = 100 * time.Millisecond
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
