// Package contacts holds the people, households and organizations that an
// organization knows: what they are called, how to reach them, how they are
// related, what was said and agreed, and the history of it all.
//
// Names, addresses and custom fields are decided in the pure packages below
// this one; here is what needs the database.
package contacts

import (
	"context"
	"fmt"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts/shelf"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/runs"
)

// Deps are what the service works with.
type Deps struct {
	DB *jobs.DB
	// Runs carries out changes to many contacts; without it there are none.
	Runs *runs.Service
	// Folder is where the files of contacts lie.
	Folder string
	// Now is the clock; the present time where it is nil.
	Now func() time.Time
	// OnSave are told of the contacts that were written, many at a time where
	// many are, in the transaction of the change. It is how keys that other
	// domains keep stay in step.
	OnSave []func(ctx context.Context, contactIDs []int64) error
}

// Service does what staff do with contacts.
type Service struct {
	db     *jobs.DB
	runs   *runs.Service
	now    func() time.Time
	onSave []func(ctx context.Context, contactIDs []int64) error
	shelf  *shelf.Shelf
}

// New makes the service.
func New(d Deps) *Service {
	if d.Now == nil {
		d.Now = mixin.Now
	}
	s := &Service{db: d.DB, runs: d.Runs, now: d.Now, onSave: d.OnSave, shelf: shelf.New(d.Folder)}
	if d.Runs != nil {
		d.Runs.Register(run.KindBULK_CHANGE, s.bulk().Steps())
	}
	if d.Folder != "" {
		jobs.Handle(d.DB, s.sweepAndGoOn)
	}
	return s
}

// at is the present instant as both databases can keep it.
func (s *Service) at() time.Time { return s.now().UTC().Truncate(time.Microsecond) }

// asSystem reads or writes what follows from a change that the viewer may make,
// such as the name of the household of a person who changed theirs.
func asSystem(ctx context.Context, reason string) context.Context {
	return viewer.NewContext(ctx, viewer.System(reason))
}

// home is what the organization's settings say about everybody without a
// setting of their own.
type home struct {
	country  string
	language string
	zone     *time.Location
}

// today is the date where the organization is.
func (h home) today(now time.Time) date.Date { return date.Today(h.zone, now) }

// home reads the organization's settings. Before they are made, everything is
// read as in UTC and of no country.
func (s *Service) home(ctx context.Context) (home, error) {
	org, err := s.db.Client(ctx).Organization.Query().First(asSystem(ctx, "settings"))
	if ent.IsNotFound(err) {
		return home{language: "en", zone: time.UTC}, nil
	}
	if err != nil {
		return home{}, fmt.Errorf("read the organization's settings: %w", err)
	}
	zone, err := time.LoadLocation(org.TimeZone)
	if err != nil {
		return home{}, fmt.Errorf("read the organization's time zone: %w", err)
	}
	return home{country: org.Country, language: org.Locale, zone: zone}, nil
}

// visible refuses an id that the viewer cannot see, in the same words whether
// or not there is such a contact.
func (s *Service) visible(ctx context.Context, id int64) (*ent.Contact, error) {
	c, err := s.db.Client(ctx).Contact.Get(ctx, id)
	if err != nil {
		return nil, explain(err, "load the contact")
	}
	return c, nil
}

// explain says for people why something failed.
func explain(err error, action string) error { return jobs.Explain(err, action) }

// explainWrite is explain for a write to a row that was just seen.
func explainWrite(err error, action string) error { return jobs.ExplainWrite(err, action) }
