// Package demo fills an empty database with an organization that never was: the
// 한강이웃 (Hangang Neighbours) of Seoul, with some 3,000 contacts, six years of
// giving, members, volunteers and what was said to all of them.
//
// Everything is drawn from one fixed seed and counted back from one day, the
// anchor: the same seed and the same day make the same organization. The anchor
// is the day of the first start and is kept in the event "demo.created", so that
// a later start leaves what it finds alone. Instants at which rows were written
// are those of the clock and differ.
//
// It is written by the services of the domains, as people would, with a clock
// that moves through the years; what has no service is written through ent. All
// of it is one transaction: a first start that is killed leaves nothing behind.
package demo

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/outboxevent"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/memberships"
	"github.com/moim-crm/moim/server/outbox"
	"github.com/moim-crm/moim/server/volunteering"
)

// Seed is what the demo organization is drawn from.
const Seed = 20210415

// event tells that the database holds the demo organization.
const event = "demo.created"

// zone is where the organization is at home.
const zone = "Asia/Seoul"

// Deps are what the demo is made with.
type Deps struct {
	DB   *jobs.DB
	Auth *auth.Service
	// Now is the clock that the anchor is read from.
	Now func() time.Time
	// Dues connects dues with donations, as the application does.
	Dues func(*donations.Service) memberships.Dues
	// Consents connects the member directory with consents; nil where nobody is listed.
	Consents func(*contacts.Service) memberships.Consents
	// OnSave is told of every contact, as in the application.
	OnSave []func(ctx context.Context, contactIDs []int64) error
	// Progress is where people read what takes so long; nil for nowhere.
	Progress io.Writer
}

// Ensure makes the demo organization in an empty database and returns its
// sign-ins. Where the demo organization is already it returns the sign-ins alone,
// and nothing where the database is somebody's own.
func Ensure(ctx context.Context, d Deps) (signIns string, err error) {
	ctx = viewer.NewContext(ctx, viewer.System("demo"))
	client := d.DB.Client(ctx)
	isDemo, err := client.OutboxEvent.Query().Where(outboxevent.Name(event)).Exist(ctx)
	if err != nil {
		return "", fmt.Errorf("look for the demo organization: %w", err)
	}
	if isDemo {
		return SignIns(), nil
	}
	isTaken, err := client.User.Query().Exist(ctx)
	if err != nil {
		return "", fmt.Errorf("look for users: %w", err)
	}
	if isTaken {
		return "", nil
	}
	if d.Progress != nil {
		_, _ = fmt.Fprintln(d.Progress, "Making the demo organization; this takes a moment, once")
	}
	if err := Make(ctx, d); err != nil {
		return "", fmt.Errorf("make the demo organization: %w", err)
	}
	return SignIns(), nil
}

// Make fills an empty database.
func Make(ctx context.Context, d Deps) error {
	ctx = viewer.NewContext(ctx, viewer.System("demo"))
	seoul, err := time.LoadLocation(zone)
	if err != nil {
		return err
	}
	anchor := date.Today(seoul, d.Now())
	p := newPlan(Seed, anchor)
	w := newWriter(d, p, seoul)
	return d.DB.Tx(ctx, func(ctx context.Context) error {
		for _, step := range []struct {
			what string
			do   func(context.Context) error
		}{
			{"staff", w.staff}, {"settings", w.settings}, {"contacts", w.contacts}, {"relations", w.relations},
			{"gifts", w.giving}, {"memberships", w.memberships}, {"volunteering", w.volunteering}, {"history", w.around},
		} {
			if err := step.do(ctx); err != nil {
				return fmt.Errorf("%s: %w", step.what, err)
			}
		}
		return outbox.Write(ctx, d.DB, outbox.Event{Name: event, Payload: map[string]any{"seed": Seed, "anchor": anchor.String()}})
	})
}

// writer carries a plan out.
type writer struct {
	Deps
	plan  *plan
	zone  *time.Location
	clock *clock

	people *contacts.Service
	gifts  *donations.Service
	dues   *memberships.Service
	shifts *volunteering.Service

	users     map[viewer.Role]int64
	ids       []int64 // of the contacts, in the plan's order
	funds     []int64
	campaigns []int64
	appeals   [][]int64
}

// clock moves through the years with what is written.
type clock struct{ now time.Time }

func (c *clock) read() time.Time { return c.now }

func newWriter(d Deps, p *plan, zone *time.Location) *writer {
	w := &writer{Deps: d, plan: p, zone: zone, clock: &clock{d.Now().UTC()}, users: map[viewer.Role]int64{}}
	w.people = contacts.New(contacts.Deps{DB: d.DB, Now: w.clock.read, OnSave: d.OnSave})
	w.gifts = donations.New(donations.Deps{DB: d.DB, Now: w.clock.read})
	belonging := memberships.Deps{DB: d.DB, Now: w.clock.read, Dues: d.Dues(w.gifts)}
	if d.Consents != nil {
		belonging.Consents = d.Consents(w.people)
	}
	w.dues = memberships.New(belonging)
	w.shifts = volunteering.New(volunteering.Deps{DB: d.DB, Now: w.clock.read, FoldName: names.Fold})
	return w
}

// at moves the clock to an hour of a day, but never past the present.
func (w *writer) at(on date.Date, hour int) time.Time {
	t := on.Midnight(w.zone).Add(time.Duration(hour) * time.Hour).UTC()
	if now := w.Now().UTC(); t.After(now) {
		t = now.Truncate(time.Microsecond)
	}
	w.clock.now = t
	return t
}
