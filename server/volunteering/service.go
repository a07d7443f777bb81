// Package volunteering holds what volunteers are needed for, the shifts with
// their places and waiting lists, and the hours that were worked.
//
// A shift keeps the wall time and the zone that were agreed; instants follow
// from them. A place is taken by one conditional statement and guarded by a
// check of the database, so that no shift is ever overbooked. Whoever changes a
// shift's places holds its row until the end of the transaction: as long as
// somebody waits, no place is free.
package volunteering

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// Deps are what the service works with.
type Deps struct {
	DB *jobs.DB
	// Now is the clock; the present time where it is nil.
	Now func() time.Time
	// FoldName makes the key by which a skill's name is found, as for all tags.
	FoldName func(string) string
	// PublicURL is where calendar programs reach the feeds.
	PublicURL string
	// ViewerOf is what a member of staff may see at present; their calendar feed
	// shows no more. Without it nobody has one.
	ViewerOf func(ctx context.Context, userID int64) (*viewer.Viewer, error)
}

// Service does what staff do with volunteers.
type Service struct {
	db        *jobs.DB
	now       func() time.Time
	fold      func(string) string
	publicURL string
	viewerOf  func(ctx context.Context, userID int64) (*viewer.Viewer, error)
}

// New makes the service.
func New(d Deps) *Service {
	if d.Now == nil {
		d.Now = mixin.Now
	}
	if d.FoldName == nil {
		d.FoldName = func(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), " ")) }
	}
	if d.ViewerOf == nil {
		d.ViewerOf = func(context.Context, int64) (*viewer.Viewer, error) { return nil, errs.NotFound(keyNoFeed) }
	}
	return &Service{db: d.DB, now: d.Now, fold: d.FoldName, publicURL: strings.TrimSuffix(d.PublicURL, "/"), viewerOf: d.ViewerOf}
}

// at is the present instant as both databases can keep it.
func (s *Service) at() time.Time { return s.now().UTC().Truncate(time.Microsecond) }

// asSystem does what follows from a change that the viewer may make, such as
// giving a place that became free to the next in the waiting list.
func asSystem(ctx context.Context) context.Context {
	return viewer.NewContext(ctx, viewer.System("volunteering"))
}

// zone is the organization's; UTC before its settings are made.
func (s *Service) zone(ctx context.Context) (*time.Location, error) {
	org, err := s.db.Client(ctx).Organization.Query().First(asSystem(ctx))
	if ent.IsNotFound(err) {
		return time.UTC, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the organization's settings: %w", err)
	}
	zone, err := time.LoadLocation(org.TimeZone)
	if err != nil {
		return nil, fmt.Errorf("read the organization's time zone: %w", err)
	}
	return zone, nil
}

func required(field string, id int64) error {
	if id == 0 {
		return errs.Invalid(field, errs.KeyRequired)
	}
	return nil
}

// explain says for people why something failed.
func explain(err error, action string) error { return jobs.Explain(err, action) }

// explainWrite is explain for a write to a row that was just seen.
func explainWrite(err error, action string) error { return jobs.ExplainWrite(err, action) }
