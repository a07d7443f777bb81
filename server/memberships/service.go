// Package memberships holds levels, memberships and their terms, and the seats
// of families and companies.
//
// A membership is a chain of terms that never change: a renewal adds one, an
// undo voids the latest. Where a membership stands (new, current, in grace,
// expired …) is computed from terms and the day, and is stored nowhere. What a
// membership repeats of its terms, so that lists can be filtered, is written in
// the transaction that writes the term.
package memberships

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/ent/membershiplevel"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/runs"
)

// Deps are what the service works with.
type Deps struct {
	DB *jobs.DB
	// Dues records what is paid for a term. Without it a payment is refused.
	Dues Dues
	// Consents keeps what members decide about the directory. Without it nobody
	// can be listed.
	Consents Consents
	// Runs carries out rounds of renewals. Without it they are refused.
	Runs *runs.Service
	// FoldName makes the key that names are looked up by.
	FoldName func(string) string
	// Now is the clock; the present time where it is nil.
	Now func() time.Time
}

// Service does what staff do with memberships.
type Service struct {
	db       *jobs.DB
	dues     Dues
	consents Consents
	runs     *runs.Service
	fold     func(string) string
	now      func() time.Time
}

// New makes the service.
func New(d Deps) *Service {
	if d.Now == nil {
		d.Now = mixin.Now
	}
	if d.FoldName == nil {
		d.FoldName = func(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), " ")) }
	}
	s := &Service{db: d.DB, dues: d.Dues, consents: d.Consents, runs: d.Runs, fold: d.FoldName, now: d.Now}
	if d.Runs != nil {
		d.Runs.Register(run.KindRENEWAL, s.RoundSteps())
	}
	return s
}

// Change is what a command did: the membership after it, the term that it added
// or voided, and what staff should know although it was done.
type Change struct {
	Membership *ent.Membership
	// Term is nil where the command touched none.
	Term     *ent.MembershipTerm
	Warnings []*errs.Error
}

// at is the present instant as both databases can keep it.
func (s *Service) at() time.Time { return s.now().UTC().Truncate(time.Microsecond) }

// asSystem reads rules and facts that decide what a change means, whether or
// not the viewer may read the rows that they stand in. What comes back to the
// viewer is never read this way.
func asSystem(ctx context.Context) context.Context {
	return viewer.NewContext(ctx, viewer.System("memberships"))
}

// home is what the organization's settings say about its days and its money.
type home struct {
	zone     *time.Location
	currency string
}

func (s *Service) home(ctx context.Context) (home, error) {
	org, err := s.db.Client(ctx).Organization.Query().First(asSystem(ctx))
	if ent.IsNotFound(err) {
		return home{zone: time.UTC}, nil
	}
	if err != nil {
		return home{}, fmt.Errorf("read the organization's settings: %w", err)
	}
	zone, err := time.LoadLocation(org.TimeZone)
	if err != nil {
		return home{}, fmt.Errorf("read the organization's time zone: %w", err)
	}
	return home{zone: zone, currency: org.Currency}, nil
}

// Today is the date where the organization is.
func (s *Service) Today(ctx context.Context) (date.Date, error) {
	h, err := s.home(ctx)
	if err != nil {
		return "", err
	}
	return date.Today(h.zone, s.now()), nil
}

// locked loads a membership that the viewer can see and holds its row, so that
// of two changes at once the second sees what the first did.
func (s *Service) locked(ctx context.Context, id int64) (*ent.Membership, error) {
	if err := s.db.LockRow(ctx, membership.Table, id); err != nil {
		return nil, err
	}
	m, err := s.db.Client(ctx).Membership.Get(ctx, id)
	return m, explain(err, "load the membership")
}

// level loads a level with its prices.
func (s *Service) level(ctx context.Context, id int64, field string) (*ent.MembershipLevel, error) {
	l, err := s.db.Client(ctx).MembershipLevel.Query().Where(membershiplevel.ID(id)).WithPrices().Only(ctx)
	if ent.IsNotFound(err) {
		return nil, errs.Invalid(field, keyLevelUnknown).Because(err)
	}
	return l, explain(err, "load the level")
}

// explain says for people why something failed.
func explain(err error, action string) error { return jobs.Explain(err, action) }

// explainWrite is explain for a write to a row that was just seen.
func explainWrite(err error, action string) error { return jobs.ExplainWrite(err, action) }
