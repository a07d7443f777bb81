// Package runs carries out long work that a person started and watches: a file of
// 200,000 rows, a change to everybody in a list, a round of renewals.
//
// A domain registers a kind of run with its Steps, and starts one in a
// transaction of its own. The work is then done by jobs, step after step. A step
// is one transaction that does a bit of the work and says where the next one goes
// on, so that a process may die at any moment and another goes on from there,
// and nothing is done twice. It acts as the user who started the run, with the
// rights that this user has at that moment. Cancelling takes hold between steps.
//
// Most kinds do something to one record after another: they are Items.
package runs

import (
	"context"
	"fmt"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/jobs"
)

// Deps are what the service works with.
type Deps struct {
	DB *jobs.DB
	// Folder holds the files that runs make.
	Folder string
	// ViewerOf resolves a staff user's rights at the moment of asking, so that a
	// job acts with the rights of the user who started it and with no more.
	ViewerOf func(ctx context.Context, userID int64) (*viewer.Viewer, error)
	// Now is the clock; the present time where it is nil.
	Now func() time.Time
	// StepTime is how long one job works before it hands over to the next; 0 takes
	// the default.
	StepTime time.Duration
	// KeepFiles is how long a file can be downloaded; 0 takes the default.
	KeepFiles time.Duration
}

// DefaultKeepFiles is how long the file of a run is kept.
const DefaultKeepFiles = 7 * 24 * time.Hour

const defaultStepTime = 20 * time.Second

// Steps is how a kind of run is worked.
type Steps struct {
	// Step does a bit of the work, in the transaction in ctx and as the user who
	// started the run, and reports whether that was the last bit. Where the next
	// one goes on it writes into the Step; what it counts there is what people see.
	// A bit should take a second or less: other transactions wait for it.
	Step func(ctx context.Context, s *Step) (isDone bool, err error)
	// Undo takes a bit back in the same manner; nil where nothing can be undone.
	Undo func(ctx context.Context, s *Step) (isDone bool, err error)
	// May refuses those who may not undo the run, let it go on or fetch its file
	// now, beyond the rule that it is their own; nil where that suffices.
	May func(ctx context.Context, r *ent.Run) error
	// Names names the records of rows in the list of those that failed, as far as
	// the viewer may see them; nil leaves their ids alone.
	Names func(ctx context.Context, ids []int64) (map[int64]string, error)
}

// Service starts runs and works them.
type Service struct {
	db       *jobs.DB
	store    store
	viewerOf func(ctx context.Context, userID int64) (*viewer.Viewer, error)
	now      func() time.Time
	stepTime time.Duration
	keep     time.Duration
	kinds    map[run.Kind]Steps
}

// New makes the service and takes on its jobs.
func New(d Deps) *Service {
	s := &Service{
		db: d.DB, store: store{d.Folder}, viewerOf: d.ViewerOf, now: d.Now,
		stepTime: d.StepTime, keep: d.KeepFiles, kinds: map[run.Kind]Steps{},
	}
	if s.now == nil {
		s.now = mixin.Now
	}
	if s.stepTime == 0 {
		s.stepTime = defaultStepTime
	}
	if s.keep == 0 {
		s.keep = DefaultKeepFiles
	}
	jobs.Handle(d.DB, s.work)
	jobs.Handle(d.DB, s.expire)
	return s
}

// Register says how a kind of run is worked. It is called before any work begins,
// once for a kind.
func (s *Service) Register(kind run.Kind, steps Steps) {
	if _, ok := s.kinds[kind]; ok || steps.Step == nil {
		panic(fmt.Sprintf("runs: %s is registered twice, or without a step", kind))
	}
	s.kinds[kind] = steps
}

// at is the present instant as both databases can keep it.
func (s *Service) at() time.Time { return s.now().UTC().Truncate(time.Microsecond) }

// asSystem is for a run's own bookkeeping. Records are always read and written as
// the user.
func asSystem(ctx context.Context) context.Context {
	return viewer.NewContext(ctx, viewer.System("run"))
}

// asOwner acts with the rights that the user who started the run has now. The
// command line has all rights.
func (s *Service) asOwner(ctx context.Context, r *ent.Run) (context.Context, error) {
	if r.UserID == nil {
		return asSystem(ctx), nil
	}
	who, err := s.viewerOf(ctx, *r.UserID)
	if err != nil {
		return nil, err
	}
	acting := *who
	acting.Via = "run"
	return viewer.NewContext(ctx, &acting), nil
}

// visible loads a run that the viewer may see.
func (s *Service) visible(ctx context.Context, id int64) (*ent.Run, error) {
	r, err := s.db.Client(ctx).Run.Get(ctx, id)
	return r, jobs.Explain(err, "load the run")
}
