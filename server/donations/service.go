// Package donations holds the rules of giving: funds, campaigns and appeals,
// gifts and dues with their allocations, refunds, soft credit, tributes, matching
// gifts and pledges, and the sums over all of them.
//
// Under it lies the money ledger, to which lines are only ever added: at any time
// the lines of a donation add up to what the donation holds net of refunds, fund
// by fund, and to nothing where it was taken back. One pure function, ledgerLines,
// makes every line. Soft credit is recognition and never touches the ledger.
package donations

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/organization"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/outbox"
	"github.com/moim-crm/moim/server/runs"
)

// FieldValues are the custom fields of a row as its two columns hold them.
type FieldValues struct {
	Values map[string]any
	Keys   map[string]string
}

// CustomFields checks a change of a donation's custom fields against their
// definitions and returns what the row then holds. The domain of custom fields
// lies beside this one, so whoever composes the program connects the two.
type CustomFields func(ctx context.Context, have FieldValues, change map[string]any) (FieldValues, error)

// Deps are what the service needs.
type Deps struct {
	DB *jobs.DB
	// Now is the clock; nil takes the real one.
	Now func() time.Time
	// CustomFields may be nil: donations then take no custom fields.
	CustomFields CustomFields
	// Runs carries out changes to many donations; without it there are none.
	Runs *runs.Service
}

// Service carries out the use cases of giving.
type Service struct {
	db     *jobs.DB
	now    func() time.Time
	fields CustomFields
	runs   *runs.Service
}

// New returns a service.
func New(d Deps) *Service {
	s := &Service{db: d.DB, now: d.Now, fields: d.CustomFields, runs: d.Runs}
	if s.now == nil {
		s.now = mixin.Now
	}
	if d.Runs != nil {
		d.Runs.Register(run.KindGIFT_CHANGE, s.changes().Steps())
	}
	return s
}

// instant is the present as both databases can keep it.
func (s *Service) instant() time.Time { return s.now().UTC().Truncate(time.Microsecond) }

// system is ctx with the program itself asking, which also sees what was taken
// back: for facts that a command needs whoever gives it, and for what follows
// from a change that was allowed.
func system(ctx context.Context) context.Context {
	return rule.WithTakenBack(viewer.NewContext(ctx, viewer.System("donations")))
}

// command is what every command has: the type of row that it writes above all,
// what it does in words, and what is wrong with its input.
type command struct {
	writes string
	action string
	fault  error
}

// tx runs a command in one transaction and says what it was when it failed. Who
// may not write at all is told so before anything else, and learns nothing.
func (s *Service) tx(ctx context.Context, c command, fn func(ctx context.Context) error) error {
	if !rule.CanWrite(viewer.FromContext(ctx), c.writes) {
		return errs.Forbidden(errs.KeyForbidden)
	}
	if c.fault != nil {
		return c.fault
	}
	return explain(c.action, s.db.Tx(ctx, fn))
}

// explain turns a refusal of the access rules into one that a person
// understands, leaves errors for people alone, and names the action in others.
func explain(action string, err error) error {
	if err == nil {
		return nil
	}
	if denied, ok := errors.AsType[*rule.Denied](err); ok {
		return errs.Forbidden(errs.KeyForbidden).Because(denied)
	}
	if code := errs.CodeOf(err); code != errs.CodeInternal {
		return err
	}
	return fmt.Errorf("%s: %w", action, err)
}

// transact is tx for a command that answers with something.
func transact[T any](ctx context.Context, s *Service, c command, fn func(ctx context.Context) (T, error)) (T, error) {
	var out, nothing T
	err := s.tx(ctx, c, func(ctx context.Context) (err error) {
		out, err = fn(ctx)
		return err
	})
	if err != nil {
		return nothing, err
	}
	return out, nil
}

// narrowed explains the failure of a write to a row that is known to exist:
// where it is not found, the viewer may read it and not change it.
func narrowed[T any](row T, err error) (T, error) {
	if ent.IsNotFound(err) {
		return row, errs.Forbidden(errs.KeyForbidden).Because(err)
	}
	return row, err
}

func (s *Service) tell(ctx context.Context, name string, subject, contact int64, payload map[string]any) error {
	return outbox.Write(ctx, s.db, outbox.Event{Name: name, Subject: subject, Contact: contact, Payload: payload})
}

// home is what the organization's row says; UTC and the calendar year where
// there is none yet.
type home struct {
	today       date.Date
	fiscalMonth int
	locale      string
}

func (s *Service) home(ctx context.Context) (home, error) {
	row, err := s.db.Client(ctx).Organization.Query().Order(ent.Asc(organization.FieldID)).First(system(ctx))
	if ent.IsNotFound(err) {
		return home{today: date.Today(time.UTC, s.now()), fiscalMonth: 1}, nil
	}
	if err != nil {
		return home{}, fmt.Errorf("read the organization: %w", err)
	}
	zone, err := time.LoadLocation(row.TimeZone)
	if err != nil {
		zone = time.UTC
	}
	return home{today: date.Today(zone, s.now()), fiscalMonth: row.FiscalYearMonth, locale: row.Locale}, nil
}

// orToday is the day that was said, or the organization's today.
func (s *Service) orToday(ctx context.Context, d date.Date) (date.Date, error) {
	if !d.IsZero() {
		return d, nil
	}
	home, err := s.home(ctx)
	return home.today, err
}

// notAfterTomorrow refuses dates that no time zone has reached: wherever the
// organization is, its today is at most one day ahead of UTC.
func (s *Service) notAfterTomorrow(field string, d date.Date) error {
	if d.After(date.Today(time.UTC, s.now()).AddDays(1)) {
		return errs.Invalid(field, KeyFuture, "date", d)
	}
	return nil
}
