package runs

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// StartInput is what a run is started with.
type StartInput struct {
	Kind run.Kind
	// About says within the kind what it is about, such as the list that is
	// exported. People see it translated by the client.
	About string
	// Parameters are what the steps need to know; anything that becomes a JSON
	// object. nil for nothing.
	Parameters any
	// IDs are the records that Items go through, where they are known already.
	IDs []int64
	// FileName is the name of the file that the run makes; empty where it makes none.
	FileName string
}

// Start starts a run in the transaction in ctx, or in one of its own. Whether the
// viewer may start it is for the domain to decide before.
func (s *Service) Start(ctx context.Context, in StartInput) (r *ent.Run, err error) {
	steps, ok := s.kinds[in.Kind]
	if !ok {
		return nil, fmt.Errorf("runs: nobody registered %q", in.Kind)
	}
	parameters, err := object(in.Parameters)
	if err != nil {
		return nil, fmt.Errorf("keep the parameters of a run: %w", err)
	}
	ids := slices.Compact(slices.Sorted(slices.Values(in.IDs)))
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		made := s.db.Client(ctx).Run.Create().SetKind(in.Kind).SetAbout(in.About).SetParameters(parameters).
			SetMayUndo(steps.Undo != nil).SetFileName(in.FileName).SetStartedAt(s.at()).SetTotal(len(ids))
		if who := viewer.FromContext(ctx); who.IsStaff() {
			made.SetUserID(who.UserID)
		}
		if len(ids) > 0 {
			made.SetPosition(map[string]any{keyCollected: true})
		}
		if r, err = made.Save(ctx); err != nil {
			return jobs.Explain(err, "start a run")
		}
		if err := s.wait(ctx, r.ID, ids); err != nil {
			return err
		}
		return jobs.Enqueue(ctx, StepArgs{RunID: r.ID, Began: *r.StartedAt}, nil)
	})
	return r, err
}

// object turns a value into what a JSON column keeps.
func object(v any) (map[string]any, error) {
	if v == nil {
		return nil, nil
	}
	text, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	var out map[string]any
	return out, json.Unmarshal(text, &out)
}

// Cancel stops a run before its next step. It waits for the step that is at work,
// because that one's transaction holds the run.
func (s *Service) Cancel(ctx context.Context, id int64) (*ent.Run, error) {
	return s.change(ctx, id, false, func(ctx context.Context, r *ent.Run) (*ent.Run, error) {
		if r.State != run.StateQUEUED && r.State != run.StateRUNNING {
			return nil, errs.Conflict(keyNotRunning)
		}
		next, err := s.db.Client(ctx).Run.UpdateOneID(id).SetState(run.StateCANCELLED).SetFinishedAt(s.at()).Save(ctx)
		if err != nil {
			return nil, jobs.ExplainWrite(err, "cancel a run")
		}
		return next, s.removeSoon(ctx, next, s.at())
	})
}

// Resume lets a run that failed, or that nobody works on any more, go on where it
// stopped.
func (s *Service) Resume(ctx context.Context, id int64) (*ent.Run, error) {
	return s.change(ctx, id, true, func(ctx context.Context, r *ent.Run) (*ent.Run, error) {
		if !s.isResumable(r) {
			return nil, errs.Conflict(keyNotFailed)
		}
		if isUndoing(r) {
			return s.begin(ctx, r, run.StateUNDOING)
		}
		return s.begin(ctx, r, run.StateRUNNING)
	})
}

// abandonedAfter is how long a run may stand still before a person may push it on:
// its job was lost, as after a backup was restored, which holds no queue.
const abandonedAfter = 15 * time.Minute

func (s *Service) isResumable(r *ent.Run) bool {
	isStuck := isActive(r.State) && s.at().Sub(r.UpdatedAt) > abandonedAfter
	return (r.State == run.StateFAILED || isStuck) && r.FileRemovedAt == nil
}

// Undo begins to restore what was there before.
func (s *Service) Undo(ctx context.Context, id int64) (*ent.Run, error) {
	return s.change(ctx, id, true, func(ctx context.Context, r *ent.Run) (*ent.Run, error) {
		if !IsUndoable(r) {
			return nil, errs.Conflict(keyNotUndoable)
		}
		return s.begin(ctx, r, run.StateUNDOING)
	})
}

// IsUndoable reports whether a run can be undone now.
func IsUndoable(r *ent.Run) bool {
	isOver := r.State == run.StateDONE || r.State == run.StateFAILED || r.State == run.StateCANCELLED
	return isOver && r.MayUndo && r.Done > r.Undone+r.Kept
}

// change makes a person's change to a run while no step works on it. Its kind is
// asked first whether they may, unless work only stops.
func (s *Service) change(ctx context.Context, id int64, needsMay bool, apply func(context.Context, *ent.Run) (*ent.Run, error)) (next *ent.Run, err error) {
	r, err := s.visible(ctx, id)
	if err != nil {
		return nil, err
	}
	if may := s.kinds[r.Kind].May; may != nil && needsMay {
		if err := may(ctx, r); err != nil {
			return nil, err
		}
	}
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		if err := s.db.LockRow(ctx, run.Table, id); err != nil {
			return err
		}
		if r, err = s.visible(ctx, id); err != nil {
			return err
		}
		next, err = apply(ctx, r)
		return err
	})
	return next, err
}

// begin starts a phase and asks for its first step, in the transaction in ctx.
func (s *Service) begin(ctx context.Context, r *ent.Run, state run.State) (*ent.Run, error) {
	began := s.at()
	if r.StartedAt != nil && !began.After(*r.StartedAt) {
		// Two phases within one microsecond must still be told apart.
		began = r.StartedAt.Add(time.Microsecond)
	}
	position := map[string]any{}
	for name, v := range r.Position {
		position[name] = v
	}
	if state == run.StateUNDOING {
		position[keyUndo] = true
	}
	position[keyBase] = handled(r, state)
	next, err := s.db.Client(ctx).Run.UpdateOneID(r.ID).SetState(state).SetStartedAt(began).ClearFinishedAt().
		SetPosition(position).SetAttempts(0).ClearErrorKey().ClearErrorParams().Save(ctx)
	if err != nil {
		return nil, jobs.ExplainWrite(err, "begin a run's next phase")
	}
	return next, jobs.Enqueue(ctx, StepArgs{RunID: r.ID, Began: began}, nil)
}
