package runs

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// Drive works a run in this process until its phase ends, instead of leaving it
// to the workers: for the command line and for tests. A worker that takes the
// same step at the same time does no harm.
func (s *Service) Drive(ctx context.Context, id int64) (*ent.Run, error) {
	for {
		r, err := s.db.Client(ctx).Run.Get(asSystem(ctx), id)
		if err != nil {
			return nil, jobs.Explain(err, "load the run")
		}
		if r.State == run.StateFAILED {
			return r, errs.Conflict(keyStopped, "problem", Problem(r, "en"))
		}
		if !isActive(r.State) {
			return r, nil
		}
		args := StepArgs{RunID: id, Began: *r.StartedAt}
		_, err = s.steps(ctx, args, s.now().Add(time.Second))
		if err == nil || errors.Is(err, errStale) {
			continue
		}
		code := errs.CodeOf(err)
		if code == errs.CodeInternal || code == errs.CodeUnavailable {
			return nil, fmt.Errorf("work the run: %w", err)
		}
		if err := s.stop(ctx, args, errs.All(err)[0]); err != nil {
			return nil, err
		}
	}
}
