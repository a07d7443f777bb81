// Package dedupe finds contacts that are perhaps the same, and makes two of them
// one in a way that can be looked at before and undone after.
//
// Whoever writes a contact keeps its keys in the same transaction (Keep, called
// through contacts.Deps.OnSave); a job then compares it with those that share a
// key. What is compared and how it is weighed is decided in the pure package
// match below this one, what a merge moves in the package merge.
package dedupe

import (
	"context"
	"time"

	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/jobs"
)

// Deps are what the service works with.
type Deps struct {
	DB *jobs.DB
	// Now is the clock; the present time where it is nil.
	Now func() time.Time
}

// Service finds duplicates.
type Service struct {
	db     *jobs.DB
	now    func() time.Time
	common learned
}

// New makes the service and says how its jobs are worked.
func New(d Deps) *Service {
	if d.Now == nil {
		d.Now = mixin.Now
	}
	s := &Service{db: d.DB, now: d.Now}
	jobs.Handle(d.DB, s.workFind)
	jobs.Handle(d.DB, s.workRebuild)
	return s
}

// at is the present instant as both databases can keep it.
func (s *Service) at() time.Time { return s.now().UTC().Truncate(time.Microsecond) }

// itself reads or writes as the program: keys and candidates are of all contacts,
// whoever changes one of them. What people see of them is narrowed when they ask.
func itself(ctx context.Context) context.Context {
	return viewer.NewContext(ctx, viewer.System("search for duplicates"))
}

// explain says for people why something failed.
func explain(err error, action string) error { return jobs.Explain(err, action) }
