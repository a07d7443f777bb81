package volunteering

import (
	"context"
	"slices"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/shift"
	"github.com/moim-crm/moim/ent/shiftsignup"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/ent/volunteeropportunity"
	"github.com/moim-crm/moim/server/errs"
)

const (
	// feedPast is how long a shift stays in a feed when it is over.
	feedPast = 90 * 24 * time.Hour
	// feedShifts bounds one feed; the earliest that are not over come first.
	feedShifts = 2000
)

// entry is one shift in a feed.
type entry struct {
	shift *ent.Shift
	// status is TENTATIVE for who waits, CANCELLED for what was called off.
	status   status
	changed  time.Time
	sequence int
	// places tells how many are wanted and how many there are.
	places bool
}

type status string

const (
	confirmed status = "CONFIRMED"
	tentative status = "TENTATIVE"
	cancelled status = "CANCELLED"
)

// ReadFeed returns the calendar at a secret address as iCalendar text. It holds
// no name, address or number of anybody: who has the address may be anyone.
func (s *Service) ReadFeed(ctx context.Context, secret string) ([]byte, error) {
	hash, ctx := hashOf(secret), asSystem(ctx)
	for _, read := range []func(context.Context, string) (*calendar, error){s.opportunityFeed, s.contactFeed, s.userFeed} {
		c, err := read(ctx, hash)
		if err == nil {
			return c.text()
		}
		if !ent.IsNotFound(err) {
			return nil, explain(err, "read the calendar feed")
		}
	}
	return nil, errs.NotFound(keyNoFeed)
}

func (s *Service) opportunityFeed(ctx context.Context, hash string) (*calendar, error) {
	o, err := s.db.Client(ctx).VolunteerOpportunity.Query().Where(volunteeropportunity.CalendarTokenHash(hash)).Only(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := s.feedRows(ctx, shift.OpportunityID(o.ID))
	if err != nil {
		return nil, err
	}
	org, err := s.db.Client(ctx).Organization.Query().First(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, err
	}
	c := &calendar{name: o.Title, entries: ofShifts(rows)}
	if org != nil {
		c.isKorean = isKorean(org.Locale)
	}
	return c, nil
}

// userFeed reads with what the user may see now: who was shut out, or may not
// see volunteering any more, has no feed.
func (s *Service) userFeed(ctx context.Context, hash string) (*calendar, error) {
	u, err := s.db.Client(ctx).User.Query().Where(user.CalendarTokenHash(hash), user.DisabledAtIsNil()).Only(ctx)
	if err != nil {
		return nil, err
	}
	v, err := s.viewerOf(ctx, u.ID)
	if err != nil {
		return nil, err
	}
	rows, err := s.feedRows(viewer.NewContext(ctx, v), shift.HasOpportunityWith(volunteeropportunity.CoordinatorID(u.ID)))
	if err != nil {
		return nil, err
	}
	return &calendar{name: u.Name, entries: ofShifts(rows), isKorean: isKorean(u.Locale)}, nil
}

// contactFeed has what the person signed up for. What was cancelled stays in it
// as cancelled, so that it goes from the calendar that has it already.
func (s *Service) contactFeed(ctx context.Context, hash string) (*calendar, error) {
	person, err := s.db.Client(ctx).Contact.Query().
		Where(contact.CalendarTokenHash(hash), contact.ArchivedAtIsNil(), contact.IsDeceased(false)).Only(ctx)
	if err != nil {
		return nil, err
	}
	signups, err := s.db.Client(ctx).ShiftSignup.Query().
		Where(shiftsignup.ContactID(person.ID), shiftsignup.HasShiftWith(shift.EndsAtGT(s.at().Add(-feedPast)))).
		WithShift(func(q *ent.ShiftQuery) { q.WithOpportunity() }).Order(ent.Asc(shiftsignup.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	byShift := map[int64]*entry{}
	var order []int64
	for _, row := range signups {
		e := byShift[row.ShiftID]
		if e == nil {
			e = &entry{shift: row.Edges.Shift, changed: row.Edges.Shift.UpdatedAt, sequence: row.Edges.Shift.Sequence}
			byShift[row.ShiftID] = e
			order = append(order, row.ShiftID)
		}
		e.add(row)
	}
	c := &calendar{name: person.DisplayName, isKorean: isKorean(person.Language)}
	for _, id := range order {
		c.entries = append(c.entries, *byShift[id])
	}
	slices.SortStableFunc(c.entries, func(a, b entry) int { return a.shift.StartsAt.Compare(b.shift.StartsAt) })
	return c, nil
}

// add reckons one sign-up in, the oldest first. The sequence rises with each
// coming and going of the person, also when they sign up again.
func (e *entry) add(row *ent.ShiftSignup) {
	e.sequence++
	if row.UpdatedAt.After(e.changed) {
		e.changed = row.UpdatedAt
	}
	switch row.Status {
	case shiftsignup.StatusCANCELLED:
		e.sequence++
		e.status = cancelled
	case shiftsignup.StatusWAITLISTED:
		e.status = tentative
	default:
		e.status = confirmed
	}
	if e.shift.CancelledAt != nil {
		e.status = cancelled
	}
}

func ofShifts(rows []*ent.Shift) []entry {
	out := make([]entry, len(rows))
	for i, sh := range rows {
		out[i] = entry{shift: sh, status: confirmed, changed: sh.UpdatedAt, sequence: sh.Sequence, places: true}
		if sh.CancelledAt != nil {
			out[i].status = cancelled
		}
	}
	return out
}

func (s *Service) feedRows(ctx context.Context, which predicate.Shift) ([]*ent.Shift, error) {
	return s.db.Client(ctx).Shift.Query().Where(which, shift.EndsAtGT(s.at().Add(-feedPast))).
		WithOpportunity().Order(ent.Asc(shift.FieldStartsAt, shift.FieldID)).Limit(feedShifts).All(ctx)
}
