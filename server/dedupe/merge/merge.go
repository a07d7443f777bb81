// Package merge makes two contacts one, by a plan that can be looked at first and
// undone after.
//
// Plan gathers everything that lies on either contact and decides what becomes of
// it; it writes nothing. Apply carries out exactly that plan, or refuses where
// anything has changed since. Every row that it moved, changed or took away stands
// in the log with what it was before, so that Undo can put it back, also after
// later edits: what has changed meanwhile stays as it is, and the undo says so.
// The contact that went into the other keeps its row, its id leads to the other.
package merge

import (
	"context"
	"time"

	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/jobs"
)

// Deps are what the service works with.
type Deps struct {
	DB *jobs.DB
	// Contacts keep names, keys and households in step.
	Contacts *contacts.Service
	// Now is the clock; the present time where it is nil.
	Now func() time.Time
}

// Service merges contacts.
type Service struct {
	db       *jobs.DB
	contacts *contacts.Service
	now      func() time.Time
}

// New makes the service.
func New(d Deps) *Service {
	if d.Now == nil {
		d.Now = mixin.Now
	}
	return &Service{db: d.DB, contacts: d.Contacts, now: d.Now}
}

func (s *Service) at() time.Time { return s.now().UTC().Truncate(time.Microsecond) }

// itself reads and writes as the program: a merge moves all of a contact or
// nothing. Whether the viewer may have it so is decided before, see rights.go.
func itself(ctx context.Context) context.Context {
	v := viewer.System("merge")
	if asker := viewer.FromContext(ctx); asker != nil {
		v.Name, v.UserID, v.Via = asker.Name, asker.UserID, asker.Via
	}
	return viewer.NewContext(ctx, v)
}

func explain(err error, action string) error { return jobs.Explain(err, action) }
