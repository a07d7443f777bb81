// Package imports brings contacts and donations in from files: it reads, maps, previews, applies and undoes.
//
// A file is staged row by row. The preview decides for every row what it would do and why, before anything is written to the
// records. Applying and undoing go in batches; each batch writes its records and marks its rows in one transaction, so that
// a process may die at any moment and another one goes on from there. Every row ends in exactly one of five heaps: created,
// updated, unchanged, skipped, failed.
//
// How files are read, values understood, columns mapped and contacts recognised is decided in the pure packages below this
// one; here is what needs the database.
package imports

import (
	"context"
	"fmt"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/contacts/shelf"
	"github.com/moim-crm/moim/server/jobs"
)

// Deps are what the service works with.
type Deps struct {
	DB *jobs.DB
	// Folder holds the uploaded files.
	Folder   string
	Contacts *contacts.Service
	// Gifts records donations; the composition root connects the donations service.
	Gifts Gifts
	// ViewerOf resolves a staff user's rights at the moment of asking, so that a job acts with the rights of the user who
	// started it and with no more.
	ViewerOf func(ctx context.Context, userID int64) (*viewer.Viewer, error)
	// Now is the clock; the present time where it is nil.
	Now func() time.Time
	// BatchRows is how many rows one transaction writes; 0 takes the default.
	BatchRows int
	// StepTime is how long one job works before it hands over to the next; 0 takes the default.
	StepTime time.Duration
}

// Service does what staff do with imports.
type Service struct {
	db       *jobs.DB
	store    store
	contacts *contacts.Service
	gifts    Gifts
	viewerOf func(ctx context.Context, userID int64) (*viewer.Viewer, error)
	now      func() time.Time
	batch    int
	stepTime time.Duration
	planners planners
}

const (
	defaultBatch    = 500
	defaultStepTime = 30 * time.Second
)

// New makes the service and takes on its jobs.
func New(d Deps) *Service {
	s := &Service{
		db: d.DB, store: store{shelf.New(d.Folder)}, contacts: d.Contacts, gifts: d.Gifts, viewerOf: d.ViewerOf,
		now: d.Now, batch: d.BatchRows, stepTime: d.StepTime,
	}
	if s.now == nil {
		s.now = mixin.Now
	}
	if s.batch == 0 {
		s.batch = defaultBatch
	}
	if s.stepTime == 0 {
		s.stepTime = defaultStepTime
	}
	jobs.Handle(d.DB, s.work)
	jobs.Handle(d.DB, s.expire)
	return s
}

// at is the present instant as both databases can keep it.
func (s *Service) at() time.Time { return s.now().UTC().Truncate(time.Microsecond) }

// asSystem is for the import's own bookkeeping. The records are always written as the user.
func asSystem(ctx context.Context) context.Context {
	return viewer.NewContext(ctx, viewer.System("import"))
}

// asOwner acts with the rights that the user who started the run has now. The command line has all rights.
func (s *Service) asOwner(ctx context.Context, run *ent.ImportRun) (context.Context, error) {
	if run.UserID == nil {
		return asSystem(ctx), nil
	}
	who, err := s.viewerOf(ctx, *run.UserID)
	if err != nil {
		return nil, fmt.Errorf("find the rights of the import's user: %w", err)
	}
	acting := *who
	acting.Via = "import"
	return viewer.NewContext(ctx, &acting), nil
}

// visible loads a run that the viewer may see.
func (s *Service) visible(ctx context.Context, id int64) (*ent.ImportRun, error) {
	run, err := s.db.Client(ctx).ImportRun.Get(ctx, id)
	return run, explain(err, "load the import")
}

// explain says for people why something failed.
func explain(err error, action string) error { return jobs.Explain(err, action) }
